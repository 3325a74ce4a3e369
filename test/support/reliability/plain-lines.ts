/** The lines of a log that a reader sees, for the second reader: outside of properties, code and comments. */

export interface PlainLine {
  text: string;
  /** 1-based. */
  line: number;
  /** Of a git conflict. */
  side: 'ours' | 'theirs' | null;
}

/** Cuts at LF, CR and CRLF, and at nothing else. */
function cutLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\r' || text[at] === '\n') {
      lines.push(line);
      line = '';
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
    } else line += text[at] ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** What surrounds the text of a line. */
interface Surroundings {
  quotes: number;
  column: number;
  /** Columns at which list items that begin here hold their text. */
  items: number[];
  rest: string;
}

const isSpace = (character: string | undefined) => character === ' ' || character === '\t';

function listMarkLength(text: string): number {
  let at = 0;
  while (at < 9 && text[at] !== undefined && '0123456789'.includes(text[at] ?? '')) at++;
  const isMark = at > 0 ? '.)'.includes(text[at] ?? ' ') : '-*+'.includes(text[0] ?? ' ');
  if (!isMark || !isSpace(text[at + 1])) return 0;
  let end = at + 1;
  while (isSpace(text[end])) end++;
  return end;
}

function surroundings(line: string): Surroundings {
  let at = 0;
  let quotes = 0;
  let behind = 0;
  for (; line[at] === ' ' || line[at] === '>'; at++) {
    if (line[at] === '>') {
      quotes++;
      behind = at + 1;
    }
  }
  at = quotes > 0 && line[behind] === ' ' ? behind + 1 : behind;
  let column = 0;
  for (; isSpace(line[at]); at++) column += line[at] === '\t' ? 4 - (column % 4) : 1;
  let rest = line.slice(at);
  const items: number[] = [];
  for (let length = listMarkLength(rest), inner = column; length > 0; length = listMarkLength(rest)) {
    inner += length;
    items.push(inner);
    rest = rest.slice(length);
  }
  return { quotes, column, items, rest };
}

/** What hides the lines from here on, until `ends`. */
interface Hiding {
  ends: (line: string) => boolean;
  quotes: number;
  column: number;
}

function timesOf(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) times++;
  return times;
}

function runOf(text: string, sign: string): number {
  let length = 0;
  while (text[length] === sign) length++;
  return length;
}

function fenceEnd(rest: string): Hiding['ends'] | null {
  const sign = rest[0] ?? '';
  const length = runOf(rest, sign);
  if ((sign !== '`' && sign !== '~') || length < 3) return null;
  if (sign === '`' && rest.includes('`', length)) return null;
  return (line) => {
    let at = 0;
    while (at < line.length && (line[at]?.trim() === '' || line[at] === '>')) at++;
    const bare = line.slice(at).trimEnd();
    return bare.length >= length && runOf(bare, sign) === bare.length;
  };
}

const rawNames = ['script', 'pre', 'style', 'textarea'];

function rawEnd(rest: string): Hiding['ends'] | null {
  const lower = rest.toLowerCase();
  const opens = rawNames.some((name) => {
    const after = lower[name.length + 1];
    return lower.startsWith(`<${name}`) && (after === undefined || after === '>' || after.trim() === '');
  });
  const ends = (line: string) => rawNames.some((name) => line.toLowerCase().includes(`</${name}>`));
  return opens && !ends(rest) ? ends : null;
}

/** How the part ends that this text opens and does not close; null when it opens none. */
function hidingEnd(rest: string): Hiding['ends'] | null {
  for (const mark of ['%%', '$$']) {
    const isOdd = (line: string) => timesOf(line, mark) % 2 === 1;
    if (rest.startsWith(mark) && isOdd(rest)) return isOdd;
  }
  if (rest.startsWith('<!--')) return rest.includes('-->', 4) ? null : (line) => line.includes('-->');
  return fenceEnd(rest) ?? rawEnd(rest);
}

/** Those lines of the body that no fence, comment, formula or raw HTML hides. */
function outsideOfHidden(lines: string[], first: number): { text: string; line: number }[] {
  const seen: { text: string; line: number }[] = [];
  let hiding: Hiding | null = null;
  let items: number[] = [];
  let quotes = 0;
  lines.forEach((text, at) => {
    const around = surroundings(text);
    const isBlank = around.rest.trim() === '';
    const isInside: boolean =
      hiding !== null && around.quotes >= hiding.quotes && (isBlank || around.column >= hiding.column);
    if (hiding && isInside) {
      if (hiding.ends(text)) hiding = null;
      return;
    }
    hiding = null;
    if (!isBlank) {
      items = around.quotes === quotes ? items.filter((column) => column <= around.column) : [];
      quotes = around.quotes;
      items.push(...around.items);
      const ends = hidingEnd(around.rest);
      if (ends) {
        hiding = { ends, quotes, column: items.at(-1) ?? 0 };
        return;
      }
    }
    seen.push({ text, line: first + at });
  });
  return seen;
}

const conflictMarks = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'];

function conflictMark(text: string): string | null {
  const mark = conflictMarks.find((each) => text === each || text.startsWith(`${each} `));
  return mark ?? null;
}

/** Marks the sides of each whole conflict, and drops its marks and its common base. */
function withSides(seen: { text: string; line: number }[]): PlainLine[] {
  const sided: (PlainLine & { isDropped: boolean })[] = seen.map((each) => ({
    ...each,
    side: null,
    isDropped: false,
  }));
  const marks = sided.map(({ text }) => conflictMark(text));
  for (let start = 0; start < sided.length; start++) {
    if (marks[start] !== '<<<<<<<') continue;
    const positions = new Map([['<<<<<<<', start]]);
    for (let at = start + 1; at < sided.length && !positions.has('>>>>>>>'); at++) {
      const mark = marks[at];
      if (mark === '<<<<<<<') break;
      if (mark === '>>>>>>>' && !positions.has('=======')) continue;
      if (mark === '|||||||' && positions.has('=======')) continue;
      if (mark && !positions.has(mark)) positions.set(mark, at);
    }
    const [middle, end] = [positions.get('======='), positions.get('>>>>>>>')];
    if (middle === undefined || end === undefined) continue;
    const oursEnd = positions.get('|||||||') ?? middle;
    for (let at = start; at <= end; at++) {
      const line = sided[at];
      if (!line) continue;
      line.side = at < oursEnd ? 'ours' : 'theirs';
      line.isDropped = marks[at] !== null || (at >= oursEnd && at <= middle);
    }
  }
  return sided.flatMap(({ text, line, side, isDropped }) => (isDropped ? [] : [{ text, line, side }]));
}

/** Everything behind the properties. */
export function visibleLines(note: string): PlainLine[] {
  const lines = cutLines(note.startsWith('\uFEFF') ? note.slice(1) : note);
  const isRule = (line: string) => line.startsWith('---') && [...line.slice(3)].every(isSpace);
  const end = isRule(lines[0] ?? '') ? lines.findIndex((line, at) => at > 0 && isRule(line)) : -1;
  return withSides(outsideOfHidden(lines.slice(end + 1), end + 2));
}
