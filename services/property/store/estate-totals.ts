import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { BODIES_OF_1_211 } from '../domain/bodies.ts';
import { periodsOn } from './management-periods.ts';
import type { Tables } from './tables.ts';

export interface EstateTotals {
  readonly estates: number;
  readonly commodity: number;
  readonly resettlement: number;
  readonly old: number;
  readonly professional: number;
  readonly entrusted: number;
  readonly selfManaged: number;
  readonly none: number;
  readonly withoutProfessionalService: number;
  readonly model1211: number;
  readonly lifts: number;
  readonly controlRooms: number;
}

/** All the totals under a division, as of a day, with one statement. */
export function totalEstates(
  em: EntityManager,
  under: string,
  today: CivilDate,
): Promise<EstateTotals> {
  const when = (condition: string) => sql<number>`count(*) filter (where ${sql.raw(condition)})`;
  return kysely<Tables>(em)
    .with('managed', () => periodsOn(em, today).select(['estateId', 'mode']))
    .with('complete', () => completeBodies(em, today))
    .selectFrom('estate')
    .innerJoin('managed', 'managed.estateId', 'estate.id')
    .leftJoin('complete', 'complete.estateId', 'estate.id')
    .where(({ fn, val }) => fn<boolean>('starts_with', ['estate.division', val(under)]))
    .select(({ fn }) => [
      fn.countAll<number>().as('estates'),
      when(`form = 'COMMODITY'`).as('commodity'),
      when(`form = 'RESETTLEMENT'`).as('resettlement'),
      when(`form = 'OLD'`).as('old'),
      when(`mode = 'PROFESSIONAL'`).as('professional'),
      when(`mode = 'ENTRUSTED'`).as('entrusted'),
      when(`mode = 'SELF_MANAGED'`).as('selfManaged'),
      when(`mode = 'NONE'`).as('none'),
      when(`mode <> 'PROFESSIONAL'`).as('withoutProfessionalService'),
      when(`form = 'COMMODITY' and complete.estate_id is not null`).as('model1211'),
      facilities(em, under, 'LIFT').as('lifts'),
      facilities(em, under, 'CONTROL_ROOM').as('controlRooms'),
    ])
    .executeTakeFirstOrThrow();
}

/** Estates whose 1+211 lacks none of its bodies. */
function completeBodies(em: EntityManager, today: CivilDate) {
  return kysely<Tables>(em)
    .selectFrom('governanceBody')
    .select('estateId')
    .where('model', '=', 'M_1_211')
    .where('kind', 'in', BODIES_OF_1_211)
    .where('startsOn', '<=', today)
    .where('endsOn', '>=', today)
    .where(({ or, eb }) => or([eb('dissolvedOn', 'is', null), eb('dissolvedOn', '>', today)]))
    .groupBy('estateId')
    .having(({ fn }) => fn.count('kind').distinct(), '=', BODIES_OF_1_211.length);
}

function facilities(em: EntityManager, under: string, kind: 'LIFT' | 'CONTROL_ROOM') {
  return kysely<Tables>(em)
    .selectFrom('facility')
    .where('kind', '=', kind)
    .where(({ fn, val }) => fn<boolean>('starts_with', ['division', val(under)]))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$asScalar()
    .$notNull();
}
