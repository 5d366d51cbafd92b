import type { Plan } from '../../src/schema.js';
import type { Card } from './cards.js';

/** One way to draw the same cards. */
export interface Contender {
  /** What may happen before the clock starts: the plan is read and checked. */
  readonly prepare?: (stage: HTMLElement, plan: Plan) => Promise<void>;
  /** Puts one child for each card into the grid. */
  readonly place: (grid: HTMLElement, cards: readonly Card[]) => void;
  /** Whether a child shows all that its card says. */
  readonly isShown?: (child: Element, card: Card) => boolean;
  /** The words that a child shows. */
  readonly words?: (child: Element) => string;
  /** Whether it draws no more than the picture, so that words are not to be expected. */
  readonly isBare?: boolean;
}

/** Times in milliseconds from the moment at which the children were placed. */
export interface Run {
  /** Until the call that places them came back. */
  readonly placed: number;
  /** Until all that is in the viewport was painted. */
  readonly seen: number;
  /** Until every card was complete, wherever it is; `undefined` where some wait for being scrolled to. */
  readonly all: number | undefined;
  /** How many cards are complete without anybody having scrolled. */
  readonly complete: number;
  /** Sum of what each task takes beyond 50 ms. */
  readonly blocking: number;
  readonly longest: number;
  /** The longest task while the page is scrolled from top to bottom, a viewport at a time. */
  readonly scrollLongest: number;
  /** The longest time for which a part of the viewport was incomplete while scrolling. */
  readonly scrollLate: number;
  /** How many cards are complete after scrolling. */
  readonly scrolled: number;
  /** Cards of which a text is not shown; any makes the comparison worthless. */
  readonly wordless: readonly string[];
}

interface Bench {
  prepare: (count: number) => Promise<void>;
  place: () => Promise<Pick<Run, 'placed' | 'seen' | 'all' | 'complete' | 'blocking' | 'longest'>>;
  scroll: () => Promise<Pick<Run, 'scrollLongest' | 'scrollLate' | 'scrolled' | 'wordless'>>;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

/** Time without progress after which the cards that are incomplete are taken to wait for being scrolled to. */
const QUIET = 1200;

/** Time in milliseconds after which a run is given up. */
const PATIENCE = 10_000;

/** Puts a contender on the stage: tools/bench-paint.mjs calls what stands at `window.bench`. */
export function enter(contender: Contender): void {
  const isShown = contender.isShown ?? (() => true);
  const grid = document.createElement('div');
  grid.id = 'grid';
  let cards: readonly Card[] = [];

  const isChildShown = (i: number) => {
    const [child, card] = [grid.children[i], cards[i]];
    return child !== undefined && card !== undefined && isShown(child, card);
  };
  const isViewportShown = () => {
    for (let i = 0; i < cards.length; i++) {
      const box = grid.children[i]?.getBoundingClientRect();
      if (!box || box.top >= innerHeight) return true;
      if (box.bottom > 0 && !isChildShown(i)) return false;
    }
    return true;
  };
  const complete = () => cards.filter((_, i) => isChildShown(i)).length;

  window.bench = {
    prepare: async (count) => {
      const [plan, made] = await Promise.all([
        read<Plan>(`/plan-${count}.json`),
        read<Card[]>(`/cards-${count}.json`),
      ]);
      cards = made;
      const stage = document.getElementById('stage') ?? document.body;
      stage.append(grid);
      await contender.prepare?.(stage, plan);
      await document.fonts.ready;
      await pause(300);
    },

    place: async () => {
      const tasks = watchLongTasks();
      await frame();
      await pause(0);
      const began = performance.now();
      contender.place(grid, cards);
      const placed = performance.now() - began;
      do await frame();
      while (!isViewportShown() && performance.now() - began < PATIENCE);
      if (!isViewportShown()) throw new RangeError(`nothing to see after ${PATIENCE} ms`);
      await frame();
      const seen = performance.now() - began;
      const all = await untilAll(began, seen, cards.length, isChildShown);
      const { blocking, longest } = await tasks();
      return { placed, seen, all, complete: complete(), blocking, longest };
    },

    scroll: async () => {
      const tasks = watchLongTasks();
      let scrollLate = 0;
      for (;;) {
        const before = scrollY;
        scrollBy(0, innerHeight);
        if (scrollY === before) break;
        const began = performance.now();
        do await frame();
        while (!isViewportShown() && performance.now() - began < PATIENCE);
        scrollLate = Math.max(scrollLate, performance.now() - began);
        await pause(16);
      }
      const { longest } = await tasks();
      return { scrollLongest: longest, scrollLate, scrolled: complete(), wordless: wordless() };
    },
  };

  function wordless(): string[] {
    if (contender.isBare) return [];
    return cards
      .filter((card, i) => {
        const shown = bare(grid.children[i] && (contender.words ?? textOf)(grid.children[i]));
        const { context, title, word, value, unit, sentence, meta, condition, why, source } = card;
        const texts = [context, title, word, value, unit, sentence, meta, condition, why, source];
        return !texts.every((text) => shown.includes(bare(text)));
      })
      .map(({ id }) => id);
  }
}

/** When the last card was complete; no sooner than `seen`, since nobody saw it before. */
async function untilAll(
  began: number,
  seen: number,
  count: number,
  isComplete: (i: number) => boolean,
): Promise<number | undefined> {
  let next = 0;
  let progress = performance.now();
  for (;;) {
    const before = next;
    while (next < count && isComplete(next)) next += 1;
    const now = performance.now();
    if (next > before) progress = now;
    if (next === count) return before === 0 ? seen : now - began;
    if (now - progress > QUIET) return undefined;
    await pause(8);
  }
}

/** Watches for tasks over 50 ms until the returned function is called. */
function watchLongTasks(): () => Promise<{ blocking: number; longest: number }> {
  const durations: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration);
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    await pause(200);
    observer.disconnect();
    const blocking = durations.reduce((sum, duration) => sum + duration - 50, 0);
    return { blocking, longest: Math.max(0, ...durations) };
  };
}

const textOf = (child: Element) => child.textContent;

const bare = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '');

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const read = async <T>(address: string) => (await (await fetch(address)).json()) as T;
