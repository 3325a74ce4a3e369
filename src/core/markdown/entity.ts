/** Reads the character references that people write in tables: `&lt;`, `&nbsp;`, `&#124;`. */

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['vert', '|'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['times', '×'],
  ['rarr', '→'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
]);
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/y;

/** The character that the reference at `at` stands for, and the offset after it; null when it is plain text. */
export function entityAt(text: string, at: number): { character: string; end: number } | null {
  reference.lastIndex = at;
  const found = reference.exec(text);
  if (!found) return null;
  const [whole, decimal, hexadecimal, name] = found;
  const end = at + whole.length;
  if (name !== undefined) {
    const character = named.get(name);
    return character === undefined ? null : { character, end };
  }
  const code = decimal !== undefined ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
  const isValid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return { character: isValid ? String.fromCodePoint(code) : '\uFFFD', end };
}
