/** Remembers the answers to questions that come again with every note: headers, headings, names of levels. */

/** How much is kept of each kind; then all of it is forgotten, so that a large vault costs no memory. */
const mostKept = 5_000;
/** Longer texts, in characters, are no names that come again. */
const longestName = 200;

/** What `make` makes, made when it is first asked for: words that nobody looks up cost nothing at the start. */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}

const names = new Map<string, string>();

/**
 * The one copy of a name, free of the note that it was cut from, so that it keeps no note in memory and is found at
 * once by whatever is remembered of it. A long text is given back as it is.
 */
export function ownName(text: string): string {
  const known = names.get(text);
  if (known !== undefined || text.length > longestName) return known ?? text;
  const own = ` ${text}`.slice(1);
  if (names.size >= mostKept) names.clear();
  names.set(own, own);
  return own;
}

/** A function that asks `compute` once for each name. Its answers must depend on the text alone. */
export function remembering<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const remembered = answers.get(text);
    if (remembered !== undefined) return remembered;
    if (text.length > longestName) return compute(text);
    const own = ownName(text);
    const answer = compute(own);
    if (answers.size >= mostKept) answers.clear();
    answers.set(own, answer);
    return answer;
  };
}
