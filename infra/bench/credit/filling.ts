import { DAY } from '@linli/kernel/civil.ts';
import type { Place } from './place.ts';

export const TENANT = '510116';
/** The instant up to which everything has been told. */
export const TOLD = new Date(Date.now() - DAY).toISOString();

/** Companies with years of records each, good and bad, a company's together. */
export async function fill(place: Place, companies: number, each: number): Promise<void> {
  await place.fill(`
    insert into company (id, tenant, division, credit_code, name, registered_on, staff_count)
    select uuidv7(), '${TENANT}', '${TENANT}', 'code ' || n, 'company ' || n,
      '2015-01-01', 40
    from generate_series(1, ${companies}) as n;
    alter table credit_entry disable trigger all;
    insert into credit_entry (id, tenant, subject_kind, subject_id, event_id, rule_code, profile,
      profile_version, points, veto, reason, evidence, confirmed_at, valid_until, counters,
      entered_at)
    select id, '${TENANT}', 'COMPANY', company, id, rule, 'CREDIT_DEFAULT', 1, points, false,
      'Petition upheld (诉求查实): 0301',
      jsonb_build_object('topic', 'petition.upheld', 'eventId', id, 'petitionId', null,
        'estateId', null),
      since, since + interval '1 year', null, since
    from (
      select uuidv7() as id, company.id as company,
        case when n % 7 = 0 then 'STAR_RATING' else 'PETITION_UPHELD' end as rule,
        case when n % 7 = 0 then 6 else -3 end as points,
        date_trunc('milliseconds', timestamptz '${TOLD}' - random() * interval '11 months') as since
      from company cross join lateral generate_series(1, ${each} + 0 * company.staff_count) as n
    ) as line;
    alter table credit_entry enable trigger all;
    insert into credit_score (subject_id, subject_kind, tenant, score, grade, profile,
      profile_version, as_of)
    select id, 'COMPANY', '${TENANT}', 0, 'C', 'CREDIT_DEFAULT', 1, '${TOLD}' from company;
    analyze company, credit_entry, credit_score`);
  await place.fill('vacuum credit_entry');
}
