/** `read NOTE`: what one file reads as. */
import { relative, sep } from 'node:path';
import { parseSkillNote } from '../../src/core/skill/parse';
import type { Item, SkillNote } from '../../src/core/skill/schema';
import type { TerminalWords } from '../../src/i18n/terminal';
import { readText } from './disk';
import { noteSourceOf } from './note-source';
import { Refusal, systemCode } from './refusal';
import { loadSettings } from './saved-settings';
import { noteFile, rootAbove } from './vault-folder';
import { printJson, warn, type Verb } from './verb';

async function textOf(file: string, shown: string, words: TerminalWords['cli']): Promise<string> {
  try {
    const text = await readText(file);
    if (text !== null) return text;
  } catch (error) {
    throw new Refusal(words.unreadable(shown, systemCode(error)));
  }
  throw new Refusal(words.notUtf8(shown));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** The note for a person's eyes; `--json` has all of it. */
function renderOutline(note: SkillNote, words: TerminalWords): string {
  const item = ({ text, required, line }: Item) =>
    `${text} (${required ? words.panel.required : words.panel.optional}, ${words.panel.line(line)})`;
  const tags = note.tags.map((tag) => `#${tag}`);
  const lines = [
    [note.name, ...tags].join(' '),
    ...note.levels.flatMap(({ label, criteria, keySkills }) =>
      section(label, [...criteria, ...keySkills].map(item)),
    ),
    ...section(
      words.panel.projects,
      note.petProjects.map(({ level, title }) => (level === null ? title : `${level}: ${title}`)),
    ),
    ...section(
      words.panel.businessValue,
      note.businessValue.map(({ name }) => name),
    ),
    ...section(
      words.panel.related,
      note.relations.map(({ skills }) => skills.map(({ label }) => label).join(', ')),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

export const read: Verb = {
  name: 'read',
  operands: ['NOTE'],
  flags: { json: '[--json]' },
  async run(call) {
    const { flags, io, words } = call;
    const shown = call.operands[0] ?? '';
    const file = await noteFile(shown, io.cwd, words.cli);
    const root = await rootAbove(file, flags['config-folder']);
    const settings = await loadSettings(root, flags['config-folder'], words.cli, (message) =>
      warn(call, message),
    );
    const path = relative(root, file).split(sep).join('/');
    const { note, reason } = parseSkillNote(
      noteSourceOf(path, await textOf(file, shown, words.cli)),
      settings,
    );
    if (reason) warn(call, `${shown}: ${words.reasons[reason.code](reason.params)}`);
    if (note && flags.json !== true) io.stdout.write(renderOutline(note, words));
    else printJson(call, note);
    return 0;
  },
};
