/** Hostile texts that are HTML, on every surface of the plugin. */
import { markupPayloads } from '../support/security-markup';
import { testSurfaces } from '../support/security-surfaces';

testSurfaces(markupPayloads);
