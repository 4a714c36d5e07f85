import { Migration } from '@mikro-orm/migrations';

/** Which trace an event belongs to, where traces are kept at all. */
export class Chassis0015 extends Migration {
  override up(): void {
    this.addSql('alter table outbox add column traceparent text');
    this.addSql('alter table inbox add column traceparent text');
  }
}
