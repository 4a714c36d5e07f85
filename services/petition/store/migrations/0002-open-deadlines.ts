import { Migration } from '@mikro-orm/migrations';

/** Finds what is about to burn without looking at what is not owed any more. */
export class Petition0002 extends Migration {
  override up(): void {
    this.addSql(`create index deadline_open on deadline (tenant, due_at, id)
      where state in ('RUNNING', 'STUCK')`);
  }
}
