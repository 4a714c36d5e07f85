import { authorize, may } from '@linli/kernel/actor.ts';
import { z } from 'zod';
import { sql } from 'kysely';
import type { AuditTables } from '../audit/entries.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import { listPage } from '../listing.ts';
import { fromCursor, toCursor } from '../page.ts';
import type { Connection, Page, PageArgs } from '../page.ts';
import { inside } from '../sql.ts';
import type { RequestScope } from '../subgraph.ts';

/** Somebody's data that were shown as they are: who saw what of whom, and what for. */
export interface PersonalRead {
  id: string;
  at: Date;
  actor: string;
  organization: string | null;
  client: string | null;
  purpose: string;
  subjectType: string;
  subjectId: string;
  division: string;
  fields: string[];
}

interface ReadsArgs extends PageArgs {
  readonly under: string;
  readonly since?: Date | null | undefined;
}

/** The latest first, of a division the actor answers for; rows of other tenants are not seen. */
export async function personalReads(
  { actor, read }: Pick<RequestScope, 'actor' | 'read'>, args: ReadsArgs,
): Promise<Connection<PersonalRead>> {
  authorize(may(actor, 'audit.read', args.under));
  return listPage(read, args, {
    list: (em, page) => listReads(em, args, page),
    count: (em) => countReads(em, args),
    cursorOf: ({ at, id }) => toCursor(at.toISOString(), id),
  });
}

async function listReads(em: EntityManager, asked: ReadsArgs, page: Page): Promise<PersonalRead[]> {
  const after = fromCursor(page.after, AT_AND_ID);
  const rows = await readsOf(em, asked)
    .select([
      'id', 'at', 'actor', 'organization', 'client', 'fields', 'action as subjectType',
      sql<string>`subject`.as('subjectId'), sql<string>`division`.as('division'),
      sql<string>`purpose`.as('purpose'),
    ])
    .$if(after !== null, (query) => {
      const [at, id] = after ?? [];
      return query.where(sql<boolean>`(at, id) < (${at}::timestamptz, ${id}::uuid)`);
    })
    .orderBy('at', 'desc').orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
  return rows.map((row) => ({ ...row, fields: [...row.fields] }));
}

async function countReads(em: EntityManager, asked: ReadsArgs): Promise<number> {
  const { count } = await readsOf(em, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function readsOf(em: EntityManager, { under, since }: ReadsArgs) {
  const plain = kysely<AuditTables>(em).selectFrom('audit')
    .where('kind', '=', 'PLAIN_READ')
    .where(inside('division', under));
  return since ? plain.where('at', '>=', since) : plain;
}

const AT_AND_ID = z.tuple([z.iso.datetime(), z.uuid()]);
