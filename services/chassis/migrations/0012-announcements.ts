import { Migration } from '@mikro-orm/migrations';

/** What changed, for who watches: written by the change itself, read in the order of commits. */
export class Chassis0012 extends Migration {
  override up(): void {
    this.addSql(ANNOUNCEMENT);
    this.addSql(ANNOUNCE);
    this.addSql(GUARDS);
  }
}

/**
 * Sequences are drawn before transactions end: a reader that went by them alone would pass over
 * what ends late. By transaction first, and only up to the oldest that still runs, none is missed.
 */
const ANNOUNCEMENT = `
create table announcement (
  sequence bigint generated always as identity primary key,
  position xid8 not null default pg_current_xact_id(),
  tenant text not null,
  topic text not null,
  subject uuid not null,
  division text not null,
  told_at timestamptz not null default clock_timestamp()
);
create index announcement_order on announcement (tenant, topic, position, sequence);
create index announcement_told on announcement using brin (told_at);
`;

/** For a table whose rows have an id and a division: whatever changes one announces it. */
const ANNOUNCE = `
create function announce() returns trigger language plpgsql as $$
begin
  insert into announcement (tenant, topic, subject, division)
    select tenant, tg_argv[0], id, division from changed;
  return null;
end $$;
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
begin
  alter table announcement enable row level security;
  alter table announcement force row level security;
  execute format('revoke all on announcement from %I, %I', api, worker);
  execute format('grant insert on announcement to %I, %I', api, worker);
  execute format('grant select, delete, update on announcement to %I', worker);
  execute format('create policy announce on announcement for insert to %I
    with check (tenant = (select app_tenant()))', api);
  execute format('create policy worker on announcement to %I using (true) with check (true)',
    worker);
end $$;
`;
