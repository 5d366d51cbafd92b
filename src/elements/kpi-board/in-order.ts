/**
 * Things that are made when the first reader needs them, but never before those that stand before them, so that
 * notes are numbered in the order of the plan however few of its rows are on screen.
 */
export function inOrder(): <Made>(make: () => Made) => () => Made {
  const steps: (() => unknown)[] = [];
  let made = 0;
  return (make) => {
    const things: ReturnType<typeof make>[] = [];
    const count = steps.push(() => things.push(make()));
    return () => {
      for (; made < count; made += 1) steps[made]?.();
      const [thing] = things;
      if (thing === undefined) throw new RangeError('what is made must not ask for itself');
      return thing;
    };
  };
}
