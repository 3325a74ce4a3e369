/** One level: its row, and below it when open the description, what it requires and what supports it. */
import type { VNode } from 'preact';
import type { ItemProgress, LevelProgress, SkillProgress } from '../../core/matrix/schema';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { ItemRow } from './item-row';
import { countOf } from '../../core/matrix/levels';
import { levelBeyond } from './items';
import { itemKey, keyOfItem, levelKey, sectionKey } from './keys';
import { LongList } from './long-list';
import { authored, CountLabel } from './text';
import type { PanelTools } from './tools';
import { usePanelId, useTools } from './tools';
import { usePlace } from './use-place';

/** What is special about an item, in words under its text; null when nothing is. */
function remarkOf(item: ItemProgress, levels: LevelProgress[], { visit, words }: PanelTools): VNode | null {
  const isClosed = visit.isClosedGap(item);
  const beyond = item.isGap || isClosed ? levelBeyond(levels, item) : null;
  const before = beyond && words.panel.gapBelow(beyond);
  const gap = isClosed ? words.panel.gapClosed : before;
  if (!item.inferred && gap === null) return null;
  return (
    <>
      {item.inferred && <p class="skill-matrix-remark">{words.panel.fromDescription}</p>}
      {gap !== null && (
        <p class="skill-matrix-remark">
          <Icon id={isClosed ? 'circle-check' : 'circle-dashed'} />
          <span class="skill-matrix-gap-words" data-before={before}>
            <span>{gap}</span>
          </span>
        </p>
      )}
    </>
  );
}

/** Whether a group decides, after a dot that is not seen where the word stands in a line of its own. */
function GroupKind({ word }: { word: string }): VNode {
  return (
    <span class="skill-matrix-group-kind">
      <span class="skill-matrix-group-dot">{'· '}</span>
      {word}
    </span>
  );
}

interface ItemGroupProps {
  title: string;
  items: ItemProgress[];
  levels: LevelProgress[];
}

/** Criteria or key skills of a level. What the level requires lies on a card, what supports it does not. */
function ItemGroup({ title, items, levels }: ItemGroupProps): VNode | null {
  const tools = useTools();
  const { visit, words } = tools;
  const titleId = usePanelId();
  const shown = items.filter((item) => visit.isShown(item));
  if (shown.length === 0) return null;
  const isRequired = items.some(({ required }) => required);
  return (
    <div class="skill-matrix-group">
      <div class="skill-matrix-group-head">
        <span class="skill-matrix-group-name">
          <span class="skill-matrix-group-title" id={titleId}>
            {title}
          </span>{' '}
          <GroupKind word={isRequired ? words.panel.required : words.panel.optional} />
        </span>
        <CountLabel count={countOf(items)} />
      </div>
      <LongList
        class={isRequired ? 'skill-matrix-card' : 'is-supporting'}
        labelledBy={titleId}
        rows={shown}
        keyOf={keyOfItem}
        draw={(item, index) => (
          <ItemRow
            key={keyOfItem(item)}
            item={item}
            subhead={item.subhead === shown[index - 1]?.subhead ? null : item.subhead}
            remark={remarkOf(item, levels, tools)}
          />
        )}
      />
    </div>
  );
}

/** The projects among the level's count: the way to them, for they stand in a section of their own. */
function LevelProjects({ skill, level }: { skill: SkillProgress; level: LevelProgress }): VNode | null {
  const { reveal, visit, words } = useTools();
  const first = skill.projects.find((item) => item.level === level.label && visit.isShown(item));
  if (first === undefined) return null;
  const go = (): void => reveal.go([sectionKey(skill.path, 'projects')], itemKey(first.address));
  return (
    <div data-row={`${levelKey(skill.path, level.label)}\nprojects`} data-aside>
      <button
        type="button"
        class="skill-matrix-group-head skill-matrix-group-link skill-matrix-bare"
        tabIndex={-1}
        data-stop
        onClick={go}
      >
        <span class="skill-matrix-group-name">
          <span class="skill-matrix-group-title" data-name>
            {words.panel.projects}
          </span>{' '}
          <GroupKind word={words.panel.optional} />
        </span>
        <CountLabel count={level.petProjects} />
      </button>
    </div>
  );
}

interface LevelGroupProps {
  skill: SkillProgress;
  level: LevelProgress;
  /** True when it is reached and nothing proves it, and that is to be said. */
  isUnproved: boolean;
}

/** What stands after the label, in words. */
function LevelRemark({ level, isUnproved }: Omit<LevelGroupProps, 'skill'>): VNode | null {
  const { visit, words } = useTools();
  const { next, reached, unproved } = words.panel;
  if (level.isNext) return <span class="skill-matrix-level-word">{next}</span>;
  if (visit.isNewlyReached(level)) return <span class="skill-matrix-level-word is-new">{reached}</span>;
  return isUnproved ? <span class="skill-matrix-level-word skill-matrix-mark-word">{unproved}</span> : null;
}

/** A level of a skill. Its row says in words what its marks show. */
export function LevelGroup({ skill, level, isUnproved }: LevelGroupProps): VNode {
  const { host, visit, words } = useTools();
  const place = usePlace(skill.path, level.line);
  const isNew = visit.isNewlyReached(level);
  const showMenu = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    host.showMenu(event, [place.entry]);
  };
  const end = (
    <>
      {level.hasGap && (
        <span class="skill-matrix-mark is-gap">
          <Icon id="circle-dashed" />
          <span class="skill-matrix-mark-word">{words.panel.gap}</span>
        </span>
      )}
      {level.isReached && (
        <span class="skill-matrix-mark is-reached">
          <Icon id="circle-check" />
          {!isNew && <span class="skill-matrix-hidden">{words.panel.reached}</span>}
        </span>
      )}
      <span class={isUnproved && !isNew ? 'skill-matrix-unproved' : ''}>
        <CountLabel count={level.count} />
      </span>
    </>
  );
  return (
    <Disclosure
      memory={levelKey(skill.path, level.label)}
      class="skill-matrix-level"
      label={level.label}
      isAuthored
      heading="h4"
      remark={<LevelRemark {...{ level, isUnproved }} />}
      end={end}
      onContextMenu={showMenu}
    >
      {level.description !== '' && (
        <p class="skill-matrix-description" {...authored(level.description, host.locale)}>
          {level.description}
        </p>
      )}
      <ItemGroup title={words.panel.criteria} items={level.criteria} levels={skill.levels} />
      <ItemGroup title={words.panel.keySkills} items={level.keySkills} levels={skill.levels} />
      <LevelProjects skill={skill} level={level} />
    </Disclosure>
  );
}
