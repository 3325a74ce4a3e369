/** Remembers the answers to questions that come again with every note: headers, headings, names of levels. */

/** How many answers are kept; then all are forgotten, so that a large vault costs no memory. */
const mostAnswers = 5_000;
/** Longer texts, in characters, are no names that come again. */
const longestText = 200;

/** A copy of a text: a stretch that was cut from a note would keep the whole note in memory. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}

/** A function that asks `compute` once for each text. Its answers must depend on the text alone. */
export function remembering<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (text.length > longestText) return compute(text);
    const own = copied(text);
    const answer = compute(own);
    if (known.size >= mostAnswers) known.clear();
    known.set(own, answer);
    return answer;
  };
}
