/** Tells in which language a skill note is written, so that the log can be written in the note's own words. */
import { languages, phrasesIn } from '../vocabulary/languages';
import type { SkillNote } from './schema';

/** What a character says of the word that it stands in: bits, so that those of a word can be laid together. */
const noLetter = 1;
const letter = 2;
const chinese = 4;
const cyrillic = 8;
const ukrainian = 16;
const russian = 32;

function kindOf(character: string): number {
  if (!/\p{L}/u.test(character)) return noLetter;
  if (/\p{Script=Han}/u.test(character)) return letter | chinese;
  if (!/\p{Script=Cyrillic}/u.test(character)) return letter;
  if (/[іїєґ]/iu.test(character)) return letter | cyrillic | ukrainian;
  return letter | cyrillic | (/[ыэъё]/iu.test(character) ? russian : 0);
}

/** Kinds of the characters that have been seen; notes have few different ones. */
const kinds = new Uint8Array(0x10000);

/** Which languages use a telling word. */
const languageOfWord = new Map<string, string[]>();
for (const { code, telling } of languages) {
  for (const word of phrasesIn(telling))
    languageOfWord.set(word, [...(languageOfWord.get(word) ?? []), code]);
}

function* textsOf(note: SkillNote): Iterable<string> {
  for (const section of note.sections) yield section.heading;
  for (const level of note.levels) {
    yield level.description;
    for (const item of level.criteria) yield item.text;
    for (const item of level.keySkills) yield item.text;
  }
  for (const project of note.petProjects) yield `${project.title} ${project.description}`;
  for (const application of note.businessValue) yield `${application.name} ${application.description}`;
  for (const relation of note.relations) yield relation.interaction;
}

/** So many words tell the language of a note, however long it is. */
const enoughWords = 2000;

/** How many words of a note are of which language or script. */
class WordCount {
  words = 0;
  private chinese = 0;
  private cyrillic = 0;
  private ukrainian = 0;
  private russian = 0;
  private readonly votes = new Map<string, number>();

  add(text: string): void {
    let word = 0;
    let start = 0;
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at) ?? 0;
      const kind = (kinds[code] ||= kindOf(String.fromCodePoint(code)));
      if (kind !== noLetter) {
        if (word === 0) start = at;
        word |= kind;
      } else if (word !== 0) {
        this.addWord(word, text, start, at);
        word = 0;
      }
      at += code > 0xffff ? 2 : 1;
    }
    if (word !== 0) this.addWord(word, text, start, text.length);
  }

  private addWord(word: number, text: string, start: number, end: number): void {
    this.words++;
    if (word & chinese) this.chinese++;
    else if (word & cyrillic) {
      this.cyrillic++;
      if (word & ukrainian) this.ukrainian++;
      else if (word & russian) this.russian++;
    } else {
      for (const language of languageOfWord.get(text.slice(start, end).toLowerCase()) ?? [])
        this.votes.set(language, (this.votes.get(language) ?? 0) + 1);
    }
  }

  /** Names of tools are Latin everywhere, so a third of Cyrillic or Chinese words is enough. */
  get language(): string {
    if (this.cyrillic * 3 >= this.words && this.cyrillic > 0)
      return this.ukrainian > this.russian ? 'uk' : 'ru';
    if (this.chinese * 3 >= this.words && this.chinese > 0) return 'zh';
    const best = [...this.votes].sort((a, b) => b[1] - a[1])[0];
    return best?.[0] ?? 'en';
  }
}

/** The note's own language, from its headings and texts: `ru`, `uk`, `zh`, `en`, `de`, `fr`, `es` or `pt`. */
export function languageOf(note: SkillNote): string {
  const count = new WordCount();
  for (const text of textsOf(note)) {
    count.add(text);
    if (count.words > enoughWords) break;
  }
  return count.language;
}

/** The language of any text, told in the same way. */
export function languageOfText(text: string): string {
  const count = new WordCount();
  count.add(text);
  return count.language;
}
