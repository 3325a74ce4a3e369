/** Reading a note of twice the length takes at most twice the steps, whatever it holds. */
import { countedSteps } from '../../support/counted-steps';
import { plainOptions, sourceOf } from '../../support/notes';

/** From 1 kB to 4 MB, as CI and the nights prove it; two lengths of some kB otherwise. */
const isWhole = Boolean(process.env.LONG ?? process.env.FULL);
const [shortest, longest] = isWhole ? [1_000, 4_000_000] : [8_000, 16_000];

/** A note that grows with a count. */
type Growing = (count: number) => string;

const head = '| Level | Key skills | Criteria | Links |\n|-|-|-|-|\n';
const inCells = (text: string) => `| Junior | ${text} | ${text} | ${text} |\n`;
const repeated =
  (unit: string, before = '', behind = ''): Growing =>
  (count) =>
    before + unit.repeat(count) + behind;
const table = (row: string) => repeated(row, head);

test.each<[string, Growing]>([
  ['levels', table('| Junior | a, b; c | Пишет тесты. Чинит [[Bash\\|их]] | [a](b) |\n')],
  ['rows without a name', table('| | a, b | Writes tests. Mends them | |\n')],
  ['rows without a pipe', repeated('a\n', '|a|\n|-|\n')],
  ['rows of too many cells', table(`${'| a '.repeat(40)}|\n`)],
  ['cells with every mark', table(inCells('**a** `b` [[c]] <br> (d, "e") 1. f 2) g; т.д. H'))],
  ['cells of open brackets', table(inCells('[([{«“'.repeat(100)))],
  ['cells of open marks', table(inCells('*a _b ~~c ==d `e ``f '.repeat(30)))],
  ['cells of numbers', table(inCells('1. a 2. b 3. c '.repeat(40)))],
  ['many tables', repeated(`${head}| Junior | a | b | c |\n\n`)],
  ['many ladders', repeated('# Levels\n- Junior: a\n- Middle: b\n')],
  ['headings of levels', repeated('# Levels of Go\n## Junior\n- a\n')],
  ['headings that differ', (count) => Array.from({ length: count }, (_, at) => `# ${1e6 + at}\n`).join('')],
  [
    'columns of one name',
    (count) =>
      `| Level | Criteria ${'| a '.repeat(count)}|\n${'|-'.repeat(count + 2)}|\n| Junior | b | c |\n`,
  ],
  ['relations', repeated('| [[a]]/b, c | d |\n', '| Technology | Interaction |\n|-|-|\n')],
  [
    'projects',
    repeated(
      '| a | Jumior | b |\n',
      `${head}| Junior | a | b | |\n\n| Project | Level | Technologies |\n|-|-|-|\n`,
    ),
  ],
  ['prose', repeated('слово ')],
  ['one line of pipes', repeated('|')],
  ['properties', repeated('a: b\n', '---\n', '---\n')],
  ['properties without an end', repeated('a: b\n', '---\n')],
  ['quotes in quotes', (count) => `${'>'.repeat(count)}${'\n'.repeat(count)}`],
  ['lists in lists', (count) => `${'- '.repeat(count)}a${'\n'.repeat(count)}`],
  ['delimiter rows', repeated('|-|\n')],
  ['open links', repeated('| [[a \n', '| a |\n|-|\n')],
  ['open tags', repeated('<a b="\n\n')],
  ['open comments', repeated('%% a\n\n')],
  ['open formulas', repeated('$$ a\n\n')],
  ['one long comment', (count) => `%%\n${'a\n'.repeat(count)}%%\n${'b\n'.repeat(count)}`],
  ['definitions', repeated('[a]: b\n', '', '===')],
  ['open fences', repeated('```\n~~~\n')],
  ['backticks that open no fence', repeated('```a`\n')],
])('%s: a note of twice the length takes at most twice the steps', (_name, grown) => {
  let count = 1;
  while (grown(count).length < shortest) count *= 2;
  for (let before = Infinity; grown(count / 2).length < longest; count *= 2) {
    const steps = countedSteps(sourceOf(grown(count)), plainOptions);
    expect(steps / before).toBeLessThanOrEqual(2);
    before = steps;
  }
});

test.each<[string, Growing, number]>([
  ['rows', table('| Junior | a, b; c | Пишет тесты. Чинит [[Bash\\|их]] | [a](b) |\n'), 8_000],
  ['bullets', repeated('- Junior: a\n- Middle: b\n', '# Levels\n'), 8_000],
  [
    'one cell',
    (count) =>
      `${head}| Junior | | ${Array.from({ length: count }, (_, at) => `Does ${at}.`).join('<br>')} | |\n`,
    2_000,
  ],
])('%s: the places of twice as many items are found in at most twice the steps', (_name, grown, most) => {
  let [count, before] = [8, Infinity];
  for (; grown(count).length < most; count *= 2) {
    const steps = countedSteps(sourceOf(grown(count)), plainOptions, 'buildItemPlaces');
    expect(steps / before).toBeLessThanOrEqual(2.2);
    before = steps;
  }
});
