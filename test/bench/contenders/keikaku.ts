import '../../../src/elements/kpi-gauge/define.js';
import '../../../src/elements/plan-source/define.js';
import { enter } from '../stage.js';

enter({
  prepare: (stage, plan) =>
    new Promise((resolve) => {
      const source = document.createElement('plan-source');
      source.addEventListener('plan-ready', () => resolve(), { once: true });
      source.plan = plan;
      source.append(...stage.childNodes);
      stage.append(source);
    }),
  place: (grid, cards) => {
    const fragment = document.createDocumentFragment();
    for (const { id } of cards) {
      const gauge = document.createElement('kpi-gauge');
      gauge.setAttribute('kpi', id);
      gauge.setAttribute('view', 'bullet');
      fragment.append(gauge);
    }
    grid.append(fragment);
  },
  isShown: (child, { picture }) => {
    const part = (name: string) => child.shadowRoot?.querySelector(`[part~="${name}"]`);
    return part('figure') != null && (!picture || part('picture') != null);
  },
  words: (child) => child.shadowRoot?.textContent ?? '',
});
