/**
 * The text of a rendered cell or bullet as nodes: where its nth character is, and how a box is put before it so that
 * the two stay on one line. Changes no text; knows no skills.
 */

/** What a box must not be put into: a click there is a link's, and code has a ground of its own. */
const whole = 'a, code, kbd';
/** The longest stretch that is kept unbroken; a longer word may break after it. */
const longestWord = 24;
/** Chinese and Japanese have no blanks: a line may break after each character. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The texts that belong to the element itself; the bullets inside a bullet have their own. */
function textsOf(element: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const list = node.parentElement?.closest('ul, ol, table');
    if (!list || list.contains(element)) texts.push(node as Text);
  }
  return texts;
}

/** What a reader sees of an element, without any blanks. */
export function renderedText(element: HTMLElement): string {
  return textsOf(element)
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/gu, '');
}

/** The character that has `offset` others before it, blanks not counted; null behind the end. */
function characterAt(element: HTMLElement, offset: number): { text: Text; at: number } | null {
  let left = offset;
  for (const text of textsOf(element)) {
    for (let at = 0; at < text.data.length; at++) {
      if (/\s/u.test(text.data.charAt(at))) continue;
      if (left === 0) return { text, at };
      left--;
    }
  }
  return null;
}

/** The word at the start of a text, or one character where words are not divided by blanks. */
function firstWord(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (unspaced.test(first)) return first;
  return (/^\S+/u.exec(text)?.[0] ?? first).slice(0, longestWord);
}

/** The link or code that begins with this character and must be kept whole; `undefined` where it begins earlier. */
function wholeAt(element: HTMLElement, text: Text, at: number): HTMLElement | null | undefined {
  const holder = text.parentElement?.closest<HTMLElement>(whole);
  if (!holder || !element.contains(holder)) return null;
  const isFirst = textsOf(holder)[0] === text && text.data.slice(0, at).trim() === '';
  return isFirst ? holder : undefined;
}

/** Puts `box` before a character and glues it to what follows; null where there is no place between two words. */
export function glueBefore(element: HTMLElement, offset: number, box: HTMLElement): HTMLElement | null {
  const found = characterAt(element, offset);
  if (!found) return null;
  const { text, at } = found;
  const holder = wholeAt(element, text, at);
  if (holder === undefined) return null;
  const glue = createSpan('skill-matrix-glue');
  if (holder) {
    holder.replaceWith(glue);
    glue.append(box, holder);
    return glue;
  }
  const word = text.splitText(at);
  word.splitText(firstWord(word.data).length);
  word.replaceWith(glue);
  glue.append(box, word);
  return glue;
}

/** Takes the box away again and leaves the nodes as they were. */
export function unglue(glue: HTMLElement, box: HTMLElement): void {
  const parent = glue.parentElement;
  box.remove();
  glue.replaceWith(...glue.childNodes);
  parent?.normalize();
}
