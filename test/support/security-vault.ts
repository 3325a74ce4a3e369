/** A small vault with one hostile text in every place where a person or another program can put a text. */

/** One hostile text, and the vault that holds it. */
export interface HostileVault {
  payload: string;
  /** Path of the skill note. */
  note: string;
  log: string;
  files: Record<string, string>;
}

const longestName = 60;

/** The text as the name of a file: without what no file system takes, such as `/` and NUL. */
function fileName(payload: string): string {
  const name = payload.replace(/[/\0\r\n\ud800-\udfff]/gu, '_');
  return Array.from(name).slice(0, longestName).join('').trim();
}

const settingsPath = '.obsidian/plugins/skill-matrix/data.json';

/** The text within a cell of a table. */
function cell(payload: string): string {
  return payload.replace(/[\r\n]/g, ' ').replace(/\\*\|/g, '\\|');
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(headers: string[], ...rows: string[][]): string {
  return [row(...headers), row(...headers.map(() => '---')), ...rows.map((cells) => row(...cells))].join(
    '\n',
  );
}

function noteText(payload: string): string {
  const p = cell(payload);
  const quoted = JSON.stringify(payload);
  return [
    `---\nskill: true\ntags: [hostile, ${quoted}]\naliases: [${quoted}]\n${quoted}: ${quoted}\n---`,
    '## Levels',
    table(
      ['Level', 'Description', 'Key skills', 'Criteria'],
      ['Junior', 'Plain', 'Plain skill', 'Plain criterion.'],
      ['Middle', p, p, p],
      [p, p, p, p],
    ),
    '## Projects',
    table(
      ['Level', 'Project', 'Description', 'Technologies', 'Success criterion', 'Links'],
      ['Junior', 'Plain project', p, p, p, p],
      [p, p, p, p, p, p],
    ),
    '## Business value',
    table(['Application', 'Description', 'Benefits', 'Recommendations', p], [p, p, p, p, p]),
    '## Relations',
    table(['Technology', 'Interaction'], [p, p], [`[[${p}]]`, p]),
    `#${payload.replace(/\s/g, '-')}`,
    `## ${payload}`,
    payload,
    '',
  ].join('\n\n');
}

/** A skill note with each of these texts as criterion, key skill, level, project and so on. */
export function hostileNote(payloads: readonly string[]): string {
  const cells = payloads.map(cell);
  return [
    '## Levels',
    table(
      ['Level', 'Description', 'Key skills', 'Criteria'],
      ['Junior', 'Plain', 'Plain skill', 'Plain criterion.'],
      ...cells.map((p, at) => [`Step ${at + 1} ${p}`, p, p, p]),
    ),
    '## Projects',
    table(
      ['Level', 'Project', 'Description', 'Technologies', 'Success criterion', 'Links'],
      ...cells.map((p) => ['Junior', p, p, p, p, p]),
    ),
    '## Business value',
    table(['Application', 'Description', 'Benefits', 'Recommendations'], ...cells.map((p) => [p, p, p, p])),
    '## Relations',
    table(
      ['Technology', 'Interaction'],
      ...cells.flatMap((p) => [
        [p, p],
        [`[[${p}]]`, p],
      ]),
    ),
    '',
  ].join('\n\n');
}

/** A log that another program has written, with no care at all. */
function logText(payload: string, link: string): string {
  const text = payload.replace(/[\r\n]/g, ' ');
  return [
    `---\nskill-assessment: 1\nnote: ${JSON.stringify(payload)}\n---`,
    `- [x] ${link} · Junior · Plain skill · [[${text}]] · [x](${text}) ✅ 2026-11-01`,
    `- [x] ${link} · Junior · A criterion that is gone ✅ 2026-11-01`,
    `- [x] ${link} · ${text} · ${text} · ${text} ✅ 2026-11-02`,
    `- [x] [[${text}]] · Junior · ${text} ✅ 2026-11-03`,
    '',
  ].join('\n');
}

/** The vault of one hostile text. */
export function hostileVault(payload: string): HostileVault {
  const name = `Hostile ${fileName(payload)}`;
  const note = `Skills/${name}.md`;
  const log = 'Skill assessment.md';
  const link = /[#^[\]|]/.test(name)
    ? `[x](${encodeURIComponent(`Skills/${name}.md`)})`
    : `[[Skills/${name}]]`;
  return {
    payload,
    note,
    log,
    files: {
      [note]: noteText(payload),
      [log]: logText(payload, link),
      'Go.md': table(['Level', 'Criteria'], ['Junior', 'Fixes a test.']),
      [settingsPath]: JSON.stringify({
        skillTags: [],
        ignoredFolders: [payload],
        ignoredNotes: [payload],
        columnWords: { criteria: [payload], [payload]: [payload] },
      }),
    },
  };
}
