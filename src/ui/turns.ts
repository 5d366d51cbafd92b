import type { ReactiveElement } from 'lit';
import { fit, remOf } from './rem.js';

/** How far beyond the window a widget counts as in sight, in heights of the window. */
const AHEAD = 0.5;

/** Widgets that are served before the time is looked at again. */
const GROUP = 4;

/** Longest that a widget out of sight waits for an idle moment, in milliseconds. */
const PATIENCE = 400;

interface Turn {
  readonly element: ReactiveElement;
  readonly come: () => void;
  /** Shows what the page had there, until the widget has something itself. */
  readonly slot?: HTMLSlotElement;
}

/** Widgets that arrived since the last look, in the order of the page. */
let arrived: Turn[] = [];
const waiting = new Map<Element, Turn>();
export interface Size {
  /** Inline size in CSS pixels. */
  readonly width: number;
  /** Size of a rem in CSS pixels. */
  readonly rem: number;
}

const sizes = new WeakMap<Element, Size>();

/**
 * Comes at once for a widget in sight, and for any other when it comes near or when the browser has nothing better
 * to do: a page with a thousand widgets shows those that a reader sees first.
 */
export function turnOf(element: ReactiveElement): Promise<void> {
  return new Promise((come) => {
    if (arrived.length === 0) void Promise.resolve().then(look);
    arrived.push({ element, come });
  });
}

/** The size of a widget as measured for its turn, together with all others, so that the page was laid out once. */
export function sizeAtTurn(element: ReactiveElement): Size {
  const known = sizes.get(element);
  sizes.delete(element);
  // One that was shown before has no turn: it may have come into another document.
  if (!known) fit(element);
  return known ?? { width: element.getBoundingClientRect().width, rem: remOf(element) };
}

function look(): void {
  const turns = arrived;
  arrived = [];
  const inSight: Turn[] = [];
  for (const turn of turns) {
    const { element } = turn;
    if (!element.isConnected) {
      inSight.push(turn);
      continue;
    }
    fit(element);
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const tall = element.ownerDocument.defaultView?.innerHeight ?? 0;
    sizes.set(element, { width, rem: remOf(element) });
    const isNear = top < tall * (1 + AHEAD) && bottom > -tall * AHEAD;
    if (isNear && width + height > 0) inSight.push(turn);
    else wait(turn);
  }
  for (const { come } of inSight) come();
}

function wait(turn: Turn): void {
  if (waiting.size === 0) {
    idle(serve);
    addEventListener('beforeprint', serveAll);
  }
  const { element } = turn;
  const slot = element.renderRoot.childElementCount === 0 ? document.createElement('slot') : undefined;
  if (slot) element.renderRoot.append(slot);
  waiting.set(element, { ...turn, ...(slot && { slot }) });
  sight()?.observe(element);
}

let observer: IntersectionObserver | undefined;

/** None in a simulated page, as in tests of those who use the library: there all wait for an idle moment. */
function sight(): IntersectionObserver | undefined {
  if (typeof globalThis.IntersectionObserver === 'function')
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) serveOne(target);
      },
      { rootMargin: `${String(AHEAD * 100)}% 0%` },
    );
  return observer;
}

function serveOne(element: Element): void {
  const turn = waiting.get(element);
  if (!turn) return;
  waiting.delete(element);
  observer?.unobserve(element);
  // Only that one: a slot that the widget drew is its own.
  turn.slot?.remove();
  turn.come();
  if (waiting.size === 0) removeEventListener('beforeprint', serveAll);
}

/** One after the other, as long as the browser is idle. */
async function serve(deadline: Pick<IdleDeadline, 'timeRemaining'>): Promise<void> {
  do {
    const some = [...waiting.values()].slice(0, GROUP);
    if (some.length === 0) return;
    for (const { element } of some) serveOne(element);
    // A widget that fails is told of, and keeps no other from its turn.
    await Promise.all(some.map(({ element }) => element.updateComplete.catch(reportError)));
  } while (deadline.timeRemaining() > 2);
  if (waiting.size > 0) idle(serve);
}

/** Paper has no off-screen. */
function serveAll(): void {
  for (const element of [...waiting.keys()]) serveOne(element);
}

/** What a page that replaced `requestIdleCallback` forgets to say. */
const NO_TIME = { timeRemaining: () => 0 };

/** Safari has no idle moments. Not `performance`, which is a word of pages, too. */
const idle = (task: (deadline: Pick<IdleDeadline, 'timeRemaining'>) => Promise<void>): void => {
  // A page may have taken it away.
  if (typeof globalThis.requestIdleCallback === 'function')
    requestIdleCallback((deadline: IdleDeadline | undefined) => void task(deadline ?? NO_TIME), {
      timeout: PATIENCE,
    });
  else
    setTimeout(() => {
      const end = Date.now() + 8;
      void task({ timeRemaining: () => end - Date.now() });
    }, 16);
};
