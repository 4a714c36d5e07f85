import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { log } from '@linli/chassis/log.ts';

/** The last artefact that was taken into service, for a start at which the source is broken. */
export interface Kept {
  read(): Promise<string | null>;
  /** A disk that takes nothing costs a later start its safety, and nothing now. */
  keep(artefact: string): Promise<void>;
}

/** With its signature, as it came: what lies on a disk is checked like anything else. */
export function keptIn(home: string | undefined): Kept {
  if (home === undefined) return { read: async () => null, keep: async () => undefined };
  const file = join(home, 'gateway', 'supergraph.graphql');
  return {
    read: () => readFile(file, 'utf8').catch(() => null),
    async keep(artefact) {
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(`${file}.new`, artefact);
        await rename(`${file}.new`, file);
      } catch (error) {
        log.warn({ err: error }, 'the supergraph in service could not be kept on disk');
      }
    },
  };
}
