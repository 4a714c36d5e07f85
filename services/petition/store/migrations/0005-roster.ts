import { Migration } from '@mikro-orm/migrations';

/** Who is on duty where, as `grid` tells, so that a rung finds whom it falls to. */
export class Petition0005 extends Migration {
  override up(): void {
    this.addSql(ROSTER);
    this.addSql(GUARDS);
  }
}

const ROSTER = `
create table roster (
  id uuid primary key,
  tenant text not null,
  division text not null,
  post text not null,
  place text not null,
  person text not null,
  started_at timestamptz not null,
  ended_at timestamptz
);
create index roster_place on roster (place, started_at);
create index roster_person on roster (person, started_at);
`;

/** What is told of a petition is hidden from whom it is about, like the petition itself. */
const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  confidential text;
begin
  alter table roster enable row level security;
  alter table roster force row level security;
  execute format('create policy worker on roster to %I using (true) with check (true)', worker);
  execute format('create policy jurisdiction on roster to %I
    using (tenant = (select app_tenant()))', api);
  execute format('revoke insert, update, delete on roster from %I', api);
  select pg_get_expr(polqual, polrelid) into confidential from pg_policy
    where polname = 'confidential' and polrelid = 'escalation'::regclass;
  execute format('create policy confidential on notice as restrictive to %I using (%s)',
    api, confidential);
  execute format('create policy confidential on roster_gap as restrictive to %I using (%s)',
    api, confidential);
end $$;
`;
