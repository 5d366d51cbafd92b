import type { Plan } from '../../schema/index.js';
import { STANDARD_WORDS } from '../../wording/index.js';
import { RULES } from '../../wording/rules.messages.js';
import type { OwnVerdicts } from './content.view.js';

/** How plans judge that have rules of their own, or verdicts that people gave. Loaded only for such plans. */
export async function loadOwnVerdicts(): Promise<(plan: Plan) => OwnVerdicts> {
  const [{ verdictsOf }, { ownVerdictWhy, schemeRuleText, shownVerdictView }] = await Promise.all([
    import('../../model/scheme.js'),
    import('../../wording/own-verdicts.js'),
  ]);
  return ({ statusScheme }) => ({
    verdictsOf,
    words: {
      face: (judged, reader) =>
        judged.verdicts ? shownVerdictView(judged.verdicts, reader) : STANDARD_WORDS.face(judged, reader),
      reason(judged, reader) {
        const { verdicts, indicator } = judged;
        return verdicts?.shown === 'scheme' && verdicts.scheme
          ? schemeRuleText(verdicts.scheme, indicator, reader)
          : STANDARD_WORDS.reason(judged, reader);
      },
    },
    why({ verdicts, indicator }, reader) {
      const why = verdicts && ownVerdictWhy(verdicts, indicator, statusScheme, reader);
      return why ? [why.rule, ...(why.reason ? [why.reason.text] : []), ...why.beside] : [];
    },
    whose(judged, reader) {
      const told = judged.map(
        ({ verdicts, indicator }) =>
          (verdicts && ownVerdictWhy(verdicts, indicator, statusScheme, reader)?.computed) ??
          RULES[reader.language].computed,
      );
      return [...new Set(told)];
    },
  });
}
