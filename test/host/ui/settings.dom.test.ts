import type * as O from 'obsidian';
import { PluginSettingTab, SettingPage } from './setting-tab';
import { SettingsModal } from './settings-modal';
import { press, stageApp, texts } from './stage';

const app = stageApp();
const settle = (): Promise<void> => new Promise((done) => window.setTimeout(done));

class Tab extends PluginSettingTab {
  saved: unknown[] = [];
  constructor(private readonly define: (tab: Tab) => O.SettingDefinitionItem[]) {
    const plugin = { manifest: { id: 'mine', name: 'Mine' }, settings: { level: 'low', on: false } };
    super(app, plugin as unknown as O.Plugin);
    this.plugin.saveData = async (data) => void this.saved.push({ ...(data as object) });
  }
  override getSettingDefinitions(): O.SettingDefinitionItem[] {
    return this.define(this);
  }
}

let modal: SettingsModal;

function open(define: (tab: Tab) => O.SettingDefinitionItem[]): Tab {
  modal = new SettingsModal(app);
  const tab = new Tab(define);
  modal.addSettingTab(tab);
  modal.open();
  modal.openTabById('mine');
  return tab;
}

function rows(): string[] {
  const all = Array.from(document.querySelectorAll<HTMLElement>('.setting-items > .setting-item'));
  return all
    .filter((el) => el.isShown())
    .map((el) => el.querySelector('.setting-item-name')?.textContent ?? '');
}

function type(selector: string, value: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`No ${selector}`);
  input.value = value;
  input.dispatchEvent(new Event('input'));
}

afterEach(() => {
  modal.close();
  document.body.replaceChildren();
});

test('a group is a card of rows under its heading', () => {
  open(() => [
    { name: 'Loose', control: { type: 'toggle', key: 'on' } },
    {
      type: 'group',
      heading: 'Ticks',
      items: [{ name: 'Log', desc: 'Where ticks go.', control: { type: 'text', key: 'level' } }],
    },
  ]);
  expect(texts('.setting-item-heading .setting-item-name')).toEqual(['Ticks']);
  expect(rows()).toEqual(['Loose', 'Log']);
  expect(texts('.setting-item-description')).toContain('Where ticks go.');
  expect(document.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('low');
});

test('a changed control is stored and the other rows answer to it at once', async () => {
  const tab = open((tab) => [
    { name: 'Switch', control: { type: 'toggle', key: 'on' } },
    { name: 'Shown when on', visible: () => tab.getControlValue('on') === true },
    {
      name: 'Off when on',
      control: { type: 'text', key: 'level', disabled: () => tab.getControlValue('on') === true },
    },
  ]);
  expect(rows()).toEqual(['Switch', 'Off when on']);
  document.querySelector<HTMLElement>('.checkbox-container')?.click();
  await settle();
  expect(tab.saved).toEqual([{ level: 'low', on: true }]);
  expect(rows()).toEqual(['Switch', 'Shown when on', 'Off when on']);
  expect(document.querySelector<HTMLInputElement>('input[type=text]')?.disabled).toBe(true);
});

test('a value that validate rejects is not stored and its message stands under the row', async () => {
  const tab = open(() => [
    {
      name: 'Level',
      control: {
        type: 'text',
        key: 'level',
        validate: (value) => (value === 'high' ? 'Too high' : undefined),
      },
    },
  ]);
  type('input[type=text]', 'high');
  await settle();
  expect(tab.saved).toEqual([]);
  expect(texts('.setting-item-error')).toEqual(['Too high']);
  type('input[type=text]', 'mid');
  await settle();
  expect(tab.saved).toEqual([{ level: 'mid', on: false }]);
  expect(texts('.setting-item-error')).toEqual([]);
});

test('an overtaken check does not store its value', async () => {
  const answers: (() => void)[] = [];
  const tab = open(() => [
    {
      name: 'Level',
      control: {
        type: 'text',
        key: 'level',
        validate: () => new Promise<void>((done) => answers.push(done)),
      },
    },
  ]);
  type('input[type=text]', 'first');
  type('input[type=text]', 'second');
  for (const answer of answers.reverse()) answer();
  await settle();
  expect(tab.saved).toEqual([{ level: 'second', on: false }]);
});

test('a stored value that validate rejects is shown with its message and kept', async () => {
  const tab = open(() => [{ name: 'Level', control: { type: 'text', key: 'level', validate: () => 'No' } }]);
  await settle();
  expect(texts('.setting-item-error')).toEqual(['No']);
  expect(tab.saved).toEqual([]);
});

test('a half-typed number is not stored', async () => {
  const tab = open(() => [
    { name: 'Days', control: { type: 'number', key: 'days', defaultValue: 180, min: 0 } },
  ]);
  expect(document.querySelector<HTMLInputElement>('input[type=number]')?.value).toBe('180');
  type('input[type=number]', '');
  await settle();
  expect(tab.saved).toEqual([]);
  type('input[type=number]', '30');
  await settle();
  expect(tab.saved).toEqual([{ level: 'low', on: false, days: 30 }]);
});

test('a page opens by its entry, stays open over an update and is left by Back', () => {
  let folders = ['Archive'];
  const tab = open(() => [
    {
      type: 'page',
      name: 'Ignored folders',
      displayValue: () => folders.join(', '),
      items: [{ type: 'list', emptyState: 'None', items: folders.map((name) => ({ name })) }],
    },
  ]);
  expect(texts('.setting-item-display-value')).toEqual(['Archive']);
  document.querySelector<HTMLElement>('.setting-item.mod-clickable')?.focus();
  press('Enter');
  expect(texts('.setting-page-title')).toEqual(['Ignored folders']);
  expect(rows()).toEqual(['Archive']);
  folders = [];
  tab.update();
  expect(texts('.setting-item-empty')).toEqual(['None']);
  document.querySelector<HTMLElement>('[aria-label="Back"]')?.click();
  expect(rows()).toEqual(['Ignored folders']);
});

test('a page that draws itself is hidden when the settings close', () => {
  const calls: string[] = [];
  class Own extends SettingPage {
    override title = 'Own';
    display(): void {
      calls.push('display');
    }
    override hide(): void {
      calls.push('hide');
    }
  }
  open(() => [{ type: 'page', name: 'Own', page: () => new Own() }]);
  document.querySelector<HTMLElement>('.setting-item.mod-clickable')?.click();
  press('Escape');
  expect(calls).toEqual(['display', 'hide']);
});

test('a list adds and deletes', () => {
  const calls: unknown[] = [];
  open(() => [
    {
      type: 'list',
      items: [{ name: 'a' }, { name: 'b' }],
      onDelete: (index) => calls.push(index),
      addItem: { name: 'Add word', action: () => calls.push('add') },
    },
  ]);
  document.querySelectorAll<HTMLElement>('[aria-label="Delete"]')[1]?.click();
  document.querySelector<HTMLElement>('[aria-label="Add word"]')?.click();
  document.querySelector<HTMLElement>('.setting-items > .setting-item')?.focus();
  press('Delete');
  expect(calls).toEqual([1, 'add', 0]);
});

test('the search of a group hides what does not match and survives an update', () => {
  const tab = open(() => [
    {
      type: 'group',
      heading: 'Words',
      search: { match: (def, query) => def.name.includes(query) },
      items: [{ name: 'apple' }, { name: 'pear' }, { name: 'Always', searchable: false }],
    },
  ]);
  type('input[type=search]', 'pea');
  expect(rows()).toEqual(['pear', 'Always']);
  tab.update();
  expect(rows()).toEqual(['pear', 'Always']);
  expect(document.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('pea');
});

test('what a render row returns is called before the row goes', () => {
  const calls: string[] = [];
  const tab = open(() => [
    {
      name: 'Own row',
      render: (setting) => {
        setting.addButton((button) => button.setButtonText('Press'));
        return () => calls.push('gone');
      },
    },
  ]);
  expect(texts('.setting-item-control button')).toEqual(['Press']);
  expect(calls).toEqual([]);
  tab.update();
  expect(calls).toEqual(['gone']);
});

test('an action row acts by click and key unless it is disabled', () => {
  const calls: number[] = [];
  let disabled = false;
  const tab = open(() => [
    { name: 'First' },
    { name: 'Go', disabled: () => disabled, action: (_el, index) => calls.push(index) },
  ]);
  const row = (): HTMLElement | null => document.querySelector('.setting-item.mod-clickable');
  row()?.click();
  row()?.focus();
  press(' ');
  disabled = true;
  tab.refreshDomState();
  row()?.click();
  expect(calls).toEqual([1, 1]);
  expect(row()?.hasClass('is-disabled')).toBe(true);
});
