import { Migration } from '@mikro-orm/migrations';

/** Petitions and what belongs to them, the places they lie in, and the catalogues they go by. */
export class Petition0001 extends Migration {
  override up(): void {
    this.addSql(CASES);
    this.addSql(PARTS);
    this.addSql(PLACES);
    this.addSql(CATALOGUES);
    this.addSql(GUARDS);
  }
}

const CASES = `
create table petition (
  id uuid primary key,
  tenant text not null,
  division text not null,
  number text not null,
  channel text not null check (channel in
    ('HOTLINE_12345', 'PORTAL', 'POLICE_110', 'GRID', 'VISIT', 'LETTER')),
  channel_number text,
  kind text not null check (kind in
    ('CONSULTATION', 'HELP', 'OPINION', 'SUGGESTION', 'COMPLAINT', 'REPORT')),
  urgency text not null check (urgency in
    ('URGENT', 'LIVELIHOOD', 'ORDINARY')),
  category text not null,
  text text not null check (char_length(text) between 1 and 2000),
  stage text not null check (stage in
    ('ASSIGNED', 'SIGNED', 'HANDLING', 'REPLIED', 'REOPENED', 'CLOSED', 'MERGED')),
  lodged_at timestamptz not null,
  lodged_by text not null,
  estate_id uuid,
  grid_id uuid,
  general_grid_id uuid,
  department_id uuid not null,
  co_department_ids uuid[] not null,
  redone boolean not null,
  merged_into_id uuid references petition (id),
  closed_at timestamptz,
  unique (tenant, number)
);
create index petition_latest on petition (tenant, id desc);
create index petition_estate on petition (estate_id, id desc);
create index petition_department on petition (department_id, id desc);
create index petition_division on petition (tenant, division text_pattern_ops, id desc);
create index petition_channel on petition (tenant, channel, channel_number)
  where channel_number is not null;

create table intake (
  tenant text not null,
  channel text not null check (channel in
    ('HOTLINE_12345', 'PORTAL', 'POLICE_110', 'GRID', 'VISIT', 'LETTER')),
  number text not null,
  petition_id uuid not null,
  primary key (tenant, channel, number)
);

create table petition_counter (
  tenant text not null,
  day text not null,
  last int not null,
  primary key (tenant, day)
);
`;

const PARTS = `
create table caller (
  id uuid primary key,
  tenant text not null,
  division text not null,
  petition_id uuid not null references petition (id),
  name_sealed text not null,
  phone_sealed text not null,
  phone_index text not null,
  called_at timestamptz not null
);
create index caller_petition on caller (petition_id, called_at);
create index caller_phone on caller (tenant, phone_index);

create table evidence (
  id uuid primary key,
  tenant text not null,
  division text not null,
  petition_id uuid not null references petition (id),
  step text not null check (step in
    ('SIGN', 'CONTACT', 'REPORT_IN', 'HANDLE')),
  at timestamptz not null,
  by text not null,
  note text not null,
  attachments text[] not null
);
create index evidence_petition on evidence (petition_id, at);

create table reply (
  id uuid primary key,
  tenant text not null,
  division text not null,
  petition_id uuid not null references petition (id),
  at timestamptz not null,
  by text not null,
  text text not null,
  outcome text not null check (outcome in
    ('SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED')),
  upheld_against uuid
);
create index reply_petition on reply (petition_id, at desc);

create table call_back (
  id uuid primary key,
  tenant text not null,
  division text not null,
  petition_id uuid not null references petition (id),
  at timestamptz not null,
  by text not null,
  result text not null check (result in
    ('SATISFIED', 'DISSATISFIED', 'UNSOLVED', 'UNREACHABLE')),
  note text not null,
  redone boolean not null
);
create index call_back_petition on call_back (petition_id, at);
`;

const PLACES = `
create table place_grid (
  id uuid primary key,
  tenant text not null,
  kind text not null check (kind in
    ('MASTER', 'GENERAL', 'MICRO', 'DEDICATED')),
  parent_id uuid,
  code text,
  division text not null,
  estate_id uuid,
  boundary jsonb not null,
  west int not null,
  east int not null,
  south int not null,
  north int not null,
  width int not null
);
create index place_grid_west on place_grid (tenant, kind, west);
create index place_grid_width on place_grid (tenant, kind, width);
create index place_grid_estate on place_grid (estate_id, code);

create table place_estate (
  id uuid primary key,
  tenant text not null,
  code text not null,
  name text not null,
  division text not null,
  company_id uuid,
  town_name text not null,
  community_name text not null
);
create index place_estate_tenant on place_estate (tenant);
`;

const CATALOGUES = `
create table department (
  id uuid primary key,
  tenant text not null,
  code text not null,
  name text not null,
  division text not null,
  unique (tenant, code)
);

create table category (
  code text primary key,
  parent_code text references category (code),
  name text not null,
  is_leaf boolean not null
);

create table duty_item (
  id uuid primary key,
  tenant text not null,
  category text not null references category (code),
  version int not null,
  lead_department_id uuid not null references department (id),
  co_department_ids uuid[] not null,
  basis text not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  unique (tenant, category, version)
);
create index duty_item_department on duty_item (lead_department_id);

create table rule (
  id uuid primary key,
  code text not null,
  version int not null,
  tenant text,
  clock text not null check (clock in
    ('SIGN_FOR', 'FIRST_CONTACT', 'HANDLE', 'CALL_BACK')),
  applies jsonb not null,
  amount int not null check (amount > 0),
  unit text not null check (unit in
    ('NATURAL_DAYS', 'WORKING_DAYS', 'WORKING_HOURS', 'HOURS', 'MINUTES')),
  source text not null,
  valid_from timestamptz not null,
  valid_to timestamptz
);
create unique index rule_version on rule (code, version, coalesce(tenant, ''), applies);

create table ladder (
  id uuid primary key,
  code text not null,
  version int not null,
  tenant text,
  clock text not null check (clock in
    ('SIGN_FOR', 'FIRST_CONTACT', 'HANDLE', 'CALL_BACK')),
  rungs jsonb not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  unique (code, version)
);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  mine constant text := 'tenant = (select app_tenant())';
  under constant text := mine || ' and division like any ((select app_under())::text[])';
  shipped constant text := 'tenant is null or ' || mine;
  guarded text;
begin
  foreach guarded in array array[
    'petition', 'caller', 'evidence', 'reply', 'call_back', 'intake', 'petition_counter',
    'place_grid', 'place_estate', 'department', 'duty_item', 'rule', 'ladder'
  ] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, worker);
  end loop;
  foreach guarded in array array['petition', 'caller', 'evidence', 'reply', 'call_back'] loop
    execute format('create policy jurisdiction on %I to %I using (%s) with check (%s)',
      guarded, api, under, under);
    execute format('revoke delete on %I from %I, %I', guarded, api, worker);
  end loop;
  foreach guarded in array array['caller', 'evidence', 'reply', 'call_back', 'intake'] loop
    execute format('revoke update, delete on %I from %I, %I', guarded, api, worker);
  end loop;
  foreach guarded in array array['intake', 'petition_counter'] loop
    execute format('create policy jurisdiction on %I to %I using (%s) with check (%s)',
      guarded, api, mine, mine);
  end loop;
  foreach guarded in array array['place_grid', 'place_estate', 'department', 'duty_item'] loop
    execute format('create policy jurisdiction on %I to %I using (%s)', guarded, api, mine);
  end loop;
  foreach guarded in array array['rule', 'ladder'] loop
    execute format('create policy jurisdiction on %I to %I using (%s)', guarded, api, shipped);
  end loop;
  foreach guarded in array array[
    'place_grid', 'place_estate', 'department', 'duty_item', 'rule', 'ladder', 'category'
  ] loop
    execute format('revoke insert, update, delete on %I from %I', guarded, api);
  end loop;
end $$;
`;
