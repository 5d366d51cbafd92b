import { createApp } from 'vue';
import { parsePlan } from 'keikaku/schema';
import App from './App.vue';

const answer = await fetch('/plan.json');
const { plan } = parsePlan(await answer.json());
createApp(App, { ids: (plan?.indicators ?? []).map(({ id }) => id) }).mount('#app');
