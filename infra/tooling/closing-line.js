/** A Jest reporter whose last line counts the tests, for whoever reads nothing else. */
export default class ClosingLine {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, testResults }) {
    const broken = testResults.filter(({ testExecError }) => testExecError).length;
    const skipped = numPendingTests ? `, ${numPendingTests} skipped` : '';
    this.line = `${numPassedTests} passed, ${numFailedTests + broken} failed${skipped}`;
    process.stderr.write('\n');
    process.once('exit', () => console.log(this.line));
  }
}
