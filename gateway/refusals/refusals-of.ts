import type { Signer } from '@linli/chassis/identity.ts';
import { KEPT_BY } from '@linli/schemas/refusals.ts';
import type { Config } from '../config.ts';
import type { Counters } from '../counters.ts';
import { openRefusals } from './recorder.ts';
import type { Refusals } from './recorder.ts';
import { isRecorded } from './refusing.ts';
import { tellingWorker } from './telling.ts';

/** What is refused goes to the worker that keeps it; where none is named it is counted alone. */
export function refusalsOf(
  { WORKER_URLS }: Config, signer: Signer, counters: Counters,
): Refusals {
  const url = WORKER_URLS[KEPT_BY];
  return url === undefined ? counted(counters)
    : openRefusals({ tell: tellingWorker(url, signer), counters });
}

function counted(counters: Counters): Refusals {
  return {
    note({ code }) {
      if (isRecorded(code)) counters.add('refusals_unrecorded_total', { code });
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}
