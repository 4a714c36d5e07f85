import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { inside } from '@linli/chassis/sql.ts';
import type { Tables } from './tables.ts';

/** Whistles blown within a division from one instant until before another. */
export interface WhistleSpan {
  readonly under: string;
  readonly from: Date;
  readonly to: Date;
}

/** How a department answers: the side that is called. */
export interface DepartmentScore {
  readonly departmentId: string;
  readonly whistles: number;
  readonly acknowledged: number;
  readonly acknowledgedOnTime: number;
  /** Acknowledged late, or not yet though the limit has ended: counts against the department. */
  readonly breached: number;
  readonly reported: number;
  readonly rated: number;
  /** Of the reports the streets rated; null where none is. */
  readonly meanRating: number | null;
}

/** How a street calls: the side that whistles. */
export interface StreetScore {
  readonly division: string;
  readonly whistles: number;
  readonly rated: number;
  readonly meanRating: number | null;
  readonly justified: number;
  /** Called for nothing, as the department saw it: counts against the street. */
  readonly unjustified: number;
}

export async function listDepartmentScores(
  em: EntityManager, span: WhistleSpan, now: Date,
): Promise<DepartmentScore[]> {
  const { rows } = await sql<DepartmentScore>`
    select department_id, count(*) as whistles, count(acknowledged_at) as acknowledged,
      count(*) filter (where acknowledged_at <= due_at) as acknowledged_on_time,
      count(*) filter (where coalesce(acknowledged_at, ${now}) > due_at) as breached,
      count(arrived_at) as reported, count(rating) as rated, avg(rating)::float8 as mean_rating
    from whistle join deadline on deadline.subject_id = whistle.id and deadline.kind = 'ACKNOWLEDGE'
    where ${isWithin(span)}
    group by department_id order by department_id`.execute(kysely<Tables>(em));
  return rows;
}

export async function listStreetScores(
  em: EntityManager, span: WhistleSpan,
): Promise<StreetScore[]> {
  const { rows } = await sql<StreetScore>`
    select division, count(*) as whistles, count(call_rating) as rated,
      avg(call_rating)::float8 as mean_rating, count(*) filter (where call_justified) as justified,
      count(*) filter (where not call_justified) as unjustified
    from whistle where ${isWithin(span)}
    group by division order by division`.execute(kysely<Tables>(em));
  return rows;
}

function isWithin({ under, from, to }: WhistleSpan): RawBuilder<boolean> {
  return sql`${inside('whistle.division', under)} and blown_at >= ${from} and blown_at < ${to}`;
}
