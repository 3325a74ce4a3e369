/** Tells cells that only count, rate or answer from those that say what to do. Knows no tables. */
import { wordSet } from './languages';
import { wordForm } from './letters';

const answers = wordSet('answers');
const duties = wordSet('duties');
const measures = wordSet('measures');
/** The longest cell that may be a rating, in characters. */
const longestRating = 60;

/** A unit that is not listed: `km/h`, `кг`. */
const unit = /^[a-zа-я]{1,3}$/u;
const raci = /^[raci](?:\s*[/,+&]\s*[raci])*$/u;

/** True when a cell only counts, rates or answers: `—`, `3/5`, `✓`, `R/A`, `yes`, `от 300 тыс. ₽`. */
export function isRating(text: string): boolean {
  if (text.length > longestRating) return !/\p{L}/u.test(text);
  const form = wordForm(text);
  const words = form.match(/\p{L}+/gu) ?? [];
  const isCount = /\p{N}/u.test(form);
  const says = (word: string) => answers.has(word) || duties.has(word) || /^[xvyn]$/u.test(word);
  const measuresIt = (word: string) => unit.test(word) || measures.has(word);
  return raci.test(form) || words.every((word) => says(word) || (isCount && measuresIt(word)));
}

/** True for the word of a duty, which says what to do where most cells say more: `выполняет`. */
export function isDuty(text: string): boolean {
  return duties.has(wordForm(text));
}

const dash = /^[-–—−.…]+$/u;
const ditto = /^[-–— ]*(?:["'″〃”“„»«]+|\^+|\/\/|,,)[-–— ]*$/u;

/** True for a text that is as good as none: `—`. */
export function isDash(text: string): boolean {
  return text.length < 4 && dash.test(text);
}

/** True for a mark that says “as above”: `″`, `-"-`, `—//—`, `^^`. */
export function isDitto(text: string): boolean {
  return text.length < 8 && ditto.test(text);
}
