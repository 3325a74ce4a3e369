/** Remembers the answers to questions that come again with every note: headers, headings, names of levels. */

/** How many answers are kept; then all are forgotten, so that a large vault costs no memory. */
const mostAnswers = 5_000;

/** A function that asks `compute` once for each text. Its answers must depend on the text alone. */
export function remembering<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const answer = compute(text);
    if (known.size >= mostAnswers) known.clear();
    known.set(text, answer);
    return answer;
  };
}
