/** `team VAULT`: people by skills from all logs of the vault, who can teach whom, and what hangs on one person. */
import { toTeamJson } from '../../src/core/matrix/report-json';
import { buildTeam, soleSkills, type Team } from '../../src/core/matrix/team/team';
import { renderColumns } from './columns';
import { openReport } from './vault';
import { printJson, type Call, type Verb } from './verb';

/** The team's logs; `--folder`, else the setting, names those without a person. */
async function teamOf(call: Call): Promise<Team> {
  const { logs, skills, resolve, today } = await openReport(call, true);
  return buildTeam({ notes: skills, logs: [...logs.mine, ...logs.others], resolve, today });
}

function renderTeam(team: Team, { words: { cli } }: Call): string {
  const person = (at: number) => team.people[at] ?? cli.nameless;
  const list = (indices: number[]) => indices.map(person).join(', ');
  const head = [cli.columns.skill, ...team.people.map((_, at) => person(at))];
  const begun = team.skills.filter(({ cells }) => cells.some((cell) => cell !== null));
  const rows = begun.map(({ path, cells }) => [
    path,
    ...cells.map((cell) => (cell ? (cell.level ?? `${cell.required.done}/${cell.required.total}`) : '')),
  ]);
  const teaching = begun
    .filter(({ learners }) => learners.length > 0)
    .map(({ name, teachers, learners }) => `${name}: ${list(teachers)} → ${list(learners)}\n`);
  const sole = soleSkills(team).map(({ name, holders }) => `${name}: ${list(holders)}\n`);
  const part = (title: string, lines: string[]) =>
    lines.length === 0 ? '' : `\n${title}\n${lines.join('')}`;
  return renderColumns([head, ...rows]) + part(cli.canTeach, teaching) + part(cli.onlyOne, sole);
}

export const team: Verb = {
  name: 'team',
  operands: ['VAULT'],
  flags: { folder: '[--folder FOLDER]', json: '[--json]' },
  async run(call) {
    const built = await teamOf(call);
    if (call.flags.json === true) printJson(call, toTeamJson(built));
    else
      call.io.stdout.write(
        built.people.length === 0 ? `${call.words.cli.noLogs}\n` : renderTeam(built, call),
      );
    return 0;
  },
};
