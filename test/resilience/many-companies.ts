import type { Constellation } from '../constellation.ts';

const TENANT = '510116';
/** When everything that is entered was known, and its scores were told. */
const TOLD = '2026-11-20T00:00:00+08:00';

/** Companies with records, good and bad, as years of work leave them; their scores were told. */
export async function enterMany(
  linli: Constellation, companies: number, each: number, base: number,
): Promise<void> {
  await linli.rows('property', COMPANIES, [companies]);
  await linli.rows('property', ENTRIES, [each]);
  await linli.rows('property', SCORES, [base, TOLD]);
}

/** What the lines of a company come to: reckoned by SQL, in words of its own. */
export interface Folded {
  readonly id: string;
  readonly score: number;
  readonly grade: string;
}

/** The credit of every company of the district: base, good records up to 40, and bad ones. */
export function foldAll(linli: Constellation, base: number, at: Date | string): Promise<Folded[]> {
  return linli.rows<Folded>('property', `${FOLD} order by id`, [base, at]);
}

const COMPANIES = `
insert into company (id, tenant, division, credit_code, name, registered_on, staff_count)
select uuidv7(), '${TENANT}', '${TENANT}', 'many ' || n, '物业 ' || n, '2015-01-01', n % 11
from generate_series(1, $1::int) as n`;

/** Of every hundred lines a third is good; a few companies bear a veto (R-K-08). */
const ENTRIES = `
insert into credit_entry (id, tenant, subject_kind, subject_id, event_id, rule_code, profile,
  profile_version, points, veto, reason, evidence, confirmed_at, valid_until, entered_at)
select id, '${TENANT}', 'COMPANY', company, id, rule.code, 'CREDIT_DEFAULT', 1, rule.points,
  rule.veto, '记录', jsonb_build_object('topic', 'conduct', 'eventId', id, 'petitionId', null,
    'estateId', null, 'reference', '文件'), since, since + interval '1 year', since
from (
  select uuidv7() as id, company.id as company,
    case when n = 1 and company.staff_count = 7 then 5
      else hashint4(n * 31 + hashtext(company.credit_code)) & 3 end as which,
    timestamptz '2026-03-01T00:00:00+08:00' + n * interval '7 days' as since
  from company cross join generate_series(1, $1::int) as n
  where company.credit_code like 'many %'
) as line join (values
  (0, 'STAR_RATING', 6, false), (1, 'HONOUR_DISTRICT', 3, false), (2, 'PETITION_UPHELD', -3, false),
  (3, 'DISCLOSURE_MISSED', -5, false), (5, 'SERIOUS_EVENT', -40, true)
) as rule (which, code, points, veto) using (which)`;

const FOLD = `
select company.id, credit.score, case when credit.vetoed then 'D' when credit.score >= 85 then 'AAA'
  when credit.score >= 80 then 'AA' when credit.score >= 70 then 'A' when credit.score >= 60 then 'B'
  else 'C' end as grade
from company cross join lateral (
  select ($1::int + least(40, coalesce(sum(points) filter (where points > 0), 0))
      + coalesce(sum(points) filter (where points < 0), 0))::int as score,
    coalesce(bool_or(veto), false) as vetoed
  from credit_entry
  where subject_id = company.id and confirmed_at <= $2::timestamptz and $2 < valid_until
) as credit
where company.tenant = '${TENANT}'`;

const SCORES = `
insert into credit_score
  (subject_id, subject_kind, tenant, score, grade, profile, profile_version, as_of)
select id, 'COMPANY', '${TENANT}', score, grade, 'CREDIT_DEFAULT', 1, $2 from (${FOLD}) as told`;
