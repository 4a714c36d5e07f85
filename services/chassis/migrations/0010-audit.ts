import { Migration } from '@mikro-orm/migrations';

/**
 * Who wrote, read plainly or was refused what. A row is written in the transaction it tells of and
 * changed by nobody; a moment later the worker links it to the row before it, once. What was linked
 * is signed daily, and none of it can be deleted for six months (R-D-32, R-D-36, R-D-39).
 */
export class Chassis0010 extends Migration {
  override up(): void {
    this.addSql(AUDIT);
    this.addSql(HEAD);
    this.addSql(GUARDS);
  }
}

/** `at` is the service's clock, which may be turned; `recorded_at` is PostgreSQL's. */
const AUDIT = `
create table audit (
  id uuid primary key,
  tenant text not null,
  at timestamptz not null,
  recorded_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  kind text not null check (kind in ('WRITE', 'PLAIN_READ', 'REFUSAL')),
  action text not null,
  subject text,
  division text,
  fields text[] not null,
  outcome text not null,
  body text,
  actor text not null,
  actor_kind text not null,
  organization text,
  client text,
  purpose text,
  request_id text,
  sequence bigint check (sequence > 0),
  before text,
  hash text,
  digest text check (digest in ('SHA256', 'SM3')),
  check (kind <> 'PLAIN_READ' or (subject is not null and division is not null
    and purpose is not null)),
  check ((sequence is null) = (hash is null) and (sequence is null) = (digest is null))
);
create unique index audit_chain on audit (tenant, sequence) where sequence is not null;
create index audit_unlinked on audit (tenant, recorded_at, id) where sequence is null;
create index audit_plain_reads on audit (tenant, at desc, id desc) where kind = 'PLAIN_READ';
`;

/** What the chain had come to on a day, signed: whoever holds one sees what is missing since. */
const HEAD = `
create table audit_head (
  tenant text not null,
  day date not null,
  sequence bigint not null check (sequence > 0),
  hash text not null,
  signed_at timestamptz not null,
  export text not null,
  primary key (tenant, day)
);
create index audit_head_sequence on audit_head (tenant, sequence);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  guarded text;
begin
  foreach guarded in array array['audit', 'audit_head'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('revoke update, delete, truncate on %I from %I, %I', guarded, api, worker);
    execute format('create policy look on %I for select to %I
      using (tenant = (select app_tenant()))', guarded, api);
    execute format('create policy work on %I for select to %I using (true)', guarded, worker);
  end loop;
  execute format('revoke insert on audit_head from %I', api);
  execute format('create policy sign on audit_head for insert to %I with check (true)', worker);
  execute format('create policy record on audit for insert to %I
    with check (tenant = (select app_tenant()) and sequence is null)', api);
  execute format('create policy record_work on audit for insert to %I
    with check (sequence is null)', worker);
  execute format('grant update (sequence, before, hash, digest) on audit to %I', worker);
  execute format('create policy link on audit for update to %I
    using (sequence is null) with check (sequence is not null)', worker);
  execute format('grant delete on audit to %I', worker);
  execute format($policy$create policy prune on audit for delete to %I
    using (sequence is not null and recorded_at < clock_timestamp() - interval '6 months')$policy$,
    worker);
end $$;
`;
