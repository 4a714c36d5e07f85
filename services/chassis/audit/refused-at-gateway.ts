import type { FastifyInstance } from 'fastify';
import { REFUSALS, REFUSALS_PATH } from '@linli/schemas/refusals.ts';
import type { Refused } from '@linli/schemas/refusals.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import { admitSigned } from '../edge/admission.ts';
import type { Verifier } from '../identity.ts';
import type { AuditTables } from './entries.ts';

/** From the gateway alone: what it answers was received is in the chain, and is there once. */
export function serveRefusals(
  scope: FastifyInstance,
  { database, verify }: { readonly database: Database; readonly verify: Verifier },
): void {
  const admitted = admitSigned(scope, verify);
  scope.post(REFUSALS_PATH, async (request, reply) => {
    admitted(request);
    const { data } = REFUSALS.safeParse(request.body);
    if (!data) return reply.code(400).send();
    await asWorker(database, (em) => recordRefused(em, data));
    return reply.code(204).send();
  });
}

/** Told again, they change nothing: the gateway names each by an id. */
async function recordRefused(em: EntityManager, refused: readonly Refused[]): Promise<void> {
  if (refused.length === 0) return;
  await kysely<AuditTables>(em).insertInto('audit').values(refused.map(rowOf))
    .onConflict((conflict) => conflict.column('id').doNothing()).execute();
}

function rowOf({ at, code, operation, times, ...who }: Refused) {
  return {
    ...who,
    at: new Date(at),
    kind: 'REFUSAL' as const,
    action: operation,
    outcome: code,
    fields: times === 1 ? [] : [`times=${times}`],
    subject: null,
    division: null,
    body: null,
  };
}
