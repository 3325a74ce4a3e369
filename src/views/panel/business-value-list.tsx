/** What a skill is good for at work: a box says "I use this", the lines below what it brings and what is advised. */
import type { VNode } from 'preact';
import type { SkillProgress } from '../../core/matrix/schema';
import { ItemRow } from './item-row';
import { keyOfItem } from './keys';
import { LongList } from './long-list';
import { authored } from './text';
import { useTools } from './tools';

/** The applications of the skill's note. */
export function BusinessValueList({ skill }: { skill: SkillProgress }): VNode {
  const { host, visit } = useTools();
  const line = (text: string): VNode | null =>
    text === '' ? null : (
      <p class="skill-matrix-second" {...authored(text, host.locale)}>
        {text}
      </p>
    );
  const rows = skill.applications.flatMap((item, index) => {
    const application = skill.note.businessValue[index];
    return application !== undefined && visit.isShown(item) ? [{ item, application }] : [];
  });
  return (
    <LongList
      rows={rows}
      keyOf={({ item }) => keyOfItem(item)}
      draw={({ item, application }) => (
        <ItemRow key={keyOfItem(item)} item={item} class="skill-matrix-application">
          {line(application.benefits)}
          {line(application.recommendations)}
        </ItemRow>
      )}
    />
  );
}
