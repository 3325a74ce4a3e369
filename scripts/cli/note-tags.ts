/**
 * The tags of a note, as Obsidian's metadata cache has them: those of the properties, then those of the body.
 * Knows nothing of skills; in Obsidian the cache tells the plugin.
 */

const tagBody = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/uy;
const fenceStart = /^[\s>*+\-\d.)]*(`{3,}|~{3,})/;
const mark = /%%|<!--|`|#/g;
/** How a comment that opens so is closed. */
const comments = new Map([
  ['%%', '%%'],
  ['<!--', '-->'],
]);

/** A tag without `#` and edge slashes; null for a number alone, which is no tag. */
function asTag(text: string): string | null {
  const tag = text.trim().replace(/^#/, '').replace(/\/+$/, '');
  return tag === '' || /^\d+$/.test(tag) ? null : tag;
}

/** `tags: [a, "#b"]`, `tags: a, b` and `tag: a`. */
function tagsOfProperties(frontmatter: Record<string, unknown> | null): string[] {
  const found: string[] = [];
  for (const [key, value] of Object.entries(frontmatter ?? {})) {
    if (!/^tags?$/i.test(key)) continue;
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    for (const text of texts) if (typeof text === 'string') found.push(...text.split(/[,\s]+/));
  }
  return found;
}

/** Where a code span that opens at `at` ends: after its closing run, or after its opening one. */
function codeSpanEnd(line: string, at: number): number {
  let open = at;
  while (line.charAt(open) === '`') open++;
  const run = line.slice(at, open);
  for (let close = line.indexOf(run, open); close >= 0; close = line.indexOf(run, close)) {
    let end = close;
    while (line.charAt(end) === '`') end++;
    if (end - close === run.length) return end;
    close = end;
  }
  return open;
}

/** The tags of one line outside code and comments; `comment` is the mark that an open comment waits for. */
function scanLine(line: string, comment: string | null, found: string[]): string | null {
  let at = 0;
  if (comment !== null) {
    const close = line.indexOf(comment);
    if (close < 0) return comment;
    at = close + comment.length;
  }
  for (;;) {
    mark.lastIndex = at;
    const match = mark.exec(line);
    if (!match) return null;
    const [sign] = match;
    at = match.index + sign.length;
    const closing = comments.get(sign);
    if (closing !== undefined) {
      const close = line.indexOf(closing, at);
      if (close < 0) return closing;
      at = close + closing.length;
    } else if (sign === '`') at = codeSpanEnd(line, match.index);
    else if (match.index === 0 || /\s/.test(line.charAt(match.index - 1))) {
      tagBody.lastIndex = at;
      const [tag = ''] = tagBody.exec(line) ?? [];
      found.push(tag);
      at += tag.length;
    }
  }
}

/** `Uses #scripting and \`#code\`` has one tag, `scripting`. */
function tagsOfBody(body: string): string[] {
  const found: string[] = [];
  let fence: string | null = null;
  let comment: string | null = null;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = comment === null ? fenceStart.exec(line)?.[1] : undefined;
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim().endsWith(mark)) fence = null;
    } else if (mark !== undefined) fence = mark;
    else comment = scanLine(line, comment, found);
  }
  return found;
}

/** All tags of a note without `#`, each once however its letters are cased, in the order of the note. */
export function tagsOf(frontmatter: Record<string, unknown> | null, body: string): string[] {
  const tags = new Map<string, string>();
  for (const text of [...tagsOfProperties(frontmatter), ...tagsOfBody(body)]) {
    const tag = asTag(text);
    if (tag !== null && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}
