/** The watch that every end-to-end test stands under: what must not happen is noticed, whoever caused it. */
import { until } from '../support/until';
import { useWorkbench } from '../support/workbench';

const open = useWorkbench();

test('a thrown error, a rejection, an unknown name and a request elsewhere are all noticed', async () => {
  const session = await open({ files: { 'Note.md': '' } });
  await session.page.evaluate(() => {
    const fail = (): never => {
      throw new Error('planted error');
    };
    document.body.addEventListener('click', fail, { once: true });
    document.body.click();
    void Promise.reject(new Error('planted rejection'));
    window.workbench.missing.add('obsidian.Planted');
    window.workbench.app.workspace.containerEl.createEl('img', {
      attr: { src: 'http://planted.example/x.png' },
    });
  });
  const noticed = await until(
    async () => (await session.faults.all()).join('\n'),
    (text) =>
      ['planted error', 'planted rejection', 'planted.example', 'unknown API: obsidian.Planted'].every(
        (part) => text.includes(part),
      ),
  );
  expect(noticed).toContain('page error: Error: planted error');
  await session.faults.forget();
});
