/** Hostile texts that Markdown, plugins and address bars read as more than text, on every surface of the plugin. */
import { notePayloads } from '../support/security-notes';
import { testSurfaces } from '../support/security-surfaces';

testSurfaces(notePayloads);
