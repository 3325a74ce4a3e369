/** All tests that judge mutants of the assessment log in one file, so that each mutant starts Jest's ground once. */
import '../core/assessment/date.test';
import '../core/assessment/edges.test';
import '../core/assessment/edit.test';
import '../core/assessment/link.test';
import '../core/assessment/parse.test';
import '../core/assessment/select.test';
import '../core/assessment/unite.test';
import '../core/item-key.test';
import '../core/matrix/build.test';
import '../core/matrix/copies.test';
import '../core/matrix/match.test';
import '../reliability/finds.test';
import '../reliability/same-tick-twice.test';
import '../reliability/second-reader.test';
import '../reliability/splices.test';
import '../reliability/writer.test';
