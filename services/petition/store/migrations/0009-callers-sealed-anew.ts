import { Migration } from '@mikro-orm/migrations';

/** Who called stays as they called; under which key it is sealed, the worker may change. */
export class Petition0009 extends Migration {
  override up(): void {
    this.addSql(`grant update (name_sealed, phone_sealed, phone_index) on caller
      to petition_worker`);
  }
}
