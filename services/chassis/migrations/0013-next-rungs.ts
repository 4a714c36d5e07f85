import { Migration } from '@mikro-orm/migrations';

/**
 * A rung pays for each index it writes as much as for the row. So where a clock rings next is kept
 * beside it, as narrow as an index: the clock's own row is in no index by what a rung changes, and
 * is rewritten in its own page. Whoever starts, moves, stops or ends a clock has its next rung
 * moved by trigger; a sweep, which holds the clock, moves it itself.
 */
export class Chassis0013 extends Migration {
  override up(): void {
    this.addSql(NEXT_RUNG);
    this.addSql(TRIGGERS);
    this.addSql(GUARDS);
    this.addSql(RUNGS);
    this.addSql(OUTBOX);
  }
}

const NEXT_RUNG = `
create table next_rung (
  ring_at timestamptz not null,
  deadline_id uuid not null,
  primary key (ring_at, deadline_id)
) with (autovacuum_vacuum_scale_factor = 0.01);
insert into next_rung select ring_at, id from deadline
  where state = 'RUNNING' and ring_at is not null;
drop index deadline_ring;
alter table deadline set (fillfactor = 50);
`;

/** As their owner, for whoever may change a clock; nobody else writes the table but a worker. */
const TRIGGERS = `
create function start_next_rungs() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
begin
  insert into next_rung select ring_at, id from started
    where state = 'RUNNING' and ring_at is not null;
  return null;
end $$;
create trigger start_next_rungs after insert on deadline
  referencing new table as started for each statement execute function start_next_rungs();

create function move_next_rung() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
begin
  delete from next_rung where ring_at = old.ring_at and deadline_id = old.id;
  if new.state = 'RUNNING' and new.ring_at is not null then
    insert into next_rung values (new.ring_at, new.id);
  end if;
  return null;
end $$;
create trigger move_next_rung after update of state, ring_at on deadline for each row
  when ((old.state, old.ring_at) is distinct from (new.state, new.ring_at)
    and current_setting('app.sweeping', true) is distinct from 'on')
  execute function move_next_rung();

create function forget_next_rungs() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
begin
  truncate next_rung;
  return null;
end $$;
create trigger forget_next_rungs after truncate on deadline
  for each statement execute function forget_next_rungs();
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
begin
  alter table next_rung enable row level security;
  alter table next_rung force row level security;
  execute format('revoke all on next_rung from %I, %I', api, worker);
  execute format('grant select, insert, update, delete on next_rung to %I', worker);
  execute format('create policy worker on next_rung to %I using (true) with check (true)', worker);
  execute format('create policy by_trigger on next_rung to %I using (true) with check (true)',
    current_user);
end $$;
`;

/**
 * A rung's id is made of its clock and place, and not kept. Who watches clocks reads the rungs
 * themselves, in the order of commits: `rang` says what each tells of, and a service may say it
 * otherwise.
 */
const RUNGS = `
alter table escalation
  drop column id,
  add column position xid8 not null default pg_current_xact_id();
create index escalation_position on escalation (position);
create view rang with (security_invoker = true) as
  select position, tenant, subject_id as subject, division from escalation;
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
begin
  execute format('revoke all on rang from %I, %I', api, worker);
  execute format('grant select on rang to %I', worker);
end $$;
`;

/**
 * What is published is kept as it was written, and never asked into. What keeps the order is what
 * is on its way: the rest waits in the order of its sequence.
 */
const OUTBOX = `
alter table outbox alter column payload type json;
drop index outbox_order;
create index outbox_order on outbox (subscriber, subject, sequence)
  where delivered_at is null and sent_at is not null;
`;
