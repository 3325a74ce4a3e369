/** The reasons behind the header's number: what is missing, what the count is made of, and the rule. */
import type { ComponentChildren, VNode } from 'preact';
import type { Count, ItemProgress, LevelProgress, SkillProgress } from '../../core/matrix/schema';
import { Icon } from './icon';
import { countOf, sumOf } from '../../core/matrix/levels';
import { headCount } from './items';
import { keyOfItem, whyKey } from './keys';
import { LongList } from './long-list';
import { authored, CountLabel, countText } from './text';
import { usePanelId, useTools } from './tools';
import { useNoteLink } from './use-note-link';
import { usePlace } from './use-place';

function Missing({ item }: { item: ItemProgress }): VNode {
  const { host } = useTools();
  const { path } = item.address;
  const place = usePlace(path, item.line);
  const link = useNoteLink({ linkPath: path, sourcePath: path });
  return (
    <li role="listitem">
      <a
        class="skill-matrix-missing"
        href="#"
        {...authored(item.text, host.locale)}
        {...place.handlers}
        {...link}
      >
        {item.text}
      </a>
    </li>
  );
}

function Part({ label, count, end }: { label: string; count: Count; end?: ComponentChildren }): VNode | null {
  if (count.total === 0) return null;
  return (
    <div class="skill-matrix-part">
      <dt>{label}</dt>
      <dd>
        <CountLabel count={count} />
        {end}
      </dd>
    </div>
  );
}

/** What the header's count adds up: the parts of the next level, or of all levels. */
function Parts({ skill, levels }: { skill: SkillProgress; levels: LevelProgress[] }): VNode {
  const { words } = useTools();
  const labels = new Set(levels.map(({ label }) => label));
  const isStarted = skill.projects.some(
    ({ state, level }) => state === 'started' && level !== null && labels.has(level),
  );
  return (
    <dl class="skill-matrix-parts">
      <Part label={words.panel.criteria} count={countOf(levels.flatMap(({ criteria }) => criteria))} />
      <Part label={words.panel.keySkills} count={countOf(levels.flatMap(({ keySkills }) => keySkills))} />
      <Part
        label={words.panel.projects}
        count={sumOf(levels.map(({ petProjects }) => petProjects))}
        end={isStarted && `, ${words.panel.started}`}
      />
    </dl>
  );
}

/** What the why row says at its left: how much is missing, or that nothing is. */
function leadOf(
  { nextLevel, level, missing }: SkillProgress,
  words: ReturnType<typeof useTools>['words'],
): string {
  if (nextLevel !== null) return words.panel.toLevel(nextLevel, missing.length);
  return level === null ? words.panel.nothingRequired : words.panel.allReached;
}

/** The why row and, when open, its region. It opens by this button alone. */
export function Why({ skill }: { skill: SkillProgress }): VNode {
  const tools = useTools();
  const { openings, ticks, words } = tools;
  const memory = whyKey(skill.path);
  const isOpen = openings.isOpen(memory);
  const buttonId = usePanelId();
  const regionId = usePanelId();
  const missingId = usePanelId();
  const { nextLevel, levels } = skill;
  const count = headCount(skill);
  return (
    <>
      <button
        type="button"
        id={buttonId}
        class="skill-matrix-why-row skill-matrix-bare"
        aria-expanded={isOpen}
        aria-controls={regionId}
        onClick={() => openings.set([memory], !isOpen)}
      >
        <span class="skill-matrix-why-lead">
          {leadOf(skill, words)}
          {ticks.isBlocked && `, ${words.panel.fromCopy}`}
        </span>
        <CountLabel count={count} />
        <Icon id="chevron-down" class="skill-matrix-chevron" />
      </button>
      {isOpen && (
        <div
          class="skill-matrix-why skill-matrix-card"
          role="region"
          id={regionId}
          aria-labelledby={buttonId}
        >
          {nextLevel !== null && (
            <>
              <h3 id={missingId}>{words.panel.missingFor(nextLevel)}</h3>
              <LongList
                labelledBy={missingId}
                rows={skill.missing}
                keyOf={keyOfItem}
                draw={(item) => <Missing key={keyOfItem(item)} item={item} />}
              />
            </>
          )}
          <h3>{words.panel.makesUp(countText(count, tools))}</h3>
          <Parts
            skill={skill}
            levels={nextLevel === null ? levels : levels.filter(({ label }) => label === nextLevel)}
          />
          <p class="skill-matrix-rule">{words.panel.rule}</p>
        </div>
      )}
    </>
  );
}
