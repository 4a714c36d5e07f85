/**
 * `npm run coverage:mechanisms [-- --missing]`: which mechanisms of the domain the last whole test
 * run proved, and by which test, a subgraph at a time. Fails while one of P or W is not proven.
 */
import { existsSync, readFileSync } from 'node:fs';
import { RECORD } from './record.js';

const OWNERS = {
  P: 'party', W: 'property', G: 'grid', S: 'social', C: 'petition', X: 'across subgraphs',
};

/** Every mechanism of these is to be proven. */
const WHOLE = ['P', 'W'];

const catalogue = JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8'));

if (existsSync(RECORD)) report(JSON.parse(readFileSync(RECORD, 'utf8')));
else fail('There is no whole test run to report on: run `npm test` first.');

function report({ ranAt, proofs }) {
  const onlyMissing = process.argv.includes('--missing');
  const proven = Map.groupBy(proofs, ({ id }) => id);
  const unknown = [...proven.keys()].filter((id) => !(id in catalogue));
  console.log(`Proven by the test run of ${ranAt}`);
  for (const [letter, owner] of Object.entries(OWNERS)) {
    const ids = Object.keys(catalogue).filter((id) => id.startsWith(`${letter}-`));
    const count = ids.filter((id) => proven.has(id)).length;
    console.log(`\n${owner}: ${count} of ${ids.length}`);
    for (const id of ids) tell(id, proven.get(id) ?? [], onlyMissing);
    if (WHOLE.includes(letter) && count < ids.length) process.exitCode = 1;
  }
  if (unknown.length > 0) fail(`\nNo such mechanism: ${unknown.join(', ')}`);
}

function tell(id, proofs, onlyMissing) {
  if (onlyMissing && proofs.length > 0) return;
  console.log(`  ${id} ${catalogue[id]}${proofs.length > 0 ? '' : ': NOT PROVEN'}`);
  for (const { file, title } of proofs) console.log(`    ${file} › ${title}`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
