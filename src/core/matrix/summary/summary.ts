/**
 * Renders the progress summary as Markdown: the text between the markers of the summary note. Knows no file and no
 * language: words, dates and links are given.
 */
import { atOnce } from '../../at-once';
import type { NextStep } from '../stage/next-steps';
import { renderReason } from '../stage/step-words';
import { renderChanges } from './summary-changes';
import { renderChart } from './summary-chart';
import { renderChecks } from './summary-check';
import { capitalised, SummaryInk } from './summary-ink';
import { renderLead } from './summary-lead';
import type { SummaryParts } from './summary-parts';
import { renderSkills } from './summary-table';
import { renderBullets, renderSteps, renderWords } from './summary-text';
import { noteNameOf } from '../../vault-path';

/** So many steps are shown. */
export const shownSteps = 3;

/**
 * `**Reports** ([[Python]]). They save time. [[Deploy]]` for each application in use: the author's words stay
 * sentences.
 */
function renderBenefits({ atWork, applicationsOf }: SummaryParts, ink: SummaryInk): string[] {
  return atWork.flatMap((skill) => {
    const applications = applicationsOf(skill.path);
    return skill.applications.flatMap(({ state, text, evidence }, at) => {
      if (state !== 'ticked') return [];
      const { benefits = '', description = '' } = applications[at] ?? {};
      const good = ink.sentence(benefits.trim() === '' ? description : benefits);
      const proofs = evidence.length === 0 ? ink.words.unproved : ink.proofs(evidence);
      const name = `**${renderWords(text ?? '')}** (${ink.note(skill)})`;
      return [[`${name}.`, capitalised(good), proofs].filter((part) => part !== '').join(' ')];
    });
  });
}

/** `[[Python]] → Middle: “Covers errors with tests.”. Last criterion to target; closes a gap.` */
function renderStep({ skill, item, level, reasons }: NextStep, ink: SummaryInk): string {
  const place = {
    text: renderWords,
    note: (path: string) => ink.note({ path, name: noteNameOf(path) }),
  };
  const said = reasons.map((reason) => renderReason(reason, ink.words.reasons, place)).join('; ');
  const step = `${ink.note(skill)} → ${renderWords(level)}: ${ink.words.quote(renderWords(item.text.replace(/\.$/, '')))}.`;
  return said === '' ? step : `${step} ${capitalised(said)}.`;
}

/** The text between the markers, without a line ending at its end. The same parts always give the same text. */
export function renderSummary(parts: SummaryParts): string {
  return atOnce(summaryInPieces(parts));
}

/** The same in pieces. */
export function* summaryInPieces(parts: SummaryParts): Generator<void, string> {
  const { words, changes, without, steps, since } = parts;
  const ink = new SummaryInk(words, parts.linkTo);
  const lead = renderLead(parts, ink);
  const said: string[] = [];
  const section = (heading: string, text: string) => {
    if (text !== '') said.push(`## ${heading}`, text);
  };
  if (parts.skills.length > 0) {
    if (!without.has('table')) said.push(...(yield* renderSkills(parts, ink)));
    const chart = without.has('chart') ? null : renderChart(parts, words);
    if (chart !== null) said.push(chart);
    if (!without.has('changes'))
      section(words.since(words.fullDate(since)), renderBullets(yield* renderChanges(changes, ink)));
    if (!without.has('businessValue')) section(words.benefits, renderBullets(renderBenefits(parts, ink)));
    const first = steps.slice(0, shownSteps).map((step) => ({ line: renderStep(step, ink), below: [] }));
    const ordered = first.length === 0 ? words.nothingOpen : `${renderSteps(first)}\n\n${words.rule}`;
    if (!without.has('steps')) section(words.nextSteps, ordered);
    if (!without.has('check')) section(words.toCheck, renderBullets(yield* renderChecks(parts, ink)));
  }
  return [lead, ...said, `*${words.closing}*`].join('\n\n');
}
