/** Every hostile text in every notice; and proof that the judges of the surfaces are awake. */
import markdownIt from 'markdown-it';
import { Notice } from 'obsidian';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { faultsOfNote, faultsOfPage } from '../support/security-dom';
import { chosenOf, payloads } from '../support/security-payloads';
import { HostileWatch } from '../support/security-watch';

afterEach(() => jest.restoreAllMocks());

test('there are three hundred hostile texts at least, each once', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(300);
});

/** All sentences of a table of words that quote something, made with one text in every place. */
function sentencesWith(table: object, payload: string): string[] {
  return Object.values(table).flatMap((value: unknown) => {
    if (typeof value === 'function')
      return String((value as (...texts: string[]) => string)(payload, payload, payload));
    return typeof value === 'object' && value !== null ? sentencesWith(value, payload) : [];
  });
}

test.each([
  ['English', en],
  ['Russian', ru],
])('every notice in %s shows a hostile text as text', (_, words) => {
  const watch = new HostileWatch();
  const places = sentencesWith(words.notices, '').length;
  expect(places).toBeGreaterThan(20);
  for (const payload of chosenOf(payloads)) {
    for (const sentence of sentencesWith(words.notices, payload)) {
      const notice = new Notice(sentence);
      expect(notice.messageEl.childElementCount).toBe(0);
      notice.hide();
    }
  }
  expect(watch.faults).toEqual([]);
});

describe('what would not be noticed if the judges slept', () => {
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
  const unsafeMarkup = payloads.filter((payload) =>
    /^<(script|img|svg|iframe|style|object|embed|form|video)[ >].*>$/.test(payload),
  );

  test('a text that is read as HTML is caught', () => {
    expect(unsafeMarkup.length).toBeGreaterThan(40);
    expect(
      unsafeMarkup.filter((payload) => faultsOfPage(parsed(`<div>${payload}</div>`)).length === 0),
    ).toEqual([]);
  });

  test('a text that is written into a note without care is caught', () => {
    const draw = (payload: string) =>
      parsed(markdownIt({ html: true }).render(`- [x] [[Go]] · Junior · ${payload}`));
    expect(unsafeMarkup.filter((payload) => faultsOfNote(draw(payload)).length === 0)).toEqual([]);
    expect(faultsOfNote(draw('`code`'))).not.toEqual([]);
    expect(faultsOfNote(draw('![x](https://hostile.example/i.png)'))).not.toEqual([]);
  });

  test.each([
    '<a href="javascript:ran()">x</a>',
    '<a href="file:///x">x</a>',
    '<p onclick="ran()">x</p>',
    '<p style="background: url(x)">x</p>',
    '<p id="a b(c)">x</p>',
    '<img>',
    '<p srcdoc="x">x</p>',
  ])('%s is caught', (html) => {
    expect(faultsOfPage(parsed(html))).not.toEqual([]);
  });

  test('a program that runs, a request and a new key of every object are noticed', () => {
    const watch = new HostileWatch();
    expect(() => window.ran()).toThrow('got through');
    expect(() => window.open('https://hostile.example')).toThrow('got through');
    expect(() => new XMLHttpRequest().open('GET', 'https://hostile.example')).toThrow('got through');
    Object.assign(Object.prototype, { hostile: true });
    expect(watch.faults).toEqual([
      'a program ran',
      'a page was opened',
      'a request was sent',
      'every object has a new key',
    ]);
    Reflect.deleteProperty(Object.prototype, 'hostile');
  });
});
