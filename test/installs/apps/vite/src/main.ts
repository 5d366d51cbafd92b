import 'keikaku/define/kpi-board';
import 'keikaku/define/kpi-gauge';
import 'keikaku/define/plan-source';
import { parsePlan } from 'keikaku/schema';

const answer = await fetch('/plan.json');
const { plan } = parsePlan(await answer.json());
const ids = (plan?.indicators ?? []).map(({ id }) => id);
let shown = 0;

// Found as what it is, because its tag is known to TypeScript.
const gauge = document.querySelector('kpi-gauge');
const show = () => {
  if (gauge) gauge.kpi = ids[shown] ?? '';
};
show();

document.querySelector('#next')?.addEventListener('click', () => {
  shown += 1;
  show();
});

document.body.addEventListener('item-select', ({ id }) => {
  const output = document.querySelector('#selected');
  if (output) output.textContent = id ?? '';
});

// @ts-expect-error a gauge has no such form
if (gauge && ids.length === 0) gauge.view = 'pie';
