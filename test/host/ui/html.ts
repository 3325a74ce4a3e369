/**
 * Raw HTML of notes: a short list of harmless elements is built, everything else stays visible as the text it is.
 * Nothing is ever handed to the browser as HTML.
 */
const harmless = new Set(
  (
    'abbr b br center code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p ' +
    'pre q s samp small span strong sub summary sup table tbody td th thead tr u ul var'
  ).split(' '),
);
const empty = new Set(['br', 'hr']);
const keptAttributes = new Set([
  'align',
  'class',
  'colspan',
  'dir',
  'lang',
  'open',
  'rowspan',
  'start',
  'title',
]);

/** A piece of raw HTML: the start or end of a harmless element, or text. */
export type HtmlPiece =
  | { kind: 'open'; el: HTMLElement; isEmpty: boolean }
  | { kind: 'close'; tag: string }
  | { kind: 'text'; text: string };

/** Cuts raw HTML into tags and text: `a<sup>2</sup>`. */
export function htmlPieces(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  for (let at = 0; at < source.length;) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const end = source[at] === '<' ? source.indexOf('>', at) + 1 : 0;
    const tag = end > 0 ? tagPiece(source.slice(at, end)) : null;
    const next = source.indexOf('<', at + 1);
    const stop = tag ? end : next < 0 ? source.length : next;
    pieces.push(tag ?? { kind: 'text', text: source.slice(at, stop) });
    at = stop;
  }
  return pieces;
}

function tagPiece(source: string): HtmlPiece | null {
  const name = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/i.exec(source)?.[1]?.toLowerCase();
  if (name === undefined || !harmless.has(name)) return null;
  if (source.startsWith('</')) return { kind: 'close', tag: name };
  const el = document.createElement(name);
  for (const [, attribute = '', quoted, single, bare] of source.matchAll(
    /\s([a-z-]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'>]+))?/gi,
  ))
    if (keptAttributes.has(attribute.toLowerCase()))
      el.setAttribute(attribute, quoted ?? single ?? bare ?? '');
  return { kind: 'open', el, isEmpty: empty.has(name) };
}

/** Builds the harmless part of some HTML; the rest stays text. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const open: (DocumentFragment | HTMLElement)[] = [fragment];
  for (const piece of htmlPieces(html)) {
    const top = open.at(-1) ?? fragment;
    if (piece.kind === 'text') top.append(piece.text);
    else if (piece.kind === 'open') {
      top.append(piece.el);
      if (!piece.isEmpty) open.push(piece.el);
    } else {
      const at = open.findLastIndex((el) => 'localName' in el && el.localName === piece.tag);
      if (at > 0) open.length = at;
    }
  }
  return fragment;
}
