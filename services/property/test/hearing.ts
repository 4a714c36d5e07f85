import { setTimeout } from 'node:timers/promises';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { Delivery } from '@linli/schemas/events/event.ts';
import { divisionsOf, estateId, HERE } from './fixtures.ts';
import type { Serving } from './serving.ts';

export interface Upheld {
  readonly name: string;
  readonly company: string;
  readonly closedAt: string;
  readonly overdue?: boolean;
}

let sequence = 0;

/** An event as the petition service's relay brings it. */
export function upheld({ name, company, closedAt, overdue = false }: Upheld): Delivery {
  const payload = {
    petitionId: idOf('petition', name), companyId: company, estateId: estateId(0),
    division: divisionsOf(HERE)[0], categoryCode: '0301', overdue,
    closedAt: new Date(closedAt).toISOString(),
  };
  sequence += 1;
  return {
    id: idOf('event', name), topic: 'petition.upheld', subject: company, sequence, tenant: HERE,
    publisher: 'petition', happenedAt: payload.closedAt, payload,
  };
}

export const inboxOf = ({ database }: Serving, id: string) => asWorker(database.worker, (em) => {
  return kysely<ChassisTables>(em).selectFrom('inbox').select(['state', 'error'])
    .where('id', '=', id).executeTakeFirst();
});

/** Delivers, and waits until the worker has come to an end with it. */
export async function hear(serving: Serving, ...deliveries: Delivery[]): Promise<unknown[]> {
  for (const delivery of deliveries) await serving.deliver(delivery);
  return Promise.all(deliveries.map(({ id }) => until(async () => {
    const kept = await inboxOf(serving, id);
    return kept && kept.state !== 'WAITING' ? kept.state : null;
  })));
}

/** What the look finds in the end. */
export async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let turn = 0; turn < 400; turn += 1) {
    const found = await look();
    if (found !== null) return found;
    await setTimeout(50);
  }
  throw new Error('The worker did not come');
}
