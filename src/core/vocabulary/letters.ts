/** The form in which words of notes are compared: `Níveis` is `niveis`, `Fähigkeit` is `fahigkeit`. Knows no words. */
import { normalForm } from '../item-key';

/** Characters that nobody sees: zero-width blanks and joiners, soft hyphens. */
const unseen = /\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/gu;
/** Accents once they stand apart, but not the breve: й is no и. */
const accents = /[\u0300-\u0305\u0307-\u036F]/gu;
const plain = /^[\p{ASCII}а-я]*$/u;

/** A word that is its own form, as nearly all known words are written. */
export const oneWord = /^[a-zа-я]+$/;

/** The normal form of a text without accents and unseen characters. */
export function wordForm(text: string): string {
  if (oneWord.test(text)) return text;
  const form = normalForm(text.replace(unseen, ''));
  if (plain.test(form)) return form;
  return form.normalize('NFD').replace(accents, '').normalize('NFC').replaceAll('ß', 'ss');
}
