/** `summary VAULT`: writes the progress summary between its markers, and nothing else. */
import { addDays } from '../../src/core/assessment/date';
import { renderSkillLink } from '../../src/core/assessment/link';
import { buildChanges } from '../../src/core/matrix/history/changes';
import { renderSummary } from '../../src/core/matrix/summary/summary';
import { applySummary } from '../../src/core/matrix/summary/summary-note';
import { isUsedAtWork, skillsInSummary } from '../../src/core/matrix/summary/summary-scope';
import { summarySections } from '../../src/core/matrix/summary/summary-words';
import { datedPath, notePath } from '../../src/core/vault-path';
import { wordsOf } from '../../src/i18n';
import type { TerminalWords } from '../../src/i18n/terminal';
import { checkPath, placeAt, writeNote } from './place';
import { Refusal } from './refusal';
import { nextStepsOf, stagesOf } from './stage';
import { matrixOf, openReport, type Vault } from './vault';
import { checkPeriod, type Call, type Verb } from './verb';

const daysByDefault = 30;

function renderBlock(call: Call, vault: Vault, path: string, words: TerminalWords['summary']): string {
  const { today, settings } = vault;
  const since = call.flags.since ?? addDays(today, -daysByDefault);
  const all = matrixOf(vault);
  const stages = stagesOf(call, vault, all);
  const { chosen } = stages;
  const asked = new Set(chosen?.skills.flatMap(({ path: skill }) => skill ?? []));
  const now = { ...all, skills: skillsInSummary(all.skills, asked) };
  const applications = new Map(now.skills.map(({ path: skill, note }) => [skill, note.businessValue]));
  return renderSummary({
    skills: now.skills,
    changes: buildChanges(now, matrixOf(vault, addDays(since, -1))),
    atWork: now.skills.filter(isUsedAtWork),
    applicationsOf: (skill) => applications.get(skill) ?? [],
    since,
    today,
    skillCount: all.skills.length,
    stage: chosen,
    otherStages: stages.all.filter(({ note }) => note.path !== chosen?.note.path),
    steps: nextStepsOf(vault, now, stages),
    staleAfterDays: settings.staleAfterDays,
    markUnproved: settings.markUnproved,
    without: new Set(summarySections.filter((section) => settings.summaryWithout.includes(section))),
    words,
    linkTo: (note) => renderSkillLink(note, path, vault.resolve),
  });
}

export const summary: Verb = {
  name: 'summary',
  operands: ['VAULT'],
  flags: { out: '[--out NOTE]', since: '[--since DATE]', stage: '[--stage STAGE]' },
  async run(call) {
    const { words, flags } = call;
    const vault = await openReport(call);
    checkPeriod(flags.since ?? null, vault.today, call);
    const name = flags.out ?? (vault.settings.summaryPath || words.settings.summaryDefault);
    checkPath(datedPath(name, vault.today), flags['config-folder'], words);
    const path = notePath(datedPath(name, vault.today));
    const place = await placeAt(vault.root, path, words);
    const written = wordsOf(flags.lang ?? (vault.settings.summaryLanguage || call.language));
    const block = renderBlock(call, vault, path, written.summary);
    const edit = applySummary(place.before, block, written.settings.summaryDefault);
    if ('refusal' in edit) throw new Refusal(words.cli.summaryRefusals[edit.refusal](path, edit.line));
    if (edit.text !== place.before) await writeNote(place, edit.text, words);
    call.io.stdout.write(`${path}\n`);
    return 0;
  },
};
