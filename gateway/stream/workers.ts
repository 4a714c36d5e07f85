import type { Signer } from '@linli/chassis/identity.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Config } from '../config.ts';
import { openWorkerLink } from '../operators/worker-link.ts';
import type { WorkerLink } from '../operators/worker-link.ts';

/** Sooner than a stream would seem to stand still. */
const TIMEOUT_MS = 2_000;

/** The workers that tell what changed: those whose addresses are known. */
export function openWorkers(
  { WORKER_URLS }: Config, signer: Signer,
): ReadonlyMap<ServiceName, WorkerLink> {
  return new Map(SERVICES.flatMap((service) => {
    const url = WORKER_URLS[service];
    const options = { signer, timeoutMs: TIMEOUT_MS };
    return url === undefined ? [] : [[service, openWorkerLink(service, url, options)] as const];
  }));
}
