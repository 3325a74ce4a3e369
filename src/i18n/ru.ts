/** Russian. */
import type { Words } from './index';

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
