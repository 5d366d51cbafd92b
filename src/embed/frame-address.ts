import type { Asked } from './asked.js';

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
  if (!tag) return { refused: 'no-widget' };
  if (!given) return { refused: 'no-address' };
  for (const name of ['src', 'from'])
    if (attributes.has(name)) {
      const refused = refusalOf(attributes.get(name) ?? '', address, origins);
      if (refused) return { refused };
    }
  attributes.delete('plan-widget');
  attributes.delete('src');
  attributes.delete('for');
  const lang = attributes.get('lang') ?? '';
  attributes.delete('lang');
  return { asked: { tag, attributes }, src: given, lang };
}

function refusalOf(
  given: string,
  frame: URL,
  origins: readonly string[],
): 'other-scheme' | 'other-origin' | undefined {
  const plan = URL.canParse(given, frame.href) ? new URL(given, frame.href) : undefined;
  if (plan?.protocol !== 'https:' && plan?.protocol !== 'http:') return 'other-scheme';
  return plan.origin === frame.origin || origins.includes(plan.origin) ? undefined : 'other-origin';
}
