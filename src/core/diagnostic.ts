/** The closed list of what can be wrong with a note, each with its severity. The sentences live in i18n. */

/** Every code and how grave it is. An error means that something was left unread. */
export const severities = {
  /** The properties are no YAML; `params` are empty. */
  'frontmatter-unreadable': 'warning',
  'fence-unclosed': 'warning',
  /** `cells` of `columns`: the row lacks cells. */
  'row-too-short': 'warning',
  /** `cells` of `columns`: the row has too many; `text` is the overflow. */
  'row-too-long': 'warning',
  /** A wikilink's pipe in a table lacks its backslash; `link`. */
  'pipe-in-link': 'warning',
  /** A wikilink inside brackets that are no link; `text`. */
  'link-nested': 'warning',
  /** A level stands twice in one ladder; `level`. */
  'level-duplicate': 'warning',
  /** A second level table with another ladder was left unread; `level` is its first label. */
  'ladder-differs': 'error',
  /** A level has neither criteria nor anything that stands in for them; `level`. */
  'criteria-empty': 'hint',
  /** Numbers or ticks below level names; such a table was not read. */
  'ratings-unread': 'hint',
  /** A column that looks like a known one, or like two; `header`, `known`. */
  'column-unclear': 'hint',
  /** The project's level is not in the ladder; `level`, `project`, and `known` where it is a slip of one. */
  'project-level-unknown': 'warning',
  /** The project has no level; `project`. */
  'project-level-missing': 'hint',
  /** Plain text that is the name of another skill note; `name` of the note, `text` as written. */
  'skill-unlinked': 'hint',
  /** More than 1 MB, 10,000 rows in a table or 2,000 characters in a cell: the rest was left unread. */
  'note-too-long': 'error',
  'table-too-long': 'error',
  'cell-too-long': 'error',
  /** In the log: a line that looks like a tick and is none. */
  'log-line-unread': 'warning',
  /** A second log of the same person; `params.log` and `params.count` of lines that only the copy has. */
  'log-copy': 'hint',
  /** Two copies of the log say different things on one day. */
  'log-copies-disagree': 'hint',
  /** A date after tomorrow; `params.date`. */
  'log-date-ahead': 'hint',
} as const satisfies Record<string, Severity>;

export type Severity = 'error' | 'warning' | 'hint';
export type DiagnosticCode = keyof typeof severities;

/** What is wrong at one place; `diagnosticSchema` describes the same at the JSON boundary. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  /** 1-based line of the note. */
  line: number;
  /** What the sentence names: cell texts, counts, labels. */
  params: Record<string, string | number>;
}
export type DiagnosticParams = Diagnostic['params'];

/** A diagnostic of one code at one line. */
export function diagnostic(code: DiagnosticCode, line: number, params: DiagnosticParams = {}): Diagnostic {
  return { code, severity: severities[code], line, params };
}
