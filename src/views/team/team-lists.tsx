/** What the table says, in sentences: who can teach whom, and which skills hang on one person. */
import type { ComponentChildren, VNode } from 'preact';
import { soleSkills, taughtSkills, type TeamSkill } from '../../core/matrix/team/team';
import { formatNumber } from '../../i18n/format';
import { useDrawing } from '../drawing';
import { NoteAnchor } from '../matrix/note-anchor';
import { authored } from '../panel/text';
import type { TeamState } from '../team-state';

/** Longer lists are cut; the table, asked for the same skills, has all of them. */
const most = 50;
const mostNames = 8;

interface ListProps {
  title: string;
  skills: TeamSkill[];
  draw: (skill: TeamSkill) => ComponentChildren;
}

function List({ title, skills, draw }: ListProps): VNode | null {
  const { host, words } = useDrawing();
  if (skills.length === 0) return null;
  return (
    <details class="skill-matrix-details">
      <summary>
        {title} <span class="skill-matrix-count">{formatNumber(skills.length, host.locale)}</span>
      </summary>
      <ul role="list" class="skill-matrix-team-list">
        {skills.slice(0, most).map((skill) => (
          <li key={skill.path} dir="auto">
            <NoteAnchor path={skill.path} class="skill-matrix-link internal-link">
              <span {...authored(skill.name, host.locale)}>{skill.name}</span>
            </NoteAnchor>
            {draw(skill)}
          </li>
        ))}
      </ul>
      {skills.length > most && <p>{words.summary.more(skills.length - most)}</p>}
    </details>
  );
}

/** Both lists; each is there only when it says something. */
export function TeamLists({ state }: { state: TeamState }): VNode {
  const { team, summary } = useDrawing().words;
  const names = (indices: number[]) => {
    const shown = indices.slice(0, mostNames).map((at) => state.people[at]?.name ?? '');
    const rest = indices.length - shown.length;
    return shown.join(', ') + (rest > 0 ? ` ${summary.more(rest)}` : '');
  };
  return (
    <div class="skill-matrix-team-lists">
      <List
        title={team.teaching}
        skills={taughtSkills(state)}
        draw={({ teachers, learners }) => `: ${names(teachers)} → ${names(learners)}`}
      />
      <List
        title={team.soleSkills}
        skills={soleSkills(state)}
        draw={({ holders, ladder, cells }) => {
          const level = ladder[cells[holders[0] ?? -1]?.at ?? -1] ?? '';
          return `: ${names(holders)}, ${level}`;
        }}
      />
    </div>
  );
}
