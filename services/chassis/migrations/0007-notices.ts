import { Migration } from '@mikro-orm/migrations';

/**
 * Who was told of a rung, and the posts that were found empty when one fell to them; and of a clock
 * whether it was given more time.
 */
export class Chassis0007 extends Migration {
  override up(): void {
    this.addSql('alter table deadline add column extended boolean not null default false');
    this.addSql(NOTICE);
    this.addSql(GAP);
    this.addSql(GUARDS);
  }
}

/** Its id is made of clock, rung and recipient: what keeps notices apart costs one index. */
const NOTICE = `
create table notice (
  id uuid primary key,
  tenant text not null,
  division text not null,
  subject_id uuid not null,
  deadline_id uuid not null,
  rung int not null,
  action text not null,
  role text not null check (role in ('OWES', 'COPY')),
  level text not null,
  place text not null,
  person text not null,
  at timestamptz not null,
  text text not null,
  text_zh text not null
);
create index notice_subject on notice (subject_id, at);
create index notice_person on notice (person, at desc, id desc);
create index notice_place on notice (place, at desc, id desc);
`;

/** One a stretch in which a place has nobody: of its rungs the earliest is kept. */
const GAP = `
create table roster_gap (
  id uuid primary key,
  tenant text not null,
  division text not null,
  subject_id uuid not null,
  deadline_id uuid not null,
  rung int not null,
  level text not null,
  place text not null,
  empty_since timestamptz,
  at timestamptz not null,
  went_to text
);
create index roster_gap_latest on roster_gap (tenant, at desc, id desc);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  guarded text;
begin
  foreach guarded in array array['notice', 'roster_gap'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy jurisdiction on %I to %I
      using (tenant = (select app_tenant()) and division like any ((select app_under())::text[]))',
      guarded, api);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, worker);
    execute format('revoke insert, update, delete on %I from %I', guarded, api);
  end loop;
  execute format('revoke update, delete on notice from %I', worker);
  execute format('revoke delete on roster_gap from %I', worker);
end $$;
`;
