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

/** The parts of a language whose words are only compared: those of columns, sections and groups are shown as well. */
const comparedParts = /^ {2}(?!code|columns|sections|groups|telling|abbreviations)\w+:(?:.(?!\n {2}\w))*/gmsu;

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
      const compared = text.replace(comparedParts, (part) =>
        part.replace(/`[^`]*`|'[^'\n]*'/g, comparedForm),
      );
      return { contents: compared.replace(/`[^`]*`|'[^'\n]*'/g, closeUp), loader: 'ts' };
    });
  },
};
