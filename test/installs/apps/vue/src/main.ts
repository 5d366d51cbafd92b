import { createApp } from 'vue';
import { parsePlan } from 'keikaku/schema';
import App from './App.vue';

const answer = await fetch('/plan.json');
const parsed = parsePlan(await answer.json());
const ids = parsed.ok ? (parsed.plan.indicators ?? []).map(({ id }) => id) : [];
createApp(App, { ids }).mount('#app');
