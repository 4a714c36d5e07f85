import { Migration } from '@mikro-orm/migrations';

/** Whoever watches clocks reads the rungs themselves, which need not be told of twice. */
export class Petition0010 extends Migration {
  override up(): void {
    this.addSql('drop trigger announce_rungs on escalation');
    this.addSql('drop function announce_rungs()');
  }
}
