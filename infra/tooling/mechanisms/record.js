import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a whole run leaves what it proved. */
export const RECORD = fileURLToPath(new URL('../../../.linli/mechanisms.json', import.meta.url));

/** A mechanism's ID as the title of a test bears it; rules are `R-C-26` and stand apart. */
const ID = /(?<![\w-])[PWGSCX]-\d{2,3}(?![\d-])/g;

/**
 * A Jest reporter: after a run of all tests, which of those that passed bear which IDs. What
 * passed only when asked again (`prove.js`) joins what the whole run proved.
 */
export default class MechanismsProven {
  constructor(globalConfig) {
    this.isWhole = globalConfig.testPathPatterns.patterns.length === 0
      && !globalConfig.testNamePattern;
  }

  onRunComplete(_, { testResults }) {
    const isAskedAgain = Boolean(process.env.LINLI_FAILED_AT_FIRST);
    if (!this.isWhole && !isAskedAgain) return;
    const before = isAskedAgain ? JSON.parse(readFileSync(RECORD, 'utf8')).proofs : [];
    const proofs = testResults.flatMap(({ testFilePath, testResults: tests }) => {
      return tests.filter(({ status }) => status === 'passed').flatMap((test) => proofsIn(test)
        .map(({ id, title }) => ({ id, title, file: testFilePath.slice(ROOT.length) })));
    });
    mkdirSync(dirname(RECORD), { recursive: true });
    writeFileSync(RECORD, JSON.stringify({
      ranAt: new Date().toISOString(), proofs: [...before, ...proofs],
    }));
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The title of a group counts for each of its tests. */
function proofsIn({ ancestorTitles, title }) {
  const whole = [...ancestorTitles, title].join(' › ');
  return [...new Set(whole.match(ID))].map((id) => ({ id, title: whole }));
}
