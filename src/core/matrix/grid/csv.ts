/** Writes a table for spreadsheets: RFC 4180, with a byte order mark so that Cyrillic survives Excel and LibreOffice. */

/** What a spreadsheet takes for the start of a formula, also as full-width signs and behind blanks. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that can never run: one that begins like a formula gets an apostrophe in front (OWASP, CSV injection). */
function renderCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of texts as CSV, `Skill,Level⏎Python,Junior⏎`, with a byte order mark in front. */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('')}`;
}
