/** Hostile texts that abuse names and characters, on every surface of the plugin. */
import { signPayloads } from '../support/security-signs';
import { testSurfaces } from '../support/security-surfaces';

testSurfaces(signPayloads);
