/** A tick is one line at the end, or an exact cut: in any log, with any text. */
import { testFigure } from '../support/reliability/figure';
import { editsPerLog, ourWriter, proveWriter } from '../support/reliability/writer-proof';

testFigure(
  {
    name: 'a tick adds one line that reads back as it was meant, changes no other byte, and undoes exactly',
    full: 1_000_000 / editsPerLog,
    long: 50_000_000 / editsPerLog,
  },
  (dice) => proveWriter(ourWriter, dice),
);
