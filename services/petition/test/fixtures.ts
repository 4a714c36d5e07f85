import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { asWorker, type Database, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import type { TestDatabase } from '@linli/chassis/testing/database.ts';
import { openService } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';
import { aDistrict, SIDE, SOUTH } from './district.ts';

export const SHUANGLIU = '510116';
export const SHUICHENG = '520204';
/** A Friday before a make-up Sunday: a complaint of this day is due on 2026-10-15. */
export const START = new Date('2026-09-18T10:00:00+08:00');

export const WEST = 103_920_000;

export const HOTLINE = anActor({
  id: 'hotline',
  tenant: SHUANGLIU,
  grants: [`petition.lodge@${SHUANGLIU}`, `petition.read@${SHUANGLIU}`,
    `petition.call-back@${SHUANGLIU}`],
});

export const HANDLER = anActor({
  id: 'handler',
  tenant: SHUANGLIU,
  grants: [`petition.handle@${SHUANGLIU}`, `petition.read@${SHUANGLIU}`],
  organization: idOf(SHUANGLIU, 'department', 1),
});

/** The subgraph with two districts loaded, on a clock that stands still. */
export async function openPetitions() {
  const clock = turnedClock(START);
  const serving = await openService({ orm, serve, seed }, clock);
  for (const district of districts()) await serving.load(district);
  const { ask } = serving;

  /** A mutation by its name; answers its result, or the codes of errors where there is none. */
  const act = async (actor: Actor, mutation: string, input: object): Promise<unknown> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${TYPES[mutation] ?? type}!) {
      ${mutation}(input: $input) ${RESULT} }`;
    const { data, codes } = await ask(actor, query, { input });
    return fieldOf(data, mutation) ?? codes;
  };

  /** The id of a petition that a mutation is to have answered. */
  const lodge = async (changes: Record<string, unknown> = {}): Promise<string> => {
    return idOfResult(await act(HOTLINE, 'lodgePetition', aLodging(changes)));
  };

  const step = (actor: Actor, mutation: string, petitionId: string, rest: object = {}) => {
    return act(actor, mutation, { idempotencyKey: aKey(), petitionId, ...rest });
  };

  const see = async (id: string, actor: Actor = HOTLINE): Promise<unknown> => {
    const query = `query ($id: ID!) { petition(id: $id) { ${PETITION} } }`;
    const { data } = await ask(actor, query, { id });
    return fieldOf(data, 'petition');
  };

  return { ...serving, act, lodge, step, see, clock };
}

/** A field of what was answered; undefined where nothing was. */
export function fieldOf(data: unknown, name: string): unknown {
  return z.record(z.string(), z.unknown()).nullable().parse(data)?.[name];
}

const TYPES: Readonly<Record<string, string>> = {
  signForPetition: 'PetitionStepInput',
  contactPetitioner: 'PetitionStepInput',
};

const PETITION_ID = z.object({ id: z.uuid() });

export function idOfResult(result: unknown): string {
  return PETITION_ID.parse(result).id;
}

export function aKey(): string {
  return `key-${randomBytes(6).toString('hex')}`;
}

export type Petitions = Awaited<ReturnType<typeof openPetitions>>;

export function workerEnv(database: TestDatabase) {
  return { WORKER_DATABASE_URL: database.urls.worker };
}

function districts(): ReferenceDistrict[] {
  return [aDistrict(SHUANGLIU, WEST), aDistrict(SHUICHENG, WEST + 100 * SIDE)];
}

/** A point of the n-th micro-grid, in degrees. */
export function inGrid(n: number) {
  return { longitude: (WEST + (n - 0.5) * SIDE) / 1e6, latitude: (SOUTH + SIDE / 2) / 1e6 };
}

/** A complaint about noise in the first micro-grid, from the hotline. */
export function aLodging(changes: Record<string, unknown> = {}) {
  const key = aKey();
  return {
    idempotencyKey: key,
    channel: 'HOTLINE_12345',
    channelNumber: `12345-${key}`,
    kind: 'COMPLAINT',
    category: 'NOISE',
    text: '楼下商铺夜间噪音扰民',
    caller: { name: '张三', phone: '13812345678' },
    place: { point: inGrid(1) },
    ...changes,
  };
}

/** How many rows each table of ours holds. */
export async function countRows(database: Database): Promise<Record<string, number>> {
  return asWorker(database, async (em) => {
    const tables = [
      'petition', 'caller', 'deadline', 'escalation', 'evidence', 'reply', 'call_back', 'intake',
      'petition_counter', 'idempotency', 'outbox',
    ];
    const counts = tables.map((table) => sql`(select count(*) from ${sql.table(table)})`);
    const { rows } = await sql<{ counts: number[] }>`
      select array[${sql.join(counts)}]::int[] counts`.execute(kysely(em));
    return Object.fromEntries(tables.map((table, i) => [table, rows[0]?.counts[i] ?? -1]));
  });
}

/** The fields of a petition that the tests look at. */
export const PETITION = `
  id number stage channelNumber lodgedAt closedAt
  callers { name phone calledAt }
  category { code } division { code } estate { id } grid { id }
  department { id code } coDepartments { id }
  deadlines { id kind startedAt dueAt state endedAt overdue provisional pausedFor
    rule { code version amount unit source } }
  escalations { rung action dueAt by reason deadline { kind } to {
    level grid { id } division { code } department { id } } }
  owedBy { level grid { id } division { code } department { id } }
  dueAt overdue evidence { by note attachments } reply { outcome text upheldAgainst { id } }
  callBacks { result } mergedInto { id }`;

export const RESULT = `{ __typename ... on Petition { ${PETITION} }
  ... on Refusal { code field rule message messageZh } }`;

/** What is kept of callers, as it lies in the database. */
export function storedCallers(database: Database): Promise<unknown[]> {
  return asWorker(database, async (em) => {
    const { rows } = await sql`select * from caller`.execute(kysely(em));
    return rows;
  });
}

/** What property is told of a petition. */
export function upheldEvents(database: Database, petitionId: string): Promise<unknown[]> {
  return eventsOf(database, 'petition.upheld', petitionId);
}

/** The payloads of a topic that are about a petition, in the order they happened. */
export function eventsOf(
  database: Database, topic: string, petitionId: string,
): Promise<unknown[]> {
  return asWorker(database, async (em) => {
    const { rows } = await sql<{ payload: unknown }>`
      select payload from outbox
      where topic = ${topic} and payload ->> 'petitionId' = ${petitionId}
      order by sequence`.execute(kysely(em));
    return rows.map(({ payload }) => payload);
  });
}
