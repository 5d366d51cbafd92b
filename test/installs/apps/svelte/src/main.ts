import { mount } from 'svelte';
import { parsePlan } from 'keikaku/schema';
import App from './App.svelte';

const answer = await fetch('/plan.json');
const parsed = parsePlan(await answer.json());
const ids = parsed.ok ? (parsed.plan.indicators ?? []).map(({ id }) => id) : [];
const target = document.querySelector('#app');
if (target) mount(App, { target, props: { ids } });
