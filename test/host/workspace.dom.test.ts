/** The stand-in's workspace: leaves, what is active, deferred views, and the layout over a restart. */
import { FileView, ItemView, type TFile, type WorkspaceLeaf } from 'obsidian';
import { createTestApp, type TestApp, type TestAppOptions } from './test-app';

let app: TestApp;
let opened: string[];

class PanelView extends ItemView {
  override navigation = false;
  private shade = '';

  getViewType(): string {
    return 'panel';
  }

  getDisplayText(): string {
    return 'Panel';
  }

  override getState(): Record<string, unknown> {
    return { shade: this.shade };
  }

  override async setState(state: unknown): Promise<void> {
    this.shade = (state as { shade?: string }).shade ?? '';
  }

  protected override async onOpen(): Promise<void> {
    opened.push('panel');
    this.contentEl.setText('The panel');
  }

  protected override async onClose(): Promise<void> {
    opened.push('closed');
  }
}

class TextView extends FileView {
  getViewType(): string {
    return 'text';
  }

  override async onLoadFile(file: TFile): Promise<void> {
    opened.push(file.path);
  }
}

async function start(options: TestAppOptions): Promise<void> {
  opened = [];
  app = await createTestApp(options);
}

function registerViews(target: TestApp = app): void {
  const { viewRegistry } = target.workspace;
  viewRegistry.registerView('panel', (leaf) => new PanelView(leaf));
  viewRegistry.registerView('text', (leaf) => new TextView(leaf));
  viewRegistry.registerExtensions(['txt'], 'text');
}

function fileAt(path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is not there.`);
  return file;
}

function panel(): WorkspaceLeaf {
  const [leaf] = app.workspace.getLeavesOfType('panel');
  if (!leaf) throw new Error('There is no panel.');
  return leaf;
}

afterEach(() => app.quit());

test('a side leaf is made once, shown, and left where it is when it is there', async () => {
  await start({});
  registerViews();
  const first = await app.workspace.ensureSideLeaf('panel', 'right', { active: true });
  const second = await app.workspace.ensureSideLeaf('panel', 'right');
  expect(second).toBe(first);
  expect(opened).toEqual(['panel']);
  expect(app.workspace.rightSplit.collapsed).toBe(false);
  expect(app.workspace.rightSplit.containerEl.textContent).toContain('The panel');
});

test('with a view of no file active, the active file is the one before', async () => {
  await start({ files: { 'A.txt': '', 'B.txt': '' } });
  registerViews();
  await app.workspace.getLeaf().openFile(fileAt('A.txt'));
  await app.workspace.ensureSideLeaf('panel', 'right', { active: true });
  expect(app.workspace.getActiveFile()?.path).toBe('A.txt');
  expect(app.workspace.getActiveViewOfType(FileView)).toBeNull();
  expect(app.workspace.getActiveViewOfType(PanelView)).not.toBeNull();
});

test('a file that opens is told of once, also when a side leaf is looked at meanwhile', async () => {
  await start({ files: { 'A.txt': '', 'B.txt': '' } });
  registerViews();
  const heard: (string | null)[] = [];
  app.workspace.on('file-open', (file: TFile | null) => heard.push(file && file.path));
  await app.workspace.getLeaf().openFile(fileAt('A.txt'));
  await app.workspace.ensureSideLeaf('panel', 'right', { active: true });
  await app.workspace.getLeaf().openFile(fileAt('B.txt'));
  expect(heard).toEqual(['A.txt', 'B.txt']);
});

test('a file opens in the tab at hand, in a new tab, or beside', async () => {
  await start({ files: { 'A.txt': '' } });
  registerViews();
  const { workspace } = app;
  const leaf = workspace.getLeaf();
  await leaf.openFile(fileAt('A.txt'));
  expect(workspace.getLeaf()).toBe(leaf);
  expect(workspace.getLeaf('tab').parent).toBe(leaf.parent);
  expect(workspace.getLeaf('split').parent).not.toBe(leaf.parent);
  leaf.setPinned(true);
  workspace.setActiveLeaf(leaf);
  expect(workspace.getLeaf()).not.toBe(leaf);
});

test('a view that is no place to go is not replaced by a file', async () => {
  await start({ files: { 'A.txt': '' } });
  registerViews();
  const leaf = app.workspace.getLeaf();
  await leaf.setViewState({ type: 'panel', active: true });
  expect(app.workspace.getLeaf()).not.toBe(leaf);
});

test('the layout comes back: what can be seen loads, the rest waits until it is looked at', async () => {
  await start({ files: { 'A.txt': '', 'B.txt': '' } });
  registerViews();
  await app.workspace.getLeaf().openFile(fileAt('A.txt'));
  await app.workspace.getLeaf('tab').openFile(fileAt('B.txt'));
  await app.workspace.ensureSideLeaf('panel', 'right', { state: { shade: 'red' } });
  app.workspace.rightSplit.collapse();
  await app.quit();

  const { storage } = app;
  opened = [];
  app = await createTestApp({ storage, setUp: registerViews });
  expect(opened).toEqual(['B.txt']);
  expect(app.workspace.getActiveFile()?.path).toBe('B.txt');
  expect(panel().isDeferred).toBe(true);
  expect(panel().view).not.toBeInstanceOf(PanelView);
  await Promise.all([app.workspace.revealLeaf(panel()), app.workspace.revealLeaf(panel())]);
  expect(opened).toEqual(['B.txt', 'panel']);
  expect(panel().view).toBeInstanceOf(PanelView);
  expect(panel().getViewState().state).toEqual({ shade: 'red' });
});

test('a view whose maker goes leaves a placeholder, and comes back with its state', async () => {
  await start({});
  registerViews();
  await app.workspace.ensureSideLeaf('panel', 'right', { state: { shade: 'blue' } });
  app.workspace.viewRegistry.unregisterView('panel');
  await app.flush();
  expect(opened).toEqual(['panel', 'closed']);
  expect(panel().view).not.toBeInstanceOf(PanelView);
  expect(panel().getViewState()).toEqual({ type: 'panel', state: { shade: 'blue' } });
  app.workspace.viewRegistry.registerView('panel', (leaf) => new PanelView(leaf));
  await app.flush();
  expect(panel().view).toBeInstanceOf(PanelView);
  expect(panel().getViewState().state).toEqual({ shade: 'blue' });
});

test('closing the last tab leaves an empty one', async () => {
  await start({ files: { 'A.txt': '' } });
  registerViews();
  const leaf = app.workspace.getLeaf();
  await leaf.openFile(fileAt('A.txt'));
  leaf.detach();
  const types: string[] = [];
  app.workspace.iterateRootLeaves(({ view }) => types.push(view.getViewType()));
  expect(types).toEqual(['empty']);
});

test('a file that is deleted closes its leaf', async () => {
  await start({ files: { 'A.txt': '' } });
  registerViews();
  await app.workspace.getLeaf().openFile(fileAt('A.txt'));
  await app.fileManager.trashFile(fileAt('A.txt'));
  expect(app.workspace.getLeavesOfType('text')).toEqual([]);
  expect(app.workspace.getActiveFile()).toBeNull();
});

test('quitting closes each view once and leaves the saved layout as it is', async () => {
  await start({});
  registerViews();
  await app.workspace.ensureSideLeaf('panel', 'right');
  await app.quit();
  app.workspace.viewRegistry.unregisterView('panel');
  await sleep(5);
  expect(opened).toEqual(['panel', 'closed']);
  expect(app.textOf('.obsidian/workspace.json')).toContain('"type": "panel"');
});

test('a link to no note makes the note', async () => {
  await start({ files: { 'A.md': '' } });
  registerViews();
  await app.workspace.openLinkText('New note#Part', 'A.md', 'tab');
  expect(app.textOf('New note.md')).toBe('');
  expect(app.workspace.getActiveFile()?.path).toBe('New note.md');
});

test('what waits for the layout runs when it is ready, or at once', async () => {
  const heard: string[] = [];
  await start({ setUp: (prepared) => prepared.workspace.onLayoutReady(() => heard.push('waited')) });
  app.workspace.onLayoutReady(() => heard.push('at once'));
  expect(heard).toEqual(['waited', 'at once']);
});

test('a layout change is told of once for all that happens in one go', async () => {
  await start({});
  registerViews();
  await app.flush();
  let count = 0;
  app.workspace.on('layout-change', () => count++);
  app.workspace.getLeaf('tab');
  app.workspace.getLeaf('tab');
  expect(count).toBe(0);
  await app.flush();
  expect(count).toBe(1);
});
