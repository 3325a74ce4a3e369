/** Node's door: hands the process to the command line. */
import { main } from './cli/main';
import { systemCode } from './cli/refusal';

const { stdout, stderr } = process;

/** Whoever reads our output may stop in the middle, as `head` does. */
stdout.on('error', (error) => {
  if (systemCode(error) !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), { stdout, stderr, now: new Date(), cwd: process.cwd() });
