/** A chart in Mermaid's words, which Obsidian draws by itself: ticked criteria of all, category by category. */
import { buildCategories } from '../categories';
import { requiredUpTo } from '../levels';
import type { Count, ItemStanding, SkillStanding } from '../schema';
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

function countIn(items: readonly ItemStanding[]): Count {
  return { done: items.filter(({ state }) => state === 'ticked').length, total: items.length };
}

/** The required items up to the goal: of the stage's skills only, where there is a stage. */
function goalItems({ stage }: SummaryParts): (skill: SkillStanding) => ItemStanding[] {
  if (!stage) return ({ levels }) => requiredUpTo(levels, levels.length);
  const targets = new Map(stage.skills.map(({ path, target }) => [path, target?.at ?? -1]));
  return ({ path, levels }) => requiredUpTo(levels, targets.get(path) ?? -1);
}

/** The chart as a code block; null when there are too few or too many categories. */
export function renderChart(parts: SummaryParts, { chart, untagged }: SummaryWords): string | null {
  const itemsOf = goalItems(parts);
  const bars = buildCategories(parts.now.skills)
    .map(({ tag, skills }) => ({ tag, ...countIn(skills.flatMap(itemsOf)) }))
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
