import { readFileSync } from 'node:fs';
import { run, StartError } from '../process.ts';
import { verifyExport } from './verify.ts';

/**
 * `npm run audit:verify -- <public key> <export> [<heads kept elsewhere> …]`: needs no database, no
 * secret and no network.
 */
await run(async () => {
  const [publicKey, ...files] = process.argv.slice(2);
  if (!publicKey || files.length === 0) {
    throw new StartError('Say the public key, then the file of the export');
  }
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const { problems, ...verdict } = verifyExport(lines, publicKey);
  process.stdout.write(`${JSON.stringify({ ...verdict, whole: problems.length === 0 })}\n`);
  if (problems.length > 0) throw new StartError(problems.slice(0, 20).join('\n'));
});
