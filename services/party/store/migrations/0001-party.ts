import { Migration } from '@mikro-orm/migrations';

export class Party0001 extends Migration {
  override up(): void {
    this.addSql(ORGANIZATIONS);
    this.addSql(PEOPLE_AND_PLACES);
    this.addSql(GUARDS);
  }
}

/** Names sort by code point, so that a page begins where the last one ended on every machine. */
const ORGANIZATIONS = `
create table party_organization (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  name text collate "C" not null,
  kind text not null check (kind in ('COMMITTEE', 'BRANCH', 'GROUP', 'HUB_HOUSEHOLD', 'DEDICATED',
    'INDUSTRY', 'ENTERPRISE', 'DEPARTMENT')),
  level text check (level in ('DISTRICT', 'TOWN', 'COMMUNITY', 'ESTATE', 'BUILDING',
    'HUB_HOUSEHOLD')),
  parent_id uuid,
  parent_level text check (parent_level in ('DISTRICT', 'TOWN', 'COMMUNITY', 'ESTATE', 'BUILDING',
    'HUB_HOUSEHOLD')),
  formation text not null check (formation in ('SINGLE', 'JOINT')),
  coverage_method text check (coverage_method in ('JOINT', 'MEMBER_TRANSFER',
    'TWO_COMMITTEE_SECRETARY', 'FIRST_SECRETARY')),
  estate_form text check (estate_form in ('COMMODITY', 'RESETTLEMENT', 'OLD')),
  grid_id uuid,
  grid_kind text check (grid_kind in ('MASTER', 'GENERAL', 'MICRO', 'DEDICATED')),
  building_id uuid,
  company_id uuid,
  formed_on date not null,
  unique (id, tenant),
  unique (id, tenant, level),
  foreign key (parent_id, tenant) references party_organization (id, tenant)
    deferrable initially deferred,
  -- 六级联动: what has a tier hangs from an organisation of the tier right above; none is skipped.
  foreign key (parent_id, tenant, parent_level) references party_organization (id, tenant, level)
    deferrable initially deferred,
  check (parent_level is not distinct from case level when 'TOWN' then 'DISTRICT'
    when 'COMMUNITY' then 'TOWN' when 'ESTATE' then 'COMMUNITY' when 'BUILDING' then 'ESTATE'
    when 'HUB_HOUSEHOLD' then 'BUILDING' end),
  check (parent_level is null or parent_id is not null),
  check ((grid_id is null) = (grid_kind is null)),
  -- 3+1: a grid is led by an organisation of its kind; a department's is a guest there.
  check (kind = 'DEPARTMENT' or kind = case grid_kind when 'MASTER' then 'COMMITTEE'
    when 'GENERAL' then 'BRANCH' when 'MICRO' then 'GROUP' when 'DEDICATED' then 'DEDICATED'
    else kind end)
);
create index party_organization_name on party_organization (tenant, name, id);
create index party_organization_parent on party_organization (parent_id, name, id);
create index party_organization_division on party_organization (division);
create unique index party_organization_grid on party_organization (grid_id)
  where kind <> 'DEPARTMENT';
create index party_organization_company on party_organization (company_id)
  where company_id is not null;

create table party_organization_estate (
  organization_id uuid not null,
  estate_id uuid not null,
  tenant text not null,
  division text collate "C" not null,
  primary key (organization_id, estate_id),
  foreign key (organization_id, tenant) references party_organization (id, tenant)
);
create index party_organization_estate_estate on party_organization_estate (estate_id);
`;

const PEOPLE_AND_PLACES = `
create table party_member (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  organization_id uuid not null,
  name text not null,
  role text not null check (role in ('SECRETARY', 'LEADER', 'MEMBER')),
  origin text not null check (origin in ('ROLL', 'SURVEY', 'DEPARTMENT')),
  grid_id uuid,
  foreign key (organization_id, tenant) references party_organization (id, tenant)
);
create index party_member_organization on party_member (organization_id, role);
create index party_member_division on party_member (division);

create table service_position (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  kind text not null check (kind in ('CENTRE', 'ESTATE_STATION', 'MALL_POST')),
  name text not null,
  estate_id uuid,
  estate_form text check (estate_form in ('COMMODITY', 'RESETTLEMENT', 'OLD')),
  area int not null
);
create index service_position_division on service_position (division);

create table company_grade (
  company_id uuid primary key,
  tenant text not null,
  grade text not null,
  score int not null,
  changed_at timestamptz not null
);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  public text := 'tenant = (select app_tenant())';
  local text := public || ' and division like any ((select app_under())::text[])';
  rule text;
  guarded text;
begin
  foreach guarded in array array['party_organization', 'party_organization_estate', 'party_member',
    'service_position', 'company_grade']
  loop
    rule := case guarded when 'company_grade' then public else local end;
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy jurisdiction on %I to %I using (%s) with check (%s)',
      guarded, api, rule, rule);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, worker);
  end loop;
  execute format('revoke insert, update, delete on company_grade from %I', api);
end $$;
`;
