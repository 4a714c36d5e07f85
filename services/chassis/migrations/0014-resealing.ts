import { Migration } from '@mikro-orm/migrations';

/**
 * How far the rows are sealed anew under a key that became the current one: one row a key and
 * cipher, by the mark of what it seals. Who asks again once it is finished has all of it checked.
 */
export class Chassis0014 extends Migration {
  override up(): void {
    this.addSql(RESEALING);
    this.addSql(GUARDS);
  }
}

/** `clean` is the transaction that found nothing left; whoever began before it may still write. */
const RESEALING = `
create table resealing (
  mark text primary key,
  asked_at timestamptz not null,
  in_table text,
  reached uuid,
  total bigint,
  done bigint not null default 0 check (done >= 0),
  clean xid8,
  finished_at timestamptz,
  check (reached is null or in_table is not null)
);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
begin
  alter table resealing enable row level security;
  alter table resealing force row level security;
  execute format('revoke all on resealing from %I', api);
  execute format('create policy worker on resealing to %I using (true) with check (true)', worker);
end $$;
`;
