/** The matrix as a view of a base: the base chooses and groups the notes, the matrix says where the person stands. */
import { BasesView, type BasesEntryGroup, type BasesQueryResult, type QueryController } from 'obsidian';
import { h, render } from 'preact';
import { buildGrid, type GridRow } from '../core/matrix/grid/grid';
import type { GridGroup } from '../core/matrix/grid/grid-order';
import { gridSkillOf } from '../core/matrix/grid/grid-skill';
import type { MatrixParts } from './matrix-view';
import { BasesTable } from './matrix/bases-table';
import { createDrawingHost } from './panel-host-view';

export const basesViewType = 'skill-matrix';

/** What the view shows: notes that are no skills are left out, for they have no levels to show. */
function groupsOf(groups: readonly BasesEntryGroup[], rows: ReadonlyMap<string, GridRow>): GridGroup[] {
  return groups.flatMap((group) => {
    const members = group.entries.flatMap(({ file }) => rows.get(file.path) ?? []);
    const name = group.hasKey() ? String(group.key) : null;
    return members.length === 0 ? [] : [{ name, rows: members }];
  });
}

export class BasesMatrixView extends BasesView {
  override type = basesViewType;
  private readonly host;
  private readonly element: HTMLElement;

  constructor(
    controller: QueryController,
    containerEl: HTMLElement,
    private readonly parts: MatrixParts,
  ) {
    super(controller);
    // The room is the base's: it may show another view in it later.
    this.element = containerEl.createDiv({ cls: 'skill-matrix-view skill-matrix-base' });
    const source = { app: parts.app, hoverPopover: null, getViewType: () => basesViewType };
    this.host = createDrawingHost(source, parts.locale);
  }

  override onload(): void {
    this.register(this.parts.index.onChange(() => this.onDataUpdated()));
  }

  override onunload(): void {
    render(null, this.element);
    this.element.remove();
  }

  override onDataUpdated(): void {
    const { actions, book, index, marksUnproved, words } = this.parts;
    // The index may tell of a note before the base has told of its own.
    const groups = (this.data as BasesQueryResult | undefined)?.groupedData ?? [];
    const skills = groups
      .flatMap(({ entries }) => entries)
      .flatMap(({ file }) => book.standingAt(file.path) ?? []);
    const { columns, rows } = buildGrid(skills.map(gridSkillOf), null, marksUnproved());
    const byPath = new Map(rows.flatMap((row) => (row.path === null ? [] : [[row.path, row]])));
    const props = {
      columns,
      groups: groupsOf(groups, byPath),
      isGrouped: groups.some((group) => group.hasKey()),
      marksUnproved: marksUnproved(),
      isReading: index.progress().phase !== 'ready',
    };
    render(h(BasesTable, { ...props, actions, words, host: this.host }), this.element);
  }
}
