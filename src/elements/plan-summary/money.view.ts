import { formatNumber } from '../../locale/index.js';
import { sumOf } from '../../model/finance.js';
import type { PlanIndex } from '../../model/index.js';
import type { Project } from '../../schema/index.js';
import {
  caveatsOf,
  COMMON,
  momentText,
  quantityText,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import { MONEY, moneyLabel } from '../../wording/money.js';
import { MESSAGES } from './plan-summary.messages.js';
import { absentRow, row, type RowView } from './rows.view.js';

type Money = NonNullable<Project['finance']>[number];

/** Sums the topmost projects that state amounts; their parts are never added to them. */
export function moneyRow(index: PlanIndex, notes: Footnotes, reader: Reader): RowView {
  const words = MESSAGES[reader.language];
  const projects = [...index.projects.values()];
  const childrenOf = (id: string | undefined) => projects.filter(({ parent }) => parent === id);
  const topmost = (project: Project): Project[] =>
    project.finance?.length ? [project] : childrenOf(project.id).flatMap(topmost);
  const top = childrenOf(undefined).flatMap(topmost);
  if (top.length === 0) return absentRow(words.money);
  const number = (count: number) => formatNumber(count, reader.language);
  const periods = [...new Set(top.map(({ period }) => momentText(period, reader)))];
  const { listJoint, inBrackets } = COMMON[reader.language];
  const lines = sums(top.flatMap(({ finance }) => finance ?? []));
  const parts = top.flatMap(({ id }) => childrenOf(id)).length;
  const without = childrenOf(undefined).filter((project) => topmost(project).length === 0).length;
  const stages = [...new Set(lines.map(({ stage }) => MONEY[reader.language].stage[stage]))];
  const ofFinance = ({ field }: { readonly field?: string | undefined }) => field === 'finance';
  const caveats = top.flatMap(({ notes: all, doubts }) =>
    caveatsOf({ notes: all?.filter(ofFinance), doubts: doubts?.filter(ofFinance) }, reader),
  );
  return row(words.money, [
    ...lines.map((line, at) => ({
      lead: moneyLabel(line, reader),
      title: quantityText(line.amount, line.unit, reader),
      markers: notes.add([...(at === 0 ? caveats : []), ...line.caveats(reader)]),
    })),
    {
      remarks: [
        `${words.projects(number(top.length), periods.join(listJoint))}${inBrackets(stages.join(listJoint))}`,
        ...(parts > 0 ? [words.partsNotAdded(number(parts))] : []),
        ...(without > 0 ? [words.incomplete(number(without))] : []),
      ],
      markers: [],
    },
  ]);
}

interface Sum extends Pick<Money, 'source' | 'stage' | 'label' | 'unit' | 'amount'> {
  readonly caveats: (reader: Reader) => string[];
}

/** Amounts of one source, stage and unit are added; anything else stays apart. */
function sums(finance: readonly Money[]): Sum[] {
  const groups = new Map<string, Money[]>();
  for (const money of finance) {
    const key = JSON.stringify([money.source, money.stage, money.unit, money.label]);
    groups.set(key, [...(groups.get(key) ?? []), money]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const amount = sumOf(group.map((money) => money.amount));
    return [{ ...first, amount, caveats: (reader) => group.flatMap((one) => caveatsOf(one, reader)) }];
  });
}
