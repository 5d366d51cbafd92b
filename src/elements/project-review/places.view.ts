import type { Indicator, Project, Provenance, Scale } from '../../schema/index.js';
import { COMMON, say } from '../../wording/index.js';
import { moneyLabel } from '../../wording/money.js';
import { placeView, type PlaceView } from '../../wording/places.js';
import { MESSAGES } from './project-review.messages.js';
import type { Scope } from './scope.view.js';

/** Where everything that the sheet shows stands in the document. */
export interface PlacesView {
  readonly label: string;
  readonly groups: readonly PlaceGroupView[];
}

export interface PlaceGroupView {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly places: readonly PlaceView[] }[];
}

interface Sourced {
  readonly provenance?: readonly Provenance[] | undefined;
}

type Named = readonly [name: string, record: Sourced | undefined];

/** Groups without a place are left out: an invented plan has none. */
export function placesView(projects: readonly Project[], scope: Scope): PlacesView {
  const { index, reader } = scope;
  const words = MESSAGES[reader.language];
  const ids = new Set(projects.flatMap(({ evaluations = [] }) => evaluations.map(({ scale }) => scale)));
  const groups: [string, Named[]][] = [
    ...projects.map((one): [string, Named[]] => [
      [one.number, say(one.title, reader)].filter((part) => part !== undefined).join(' '),
      ofProject(one, scope),
    ]),
    ...[...ids]
      .flatMap((id) => index.scales.get(id) ?? [])
      .map((scale): [string, Named[]] => [say(scale.title, reader), ofScale(scale, scope)]),
  ];
  return {
    label: words.places,
    groups: groups
      .map(([title, named]) => ({
        title,
        rows: named.flatMap(([name, record]) => {
          const places = (record?.provenance ?? []).map((one) => placeView(index.plan, one, reader));
          return places.length === 0 ? [] : [{ name, places }];
        }),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function ofProject(project: Project, scope: Scope): Named[] {
  const { reader, index } = scope;
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  const label = (id: 'summary' | 'results' | 'next') => {
    const own = project[`${id}Label`];
    return own ? say(own, reader) : words.section[id];
  };
  return [
    [words.field.title, project],
    ...(project.finance ?? []).map((one): Named => [moneyLabel(one, reader), one]),
    ...(['summary', 'results', 'next'] as const).flatMap((id) =>
      (project[id] ?? []).map((one): Named => [`${label(id)}${inBrackets(say(one.text, reader))}`, one]),
    ),
    ...(project.indicators ?? []).flatMap((id) => ofIndicator(index.indicators.get(id), scope)),
    ...(project.evaluations ?? []).map((one): Named => {
      const scale = index.scales.get(one.scale);
      return [scale ? say(scale.title, reader) : words.field.evaluations, one];
    }),
    ...(project.notApplicable ?? []).map((one): Named => [
      (words.field as Readonly<Record<string, string>>)[one.field] ?? one.field,
      one,
    ]),
  ];
}

function ofIndicator(indicator: Indicator | undefined, { reader }: Scope): Named[] {
  if (!indicator) return [];
  const words = MESSAGES[reader.language];
  const { inBrackets } = COMMON[reader.language];
  const title = say(indicator.title, reader);
  const named = (what: string): string => `${title}${inBrackets(what)}`;
  return [
    [title, indicator],
    [named(words.baseline), indicator.baseline],
    ...(indicator.targets ?? []).map((one): Named => [named(words.target), one]),
    ...(indicator.observations ?? []).map((one): Named => [named(words.result), one]),
    ...(indicator.breaks ?? []).map((one): Named => [named(say(one.reason, reader)), one]),
    ...(indicator.referenceValues ?? []).map((one): Named => [named(say(one.label, reader)), one]),
  ];
}

const ofScale = (scale: Scale, { reader }: Scope): Named[] => [
  [say(scale.title, reader), scale],
  ...scale.grades.map((grade): Named => [say(grade.label, reader), grade]),
];
