import { Migration } from '@mikro-orm/migrations';

/**
 * The API enters volunteers and changes none. A row is held by whoever may write some column of
 * it, and an id that is referred to stays.
 */
export class Social0002 extends Migration {
  override up(): void {
    this.addSql('revoke update on volunteer from social');
    this.addSql('grant update (id) on volunteer to social');
  }
}
