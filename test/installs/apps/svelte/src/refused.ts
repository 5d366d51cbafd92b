import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'keikaku/svelte';

// @ts-expect-error a gauge has no such form
export const refused: SvelteHTMLElements['kpi-gauge'] = { view: 'pie' };
