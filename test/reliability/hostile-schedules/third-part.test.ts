/** A quarter of the hostile schedules; the others run beside it. */
import { testSchedules } from '../../support/hostile-figure';

testSchedules(2);
