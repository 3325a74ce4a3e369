/** The skills a note names beside its own: where a person stands in each, and what the note says of the two. */
import type { VNode } from 'preact';
import type { RelatedSkill } from '../panel-state';
import { LongList } from './long-list';
import { SkillLink } from './skill-link';
import { authored } from './text';
import { useTools } from './tools';
import { usePlace } from './use-place';

/** The level reached there, as a chip; words where there is none to show. */
function Standing({ related }: { related: RelatedSkill }): VNode | null {
  const { words } = useTools();
  if (related.level !== null) return <span class="skill-matrix-level-chip">{related.level}</span>;
  const word = related.path === null ? words.panel.noNote : related.isSkill ? words.panel.noLevel : null;
  return word === null ? null : <span class="skill-matrix-standing">{word}</span>;
}

const rowKey = (source: string, { label, line, project }: RelatedSkill): string =>
  [source, 'related', label, line, project].join('\n');

function RelatedRow({ related, source }: { related: RelatedSkill; source: string }): VNode {
  const { host, words } = useTools();
  const { label, target, path, line, interaction, project } = related;
  const place = usePlace(source, line);
  const note = interaction ?? (project === null ? null : words.panel.technologyOf(project));
  return (
    <li role="listitem" class="skill-matrix-related" data-row={rowKey(source, related)}>
      <SkillLink {...{ label, target, source, isResolved: path !== null, entries: [place.entry] }} isStop />
      <Standing related={related} />
      {note !== null && note !== '' && (
        <p class="skill-matrix-second" {...authored(note, host.locale)}>
          {note}
        </p>
      )}
    </li>
  );
}

/** Related skills, relations first, then the technologies of projects. */
export function RelatedList({ related, source }: { related: RelatedSkill[]; source: string }): VNode {
  return (
    <LongList
      rows={related}
      keyOf={(one) => rowKey(source, one)}
      draw={(one) => <RelatedRow key={rowKey(source, one)} related={one} source={source} />}
    />
  );
}
