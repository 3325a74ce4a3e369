/** What has been typed in one go, to find a row by its beginning. */

/** Milliseconds after which a letter begins a new text. */
const pause = 1000;

export class TypedText {
  private text = '';
  private at = 0;
  /** True when the last letter began a new text, so that the same letter goes on to the next row. */
  isNew = false;

  /** The text with the letter of the event; null when it is none. A blank is none: it ticks. */
  after({ key, timeStamp, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): string | null {
    const isLetter = [...key].length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
    if (!isLetter || key === ' ') return null;
    this.isNew = timeStamp - this.at > pause || this.text === key;
    this.text = this.isNew ? key : this.text + key;
    this.at = timeStamp;
    return this.text;
  }
}

/** True when a text begins so, in whatever case and with ё or е. */
export function begins(text: string, beginning: string): boolean {
  return folded(text.trimStart()).startsWith(folded(beginning));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/ё/gu, 'е');
}
