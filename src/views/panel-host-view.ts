/** What drawing may ask of Obsidian, bound to one view: icons, menus, previews, keys. */
import { Keymap, Menu, setIcon, type HoverParent, type ItemView } from 'obsidian';
import { localDay } from '../core/assessment/date';
import type { MenuEntry, PanelHost } from './panel-state';

function showMenu(event: MouseEvent | KeyboardEvent, entries: MenuEntry[]): void {
  const menu = new Menu();
  for (const entry of entries)
    menu.addItem((item) => {
      item.setTitle(entry.title).setIcon(entry.icon);
      item.onClick(() => entry.run());
      if (entry.section !== undefined) item.setSection(entry.section);
      if (entry.isDisabled !== undefined) item.setDisabled(entry.isDisabled);
      if (entry.isChecked !== undefined) item.setChecked(entry.isChecked);
    });
  if (event.instanceOf(MouseEvent)) return void menu.showAtMouseEvent(event);
  const target = event.targetNode;
  if (!target?.instanceOf(HTMLElement)) return;
  const { left, bottom } = target.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, target.doc);
}

/** The host of one view's components; `setPinned` is the view's own business. */
export function createPanelHost(
  view: ItemView & HoverParent,
  locale: string,
  setPinned: (isPinned: boolean) => void,
): PanelHost {
  const { workspace, metadataCache } = view.app;
  return {
    setIcon,
    showMenu,
    hoverLink(event, targetEl, linktext, sourcePath) {
      const source = view.getViewType();
      workspace.trigger('hover-link', { event, source, hoverParent: view, targetEl, linktext, sourcePath });
    },
    paneOf: (event) => Keymap.isModEvent(event),
    isResolved: (linkPath, sourcePath) => metadataCache.getFirstLinkpathDest(linkPath, sourcePath) !== null,
    setPinned,
    locale,
    today: () => localDay(new Date()),
  };
}
