/** What can be done with the team's table as it is shown: copied, or saved as a file of the vault. */
import { renderCsv } from '../core/matrix/grid/csv';
import type { TeamSkill } from '../core/matrix/team/team';
import { renderTable, renderWords } from '../core/matrix/summary/summary-text';
import type { Words } from '../i18n/en';
import { formatNumber } from '../i18n/format';
import type { ExportFiles } from './matrix-state';
import type { MenuEntry } from './panel-state';
import type { TeamState } from './team-state';

interface MenuParts {
  state: TeamState;
  /** Those that are shown, in order. */
  skills: TeamSkill[];
  files: ExportFiles;
  words: Words;
  locale: string;
  today: string;
}

/** The table as texts: a head of names, then a row for each skill; levels, or what is ticked of how much. */
export function teamTexts({ state, skills, words, locale }: Omit<MenuParts, 'files' | 'today'>): string[][] {
  const count = (done: number, total: number) =>
    words.panel.count(formatNumber(done, locale), formatNumber(total, locale));
  const head = [words.matrix.columns.skill, words.team.people, ...state.people.map(({ name }) => name)];
  const rows = skills.map(({ name, holders, cells }) => [
    name,
    count(holders.length, state.people.length),
    ...cells.map((cell) => (cell ? (cell.level ?? count(cell.required.done, cell.required.total)) : '')),
  ]);
  return [head, ...rows];
}

/** The entries of the menu. */
export function teamMenu({ files, today, ...parts }: MenuParts): MenuEntry[] {
  const { matrix, team } = parts.words;
  const texts = () => teamTexts(parts);
  const markdown = () => renderTable(texts().map((row) => row.map(renderWords)));
  return [
    { title: matrix.copyTable, icon: 'copy', section: 'export', run: () => void files.copy(markdown()) },
    {
      title: matrix.saveCsv,
      icon: 'sheet',
      section: 'export',
      run: () => void files.save(`${team.title} ${today}`, 'csv', () => renderCsv(texts())),
    },
  ];
}
