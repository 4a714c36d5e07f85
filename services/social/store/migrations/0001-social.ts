import { Migration } from '@mikro-orm/migrations';

export class Social0001 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const table of BY_TENANT) this.secure(table, 'tenant = (select app_tenant())');
    for (const table of BY_DIVISION) {
      this.secure(
        table,
        'tenant = (select app_tenant()) and division like any ((select app_under())::text[])',
      );
    }
    this.addSql('revoke insert, update, delete on social_organization, brand, team from social');
    this.addSql('revoke delete on volunteer from social');
    this.addSql('revoke update, delete on service_record from social, social_worker');
  }

  private secure(table: string, condition: string): void {
    this.addSql(`alter table ${table} enable row level security`);
    this.addSql(`alter table ${table} force row level security`);
    this.addSql(
      `create policy jurisdiction on ${table} to social using (${condition}) with check (${condition})`,
    );
    this.addSql(`create policy worker on ${table} to social_worker using (true) with check (true)`);
  }
}

const BY_TENANT = ['social_organization', 'brand'];
const BY_DIVISION = ['team', 'volunteer', 'service_record'];

const TABLES = [
  `create table social_organization (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    credit_code text not null,
    name text not null,
    kind text not null check (kind in
      ('ASSOCIATION', 'SERVICE_ORGANIZATION', 'FOUNDATION', 'RECORDED_GROUP')),
    check ((kind = 'RECORDED_GROUP') or credit_code <> '')
  )`,
  'create index social_organization_division on social_organization (tenant, division, id)',
  `create unique index social_organization_credit_code on social_organization (tenant, credit_code)
    where credit_code <> ''`,

  `create table brand (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    code text not null,
    name text collate "C" not null,
    unique (tenant, code)
  )`,
  `create table team (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    brand_id uuid not null references brand (id),
    name text not null
  )`,
  'create index team_brand on team (brand_id, id)',

  `create table volunteer (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    team_id uuid not null references team (id),
    estate_id uuid not null,
    name text not null,
    phone text not null,
    phone_index text not null,
    registered_on date not null
  )`,
  'create index volunteer_team on volunteer (team_id)',
  'create index volunteer_estate on volunteer (estate_id, id)',
  'create index volunteer_phone on volunteer (tenant, phone_index)',

  `create table service_record (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    volunteer_id uuid not null references volunteer (id),
    served_on date not null,
    served integer not null check (served between 1 and 240),
    counted integer not null check (counted between 0 and least(served, 80)),
    content text not null check (char_length(content) between 1 and 500),
    recorded_by text not null,
    recorded_at timestamptz not null
  )`,
  `create index service_record_day on service_record (volunteer_id, served_on)
    include (served, counted)`,
];
