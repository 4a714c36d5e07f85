import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { newSigningKeys, withSignature } from './signature.ts';

/**
 * `node schemas/sign.ts <supergraph> <signed>` signs by the JWK in SUPERGRAPH_SIGNING_KEY;
 * `node schemas/sign.ts --new-key` makes a pair: the private half signs, the public half is what
 * the gateway is told in SUPERGRAPH_KEYS.
 */
function main([first, to]: readonly string[]): void {
  if (first === '--new-key') {
    process.stdout.write(`${JSON.stringify(newSigningKeys(), null, 2)}\n`);
    return;
  }
  const key = process.env['SUPERGRAPH_SIGNING_KEY'];
  if (first === undefined || to === undefined || key === undefined) {
    process.stderr.write('SUPERGRAPH_SIGNING_KEY=<JWK> node schemas/sign.ts <from> <to>\n');
    process.exitCode = 1;
    return;
  }
  // Written beside and then moved: who watches the file never reads half of it.
  writeFileSync(`${to}.new`, withSignature(readFileSync(first, 'utf8'), JSON.parse(key)));
  renameSync(`${to}.new`, to);
}

if (import.meta.main) main(process.argv.slice(2));
