import { define } from '../../ui/index.js';
import { ActorMatrix } from './actor-matrix.js';

define(ActorMatrix.tag, ActorMatrix);
export { ActorMatrix };
