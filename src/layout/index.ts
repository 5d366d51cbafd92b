export { bulletLayout, type BulletLayout, type BulletValues, type PlacedLabel } from './bullet.js';
export { labelWidth } from './label-width.js';
