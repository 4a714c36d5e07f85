import { randomUUID } from 'node:crypto';
import type { Signer } from '@linli/chassis/identity.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { workerOf } from '@linli/schemas/operators.ts';
import { KEPT_BY, NOBODYS, REFUSALS_PATH } from '@linli/schemas/refusals.ts';
import type { Refused } from '@linli/schemas/refusals.ts';

/** The gateway itself, for nobody. */
const GATEWAY: Actor = {
  id: 'gateway', kind: 'MACHINE', tenant: NOBODYS, grants: [], organization: null, purpose: null,
  client: null,
};

const TIMEOUT_MS = 3_000;

/** Tells the worker whose chain keeps them, signed with all they say. Throws unless it has them. */
export function tellingWorker(url: string, signer: Signer) {
  const address = new URL(REFUSALS_PATH, url);
  return async (refused: readonly Refused[]): Promise<void> => {
    const body = JSON.stringify(refused);
    const sending = { method: 'POST', path: REFUSALS_PATH, body, requestId: randomUUID() };
    const signed = await signer.headers(GATEWAY, workerOf(KEPT_BY), sending);
    const { status } = await fetch(address, {
      method: 'POST', body, headers: { 'content-type': 'application/json', ...signed },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (status !== 204) throw new Error(`The worker of ${KEPT_BY} answered ${status}`);
  };
}
