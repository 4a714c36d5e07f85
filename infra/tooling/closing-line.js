/** A Jest reporter whose last line counts the tests, for whoever reads nothing else. */
export default class ClosingLine {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, testResults }) {
    const broken = testResults.filter(({ testExecError }) => testExecError).length;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    const line = `${numPassedTests} passed, ${numFailedTests + broken} failed${skipped}`;
    process.once('exit', () => console.log(line));
  }
}
