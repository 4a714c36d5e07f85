import { randomUUID } from 'node:crypto';
import type { Actor } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { asActor } from '../database.ts';
import { once } from '../idempotency.ts';
import { anActor } from '../testing/actor.ts';
import type { TestDatabase } from '../testing/database.ts';

export const NOW = new Date('2026-04-16T08:00:00+08:00');
/** What the heads of the chains are signed by. */
export const SECRET = Buffer.alloc(32, 9);

export const officer = anActor({
  tenant: '510116', grants: ['petition.read@510116'], purpose: 'HANDLING',
});

/** A write of somebody's that is put on record. */
export function write(
  { api }: TestDatabase, actor: Actor, text: string, key = randomUUID(),
): Promise<unknown> {
  return asActor(api, 'petition', actor, (em) => once(
    em, { actor, key, mutation: 'write', input: { text }, now: NOW },
    async () => ({ id: newId(NOW) }), async (id) => ({ id }),
  ));
}
