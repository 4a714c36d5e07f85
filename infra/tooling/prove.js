/**
 * `npm run prove`: every test, or those of the paths given. Two cores carry two suites and their
 * servers at a time, which can starve one of them: a suite that fails in the whole run is asked
 * once more, alone, and the closing lines name it whatever it answers. Many failing are no
 * accident and are not asked again.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OUTCOME, outcomeOfWholeRun } from './closing-line.js';

const MOST_ASKED_AGAIN = 3;
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const paths = process.argv.slice(2);

rmSync(OUTCOME, { force: true });
process.exitCode = run(paths);
if (process.exitCode !== 0 && paths.length === 0) askAgain(outcomeOfWholeRun());

function askAgain(outcome) {
  const suites = outcome?.failedSuites ?? [];
  if (suites.length === 0 || suites.length > MOST_ASKED_AGAIN) return;
  console.log(`\nFailed beside the others, now alone: ${suites.join(', ')}`);
  process.exitCode = run([...suites, '--runInBand'], {
    LINLI_FAILED_AT_FIRST: suites.join(', '),
    LINLI_PASSED_BEFORE: String(outcome.passedElsewhere),
  });
}

function run(args, env = {}) {
  const node = ['--experimental-vm-modules', '--no-warnings'];
  const { status } = spawnSync(
    process.execPath,
    [...node, jest, '-c', 'infra/tooling/jest.config.js', ...args],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  );
  return status ?? 1;
}
