/** What changed between two days that a person chooses: levels in one line, then what was ticked when. */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { addDays } from '../../core/assessment/date';
import { listChanges, type ListedChange } from '../../core/matrix/history/change-list';
import type { SkillChange } from '../../core/matrix/history/changes';
import { useDrawing } from '../drawing';
import { NoteAnchor } from '../matrix/note-anchor';
import type { MatrixState } from '../matrix-state';
import { DateLabel } from '../panel/text';
import { DayField } from './day-field';
import { ItemLine } from './item-line';

/** The summary looks back as far unless it is told otherwise. */
const daysBack = 30;
const most = 200;

function Levels({ changes }: { changes: SkillChange[] }): VNode | null {
  const { matrix, review } = useDrawing().words;
  const moved = changes.filter(({ rise }) => rise !== 0);
  if (moved.length === 0) return null;
  return (
    <ul role="list" class="skill-matrix-review-rows" aria-label={review.levels}>
      {moved.map(({ skill: { path, name, level }, levelBefore }) => (
        <li key={path}>
          <NoteAnchor path={path} class="skill-matrix-link internal-link">
            {name}
          </NoteAnchor>
          {`: ${levelBefore ?? matrix.noLevel} → ${level ?? matrix.noLevel}`}
        </li>
      ))}
    </ul>
  );
}

function ChangeRow({ change }: { change: ListedChange }): VNode {
  const { words } = useDrawing();
  const { started, ...byKind } = words.review.changes;
  const what = change.change === 'started' ? started : byKind[change.change][change.kind];
  return (
    <tr>
      <th scope="row">
        {`${what}: `}
        <ItemLine {...change} />
      </th>
      <td>{change.day !== null && <DateLabel date={change.day} />}</td>
    </tr>
  );
}

function Changes({ changes }: { changes: SkillChange[] }): VNode {
  const { words } = useDrawing();
  const list = listChanges(changes);
  if (changes.length === 0) return <p role="status">{words.review.noChanges}</p>;
  return (
    <>
      <Levels changes={changes} />
      <table class="skill-matrix-figures">
        <tbody>
          {list.slice(0, most).map((change, at) => (
            <ChangeRow key={at} change={change} />
          ))}
        </tbody>
      </table>
      {list.length > most && <p>{words.summary.more(list.length - most)}</p>}
    </>
  );
}

function Period({ state }: { state: MatrixState }): VNode {
  const { host, words } = useDrawing();
  const today = host.today();
  const [since, setSince] = useState(addDays(today, -daysBack));
  const [until, setUntil] = useState(today);
  const changes = useMemo(() => state.changes({ since, until }), [state, since, until]);
  return (
    <>
      <div class="skill-matrix-period">
        <DayField label={words.review.since} value={since} choose={setSince} />
        <DayField label={words.review.until} value={until} choose={setUntil} />
      </div>
      <Changes changes={changes} />
    </>
  );
}

/** Worked out only while it is open. */
export function ChangeList({ state }: { state: MatrixState }): VNode {
  const { review } = useDrawing().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="skill-matrix-details"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{review.changed}</summary>
      {isOpen && <Period state={state} />}
    </details>
  );
}
