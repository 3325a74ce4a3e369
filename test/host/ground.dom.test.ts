/** The stand-in's ground: DOM additions, events, lifetimes, keys and calls that wait. */
import { Component, debounce, Events } from 'obsidian';
import { Keymap, Scope } from './keymap';
import { getLanguage, moment, refusedRequests, requestUrl, requireApiVersion, setLanguage } from './runtime';

test('an element is made with classes, attributes, text and a place', () => {
  const parent = document.body.createDiv('outer');
  parent.createSpan('last');
  const el = parent.createEl('a', {
    cls: ['one', 'two'],
    text: 'Text',
    href: '#x',
    attr: { 'data-n': 1 },
    prepend: true,
  });
  expect(parent.firstChild).toBe(el);
  expect(el.outerHTML).toBe('<a class="one two" data-n="1" href="#x">Text</a>');
  expect(parent.find('.last').hasClass('last')).toBe(true);
});

test('additions do not show in loops over keys', () => {
  for (const prototype of [Array.prototype, String.prototype, Object, Node.prototype, HTMLElement.prototype])
    expect(Object.keys(prototype)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(first|format|each|createEl|show)$/)]),
    );
  expect([1, 2].last()).toBe(2);
});

test('a listener for descendants hears the one it is for, until it is taken off', () => {
  const parent = document.body.createDiv();
  const inner = parent.createDiv('row').createSpan();
  const heard: string[] = [];
  const listener = (_event: MouseEvent, target: HTMLElement): number => heard.push(target.className);
  parent.on('click', '.row', listener);
  inner.click();
  parent.click();
  parent.off('click', '.row', listener);
  inner.click();
  expect(heard).toEqual(['row']);
});

test('an element is shown when it is in the page and nothing around it is hidden', () => {
  const inner = document.body.createDiv().createDiv();
  expect(inner.isShown()).toBe(true);
  inner.parentElement?.hide();
  expect(inner.isShown()).toBe(false);
  expect(createDiv().isShown()).toBe(false);
});

test('unloading takes off what was registered, children first', () => {
  const events = new Events();
  const heard: string[] = [];
  const parent = new Component();
  const child = parent.addChild(new Component());
  parent.load();
  parent.registerEvent(events.on('say', () => heard.push('event')));
  parent.registerDomEvent(document.body, 'click', () => heard.push('click'));
  parent.register(() => heard.push('parent'));
  child.register(() => heard.push('child'));
  parent.unload();
  events.trigger('say');
  document.body.click();
  expect(heard).toEqual(['child', 'parent']);
});

test('a listener may leave while its event is told', () => {
  const events = new Events();
  const heard: string[] = [];
  const first = events.on('say', () => events.offref(first));
  events.on('say', () => heard.push('second'));
  events.trigger('say');
  expect(heard).toEqual(['second']);
});

test('waiting calls run once, with the last arguments', () => {
  jest.useFakeTimers();
  const heard: string[] = [];
  const plain = debounce((text: string) => heard.push(`plain ${text}`), 100);
  const reset = debounce((text: string) => heard.push(`reset ${text}`), 100, true);
  for (const text of ['a', 'b']) {
    plain(text);
    reset(text);
    jest.advanceTimersByTime(60);
  }
  expect(heard).toEqual(['plain b']);
  jest.advanceTimersByTime(40);
  expect(heard).toEqual(['plain b', 'reset b']);
  reset('c');
  reset.cancel();
  plain('d');
  plain.run();
  jest.runAllTimers();
  expect(heard).toEqual(['plain b', 'reset b', 'plain d']);
  jest.useRealTimers();
});

test.each([
  [{}, false],
  [{ ctrlKey: true }, 'tab'],
  [{ button: 1 }, 'tab'],
  [{ ctrlKey: true, altKey: true }, 'split'],
  [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
])('a click with %j opens in %j', (init, pane) => {
  expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(pane);
});

test('the language of the interface is also that of dates', () => {
  setLanguage('ru');
  expect([getLanguage(), moment('2026-11-22').format('D MMMM')]).toEqual(['ru', '22 ноября']);
  setLanguage('en');
  expect(moment('2026-11-22').format('D MMMM')).toBe('22 November');
});

test('the network refuses, and keeps who was asked for', async () => {
  await expect(requestUrl('https://example.org/')).rejects.toThrow('no network');
  expect(refusedRequests).toEqual(['https://example.org/']);
});

test('the version of the API is told apart number by number', () => {
  expect(['1.2.9', '1.13.1', '1.13.2', '1.100.0', '0.15.0'].map(requireApiVersion)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
});

describe('keys', () => {
  const heard: string[] = [];
  const root = new Scope();
  root.register([], 'Enter', () => heard.push('root'));
  root.register(['Mod'], 'k', () => heard.push('root Mod+K'));
  const keymap = new Keymap(root);
  let stop = (): void => undefined;

  beforeEach(() => {
    heard.splice(0);
    stop = keymap.listenTo(window);
  });
  afterEach(() => stop());

  function press(key: string, init: KeyboardEventInit = {}): boolean {
    return document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  }

  test('the newest scope hears a key, and uses it up by answering false', () => {
    const top = new Scope(root);
    top.register([], 'Enter', () => {
      heard.push('top');
      return false;
    });
    keymap.pushScope(top);
    expect(press('Enter')).toBe(false);
    expect(press('K', { ctrlKey: true })).toBe(true);
    keymap.popScope(top);
    press('Enter');
    expect(heard).toEqual(['top', 'root Mod+K', 'root']);
  });

  test('modifiers must be the ones named, no more', () => {
    press('Enter', { shiftKey: true });
    press('k');
    expect(heard).toEqual([]);
  });

  test("without another scope, the active view's hears first", () => {
    const view = new Scope(root);
    view.register(null, 'Enter', () => heard.push('view'));
    keymap.scopeOfView = () => view;
    press('Enter', { shiftKey: true });
    expect(heard).toEqual(['view']);
  });
});
