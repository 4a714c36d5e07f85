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
  const { rows: events } = await sql<Announced['events'][number]>`
    select position || '-' || sequence || '-'
        || floor(extract(epoch from told_at) * 1000)::bigint as cursor, subject, division
    from announcement
    where tenant = ${tenant} and topic = ${topic}
      and (position, sequence) > (${position}::text::xid8, ${sequence}::bigint)
      and position < pg_snapshot_xmin(pg_current_snapshot())
    order by announcement.position, announcement.sequence limit ${BATCH}
  `.execute(kysely(em));
  const lost = Number(toldMs) < Number(now.ms) - KEPT_MS;
  return { events, cursor: events.at(-1)?.cursor ?? now.cursor, lost };
}
