/** The languages of the interface. A missing key in a language fails to compile: each is typed by English. */
import { en, type Words } from './en';
import { ru } from './ru';

const languages = { en, ru };

/** Something for each language of the interface. */
export type InEachLanguage<Value> = Record<keyof typeof languages, Value>;

/** What stands at a language code such as `ru`, `ru-RU` or `en-GB`; what stands at English where we do not speak it. */
export function inLanguage<Value>(language: string, values: InEachLanguage<Value>): Value {
  const codes = new Map<string, Value>(Object.entries(values));
  return codes.get(language) ?? codes.get(language.split('-')[0] ?? '') ?? values.en;
}

/** The words of a language. */
export function wordsOf(language: string): Words {
  return inLanguage(language, languages);
}
