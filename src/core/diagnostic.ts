/** The closed list of what can be wrong with a note, each with its severity. The sentences live in i18n. */
import * as z from 'zod/mini';

/** Every code and how grave it is. An error means that something was left unread. */
export const severities = {
  'frontmatter-unreadable': 'warning',
  'fence-unclosed': 'warning',
  'row-too-short': 'warning',
  'row-too-long': 'warning',
  'project-level-unknown': 'warning',
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

const codes = Object.keys(severities) as [DiagnosticCode, ...DiagnosticCode[]];

export const diagnosticSchema = z.object({
  code: z.enum(codes),
  severity: z.enum(['error', 'warning', 'hint']),
  /** 1-based line of the note. */
  line: z.int().check(z.positive()),
  /** What the sentence names: cell texts, counts, labels. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type DiagnosticParams = Diagnostic['params'];

/** A diagnostic of one code at one line. */
export function diagnostic(code: DiagnosticCode, line: number, params: DiagnosticParams = {}): Diagnostic {
  return { code, severity: severities[code], line, params };
}
