import { Migration } from '@mikro-orm/migrations';

/** Finds what is done with by its age, so that pruning it does not read what is not. */
export class Chassis0003 extends Migration {
  override up(): void {
    this.addSql(`
create index outbox_delivered on outbox (delivered_at) where delivered_at is not null;
create index inbox_processed on inbox (processed_at) where state = 'PROCESSED';
create index idempotency_sent on idempotency (sent_at);
`);
  }
}
