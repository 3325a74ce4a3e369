/** Every call while a person types into the open log fails once and hangs once, before its work and after it. */
import { fixes, known, names, reads, testFaults } from '../../support/host-fault-story';
import { logPath } from '../../support/plugin-run';

testFaults({
  name: 'ticks while a person types into the log',
  files: known,
  async play(story) {
    await story.run.start();
    await story.run.open(logPath);
    story.type('word1.');
    await story.click(reads);
    story.type('word2.');
    await story.click(fixes);
    story.type('word3.');
    await story.click(names);
  },
});
