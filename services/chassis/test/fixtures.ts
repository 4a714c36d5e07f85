import { defineEntity, p } from '@mikro-orm/postgresql';
import { Migration } from '@mikro-orm/migrations';
import type { ServiceOrm } from '../database.ts';

const schema = defineEntity({
  name: 'Matter',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    title: p.text(),
    heldAt: p.datetime().nullable(),
  },
});

/** A row with a jurisdiction, as every service has them. */
export class Matter extends schema.class {}
schema.setClass(Matter);

export interface MatterRow {
  id: string;
  tenant: string;
  division: string;
  title: string;
  heldAt: Date | null;
}

class Matters20261123000000 extends Migration {
  override up(): void {
    this.addSql(`create table matter (
      id uuid primary key, tenant text not null, division text not null, title text not null,
      held_at timestamptz
    )`);
    this.addSql('alter table matter enable row level security');
    this.addSql('alter table matter force row level security');
    this.addSql(`create policy jurisdiction on matter to petition
      using (tenant = (select app_tenant()) and division like any ((select app_under())::text[]))
      with check (tenant = (select app_tenant())
        and division like any ((select app_under())::text[]))`);
    this.addSql('create policy worker on matter to petition_worker using (true) with check (true)');
    this.addSql('grant delete on matter to petition_worker');
  }
}

/** A service with one table. */
export const petitionOrm: ServiceOrm = {
  service: 'petition',
  entities: [Matter],
  migrations: [Matters20261123000000],
};

/** A service with nothing but what the chassis keeps. */
export const gridOrm: ServiceOrm = { service: 'grid', entities: [], migrations: [] };
