/** A chart in Mermaid's words, which Obsidian draws by itself: ticked criteria of all, category by category. */
import { buildCategories } from '../categories';
import { sumOf } from '../levels';
import type { Count, SkillTotals } from '../schema';
import type { SummaryParts } from './summary-parts';
import type { SummaryWords } from './summary-words';

/** With fewer categories there is nothing to compare, and more cannot be read. */
const fewest = 2;
const most = 12;

/** A text inside the quotes of a chart: marks that end them, or open a code fence, become harmless ones. */
function label(text: string): string {
  return `"${text
    .replaceAll('"', "'")
    .replace(/[`\\#;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`;
}

/** How much of what a skill requires is ticked: up to the target of the stage, where there is one. */
function goalCounts({ stage }: SummaryParts): (skill: SkillTotals) => Count[] {
  if (!stage) return ({ required }) => [required];
  const targets = new Map(stage.skills.map(({ path, required }) => [path, required]));
  return ({ path }) => {
    const count = targets.get(path);
    return count ? [count] : [];
  };
}

/** The chart as a code block; null when there are too few or too many categories. */
export function renderChart(parts: SummaryParts, { chart, untagged }: SummaryWords): string | null {
  const bars = buildCategories(parts.skills)
    .map(({ tag, skills }) => ({ tag, ...sumOf(skills.flatMap(goalCounts(parts))) }))
    .filter(({ total }) => total > 0);
  if (bars.length < fewest || bars.length > most) return null;
  const lines = [
    'xychart-beta',
    `    title ${label(chart.title)}`,
    `    x-axis [${bars.map(({ tag }) => label(tag ?? untagged)).join(', ')}]`,
    `    y-axis ${label(chart.axis)} 0 --> ${Math.max(...bars.map(({ total }) => total))}`,
    `    bar [${bars.map(({ total }) => total).join(', ')}]`,
    `    bar [${bars.map(({ done }) => done).join(', ')}]`,
  ];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}
