import 'keikaku/define/kpi-board/define.js';
import 'keikaku/define/kpi-gauge/define.js';
import 'keikaku/define/plan-source/define.js';
import { parsePlan } from 'keikaku/schema';

const answer = await fetch('/plan.json');
const { plan } = parsePlan(await answer.json());
const gauge = document.createElement('kpi-gauge');
let shown = 0;
const show = () => {
  gauge.kpi = plan.indicators[shown].id;
};
show();
document.querySelector('plan-source').prepend(gauge);
document.querySelector('#next').addEventListener('click', () => {
  shown += 1;
  show();
});
document.addEventListener('item-select', ({ id }) => {
  document.querySelector('#selected').textContent = id ?? '';
});
