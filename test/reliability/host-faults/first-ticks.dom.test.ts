/** Every call while a log is begun fails once and hangs once, before its work and after it. */
import { fixes, reads, testFaults } from '../../support/host-fault-story';

testFaults({
  name: 'the first ticks of a new log, and one taken back',
  files: {},
  async play(story) {
    await story.run.start();
    await story.click(reads);
    await story.click(fixes);
    await story.click(fixes);
  },
});
