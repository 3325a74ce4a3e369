/** Every call while lost ticks are restored fails once and hangs once, before its work and after it. */
import { known, marker, names, reads, reviews, testFaults } from '../../support/host-fault-story';
import { logPath, wait } from '../../support/plugin-run';

testFaults({
  name: 'lost ticks that are restored',
  files: known,
  async play(story) {
    for (const item of [names, reviews]) story.wanted.set(item, 'ticked');
    await story.run.start();
    // Five minutes after the log was read, which a call that hangs may delay.
    await wait(330_000);
    story.run.storage.writeOutside(logPath, marker);
    await wait(2_000);
    story.run.press('Restore');
    await wait(1_000);
    await story.click(reads);
  },
});
