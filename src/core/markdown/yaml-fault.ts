/** Finds the line at which YAML cannot be read. Knows no YAML: a reader of it is handed in. */

/** Properties longer than this are not searched for the line at fault. */
const mostLines = 200;

/**
 * The 1-based line at fault in `tags: [a⏎b: c⏎`, 1 here: the one after the longest run of first lines that can be read.
 * `noticed` is the line at which the reader noticed, which for an open quote or bracket is the end; it may not be known.
 */
export function yamlFaultLine(
  yaml: string,
  isReadable: (yaml: string) => boolean,
  noticed: number | null = null,
): number {
  const lines = yaml.replace(/\r\n?/g, '\n').split('\n');
  const last = noticed ?? lines.length;
  if (last > mostLines) return noticed ?? 1;
  for (let count = last; count > 0; count--)
    if (isReadable(lines.slice(0, count).join('\n'))) return count + 1;
  return 1;
}
