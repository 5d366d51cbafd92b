import { createContext } from '@lit/context';
import type { PlanStore } from './plan-store.js';

/** The plan of the surrounding `<plan-source>`. */
export const planContext = createContext<PlanStore>(Symbol.for('keikaku.plan'));
