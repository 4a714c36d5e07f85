import { Migration } from '@mikro-orm/migrations';

/**
 * What residents agree that an organization learns of them, and which residents a partner agency
 * therefore sees: those alone who consented, in a project it has a grant of (R-D-07).
 */
export class Grid0006 extends Migration {
  override up(): void {
    this.addSql(CONSENT);
    this.addSql(GUARDS);
    this.addSql(PARTNERS);
  }
}

const CONSENT = `
create table consent (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  resident_id uuid not null references resident (id),
  classes text[] not null check (cardinality(classes) > 0
    and classes <@ array['NAME', 'PHONE', 'IDENTITY_NUMBER', 'ADDRESS']),
  organization text not null,
  project text not null,
  purpose text not null,
  notice text not null check (char_length(notice) between 1 and 500),
  by_guardian boolean not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  given_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  check (valid_from < valid_to),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index consent_resident on consent (resident_id, organization);
create index consent_shared on consent (tenant, organization, project)
  where withdrawn_at is null;
create index consent_latest on consent (tenant, division, id desc);
`;

/** What was agreed is changed by nobody; it is withdrawn, once. */
const GUARDS = `
alter table consent enable row level security;
alter table consent force row level security;
create policy jurisdiction on consent to grid
  using (tenant = (select app_tenant()) and division like any ((select app_under())::text[]))
  with check (tenant = (select app_tenant()) and division like any ((select app_under())::text[]));
create policy partner on consent for select to grid using (tenant = (select app_tenant())
  and organization = (select nullif(current_setting('app.organization', true), '')));
create policy worker on consent to grid_worker using (true) with check (true);
revoke update, delete on consent from grid, grid_worker;
grant update (withdrawn_at, withdrawn_by) on consent to grid;
create function consent_stays_withdrawn() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null then raise exception 'It was withdrawn'; end if;
  return new;
end $$;
create trigger withdrawn_once before update on consent
  for each row execute function consent_stays_withdrawn();
`;

/** Beside the jurisdiction of who governs. Who has no share in a project is asked nothing. */
const PARTNERS = `
create policy consented on resident for select to grid using (
  (select nullif(current_setting('app.projects', true), '')) is not null
  and tenant = (select app_tenant())
  and exists (select from consent
    join unnest((select current_setting('app.projects', true))::text[]) as share
      on consent.project = split_part(share, '@', 1)
      and consent.division like split_part(share, '@', 2) || '%'
    where consent.resident_id = resident.id and consent.withdrawn_at is null
      and consent.organization = nullif(current_setting('app.organization', true), '')));
`;
