import { Migration } from '@mikro-orm/migrations';

/** The API reads the registers: they are loaded, and nobody changes them through it. */
export class Party0002 extends Migration {
  override up(): void {
    this.addSql(`revoke insert, update on
      party_member, party_organization, party_organization_estate, service_position from party`);
  }
}
