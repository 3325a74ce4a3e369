/**
 * Stryker's door to the tests that judge mutants. They are one script that is evaluated anew for each mutant within one
 * process: to start Jest for each took a second, and the whole run never came to its end.
 */
import { buildSync } from 'esbuild';
import { expect } from 'expect';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const suite = 'test/support/mutation-suite.ts';
/** Milliseconds. A test that runs so much longer than it should is caught in a loop that has no end. */
const leastPatience = 4000;
const firstPatience = 120_000;
const patience = 20;
/** What the changed code asks which mutant is alive, and tells what is run. */
const ground = new Script('this').runInThisContext();
const stryker = (ground.__stryker__ ??= {});

/** The suite as a function of what its tests need from outside. */
function loadSuite() {
  const { outputFiles } = buildSync({
    absWorkingDir: process.cwd(),
    entryPoints: [suite],
    bundle: true,
    write: false,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  });
  const code = `(function (require, describe, test, expect) {${outputFiles[0].text}\n})`;
  return new Script(code, { filename: resolve('suite.cjs') }).runInThisContext();
}

/** The tests that a suite declares, in its order, by Jest's words. */
function testsOf(declare) {
  const tests = [];
  const path = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const test = (name, run) => {
    tests.push({ id: `${tests.length + 1} ${[...path, name].join(' ')}`, run });
  };
  test.each = (rows) => (name, run) => {
    for (const row of rows) test(name, () => run(...(rows.every(Array.isArray) ? row : [row])));
  };
  declare(createRequire(resolve(suite)), describe, test, expect);
  return tests;
}

/** Stryker ends a process that does not answer, and a new one has all to load again: so a test ends itself. */
const call = new Script('__run()');

function resultOf({ id, run }, usual = 0, least = leastPatience) {
  const start = performance.now();
  let fault = null;
  ground.__run = run;
  try {
    call.runInThisContext({ timeout: Math.max(least, Math.ceil(usual * patience)) });
  } catch (error) {
    fault = error;
  }
  const result = { id, name: id, timeSpentMs: performance.now() - start };
  if (fault === null) return { ...result, status: TestStatus.Success };
  const isEndless = fault?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  const failureMessage = String(fault?.message ?? fault);
  return { ...result, status: TestStatus.Failed, failureMessage, isEndless };
}

class SuiteRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.suite = loadSuite();
  }

  dryRun() {
    stryker.activeMutant = stryker.currentTestId = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const test of testsOf(this.suite)) {
      stryker.currentTestId = test.id;
      tests.push(resultOf(test, 0, firstPatience));
    }
    this.usual = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const tests = [];
    try {
      for (const test of testsOf(this.suite)) {
        if (testFilter && !testFilter.includes(test.id)) continue;
        const result = resultOf(test, this.usual?.get(test.id));
        if (result.isEndless) return { status: MutantRunStatus.Timeout };
        tests.push(result);
        if (result.status === TestStatus.Failed && !disableBail) break;
      }
    } catch (error) {
      return this.outcome({ status: DryRunStatus.Error, errorMessage: String(error) });
    }
    return this.outcome({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  outcome(run, disableBail) {
    const tooLong = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    return toMutantRunResult(tooLong ?? run, disableBail);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'suite', SuiteRunner)];
