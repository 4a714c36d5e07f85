import { sql } from 'kysely';
import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { receive } from '@linli/chassis/inbox.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { fieldOf, HOTLINE, type Petitions, SHUANGLIU, START } from './fixtures.ts';

/** The posts of the first micro-grid's ladder, from the lowest up. */
export const PLACES = {
  MICRO_GRID: idOf(SHUANGLIU, 'MICRO', 1),
  GENERAL_GRID: idOf(SHUANGLIU, 'GENERAL', 1),
  COMMUNITY: '510116001001',
  STREET: '510116001',
  DEPARTMENT: idOf(SHUANGLIU, 'department', 1),
  DEPARTMENT_LEADER: idOf(SHUANGLIU, 'department', 1),
  DISTRICT: '510116',
} as const;
export type Place = keyof typeof PLACES;

const POSTS = {
  MICRO_GRID: 'GRID_OFFICER',
  GENERAL_GRID: 'GRID_OFFICER',
  COMMUNITY: 'COMMUNITY_LEADER',
  STREET: 'STREET_LEADER',
  DEPARTMENT: 'DEPARTMENT_LIAISON',
  DEPARTMENT_LEADER: 'DEPARTMENT_LEADER',
  DISTRICT: 'DISTRICT_CENTRE',
} as const satisfies Record<Place, string>;

export interface Duty {
  readonly at: Place;
  /** What the test calls whoever is on duty; their id follows from it. */
  readonly person: string;
  readonly from?: string;
  readonly until?: string;
}

/** Somebody at every level, and each level's name is theirs. */
export const EVERYBODY: readonly Duty[] = (['MICRO_GRID', 'GENERAL_GRID', 'COMMUNITY', 'STREET',
  'DEPARTMENT', 'DISTRICT'] as const).map((at) => ({ at, person: at.toLowerCase() }));

export function without(...places: string[]): readonly Duty[] {
  return EVERYBODY.filter(({ at }) => !places.includes(at));
}

export function officer(person: string): string {
  return idOf('officer', person);
}

/** Duties as `grid` tells of them, entered before this returns. Needs a worker. */
export async function enterDuties(petitions: Petitions, duties: readonly Duty[]): Promise<void> {
  const { worker } = petitions.database;
  for (const duty of duties) await receive(worker, deliveryOf(duty));
  await until(() => countDuties(petitions), (count) => count >= duties.length);
}

let sequence = 0;

function deliveryOf({ at, person, from = '2026-01-01T00:00:00+08:00', until: end }: Duty) {
  sequence += 1;
  return {
    id: idOf('duty delivery', sequence), topic: 'grid.duty-changed', subject: PLACES[at], sequence,
    tenant: SHUANGLIU, publisher: 'grid' as const, happenedAt: START.toISOString(),
    payload: {
      dutyId: idOf('duty', at, person), post: POSTS[at], place: PLACES[at], division: SHUANGLIU,
      officerId: officer(person), startedAt: new Date(from).toISOString(),
      endedAt: end === undefined ? null : new Date(end).toISOString(),
    },
  };
}

async function countDuties({ database }: Petitions): Promise<number> {
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from roster`
      .execute(kysely(em));
    return Number(rows[0]?.count);
  });
}

const NOTICE = z.object({
  rung: z.int(), action: z.string(), role: z.string(), post: z.string(), level: z.string(),
  at: z.string(), text: z.string(), textZh: z.string(), to: z.object({ id: z.string() }),
  deadline: z.object({ kind: z.string() }),
});
export type SeenNotice = z.infer<typeof NOTICE>;

const TOLD = 'rung action role post level at text textZh to { id } deadline { kind }';

/** Who was told what of a petition's handling, in the order they were. */
export async function noticesOf(petitions: Petitions, id: string): Promise<SeenNotice[]> {
  const data = await petitions.data(HOTLINE, `query ($id: ID!) {
    petition(id: $id) { notices { ${TOLD} } } }`, { id });
  const { notices } = z.object({ notices: z.array(NOTICE) }).parse(fieldOf(data, 'petition'));
  return notices.filter(({ deadline }) => deadline.kind === 'HANDLE');
}

const GAPS = z.object({ totalCount: z.int(), nodes: z.array(z.unknown()) });

/** Posts that a ladder found empty. */
export async function gapsOf(
  petitions: Petitions, args: string,
): Promise<z.infer<typeof GAPS>> {
  const data = await petitions.data(HOTLINE, `{ rosterGaps(${args}) { totalCount nodes {
    level post place division { code } emptySince at rung wentTo } } }`);
  return GAPS.parse(fieldOf(data, 'rosterGaps'));
}
