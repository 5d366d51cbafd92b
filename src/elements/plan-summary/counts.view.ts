import { formatDate, formatNumber } from '../../locale/index.js';
import { fiscalYearOfMoment, type LevelUse, type PlanIndex } from '../../model/index.js';
import {
  caveatsOf,
  COMMON,
  LEVELS,
  levelView,
  say,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import { MESSAGES } from './plan-summary.messages.js';

/** How much there is on each level, and of which kinds. */
export interface CountsView {
  readonly label: string;
  readonly list: readonly CountView[];
  /** Our words, where there is nothing to count. */
  readonly none?: string;
}

export interface CountView {
  readonly name: string;
  readonly count: string;
  readonly remark?: string;
  /** 継続していく既存事業 11／18: how many of them are what. */
  readonly shares: readonly string[];
  readonly markers: readonly string[];
}

export function countsOf(index: PlanIndex, notes: Footnotes, reader: Reader): CountsView {
  const words = MESSAGES[reader.language];
  const levels = index.levels.map((use, at) => levelCount(index, use, at, notes, reader));
  const indicators = index.plan.indicators ?? [];
  const counted: CountView = {
    name: words.indicators,
    count: formatNumber(indicators.length, reader.language),
    shares: share(
      words.reference,
      indicators.filter(({ standing }) => standing?.kind === 'reference').length,
      indicators.length,
      reader,
    ),
    markers: [],
  };
  return {
    label: words.counts,
    list: indicators.length === 0 ? levels : [...levels, counted],
    ...(levels.length === 0 && { none: words.noItems }),
  };
}

function levelCount(
  index: PlanIndex,
  use: LevelUse,
  at: number,
  notes: Footnotes,
  reader: Reader,
): CountView {
  const words = MESSAGES[reader.language];
  const { items } = use;
  const { name, isPrinted } = levelView(use, at + 1, reader);
  const of = (label: string, count: number) => share(label, count, items.length, reader);
  const titled = (state: string) => items.filter(({ titleState }) => titleState === state).length;
  const marks = [...index.marks.values()].flatMap((mark) =>
    of(say(mark.label, reader), items.filter(({ marks }) => marks?.includes(mark.id)).length),
  );
  return {
    name,
    count: formatNumber(items.length, reader.language),
    ...(!isPrinted && { remark: LEVELS[reader.language].nothingPrinted }),
    shares: [
      ...marks,
      ...of(words.withoutTitle, items.filter(({ title }) => title === null).length),
      ...of(words.provisionalTitles, titled('provisional')),
      ...of(words.placeholders, titled('placeholder')),
      ...indicatorShare(index, use, reader),
      ...reportShare(index, use, reader),
    ],
    markers: notes.add(caveatsOf(use.level, reader)),
  };
}

/** Nothing where none is so: that says more about the mark than about the plan. */
function share(label: string, count: number, all: number, reader: Reader): string[] {
  if (count === 0) return [];
  const number = (one: number) => formatNumber(one, reader.language);
  return [MESSAGES[reader.language].share(label, number(count), number(all))];
}

function indicatorShare(index: PlanIndex, { items }: LevelUse, reader: Reader): string[] {
  const having = items.filter(({ id }) => index.indicatorsOf(id).length > 0).length;
  return share(MESSAGES[reader.language].withIndicator, having, items.length, reader);
}

/** Of how many the newest reports tell. */
function reportShare(index: PlanIndex, { items }: LevelUse, reader: Reader): string[] {
  const years = (index.plan.reports ?? []).flatMap(
    ({ period }) => fiscalYearOfMoment(period, reader.startMonth) ?? [],
  );
  if (years.length === 0) return [];
  const year = Math.max(...years);
  const told = items.filter(({ id }) => index.reportsOf(id, year).length > 0).length;
  const words = MESSAGES[reader.language];
  return share(
    `${words.reported}${COMMON[reader.language].inBrackets(formatDate({ fiscalYear: year }, reader.language))}`,
    told,
    items.length,
    reader,
  );
}
