import { buildSkill, skillState } from '../support/panel-states';
import { english, russian } from '../support/panel-samples';
import { PanelStage, textOf } from '../support/panel-stage';

let stage: PanelStage;
beforeEach(() => {
  stage = new PanelStage(skillState(buildSkill(russian)), 'ru');
});
afterEach(() => stage.close());

const open = (): string[] =>
  stage.all('.skill-matrix-head[aria-expanded=true] .skill-matrix-label').map((label) => textOf(label));

/** The sample with every criterion and key skill up to a level ticked. */
function upTo(label: string): typeof russian {
  const last = russian.levels.findIndex((level) => level.label === label);
  const levels = russian.levels.map((level, index) => {
    if (index > last) return level;
    const tick = <T extends object>(items: T[] = []): T[] =>
      items.map((item) => ({ on: '2026-11-22', ...item }));
    return { ...level, criteria: tick(level.criteria), keySkills: tick(level.keySkills) };
  });
  return { ...russian, levels };
}

test('what is open stays open through a redraw, even when the next level moves on', () => {
  stage.click(stage.head('Проекты'));
  stage.draw(skillState(buildSkill(upTo('Middle'))));
  expect(open()).toEqual(['Middle', 'Проекты']);
  expect(textOf(stage.head('Expert'))).toContain('следующий');
});

test('what is open is kept for each note apart', () => {
  stage.click(stage.head('Middle'));
  stage.click(stage.head('Senior'));
  stage.draw(skillState(buildSkill(english)));
  expect(open()).toEqual(['Junior']);
  stage.draw({ kind: 'no-note' });
  stage.draw(skillState(buildSkill(russian)));
  expect(open()).toEqual(['Senior']);
});

test('the reasons stay open through a redraw', () => {
  stage.click(stage.all('.skill-matrix-why-row')[0] as HTMLElement);
  stage.draw(skillState(buildSkill(upTo('Middle'))));
  expect(stage.texts('.skill-matrix-why h3')).toEqual([
    'Чего не хватает до Expert',
    'Из чего сложилось 0 из 3',
  ]);
});

test('a row and its box are the same elements after a redraw', () => {
  const boxes = stage.all('input');
  stage.draw(skillState(buildSkill(upTo('Middle'))));
  expect(stage.all('input')).toEqual(boxes);
});

test('"Collapse all" closes levels and sections, then offers to open them', () => {
  stage.click(stage.head('Проекты'));
  stage.click(stage.control('Свернуть всё'));
  expect(open()).toEqual([]);
  stage.click(stage.control('Развернуть всё'));
  expect(open()).toEqual([
    'Junior',
    'Middle',
    'Senior',
    'Expert',
    'Отметки без критерия',
    'Проекты',
    'Бизнес-ценность',
    'Требует внимания',
  ]);
  expect(stage.all('.skill-matrix-why')).toEqual([]);
});

test('"Only unticked" hides what was ticked when it was pressed, and what is ticked then stays', () => {
  stage.click(stage.control('Только неотмеченное'));
  expect(stage.control('Только неотмеченное').getAttribute('aria-pressed')).toBe('true');
  expect(stage.texts('.skill-matrix-item-text')).toEqual(['Поддерживает пакет, которым пользуются коллеги.']);
  expect(stage.texts('.skill-matrix-group-head')).toEqual([
    'Критерии · обязательные0 из 1',
    'Проекты · по желанию0 из 1',
  ]);
  stage.draw(skillState(buildSkill(upTo('Middle'))));
  expect(stage.texts('.skill-matrix-item-text')).toEqual(['Поддерживает пакет, которым пользуются коллеги.']);
  stage.click(stage.control('Только неотмеченное'));
  stage.click(stage.control('Только неотмеченное'));
  expect(stage.texts('.skill-matrix-item-text')).toEqual([]);
});

test('under "Only unticked" another note is filtered anew', () => {
  stage.click(stage.control('Только неотмеченное'));
  stage.draw(skillState(buildSkill(english)));
  expect(stage.texts('.skill-matrix-item-text')).toEqual([
    'Writes a role with variables and handlers.',
    'modules for packages and services',
  ]);
});

test('each note keeps the place it was scrolled to', () => {
  const content = stage.all('.skill-matrix-content')[0] as HTMLElement;
  content.scrollTop = 120;
  content.dispatchEvent(new Event('scroll'));
  stage.draw(skillState(buildSkill(english)));
  expect(content.scrollTop).toBe(0);
  stage.draw(skillState(buildSkill(russian)));
  expect(content.scrollTop).toBe(120);
});

test('two panels on one page share no id', () => {
  const first = stage.root.cloneNode(true) as HTMLElement;
  const second = new PanelStage(skillState(buildSkill(russian)), 'ru');
  const idsOf = (root: HTMLElement): string[] => [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const ids = [...idsOf(first), ...idsOf(second.root)];
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
  second.close();
});

test('what a name refers to is there, unless it is closed', () => {
  for (const head of stage.all('.skill-matrix-section .skill-matrix-head')) stage.click(head);
  const missing = stage.all('[aria-labelledby], [aria-describedby], [aria-controls]').filter((element) => {
    if (element.getAttribute('aria-expanded') === 'false') return false;
    return ['labelledby', 'describedby', 'controls']
      .map((name) => element.getAttribute(`aria-${name}`))
      .some((id) => id !== null && document.getElementById(id) === null);
  });
  expect(missing.map((element) => element.outerHTML)).toEqual([]);
});

/** Closes the panel and opens another with what the device kept. */
function restart(state = skillState(buildSkill(russian))): void {
  stage.close();
  stage = new PanelStage(state, 'ru', JSON.parse(JSON.stringify(stage.memory)));
}

test('what is open, the filter and the place of the keyboard outlive a restart', () => {
  stage.click(stage.head('Проекты'));
  stage.click(stage.head('Middle'));
  stage.click(stage.control('Только неотмеченное'));
  stage.focus(stage.head('Senior'));
  restart();
  expect(open()).toEqual(['Проекты']);
  expect(stage.control('Только неотмеченное').getAttribute('aria-pressed')).toBe('true');
  const stops = stage.all('.skill-matrix-rows [tabindex="0"]').map((stop) => textOf(stop));
  expect(stops).toEqual([textOf(stage.head('Senior'))]);
});

test('what is opened, closed or filtered is kept at once: the app may end the moment after', () => {
  stage.click(stage.head('Проекты'));
  stage.click(stage.control('Только неотмеченное'));
  const [kept, saved] = [stage.memory, JSON.stringify(stage.memory)];
  expect(kept).toMatchObject({ onlyUnticked: true });
  expect(saved).toContain('projects');
});

test('the place of scrolling outlives a restart, and a panel that was hidden', () => {
  const content = (): HTMLElement => stage.all('.skill-matrix-content')[0] as HTMLElement;
  content().scrollTop = 120;
  content().dispatchEvent(new Event('scroll'));
  restart();
  expect(content().scrollTop).toBe(120);
  content().scrollTop = 0;
  stage.draw(skillState(buildSkill(russian)), { timesShown: 1 });
  expect(content().scrollTop).toBe(120);
});

test('a memory of another shape is as if there were none', () => {
  for (const memory of [
    '',
    7,
    [],
    { notes: 3 },
    { notes: [null, { path: 5 }, { path: 'a', openings: [[1]] }] },
  ]) {
    stage.close();
    stage = new PanelStage(skillState(buildSkill(russian)), 'ru', memory);
    expect(open()).toEqual(['Middle']);
  }
});

test('the panel remembers the fifty notes seen last', () => {
  for (let n = 0; n < 60; n++) stage.draw(skillState(buildSkill({ ...english, path: `Skills/${n}.md` })));
  stage.click(stage.control('Свернуть всё'));
  stage.close();
  const { notes } = stage.memory as { notes: { path: string }[] };
  expect(notes).toHaveLength(50);
  expect(notes.at(-1)?.path).toBe('Skills/59.md');
});
