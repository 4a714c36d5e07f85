import { Migration } from '@mikro-orm/migrations';

/** Bodies with their members, how they are formed, and what they did. */
export class Property0008 extends Migration {
  override up(): void {
    this.addSql(GROWN);
    this.addSql(BODIES);
    this.addSql(FORMATIONS);
    for (const table of TABLES) this.addSql(policies(table));
    this.addSql(PRIVILEGES);
  }
}

const TABLES = [
  'governance_adoption', 'body_seat', 'body_act', 'formation', 'formation_step', 'candidate',
];

const OWN = `tenant = (select app_tenant())
  and division like any ((select app_under())::text[])`;

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

/** Nothing here is ever deleted; what was done or adopted stays as it was entered. */
const PRIVILEGES = `
revoke delete, truncate on ${TABLES.join(', ')} from property, property_worker;
revoke update on governance_adoption, formation_step, body_act from property, property_worker;
grant insert, update (suspended_at, dissolved_on, dissolved_why) on governance_body to property;
grant update (answer, answered_at, answered_by) on body_act to property, property_worker;
`;

/** Models are the district's own, so a model is any that its profile has. */
const GROWN = `
alter table profile drop constraint profile_matter_check, add constraint profile_matter_check
  check (matter in
    ('PETITION', 'HOTLINE', 'ESCALATION', 'GRID', 'CREDIT', 'GOVERNANCE', 'CALENDAR'));
alter table governance_body drop constraint governance_body_model_check,
  drop constraint governance_body_kind_check,
  add constraint governance_body_kind_check check (kind in (
    'OWNERS_ASSEMBLY', 'OWNERS_REPRESENTATIVE_ASSEMBLY', 'OWNERS_COMMITTEE',
    'SUPERVISORY_COMMITTEE', 'COUNCIL', 'MANAGEMENT_COMMITTEE', 'SERVICE_CENTRE',
    'COURTYARD_COMMITTEE', 'PARTY_ORGANIZATION', 'PROPERTY_COMPANY', 'AUTONOMY_COMMITTEE',
    'SELF_GROUP', 'MERCHANT_REPRESENTATIVES', 'RESIDENT_REPRESENTATIVES', 'OTHER_BODY')),
  add column organization text,
  add column suspended_at timestamptz,
  add column dissolved_on date,
  add column dissolved_why text,
  add check ((dissolved_on is null) = (dissolved_why is null));
`;

const BODIES = `
create table governance_adoption (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  model text not null,
  starts_on date not null,
  adopted_at timestamptz not null,
  adopted_by text not null,
  unique (estate_id, starts_on)
);
create table body_seat (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  body_id uuid not null references governance_body,
  role text not null check (role in ('CHAIR', 'DEPUTY', 'MEMBER', 'SECRETARY')),
  name_sealed text not null,
  name_index text not null,
  account text,
  party_member boolean not null,
  cross_from text,
  backbone boolean not null,
  tracks jsonb not null,
  duties jsonb not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  ended_why text,
  seated_by text not null,
  check ((ends_on is null) = (ended_why is null))
);
create unique index body_seat_once on body_seat (body_id, name_index) where ends_on is null;
create index body_seat_estate on body_seat (estate_id, name_index);
create index body_seat_account on body_seat (account);
create table body_act (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  body_id uuid not null references governance_body,
  kind text not null check (kind in ('DECISION', 'DUTY', 'TRAINING', 'WARNING', 'SUSPENSION',
    'LIFTED', 'DOCUMENT_REQUEST', 'OBJECTION', 'AUDIT')),
  duty text check (duty in ('MEETING_HELD', 'MINUTES_PUBLISHED', 'PAYMENTS_PUBLISHED',
    'ACCOUNTS_PUBLISHED', 'ASSEMBLY_CALLED', 'REPORT_TO_OWNERS')),
  power text check (power in ('RULES', 'COVENANT', 'ELECTION', 'PROVIDER', 'FUND_USE',
    'FUND_RAISING', 'REBUILDING', 'COMMON_PARTS', 'OTHER_MATTERS', 'LEAD', 'CONVENE', 'DELIBERATE',
    'DAILY', 'CONTRACT', 'SERVE', 'FEES', 'SUPERVISE', 'AUDIT')),
  against_id uuid references governance_body,
  seat_ids jsonb not null,
  done_on date not null,
  hours int check (hours > 0),
  text text not null check (text <> ''),
  reference text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  answer text,
  answered_at timestamptz,
  answered_by text,
  check ((kind = 'DUTY') = (duty is not null)),
  check ((kind = 'DECISION') = (power is not null)),
  check ((kind = 'TRAINING') = (hours is not null)),
  check ((kind in ('DOCUMENT_REQUEST', 'OBJECTION', 'AUDIT')) = (against_id is not null)),
  check (answer is null or against_id is not null),
  check ((answer is null) = (answered_at is null))
);
create index body_act_body on body_act (body_id, id);
create index body_act_against on body_act (against_id);
`;

const FORMATIONS = `
create table formation (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  stage text not null check (stage in ('PREPARING', 'CANDIDATE_VETTING', 'PUBLICITY', 'VOTING',
    'ELECTED', 'FILED', 'IN_OFFICE')),
  seats int not null check (seats > 0),
  official text not null,
  replaces_id uuid references governance_body,
  begun_at timestamptz not null,
  begun_by text not null,
  publicity_until timestamptz,
  vote_id uuid,
  body_id uuid references governance_body,
  filing_number text,
  check ((stage in ('ELECTED', 'FILED', 'IN_OFFICE')) = (body_id is not null))
);
create unique index formation_open on formation (estate_id) where stage <> 'IN_OFFICE';
create index formation_body on formation (body_id);
create table formation_step (
  id uuid primary key,
  tenant text not null,
  division text not null,
  formation_id uuid not null references formation,
  stage text not null check (stage in ('PREPARING', 'CANDIDATE_VETTING', 'PUBLICITY', 'VOTING',
    'ELECTED', 'FILED', 'IN_OFFICE')),
  at timestamptz not null,
  by text not null,
  note text
);
create index formation_step_formation on formation_step (formation_id, at);
create table candidate (
  id uuid primary key,
  tenant text not null,
  division text not null,
  formation_id uuid not null references formation,
  owner_id uuid,
  name_sealed text not null,
  name_index text not null,
  account text,
  party_member boolean not null,
  cross_from text,
  findings jsonb not null,
  verdict text check (verdict in ('QUALIFIED', 'DISQUALIFIED')),
  nominated_at timestamptz not null,
  nominated_by text not null,
  vetted_at timestamptz,
  vetted_by text,
  check ((verdict is null) = (vetted_at is null)),
  unique (formation_id, name_index)
);
`;
