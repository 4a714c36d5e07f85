import { type RawBuilder, sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { PetitionClass } from '../domain/chain.ts';
import type { Suggestion } from '../domain/measures.ts';

/** What is asked about: a division, null for all that the session may read, and a stretch. */
export interface Stretch {
  readonly under: string | null;
  readonly from: Date;
  /** The first instant that is no longer of it. */
  readonly until: Date;
}

interface Rate {
  readonly met: number;
  readonly due: number;
}

/** Of the clocks of these kinds that fell due in the stretch and by now, how many were met. */
export async function countTimely(
  em: EntityManager, kinds: readonly string[], { under, from, until }: Stretch, now: Date,
): Promise<Rate> {
  const { rows } = await sql<Rate>`
    select count(*)::int as due,
      (count(*) filter (where state = 'MET' and ended_at <= due_at))::int as met
    from deadline join chain on chain.petition_id = deadline.subject_id
    where kind = any(${kinds}::text[]) and state <> 'CANCELLED'
      and due_at >= ${from} and due_at < ${until} and (due_at < ${now} or state = 'MET')
      and (${under}::text is null or chain.division like ${under}::text || '%')
  `.execute(kysely(em));
  return rows[0] ?? { met: 0, due: 0 };
}

interface Counted<K> {
  readonly of: K;
  readonly count: number;
}

/** Petitions registered on the national course in the stretch, by what tells them apart. */
async function countRegistered<K extends string>(
  em: EntityManager, of: RawBuilder<K>, { under, from, until }: Stretch,
): Promise<Counted<K>[]> {
  const { rows } = await sql<Counted<K>>`
    select ${of} as of, count(*)::int as count
    from chain join petition on petition.id = chain.petition_id
    where petition.lodged_at >= ${from} and petition.lodged_at < ${until}
      and (${under}::text is null or chain.division like ${under}::text || '%')
    group by 1 order by 2 desc, 1
  `.execute(kysely(em));
  return rows;
}

export function countByClass(em: EntityManager, asked: Stretch) {
  return countRegistered(em, sql<PetitionClass>`chain.class`, asked);
}

export function countByCategory(em: EntityManager, asked: Stretch) {
  return countRegistered(em, sql<string>`petition.category`, asked);
}

export async function countByDepartment(em: EntityManager, asked: Stretch) {
  const counted = await countRegistered(em, sql<string>`petition.department_id`, asked);
  return counted.slice(0, MOST_NAMED);
}

/** So many bodies the yearly report names. */
const MOST_NAMED = 10;

interface Done {
  readonly forwarded: number;
  readonly assigned: number;
}

/** How many petitions were forwarded, and how many given to an organ by decision. */
export async function countPassed(
  em: EntityManager, { under, from, until }: Stretch,
): Promise<Done> {
  const { rows } = await sql<Done>`
    select (count(distinct petition_id) filter (where step = 'FORWARD'))::int as forwarded,
      (count(distinct petition_id) filter (where step in ('CONFIRM_ORGAN', 'REASSIGN')))::int
        as assigned
    from chain_act
    where at >= ${from} and at < ${until}
      and (${under}::text is null or division like ${under}::text || '%')
  `.execute(kysely(em));
  return rows[0] ?? { forwarded: 0, assigned: 0 };
}

/** A kind of suggestion, null for none, and what became of the supervisions that made it. */
export interface Supervised {
  readonly suggestion: Suggestion | null;
  readonly made: number;
  readonly answered: number;
  readonly adopted: number;
}

/** Supervisions of organs opened in the stretch, by what they suggested. */
export async function countSupervised(
  em: EntityManager, { under, from, until }: Stretch,
): Promise<Supervised[]> {
  const { rows } = await sql<Supervised>`
    select suggestion, count(*)::int as made,
      (count(*) filter (where adopted is not null))::int as answered,
      (count(*) filter (where adopted))::int as adopted
    from petition_measure measure join chain on chain.petition_id = measure.petition_id
    where kind = 'SUPERVISION' and at >= ${from} and at < ${until}
      and (${under}::text is null or chain.division like ${under}::text || '%')
    group by suggestion order by suggestion
  `.execute(kysely(em));
  return rows;
}
