import { Migration } from '@mikro-orm/migrations';

/**
 * A rung writes every index of what it touches, and pays for each as much as for the row. A clock
 * never changes its subject, so subject, clock and place keep rungs apart as clock and place did,
 * and find them by subject too. An event waiting in the outbox is known by its sequence alone.
 */
export class Chassis0011 extends Migration {
  override up(): void {
    this.addSql(`
drop index escalation_subject;
alter table escalation
  drop constraint escalation_pkey,
  add primary key (subject_id, deadline_id, rung);
`);
    this.addSql(`
drop index outbox_undelivered;
alter table outbox drop constraint outbox_pkey;
create unique index outbox_undelivered on outbox (sequence) where delivered_at is null;
`);
  }
}
