import { until } from '@linli/chassis/testing/until.ts';
import type { Constellation } from '../constellation.ts';

/** How many rows there are wherever a mutation writes, and what state they are in. */
export async function everyRow(linli: Constellation): Promise<unknown> {
  await untilHeard(linli);
  return Promise.all([
    linli.rows('petition', `select (select string_agg(id || stage, ',' order by id) from petition) p,
      (select string_agg(id || state, ',' order by id) from profile) r,
      (select string_agg(id || coalesce(decision, ''), ',' order by id) from petition_measure) m,
      (select count(*) from evidence) e, (select count(*) from chain_act) a,
      (select string_agg(petition_id || stage, ',' order by petition_id) from chain) n, (select count(*) from deadline) d,
      (select count(*) from call_back) c, (select count(*) from outbox) o`),
    linli.rows('property', `select (select count(*) from management_period) m,
      (select string_agg(id || stage, ',' order by id) from credit_case) k,
      (select string_agg(id || state, ',' order by id) from credit_listing) l,
      (select count(*) from credit_list_version) v, (select count(*) from credit_entry) e,
      (select string_agg(id || coalesce(duty_evidence, ''), ',' order by id)
        from credit_disclosure) s,
      (select count(*) from fund_entry) f, (select count(*) from fund_budget) b,
      (select string_agg(id || stage || coalesce(use_result, ''), ',' order by id) from project) j,
      (select string_agg(id || state, ',' order by id) from subsidy) u,
      (select string_agg(id || state, ',' order by id) from booking) q, (select count(*) from resource) r,
      (select count(*) from project_step) t, (select count(*) from project_funding) w,
      (select string_agg(id || coalesce(published_at::text, '') || coalesce(annulment, '')
          || prolonged, ',' order by id) from owners_vote) ov,
      (select string_agg(id || state, ',' order by id) from ballot) bt,
      (select string_agg(id || coalesce(upheld::text, ''), ',' order by id) from vote_objection) vo,
      (select count(delivered_at) from elector) de, (select count(*) from proxy) px,
      (select count(*) from ownership) os, (select count(*) from assembly_rules) ar,
      (select count(*) from governance_adoption) ga,
      (select string_agg(id || coalesce(dissolved_why, ''), ',' order by id)
        from governance_body) gb,
      (select string_agg(id || coalesce(ended_why, ''), ',' order by id) from body_seat) bs,
      (select string_agg(id || coalesce(answer, ''), ',' order by id) from body_act) ba,
      (select string_agg(id || stage, ',' order by id) from formation) fo,
      (select string_agg(id || coalesce(verdict, ''), ',' order by id) from candidate) ca,
      (select string_agg(id || state, ',' order by id) from profile) pr,
      (select count(*) from fund) g, (select count(*) from company) c`),
    linli.rows('grid', `select (select string_agg(id || state || coalesce(call_rating, 0), ',' order by id) from whistle) w,
      (select string_agg(id || stage, ',' order by id) from grid_event) e,
      (select count(*) from grid_event_step) t, (select string_agg(id || state, ',' order by id) from grid_matter) m,
      (select count(*) from grid_matter_step) n, (select count(*) from deadline) c,
      (select string_agg(id || state, ',' order by id) from profile) r,
      (select string_agg(id || coalesce(ended_at::text, ''), ',' order by id) from duty) d,
      (select string_agg(id || coalesce(withdrawn_by, ''), ',' order by id) from consent) v,
      (select count(*) from officer) o`),
    linli.rows('party', `select (select string_agg(id || stage, ',' order by id) from appraisal) a,
      (select string_agg(id || state, ',' order by id) from appraisal_scheme) s,
      (select string_agg(id || coalesce(upheld::text, ''), ',' order by id)
        from appraisal_objection) o,
      (select string_agg(id || coalesce(ends_on::text, ''), ',' order by id)
        from party_appointment) p, (select count(*) from appointment_visit) v,
      (select string_agg(id || stage || coalesce(residence_by, ''), ',' order by id)
        from dual_registration) r,
      (select count(*) from appraisal_mark) m, (select count(*) from policy_document) k,
      (select count(*) from pilot) i, (select count(*) from example) e, (select count(*) from term) w`),
    linli.rows('social', 'select (select count(*) from volunteer), count(*) from service_record'),
  ]);
}

/** What property told of estates is heard by party in its own time, and starts clocks there. */
async function untilHeard(linli: Constellation): Promise<void> {
  await until(() => linli.rows('property',
    "select id from outbox where subscriber = 'party' and delivered_at is null"),
  ({ length }) => length === 0);
  await until(() => linli.rows('party',
    "select id from inbox where publisher = 'property' and state = 'WAITING'"),
  ({ length }) => length === 0);
}
