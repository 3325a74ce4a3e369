/** Puts the summary into its note: only what lies between the two markers changes. Knows no skills. */

/** Why the note is left alone. The sentences live in i18n. */
export type SummaryRefusal =
  /** A note with a text of its own and no markers. */
  | 'foreign-note'
  | 'several-begins'
  | 'several-ends'
  | 'begin-without-end'
  | 'end-without-begin'
  /** A marker in a code fence, a comment or the properties. */
  | 'marker-hidden'
  /** A marker with other text on its line. */
  | 'marker-not-alone';

export type SummaryEdit = { text: string } | { refusal: SummaryRefusal; line: number };

/** `noteText` null: there is no such note yet, and a new one gets the title. */
export function applySummary(_noteText: string | null, _block: string, _title: string): SummaryEdit {
  throw new Error('being written');
}
