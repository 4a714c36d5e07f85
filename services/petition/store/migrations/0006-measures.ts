import { Migration } from '@mikro-orm/migrations';

/** Returns, extensions, urgings, supervisions and interviews of an order. */
export class Petition0006 extends Migration {
  override up(): void {
    this.addSql(MEASURES);
    this.addSql(GUARDS);
  }
}

const MEASURES = `
create table petition_measure (
  id uuid primary key,
  tenant text not null,
  division text not null,
  petition_id uuid not null references petition (id),
  kind text not null check (kind in
    ('RETURN', 'EXTENSION', 'URGING', 'SUPERVISION', 'INTERVIEW')),
  at timestamptz not null,
  by text not null,
  reason text not null,
  deadline_id uuid,
  clock_id uuid,
  trigger text check (trigger in
    ('OVERDUE', 'MANY_CALLERS', 'REFUSED', 'LAWFUL_UNSOLVED', 'BAD_INFLUENCE', 'KNOWLEDGE_STALE')),
  listed boolean not null,
  amount int,
  unit text check (unit in
    ('NATURAL_DAYS', 'WORKING_DAYS', 'WORKING_HOURS', 'HOURS', 'MINUTES')),
  department_id uuid,
  suggested_id uuid,
  decision text check (decision in
    ('KEPT', 'REASSIGNED', 'APPROVED', 'REFUSED', 'ANSWERED', 'ACCEPTED', 'PLANNED', 'LAPSED')),
  decided_at timestamptz,
  decided_by text,
  answer text,
  named_id uuid
);
create index petition_measure_petition on petition_measure (petition_id, at);
create unique index petition_measure_open on petition_measure (petition_id, kind)
  where decision is null;
`;

/** Seen by whoever sees the petition; what is on record is decided on, and never removed. */
const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  under constant text := 'tenant = (select app_tenant())
    and division like any ((select app_under())::text[])';
  confidential text;
begin
  alter table petition_measure enable row level security;
  alter table petition_measure force row level security;
  execute format('create policy worker on petition_measure to %I using (true) with check (true)',
    worker);
  execute format('create policy jurisdiction on petition_measure to %I using (%s) with check (%s)',
    api, under, under);
  execute format('revoke delete on petition_measure from %I, %I', api, worker);
  select pg_get_expr(polqual, polrelid) into confidential from pg_policy
    where polname = 'confidential' and polrelid = 'evidence'::regclass;
  execute format('create policy confidential on petition_measure as restrictive to %I using (%s)',
    api, confidential);
end $$;
`;
