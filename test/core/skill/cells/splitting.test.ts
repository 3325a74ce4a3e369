import { readInline, sourceSpan } from '../../../../src/core/markdown/read-inline';
import { splitItems, endBeforeFullStop } from '../../../../src/core/skill/cells/splitting';

function criteria(cell: string): string[] {
  const inline = readInline(cell);
  return splitItems(inline, { sentences: true, commas: false }).map(({ start, end }) =>
    inline.text.slice(start, end),
  );
}

function keySkills(cell: string): string[] {
  const inline = readInline(cell);
  return splitItems(inline, { sentences: true, commas: true }).map((part) =>
    inline.within.slice(part.start, endBeforeFullStop(inline, part)),
  );
}

test.each([
  ['one sentence', 'Пишет тесты.', ['Пишет тесты.']],
  ['two sentences', 'Пишет тесты. Чинит их', ['Пишет тесты.', 'Чинит их']],
  ['a small letter goes on', 'Пишет тесты. чинит их', ['Пишет тесты. чинит их']],
  ['other ends of sentences', 'Да! Нет? Ждёт… Видит', ['Да!', 'Нет?', 'Ждёт…', 'Видит']],
  ['listed abbreviations', 'Знает Bash и т.д. Apache', ['Знает Bash и т.д. Apache']],
  ['spaced abbreviations', 'Bash и т. д. Apache', ['Bash и т. д. Apache']],
  ['English abbreviations', 'Tools, e.g. Docker, etc. Kubernetes', ['Tools, e.g. Docker, etc. Kubernetes']],
  ['a reference', 'см. Рис. Один', ['см. Рис. Один']],
  ['an initial', 'Читал книгу Р. Мартина', ['Читал книгу Р. Мартина']],
  ['a number', 'Знает Python 3. Пишет тесты', ['Знает Python 3. Пишет тесты']],
  ['a version', 'Знает 3.11 и Node.js. Пишет', ['Знает 3.11 и Node.js.', 'Пишет']],
  ['line breaks', 'a<br>b<br/>c<BR />d', ['a', 'b', 'c', 'd']],
  ['semicolons', 'a; b;', ['a', 'b']],
  ['list marks', '- a<br>- b', ['a', 'b']],
  ['bullets', '• a<br>• b', ['a', 'b']],
  ['numbers after breaks', '1. a<br>2) b', ['a', 'b']],
  ['rising inline numbers', '1. Читает. 2. Пишет 3. Чинит', ['Читает.', 'Пишет', 'Чинит']],
  ['numbers that do not rise', 'Версии 2. x и 3. x', ['Версии 2. x и 3. x']],
  ['a leading line', 'Умеет: 1) читать 2) писать', ['читать', 'писать']],
  ['HTML lists', '<ul><li>a</li><li>b</li></ul>', ['a', 'b']],
  ['task marks', '[ ] a<br>[x] b', ['a', 'b']],
  ['commas and «и» stay', 'a, b и c', ['a, b и c']],
  ['code is whole', '`for (;;) { a; }` и цикл', ['for (;;) { a; } и цикл']],
  ['links are whole', '[[A; B]] и [C; D](https://x.y/;)', ['A; B и C; D']],
  ['brackets are whole', 'Основы (циклы; функции. Классы)', ['Основы (циклы; функции. Классы)']],
  ['bullets in a line', '• читает • пишет', ['читает', 'пишет']],
  ['letters of a list', 'а) читает б) пишет в) чинит', ['читает', 'пишет', 'чинит']],
  ['letters behind a leading line', 'Can: a) read b) write', ['read', 'write']],
  [
    'letters in a sentence stay',
    'Picks (a) or (b), or f(a) and f(b)',
    ['Picks (a) or (b), or f(a) and f(b)'],
  ],
  ['Chinese numbers', '1、写代码2、测试', ['写代码', '测试']],
  ['circled numbers', '①写代码 ②测试', ['写代码', '测试']],
  ['numbers without a blank', '1.Writes<br>2.Tests', ['Writes', 'Tests']],
  ['a version is no number of a list', '3.x and 4.x', ['3.x and 4.x']],
  ['signs as bullets', '✅ reads<br>→ writes', ['reads', 'writes']],
  ['Roman numbers', 'I. Reads<br>II. Writes', ['I. Reads', 'II. Writes']],
  ['units end a sentence', 'Answers in 10 ms. Says no. Goes', ['Answers in 10 ms.', 'Says no.', 'Goes']],
  ['dashes say nothing', '—', []],
  ['dots say nothing', '...', []],
  ['Chinese sentences', '会写脚本。会调试；会测试', ['会写脚本。', '会调试', '会测试']],
])('criteria: %s', (_name, cell, expected) => {
  expect(criteria(cell)).toEqual(expected);
});

test.each([
  ['commas divide, the final full stop goes', 'Работа с API, отладка.', ['Работа с API', 'отладка']],
  [
    'commas in brackets, quotes and code stay',
    '(a, b), «c, d», "e, f", `g, h`',
    ['(a, b)', '«c, d»', '"e, f"', 'g, h'],
  ],
  ['commas in links stay', '[[a, b]], [c, d](https://x.y)', ['a, b', 'c, d']],
  ['an unclosed bracket protects nothing', 'a (b, c', ['a (b', 'c']],
  ['decimal commas stay', '1,5 года, тесты', ['1,5 года', 'тесты']],
  ['abbreviations keep their stop', 'Bash и т.д.', ['Bash и т.д.']],
  ['dots stay', 'a, b...', ['a', 'b...']],
  ['names keep their marks', 'C++, C#, .NET', ['C++', 'C#', '.NET']],
])('key skills: %s', (_name, cell, expected) => {
  expect(keySkills(cell)).toEqual(expected);
});

test('each item knows the source it came from', () => {
  const cell = '**Reads** [[Logs|the logs]]<br>writes `a\\|b`';
  const inline = readInline(cell);
  const parts = splitItems(inline, { sentences: true, commas: false });
  expect(parts.map(({ start, end }) => cell.slice(...sourceSpan(inline, start, end)))).toEqual([
    'Reads** [[Logs|the logs',
    'writes `a\\|b',
  ]);
});
