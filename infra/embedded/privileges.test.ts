import { describe, expect, test } from '@jest/globals';
import { openDatabase } from '@linli/chassis/database.ts';
import { openTestDatabase } from '@linli/chassis/testing/database.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { orms } from './orms.ts';

/**
 * By table, what the API and the worker may: Select, Insert, Update, Delete; `u` where some columns
 * alone are written. Append-only is S, SI or I; a table that is not named here may be touched by
 * neither. Who adds a table says here what may be done with it.
 */
type May = readonly [api: string, worker: string];

const APPEND_ONLY: May = ['SI', 'SI'];
const KEPT: May = ['SIU', 'SIU'];
/** Entered or loaded by the worker alone. */
const READ: May = ['S', 'SIU'];

/** What the chassis keeps in every database. */
const CHASSIS: Readonly<Record<string, May>> = {
  announcement: ['I', 'SIUD'],
  audit: ['SI', 'SIuD'],
  audit_head: ['S', 'SI'],
  deadline: KEPT,
  escalation: APPEND_ONLY,
  idempotency: ['SIUD', 'SIUD'],
  inbox: ['', 'SIUD'],
  next_rung: ['', 'SIUD'],
  notice: ['S', 'SI'],
  outbox: ['I', 'SIUD'],
  profile: ['SIu', 'SIu'],
  profile_line: APPEND_ONLY,
  rang: ['', 'S'],
  resealing: ['', 'SIU'],
  roster_gap: READ,
};

const TABLES: Readonly<Record<ServiceName, Readonly<Record<string, May>>>> = {
  party: {
    appointment_visit: APPEND_ONLY, appraisal: KEPT, appraisal_fact: READ,
    appraisal_mark: APPEND_ONLY,
    appraisal_objection: KEPT, appraisal_scheme: ['SIu', 'SI'], appraisal_step: APPEND_ONLY,
    appraisee: READ, company_grade: READ, dual_registration: KEPT, party_appointment: KEPT,
    party_member: READ, party_organization: READ,
    party_organization_estate: READ, service_position: READ,
    policy_document: KEPT, document_relation: APPEND_ONLY, pilot: KEPT, example: APPEND_ONLY,
    term: KEPT,
  },
  property: {
    association: READ, association_member: READ, booking: KEPT,
    building: READ, company: ['SIu', 'SIU'],
    credit_case: KEPT, credit_disclosure: KEPT, credit_entry: APPEND_ONLY, credit_list: KEPT,
    credit_list_version: APPEND_ONLY, credit_listing: KEPT, credit_read: APPEND_ONLY,
    credit_recompute: READ, credit_score: KEPT, credit_sheet: APPEND_ONLY,
    credit_suspension: APPEND_ONLY, dwelling: READ, estate: ['Su', 'SIU'], facility: READ,
    fund: ['SIu', 'SIu'], fund_account: KEPT, fund_budget: APPEND_ONLY, fund_entry: APPEND_ONLY,
    fund_line: APPEND_ONLY, project: KEPT, project_funding: APPEND_ONLY,
    project_step: APPEND_ONLY, resource: KEPT, subsidy: KEPT,
    governance_body: ['SIu', 'SIU'], governance_adoption: APPEND_ONLY, body_seat: KEPT,
    body_act: ['SIu', 'SIu'], formation: KEPT, formation_step: APPEND_ONLY, candidate: KEPT,
    owner: KEPT, ownership: KEPT, assembly_rules: APPEND_ONLY, owners_vote: KEPT,
    elector: ['SIu', 'SIu'], proxy: APPEND_ONLY, ballot: ['SIu', 'SIu'], vote_objection: KEPT,
    management_period: KEPT, project_manager: ['SIu', 'SIU'],
    service_contract: READ,
  },
  grid: {
    consent: ['SIu', 'SI'], division: READ, duty: ['SIu', 'SIU'], grid: READ, grid_event: KEPT,
    grid_event_step: APPEND_ONLY, grid_matter: KEPT, grid_matter_step: APPEND_ONLY,
    officer: ['SI', 'SIU'], resident: READ, squad: READ, squad_grid: READ, whistle: KEPT,
  },
  social: {
    brand: READ, service_record: APPEND_ONLY, social_organization: READ, team: READ,
    volunteer: ['SIu', 'SIU'],
  },
  petition: {
    call_back: APPEND_ONLY, caller: ['SI', 'SIu'], category: READ, chain: KEPT,
    chain_act: APPEND_ONLY, department: READ, duty_item: READ, evidence: APPEND_ONLY,
    intake: APPEND_ONLY, petition: KEPT, petition_counter: KEPT, petition_measure: KEPT,
    place_estate: READ, place_grid: READ, reply: APPEND_ONLY, roster: READ,
    shielded: APPEND_ONLY,
  },
};

describe('a role of the database', () => {
  test.each(SERVICES)('may do with each table of %s what is listed, and no more', async (name) => {
    expect(await privilegesOf(name)).toEqual({ ...CHASSIS, ...TABLES[name] });
  });
});

/** Of TRUNCATE, REFERENCES and TRIGGER, which nobody has, whatever is granted is shown as `!`. */
const PRIVILEGES = `
  select relname as table, array_agg(
    case when has_table_privilege(role, oid, 'select') then 'S' else '' end
    || case when has_table_privilege(role, oid, 'insert') then 'I' else '' end
    || case when has_table_privilege(role, oid, 'update') then 'U'
        when has_any_column_privilege(role, oid, 'update') then 'u' else '' end
    || case when has_table_privilege(role, oid, 'delete') then 'D' else '' end
    || case when has_table_privilege(role, oid, 'truncate, references, trigger')
        then '!' else '' end
    order by place) as may
  from pg_class, unnest(?::text[]) with ordinality as login (role, place)
  where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace
  group by 1`;

async function privilegesOf(service: ServiceName): Promise<Record<string, readonly string[]>> {
  await using database = await openTestDatabase(orms[service]);
  await using owner = await openDatabase(orms[service], database.urls.owner);
  const roles = [service, `${service}_worker`];
  const rows = await owner.orm.em.fork()
    .execute<{ table: string; may: string[] }[]>(PRIVILEGES, [`{${roles.join(',')}}`]);
  return Object.fromEntries(rows.filter(({ may }) => may.some((each) => each !== ''))
    .map(({ table, may }) => [table, may]));
}
