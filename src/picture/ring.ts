import { at } from './shapes.js';

/** Half a ring, open below. A share of 0 lies at its left end, 1 at its right end. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly outer: number;
  readonly inner: number;
}

export const onRing = ({ x, y }: Ring, radius: number, share: number): readonly [number, number] => [
  x - radius * Math.cos(Math.PI * share),
  y - radius * Math.sin(Math.PI * share),
];

/** The part of the ring between two shares; `inset` narrows it on both sides. */
export function sector(ring: Ring, from: number, to: number, inset = 0): string {
  const outer = ring.outer - inset;
  const inner = ring.inner + inset;
  const point = (radius: number, share: number) => onRing(ring, radius, share).map(at).join(' ');
  return (
    `M${point(outer, from)}A${at(outer)} ${at(outer)} 0 0 1 ${point(outer, to)}` +
    `L${point(inner, to)}A${at(inner)} ${at(inner)} 0 0 0 ${point(inner, from)}Z`
  );
}

/** A line across the ring, `out` pixels longer at its outer end. */
export const across = (ring: Ring, share: number, out: number): string =>
  `M${onRing(ring, ring.inner, share).map(at).join(' ')}L${onRing(ring, ring.outer + out, share)
    .map(at)
    .join(' ')}`;

/** Slanted stripes over the whole ring, `step` pixels apart at its middle; `thick` of it is filled. */
export function ringStripes(ring: Ring, step: number, thick: number): string {
  const around = (Math.PI * (ring.outer + ring.inner)) / 2;
  // Each stripe leans by the thickness of the ring, as the stripes of a straight scale do.
  const lean = (ring.outer - ring.inner) / around;
  /** The point of an edge that begins outside at a share, after a part of its way inwards. */
  const point = (share: number, part: number) =>
    onRing(ring, ring.outer - part * (ring.outer - ring.inner), share + part * lean)
      .map(at)
      .join(' ');
  const first = (share: number) => Math.min(Math.max(-share / lean, 0), 1);
  const last = (share: number) => Math.min((1 - share) / lean, 1);
  let d = '';
  for (let from = -lean; from < 1; from += step / around) {
    const to = Math.min(from + thick / around, 1);
    d += `M${point(from, first(from))}L${point(to, first(to))}L${point(to, last(to))}L${point(from, last(from))}Z`;
  }
  return d;
}
