import { Migration } from '@mikro-orm/migrations';

/** Policy documents, pilots, model cases and the district's own words. */
export class Party0006 extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(TABLES);
    for (const table of ['policy_document', 'document_relation', 'pilot', 'example', 'term']) {
      this.addSql(policies(table));
    }
    this.addSql('revoke update on document_relation, example from party, party_worker');
  }
}

const OWN = 'tenant = (select app_tenant())';

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to party using (${OWN}) with check (${OWN});
create policy worker on ${table} to party_worker using (true) with check (true);
`;

/** `searched` is what is searched: of one script, half width, small letters. */
const TABLES = `
create table policy_document (
  id uuid primary key,
  tenant text not null,
  level text not null check (level in
    ('NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'ESTATE')),
  title text not null check (title <> ''),
  number text,
  issuers text[] not null,
  signed text[] not null,
  state text not null check (state in ('DRAFT', 'ISSUED', 'REPEALED')),
  clauses jsonb not null,
  searched text not null,
  drafted_at timestamptz not null,
  drafted_by text not null,
  issued_on date,
  repealed_on date check (repealed_on >= issued_on),
  check ((state = 'DRAFT') = (issued_on is null)),
  check ((state = 'REPEALED') = (repealed_on is not null)),
  check (cardinality(issuers) > 0)
);
create index policy_document_searched on policy_document using gin (searched gin_trgm_ops);
create table document_relation (
  document_id uuid not null references policy_document,
  kind text not null check (kind in ('BASED_ON', 'REPLACES')),
  other_id uuid not null references policy_document,
  tenant text not null,
  primary key (document_id, kind, other_id),
  check (document_id <> other_id)
);
create table pilot (
  id uuid primary key,
  tenant text not null,
  mechanism text not null check (mechanism <> ''),
  title text not null check (title <> ''),
  sites text[] not null check (cardinality(sites) > 0),
  starts_on date not null,
  searched text not null,
  evaluation text,
  decision text check (decision in ('EXTEND', 'STOP')),
  decided_on date,
  decided_by text,
  begun_by text not null,
  check ((decision is null) = (evaluation is null)),
  check ((decision is null) = (decided_on is null)),
  check ((decision is null) = (decided_by is null))
);
create table example (
  id uuid primary key,
  tenant text not null,
  kind text not null check (kind in ('MODEL_CASE', 'COMMENDATION')),
  title text not null check (title <> ''),
  story text not null check (story <> ''),
  issuer text not null check (issuer <> ''),
  dated_on date not null,
  estate_id uuid,
  searched text not null,
  added_at timestamptz not null,
  added_by text not null
);
create index example_estate on example (estate_id);
create table term (
  tenant text not null,
  key text not null,
  script text not null check (script in ('HANS', 'HANT', 'LATN')),
  id uuid not null unique,
  label text not null check (label <> ''),
  named_at timestamptz not null,
  named_by text not null,
  primary key (tenant, key, script)
);
`;
