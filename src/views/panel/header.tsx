/** The one answer first: which skill, the level reached, the next one, and how far it is. */
import type { VNode } from 'preact';
import type { SkillProgress } from '../../core/matrix/schema';
import { Icon } from './icon';
import { LadderBar } from './ladder-bar';
import { authored } from './text';
import { useTools } from './tools';
import { useNoteLink } from './use-note-link';
import { usePlace } from './use-place';
import { Why } from './why';

/** The note's name; it opens the note. */
export function NoteName({ path, name }: { path: string; name: string }): VNode {
  const { host } = useTools();
  const place = usePlace(path, null);
  const link = useNoteLink({ linkPath: path, sourcePath: path });
  return (
    <h2 class="skill-matrix-name">
      <a href="#" {...authored(name, host.locale)} {...place.handlers} {...link}>
        {name}
      </a>
    </h2>
  );
}

function Tag({ tag }: { tag: string }): VNode {
  const { actions } = useTools();
  const search = (event: MouseEvent): void => {
    event.preventDefault();
    actions.searchTag(tag);
  };
  return (
    <a class="skill-matrix-tag tag" href="#" draggable={false} onClick={search}>
      #{tag}
    </a>
  );
}

/** `Junior → Middle`; the top level stands alone. */
function Step({ level, nextLevel }: SkillProgress): VNode {
  const { host, words } = useTools();
  return (
    <p class="skill-matrix-step">
      {level === null ? (
        <span class="skill-matrix-present">{words.panel.noLevel}</span>
      ) : (
        <span class="skill-matrix-present" {...authored(level, host.locale)}>
          {level}
        </span>
      )}
      {nextLevel !== null && (
        <>
          <Icon id="arrow-right" />
          <span class="skill-matrix-hidden">, {words.panel.next} </span>
          <span {...authored(nextLevel, host.locale)}>{nextLevel}</span>
        </>
      )}
    </p>
  );
}

/** The head of a skill. */
export function Header({ skill }: { skill: SkillProgress }): VNode {
  return (
    <div class="skill-matrix-header">
      <div class="skill-matrix-title">
        <NoteName path={skill.path} name={skill.name} />
        {skill.tags.map((tag) => (
          <Tag key={tag} tag={tag} />
        ))}
      </div>
      <Step {...skill} />
      <LadderBar skill={skill} />
      <Why skill={skill} />
    </div>
  );
}
