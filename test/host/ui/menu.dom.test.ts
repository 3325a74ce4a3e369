import { Menu } from './menu';
import { press, stageApp, texts } from './stage';

beforeAll(() => stageApp());
afterEach(() => document.body.replaceChildren());

function openMenu(chosen: string[]): Menu {
  const menu = new Menu();
  for (const title of ['One', 'Two', 'Three'])
    menu.addItem((item) => item.setTitle(title).onClick(() => chosen.push(title)));
  return menu.showAtPosition({ x: 10, y: 10 });
}

test('arrows go round and Enter chooses', () => {
  const chosen: string[] = [];
  openMenu(chosen);
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter']) press(key);
  expect(chosen).toEqual(['Two']);
  expect(document.querySelector('.menu')).toBeNull();
});

test('disabled items and labels are passed over', () => {
  const chosen: string[] = [];
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('Head').setIsLabel(true));
  menu.addItem((item) =>
    item
      .setTitle('Off')
      .setDisabled(true)
      .onClick(() => chosen.push('Off')),
  );
  menu.addItem((item) => item.setTitle('On').onClick(() => chosen.push('On')));
  menu.showAtPosition({ x: 0, y: 0 });
  document.querySelectorAll<HTMLElement>('.menu-item')[1]?.click();
  press('ArrowDown');
  press(' ');
  expect(chosen).toEqual(['On']);
});

test('Escape closes the menu and leaves the focus with the opener', () => {
  const opener = document.body.createEl('button');
  opener.focus();
  const chosen: string[] = [];
  openMenu(chosen);
  press('Escape');
  expect(document.querySelector('.menu')).toBeNull();
  expect(document.activeElement).toBe(opener);
  press('Enter');
  expect(chosen).toEqual([]);
});

test('a press outside closes the menu, a press inside does not', () => {
  const menu = openMenu([]);
  menu.dom.firstElementChild?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(menu.dom.isConnected).toBe(true);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(menu.dom.isConnected).toBe(false);
});

test('sections gather their items, with a line between and danger last', () => {
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('Delete').setSection('danger'));
  menu.addItem((item) => item.setTitle('Mine').setSection('skill'));
  menu.addItem((item) => item.setTitle('Open').setSection('open'));
  menu.addItem((item) => item.setTitle('Open too').setSection('open'));
  menu.showAtPosition({ x: 0, y: 0 });
  expect(texts('.menu-item')).toEqual(['Open', 'Open too', 'Mine', 'Delete']);
  expect(document.querySelectorAll('.menu-separator')).toHaveLength(2);
});

test('all who hear an event add to one menu', async () => {
  const evt = new MouseEvent('contextmenu', { cancelable: true, view: window });
  Menu.forEvent(evt).addItem((item) => item.setTitle('First'));
  Menu.forEvent(evt).addItem((item) => item.setTitle('Second'));
  await new Promise((done) => window.setTimeout(done));
  expect(texts('.menu-item')).toEqual(['First', 'Second']);
  expect(evt.defaultPrevented).toBe(true);
});
