import type { Asked } from './asked.js';
import { urlOf } from './url-of.js';

/** What the address of a frame asks for, or why it is not shown. */
export type FrameAddress =
  | { readonly asked: Asked; readonly src: string; readonly lang: string }
  | { readonly refused: 'no-widget' | 'no-address' | 'other-scheme' | 'other-origin' };

/**
 * Reads `embed.html?plan-widget=kpi-gauge&src=plan.json&kpi=farmland`.
 *
 * A plan from anywhere would let anybody show words of his own under the address of the city: it must come from the
 * place of the frame itself, or from one that the city lists.
 *
 * @param address of the frame; addresses of plans are relative to it.
 * @param origins others that plans may come from, as `https://data.example.jp`.
 */
export function frameAddress(address: URL, origins: readonly string[]): FrameAddress {
  const attributes = new Map(address.searchParams);
  const tag = attributes.get('plan-widget');
  const given = attributes.get('src');
  if (!tag || !IS_PLAIN.test(tag)) return { refused: 'no-widget' };
  if (!given) return { refused: 'no-address' };
  for (const [name, value] of attributes) {
    const refused = ADDRESSES.has(name) ? refusalOf(value, address, origins) : undefined;
    if (refused) return { refused };
    if (!ADDRESSES.has(name) && !IS_PLAIN.test(value)) attributes.delete(name);
  }
  attributes.delete('plan-widget');
  attributes.delete('src');
  attributes.delete('for');
  const lang = attributes.get('lang') ?? '';
  attributes.delete('lang');
  return { asked: { tag, attributes }, src: given, lang };
}

/**
 * As ids, years and names of views are written. A widget repeats an id that it does not know, and no sentence of somebody
 * else may be read under the address of the city.
 */
const IS_PLAIN = /^[\w./-]*$/u;

/** Attributes that hold the address of a plan. */
const ADDRESSES: ReadonlySet<string> = new Set(['src', 'from', 'to']);

function refusalOf(
  given: string,
  frame: URL,
  origins: readonly string[],
): 'other-scheme' | 'other-origin' | undefined {
  const plan = urlOf(given, frame.href);
  if (plan?.protocol !== 'https:' && plan?.protocol !== 'http:') return 'other-scheme';
  return plan.origin === frame.origin || origins.includes(plan.origin) ? undefined : 'other-origin';
}
