/**
 * How the workbench and the panel look, as pictures for a person under `.cache/screenshots`; what a program can judge
 * of that, it judges: nothing cut off and nothing scrolling sideways.
 */
import { wordsOf } from '../../src/i18n';
import { asked } from '../support/asked-looks';
import { PanelPage } from '../support/panel-page';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const notes = { ru: 'Навыки/Python.md', en: 'Skills/Kubernetes.md' };

async function openPanel(
  look: Look & { lang?: 'ru' | 'en' },
): Promise<{ session: Session; panel: PanelPage }> {
  const { lang = 'ru' } = look;
  const session = await open({ ...look, open: notes[lang] });
  const panel = new PanelPage(session, lang);
  await panel.root.locator('.skill-matrix-level').first().waitFor();
  return { session, panel };
}

/** Opens what is closed, so that a picture and a check see all of it. */
async function openAll(panel: PanelPage): Promise<void> {
  const closed = panel.root.locator('.skill-matrix-head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Saves a picture of the whole panel, in a window high enough for it. */
async function pictureOf(session: Session, panel: PanelPage, name: string): Promise<void> {
  const { page } = session;
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const content = panel.root.locator('.skill-matrix-content');
  const hidden = await content.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ width, height: height + hidden });
  await panel.root.screenshot({ path: session.pathOfPicture(name), animations: 'disabled' });
}

const looks: [string, Look & { lang?: 'ru' | 'en' }][] = [
  ['light-ru', { theme: 'light', lang: 'ru' }],
  ['dark-ru', { theme: 'dark', lang: 'ru' }],
  ['light-en', { theme: 'light', lang: 'en' }],
  ['dark-en', { theme: 'dark', lang: 'en' }],
  ['mobile-light-ru', { mobile: true, width: 390, height: 844 }],
];

test.each(asked(looks))('the panel stands beside its note: %s', async (name, look) => {
  const { session, panel } = await openPanel(look);
  await session.picture(`workbench-${name}`);
  await openAll(panel);
  await pictureOf(session, panel, `panel-${name}`);
  const overflow = await panel.root.evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

/** Where each row and each part of the header stands, and how high it is. */
function placesOf({ root }: PanelPage): Promise<[string, number, number][]> {
  return root.evaluate((panel) => {
    const top = panel.querySelector('.skill-matrix-header')?.getBoundingClientRect().top ?? NaN;
    return [...panel.querySelectorAll<HTMLElement>('[data-row], .skill-matrix-header > *')].map((part) => {
      const { y, height } = part.getBoundingClientRect();
      return [part.dataset['row'] ?? part.className, Math.round(y - top), Math.round(height)];
    });
  });
}

test('a panel of 240 pixels cuts nothing off, and a tick that closes a gap and completes levels moves nothing', async () => {
  const { session, panel } = await openPanel({ lang: 'ru' });
  await session.page.addStyleTag({
    content: '.mod-right-split { width: 240px !important; flex: 0 0 240px !important; }',
  });
  await openAll(panel);
  await pictureOf(session, panel, 'panel-narrow-ru');
  expect(await panel.cutOff()).toEqual([]);
  await panel.criterion('Senior', 'Инструмент пережил').click();
  await panel.text(wordsOf('ru').panel.gapBelow('Senior')).waitFor();
  const before = await placesOf(panel);
  await panel.criterion('Middle', 'Обрабатывает повтор').click();
  await panel.step('Senior', 'Expert').waitFor();
  expect(await placesOf(panel)).toEqual(before);
  await session.page.addStyleTag({ content: '.mod-right-split { max-width: 200px !important; }' });
  const note = await session.read(notes.ru);
  await session.write(notes.ru, note.replace('| Junior  |', '| Младший специалист |'));
  await panel.head('Младший специалист').waitFor();
  expect(await panel.cutOff()).toEqual([]);
});
