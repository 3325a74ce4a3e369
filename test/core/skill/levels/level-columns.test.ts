/** Levels as columns: which first headers they may stand behind, and which cells say nothing of them. */
import { levelsIn, readingOf, table } from '../../../support/notes';

test('columns of offers, of which a row tells the price, are no levels, those of people are', () => {
  const columns = (...names: string[]) =>
    table(
      ['', ...names],
      ['Disk', 'one of ten', 'one of twenty', 'ten of them'],
      ['Price', '$5', '$10', '$20'],
    );
  expect(readingOf(columns('Starter', 'Professional', 'Expert')).reason).toMatchObject({
    code: 'other-table',
  });
  expect(levelsIn(columns('Junior', 'Middle', 'Senior'))).toHaveLength(3);
});

test('the word of a duty is a criterion where other cells say more', () => {
  const text = table(
    ['Навичка', 'Молодший', 'Середній', 'Старший'],
    ['Звіти', 'виконує', 'складає план', 'вчить інших'],
    ['Журнал', 'так', 'веде щодня', '-'],
  );
  expect(levelsIn(text)).toEqual([
    'Молодший: виконує',
    'Середній: складає план | веде щодня',
    'Старший: вчить інших',
  ]);
});

test.each(['Priority area', 'Task area', 'Focus topic', 'Область внимания'])(
  'levels as columns may stand after %j',
  (header) => {
    expect(
      levelsIn(table([header, 'Junior', 'Middle', 'Senior'], ['Calls', 'a a', 'b b', 'c c'])),
    ).toHaveLength(3);
  },
);

test('a dash below the name of a level is an empty cell and no rating', () => {
  const text = table(
    ['Topic', 'Junior', 'Middle', 'Senior'],
    ['Charts', 'reads one', '—', '-'],
    ['Tables', '–', '...', 'draws one'],
  );
  expect(levelsIn(text)).toEqual(['Junior: reads one', 'Middle: ', 'Senior: draws one']);
});

test('below a heading of levels they may stand behind any header that raises no doubt', () => {
  const text = table(['What', 'Junior', 'Middle', 'Senior'], ['Calls', 'a a', 'b b', 'c c']);
  expect(readingOf(text).note).toBeNull();
  expect(levelsIn(`## Levels\n\n${text}`)).toHaveLength(3);
  expect(readingOf(`## Levels\n\n${text.replace('What', 'Answer')}`).note).toBeNull();
});

test('numbered roles are codes: three of one role with numbers below a heading of levels, those of engineers anywhere', () => {
  const columns = (...names: string[]) =>
    table(['Topic', ...names], ['Models', 'trains one', 'tunes it', 'ships it']);
  for (const heading of ['Skill levels', 'Management levels'])
    expect(levelsIn(`# ${heading}\n\n${columns('MLE 1', 'MLE 2', 'MLE 3')}`)).toHaveLength(3);
  expect(readingOf(columns('MLE 1', 'MLE 2', 'MLE 3')).note).toBeNull();
  expect(readingOf(`# Skill levels\n\n${columns('MLE 1', 'QA 2', 'DS 3')}`).note).toBeNull();
  expect(levelsIn(columns('SDE I', 'SDE II', 'SDE III'))).toHaveLength(3);
  expect(readingOf(columns('SDE I', 'SDE II', 'SDE III').replace('Topic', 'What')).note).toBeNull();
});

test('below a heading of levels their columns may stand after any word, elsewhere degrees after one for skills', () => {
  const columns = (first: string, ...names: string[]) =>
    table([first, ...names], ['Review', 'asks for one', 'gives one', 'teaches it']);
  expect(levelsIn(`# Competency levels\n\n${columns('Behaviour', 'P1', 'P2', 'P3')}`)).toHaveLength(3);
  expect(levelsIn(columns('Навык', 'Базовый', 'Средний', 'Продвинутый'))).toHaveLength(3);
  expect(readingOf(columns('Criterion', 'Basic', 'Medium', 'Good')).note).toBeNull();
});
