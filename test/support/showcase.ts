/** A small vault for pictures: eight skills in four categories, a stage to head for, and a year of ticks. */

const criteria: Record<string, string[]> = {
  Junior: ['Follows a recipe of the team without help.', 'Finds the cause of a common failure.'],
  Middle: ['Builds a new setup from a description.', 'Reviews the changes of others.'],
  Senior: ['Takes a system through a major upgrade.', 'Teaches it to a colleague.'],
  Expert: ['Decides where it is used, and where it is not.'],
};
const levels = Object.keys(criteria);

/** Category, how many criteria are ticked from the lowest on, and those that are left out between. */
const skills: Record<string, [category: string, ticked: number, leftOut?: number]> = {
  Python: ['scripting', 5, 3],
  Bash: ['scripting', 4],
  Prometheus: ['monitoring', 3],
  Grafana: ['monitoring', 4],
  Docker: ['containers', 6],
  Kubernetes: ['containers', 1],
  PostgreSQL: ['databases', 4],
  Redis: ['databases', 0],
};

const items = levels.flatMap((level) => (criteria[level] ?? []).map((item) => ({ level, item })));

function noteOf([category]: [string, ...unknown[]]): string {
  const rows = levels.map((level) => `| ${level} | ${(criteria[level] ?? []).join('<br>')} |`);
  return `---\ntags: [${category}]\n---\n| Level | Criteria |\n| --- | --- |\n${rows.join('\n')}\n`;
}

function linesOf(name: string, [, ticked, leftOut]: [string, number, number?], at: number): string[] {
  return items.flatMap(({ level, item }, n) => {
    if (n >= ticked || n === leftOut) return [];
    const month = String(3 + n + (at % 3)).padStart(2, '0');
    return [`- [x] [[Skills/${name}|${name}]] · ${level} · ${item} ✅ 2026-${month}-${10 + at}`];
  });
}

const named = Object.entries(skills);

/** The notes by their paths. */
export const showcase: Record<string, string> = {
  ...Object.fromEntries(named.map(([name, skill]) => [`Skills/${name}.md`, noteOf(skill)])),
  'Systems engineer.md': `---\nskill-stage: true\n---\n${named.map(([name], at) => `- [ ] [[${name}]] ${at % 3 === 1 ? 'Junior' : 'Middle'}\n`).join('')}- [ ] [[Terraform]] Junior\n`,
  'Skill assessment.md': `---\nskill-assessment: 1\n---\n${named.flatMap(([name, skill], at) => linesOf(name, skill, at)).join('\n')}\n`,
};
