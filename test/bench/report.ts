/** Draws the figures as tables of text. Judges them against the goals, and leaves it to the reader what to make of it. */

/** A figure that something is promised of. */
export interface Goal {
  says: string;
  figure: number;
  limit: number;
  /** `most`: the figure is to stay at or below its limit. */
  bound: 'most' | 'least';
}

/** Three significant digits, without an exponent. */
export function rounded(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(figure < 0.1 ? 1 : figure < 10 ? 2 : 3);
}

function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** `scan ÷ UTF-8 decode  0.41  ≤ 0.6  met` */
export function renderGoals(goals: readonly Goal[]): string {
  const rows = goals.map(({ says, figure, limit, bound }) => {
    const isMet = bound === 'most' ? figure <= limit : figure >= limit;
    return [says, rounded(figure), `${bound === 'most' ? '≤' : '≥'} ${limit}`, isMet ? 'met' : 'missed'];
  });
  return renderTable([['', 'measured', 'goal', ''], ...rows]);
}

/** A table whose first column holds words and the others figures. */
export function renderFigures(
  headers: readonly string[],
  rows: readonly (readonly [string, ...number[]])[],
): string {
  return renderTable([headers, ...rows.map(([name, ...figures]) => [name, ...figures.map(rounded)])]);
}
