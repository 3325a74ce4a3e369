/**
 * Compares reading a skill note with what Dataview and Datacore do to the same note, where checkouts of them are given:
 * our scan with the function of theirs that reads a note, and our whole reading with their whole import. Started by
 * `run.mjs`, which has bundled them; with the name of a contender it is the process in which that one runs.
 */
import { decode, scan, whole, type Contender } from '../contenders';
import { serveLane, type Extent } from '../lane';
import { race, renderMachine, type Outcome } from '../race';
import { renderGoals } from '../report';
import { peerContender } from './contenders';

type Bundled = { file: string } | { why: string };
type Way = 'alone' | 'whole';
/** As `bundle.mjs` hands it over. */
type Peer = { name: string } & Record<Way, Bundled>;

const extent: Extent = process.argv.includes('--quick')
  ? { rounds: 5, notesPerRound: 100, warmUpMilliseconds: 3000 }
  : { rounds: 15, notesPerRound: 200, warmUpMilliseconds: 4000 };

/** How many times faster ours is to be. */
const limits: Record<string, number> = { Dataview: 5, Datacore: 3 };
const functions: Record<string, string> = { Dataview: 'parsePage', Datacore: 'markdownImport' };

/** What is promised of one peer, or why it cannot be judged. */
interface Match {
  says: string;
  limit: number;
  ours: Contender;
  theirs: Contender | { why: string };
}

function matchOf(peer: Peer, way: Way): Match {
  const name = way === 'alone' ? `${functions[peer.name]} of ${peer.name}` : `the import of ${peer.name}`;
  const ours = way === 'alone' ? scan : whole;
  const bundled = peer[way];
  return {
    says: `${ours.name}, times faster than ${name}`,
    limit: limits[peer.name] ?? 1,
    ours,
    theirs: 'why' in bundled ? bundled : peerContender(name, peer.name, way, bundled.file),
  };
}

const peers = JSON.parse(process.env['PEERS_BUNDLED'] ?? '[]') as Peer[];
const matches = peers.flatMap((peer) => [matchOf(peer, 'alone'), matchOf(peer, 'whole')]);
const rivals = matches.flatMap(({ theirs }) => ('why' in theirs ? [] : [theirs]));
const contenders = rivals.length > 0 ? [decode, scan, whole, ...rivals] : [];

function render(outcome: Outcome): string {
  const goals = matches.flatMap(({ says, limit, ours, theirs }) =>
    'why' in theirs ? [] : [{ says, figure: outcome.ratio(theirs, ours), limit, bound: 'least' as const }],
  );
  const figures = outcome.render(contenders, [decode, scan, whole]);
  return `${renderGoals(goals)}\nFor information:\n${figures}`;
}

async function main(): Promise<void> {
  for (const { says, theirs } of matches)
    if ('why' in theirs) process.stdout.write(`${says}: not measured, ${theirs.why}\n`);
  if (contenders.length === 0) return;
  process.stdout.write(renderMachine(extent));
  process.stdout.write(render(await race(contenders, extent.rounds)));
}

const own = contenders.find(({ name }) => process.argv.includes(name));
if (own) serveLane(own, extent);
else void main();
