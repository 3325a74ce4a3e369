/** What drawing may ask of Obsidian, bound to one view: icons, menus, links, keys, and a place to remember things. */
import { Keymap, Menu, setIcon, type App, type HoverParent, type ItemView } from 'obsidian';
import { localDay } from '../core/assessment/date';
import type { DrawingHost, MenuEntry, NoteLink, PanelHost } from './panel-state';

/** Fills a menu that holds entries of the app as well: each of ours goes to its section. */
export function addEntries(menu: Menu, entries: MenuEntry[], isShared = true): void {
  for (const [at, entry] of entries.entries()) {
    const before = entries[at - 1];
    if (!isShared && before && before.section !== entry.section) menu.addSeparator();
    menu.addItem((item) => {
      item.setTitle(entry.title).setIcon(entry.icon);
      item.onClick(() => entry.run());
      if (isShared && entry.section !== undefined) item.setSection(entry.section);
      if (entry.isDisabled !== undefined) item.setDisabled(entry.isDisabled);
      if (entry.isChecked !== undefined) item.setChecked(entry.isChecked);
    });
  }
}

/** Shows a menu where the pointer is; by keyboard, below what has the focus, at the end that reading starts from. */
function showMenuAt(menu: Menu, event: MouseEvent | KeyboardEvent): void {
  if (event.instanceOf(MouseEvent)) return void menu.showAtMouseEvent(event);
  const target = event.targetNode;
  if (!target?.instanceOf(HTMLElement)) return;
  const { left, right, bottom } = target.getBoundingClientRect();
  const isRtl = target.win.getComputedStyle(target).direction === 'rtl';
  menu.showAtPosition({ x: isRtl ? right : left, y: bottom, left: isRtl }, target.doc);
}

/** A link as text for other windows and notes: `[[Python]]`, or as the vault writes links. */
function renderDragged(
  { vault, metadataCache, fileManager }: App,
  { linkPath, sourcePath }: NoteLink,
): string {
  const file = vault.getFileByPath(linkPath) ?? metadataCache.getFirstLinkpathDest(linkPath, sourcePath);
  return file ? fileManager.generateMarkdownLink(file, '') : `[[${linkPath}]]`;
}

/** Calls back when a view may have come to the front: what changes while nobody sees it is not drawn. */
export function onFront(view: ItemView, comeBack: () => void): void {
  const { workspace } = view.app;
  view.registerEvent(workspace.on('layout-change', comeBack));
  view.registerEvent(workspace.on('active-leaf-change', comeBack));
}

const memoryKey = 'skill-matrix-panel';

/** The host of one view's components. */
export function createDrawingHost(
  view: Pick<ItemView, 'app' | 'getViewType'> & HoverParent,
  locale: string,
): DrawingHost {
  const { app } = view;
  const { workspace, metadataCache } = app;
  return {
    setIcon,
    showMenu(event, entries, link) {
      const menu = new Menu();
      addEntries(menu, entries, link !== undefined);
      if (link) workspace.handleLinkContextMenu(menu, link.linkPath, link.sourcePath);
      showMenuAt(menu, event);
    },
    hoverLink(event, targetEl, { linkPath: linktext, sourcePath }) {
      const source = view.getViewType();
      workspace.trigger('hover-link', { event, source, hoverParent: view, targetEl, linktext, sourcePath });
    },
    dragLink(event, link) {
      event.dataTransfer?.setData('text/plain', renderDragged(app, link));
    },
    paneOf: (event) => Keymap.isModEvent(event),
    isResolved: (linkPath, sourcePath) => metadataCache.getFirstLinkpathDest(linkPath, sourcePath) !== null,
    memory: {
      load: () => app.loadLocalStorage(memoryKey) as unknown,
      save: (value) => app.saveLocalStorage(memoryKey, value),
    },
    locale,
    today: () => localDay(new Date()),
  };
}

/** The host of a panel's components; pinning is the view's own business. */
export function createPanelHost(
  view: ItemView & HoverParent,
  locale: string,
  pinning: Omit<PanelHost, keyof DrawingHost>,
): PanelHost {
  return { ...createDrawingHost(view, locale), ...pinning };
}
