/** Two readers, written apart from each other, agree on what any log says. */
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { holdSame, testFigure } from '../support/reliability/figure';
import { randomLog } from '../support/reliability/log-machine';
import { readPlainly, type PlainLog } from '../support/reliability/plain-reader';
import { splice } from '../support/reliability/splice-machine';

const asText = ({ text, target, url }: { text: string; target: string | null; url: string | null }) =>
  `${text}|${target}|${url}`;

/** What the project's reader says, in the form of the second one. */
function ourReading(text: string): PlainLog | null {
  const log = parseAssessmentLog('Log.md', text);
  return (
    log && {
      events: log.events.map(
        ({ state, link, group, item, evidence, withdrawnEvidence, date, line, side }) => {
          const [proofs, struck] = [evidence, withdrawnEvidence].map((links) => links.map(asText)) as [
            string[],
            string[],
          ];
          return { state, link, group, item, evidence: proofs, struck, date, line, side: side ?? null };
        },
      ),
      unread: log.unread,
    }
  );
}

function agree(text: string): void {
  const ours = ourReading(text);
  if (!ours) return;
  const theirs = readPlainly(text);
  const events = theirs.events.map(({ state, link, group, item, evidence, struck, date, line, side }) => {
    return { state, link, group, item, evidence, struck, date, line, side };
  });
  holdSame(ours, { events, unread: theirs.unread }, `the reading of\n${JSON.stringify(text)}\n`);
}

testFigure({ name: 'a second reader agrees on any log', full: 120_000, long: 3_000_000 }, (dice) =>
  agree(randomLog(dice, 10)),
);

testFigure({ name: 'a second reader agrees on any damaged log', full: 80_000, long: 2_000_000 }, (dice) =>
  agree(splice(dice, randomLog(dice, 10))),
);
