/** Tells in which language a skill note is written, so that the log can be written in the note's own words. */
import type { SkillNote } from './schema';

const letters = /\p{L}+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
const ukrainian = /[іїєґ]/iu;
const russian = /[ыэъё]/iu;
const chinese = /\p{Script=Han}/u;

/** Short words and section words that only one of our Latin languages uses. */
const latinWords: Record<string, readonly string[]> = {
  en: [
    'the',
    'and',
    'with',
    'level',
    'levels',
    'skill',
    'skills',
    'criteria',
    'business',
    'can',
    'of',
    'for',
  ],
  de: [
    'und',
    'der',
    'die',
    'das',
    'mit',
    'für',
    'stufe',
    'kenntnisse',
    'kriterien',
    'beschreibung',
    'kann',
    'von',
  ],
  fr: ['le', 'les', 'des', 'et', 'avec', 'pour', 'niveau', 'compétences', 'critères', 'du', 'une', 'est'],
  es: [
    'el',
    'los',
    'las',
    'y',
    'con',
    'nivel',
    'habilidades',
    'criterios',
    'descripción',
    'del',
    'una',
    'puede',
  ],
  pt: ['o', 'os', 'as', 'e', 'com', 'nível', 'habilidades', 'critérios', 'descrição', 'do', 'uma', 'pode'],
};
const languageOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(latinWords)) {
  for (const word of words) languageOfWord.set(word, [...(languageOfWord.get(word) ?? []), language]);
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

/**
 * The note's own language, from its headings and texts: `ru`, `uk`, `zh`, `en`, `de`, `fr`, `es` or `pt`. Names of
 * tools are Latin everywhere, so a third of Cyrillic words is enough.
 */
export function languageOf(note: SkillNote): string {
  let words = 0;
  let cyrillicWords = 0;
  let chineseWords = 0;
  let ukrainianWords = 0;
  let russianWords = 0;
  const votes = new Map<string, number>();
  for (const text of textsOf(note)) {
    for (const [word] of text.matchAll(letters)) {
      words++;
      if (chinese.test(word)) chineseWords++;
      else if (cyrillic.test(word)) {
        cyrillicWords++;
        if (ukrainian.test(word)) ukrainianWords++;
        else if (russian.test(word)) russianWords++;
      } else {
        for (const language of languageOfWord.get(word.toLowerCase()) ?? [])
          votes.set(language, (votes.get(language) ?? 0) + 1);
      }
    }
  }
  if (cyrillicWords * 3 >= words && cyrillicWords > 0) return ukrainianWords > russianWords ? 'uk' : 'ru';
  if (chineseWords * 3 >= words && chineseWords > 0) return 'zh';
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? 'en';
}
