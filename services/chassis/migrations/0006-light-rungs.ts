import { Migration } from '@mikro-orm/migrations';

/**
 * What keeps rungs apart is their clock and place, and it costs one index: their id is made of the
 * two. A check that the clock exists cost as much as writing the rung: the sweep, who alone writes
 * rungs, holds the clock, and nobody may delete one.
 */
export class Chassis0006 extends Migration {
  override up(): void {
    this.addSql(`
alter table escalation
  drop constraint escalation_deadline_id_fkey,
  drop constraint escalation_pkey,
  drop constraint escalation_deadline_id_rung_key,
  add primary key (deadline_id, rung);
`);
  }
}
