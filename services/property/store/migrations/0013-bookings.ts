import { Migration } from '@mikro-orm/migrations';

/** Rooms, bays and things that are booked by the slot. */
export class Property0013 extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist');
    this.addSql(RESOURCES);
    this.addSql(BOOKINGS);
    for (const table of ['resource', 'booking']) this.addSql(policies(table));
  }
}

const OWN = `tenant = (select app_tenant())
  and division like any ((select app_under())::text[])`;

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

const RESOURCES = `
create table resource (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  project_id uuid references project,
  kind text not null check (kind in ('ROOM', 'BAY', 'LOAN_ITEM')),
  zone text check (zone in
    ('CARE', 'LEISURE', 'CONVENIENCE', 'SOCIAL_WORK', 'PARTY_MASS', 'COUNCIL_HALL')),
  name text not null check (name <> ''),
  opens_at int not null check (opens_at between 0 and 1439),
  closes_at int not null check (closes_at between 1 and 1440),
  tidal_from int check (tidal_from between 0 and 1439),
  tidal_to int check (tidal_to between 1 and 1440),
  longest int not null check (longest > 0),
  visitor_fee bigint not null check (visitor_fee >= 0),
  closed_on date,
  opened_at timestamptz not null,
  opened_by text not null,
  check (opens_at < closes_at),
  check (tidal_from < tidal_to),
  check ((tidal_from is null) = (tidal_to is null)),
  unique (estate_id, kind, name)
);
`;

/** Whoever comes second is turned away by the table itself, however many ask at once. */
const BOOKINGS = `
create table booking (
  id uuid primary key,
  tenant text not null,
  division text not null,
  resource_id uuid not null references resource,
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at > from_at),
  booker text not null check (booker in ('RESIDENT', 'ORGANIZATION', 'VISITOR')),
  reference text not null check (reference <> ''),
  purpose text not null check (purpose <> ''),
  fee bigint not null check (fee >= 0),
  state text not null check (state in ('BOOKED', 'CANCELLED', 'RETURNED')),
  booked_at timestamptz not null,
  booked_by text not null,
  ended_at timestamptz,
  check ((state = 'BOOKED') = (ended_at is null)),
  exclude using gist (resource_id with =, tstzrange(from_at, to_at) with &&)
    where (state = 'BOOKED')
);
create index booking_resource on booking (resource_id, from_at);
`;
