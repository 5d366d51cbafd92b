import 'keikaku/define/kpi-board';
import 'keikaku/define/kpi-gauge';
import 'keikaku/define/plan-source';
import { parsePlan } from 'keikaku/schema';

const answer = await fetch('/plan.json');
const parsed = parsePlan(await answer.json());
const ids = parsed.ok ? (parsed.plan.indicators ?? []).map(({ id }) => id) : [];
let shown = 0;

// What it is follows from its tag.
const gauge = document.createElement('kpi-gauge');
const show = () => {
  gauge.kpi = ids[shown] ?? '';
};
show();
document.querySelector('plan-source')?.prepend(gauge);

document.querySelector('#next')?.addEventListener('click', () => {
  shown += 1;
  show();
});

document.body.addEventListener('item-select', ({ id }) => {
  const output = document.querySelector('#selected');
  if (output) output.textContent = id ?? '';
});

// @ts-expect-error a gauge has no such form
if (ids.length === 0) gauge.view = 'pie';
