/** `tick` and `untick`: one line more in the log, and nothing else changed. */
import { isAhead, writerDate } from '../../src/core/assessment/date';
import { applyEvent, newLog, type NewEvent } from '../../src/core/assessment/edit';
import { parseEvidence, renderSkillLink } from '../../src/core/assessment/link';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import type { Evidence, EventState } from '../../src/core/assessment/schema';
import type { ItemProgress, SkillProgress } from '../../src/core/matrix/schema';
import { noteNameOf, notePath } from '../../src/core/vault-path';
import type { TerminalWords } from '../../src/i18n/terminal';
import { skillsNamed } from '../../src/core/matrix/match/find-item';
import { findItem, findSkill } from './find-skill';
import { checkPath, placeAt, writeNote, type Place } from './place';
import { Refusal } from './refusal';
import { matrixOf, openVault, type Vault } from './vault';
import { warn, type Call, type Verb } from './verb';

/** The skill that a person named; a note that is no skill is refused with its reason. */
function skillOf(call: Call, vault: Vault): SkillProgress {
  const wanted = call.operands[1] ?? '';
  const { skills } = matrixOf(vault);
  const words = call.words;
  const others = [...vault.reasons.keys()].map((path) => ({ path, name: noteNameOf(path) }));
  const other = skillsNamed(skills, wanted).length === 0 ? skillsNamed(others, wanted)[0] : undefined;
  const reason = other && vault.reasons.get(other.path);
  if (reason) throw new Refusal(words.cli.notASkill(other.path, words.reasons[reason.code](reason.params)));
  if (skills.length === 0) throw new Refusal(words.cli.noSkills(call.operands[0] ?? ''));
  return findSkill(skills, wanted, words.cli);
}

/** The note that the line goes to; a new one only where no foreign note stands. */
async function logPlace(call: Call, vault: Vault): Promise<Place> {
  const { target, others } = vault.logs;
  const path = target ?? notePath(vault.newLog);
  if (target === null) checkPath(vault.newLog, call.flags['config-folder'], call.words);
  const place = await placeAt(vault.root, path, call.words);
  const { tickFaults } = call.words.notices;
  if (others.some((log) => log.path === path)) throw new Refusal(tickFaults['log-of-other'](path));
  if (target === null && place.before !== null) throw new Refusal(tickFaults['log-foreign'](path));
  return place;
}

/** The date of the new line: the one asked for, else today, and never before the item's last line. */
function dateOf(call: Call, vault: Vault, item: ItemProgress): string {
  const chosen = writerDate(vault.today, item.lastOn, call.flags.date ?? null);
  if ('earlierThan' in chosen)
    throw new Refusal(call.words.cli.dateBeforeLast(call.flags.date ?? '', chosen.earlierThan));
  return chosen.date;
}

/** The links of `--evidence` that the item does not have yet, each once. */
function newEvidence(call: Call, vault: Vault, item: ItemProgress, logPath: string): Evidence[] {
  const known = new Set(item.evidence.map(({ target, url }) => target ?? url));
  return call.flags.evidence.flatMap((text) => {
    const link = parseEvidence(text);
    if (!link) throw new Refusal(call.words.cli.badFlag.evidence(text));
    const { target, url } = link;
    if (known.has(target ?? url)) return [];
    if (target !== null && vault.resolve(target, logPath) === null)
      warn(call, call.words.cli.noEvidenceNote(target));
    known.add(target ?? url);
    return [link];
  });
}

function isSo(item: ItemProgress, state: EventState): boolean {
  return item.state === (state === 'withdrawn' ? 'open' : state);
}

/** The log with the line more; refused where the log would not read back as just that. */
function textWith(
  event: NewEvent,
  place: Place,
  person: string | null,
  words: TerminalWords,
): { text: string; line: string } {
  const { tickFaults } = words.notices;
  const before = place.before ?? newLog(person);
  const edit = applyEvent(before, event);
  if ('refusal' in edit) throw new Refusal(tickFaults['log-end-unclosed'](place.path, edit.at));
  const [said, saidNow] = [before, edit.text].map(
    (text) => parseAssessmentLog(place.path, text)?.events.length,
  );
  if (!edit.text.startsWith(before) || said === undefined || saidNow !== said + 1)
    throw new Refusal(tickFaults['log-ambiguous'](place.path));
  return edit;
}

/** True when `--confirm` asks for one more line, and the tick that stands is of an earlier day. */
function isConfirmed({ flags }: Call, item: ItemProgress, date: string): boolean {
  return flags.confirm === true && item.state === 'ticked' && (item.confirmedOn ?? '') < date;
}

async function append(call: Call, state: EventState): Promise<number> {
  const { words, io } = call;
  const vault = await openVault(call);
  const skill = skillOf(call, vault);
  const item = findItem(skill, call.operands[2] ?? '', call.operands[3] ?? '', words.cli);
  if (state === 'started' && item.kind !== 'project') throw new Refusal(words.cli.startedProjectsOnly);
  const date = dateOf(call, vault, item);
  const place = await logPlace(call, vault);
  const evidence = newEvidence(call, vault, item, place.path);
  if (isSo(item, state) && evidence.length === 0 && !isConfirmed(call, item, date)) {
    warn(call, words.cli.already[state]);
    return 0;
  }
  const link = renderSkillLink(skill.path, place.path, vault.resolve);
  if (link === null) throw new Refusal(`${skill.path}: ${words.notices.tickFaults['skill-unlinkable']()}`);
  const { group, item: name } = item.address;
  const event = { state, link, group, item: name, evidence, date };
  const { text, line } = textWith(event, place, vault.person, words);
  await writeNote(place, text, words);
  io.stdout.write(`${line}\n`);
  if (isAhead(date, vault.today)) warn(call, words.cli.futureDate(date));
  return 0;
}

const operands = ['VAULT', 'SKILL', 'GROUP', 'ITEM'];

export const tick: Verb = {
  name: 'tick',
  operands,
  flags: {
    evidence: '[--evidence LINK]…',
    started: '[--started]',
    confirm: '[--confirm]',
    date: '[--date DATE]',
  },
  run: (call) => append(call, call.flags.started === true ? 'started' : 'ticked'),
};

export const untick: Verb = {
  name: 'untick',
  operands,
  flags: { date: '[--date DATE]' },
  run: (call) => append(call, 'withdrawn'),
};
