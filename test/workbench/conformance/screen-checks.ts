/** How what is on screen behaves: leaves, views, dialogs, menus, rows of settings, rendered Markdown. */
import {
  Component,
  ItemView,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  Modal,
  Notice,
  Platform,
  setIcon,
  Setting,
  setTooltip,
} from 'obsidian';
import type { Plugin, WorkspaceLeaf } from 'obsidian';
import { become, same, type Check } from './check';

const viewType = 'conformance-view';

/** A view that counts what happens to it. */
export class CountingView extends ItemView {
  static events: string[] = [];
  private value = 'none';

  override getViewType(): string {
    return viewType;
  }

  override getDisplayText(): string {
    return 'Conformance';
  }

  override getState(): Record<string, unknown> {
    return { value: this.value };
  }

  override async setState(state: unknown, result: Parameters<ItemView['setState']>[1]): Promise<void> {
    this.value = (state as { value?: string } | null)?.value ?? 'none';
    CountingView.events.push(`state ${this.value}`);
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    CountingView.events.push('open');
    this.contentEl.createEl('p', { text: 'A view', cls: 'conformance' });
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    CountingView.events.push('close');
    return Promise.resolve();
  }
}

/** Registers the view; called from the plugin's `onload`. */
export function registerViews(plugin: Plugin): void {
  plugin.registerView(viewType, (leaf: WorkspaceLeaf) => new CountingView(leaf));
}

async function render(plugin: Plugin, markdown: string): Promise<HTMLElement> {
  const element = createDiv();
  const owner = plugin.addChild(new Component());
  await MarkdownRenderer.render(plugin.app, markdown, element, 'x.md', owner);
  return element;
}

/** Statements about what a person sees. */
export const screenChecks: Check[] = [
  {
    name: 'a view opens in the right sidebar, gets its state, is found, and closes once',
    async run({ app: { workspace } }) {
      const leaf = workspace.getRightLeaf(false);
      await leaf?.setViewState({ type: viewType, active: true, state: { value: 'mine' } });
      if (leaf) await workspace.revealLeaf(leaf);
      same(CountingView.events, ['open', 'state mine']);
      same(workspace.getLeavesOfType(viewType).length, 1);
      same(leaf?.view instanceof CountingView && leaf.view.containerEl.isShown(), true);
      same(leaf?.getViewState().state, { value: 'mine' });
      leaf?.detach();
      same(CountingView.events.slice(2), ['close']);
      same([workspace.getLeavesOfType(viewType).length, document.querySelector('.conformance')], [0, null]);
    },
  },
  {
    name: 'the active file stays known while a view without a file is active',
    async run({ app: { workspace, vault } }) {
      await vault.create('Open.md', '# Open\n');
      await workspace.openLinkText('Open', '');
      same(workspace.getActiveFile()?.path, 'Open.md');
      same(workspace.getActiveViewOfType(MarkdownView)?.file?.path, 'Open.md');
      const leaf = workspace.getRightLeaf(false);
      await leaf?.setViewState({ type: viewType, active: true });
      if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
      same(workspace.getActiveFile()?.path, 'Open.md');
      same(workspace.getActiveViewOfType(MarkdownView), null);
      leaf?.detach();
    },
  },
  {
    name: 'opening a note is told once, with its file',
    async run(plugin) {
      const { workspace, vault } = plugin.app;
      const heard: (string | undefined)[] = [];
      plugin.registerEvent(workspace.on('file-open', (file) => void heard.push(file?.path)));
      await vault.create('Told.md', '');
      await workspace.openLinkText('Told', '');
      await become('told', () => heard.length > 0);
      await new Promise((done) => window.setTimeout(done, 100));
      same(heard, ['Told.md']);
    },
  },
  {
    name: 'a command gets the id and the name of its plugin, and runs by id',
    run(plugin) {
      let runs = 0;
      const command = plugin.addCommand({ id: 'count', name: 'Count', callback: () => void (runs += 1) });
      same([command.id, command.name], [`${plugin.manifest.id}:count`, `${plugin.manifest.name}: Count`]);
      const { commands } = plugin.app as unknown as { commands: { executeCommandById(id: string): boolean } };
      commands.executeCommandById(command.id);
      same(runs, 1);
    },
  },
  {
    name: 'rendered blocks stand straight in the element, links and tasks as Obsidian draws them',
    async run(plugin) {
      const element = await render(
        plugin,
        '# Head\n\nText [[Made|shown]] #tag\n\n- [x] task\n\n| a |\n| - |\n| 1 |\n',
      );
      same(
        [...element.children].map(({ tagName }) => tagName),
        ['H1', 'P', 'UL', 'TABLE'],
      );
      same(element.querySelector('a.internal-link')?.getAttribute('data-href'), 'Made');
      same(element.querySelector('a.tag')?.textContent, '#tag');
      const task = element.querySelector('li.task-list-item');
      same([task?.getAttribute('data-task'), task?.querySelector('input')?.checked], ['x', true]);
    },
  },
  {
    name: 'nothing that a note holds runs as a script',
    async run(plugin) {
      const element = await render(
        plugin,
        '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\n\n[x](javascript:alert(1))',
      );
      same([element.querySelector('script'), element.querySelector('[onerror]')], [null, null]);
      same(element.querySelector('a')?.getAttribute('href')?.startsWith('javascript:') ?? false, false);
    },
  },
  {
    name: 'a notice, a dialog and a menu are on screen until they are closed',
    async run({ app }) {
      const notice = new Notice('Said', 0);
      same(document.querySelector('.notice')?.textContent, 'Said');
      notice.hide();
      await become('notice gone', () => !document.querySelector('.notice'));
      const modal = new Modal(app);
      modal.titleEl.setText('Asked');
      modal.open();
      same(document.querySelector('.modal')?.textContent.includes('Asked'), true);
      modal.close();
      same(document.querySelector('.modal'), null);
      let chosen = '';
      const menu = new Menu();
      menu.addItem((item) =>
        item
          .setTitle('Choose')
          .setIcon('pin')
          .onClick(() => void (chosen = 'it')),
      );
      menu.showAtPosition({ x: 10, y: 10 });
      document.querySelector<HTMLElement>('.menu .menu-item')?.click();
      same([chosen, document.querySelector('.menu')], ['it', null]);
    },
  },
  {
    name: 'a row of settings has its name, its control, and tells a change',
    run() {
      const element = createDiv();
      const heard: boolean[] = [];
      new Setting(element)
        .setName('Row')
        .setDesc('What it does')
        .addToggle((toggle) => toggle.setValue(false).onChange((value) => void heard.push(value)));
      same(element.querySelector('.setting-item-name')?.textContent, 'Row');
      element.querySelector<HTMLElement>('.checkbox-container')?.click();
      same(heard, [true]);
    },
  },
  {
    name: 'icons are drawn by name with and without prefix, an unknown one is not',
    run() {
      const drawn = (id: string): string | null => {
        const element = createDiv();
        setIcon(element, id);
        return element.querySelector('svg')?.getAttribute('class') ?? null;
      };
      same(drawn('list-checks')?.includes('svg-icon'), true);
      same(drawn('lucide-list-checks'), drawn('list-checks'));
      same(drawn('no-such-icon'), null);
    },
  },
  {
    name: 'a tooltip is a label, and the platform is a desktop',
    run() {
      const element = createDiv();
      setTooltip(element, 'Tip');
      same([element.getAttribute('aria-label'), Platform.isDesktop, Platform.isMobile], ['Tip', true, false]);
    },
  },
];
