/** The career stages of a vault: those that are marked, in a folder of stages or chosen, and those that may be offered. */
import { buildNextSteps, nextLevelGoals, stageGoals, type NextStep } from '../../src/core/matrix/next-steps';
import type { SkillMatrix } from '../../src/core/matrix/schema';
import {
  buildStage,
  buildStageGround,
  stageCandidates,
  type StageGround,
  type StageProgress,
} from '../../src/core/matrix/stage';
import { stageMark } from '../../src/core/skill/properties';
import { isStage, parseStage } from '../../src/core/stage/parse';
import type { StageNote } from '../../src/core/stage/schema';
import { skillsNamed } from '../../src/core/matrix/find-item';
import { nearestOf } from '../../src/core/matrix/nearest';
import { noteSourceOf } from './note-source';
import { Refusal } from './refusal';
import type { Vault } from './vault';
import type { Call } from './verb';

export interface Stages {
  /** By path in the order of the vault's notes. */
  all: StageProgress[];
  /** The one that `--stage` names, else the one of the settings; null for none. */
  chosen: StageProgress | null;
  /** Notes that look like stages and are none. */
  offered: StageNote[];
  ground: StageGround;
}

/** The one stage of that name or path; a note that is only offered may be named as well. */
function findStage(notes: readonly StageNote[], wanted: string, call: Call): StageNote {
  const [found, ...twins] = skillsNamed(notes, wanted);
  const { cli } = call.words;
  if (!found)
    throw new Refusal(
      cli.unknownStage(
        wanted,
        nearestOf(
          wanted,
          notes.map(({ name }) => name),
        ).join(', '),
      ),
    );
  if (twins.length > 0)
    throw new Refusal(cli.stageTwins(wanted, [found, ...twins].map(({ path }) => path).join(', ')));
  return found;
}

/** Reads the stages of a vault and sets them beside where the person stands. */
export function stagesOf(call: Call, vault: Vault, { skills }: SkillMatrix): Stages {
  const { settings, resolve } = vault;
  const skillPaths = new Set(skills.map(({ path }) => path));
  const sources = vault.files.map(({ path, text }) => noteSourceOf(path, text));
  const chosenPath = settings.currentStage === '' ? null : resolve(settings.currentStage, '');
  const marked = sources.filter(
    (source) => source.path === chosenPath || isStage(source, settings.stageFolders),
  );
  const notes = marked.map(parseStage);
  const ground = buildStageGround(skills, resolve, new Set(notes.map(({ path }) => path)));
  const isOpen = ({ code }: { code: string }) =>
    code === 'no-levels' || code === 'other-table' || code === 'tag-missing';
  const rest = sources.filter(({ path, frontmatter }) => {
    const reason = vault.reasons.get(path);
    const isFree = !skillPaths.has(path) && !marked.some((source) => source.path === path);
    return isFree && reason !== undefined && isOpen(reason) && stageMark(frontmatter) !== false;
  });
  const offered = stageCandidates(rest.map(parseStage), ground);
  const wanted = call.flags.stage ?? chosenPath;
  const chosen = wanted === null ? null : findStage([...notes, ...offered], wanted, call);
  return {
    all: notes.map((note) => buildStage(note, ground)),
    chosen: chosen && buildStage(chosen, ground),
    offered,
    ground,
  };
}

/** What to do next for the chosen stage, or for the next levels where none is chosen. */
export function nextStepsOf(vault: Vault, matrix: SkillMatrix, { chosen, ground }: Stages): NextStep[] {
  return buildNextSteps({
    goals: chosen ? stageGoals(chosen) : nextLevelGoals(matrix),
    levelAt: (path) => ground.skillAt(path)?.level ?? null,
    resolve: ground.resolve,
    today: vault.today,
    staleAfterDays: vault.settings.staleAfterDays,
  });
}
