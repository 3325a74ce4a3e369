/** Puts the project's reader and the second one side by side. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { holdSame } from './figure';
import { readPlainly, type PlainLog } from './plain-reader';

const asText = ({ text, target, url }: { text: string; target: string | null; url: string | null }) =>
  `${text}|${target}|${url}`;

/** What the project's reader says, in the form of the second one. */
function ourReading(text: string): PlainLog | null {
  const log = parseAssessmentLog('Log.md', text);
  return (
    log && {
      events: log.events.map(
        ({ state, link, group, item, evidence, withdrawnEvidence, date, isUndated, line, side }) => {
          const [proofs, struck] = [evidence, withdrawnEvidence].map((links) => links.map(asText)) as [
            string[],
            string[],
          ];
          const said = { state, link, group, item, evidence: proofs, struck, date, isDated: !isUndated };
          return { ...said, line, side: side ?? null };
        },
      ),
      unread: log.unread,
    }
  );
}

/** Throws where the two differ about a note that is a log. */
export function agree(text: string): void {
  const ours = ourReading(text);
  if (!ours) return;
  const theirs = readPlainly(text);
  const events = theirs.events.map(
    ({ state, link, group, item, evidence, struck, date, isDated, line, side }) => {
      return { state, link, group, item, evidence, struck, date, isDated, line, side };
    },
  );
  holdSame(ours, { events, unread: theirs.unread }, `the reading of\n${JSON.stringify(text)}\n`);
}
