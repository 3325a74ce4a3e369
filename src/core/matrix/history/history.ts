/** What the lines about one item say together: its state, its dates and its evidence. Knows no notes. */
import { evidenceKey, proofKey } from '../../assessment/evidence';
import type { ConflictSide, Evidence, LogEvent } from '../../assessment/schema';
import type { ItemState, Standing } from '../schema';

const none: Evidence[] = [];

const untouched: Standing = {
  state: 'open',
  tickedOn: null,
  confirmedOn: null,
  startedOn: null,
  lastOn: null,
  evidence: none,
};

/** Each evidence once, by its `proofKey`. */
type Gathered = Map<string, Evidence>;

/** Of most items: nothing was ever proved. */
const hasProofs = ({ evidence, withdrawnEvidence }: LogEvent) =>
  evidence.length + withdrawnEvidence.length > 0;

function add(gathered: Gathered, evidence: Evidence[]): void {
  for (const each of evidence) if (!gathered.has(proofKey(each))) gathered.set(proofKey(each), each);
}

/** Takes a proof back; one that was written without the text of the other is taken back by what it names. */
function remove(gathered: Gathered, gone: Evidence): void {
  if (gathered.delete(proofKey(gone))) return;
  for (const [key, each] of gathered) if (evidenceKey(each) === evidenceKey(gone)) gathered.delete(key);
}

/** Evidence gathers until it is struck, or until the item is withdrawn. */
function gather(gathered: Gathered, { state, evidence, withdrawnEvidence }: LogEvent): void {
  if (state === 'withdrawn') gathered.clear();
  else add(gathered, evidence);
  for (const gone of withdrawnEvidence) remove(gathered, gone);
}

function follow(standing: Standing, { state, date }: LogEvent, canStart: boolean): Standing {
  if (state === 'ticked') {
    const tickedOn = standing.state === 'ticked' ? standing.tickedOn : date;
    return { ...standing, state, tickedOn, confirmedOn: date, lastOn: date };
  }
  if (state === 'withdrawn' || !canStart) return { ...untouched, lastOn: date };
  const startedOn = standing.state === 'started' ? standing.startedOn : date;
  return { ...untouched, state, startedOn, lastOn: date };
}

function evidenceIn(events: LogEvent[]): Evidence[] {
  if (!events.some(hasProofs)) return none;
  const gathered: Gathered = new Map();
  for (const event of events) gather(gathered, event);
  return [...gathered.values()];
}

function standingOf(events: LogEvent[], canStart: boolean): Standing {
  let standing = untouched;
  for (const event of events) standing = follow(standing, event, canStart);
  return { ...standing, evidence: evidenceIn(events) };
}

const ranks: Record<ItemState, number> = { open: 0, started: 1, ticked: 2 };

/**
 * Where an item stands after its events, given in the order in which they decide. Inside an open git conflict each
 * side is followed for itself, and the one that says more holds: nothing is un-ticked before the conflict is settled.
 */
export function buildStanding(events: LogEvent[], canStart: boolean): Standing {
  if (events.length === 0) return untouched;
  if (!events.some(({ side }) => side)) return standingOf(events, canStart);
  const without = (side: ConflictSide) =>
    standingOf(
      events.filter((event) => event.side !== side),
      canStart,
    );
  const [ours, theirs] = [without('theirs'), without('ours')];
  const gathered: Gathered = new Map();
  add(gathered, ours.evidence);
  add(gathered, theirs.evidence);
  const holding = ranks[theirs.state] > ranks[ours.state] ? theirs : ours;
  return { ...holding, evidence: [...gathered.values()], lastOn: events.at(-1)?.date ?? null };
}
