import type { Selectable } from 'kysely';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import { signed } from '../signing.ts';
import type { Signer } from '../signing.ts';
import { linkedRow, linkUp } from './chain.ts';
import type { AuditTable, AuditTables, Digest } from './entries.ts';
import { headOf } from './heads.ts';
import { lineOf } from './verify.ts';

export interface Exporting {
  readonly database: Database;
  readonly service: ServiceName;
  readonly tenant: string;
  readonly signer: Signer;
  readonly now: Date;
}

/** The digest that goes with a signature. */
export function digestOf({ algorithm }: Pick<Signer, 'algorithm'>): Digest {
  return algorithm === 'SM2' ? 'SM3' : 'SHA256';
}

/** A chain with its heads, line by line; its end is signed last. */
export async function* exportAudit(exporting: Exporting): AsyncGenerator<string> {
  const { database, service, tenant, signer, now } = exporting;
  while (await linkUp({ database, service, digest: digestOf(signer) }));
  yield lineOf.opening({ service, tenant });
  for (const head of await asWorker(database, (em) => listHeads(em, tenant))) {
    yield lineOf.head(head);
  }
  let last: { sequence: number; hash: string } | null = null;
  for await (const { hash, ...row } of rowsOf(exporting)) {
    yield lineOf.row({ ...row, hash });
    last = { sequence: row.sequence, hash };
  }
  if (last) yield lineOf.head(signed(headOf({ service, tenant, ...last }, now), signer).export);
}

async function* rowsOf({ database, service, tenant }: Exporting) {
  let after = 0;
  for (;;) {
    const rows = await asWorker(database, (em) => listRows(em, tenant, after));
    for (const row of rows) {
      const { sequence, hash, digest, before } = row;
      if (sequence === null || hash === null || digest === null) throw new Error('Not linked');
      yield { ...linkedRow(row, { service, sequence, before, digest }), hash };
      after = sequence;
    }
    if (rows.length < PAGE) return;
  }
}

const PAGE = 1_000;

function listRows(
  em: EntityManager, tenant: string, after: number,
): Promise<Selectable<AuditTable>[]> {
  return kysely<AuditTables>(em).selectFrom('audit').selectAll()
    .where('tenant', '=', tenant).where('sequence', '>', after)
    .orderBy('sequence').limit(PAGE).execute();
}

async function listHeads(em: EntityManager, tenant: string): Promise<string[]> {
  const heads = await kysely<AuditTables>(em).selectFrom('auditHead').select('export')
    .where('tenant', '=', tenant).orderBy('sequence').execute();
  return heads.map((head) => head.export);
}
