import { Migration } from '@mikro-orm/migrations';

/**
 * The API reads the registers and enters companies and managers; nobody corrects them through it.
 * A row is held by whoever may write some column of it, and an id that is referred to stays.
 */
export class Property0006 extends Migration {
  override up(): void {
    this.addSql(`revoke insert, update on
      association, association_member, building, dwelling, estate, facility, governance_body,
      service_contract from property`);
    this.addSql('revoke update on company, project_manager from property');
    this.addSql('grant update (id) on company, estate, project_manager to property');
  }
}
