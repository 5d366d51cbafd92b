/** Whether a character takes a full em in Japanese type: kana, kanji, full-width forms, signs such as ※ ① Ⅰ →. */
const FULL_WIDTH =
  /[\u1100-\u115F\u2010-\u2027\u203B\u2103\u2160-\u217F\u2190-\u22FF\u2460-\u27BF\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFF}]/gu;

/**
 * An estimate of how wide a line of text will be, without a font to measure with: an em for a full-width
 * character, 0.6 em for any other. It errs to the wide side, so that labels placed by it do not touch.
 *
 * @param size font size; the result has the same unit.
 */
export function labelWidth(text: string, size: number): number {
  const full = text.match(FULL_WIDTH)?.length ?? 0;
  return (full + 0.6 * ([...text].length - full)) * size;
}
