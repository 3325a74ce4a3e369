/** Ships the words of notes as the program compares them, without what is there for people. Knows no single word. */
import { readFile } from 'node:fs/promises';

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

/**
 * The words of a language are laid out in lines for people, with their accents; neither need be shipped.
 * @type {import('esbuild').Plugin}
 */
export const wordsOnOneLine = {
  name: 'words-on-one-line',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]vocabulary[\\/]\w+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(': LanguageWords = {')) return null;
      const contents = text
        .replace(compared, (part) => part.replace(list, comparedForm))
        .replace(shown, (part) => part.replace(list, shownOrCompared))
        .replace(list, closeUp);
      return { contents, loader: 'ts' };
    });
  },
};
