import { Migration } from '@mikro-orm/migrations';

/** The ledger of credit, the rulebooks it is entered by, and the score last published. */
export class Property0002 extends Migration {
  override up(): void {
    this.addSql(RULEBOOKS);
    this.addSql(LEDGER);
    this.addSql(SCORES);
    for (const table of TABLES) this.addSql(policies(table));
    this.addSql(PRIVILEGES);
  }
}

const TABLES = ['credit_rulebook', 'credit_rule', 'credit_entry', 'credit_score'];

const OWN = 'tenant = (select app_tenant())';

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

/**
 * R-K-27: the API reads; the worker adds, and changes no line. The owner may, but no policy shows
 * it any line, so that its change finds nothing either.
 */
const PRIVILEGES = `
revoke insert, update, delete, truncate
  on credit_rulebook, credit_rule, credit_entry, credit_score from property;
revoke update, delete, truncate
  on credit_rulebook, credit_rule, credit_entry from property_worker;
`;

const RULEBOOKS = `
create table credit_rulebook (
  tenant text not null,
  version int not null check (version > 0),
  base int not null,
  good_cap int not null check (good_cap >= 0),
  floors jsonb not null,
  source text not null,
  valid_from timestamptz not null,
  primary key (tenant, version),
  unique (tenant, valid_from)
);
create table credit_rule (
  tenant text not null,
  version int not null,
  code text not null,
  record text not null check (record in ('GOOD', 'BAD')),
  points int not null,
  valid_months int not null check (valid_months > 0),
  veto boolean not null,
  title text not null,
  source text not null,
  topic text,
  condition jsonb not null,
  primary key (tenant, version, code),
  foreign key (tenant, version) references credit_rulebook,
  check (case record when 'GOOD' then points > 0 and not veto else points <= 0 end)
);
`;

const LEDGER = `
create table credit_entry (
  id uuid primary key,
  tenant text not null,
  company_id uuid not null references company,
  event_id uuid not null unique,
  rule_code text not null,
  rulebook_version int not null,
  points int not null,
  veto boolean not null,
  reason text not null,
  evidence jsonb not null,
  confirmed_at timestamptz not null,
  valid_until timestamptz not null check (valid_until > confirmed_at),
  counters uuid unique references credit_entry check (counters <> id),
  entered_at timestamptz not null,
  foreign key (tenant, rulebook_version, rule_code) references credit_rule
);
create index credit_entry_company on credit_entry (company_id, confirmed_at);
`;

const SCORES = `
create table credit_score (
  company_id uuid primary key references company,
  tenant text not null,
  score int not null,
  grade text not null check (grade in ('AAA', 'AA', 'A', 'B', 'C', 'D')),
  rulebook_version int not null,
  as_of timestamptz not null,
  entry_id uuid not null references credit_entry
);
`;
