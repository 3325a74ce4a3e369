/** The ladder in one line: a segment for each level, filled by its share. Its name says the same in words. */
import type { CSSProperties, VNode } from 'preact';
import type { LevelProgress, SkillProgress } from '../../core/matrix/schema';
import { countText } from './text';
import type { PanelTools } from './tools';
import { useTools } from './tools';

/** `Middle 2 of 4, next, gap` */
function segmentName(level: LevelProgress, tools: PanelTools): string {
  const { reached, next, gap } = tools.words.panel;
  const marks = [level.isReached && reached, level.isNext && next, level.hasGap && gap];
  const count = `${level.label} ${countText(level.count, tools)}`;
  return [count, ...marks.filter((mark) => mark !== false)].join(', ');
}

function shareOf({ count }: LevelProgress): CSSProperties {
  return { inlineSize: `${count.total === 0 ? 0 : (100 * count.done) / count.total}%` };
}

/** The bar of one skill. */
export function LadderBar({ skill }: { skill: SkillProgress }): VNode {
  const tools = useTools();
  const name = skill.levels.map((level) => segmentName(level, tools)).join('; ');
  return (
    <div class="skill-matrix-ladder" role="img" aria-label={name}>
      {skill.levels.map((level) => (
        <span
          key={level.label}
          class={`skill-matrix-segment ${level.isReached ? 'is-reached' : ''} ${level.isNext ? 'is-next' : ''}`}
        >
          <span class="skill-matrix-fill" style={shareOf(level)} />
        </span>
      ))}
    </div>
  );
}
