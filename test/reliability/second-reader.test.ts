/** Two readers, written apart from each other, agree on what any log says. */
import { testFigure } from '../support/reliability/figure';
import { randomLog } from '../support/reliability/log-machine';
import { agree } from '../support/reliability/reader-proof';
import { splice } from '../support/reliability/splice-machine';

testFigure({ name: 'a second reader agrees on any log', full: 120_000, long: 3_000_000 }, (dice) =>
  agree(randomLog(dice, 10)),
);

testFigure({ name: 'a second reader agrees on any damaged log', full: 80_000, long: 2_000_000 }, (dice) =>
  agree(splice(dice, randomLog(dice, 10))),
);
