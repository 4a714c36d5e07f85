import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { printSchema } from 'graphql';
import { AUDIENCES } from '../audiences.ts';
import type { Audience } from '../audiences.ts';
import { settle } from '../committed.ts';
import type { Derived } from '../committed.ts';
import { CompositionError, partsOf } from '../compose.ts';
import type { Composed } from '../compose.ts';
import { crossCheck } from '../second-composer.ts';
import { contractFor } from './contract.ts';

/** What each audience reads, committed; where a folder is named, also what a gateway serves it. */
function filesOf(
  audience: Audience, { api, supergraph }: Composed, folder: string | undefined,
): Derived[] {
  const url = new URL(`${audience}.graphql`, import.meta.url);
  const read = { url, text: `${printSchema(api)}\n`, command: 'npm run compose' };
  if (!folder) return [read];
  const served = pathToFileURL(resolve(folder, `${audience}.supergraph.graphql`));
  return [read, { url: served, text: supergraph, command: COMMAND }];
}

const COMMAND = 'node schemas/contracts/write.ts --supergraphs <folder>';

if (import.meta.main) {
  const { values: { check, supergraphs } } = parseArgs({
    options: { check: { type: 'boolean', default: false }, supergraphs: { type: 'string' } },
  });
  try {
    const parts = partsOf();
    const files = AUDIENCES.flatMap((audience) => {
      const contract = contractFor(audience, parts);
      if (audience === 'internal') crossCheck(parts, contract);
      return filesOf(audience, contract, supergraphs);
    });
    if (!files.map((file) => settle(file, check)).every(Boolean)) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
