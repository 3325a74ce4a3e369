/**
 * The visible app around the workspace: file explorer, palette, switcher, frame, tooltips and the app's own commands.
 * Called once, before the app starts.
 */
import type * as O from 'obsidian';
import type { App } from '../app';
import { Platform } from '../platform';
import { MarkdownView } from '../ui/markdown-view';
import { startTooltips } from '../ui/tooltip';
import { FileExplorerView, fileExplorerType } from './file-explorer';
import { drawFrame } from './frame';
import { CommandPalette, QuickSwitcher } from './palette';

interface AppCommand {
  command: O.Command;
  /** With the platform's main modifier. */
  key?: string;
}

function appCommands(app: App): AppCommand[] {
  const { workspace } = app;
  return [
    {
      key: 'p',
      command: {
        id: 'command-palette:open',
        name: 'Command palette: Open',
        callback: () => new CommandPalette(app).open(),
      },
    },
    {
      key: 'o',
      command: {
        id: 'switcher:open',
        name: 'Quick switcher: Open',
        callback: () => new QuickSwitcher(app).open(),
      },
    },
    {
      key: ',',
      command: { id: 'app:open-settings', name: 'Open settings', callback: () => app.setting.open() },
    },
    {
      key: 'e',
      command: {
        id: 'markdown:toggle-preview',
        name: 'Toggle reading view',
        checkCallback: (checking) => toggleReading(app, checking),
      },
    },
    {
      command: {
        id: 'app:toggle-left-sidebar',
        name: 'Toggle left sidebar',
        callback: () => workspace.leftSplit.toggle(),
      },
    },
    {
      command: {
        id: 'app:toggle-right-sidebar',
        name: 'Toggle right sidebar',
        callback: () => workspace.rightSplit.toggle(),
      },
    },
    {
      command: {
        id: 'theme:toggle-light-dark',
        name: 'Toggle light and dark mode',
        callback: () => app.setDarkMode(!app.isDarkMode()),
      },
    },
  ];
}

function toggleReading(app: App, checking: boolean): boolean {
  const view = app.workspace.getActiveViewOfType<O.View>(MarkdownView as unknown as O.Constructor<O.View>);
  if (!view) return false;
  const { mode } = view.getState();
  if (!checking) void view.setState({ mode: mode === 'source' ? 'preview' : 'source' }, { history: false });
  return true;
}

function addCommands(app: App): void {
  for (const { command, key } of appCommands(app)) {
    app.commands.addCommand(command);
    if (key === undefined) continue;
    app.scope.register(['Mod'], key, () => {
      app.commands.executeCommandById(command.id);
      return false;
    });
  }
}

async function openFileExplorer(app: App): Promise<void> {
  const reveal = !Platform.isMobile;
  await app.workspace.ensureSideLeaf(fileExplorerType, 'left', { reveal });
}

/** Gives an app its window. */
export function startShell(app: App): void {
  const { workspace } = app;
  workspace.viewRegistry.registerView(
    fileExplorerType,
    (leaf) => new FileExplorerView(leaf) as unknown as O.View,
  );
  addCommands(app);
  drawFrame(app);
  startTooltips(document);
  workspace.onLayoutReady(() => {
    if (workspace.getLeavesOfType(fileExplorerType).length === 0) void openFileExplorer(app);
  });
}
