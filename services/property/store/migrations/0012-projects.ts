import { Migration } from '@mikro-orm/migrations';

/** What is built or made over in estates, and the money the district adds to it. */
export class Property0012 extends Migration {
  override up(): void {
    this.addSql(PROJECTS);
    this.addSql(SUBSIDIES);
    for (const table of TABLES) this.addSql(policies(table));
    this.addSql('revoke update on project_step, project_funding from property, property_worker');
  }
}

const TABLES = ['project', 'project_step', 'project_funding', 'subsidy'];

const OWN = `tenant = (select app_tenant())
  and division like any ((select app_under())::text[])`;

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

const STAGES = `'IDEA', 'PLANNED', 'CONSULTED', 'DESIGNED', 'PERMITTED', 'BUILDING', 'COMPLETED',
  'ACCEPTED', 'HANDED_OVER', 'OPEN', 'CLOSED'`;

const PROJECTS = `
create table project (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  kind text not null check (kind in ('SHARED_SPACE', 'RENOVATION', 'LIFT', 'MICRO_PROJECT')),
  title text not null check (title <> ''),
  scope text not null check (scope in ('ESTATE', 'COMMUNITY', 'CITY')),
  build_mode text not null
    check (build_mode in ('STREET_DEPARTMENT_COMPANY', 'DEVELOPER', 'MARKET', 'OWNERS')),
  tags text[] not null,
  area int check (area > 0),
  stage text not null check (stage in (${STAGES})),
  opened_on date not null,
  use_result text check (use_result in ('GOOD', 'FAIR', 'POOR')),
  opened_at timestamptz not null,
  opened_by text not null
);
create index project_estate on project (estate_id);
create index project_kind on project (tenant, kind, division text_pattern_ops);
create table project_step (
  id uuid primary key,
  tenant text not null,
  division text not null,
  project_id uuid not null references project,
  act text not null check (act in ('ADVANCE', 'SYNC', 'WAIVE', 'ASSESS_USE')),
  stage text check (stage in (${STAGES})),
  sync text check (sync in ('PARTY_ORGANIZATION', 'OWNERS_COMMITTEE', 'RED_PROPERTY')),
  use_result text check (use_result in ('GOOD', 'FAIR', 'POOR')),
  documents jsonb not null,
  passed text[] not null,
  note text not null,
  at timestamptz not null,
  by text not null,
  check ((act = 'ADVANCE') = (stage is not null)),
  check ((act in ('SYNC', 'WAIVE')) = (sync is not null)),
  check ((act = 'ASSESS_USE') = (use_result is not null))
);
create index project_step_project on project_step (project_id, id);
create unique index project_step_once on project_step (project_id, stage) where act = 'ADVANCE';
create table project_funding (
  id uuid primary key,
  tenant text not null,
  division text not null,
  project_id uuid not null references project,
  source text not null check (source in ('FISCAL', 'MARKET', 'DEVELOPER')),
  amount bigint not null check (amount > 0),
  document text not null check (document <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index project_funding_project on project_funding (project_id);
`;

/** A project has one subsidy, however often it was applied for: a rejected one is none. */
const SUBSIDIES = `
create table subsidy (
  id uuid primary key,
  tenant text not null,
  division text not null,
  project_id uuid not null references project,
  fund_id uuid not null references fund,
  state text not null check (state in ('APPLIED', 'REVIEWED', 'APPROVED', 'REJECTED', 'PAID')),
  amount bigint not null check (amount > 0),
  applied_at timestamptz not null,
  applied_by text not null,
  decided_at timestamptz,
  decided_by text,
  decision text,
  entry_id uuid references fund_entry,
  check (decided_by <> applied_by),
  check ((state = 'APPLIED') = (decided_at is null)),
  check ((state = 'PAID') = (entry_id is not null))
);
create unique index subsidy_project on subsidy (project_id) where state <> 'REJECTED';
create index subsidy_fund on subsidy (fund_id);
`;
