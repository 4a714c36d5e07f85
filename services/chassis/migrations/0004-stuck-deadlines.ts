import { Migration } from '@mikro-orm/migrations';

/** The few clocks that are stuck are counted without a look at those that ended. */
export class Chassis0004 extends Migration {
  override up(): void {
    this.addSql("create index deadline_stuck on deadline (id) where state = 'STUCK'");
  }
}
