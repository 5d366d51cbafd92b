import { useState } from 'react';
import { KpiBoard, PlanSource } from 'keikaku/react';
import 'keikaku/define/kpi-gauge';
import type {} from 'keikaku/jsx';

/** Two ways in one page: wrappers with events, and the tag itself. */
export function App({ ids }: { ids: readonly string[] }) {
  const [shown, setShown] = useState(0);
  const [selected, setSelected] = useState<string>();
  return (
    <>
      <PlanSource src="/plan.json">
        <kpi-gauge kpi={ids[shown] ?? ''} view="card" />
        <KpiBoard onItemSelect={({ id }) => setSelected(id)} />
      </PlanSource>
      <p>
        選択：<output id="selected">{selected}</output>
      </p>
      <button id="next" onClick={() => setShown(shown + 1)}>
        次の指標
      </button>
    </>
  );
}

// @ts-expect-error a gauge has no such form
export const refused = <kpi-gauge view="pie" />;

// @ts-expect-error a board has no such form
export const refusedToo = <KpiBoard view="pie" />;
