import { Migration } from '@mikro-orm/migrations';

/**
 * A clock a row, and every rung that a clock fired. A deadline is a column, a job only an alarm.
 */
export class Chassis0002 extends Migration {
  override up(): void {
    this.addSql(DEADLINE);
    this.addSql(ESCALATION);
    this.addSql(GUARDS);
  }
}

const DEADLINE = `
create table deadline (
  id uuid primary key,
  tenant text not null,
  division text not null,
  subject_id uuid not null,
  kind text not null,
  rule text not null,
  rule_version int not null,
  source text not null,
  amount int not null,
  unit text not null,
  ladder text not null,
  ladder_version int not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  provisional boolean not null,
  calendar_version text not null,
  pauses jsonb not null default '[]',
  paused_for text,
  state text not null default 'RUNNING'
    check (state in ('RUNNING', 'PAUSED', 'MET', 'CANCELLED', 'STUCK')),
  rung int not null default 0,
  ring_at timestamptz,
  context jsonb not null default '{}',
  ended_at timestamptz,
  version int not null default 1,
  failures int not null default 0,
  error text
) with (autovacuum_vacuum_scale_factor = 0.01);
create index deadline_ring on deadline (ring_at) where state = 'RUNNING' and ring_at is not null;
create index deadline_subject on deadline (subject_id);
`;

const ESCALATION = `
create table escalation (
  id uuid primary key,
  tenant text not null,
  division text not null,
  subject_id uuid not null,
  deadline_id uuid not null references deadline (id),
  rung int not null,
  action text not null,
  due_at timestamptz not null,
  fired_at timestamptz not null,
  rule text not null,
  level text,
  holder jsonb,
  reason text not null,
  unique (deadline_id, rung)
);
create index escalation_subject on escalation (subject_id, fired_at);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  guarded text;
begin
  foreach guarded in array array['deadline', 'escalation'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy jurisdiction on %I to %I
      using (tenant = (select app_tenant()) and division like any ((select app_under())::text[]))
      with check (tenant = (select app_tenant())
        and division like any ((select app_under())::text[]))', guarded, api);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, worker);
  end loop;
  execute format('revoke delete on deadline from %I, %I', api, worker);
  execute format('revoke update, delete on escalation from %I, %I', api, worker);
end $$;
`;
