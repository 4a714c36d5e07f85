import { Migration } from '@mikro-orm/migrations';

/** Whoever watches petitions hears of each change of one, and of each rung its clocks rang. */
export class Petition0008 extends Migration {
  override up(): void {
    this.addSql(PETITIONS);
    this.addSql(RUNGS);
  }
}

const PETITIONS = `
create trigger announce_lodged after insert on petition
  referencing new table as changed
  for each statement execute function announce('petition.changed');
create trigger announce_changed after update on petition
  referencing new table as changed
  for each statement execute function announce('petition.changed');
`;

const RUNGS = `
create function announce_rungs() returns trigger language plpgsql as $$
begin
  insert into announcement (tenant, topic, subject, division)
    select distinct tenant, 'petition.rang', subject_id, division from rungs;
  return null;
end $$;
create trigger announce_rungs after insert on escalation
  referencing new table as rungs for each statement execute function announce_rungs();
`;
