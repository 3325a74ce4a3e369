/** Russian. */
import type { Words } from './en';

export const ru: Words = {
  panel: {},
  settings: {},
  commands: {},
  notices: {},
  diagnostics: {},
  reasons: {},
  summary: {},
  cli: {},
};
