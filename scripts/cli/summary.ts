/** `summary VAULT`: writes the progress summary between its markers, and nothing else. */
import { addDays } from '../../src/core/assessment/date';
import { renderSkillLink } from '../../src/core/assessment/link';
import { renderSummary } from '../../src/core/matrix/summary';
import { applySummary } from '../../src/core/matrix/summary-note';
import { notePath } from '../../src/core/vault-path';
import { checkPath, placeAt, writeNote } from './place';
import { Refusal } from './refusal';
import { matrixOf, openVault, type Vault } from './vault';
import type { Call, Verb } from './verb';

const daysByDefault = 30;

function renderBlock(call: Call, vault: Vault, path: string): string {
  const { today } = vault;
  const since = call.flags.since ?? addDays(today, -daysByDefault);
  return renderSummary({
    now: matrixOf(vault),
    before: matrixOf(vault, addDays(since, -1)),
    since,
    today,
    words: call.words.summary,
    linkTo: (note) => renderSkillLink(note, path, vault.resolve),
  });
}

export const summary: Verb = {
  name: 'summary',
  operands: ['VAULT'],
  flags: { out: '[--out NOTE]', since: '[--since DATE]' },
  async run(call) {
    const { words, flags } = call;
    const vault = await openVault(call);
    const name = flags.out ?? (vault.settings.summaryPath || words.settings.summaryDefault);
    checkPath(name, flags['config-folder'], words);
    const path = notePath(name);
    const place = await placeAt(vault.root, path, words);
    const edit = applySummary(place.before, renderBlock(call, vault, path), words.settings.summaryDefault);
    if ('refusal' in edit) throw new Refusal(words.cli.summaryRefusals[edit.refusal](path, edit.line));
    if (edit.text !== place.before) await writeNote(place, edit.text, words);
    call.io.stdout.write(`${path}\n`);
    return 0;
  },
};
