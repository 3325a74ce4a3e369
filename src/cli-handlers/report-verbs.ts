/** The verbs that tell where the person stands and change nothing: the reports of our own command line, same JSON. */
import type { CliData } from 'obsidian';
import { namedByFolder } from '../core/assessment/select';
import { exportFormats, renderExport } from '../core/matrix/grid/export-texts';
import { describeNameFault } from '../core/matrix/match/find-item';
import { diagnoseOthers } from '../core/matrix/record/group-events';
import { buildHistory } from '../core/matrix/history/history-report';
import { toMatrixJson } from '../core/matrix/json';
import { toReviewJson, toStageJson, toStepJson, toTeamJson } from '../core/matrix/report-json';
import { buildReview } from '../core/matrix/history/review';
import type { SkillMatrix } from '../core/matrix/schema';
import { buildStageReport, reportNextSteps, type StageReport } from '../core/matrix/stage/stage-report';
import { buildTeam, type Team } from '../core/matrix/team/team';
import { exportWords } from '../i18n/export-words';
import type { Words } from '../i18n/en';
import type { SettingsStore } from '../vault/settings-store';
import type { SkillBook } from '../vault/skills/skill-book';
import type { SkillIndex } from '../vault/skills/skill-index';
import type { StageNotes } from '../vault/stage-notes';
import { checkPeriod, CliFault, dayOf, json, optional, type CliVerbs } from './verb';

/** What the reports are made of. */
export interface ReportParts {
  index: SkillIndex;
  book: SkillBook;
  stages: StageNotes;
  settings: SettingsStore;
  words: Words;
  /** Where a new log would be made, with `.md`. */
  newLogPath: () => string;
  today: () => string;
}

class Reports {
  constructor(private readonly parts: ReportParts) {}

  async matrix(params: CliData): Promise<SkillMatrix> {
    const { index, book, words } = this.parts;
    const until = dayOf(params, 'until', words) ?? undefined;
    return book.matrixOf(await index.readNotes(), until);
  }

  async check(): Promise<string> {
    const { book, words, newLogPath, today } = this.parts;
    const { diagnostics } = await this.matrix({});
    const others = diagnoseOthers(book.chosenLogs().others, newLogPath(), today());
    return [...diagnostics, ...others]
      .map(({ path, line, severity, code, params }) => {
        const text = words.diagnostics[code](params);
        return `${path}:${line}: ${severity} ${code}: ${text}`;
      })
      .join('\n');
  }

  async stages(params: CliData): Promise<string> {
    const { words } = this.parts;
    const { all, chosen, offered } = await this.stageReport(params, await this.matrix({}));
    const shown = optional(params, 'stage', words) !== null && chosen ? [chosen] : all;
    return json({ stages: shown.map(toStageJson), offered: offered.map(({ path }) => path) });
  }

  async next(params: CliData): Promise<string> {
    const { settings, words, today } = this.parts;
    const matrix = await this.matrix({});
    const report = await this.stageReport(params, matrix);
    const steps = reportNextSteps(report, matrix, today(), settings.current.staleAfterDays);
    const stage = report.chosen?.note.path ?? null;
    return json({ stage, rule: words.summary.rule, steps: steps.map(toStepJson) });
  }

  async history(params: CliData): Promise<string> {
    const { index, book, settings, words, today } = this.parts;
    const [since, until] = [dayOf(params, 'since', words), dayOf(params, 'until', words)];
    checkPeriod(since, until ?? today(), words);
    const notes = await index.readNotes();
    const { staleAfterDays } = settings.current;
    const { resolve } = this;
    const logs = book.historyLogs();
    return json(buildHistory({ notes, logs, resolve, today: today(), staleAfterDays, since, until }));
  }

  async review(params: CliData): Promise<string> {
    const { settings, words, today } = this.parts;
    const asked = optional(params, 'days', words);
    if (asked !== null && !/^\d{1,5}$/.test(asked)) throw new CliFault(words.cliFlags.noDays(asked));
    const afterDays = asked === null ? settings.current.staleAfterDays : Number(asked);
    const { skills } = await this.matrix({});
    const review = buildReview(skills, today(), afterDays).map(toReviewJson);
    return json({ today: today(), afterDays, review });
  }

  async team(params: CliData): Promise<Team> {
    const { index, book, settings, words, today } = this.parts;
    const notes = await index.readNotes();
    const folder = optional(params, 'folder', words) ?? settings.current.teamFolder;
    const { mine, others } = book.chosenLogs();
    const logs = [...mine, ...others].map((log) => namedByFolder(log, folder));
    return buildTeam({ notes, logs, resolve: this.resolve, today: today() });
  }

  async export(params: CliData): Promise<string> {
    const { words } = this.parts;
    const asked = optional(params, 'format', words) ?? 'csv';
    const format = exportFormats.find((each) => each === asked);
    if (!format) throw new CliFault(words.cliFlags.noFormat(asked));
    const matrix = await this.matrix(params);
    const { chosen } = await this.stageReport(params, matrix);
    return renderExport(matrix, chosen, format, exportWords(words, chosen !== null));
  }

  private readonly resolve = (link: string, from: string) => this.parts.book.resolve(link, from);

  private stageReport(params: CliData, matrix: SkillMatrix): Promise<StageReport> {
    return stagesOf(this.parts, params, matrix);
  }
}

/** The stages, and the one that the parameter `stage` means, else the chosen one. */
export async function stagesOf(
  { book, stages, words }: ReportParts,
  params: CliData,
  matrix: SkillMatrix,
): Promise<StageReport> {
  const report = buildStageReport({
    matrix,
    resolve: (link, from) => book.resolve(link, from),
    notes: stages.stages().map(({ note }) => note),
    maybe: await stages.candidates(),
    wanted: optional(params, 'stage', words) ?? stages.chosenPath(),
  });
  if ('fault' in report) throw new CliFault(describeNameFault(report, words.cli));
  return report;
}

/** All of them, each with what it takes. */
export function reportVerbs(parts: ReportParts) {
  const reports = new Reports(parts);
  const { flags } = parts.words.cliFlags;
  const since = { value: '<date>', description: flags.since };
  const until = { value: '<date>', description: flags.until };
  const days = { value: '<number>', description: flags.days };
  const stage = { value: '<note>', description: flags.stage };
  const folder = { value: '<folder>', description: flags.folder };
  const format = { value: '<csv|md|json>', description: flags.format };
  return {
    matrix: { flags: { until }, run: async (params) => json(toMatrixJson(await reports.matrix(params))) },
    check: { flags: null, run: () => reports.check() },
    stages: { flags: { stage }, run: (params) => reports.stages(params) },
    next: { flags: { stage }, run: (params) => reports.next(params) },
    history: { flags: { since, until }, run: (params) => reports.history(params) },
    review: { flags: { days }, run: (params) => reports.review(params) },
    team: { flags: { folder }, run: async (params) => json(toTeamJson(await reports.team(params))) },
    export: { flags: { format, stage, until }, run: (params) => reports.export(params) },
  } satisfies Partial<CliVerbs>;
}
