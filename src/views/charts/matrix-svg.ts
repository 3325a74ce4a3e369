/** The matrix as a drawing, for a slide or a letter. Knows no theme: colours are given. */
import type { GridCell, GridRow } from '../../core/matrix/grid/grid';
import type { GridGroup } from '../../core/matrix/grid/grid-order';

/** Colours as CSS writes them; `heats` from nothing ticked to all. */
export interface MatrixLooks {
  ground: string;
  text: string;
  muted: string;
  heats: string[];
  font: string;
}

export interface MatrixDrawing {
  groups: GridGroup[];
  columns: string[];
  isGrouped: boolean;
  nameless: string;
  goal: string;
  goalOf: (row: GridRow) => string;
  looks: MatrixLooks;
}

const [nameWidth, cellWidth, goalWidth, line, edge] = [220, 84, 150, 28, 12];

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Text for XML; control characters, which XML cannot hold, become blanks. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

class Drawing {
  private readonly parts: string[] = [];
  private y = edge;

  constructor(private readonly given: MatrixDrawing) {}

  render(): { svg: string; width: number; height: number } {
    const { columns, groups, isGrouped, looks, nameless, goal } = this.given;
    const width = 2 * edge + nameWidth + columns.length * cellWidth + goalWidth;
    columns.forEach((label, at) => this.text(this.cellMiddle(at), label, looks.muted, 'middle'));
    this.text(this.goalStart(), goal, looks.muted);
    this.y += line;
    for (const { name, rows } of groups) {
      if (isGrouped) {
        this.text(edge, name ?? nameless, looks.muted, 'start', 600);
        this.y += line;
      }
      for (const row of rows) this.row(row);
    }
    const height = this.y + edge;
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const ground = `<rect width="${width}" height="${height}" fill="${escaped(looks.ground)}"/>`;
    const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escaped(looks.font)}" font-size="13">`;
    return { svg: `${head}${ground}${this.parts.join('')}</svg>`, width, height };
  }

  private cellMiddle(at: number): number {
    return edge + nameWidth + (at + 0.5) * cellWidth;
  }

  private goalStart(): number {
    return edge + nameWidth + this.given.columns.length * cellWidth + edge;
  }

  private text(x: number, text: string, fill: string, anchor = 'start', weight = 400): void {
    const place = `x="${x}" y="${this.y + 18}" fill="${escaped(fill)}"`;
    const style = `text-anchor="${anchor}" font-weight="${weight}"`;
    this.parts.push(`<text ${place} ${style}>${escaped(text)}</text>`);
  }

  private row(row: GridRow): void {
    const { looks, goalOf } = this.given;
    this.text(edge, row.name, looks.text);
    row.cells.forEach((cell, at) => this.cell(row, cell, at));
    this.text(this.goalStart(), goalOf(row), looks.muted);
    this.y += line;
  }

  private cell({ hasOwnLadder }: GridRow, cell: GridCell | null, at: number): void {
    const { looks } = this.given;
    if (!cell) return this.text(this.cellMiddle(at), '—', looks.muted, 'middle');
    const x = this.cellMiddle(at) - cellWidth / 2 + 1;
    const frame = cell.isTarget ? ` stroke="${escaped(looks.muted)}" stroke-width="2"` : '';
    const fill = escaped(looks.heats[cell.heat] ?? looks.ground);
    const box = `x="${x}" y="${this.y}" width="${cellWidth - 2}" height="${line - 2}" rx="4"`;
    this.parts.push(`<rect ${box} fill="${fill}"${frame}/>`);
    const marks = [cell.isReached ? '✓' : '', cell.hasGap ? '◌' : '', hasOwnLadder ? cell.label : ''];
    const count = `${cell.count.done}/${cell.count.total}`;
    this.text(
      this.cellMiddle(at),
      [...marks, count].filter((each) => each !== '').join(' '),
      looks.text,
      'middle',
    );
  }
}

/** The drawing with its size in pixels. */
export function renderMatrixSvg(given: MatrixDrawing): { svg: string; width: number; height: number } {
  return new Drawing(given).render();
}
