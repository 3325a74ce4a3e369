/** Reads level tables whose columns are levels: `| Навык | Junior | Middle | Senior |`. */
import type { Inline } from '../../markdown/inline';
import type { Row } from '../../markdown/outline';
import { isDash, isDuty, isRating } from '../../vocabulary/rating';
import type { ColumnKey } from '../../vocabulary/words';
import { doubtsIn, namesSkills, raises } from '../../vocabulary';
import { isForeignTopic } from '../false-friends';
import { gradesPeople, ladderOf, namesIn, provesSkill } from './ladder';
import { isLevelWord, levelNameOf } from './level-name';
import { addItems, groupedCriteriaIn, newLevel, type LadderDraft } from './level-draft';
import type { NoteText } from '../note-text';
import { isUnderLevels, type NoteSection } from '../section';
import type { TableView } from '../table-view';

/** Where the levels of such a table stand, and what they are divided by. */
interface Places {
  columns: number[];
  group: number | null;
  /** True where the names may be those of offers, of which a row tells the price. */
  mayBeOffers: boolean;
}

/**
 * What the first header of such a table may name: skills, the levels beside it, `Skill ↓ Level →`, or criteria where the
 * levels are of people, not of work.
 */
function namesGroups(key: ColumnKey | null | undefined, headers: readonly string[]): boolean {
  if (key === 'skill' || key === 'keySkills' || key === 'level') return true;
  return key === 'criteria' && ladderOf(headers.slice(1))?.family === 'seniority';
}

/** The columns from `first` on that the name of a level heads, or a slip of one beside others. */
function knownLevels({ headers, keys }: TableView, first: number): number[] {
  const known: number[] = [];
  namesIn(headers.slice(first)).forEach((name, i) => {
    const column = first + i;
    if (name && (keys[column] === null || levelNameOf(headers[column] ?? ''))) known.push(column);
  });
  return known;
}

/**
 * The column of what the levels are divided by: the first, whatever it is called below a heading of levels, or that of
 * skills behind one of numbers or categories; -1 for none.
 */
function groupColumn({ headers, keys }: TableView, section: NoteSection): number {
  const [first = ''] = headers;
  const isLevel = levelNameOf(first) !== null;
  const mayNameAny = isUnderLevels(section) && doubtsIn(first).length === 0;
  const namesAny =
    first === '' || namesGroups(keys[0], headers) || (!isLevel && (mayNameAny || namesSkills(first)));
  if (namesAny) return 0;
  return !isLevel ? keys.findIndex((key) => key === 'skill' || key === 'keySkills') : -1;
}

/** The codes of a known role: `SDE II`, `Engineer 2`. */
const ofRole = /^codes:(?:s[dw]e|eng)/u;

/** True for names of levels that are more than codes, or codes of a role. */
function areNamed(labels: readonly string[]): boolean {
  return namesIn(labels).every(
    (name) => name !== null && (!name.isCode || [...name.ranks.keys()].some((family) => ofRole.test(family))),
  );
}

/** The columns that levels head; null when the table is no such table. */
export function levelColumnsOf(view: TableView, section: NoteSection, isMarked: boolean): Places | null {
  const group = groupColumn(view, section);
  if (group === -1 && levelNameOf(view.headers[0] ?? '') === null) return null;
  const known = knownLevels(view, group + 1);
  if (known.length < 3 || (group === -1 && known[0] !== 0)) return null;
  const labels = known.map((column) => view.headers[column] ?? '');
  const isProven = provesSkill(labels);
  const isOfSkills = group !== -1 && namesSkills(view.headers[group] ?? '') && areNamed(labels);
  const isSure = isMarked || isUnderLevels(section) || isProven || isOfSkills;
  const isForeign = !isMarked && isForeignTopic(section, labels, isProven);
  if (!isSure || isForeign) return null;
  const mayBeOffers = !isMarked && !gradesPeople(labels);
  return { columns: withOwnWords(known, view), group: group === -1 ? null : group, mayBeOffers };
}

/** The last word of a header of several. */
const roleIn = (header: string) => header.slice(header.lastIndexOf(' '));

/**
 * A header of the person's own words is a level too between two levels, `Младший | Специалист | Старший`, and behind
 * them where it names their role, `Senior PM | Group PM`.
 */
function withOwnWords(known: readonly number[], { headers, keys }: TableView): number[] {
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const role = roleIn(headers[last] ?? '');
  const isKnown = new Set(known);
  return headers.flatMap((header, i) => {
    const isOwn = i > first && header !== '' && keys[i] === null;
    const isLevel = isOwn && (i < last || (role.startsWith(' ') && roleIn(header) === role));
    return isKnown.has(i) || isLevel ? [i] : [];
  });
}

/** True for a cell that says how well a thing is known or only where to read of it, and not what to know. */
function tellsNothing({ links, start, end }: Inline, text: string): boolean {
  const [link] = links;
  const isAddress = link !== undefined && link.url !== null && link.start === start && link.end === end;
  return isAddress || isRating(text) || isLevelWord(text);
}

/** The cells below the levels: first judged, run by run of rows, then read, run by run of what is to be read. */
class LevelCells {
  /** The places of the cells that say what to know, in rising order. */
  private readonly telling: number[] = [];
  private filled = 0;
  private rated = 0;
  private hasPrices = false;

  constructor(
    private readonly view: TableView,
    private readonly places: Places,
    private readonly note: NoteText,
  ) {}

  get count(): number {
    return this.telling.length;
  }

  judge(from: number, to: number): void {
    const { table, headers } = this.view;
    const end = Math.min(to, table.rows.length);
    for (let at = from; at < end; at++) {
      const row = table.rows[at] as Row;
      const [filled, rated] = [this.filled, this.rated];
      for (const column of this.places.columns) {
        if (row.cells[column * 2] === row.cells[column * 2 + 1]) continue;
        const cell = this.note.cell(row, column);
        const text = cell.text.trim();
        if (isDash(text)) continue;
        this.filled++;
        const isRated = tellsNothing(cell, text);
        if (isRated) this.rated++;
        if (!isRated || isDuty(text)) this.telling.push(at * headers.length + column);
      }
      if ((this.rated - rated) * 2 > this.filled - filled) this.hasPrices ||= this.tellsPrice(row);
    }
  }

  private tellsPrice(row: Row): boolean {
    const { group, mayBeOffers } = this.places;
    return mayBeOffers && group !== null && raises.otherTables(this.note.cellText(row, group));
  }

  /** The levels without their criteria, once all cells are judged; null when these are ratings. */
  levels(): LadderDraft | null {
    const { table, headers } = this.view;
    const { columns } = this.places;
    const { line } = table.header;
    if (this.hasPrices) return null;
    if (this.rated * 2 <= this.filled)
      return { line, levels: columns.map((column) => newLevel(headers[column] ?? '', line)) };
    this.note.report('ratings-unread', line, { header: headers[columns[0] ?? 0] ?? '' });
    return null;
  }

  read({ levels }: LadderDraft, from: number, to: number): void {
    const { note, places, view } = this;
    const { columns, group } = places;
    const width = view.headers.length;
    const end = Math.min(to, this.telling.length);
    for (let at = from; at < end; at++) {
      const place = this.telling[at] ?? 0;
      const column = place % width;
      const row = view.table.rows[(place - column) / width] as Row;
      const name = group === null ? '' : note.cellText(row, group);
      const level = levels[columns.indexOf(column)];
      if (level) addItems(level, 'criteria', groupedCriteriaIn(note.cell(row, column), row.line, name, note));
    }
  }
}

/**
 * The levels of such a table, every filled cell divided into criteria; null when its cells are ratings. Stops after each
 * `piece` of rows or cells.
 */
export function* levelColumnsInPieces(
  view: TableView,
  places: Places,
  note: NoteText,
  piece: number,
): Generator<void, LadderDraft | null> {
  const cells = new LevelCells(view, places, note);
  for (let from = 0; from < view.table.rows.length; from += piece) {
    cells.judge(from, from + piece);
    yield;
  }
  const ladder = cells.levels();
  for (let from = 0; ladder && from < cells.count; from += piece) {
    cells.read(ladder, from, from + piece);
    yield;
  }
  return ladder;
}
