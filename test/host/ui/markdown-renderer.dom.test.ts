import type * as O from 'obsidian';
import { Component } from '../component';
import { MarkdownRenderer } from './markdown-renderer';
import { MarkdownPreviewRenderer } from './post-processors';
import { MarkdownPreviewView } from './reading-view';
import { stageVault } from './stage';

const app = stageVault({
  'Skills/Python.md': '# Levels\nEmbedded **text**\n## Other\nrest',
  'Skills/map.png': '',
});
const owner = new Component();

async function render(markdown: string): Promise<HTMLElement> {
  const el = createDiv();
  await MarkdownRenderer.render(app, markdown, el, 'Note.md', owner);
  return el;
}

async function html(markdown: string): Promise<string> {
  return (await render(markdown)).innerHTML.replace(/ (?:dir|target|rel)="[^"]*"/g, '');
}

function readingView(text: string): MarkdownPreviewView {
  const view = { app, file: { path: 'Note.md' }, hoverPopover: null } as unknown as O.MarkdownFileInfo;
  const preview = new MarkdownPreviewView(view, document.body.createDiv());
  preview.load();
  preview.set(text, true);
  return preview;
}

test('a table with trailing blanks becomes a table, with escaped pipes inside links', async () => {
  const el = await render('| Level | Links |  \n| :-- | --: |  \n| Junior | [[Python\\|the snake]] |  ');
  expect(el.findAll('th').map((cell) => cell.textContent)).toEqual(['Level', 'Links']);
  expect(el.querySelector('td:last-child')?.getAttribute('style')).toContain('right');
  expect(el.querySelector('td a.internal-link')?.textContent).toBe('the snake');
  expect(el.firstElementChild?.tagName).toBe('TABLE');
});

test('links to notes know whether the note is there', async () => {
  expect(await html('[[Python]] [[Python#Levels]] [[Rust]] [text](Skills/Python.md)')).toBe(
    '<p><a class="internal-link" data-href="Python" href="Python">Python</a> ' +
      '<a class="internal-link" data-href="Python#Levels" href="Python#Levels">Python &gt; Levels</a> ' +
      '<a class="internal-link is-unresolved" data-href="Rust" href="Rust">Rust</a> ' +
      '<a class="internal-link" data-href="Skills/Python.md" href="Skills/Python.md">text</a></p>',
  );
});

test('tags, highlights and comments are read, numbers and code are left alone', async () => {
  const el = await render('#area/topic ==**bold** mark== a%%hidden%%b #12 c#d `#code ==x==`');
  expect(el.findAll('a.tag').map((tag) => tag.textContent)).toEqual(['#area/topic']);
  expect(el.querySelector('mark strong')?.textContent).toBe('bold');
  expect(el.textContent).toBe('#area/topic bold mark ab #12 c#d #code ==x==');
});

test('frontmatter, comment blocks and block ids are not shown', async () => {
  const el = await render('---\nskill: true\n---\n%% begin %%\nOne ^id1\n\n%%\ntwo\n\nthree\n%%\n\nFour');
  expect(el.findAll('p').map((p) => p.textContent)).toEqual(['One', 'Four']);
});

test('task items carry their mark and their line within the section', async () => {
  const el = await render('Text\n\n- [x] done\n- [ ] open\n  - [/] begun\n- plain');
  const items = el.findAll('li').map((li) => [li.dataset.task, li.dataset.line, li.className]);
  expect(items).toEqual([
    ['x', '0', 'task-list-item is-checked'],
    ['', '1', 'task-list-item'],
    ['/', '2', 'task-list-item is-checked'],
    [undefined, '3', ''],
  ]);
  expect(el.querySelector('ul')?.className).toBe('contains-task-list');
  const boxes = el.querySelectorAll<HTMLInputElement>('input.task-list-item-checkbox');
  expect(Array.from(boxes, (box) => box.checked)).toEqual([true, false, true]);
});

test('a callout has a title, an icon and content, and folds', async () => {
  const el = await render('> [!warning]- Mind the **gap**\n> text\n\n> plain quote');
  const box = el.querySelector<HTMLElement>('.callout');
  expect(box?.dataset.callout).toBe('warning');
  expect(box?.querySelector('.callout-title-inner strong')?.textContent).toBe('gap');
  expect(box?.querySelector('.callout-icon svg')).not.toBeNull();
  expect(box?.hasClass('is-collapsed')).toBe(true);
  box?.querySelector<HTMLElement>('.callout-title')?.click();
  expect(box?.hasClass('is-collapsed')).toBe(false);
  expect(box?.querySelector('.callout-content')?.textContent).toBe('text');
  expect(el.querySelector('blockquote')?.textContent).toBe('plain quote');
});

describe('hostile notes', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <iframe src="https://example.org"></iframe> b',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '<svg onload=alert(1)>',
    '<style>body{display:none}</style>',
    '<details ontoggle=alert(1) open><summary onclick="x()">s</summary></details>',
    '[[x" onmouseover="alert(1)]]',
    '<div><form action="//example.org"><input></form></div>',
  ])('%s builds nothing that acts', async (markdown) => {
    const el = await render(markdown);
    expect(el.querySelector('script, img, iframe, svg, style, form, input')).toBeNull();
    for (const inner of el.findAll('*')) {
      expect(inner.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
      expect(inner.getAttribute('href') ?? '').not.toMatch(/^javascript:/i);
    }
  });

  test('a script is shown as the text it is', async () => {
    expect((await render('a <script>alert(1)</script> b')).textContent).toBe('a <script>alert(1)</script> b');
  });

  test('harmless elements are built and do not run over the end of their block', async () => {
    const el = await render('H<sub>2</sub>O<br>x <kbd>Tab\n\nnext');
    expect(el.querySelector('sub')?.textContent).toBe('2');
    expect(el.querySelector('kbd')?.textContent).toBe('Tab');
    expect(el.findAll('p').map((p) => p.textContent)).toEqual(['H2Ox Tab', 'next']);
  });

  test('a note that embeds itself ends', async () => {
    const loop = stageVault({ 'Loop.md': 'again ![[Loop]]' });
    const el = createDiv();
    await MarkdownRenderer.render(loop, '![[Loop]]', el, 'Loop.md', owner);
    expect(el.textContent).toBe('again again again again Loop');
  });
});

test('an embed shows the part of the note that it names', async () => {
  const el = await render('![[Python#Levels]] ![[map.png|80]] ![[Rust]]');
  expect(el.querySelector('.markdown-embed.is-loaded strong')?.textContent).toBe('text');
  expect(el.querySelector('.image-embed img')?.getAttribute('src')).toBe('/vault/Skills/map.png');
  expect(el.querySelector('.mod-empty')?.textContent).toBe('“Rust” is not created yet.');
});

describe('post processors', () => {
  const seen: (O.MarkdownSectionInformation | null)[] = [];
  const note: O.MarkdownPostProcessor = (el, ctx) => void seen.push(ctx.getSectionInfo(el));
  beforeEach(() => {
    seen.length = 0;
    MarkdownPreviewRenderer.registerPostProcessor(note);
  });
  afterEach(() => MarkdownPreviewRenderer.unregisterPostProcessor(note));

  test('are told the lines of each section, frontmatter counted', async () => {
    const text = '---\na: 1\n---\n# Head\ntext\n\n| a |\n| - |\n| b |';
    await readingView(text).settled();
    expect(seen.map((info) => info && [info.lineStart, info.lineEnd])).toEqual([
      [3, 3],
      [4, 4],
      [6, 8],
    ]);
    expect(seen[0]?.text).toBe(text);
  });

  test('see a section again only when its text changed, and moved sections know their new lines', async () => {
    const preview = readingView('one\n\ntwo');
    const last = preview.sizerEl.lastElementChild as HTMLElement;
    preview.set('zero\n\none\n\ntwo', false);
    await preview.settled();
    expect(seen).toHaveLength(3);
    expect(preview.sizerEl.lastElementChild).toBe(last);
    expect(preview.sectionInfo(last)?.lineStart).toBe(4);
  });

  test('a code block processor gets the source in an element of its own', async () => {
    const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor('skills', (source, el) =>
      el.setText(source.toUpperCase()),
    );
    MarkdownPreviewRenderer.registerPostProcessor(processor);
    const el = await render('```skills\nabc\n```\n\n```js\nlet x\n```');
    MarkdownPreviewRenderer.unregisterPostProcessor(processor);
    expect(el.querySelector('.block-language-skills')?.textContent).toBe('ABC\n');
    expect(el.querySelector('pre > code.language-js')?.textContent).toBe('let x\n');
  });

  test('a child lives as long as its section', async () => {
    const events: string[] = [];
    class Child extends Component {
      override onload(): void {
        events.push('load');
      }
      override onunload(): void {
        events.push('unload');
      }
    }
    const adder: O.MarkdownPostProcessor = (_el, ctx) =>
      ctx.addChild(new Child() as unknown as O.MarkdownRenderChild);
    MarkdownPreviewRenderer.registerPostProcessor(adder);
    const preview = readingView('one');
    await preview.settled();
    preview.set('two', false);
    await preview.settled();
    MarkdownPreviewRenderer.unregisterPostProcessor(adder);
    expect(events).toEqual(['load', 'unload', 'load']);
  });
});
