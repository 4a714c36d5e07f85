import { Migration } from '@mikro-orm/migrations';

/** Estates, their homes and bodies, and the companies that serve them. */
export class Property0001 extends Migration {
  override up(): void {
    this.addSql(COMPANIES);
    this.addSql(ESTATES);
    this.addSql(HOMES);
    this.addSql(OF_ESTATES);
    for (const table of BY_DIVISION) this.addSql(policies(table, OWN_DIVISIONS));
    for (const table of BY_TENANT) this.addSql(policies(table, OWN_TENANT));
  }
}

const BY_DIVISION = [
  'estate', 'management_period', 'building', 'dwelling', 'service_contract', 'governance_body',
  'facility',
];
const BY_TENANT = ['company', 'association', 'association_member'];

const OWN_TENANT = 'tenant = (select app_tenant())';
const OWN_DIVISIONS = `${OWN_TENANT} and division like any ((select app_under())::text[])`;

const policies = (table: string, own: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${own}) with check (${own});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

const COMPANIES = `
create table company (
  id uuid primary key,
  tenant text not null,
  division text not null,
  credit_code text not null,
  name text not null check (name <> ''),
  registered_on date not null,
  staff_count int not null check (staff_count >= 0),
  unique (tenant, credit_code)
);
create table association (
  id uuid primary key,
  tenant text not null,
  division text not null,
  credit_code text not null,
  name text not null,
  unique (tenant, credit_code)
);
create table association_member (
  association_id uuid not null references association,
  company_id uuid not null references company,
  tenant text not null,
  primary key (association_id, company_id)
);
`;

/**
 * Each period points at the last day of the one before, which no other may point at: so an
 * estate's periods are one chain, without gap or overlap, and one of them at most is open.
 */
const ESTATES = `
create table estate (
  id uuid primary key,
  tenant text not null,
  division text not null,
  code text not null,
  name text not null,
  form text not null check (form in ('COMMODITY', 'RESETTLEMENT', 'OLD')),
  openness text not null check (openness in ('GATED', 'OPEN')),
  built_year int not null,
  building_count int not null,
  household_count int not null,
  population int not null,
  unique (tenant, code)
);
create index estate_division on estate (tenant, division text_pattern_ops, code);
create table management_period (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  mode text not null check (mode in ('PROFESSIONAL', 'ENTRUSTED', 'SELF_MANAGED', 'NONE')),
  starts_on date not null,
  ends_on date,
  follows_on date,
  check (ends_on >= starts_on),
  check (starts_on = follows_on + 1),
  unique (estate_id, starts_on),
  unique nulls not distinct (estate_id, ends_on),
  unique nulls not distinct (estate_id, follows_on),
  foreign key (estate_id, follows_on) references management_period (estate_id, ends_on)
);
`;

const HOMES = `
create table building (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  code text not null,
  name text not null,
  units int not null,
  floors int not null,
  lifts int not null,
  unique (estate_id, code)
);
create table dwelling (
  id uuid primary key,
  tenant text not null,
  division text not null,
  building_id uuid not null references building,
  estate_id uuid not null,
  code text not null,
  unit int not null,
  floor int not null,
  room int not null,
  area int not null check (area > 0),
  unique (building_id, unit, floor, room)
);
`;

const OF_ESTATES = `
create table service_contract (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  company_id uuid not null references company,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  unique (estate_id, starts_on)
);
create index service_contract_company on service_contract (company_id);
create table governance_body (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  model text not null check (
    model in ('M_1_211', 'M_1_3_1_N', 'M_PARTY_COURTYARD', 'M_OWNERS_COMMITTEE')
  ),
  kind text not null check (kind in (
    'OWNERS_ASSEMBLY', 'OWNERS_REPRESENTATIVE_ASSEMBLY', 'OWNERS_COMMITTEE',
    'SUPERVISORY_COMMITTEE', 'COUNCIL', 'MANAGEMENT_COMMITTEE', 'SERVICE_CENTRE',
    'COURTYARD_COMMITTEE'
  )),
  name text not null,
  seats int not null check (seats >= 0),
  party_member_seats int not null check (party_member_seats between 0 and seats),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  unique (estate_id, kind, starts_on)
);
create table facility (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  kind text not null check (kind in ('LIFT', 'CONTROL_ROOM')),
  code text not null,
  unique (estate_id, code)
);
`;
