/** Chooses the form of a word that goes with a number, by the language's own rules. */

/** The forms of a word by plural category; `other` stands in for those that are not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The chooser of one language: `pluralOf('ru')(2, { one: 'навык', few: 'навыка', other: 'навыков' })` is `навыка`.
 */
export function pluralOf(language: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
