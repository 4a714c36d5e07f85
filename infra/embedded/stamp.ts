import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StartError } from '@linli/chassis/process.ts';
import { z } from 'zod';

/** Counts up when the same plan comes to other rows: what is loaded no longer matches then. */
const VERSION = 5;

const schema = z.object({ version: z.int(), full: z.boolean() });

/**
 * Whether a load came to its end, of at least this much. The mark lies beside the data, so that
 * whoever removes the one removes the other.
 */
export function isStamped(file: string, full: boolean): boolean {
  const found = read(file);
  if (!found) return false;
  if (found.version !== VERSION) {
    throw new StartError('The data here is of another version: `npm run reset` removes it');
  }
  return found.full || !full;
}

export function stamp(file: string, full: boolean): void {
  writeFileSync(file, JSON.stringify({ version: VERSION, full }));
}

/** A mark that cannot be read is as good as none: to load again changes nothing. */
function read(file: string): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    rmSync(file, { force: true });
    return null;
  }
}
