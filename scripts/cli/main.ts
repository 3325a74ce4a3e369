/** The command line as a function: arguments in, exit code out. Knows the verbs, not what they do. */
import { terminalWordsOf, type TerminalWords } from '../../src/i18n/terminal';
import { languageOf, parseArguments, type Arguments, type FlagName } from './arguments';
import { check } from './check';
import { exportTable } from './export';
import { history } from './history';
import type { Io } from './io';
import { matrix } from './matrix';
import { next } from './next';
import { read } from './read';
import { review } from './review';
import { oneLine, Refusal } from './refusal';
import { stages } from './stages';
import { summary } from './summary';
import { terminalSafe } from './terminal-text';
import { team } from './team';
import { tick, untick } from './tick';
import { usageOf, type Verb } from './verb';

const verbs: readonly Verb[] = [
  read,
  matrix,
  stages,
  next,
  history,
  review,
  team,
  exportTable,
  check,
  tick,
  untick,
  summary,
];
const flagsOfAll: readonly FlagName[] = ['lang', 'person', 'config-folder', 'help'];

function describeVerb(verb: Verb, words: TerminalWords['cli']): string {
  return `  ${usageOf(verb)}\n      ${words.verbs[verb.name]}\n`;
}

function usage(shown: readonly Verb[], words: TerminalWords['cli']): string {
  const parts = shown.map((verb) => describeVerb(verb, words));
  return `${words.about}\n\n${parts.join('')}\n${[...words.words, words.allVerbs].join('\n')}\n`;
}

/** Refuses a call that its verb cannot take. */
function checkCall(verb: Verb, { operands, given }: Arguments, words: TerminalWords['cli']): void {
  const foreign = given.find((name) => !flagsOfAll.includes(name) && verb.flags[name] === undefined);
  if (foreign !== undefined) throw new Refusal(words.foreignFlag(foreign, usageOf(verb)));
  const missing = verb.operands.find((_, at) => (operands[at] ?? '').trim() === '');
  if (missing !== undefined) throw new Refusal(words.missingOperand(missing, usageOf(verb)));
  const extra = operands[verb.operands.length];
  if (extra !== undefined) throw new Refusal(words.extraOperand(extra, usageOf(verb)));
}

async function run(argv: readonly string[], io: Io, language: string): Promise<number> {
  const words = terminalWordsOf(language);
  if (argv.length === 0) {
    io.stderr.write(usage(verbs, words.cli));
    return 2;
  }
  const parsed = parseArguments(argv, words.cli);
  const verb = verbs.find(({ name }) => name === parsed.verb);
  if (parsed.flags.help === true) {
    io.stdout.write(usage(verb ? [verb] : verbs, words.cli));
    return 0;
  }
  if (!verb)
    throw new Refusal(words.cli.unknownVerb(parsed.verb ?? '', verbs.map(({ name }) => name).join(', ')));
  checkCall(verb, parsed, words.cli);
  return verb.run({ operands: parsed.operands, flags: parsed.flags, io, words, language });
}

/** Runs one command. Whatever goes wrong is one line on standard error and the exit code 2. */
export async function main(argv: readonly string[], streams: Io): Promise<number> {
  const io = terminalSafe(streams);
  const language = languageOf(argv);
  try {
    return await run(argv, io, language);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = error instanceof Refusal ? message : terminalWordsOf(language).cli.failed(message);
    io.stderr.write(`${oneLine(line)}\n`);
    return 2;
  }
}
