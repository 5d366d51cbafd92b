import { mount } from 'svelte';
import { parsePlan } from 'keikaku/schema';
import App from './App.svelte';

const answer = await fetch('/plan.json');
const { plan } = parsePlan(await answer.json());
const target = document.querySelector('#app');
if (target) mount(App, { target, props: { ids: (plan?.indicators ?? []).map(({ id }) => id) } });
