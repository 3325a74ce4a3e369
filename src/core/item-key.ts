/**
 * How one item is known in two notes: in the skill note that states it and in the log that ticks it.
 * Knows texts only, no notes. Rules: README, "How a tick finds its criterion".
 */

const pairs: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '‘': '’',
  '"': '"',
  "'": "'",
  '(': ')',
  '[': ']',
  '{': '}',
};
const edgeMarks = /^[\s*_~=`.,;:!?…•]+|[\s*_~=`.,;:!?…•]+$/gu;
const edgeEmoji =
  /^(?:\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]*)+|(?:\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]*)+$/gu;

/** `«…»` without its marks, when the first mark is closed by the last character and not before. */
function withoutPair(text: string): string {
  const open = text.charAt(0);
  const close = pairs[open];
  if (text.length < 2 || close === undefined || !text.endsWith(close)) return text;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    const character = text.charAt(i);
    if (character === close && (open !== close || i > 0)) depth--;
    else if (character === open) depth++;
    if (depth <= 0) return text;
  }
  return text.slice(1, -1);
}

/**
 * The normal form of a text, for comparing only: `**Ёлка  зелёная.**` is `елка зеленая`, `C#` stays `c#`.
 * NFKC, lower case, ё as е, blanks collapsed; blanks, emphasis, emoji, paired quotes and brackets and
 * `. , ; : ! ? … •` go at the ends. A text that would become empty is kept.
 */
export function normalForm(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  let form = folded;
  for (let before = ''; before !== form && form !== '';) {
    before = form;
    form = withoutPair(form.replace(edgeMarks, '').replace(edgeEmoji, '').trim());
  }
  return form === '' ? folded : form;
}
