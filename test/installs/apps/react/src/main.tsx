import { createRoot } from 'react-dom/client';
import { parsePlan } from 'keikaku/schema';
import { App } from './App';

const answer = await fetch('/plan.json');
const parsed = parsePlan(await answer.json());
const ids = parsed.ok ? (parsed.plan.indicators ?? []).map(({ id }) => id) : [];
const app = document.querySelector('#app');
if (app) createRoot(app).render(<App ids={ids} />);
