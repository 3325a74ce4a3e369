/** Tells text that a reader sees as it is written, and that so need not be read for marks. */
import { SPACE } from './characters';

/** When an ASCII character can be taken as it is. */
const always = 0;
const never = 1;
const sometimes = 2;
const asText = new Uint8Array(128);
for (const character of '\\`*_~=[]!<&%\t\n\r') asText[character.charCodeAt(0)] = never;
for (const character of ' :') asText[character.charCodeAt(0)] = sometimes;

/** True when a reader sees the text as it is written: one blank between words, and no colon of an address. */
export function isPlain(source: string, start: number, end: number): boolean {
  let before = SPACE;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code < 128 && asText[code] !== always) {
      if (asText[code] === never) return false;
      if (code === SPACE ? before === SPACE : source.startsWith('//', at + 1)) return false;
    }
    before = code;
  }
  return before !== SPACE || start === end;
}

/** What begins something else than text: marks, blanks, and the `h` of an address. */
const marks = new Uint8Array(128);
for (let code = 0; code <= SPACE; code++) marks[code] = 1;
for (const character of '\\`*_~=[]!<&%h') marks[character.charCodeAt(0)] = 1;

/** True for a character that may begin something else than text. */
export function mayMark(code: number): boolean {
  return code < 128 && marks[code] === 1;
}
