import { sql } from 'kysely';
import type { Pool } from 'pg';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { newId } from '@linli/kernel/ids.ts';
import { arm, DAY_MS, HOLDER, REASON, STREET, TENANT, whistleOf } from './clocks.ts';
import { type Contestant, inPortions } from './contestant.ts';
import { FORGOTTEN, workThrough } from './peers/bullmq.ts';
import { onRedis } from './peers/bullmq-redis.ts';
import { openPool } from './peers/pool.ts';
import type { Petitions, Place } from './place.ts';

const AT_ONCE = 16;

/** What the sweep does, done as BullMQ suggests: a job on Redis for each deadline. */
export function openJobADeadline(
  place: Place,
  { database, workerUrl }: Petitions,
  name = 'job-a-deadline',
): Contestant & Trickling {
  const pool = openPool({ connectionString: workerUrl, max: AT_ONCE, options: UNSWEPT });
  const { queue, openWorker, end } = onRedis<Due>(place, name, AT_ONCE);
  const trickle = async (count: number, first: Date, gapMs: number): Promise<void> => {
    await arm(database, { count, first, gapMs });
    const { rows } = await asWorker(database, (em) => sql<Due & { ringAt: Date }>`
      select id, subject_id, ring_at from deadline where rung = 0`.execute(kysely(em)));
    await inPortions(count, (places) => queue.addBulk(rows
      .slice(places[0], (places.at(-1) ?? 0) + 1)
      .map(({ ringAt, ...data }) => {
        const delay = Math.max(ringAt.getTime() - Date.now(), 0);
        return { name: 'ring', data, opts: { ...FORGOTTEN, delay } };
      })));
  };
  return {
    name: `a BullMQ job on Redis a deadline, ${AT_ONCE} at once`,
    does: 'RUNG',
    trickle,
    fill: (count) => trickle(count, new Date(), 0),
    complete: (count) => workThrough(openWorker, count, ({ data }) => ring(pool, data)),
    async [Symbol.asyncDispose]() {
      await queue.close();
      await end();
      await pool.end();
    },
  };
}

interface Trickling {
  /** Makes so many due, one after another. */
  trickle(count: number, first: Date, gapMs: number): Promise<void>;
}

interface Due {
  readonly id: string;
  readonly subjectId: string;
}

/** Its clocks are never swept: no trigger is to move what a sweep would find them by. */
const UNSWEPT = '-c app.sweeping=on';

/** One transaction of the same three writes, with the least a client can do for each. */
async function ring(pool: Pool, { id, subjectId }: Due): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ ring_at: Date }>(MOVE_ON, [id, 30 * DAY_MS]);
    const dueAt = rows[0] && new Date(rows[0].ring_at.getTime() - 30 * DAY_MS);
    if (dueAt) await record(client, { id, subjectId, dueAt });
    await client.query('commit');
  } finally {
    client.release();
  }
}

type Client = Awaited<ReturnType<Pool['connect']>>;

async function record(client: Client, due: Due & { dueAt: Date }): Promise<void> {
  const { id, subjectId, dueAt } = due;
  await client.query(RECORD, [
    TENANT, STREET, subjectId, id, dueAt, JSON.stringify(HOLDER), REASON,
  ]);
  const payload = JSON.stringify(whistleOf(subjectId, dueAt));
  await client.query(ANNOUNCE, [newId(new Date()), subjectId, TENANT, payload]);
}

const MOVE_ON = `update deadline set rung = rung + 1, version = version + 1,
  ring_at = ring_at + $2 * interval '1 ms'
  where id = $1 and state = 'RUNNING' and rung = 0 returning ring_at`;

const RECORD = `insert into escalation (tenant, division, subject_id, deadline_id, rung, action,
  due_at, fired_at, rule, level, holder, reason)
  values ($1, $2, $3, $4, 1, 'WHISTLE', $5, clock_timestamp(), 'R-E-04@1', 'STREET', $6, $7)`;

const ANNOUNCE = `insert into outbox (id, topic, subject, subscriber, tenant, payload, happened_at)
  values ($1, 'petition.whistle-called', $2, 'grid', $3, $4, clock_timestamp())`;
