import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Announced } from '@linli/schemas/streams.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import type { Verifier } from '../identity.ts';

const BATCH = 200;

/** Less than an announcement is kept: what is asked for after that may be gone in part. */
const KEPT_MS = 23 * 3_600_000;

const CURSOR = /^(\d{1,20})-(\d{1,19})-(\d{1,15})$/;
const asked = z.object({ topic: z.string().max(64), after: z.string().regex(CURSOR).optional() });

/** Topics of rungs, which announce themselves: they are kept, and in the order of commits. */
const RUNGS = /\.rang$/;

/** To the gateway alone, and of the tenant it signs for: what changed, in the order of commits. */
export function serveAnnouncements(
  scope: FastifyInstance,
  { database, verify }: { readonly database: Database; readonly verify: Verifier },
): void {
  scope.setErrorHandler((error, _, reply) =>
    reply.code(error instanceof AccessDenied ? 401 : 500).send());
  scope.get('/announcements', async ({ method, url: path, headers, query }, reply) => {
    const { tenant } = await verify({ method, path, body: '', headers });
    const { data } = asked.safeParse(query);
    if (!data) return reply.code(404).send();
    return asWorker(database, (em) => readAnnouncements(em, { tenant, ...data }));
  });
}

interface Asked {
  readonly tenant: string;
  readonly topic: string;
  readonly after?: string | undefined;
}

export async function readAnnouncements(
  em: EntityManager, { tenant, topic, after }: Asked,
): Promise<Announced> {
  const [, position = null, sequence = null, toldMs = null] = CURSOR.exec(after ?? '') ?? [];
  const { rows: [now] } = await sql<{ cursor: string; ms: number }>`
    select pg_snapshot_xmin(pg_current_snapshot()) || '-0-' || ms as cursor, ms
    from (select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as ms) as clock
  `.execute(kysely(em));
  if (!now) throw new Error('There is no now');
  if (toldMs === null) return { events: [], cursor: now.cursor, lost: false };
  const from = { tenant, topic, position, sequence };
  const areRungs = RUNGS.test(topic);
  const told = areRungs ? rungsAfter(from, now.ms) : toldAfter(from);
  const { rows: events } = await told.execute(kysely(em));
  const lost = !areRungs && Number(toldMs) < Number(now.ms) - KEPT_MS;
  return { events, cursor: events.at(-1)?.cursor ?? now.cursor, lost };
}

interface From {
  readonly tenant: string;
  readonly topic: string;
  readonly position: string | null;
  readonly sequence: string | null;
}

type Event = Announced['events'][number];

function toldAfter({ tenant, topic, position, sequence }: From) {
  return sql<Event>`
    select position || '-' || sequence || '-'
        || floor(extract(epoch from told_at) * 1000)::bigint as cursor, subject, division
    from announcement
    where tenant = ${tenant} and topic = ${topic}
      and (position, sequence) > (${position}::text::xid8, ${sequence}::bigint)
      and position < pg_snapshot_xmin(pg_current_snapshot())
    order by announcement.position, announcement.sequence limit ${BATCH}
  `;
}

/**
 * A subject once a transaction, however many of its clocks rang in it; its place among them is its
 * sequence, so of the transaction that is gone on in, what was told is read again.
 */
function rungsAfter({ tenant, position, sequence }: From, ms: number) {
  return sql<Event>`
    select position || '-' || sequence || '-' || ${ms}::bigint as cursor, subject, division
    from (
      select position, subject, division,
        row_number() over (partition by position order by subject) as sequence
      from (
        select distinct on (rang.position, rang.subject)
          rang.position, rang.subject, rang.division from rang
        where tenant = ${tenant} and rang.position >= ${position}::text::xid8
          and rang.position < pg_snapshot_xmin(pg_current_snapshot())
        order by rang.position, rang.subject limit ${BATCH} + ${sequence}::bigint
      ) as subjects
    ) as rung
    where (rung.position, rung.sequence) > (${position}::text::xid8, ${sequence}::bigint)
    order by rung.position, rung.sequence
  `;
}
