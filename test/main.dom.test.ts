/** The plugin as a whole in the stand-in host: it comes, works and goes without a trace. */
import { endSessions, startSession } from './support/plugin-in-host';

afterEach(endSessions);

test('without an open note the panel says so', async () => {
  const { shows } = await startSession({});
  await shows('No note is open');
});
