/** English, the source of all words on screen and in the summary. Words of notes are in `core/vocabulary`. */

export const en = {
  panel: {},
  settings: {},
  commands: {},
  notices: {},
  diagnostics: {},
  reasons: {},
  summary: {},
  cli: {},
};

/** The shape every language fills. */
export type Words = typeof en;
