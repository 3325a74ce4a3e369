/**
 * The words of notes and of the log: which text names which part. Knows no notes and no words of the screen.
 */
import { normalForm } from './item-key';
import { groupWords, type GroupKind } from './vocabulary/group-words';

/** How the log names a group that is no level: `Pet-project` in a Russian note. English where we know no word. */
export function groupWord(kind: GroupKind, language: string): string {
  const words = groupWords[kind];
  return words[language]?.[0] ?? words['en']?.[0] ?? kind;
}

const groupKinds = new Map<string, GroupKind>();
for (const kind of ['petProjects', 'businessValue'] as const) {
  for (const words of Object.values(groupWords[kind])) {
    for (const word of words) groupKinds.set(normalForm(word), kind);
  }
}

/** What a group of the log names: `pet-projects` and `Пет-проект` are pet projects, `Junior` is neither kind. */
export function groupKindOf(text: string): GroupKind | null {
  return groupKinds.get(normalForm(text)) ?? null;
}
