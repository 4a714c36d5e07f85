import { Migration } from '@mikro-orm/migrations';

/** Who owns homes, and what owners vote on, with sealed ballots. */
export class Property0010 extends Migration {
  override up(): void {
    this.addSql(OWNERS);
    this.addSql(VOTES);
    this.addSql(BALLOTS);
    for (const table of TABLES) this.addSql(policies(table));
    this.addSql(PRIVILEGES);
    this.addSql(ANNOUNCED);
  }
}

const TABLES = [
  'owner', 'ownership', 'assembly_rules', 'owners_vote', 'elector', 'proxy', 'ballot',
  'vote_objection',
];

const OWN = `tenant = (select app_tenant())
  and division like any ((select app_under())::text[])`;

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

/**
 * Nothing here is ever deleted; what was adopted, handed over or cast stays as it was entered. A
 * ballot is sealed anew where the vault's key is changed.
 */
const PRIVILEGES = `
revoke delete, truncate on ${TABLES.join(', ')} from property, property_worker;
revoke update on assembly_rules, proxy, ballot, elector from property, property_worker;
grant update (state, answers_sealed) on ballot to property, property_worker;
grant update (delivered_at, delivered_by) on elector to property, property_worker;
`;

/** Whoever watches votes and committees hears of each that was decided, or took a step. */
const ANNOUNCED = `
create function announce_votes() returns trigger language plpgsql as $$
begin
  insert into announcement (tenant, topic, subject, division)
    select now.tenant, 'property.vote-decided', now.id, now.division
    from changed as now join before using (id)
    where now.counted_at is distinct from before.counted_at
      or now.annulled_at is distinct from before.annulled_at;
  return null;
end $$;
create trigger announce_decided after update on owners_vote
  referencing new table as changed old table as before
  for each statement execute function announce_votes();
create function announce_committees() returns trigger language plpgsql as $$
begin
  insert into announcement (tenant, topic, subject, division)
    select now.tenant, 'property.committee-changed', now.id, now.division
    from changed as now join before using (id) where now.stage <> before.stage;
  return null;
end $$;
create trigger announce_stepped after update on formation
  referencing new table as changed old table as before
  for each statement execute function announce_committees();
`;

const OWNERS = `
create table owner (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  kind text not null check (kind in ('PERSON', 'ORGANIZATION', 'DEVELOPER')),
  name_sealed text not null,
  name_index text not null,
  phone_sealed text not null,
  phone_index text not null,
  account text,
  registered_at timestamptz not null,
  unique (estate_id, name_index, phone_index)
);
create index owner_account on owner (account);
create table ownership (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null,
  dwelling_id uuid not null references dwelling,
  owner_id uuid not null references owner,
  basis text not null check (basis in ('REGISTERED', 'POSSESSION')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  entered_by text not null
);
create unique index ownership_once on ownership (dwelling_id, owner_id) where ends_on is null;
create index ownership_estate on ownership (estate_id, dwelling_id);
create table assembly_rules (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  vote_id uuid not null,
  silence text not null check (silence in ('NOT_COUNTED', 'WITH_MAJORITY')),
  recast boolean not null,
  proxies_at_most int not null check (proxies_at_most >= 0),
  prolongations int not null check (prolongations >= 0),
  prolong_days int not null check (prolong_days >= 0),
  adopted_at timestamptz not null,
  adopted_by text not null,
  unique (vote_id)
);
create index assembly_rules_estate on assembly_rules (estate_id, adopted_at);
`;

const VOTES = `
create table owners_vote (
  id uuid primary key,
  tenant text not null,
  division text not null,
  estate_id uuid not null references estate,
  building_id uuid references building,
  formation_id uuid references formation,
  title text not null check (title <> ''),
  items jsonb not null,
  noticed_at timestamptz not null,
  noticed_by text not null,
  opens_at timestamptz not null check (opens_at > noticed_at),
  closes_at timestamptz not null check (closes_at > opens_at),
  prolonged int not null,
  silence text not null check (silence in ('NOT_COUNTED', 'WITH_MAJORITY')),
  recast boolean not null,
  proxies_at_most int not null,
  prolongations int not null,
  prolong_days int not null,
  total_area int not null check (total_area > 0),
  total_heads int not null check (total_heads > 0),
  results jsonb,
  counted_at timestamptz check (counted_at >= closes_at),
  counted_by text,
  hash text,
  export text,
  published_at timestamptz,
  annulled_at timestamptz,
  annulled_by text check (annulled_by in ('COURT', 'STREET')),
  annulment text,
  check ((results is null) = (counted_at is null)),
  check (published_at is null or counted_at is not null),
  check ((annulled_at is null) = (annulled_by is null))
);
create index owners_vote_estate on owners_vote (estate_id, id desc);
alter table assembly_rules add foreign key (vote_id) references owners_vote;
alter table formation add foreign key (vote_id) references owners_vote;
create table elector (
  id uuid primary key,
  tenant text not null,
  division text not null,
  vote_id uuid not null references owners_vote,
  owner_ids uuid[] not null,
  dwelling_ids uuid[] not null,
  accounts text[] not null,
  area int not null check (area > 0),
  delivered_at timestamptz,
  delivered_by text,
  check ((delivered_at is null) = (delivered_by is null))
);
create index elector_vote on elector (vote_id, id);
create table proxy (
  id uuid primary key,
  tenant text not null,
  division text not null,
  vote_id uuid not null references owners_vote,
  elector_id uuid not null references elector unique,
  account text not null,
  document text not null check (document <> ''),
  entered_at timestamptz not null,
  entered_by text not null
);
create index proxy_vote on proxy (vote_id, account);
`;

/** A voter has one ballot that counts, however many arrive at once. */
const BALLOTS = `
create table ballot (
  id uuid primary key,
  tenant text not null,
  division text not null,
  vote_id uuid not null references owners_vote,
  elector_id uuid not null references elector,
  channel text not null check (channel in ('ELECTRONIC', 'PAPER')),
  state text not null check (state in ('CAST', 'REPLACED', 'STRUCK')),
  answers_sealed text not null,
  commitment text not null,
  cast_at timestamptz not null,
  cast_by text not null,
  paper text,
  check ((channel = 'PAPER') = (paper is not null)),
  unique (commitment)
);
create unique index ballot_once on ballot (elector_id) where state = 'CAST';
create index ballot_vote on ballot (vote_id, commitment);
create table vote_objection (
  id uuid primary key,
  tenant text not null,
  division text not null,
  vote_id uuid not null references owners_vote,
  ballot_id uuid references ballot,
  grounds text not null check (grounds <> ''),
  lodged_at timestamptz not null,
  lodged_by text not null,
  upheld boolean,
  decided_at timestamptz,
  decided_by text,
  note text,
  check ((upheld is null) = (decided_at is null))
);
create index vote_objection_vote on vote_objection (vote_id, id);
create unique index vote_objection_open on vote_objection (ballot_id) where upheld is null;
`;
