import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where a whole run leaves how it ended. */
export const OUTCOME = fileURLToPath(new URL('../../.linli/outcome.json', import.meta.url));

/**
 * A Jest reporter for whoever reads only the end: which suites did not run and why they could
 * not, which passed only when asked again, and a last line that counts the tests.
 */
export default class ClosingLine {
  constructor(globalConfig) {
    this.isWhole = globalConfig.testPathPatterns.patterns.length === 0;
  }

  onRunComplete(_, results) {
    if (this.isWhole) keep(results);
    const lines = [...notRun(results.testResults), ...askedAgain(results), counted(results)];
    process.once('exit', () => console.log(lines.join('\n')));
  }
}

/**
 * Of the last whole run: the suites that failed, and how many tests passed in the others.
 * @returns {{ failedSuites: string[], passedElsewhere: number } | null}
 */
export function outcomeOfWholeRun() {
  try {
    return JSON.parse(readFileSync(OUTCOME, 'utf8'));
  } catch {
    return null;
  }
}

function keep({ testResults }) {
  const failed = testResults.filter(hasFailed);
  const passed = testResults.filter((suite) => !hasFailed(suite));
  mkdirSync(dirname(OUTCOME), { recursive: true });
  writeFileSync(OUTCOME, JSON.stringify({
    failedSuites: failed.map(({ testFilePath }) => relative(ROOT, testFilePath)),
    passedElsewhere: passed.reduce((sum, { numPassingTests }) => sum + numPassingTests, 0),
  }));
}

function hasFailed({ numFailingTests, testExecError }) {
  return numFailingTests > 0 || Boolean(testExecError);
}

function counted({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(({ testExecError }) => testExecError).length;
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  const before = Number(process.env.LINLI_PASSED_BEFORE ?? 0);
  return `${before + numPassedTests} passed, ${numFailedTests + broken} failed${skipped}`;
}

function askedAgain({ numFailedTestSuites }) {
  const suites = process.env.LINLI_FAILED_AT_FIRST;
  if (!suites) return [];
  const then = numFailedTestSuites === 0 ? 'passed' : 'failed';
  return [`Failed beside the others, ${then} alone: ${suites}`];
}

/** Suites are skipped for what the machine lacks alone: a redis-server, or leave to cut it off. */
function notRun(testResults) {
  const pending = testResults.flatMap(({ testResults: tests }) => {
    return tests.filter(({ status }) => status === 'pending');
  });
  const suites = new Set(pending.map(({ ancestorTitles, title }) => ancestorTitles[0] ?? title));
  return [...suites].map((suite) => `Not run, as ${lackOf(suite)} here: ${suite}`);
}

function lackOf(suite) {
  if (!suite.includes('nftables')) return 'there is no redis-server';
  return 'redis-server, nft, ip or unshare is not there or may not be used';
}
