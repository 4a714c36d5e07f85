import { createReadStream, watch } from 'node:fs';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '@linli/chassis/log.ts';
import { ARTEFACT_BYTES } from './admission.ts';
import type { SupergraphSource } from './source.ts';

/** A file that is being written is taken once it was found the same twice, so far apart. */
const STILL_MS = 100;
/** What the watch misses, as on a file system of the network, is seen by looking. */
const LOOK_MS = 5_000;

/**
 * Watches the folder, not the file: a file that is replaced by renaming, or by a link that is
 * turned as a cluster does with what it mounts, is another file. Only other content is a change.
 */
export function openFileSource(file: string): SupergraphSource {
  const ended = new AbortController();
  let last: string | null = null;
  let looking: Promise<void> | null = null;
  let again = false;

  const look = async (changed: (artefact: string) => Promise<void>): Promise<void> => {
    do {
      again = false;
      const now = await settled(file);
      if (ended.signal.aborted || now === null || now === last) continue;
      last = now;
      await changed(now);
    } while (again);
  };

  return {
    async read() {
      last = await readArtefact(file);
      return last;
    },
    follow(changed) {
      const ring = (): void => {
        again = true;
        looking ??= look(changed)
          .catch((error: unknown) => log.error({ err: error }, 'a supergraph was not followed'))
          .finally(() => (looking = null));
      };
      const timer = setInterval(ring, LOOK_MS);
      const watcher = watch(dirname(file), ring);
      watcher.on('error', (error) => log.warn({ err: error }, 'the watch on the supergraph ended'));
      ended.signal.addEventListener('abort', () => {
        clearInterval(timer);
        watcher.close();
      });
    },
    async [Symbol.asyncDispose]() {
      ended.abort();
      await looking;
    },
  };
}

/** Its content once nobody writes it any more; null while it is not there. */
async function settled(file: string): Promise<string | null> {
  let before: string | null = null;
  for (;;) {
    const now = await readArtefact(file).catch(() => null);
    if (now === null || now === before) return now;
    before = now;
    await sleep(STILL_MS);
  }
}

/** One byte more than is allowed is enough to be refused: anybody may have put anything there. */
function readArtefact(file: string): Promise<string> {
  return text(createReadStream(file, { end: ARTEFACT_BYTES }));
}
