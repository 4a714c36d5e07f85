/**
 * A Jest reporter for whoever reads only the end: which suites did not run and why they could
 * not, and a last line that counts the tests.
 */
export default class ClosingLine {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, testResults }) {
    const broken = testResults.filter(({ testExecError }) => testExecError).length;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    const line = `${numPassedTests} passed, ${numFailedTests + broken} failed${skipped}`;
    process.once('exit', () => console.log([...notRun(testResults), line].join('\n')));
  }
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
