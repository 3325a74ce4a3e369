/** Ships the words of notes as the program compares them, without what is there for people. Knows no single word. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A list of words without the blanks and lines that are there for people. */
const closeUp = (list) => list.replace(/\s+/g, ' ').replace(/ ?, ?/g, ',');

/** The form in which words are compared, as `wordForm` gives it to each list of words when the plugin starts. */
export const comparedForm = (list) =>
  list
    .toLowerCase()
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036F]/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss');

/** So many names of a column or section are shown as well, those without any ending left open. */
const mostShown = 3;

const shownOrCompared = (list) => {
  let shown = 0;
  const isShown = (phrase) => !/[*…]/.test(phrase) && shown++ < mostShown;
  const phrases = list.split(',');
  return phrases.map((phrase) => (isShown(phrase) ? phrase : comparedForm(phrase))).join(',');
};

/** The parts of a language whose words are only compared, and those of which some are shown. */
const compared = /^ {2}(?!code|columns|sections|groups|telling|abbreviations)\w+:(?:.(?!\n {2}\w))*/gmsu;
const shown = /^ {2}(?:columns|sections):(?:.(?!\n {2}\w))*/gmsu;
const list = /`[^`]*`|'[^'\n]*'/g;

/** Lists that are one of all languages: what an earlier file has need not be shipped again. */
const common =
  /^( +(?:noSlips|other\w+|severity|maturity|works|tasks|answers|duties|measures|silent|abbreviations|levelWords|nouns|skills|scales|beside|people|lines)): ([`'])(.*?)\2/gmsu;

/**
 * @param {Map<string, Set<string>>} known
 * @param {string} text
 */
function withoutKnown(known, text) {
  return text.replace(common, (_all, key, quote, words) => {
    const seen = known.get(key) ?? new Set();
    known.set(key, seen);
    const news = closeUp(words)
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !seen.has(word) && seen.add(word));
    return `${key}: ${quote}${news.join(',')}${quote}`;
  });
}

/**
 * The words of a language are laid out in lines for people, with their accents and with what other languages have too;
 * none of that need be shipped.
 * @type {import('esbuild').Plugin}
 */
export const wordsOnOneLine = {
  name: 'words-on-one-line',
  setup(build) {
    const folder = join(import.meta.dirname, '../src/core/vocabulary');
    /** @type {Map<string, string>} */
    const texts = new Map();
    build.onStart(async () => {
      const known = new Map();
      for (const name of (await readdir(folder)).sort()) {
        const text = await readFile(join(folder, name), 'utf8');
        if (!text.includes(': LanguageWords = {')) continue;
        const plain = text
          .replace(compared, (part) => part.replace(list, comparedForm))
          .replace(shown, (part) => part.replace(list, shownOrCompared));
        texts.set(name, withoutKnown(known, plain).replace(list, closeUp));
      }
    });
    build.onLoad({ filter: /[\\/]core[\\/]vocabulary[\\/]\w+\.ts$/ }, ({ path }) => {
      const contents = texts.get(basename(path));
      return contents === undefined ? null : { contents, loader: 'ts' };
    });
  },
};
