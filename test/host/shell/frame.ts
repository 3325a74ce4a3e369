/** The window around the workspace: buttons that fold the sides, their edges to drag, and the bar of a phone. */
import type { App } from '../app';
import { Platform } from '../platform';
import { setIcon } from '../ui/icons';
import { CommandPalette } from './palette';

interface ButtonPlan {
  icon: string;
  title: string;
  act: () => void;
}

function addButton(parent: HTMLElement, cls: string, { icon, title, act }: ButtonPlan): HTMLElement {
  const button = parent.createEl('button', {
    cls: `clickable-icon ${cls}`,
    attr: { 'aria-label': title, type: 'button' },
  });
  setIcon(button, icon);
  button.addEventListener('click', act);
  return button;
}

type Drawer = App['workspace']['leftSplit'];

function sideButtons(
  toggleLeft: () => void,
  toggleRight: () => void,
): { left: ButtonPlan; right: ButtonPlan } {
  return {
    left: { icon: 'panel-left', title: 'Toggle left sidebar', act: toggleLeft },
    right: { icon: 'panel-right', title: 'Toggle right sidebar', act: toggleRight },
  };
}

/** Draws the frame of a desktop window. */
function drawDesktopFrame(app: App): void {
  const { containerEl, leftRibbon, leftSplit, rightSplit } = app.workspace;
  const { left, right } = sideButtons(
    () => leftSplit.toggle(),
    () => rightSplit.toggle(),
  );
  leftRibbon.containerEl.prepend(addButton(createDiv(), 'sidebar-toggle-button mod-left', left));
  addButton(containerEl, 'sidebar-toggle-button mod-right', right);
  const foot = leftRibbon.containerEl.createDiv('side-dock-settings');
  addButton(foot, 'side-dock-ribbon-action', {
    icon: 'sun-moon',
    title: 'Toggle light and dark',
    act: () => app.setDarkMode(!app.isDarkMode()),
  });
  addButton(foot, 'side-dock-ribbon-action', {
    icon: 'settings',
    title: 'Settings',
    act: () => app.setting.open(),
  });
  for (const side of ['left', 'right'] as const) makeResizable(app, side);
}

/** Draws the bar of a phone, where the sides are drawers over the note. */
function drawPhoneFrame(app: App): void {
  const { leftSplit, rightSplit, containerEl } = app.workspace;
  const drawer = (one: Drawer, other: Drawer) => () => {
    other.collapse();
    one.toggle();
  };
  const closeDrawers = (): void => {
    leftSplit.collapse();
    rightSplit.collapse();
  };
  const { left, right } = sideButtons(drawer(leftSplit, rightSplit), drawer(rightSplit, leftSplit));
  containerEl.createDiv('workspace-drawer-backdrop').addEventListener('click', closeDrawers);
  app.workspace.on('file-open', closeDrawers);
  app.workspace.onLayoutReady(closeDrawers);
  const bar = app.containerEl.createDiv('mobile-navbar');
  const palette: ButtonPlan = {
    icon: 'terminal',
    title: 'Open command palette',
    act: () => new CommandPalette(app).open(),
  };
  const settings: ButtonPlan = { icon: 'settings', title: 'Settings', act: () => app.setting.open() };
  for (const plan of [left, palette, settings, right]) addButton(bar, 'mobile-navbar-action', plan);
}

/** Lets the inner edge of a side be dragged. */
function makeResizable(app: App, side: 'left' | 'right'): void {
  const dock = side === 'left' ? app.workspace.leftSplit : app.workspace.rightSplit;
  const handle = dock.containerEl.createDiv('workspace-leaf-resize-handle');
  handle.addEventListener('pointerdown', (evt) => {
    handle.setPointerCapture(evt.pointerId);
    const { left, right } = dock.containerEl.getBoundingClientRect();
    handle.onpointermove = ({ clientX }) => {
      const width = side === 'left' ? clientX - left : right - clientX;
      dock.containerEl.style.setProperty('width', `${Math.max(180, width)}px`);
    };
    handle.onpointerup = () => {
      handle.onpointermove = null;
      window.dispatchEvent(new Event('resize'));
    };
  });
}

/** Draws what stands around the workspace. */
export function drawFrame(app: App): void {
  if (Platform.isMobile) drawPhoneFrame(app);
  else drawDesktopFrame(app);
}
