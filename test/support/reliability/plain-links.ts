/** Links and escapes for the second reader, character by character. */

export interface PlainLink {
  start: number;
  end: number;
  text: string;
  /** Note and what points inside it; null for an address. */
  target: string | null;
  url: string | null;
  /** The note alone. */
  path: string | null;
}

const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** A backslash before a sign of ASCII goes. */
export function withoutEscapes(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && at + 1 < text.length && punctuation.includes(text[at + 1] ?? '')) at++;
    plain += text[at] ?? '';
  }
  return plain;
}

function withoutMd(path: string): string {
  return path.toLowerCase().endsWith('.md') ? path.slice(0, -3) : path;
}

function noteAndPlace(target: string): [note: string, place: string] {
  const hash = target.indexOf('#');
  return hash < 0 ? [target.trim(), ''] : [target.slice(0, hash).trim(), target.slice(hash)];
}

function wikilinkAt(text: string, start: number): PlainLink | null {
  let close = start + 2;
  while (close < text.length && text[close] !== ']' && text[close] !== '[') close++;
  const inner = text.slice(start + 2, close);
  if (inner === '' || text[close] !== ']' || text[close + 1] !== ']') return null;
  const bar = inner.indexOf('|');
  let named = bar < 0 ? inner : inner.slice(0, bar);
  if (named.endsWith('\\')) named = named.slice(0, -1);
  const [note, place] = noteAndPlace(named);
  const path = withoutMd(note);
  const target = path + place.trimEnd();
  const alias = bar < 0 ? '' : inner.slice(bar + 1).trim();
  return { start, end: close + 2, text: alias === '' ? target : alias, target, url: null, path };
}

const isLetter = (character: string) => character >= 'a' && character <= 'z';

function hasScheme(address: string): boolean {
  const colon = address.indexOf(':');
  const name = address.slice(0, Math.max(0, colon)).toLowerCase();
  if (name.length < 2 || !isLetter(name[0] ?? '')) return false;
  return [...name].every((character) => isLetter(character) || '0123456789+.-'.includes(character));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address between `(` and `)`, and the offset behind; null when there is none. */
function addressAt(text: string, open: number): { address: string; end: number } | null {
  const isPointed = text[open + 1] === '<';
  if (isPointed) {
    let close = open + 2;
    while (close < text.length && text[close] !== '>' && text[close] !== '<') close++;
    return text[close] === '>' && text[close + 1] === ')'
      ? { address: text.slice(open + 2, close), end: close + 2 }
      : null;
  }
  let stop = open + 1;
  while (stop < text.length && text[stop]?.trim() !== '' && !'[]<>'.includes(text[stop] ?? '')) stop++;
  const close = text.lastIndexOf(')', stop - 1);
  return close > open ? { address: text.slice(open + 1, close), end: close + 1 } : null;
}

function markdownLinkAt(text: string, start: number): PlainLink | null {
  let close = start + 1;
  while (close < text.length && text[close] !== ']' && text[close] !== '[')
    close += text[close] === '\\' ? 2 : 1;
  if (text[close] !== ']' || text[close + 1] !== '(') return null;
  const found = addressAt(text, close + 1);
  if (!found) return null;
  const { address, end } = found;
  const label = withoutEscapes(text.slice(start + 1, close)).trim();
  const link = { start, end, text: label === '' ? address : label, target: null, url: null, path: null };
  const lower = address.toLowerCase();
  if (lower.startsWith('http://') || lower.startsWith('https://')) {
    const rest = address.slice(address.indexOf('//') + 2);
    const isUsable = rest !== '' && ![...rest].some((each) => each.trim() === '');
    return { ...link, url: isUsable ? address : null };
  }
  if (address === '' || hasScheme(address)) return link;
  const [path, place] = noteAndPlace(address);
  const note = withoutMd(decoded(path));
  return { ...link, target: note + decoded(place), path: note };
}

/** All links of a text, from left to right. */
export function plainLinks(text: string): PlainLink[] {
  const links: PlainLink[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') {
      const link = text[at + 1] === '[' ? wikilinkAt(text, at) : markdownLinkAt(text, at);
      if (!link) continue;
      links.push(link);
      at = link.end - 1;
    }
  }
  return links;
}

/** What a person sees: links by their names, no escapes. */
export function plainText(slot: string): string {
  let seen = '';
  let from = 0;
  for (const { start, end, text } of plainLinks(slot)) {
    seen += withoutEscapes(slot.slice(from, start)) + text;
    from = end;
  }
  return seen + withoutEscapes(slot.slice(from));
}
