import { tagOf, type Language } from '../../locale/index.js';
import { pathTo, recordOf, type Assessment } from '../../model/index.js';
import { bulletPicture, type Draw, type Picture } from '../../picture/index.js';
import type { Indicator, Plan } from '../../schema/index.js';
import {
  baselineOriginText,
  originText,
  COMMON,
  indicatorSentence,
  judgedOf,
  momentText,
  numberedTitle,
  say,
  shortConditionOf,
  sourceLine,
  unitSuffix,
  valueNumber,
  type Judged,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { MESSAGES } from './kpi-gauge.messages.js';

/** Everything that a gauge shows; all words and numbers are final. */
export interface KpiGaugeView {
  readonly language: Language;
  readonly lang: string;
  readonly textLang: string;
  readonly id: string;
  /** Where the indicator stands in the plan. */
  readonly context?: string;
  readonly title: string;
  readonly verdict: VerdictView;
  /** The latest value, or words where there is none. */
  readonly figure: {
    readonly kind: 'number' | 'words' | 'missing';
    readonly value: string;
    readonly unit: string;
  };
  /** When and in what survey the latest value was taken, in brackets, for the form that is a line of text. */
  readonly origin: string;
  readonly picture?: Picture;
  /** Whether the picture has the form that was asked for, and not that of a bullet in its place. */
  readonly isOwnForm: boolean;
  /** What must be said beside the picture, since it cannot say it itself. */
  readonly pictureNotes?: string;
  /** Caption, accessible description and copyable text in one. */
  readonly sentence: string;
  /** Where the numbers come from, and what else one must know before quoting them. */
  readonly meta: readonly string[];
  /** The same with the source, in one line, for a card. */
  readonly short: string;
  /** The reading of the document on which a conditional verdict hangs, in short; `why` has all of them. */
  readonly condition?: { readonly label: string; readonly text: string };
  /** What asks for the reasons; they are loaded when a reader does. */
  readonly why: string;
  /** What asks for all values, and for files of them. */
  readonly data: string;
  readonly source: string;
  readonly judged: Judged;
}

/** Widest that a card grows, in rem, as in its styles: a picture drawn wider would be shrunk with its labels. */
const CARD = 32;

/**
 * @param width inner width of the element in pixels; 0 before anything was laid out.
 * @param draw how its picture is drawn; where that form could not tell the truth, it is a bullet.
 * @param fiscalYear judge by what was known in that year; by default by the newest value.
 */
export function kpiGaugeView(
  plan: Plan,
  indicator: Indicator,
  reader: Reader,
  {
    width,
    rem = 16,
    draw = bulletPicture,
    fiscalYear,
  }: { width: number; rem?: number; draw?: Draw; fiscalYear?: number },
): KpiGaugeView {
  const judged = judgedOf(plan, indicator, reader, fiscalYear);
  const { assessment, verdict } = judged;
  const room = Math.min(width > 0 ? width : 340, CARD * rem);
  const box = {
    width: room,
    labelSize: rem * 0.875,
    verdict: verdict.verdict,
  };
  const own = draw(indicator, assessment, reader, box);
  const picture = own ?? bulletPicture(indicator, assessment, reader, box);
  const meta = metaOf(plan, indicator, assessment, reader);
  const source = sourceLine(plan, reader);
  return {
    language: reader.language,
    lang: tagOf(reader.language),
    textLang: reader.planLanguage,
    id: indicator.id,
    ...contextOf(plan, indicator, reader),
    title: say(indicator.title, reader),
    verdict,
    figure: figureOf(indicator, assessment, reader),
    origin: originInBrackets(plan, assessment, reader),
    ...(picture && { picture }),
    isOwnForm: own !== undefined,
    ...(picture?.notes?.length && { pictureNotes: picture.notes.join(reader.language === 'en' ? ' ' : '') }),
    sentence: indicatorSentence(indicator, assessment, reader, judged.isOwn),
    meta,
    short: [meta.join(''), source].join(reader.language === 'en' ? ' ' : ''),
    ...conditionOf(judged, reader),
    why: MESSAGES[reader.language].why,
    data: MESSAGES[reader.language].data,
    source,
    judged,
  };
}

function contextOf(plan: Plan, indicator: Indicator, reader: Reader): { context?: string } {
  const [id] = indicator.items ?? [];
  const path = pathTo(plan, id);
  const item = path.at(-1);
  if (!item) return {};
  const above = path.slice(0, -1).flatMap((one) => (one.number === undefined ? [] : [one.number]));
  const title = numberedTitle(item, reader);
  return { context: above.length > 0 ? `${above.join(' ')} ${title}` : title };
}

function figureOf(indicator: Indicator, { facts }: Assessment, reader: Reader): KpiGaugeView['figure'] {
  const { latest, latestValue, target } = facts;
  const words = COMMON[reader.language];
  const own = MESSAGES[reader.language];
  if (latestValue !== undefined) {
    const value = valueNumber(indicator, latestValue, reader);
    return {
      kind: 'number',
      value: latest?.approximate ? words.approximately(value) : value,
      unit: unitSuffix(indicator.unit, reader).trim(),
    };
  }
  if (typeof latest?.value === 'string') return { kind: 'words', value: latest.value, unit: '' };
  if (typeof latest?.value === 'boolean') {
    const isDone = target?.operator === 'done';
    const [yes, no] = isDone ? [own.done, own.notDone] : [words.yes, words.no];
    return { kind: 'words', value: latest.value ? yes : no, unit: '' };
  }
  return { kind: 'missing', value: own.noValue, unit: '' };
}

function originInBrackets(plan: Plan, { facts: { latest } }: Assessment, reader: Reader): string {
  if (!latest) return '';
  const origin = originText(plan, latest, reader) ?? momentText(latest.period, reader);
  return COMMON[reader.language].inBrackets(origin);
}

function metaOf(plan: Plan, indicator: Indicator, { facts }: Assessment, reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const { latest, baseline } = facts;
  const meta: string[] = [];
  if (latest?.value !== undefined) {
    const period = momentText(latest.period, reader, { inFull: true });
    const origin = originText(plan, latest, reader, { inFull: true });
    meta.push(origin === undefined ? words.valueWithoutSource(period) : words.value(period, origin));
  }
  if (latest?.provisional) {
    const { asOf } = latest.provisional;
    meta.push(words.provisional(asOf && momentText(asOf, reader, { inFull: true })));
  }
  if (baseline) {
    const origin = baselineOriginText(plan, baseline, reader, { inFull: true });
    if (baseline.revised) meta.push(words.revised(origin ?? words.unknownOrigin));
    else if (origin !== undefined) meta.push(words.baselineFrom(origin));
  }
  if (indicator.unit === null) meta.push(words.noUnit);
  const replaced = nameOf(plan, indicator.replaces, reader);
  if (replaced !== undefined) meta.push(words.replaces(replaced));
  const successor = nameOf(plan, indicator.replacedBy, reader);
  if (successor !== undefined) meta.push(words.replacedBy(successor));
  if (indicator.standing?.kind === 'reference')
    meta.push(words.reference(indicator.standing.label && say(indicator.standing.label, reader)));
  return meta;
}

/** The other indicator of a replacement: as the document names it, else by its title in the plan. */
function nameOf(plan: Plan, other: Indicator['replaces'], reader: Reader): string | undefined {
  const title = other?.title ?? recordOf(plan.indicators, other?.indicator)?.title;
  return title === undefined ? undefined : say(title, reader);
}

function conditionOf({ decision }: Judged, reader: Reader): Pick<KpiGaugeView, 'condition'> {
  const first = shortConditionOf(decision, reader);
  return first === undefined
    ? {}
    : { condition: { label: MESSAGES[reader.language].condition, text: first } };
}
