import { Migration } from '@mikro-orm/migrations';

/**
 * Rule profiles: a version a row, and its lines. What a version says never changes; only what was
 * decided on it is written later, and never by whoever proposed it.
 */
export class Chassis0005 extends Migration {
  override up(): void {
    this.addSql(PROFILE);
    this.addSql(LINE);
    this.addSql(GUARDS);
    this.addSql('alter table deadline add column profile text');
  }
}

const PROFILE = `
create table profile (
  id uuid primary key,
  tenant text,
  code text not null,
  matter text not null check (matter in
    ('PETITION', 'HOTLINE', 'ESCALATION', 'GRID', 'CREDIT', 'CALENDAR')),
  region text not null,
  version int not null check (version > 0),
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'CANCELLED')),
  in_flight text not null check (in_flight in ('KEEP', 'MOVE')),
  valid_from timestamptz not null,
  valid_to timestamptz check (valid_to > valid_from),
  based_on uuid references profile (id),
  rolled_back_from uuid references profile (id),
  note text not null,
  proposed_by text,
  proposed_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  decision_note text,
  check (tenant is null or (proposed_by is not null and proposed_at is not null)),
  check (state <> 'APPROVED' or tenant is null or rolled_back_from is not null
    or (decided_by is not null and decided_by <> proposed_by))
);
create unique index profile_version on profile (coalesce(tenant, ''), code, version);
create index profile_in_force on profile (matter, tenant, code, version desc)
  where state = 'APPROVED';
create index profile_latest on profile (tenant, id desc);
`;

const LINE = `
create table profile_line (
  profile_id uuid not null references profile (id),
  place int not null,
  tenant text,
  code text not null,
  kind text not null,
  variant text not null,
  applies jsonb not null,
  figures jsonb not null,
  source text not null,
  verify boolean not null,
  primary key (profile_id, place),
  unique (profile_id, kind, code, variant)
);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  guarded text;
begin
  foreach guarded in array array['profile', 'profile_line'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy jurisdiction on %I to %I
      using (tenant is null or tenant = (select app_tenant()))
      with check (tenant = (select app_tenant()))', guarded, api);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, worker);
    execute format('revoke update, delete on %I from %I, %I', guarded, api, worker);
  end loop;
  execute format('grant update (state, decided_by, decided_at, decision_note)
    on profile to %I, %I', api, worker);
end $$;
`;
