import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { until } from '@linli/chassis/testing/until.ts';
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
  return Promise.all(deliveries.map(async ({ id }) => {
    const ended = await until(() => inboxOf(serving, id), (kept) => kept?.state !== 'WAITING');
    return ended?.state;
  }));
}
