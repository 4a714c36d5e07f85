import { log } from '@linli/chassis/log.ts';
import type { Refused } from '@linli/schemas/refusals.ts';
import type { Counters } from '../counters.ts';
import { newHeap } from './heap.ts';
import type { Noted } from './heap.ts';
import { isRecorded } from './refusing.ts';

/** Puts what the gateway refuses on record; no answer ever waits for it. */
export interface Refusals extends AsyncDisposable {
  note(noted: Noted): void;
}

export interface RecorderOptions {
  /** Tells them where they are kept; resolves once they are. */
  readonly tell: (refused: readonly Refused[]) => Promise<void>;
  readonly counters: Counters;
  /** How often they are told. */
  readonly everyMs?: number;
}

/** Often enough that little is lost with a process, and a flood is few rows. */
const EVERY_MS = 15_000;

/**
 * Told in batches, each again until it is acknowledged: by the same ids, so that none is there
 * twice. One batch is on its way at a time, and what comes meanwhile has the room of one.
 */
export function openRefusals(
  { tell, counters, everyMs = EVERY_MS }: RecorderOptions,
): Refusals {
  const heap = newHeap();
  let sending: readonly Refused[] = [];
  let underWay: Promise<void> | null = null;

  const deliver = async (): Promise<void> => {
    if (sending.length === 0) sending = heap.take();
    if (sending.length === 0) return;
    await tell(sending);
    sending = [];
  };
  const flush = (): Promise<void> => {
    underWay ??= deliver()
      .catch((error: unknown) => log.warn({ err: error }, 'refusals were not recorded yet'))
      .finally(() => { underWay = null; });
    return underWay;
  };
  const beat = setInterval(() => void flush(), everyMs);
  beat.unref();
  return {
    note(noted) {
      if (!isRecorded(noted.code)) return;
      if (!heap.add(noted, new Date())) {
        counters.add('refusals_unrecorded_total', { code: noted.code });
      }
    },
    async [Symbol.asyncDispose]() {
      clearInterval(beat);
      await flush();
      if (sending.length === 0) await flush();
    },
  };
}
