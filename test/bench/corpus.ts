/**
 * Writes skill notes as large vaults hold them: four tables, links, lists, blanks at the ends of lines, now and then a
 * fence or CRLF. The same seed gives the same note.
 */
import { Dice } from './dice';
import * as words from './words';

const ladder = ['Junior', 'Middle', 'Senior', 'Expert'];

class NoteWriter {
  private readonly isBold: boolean;

  constructor(private readonly dice: Dice) {
    this.isBold = dice.chance(0.5);
  }

  lines(): string[] {
    const { dice } = this;
    return [
      ...['---', 'tags:', `  - ${dice.one(words.tags)}`, '---', '---', ''],
      ...['# Описание', [this.sentence(), this.sentence(), this.sentence()].join(' '), ''],
      ...['## Чем работаем', ...this.bullets(), ''],
      ...['## Связь с другими навыками', ...this.relations(), ''],
      ...['## Как это устроено', ...this.bullets(), ...this.fence(), ''],
      ...['# Практика', '', '## Оценка уровня навыка', ...this.levels(), ''],
      ...['## Бизнес-ценность и использование в работе', ...this.applications(), ''],
      ...['## Pet-project', '', ...this.projects(), ''],
      ...['## Частые ошибки', ...this.bullets(), ''],
      ...['## Где читать', ...dice.times(3, () => `- ${this.address()} — ${this.deed()} .`)],
    ];
  }

  private deed(): string {
    return `${this.dice.one(words.deeds)} ${this.dice.one(words.matters)}`;
  }

  private sentence(): string {
    const end = this.dice.chance(0.3)
      ? `через ${this.dice.one(words.skills)} API`
      : this.dice.one(words.aims);
    return `${this.deed()} ${end}.`;
  }

  /** A skill as notes name it: plain, as a link, or as a link with another name, its pipe escaped for a table. */
  private skill(): string {
    const { dice } = this;
    const name = dice.one(words.skills);
    if (dice.chance(0.5)) return name;
    return dice.chance(0.3) ? `[[${name}\\|${name.toLowerCase()}]]` : `[[${name}]]`;
  }

  private address(): string {
    const name = this.dice.one(words.skills);
    return `[${name}](https://${name.toLowerCase()}.example/guide)`;
  }

  private code(): string {
    if (!this.dice.chance(0.2)) return '';
    return this.dice.chance(0.1) ? ' Смотрит `ps [a|b]`.' : ' Смотрит `ps \\| sort`.';
  }

  private bullets(): string[] {
    const { dice } = this;
    return dice.times(
      3,
      () => `- **${dice.one(words.skills)}**: ${this.sentence()} Рядом: ${this.skill()} .`,
    );
  }

  private fence(): string[] {
    if (!this.dice.chance(0.2)) return [];
    return ['', '```sh', '| Уровень | Критерии |', '| --- | --- |', '| Junior | echo |', '```'];
  }

  private table(headers: string[], rows: string[][]): string[] {
    const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
    return [row(headers), row(headers.map((header) => '-'.repeat(header.length))), ...rows.map(row)];
  }

  private label(level: string): string {
    return this.isBold ? `**${level}**` : level;
  }

  private relations(): string[] {
    const { dice } = this;
    const row = () => {
      const pair = dice.chance(0.2) ? `[[${dice.one(words.skills)}]]/Shell` : this.skill();
      return [pair, `${this.sentence()}${this.code()}`];
    };
    return this.table(['Технология', 'Взаимодействие'], Array.from({ length: dice.between(3, 6) }, row));
  }

  private levels(): string[] {
    const rows = ladder.map((level) => [
      this.label(level),
      this.sentence(),
      `${this.deed()}, ${this.deed().toLowerCase()}.`,
      this.dice.chance(0.3) ? `${this.sentence()} ${this.sentence()}` : this.sentence(),
    ]);
    return this.table(['Уровень', 'Описание', 'Ключевые навыки', 'Критерии оценки'], rows);
  }

  private applications(): string[] {
    const { dice } = this;
    const row = () => [dice.one(words.themes), this.sentence(), `${dice.one(words.gains)}.`, this.sentence()];
    return this.table(
      ['Применение', 'Описание', 'Преимущества', 'Рекомендации по использованию'],
      Array.from({ length: dice.between(3, 6) }, row),
    );
  }

  private projects(): string[] {
    const { dice } = this;
    const links = dice.one(['Вспомогательные ссылки', 'Вспомагательные ссылки']);
    const rows = ladder.map((level) => [
      this.label(level),
      dice.one(words.themes),
      this.sentence(),
      `${this.skill()}, ${this.skill()}`,
      this.sentence(),
      dice.chance(0.3) ? this.address() : '',
    ]);
    const headers = ['Уровень', 'Название проекта', 'Описание', 'Технологии', 'Критерий успеха', links];
    return this.table(headers, rows);
  }
}

/** One skill note of about 8 KB. */
export function noteText(seed: number): string {
  const dice = new Dice(seed);
  const trail = dice.chance(0.9) ? '  ' : '';
  const ending = dice.chance(0.1) ? '\r\n' : '\n';
  const lines = new NoteWriter(dice).lines();
  // Properties bear no blanks behind them; everything below may.
  const body = lines.slice(4).map((line) => (line === '' ? line : line + trail));
  return [...lines.slice(0, 4), ...body].join(ending);
}
