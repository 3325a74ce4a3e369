/** The languages of the interface. A missing key in a language fails to compile: each is typed by English. */
import { en, type Words } from './en';
import { ru } from './ru';

const languages = new Map<string, Words>(Object.entries({ en, ru }));

/** The words of a language code such as `ru`, `ru-RU` or `en-GB`; English where we do not speak it. */
export function wordsOf(language: string): Words {
  return languages.get(language) ?? languages.get(language.split('-')[0] ?? '') ?? en;
}
