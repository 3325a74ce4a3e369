/** What the lines about one item say together: its state, its dates and its evidence. Knows no notes. */
import type { ConflictSide, Evidence, LogEvent } from '../assessment/schema';
import type { ItemState } from './schema';

/** The outcome of an item's lines. */
export interface Standing {
  state: ItemState;
  /** The first `[x]` since the last other state. */
  tickedOn: string | null;
  /** The last `[x]`. */
  confirmedOn: string | null;
  startedOn: string | null;
  /** Date of the last line. */
  lastOn: string | null;
  evidence: Evidence[];
}

const untouched: Standing = {
  state: 'open',
  tickedOn: null,
  confirmedOn: null,
  startedOn: null,
  lastOn: null,
  evidence: [],
};

const isSame = (a: Evidence, b: Evidence) =>
  a.url === b.url && a.target === b.target && (a.url !== null || a.target !== null || a.text === b.text);

/** Evidence gathers until it is struck. */
function gather(known: Evidence[], { evidence, withdrawnEvidence }: LogEvent): Evidence[] {
  const all = [...known];
  for (const added of evidence) if (!all.some((each) => isSame(each, added))) all.push(added);
  return all.filter((each) => !withdrawnEvidence.some((gone) => isSame(gone, each)));
}

function follow(standing: Standing, event: LogEvent, canStart: boolean): Standing {
  const { date } = event;
  if (event.state === 'withdrawn') return { ...untouched, lastOn: date };
  const evidence = gather(standing.evidence, event);
  if (event.state === 'ticked') {
    const tickedOn = standing.state === 'ticked' ? standing.tickedOn : date;
    return { ...standing, state: 'ticked', tickedOn, confirmedOn: date, lastOn: date, evidence };
  }
  const startedOn = standing.state === 'started' ? standing.startedOn : date;
  return canStart
    ? { ...untouched, state: 'started', startedOn, lastOn: date, evidence }
    : { ...untouched, lastOn: date, evidence };
}

function standingOf(events: LogEvent[], canStart: boolean): Standing {
  return events.reduce((standing, event) => follow(standing, event, canStart), untouched);
}

const ranks: Record<ItemState, number> = { open: 0, started: 1, ticked: 2 };

/**
 * Where an item stands after its events, given in the order in which they decide. Inside an open git conflict each
 * side is followed for itself, and the one that says more holds: nothing is un-ticked before the conflict is settled.
 */
export function buildStanding(events: LogEvent[], canStart: boolean): Standing {
  if (!events.some(({ side }) => side)) return standingOf(events, canStart);
  const without = (side: ConflictSide) =>
    standingOf(
      events.filter((event) => event.side !== side),
      canStart,
    );
  const [ours, theirs] = [without('theirs'), without('ours')];
  const evidence = [
    ...ours.evidence,
    ...theirs.evidence.filter((e) => !ours.evidence.some((o) => isSame(o, e))),
  ];
  const holding = ranks[theirs.state] > ranks[ours.state] ? theirs : ours;
  return { ...holding, evidence, lastOn: events.at(-1)?.date ?? null };
}
