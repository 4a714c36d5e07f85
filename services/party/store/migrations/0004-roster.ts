import { Migration } from '@mikro-orm/migrations';

/** Who held which post when, and who is registered where they live. */
export class Party0004 extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist');
    this.addSql(ROSTER);
    this.addSql(GUARDS);
    this.addSql(PRIVILEGES);
  }
}

const ROSTER = `
create table party_appointment (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  post text not null check (post in ('FIRST_SECRETARY', 'BUILDING_HEAD', 'HUB_HOUSEHOLD',
    'GRID_MEMBER', 'INSTRUCTOR')),
  member_id uuid not null references party_member,
  place_type text not null check (place_type in ('ESTATE', 'BUILDING', 'GRID',
    'PROPERTY_COMPANY')),
  place_id uuid not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  reason text not null check (reason <> ''),
  appointed_by text not null,
  appointed_at timestamptz not null,
  handover text,
  -- A post that one alone holds is held by one on every day, whoever appoints at the same time.
  constraint party_appointment_sole exclude using gist (tenant with =, post with =,
    place_id with =, daterange(starts_on, ends_on, '[]') with &&) where (post <> 'GRID_MEMBER'),
  constraint party_appointment_once exclude using gist (member_id with =, post with =,
    place_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index party_appointment_place on party_appointment (place_id, starts_on);
create table appointment_visit (
  id uuid primary key,
  tenant text not null,
  appointment_id uuid not null references party_appointment,
  visited_on date not null,
  content text not null check (content <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index appointment_visit_appointment on appointment_visit (appointment_id, visited_on, id);
create table dual_registration (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  member_id uuid not null references party_member,
  organization_id uuid not null,
  estate_id uuid not null,
  skills text not null,
  availability text not null,
  stage text not null check (stage in ('PENDING', 'CONFIRMED', 'REJECTED', 'ENDED')),
  requested_by text not null,
  requested_at timestamptz not null,
  unit_by text,
  residence_by text check (residence_by <> unit_by),
  decided_at timestamptz,
  note text not null,
  check (stage <> 'CONFIRMED' or (unit_by is not null and residence_by is not null)),
  check ((stage = 'PENDING') = (decided_at is null))
);
create unique index dual_registration_one on dual_registration (member_id)
  where stage in ('PENDING', 'CONFIRMED');
create index dual_registration_estate on dual_registration (estate_id, id);
create index dual_registration_division on dual_registration (tenant, division);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  local text := 'tenant = (select app_tenant()) and division like any ((select app_under())::text[])';
  rule text;
  guarded text;
begin
  foreach guarded in array array['party_appointment', 'appointment_visit', 'dual_registration']
  loop
    rule := case guarded when 'appointment_visit' then 'exists (select from party_appointment
      where party_appointment.id = appointment_id)' else local end;
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy jurisdiction on %I to %I using (%s) with check (%s)',
      guarded, api, rule, rule);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, api || '_worker');
  end loop;
end $$;
`;

const PRIVILEGES = `
revoke delete, truncate on party_appointment, appointment_visit, dual_registration
  from party, party_worker;
revoke update on appointment_visit from party, party_worker;
`;
