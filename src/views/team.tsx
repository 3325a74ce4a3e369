/**
 * The team: people by skills, drawn from a state and from what a person has chosen to see. Knows neither Obsidian nor
 * logs.
 */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  chooseTeamSkills,
  noTeamChoices,
  teamOrders,
  teamShows,
  teamTags,
  type TeamChoices,
} from '../core/matrix/team/team-choices';
import type { TeamSkill } from '../core/matrix/team/team';
import { DrawingContext, useDrawing, type Drawing } from './drawing';
import { FilterBar } from './matrix/filter-bar';
import { Field, TagField } from './matrix/filters';
import { Icon } from './panel/icon';
import type { TeamState } from './team-state';
import { TeamGrid } from './team/team-grid';
import { TeamLists } from './team/team-lists';
import { useUniqueId } from './unique-id';

export interface TeamProps extends Drawing {
  state: TeamState;
  choices: TeamChoices;
  choose: (choices: TeamChoices) => void;
  /** Opens the menu of what can be done with the skills that are shown. */
  showMenu: (event: MouseEvent, skills: TeamSkill[]) => void;
}

function TeamFilters({ state, choices, choose }: Pick<TeamProps, 'state' | 'choices' | 'choose'>): VNode {
  const { team, matrix } = useDrawing().words;
  const tags = useMemo(() => teamTags(state.skills), [state.skills]);
  const set = (part: Partial<TeamChoices>): void => choose({ ...choices, ...part });
  return (
    <>
      <Field
        label={team.show}
        value={choices.show}
        options={teamShows.map((key) => [key, team.shows[key]])}
        choose={(key) => set({ show: teamShows.find((each) => each === key) ?? noTeamChoices.show })}
      />
      {tags.length > 0 && <TagField tag={choices.tag} tags={tags} choose={(tag) => set({ tag })} />}
      <Field
        label={matrix.order}
        value={choices.order}
        options={teamOrders.map((key) => [key, team.orders[key]])}
        choose={(key) => set({ order: teamOrders.find((each) => each === key) ?? noTeamChoices.order })}
      />
    </>
  );
}

/** What is said while there is nothing to compare. */
function Alone({ isReading }: { isReading: boolean }): VNode {
  const { actions, words } = useDrawing();
  const { team, panel } = words;
  return (
    <div class="skill-matrix-blank pane-empty">
      {isReading ? (
        <p role="status">{panel.reading}</p>
      ) : (
        <>
          <p>{team.alone}</p>
          <p>{team.howTo}</p>
          <button type="button" onClick={() => actions.openSettings()}>
            {team.openSettings}
          </button>
        </>
      )}
    </div>
  );
}

function Body({ state, choices, choose, showMenu }: TeamProps): VNode {
  const { actions, words } = useDrawing();
  const { commands, matrix, panel, team } = words;
  const labelId = useUniqueId();
  const skills = useMemo(() => chooseTeamSkills(state.skills, choices), [state.skills, choices]);
  return (
    <>
      <FilterBar
        text={choices.text}
        setText={(text) => choose({ ...choices, text })}
        shown={`${matrix.skills(skills.length)} · ${team.peopleCount(state.people.length)}`}
        showMenu={(event) => showMenu(event, skills)}
        other={{ icon: 'layout-grid', label: commands.openMatrix, run: () => void actions.openMatrix() }}
      >
        <TeamFilters {...{ state, choices, choose }} />
      </FilterBar>
      {state.isReading && (
        <p role="status" class="skill-matrix-team-reading">
          {panel.reading}
        </p>
      )}
      <TeamLists state={state} />
      <h2 class="skill-matrix-hidden" id={labelId}>
        {team.title}
      </h2>
      {skills.length === 0 ? (
        <div class="skill-matrix-blank">
          <p>{matrix.noMatch}</p>
          <button type="button" onClick={() => choose({ ...noTeamChoices, show: 'all' })}>
            {matrix.clear}
          </button>
        </div>
      ) : (
        <TeamGrid people={state.people} {...{ skills, labelId }} />
      )}
      <div class="skill-matrix-team-foot">
        <ul role="list" class="skill-matrix-legend">
          <li class="skill-matrix-legend-entry">
            <Icon id="graduation-cap" />
            {team.canTeach}
          </li>
          <li class="skill-matrix-legend-entry">
            <Icon id="user" />
            {team.sole}
          </li>
        </ul>
        <p>{team.private}</p>
      </div>
    </>
  );
}

/** The team view. Its root's class is `skill-matrix-team`; it looks like the matrix. */
export function TeamTable(props: TeamProps): VNode {
  const { state, actions, host, words } = props;
  const nameId = useUniqueId();
  const drawing = useMemo(() => ({ actions, host, words }), [actions, host, words]);
  const isTeam = state.people.length > 1 && (!state.isReading || state.skills.length > 0);
  return (
    <DrawingContext.Provider value={drawing}>
      <div
        class="skill-matrix-root skill-matrix-matrix skill-matrix-team"
        role="region"
        aria-labelledby={nameId}
      >
        <h1 class="skill-matrix-hidden" id={nameId}>
          {words.team.title}
        </h1>
        {isTeam ? <Body {...props} /> : <Alone isReading={state.isReading} />}
      </div>
    </DrawingContext.Provider>
  );
}
