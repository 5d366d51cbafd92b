import { createRoot } from 'react-dom/client';
import { parsePlan } from 'keikaku/schema';
import { App } from './App';

const answer = await fetch('/plan.json');
const { plan } = parsePlan(await answer.json());
const app = document.querySelector('#app');
if (app) createRoot(app).render(<App ids={(plan?.indicators ?? []).map(({ id }) => id)} />);
