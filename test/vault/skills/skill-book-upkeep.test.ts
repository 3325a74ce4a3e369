/**
 * The book follows notes and logs change by change and keeps only small records. Whatever happens, what it says is what
 * the whole matrix says, built anew from all notes and logs.
 */
import type { SkillStanding, Standings } from '../../../src/core/matrix/schema';
import { buildMatrix } from '../../../src/core/matrix/build';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';
import { itemsOf } from '../../../src/core/matrix/items';
import { SkillNames } from '../../../src/core/skill/skill-names';
import type { SkillNote } from '../../../src/core/skill/schema';
import { SkillBook } from '../../../src/vault/skills/skill-book';
import { aSkill } from '../../support/builders';
import { Dice } from '../../support/reliability/dice';
import { holdSame, testFigure } from '../../support/reliability/figure';

const marker = '---\nskill-assessment: 1\n---\n';
const texts = [
  'Reads code.',
  'Writes tests.',
  'Reviews a change.',
  'Plans work',
  'Runs 2 servers.',
  'Runs 3 servers.',
];
const groups = ['Junior', 'Middle', 'Senior', 'Pet project', 'Business value', 'Projects', 'Beginner'];
const names = ['Go', 'Rust', 'Bash', 'C#', 'SQL'];

/** A vault as a test changes it, and the book that follows. */
class World {
  readonly notes = new Map<string, SkillNote>();
  readonly logs = new Map<string, string[]>([['Log.md', []]]);
  readonly book: SkillBook;

  constructor(private readonly dice: Dice) {
    const surroundings = { person: () => null, newLogPath: () => 'Log.md', today: () => '2026-11-22' };
    this.book = new SkillBook({ ...surroundings, resolve: (link, from) => this.resolve(link, from) }, 1);
    for (const name of names) this.edit(`${name}.md`);
    this.tellLog('Log.md');
  }

  resolve(link: string, from: string): string | null {
    return buildLinkResolver([...this.notes.keys()])(link, from);
  }

  readLogs() {
    return [...this.logs].flatMap(([path, lines]) => parseAssessmentLog(path, marker + lines.join('')) ?? []);
  }

  tellLog(path: string): void {
    const lines = this.logs.get(path);
    this.book.putLog(path, lines ? parseAssessmentLog(path, marker + lines.join('')) : null);
  }

  tell(path: string): void {
    const note = this.notes.get(path);
    const isOpen = this.dice.below(4) === 0;
    const isLong = this.dice.below(4) === 0;
    if (!note) return;
    if (this.book.wantsAll(path, isOpen, isLong)) this.book.putNote(path, { note, reason: null }, isOpen);
    else this.book.putSketch(path, note);
  }

  edit(path: string): void {
    const { dice } = this;
    const some = () => texts.filter(() => dice.below(3) === 0);
    const ladder = ['Junior', 'Middle', 'Senior'].slice(0, 1 + dice.below(3));
    const isNew = !this.notes.has(path);
    this.notes.set(
      path,
      aSkill({
        path,
        levels:
          dice.below(9) === 0 ? [] : ladder.map((label) => [label, { criteria: some(), keySkills: some() }]),
        projects: some().map((title) => [title, dice.pick([...ladder, 'Guru', null])]),
        applications: some(),
      }),
    );
    if (isNew) this.book.relink(path);
    this.tell(path);
  }

  line(): string {
    const { dice } = this;
    const slip = (text: string) => (dice.below(4) === 0 ? text.replace(/[es]/u, dice.pick(['', 'x'])) : text);
    const state = dice.pick(['[x]', '[x]', '[x]', '[-]', '[/]']);
    const proof = dice.below(5) === 0 ? ' · [[Proof]]' : '';
    const date = dice.below(4) === 0 ? '' : ` ✅ 2026-1${dice.below(2)}-0${1 + dice.below(9)}`;
    return `- ${state} [[${dice.pick([...names, 'Gone'])}]] · ${dice.pick(groups)} · ${slip(dice.pick(texts))}${proof}${date}\n`;
  }

  changeLog(path: string): void {
    const { dice } = this;
    const lines = this.logs.get(path) ?? [];
    const at = dice.below(lines.length + 1);
    const change = dice.below(6);
    if (change < 4) lines.push(...Array.from({ length: 1 + dice.below(3) }, () => this.line()));
    else if (change === 4) lines.splice(at, 1);
    else lines.splice(at, 0, this.line());
    this.logs.set(path, lines);
    this.tellLog(path);
  }

  removeNote(path: string): void {
    this.notes.delete(path);
    this.book.remove(path);
  }

  moveNote(path: string): void {
    const note = this.notes.get(path);
    const after = `Skills/${path}`;
    if (!note || this.notes.has(after)) return;
    this.notes.delete(path);
    this.notes.set(after, { ...note, path: after });
    this.book.move(path, after);
  }

  change(): void {
    const { dice } = this;
    const path = dice.pick([...this.notes.keys(), 'Go.md']);
    const changes = [
      ...Array.from({ length: 6 }, () => () => this.changeLog('Log.md')),
      () => this.changeLog('Log (copy).md'),
      () => this.edit(path),
      () => this.edit(path),
      () => this.removeNote(path),
      () => this.moveNote(path),
    ];
    dice.pick(changes)();
  }
}

/** What both must agree on; texts and levels only where the record has them. */
function figuresOf(skill: SkillStanding, known: SkillStanding) {
  const { path, name, level, nextLevel, required, supporting, petProjects, businessValue, unattached } =
    skill;
  const levels = skill.levels.map((each) => ({ ...each, criteria: 0, keySkills: 0, description: '' }));
  const knownItems = itemsOf(known);
  const items = itemsOf(skill).map((item, at) => {
    const {
      kind,
      required: isRequired,
      state,
      tickedOn,
      confirmedOn,
      startedOn,
      lastOn,
      evidence,
      isGap,
    } = item;
    const text = knownItems[at]?.text === null ? null : item.text;
    return [kind, text, isRequired, state, tickedOn, confirmedOn, startedOn, lastOn, evidence, isGap];
  });
  const counts = { required, supporting, petProjects, businessValue };
  return { path, name, level, nextLevel, counts, levels, items, missing: skill.missing.length, unattached };
}

function compare(world: World, until?: string): void {
  const { book } = world;
  const resolve = (link: string, from: string) => world.resolve(link, from);
  const mine = book.chosenLogs().mine.map(({ path }) => path);
  const logs = mine.flatMap((path) => world.readLogs().filter((log) => log.path === path));
  const parts = { notes: [...world.notes.values()], logs, resolve, today: '2026-11-22' };
  const whole = buildMatrix(until === undefined ? parts : { ...parts, until });
  const kept: Standings = book.standings(until);
  const rows = ({ skills }: Standings) =>
    skills.map((skill, at) => figuresOf(skill, kept.skills[at] ?? skill));
  holdSame(rows(kept), rows(whole), `the skills ${until ?? 'today'}`);
  holdSame(kept.unattached, whole.unattached, 'ticks without a criterion');
  if (until !== undefined) return;
  const totalsOf = (skills: readonly Pick<SkillStanding, 'path' | 'level' | 'required' | 'petProjects'>[]) =>
    skills.map(({ path, level, required, petProjects }) => [path, level, required, petProjects]);
  holdSame(totalsOf(book.allSkills()), totalsOf(whole.skills), 'the kept totals');
  const named = new SkillNames(whole.skills);
  for (const name of names) holdSame(book.skillNames().find(name)?.path, named.find(name)?.path, name);
}

testFigure(
  { name: 'what is kept change by change is what is built from scratch', full: 300, long: 3_000 },
  (dice) => {
    const world = new World(dice);
    for (let step = 0; step < 25; step++) {
      world.change();
      for (const path of world.book.takeUnread()) world.tell(path);
      compare(world);
      if (step % 5 === 0) compare(world, '2026-10-05');
    }
  },
);

test('a record of a note that is not open knows the texts of which the log speaks, in the words of the note', () => {
  const world = new World(new Dice('texts', 0));
  const note = aSkill({
    path: 'Go.md',
    levels: [['Junior', { criteria: texts }]],
    applications: ['At work'],
  });
  world.notes.set('Go.md', note);
  world.tell('Go.md');
  world.logs.set('Log.md', [
    '- [x] [[Go]] · Junior · Reads code. ✅ 2026-10-01\n',
    '- [x] [[Go]] · Junior · writes tests ✅ 2026-10-01\n',
    '- [x] [[Go]] · Business value · At work ✅ 2026-10-01\n',
  ]);
  world.tellLog('Log.md');
  for (const path of world.book.takeUnread()) world.tell(path);
  world.book.putNote('Rust.md', { note: world.notes.get('Rust.md') ?? null, reason: null }, true);
  const standing = world.book.standingAt('Go.md');
  expect(standing && itemsOf(standing).map(({ text }) => text)).toEqual([
    'Reads code.',
    'Writes tests.',
    ...texts.slice(2).map(() => null),
    'At work',
  ]);
});
