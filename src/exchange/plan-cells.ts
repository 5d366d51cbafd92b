import type { Plan } from '../schema/index.js';
import { COMMON, momentText, say, sourceLine, type Reader } from '../wording/index.js';

/** Plan, source and licence in every row, so that rows stay quotable when they are cut out and joined. */
export function planCells(plan: Plan, reader: Reader) {
  const { licence, edition } = plan;
  const dated = plan.asOf ?? plan.published;
  return {
    publisher: say(plan.publisher.name, reader),
    plan: say(plan.title, reader),
    edition: edition && say(edition, reader),
    asOf: dated && momentText(dated, reader, { inFull: true }),
    source: sourceLine(plan, reader),
    licence: licence
      ? [say(licence.name, reader), licence.url].filter((part) => part !== undefined).join(' ')
      : COMMON[reader.language].notStated,
  };
}
