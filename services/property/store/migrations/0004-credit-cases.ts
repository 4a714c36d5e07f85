import { Migration } from '@mikro-orm/migrations';

/** Objections, withdrawals and repairs; how records are shown; red and black lists. */
export class Property0004 extends Migration {
  override up(): void {
    this.addSql(CASES);
    this.addSql(DISCLOSURES);
    this.addSql(LISTS);
    for (const table of TABLES) this.addSql(policies(table));
    this.addSql(PRIVILEGES);
  }
}

const TABLES = [
  'credit_case', 'credit_disclosure', 'credit_list', 'credit_listing', 'credit_list_version',
];

/** Credit is public within the district; what a case says is for its parties, by the API. */
const OWN = 'tenant = (select app_tenant())';

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

/** A version of a list is what was signed: nobody changes it, and nothing here is ever deleted. */
const PRIVILEGES = `
revoke update, delete, truncate on credit_list_version from property, property_worker;
revoke delete, truncate
  on credit_case, credit_disclosure, credit_list, credit_listing from property, property_worker;
`;

const LISTS = `
create table credit_list (
  id uuid primary key,
  tenant text not null,
  division text not null,
  kind text not null check (kind in ('RED', 'BLACK')),
  period text not null,
  stage text not null check (stage in ('PUBLICITY', 'PUBLISHED')),
  rule text not null,
  drafted_at timestamptz not null,
  drafted_by text not null,
  publicity_until timestamptz not null check (publicity_until > drafted_at),
  published_at timestamptz check (published_at > publicity_until),
  published_by text,
  check ((stage = 'PUBLISHED') = (published_at is not null)),
  unique (tenant, kind, period)
);
create table credit_listing (
  id uuid primary key,
  tenant text not null,
  division text not null,
  list_id uuid not null references credit_list,
  company_id uuid not null references company,
  ground text not null check (ground in ('GRADE', 'NOMINATION')),
  reason text not null check (reason <> ''),
  grade text not null,
  score int not null,
  state text not null check (state in ('PROPOSED', 'HELD_BACK', 'DROPPED', 'LISTED', 'WITHDRAWN')),
  listed_at timestamptz,
  withdrawn_at timestamptz check (withdrawn_at >= listed_at),
  withdrawn_why text,
  check ((state in ('LISTED', 'WITHDRAWN')) = (listed_at is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  unique (list_id, company_id)
);
create index credit_listing_company on credit_listing (company_id);
create table credit_list_version (
  list_id uuid not null references credit_list,
  version int not null check (version > 0),
  tenant text not null,
  division text not null,
  reason text not null,
  signed_at timestamptz not null,
  hash text not null,
  key_id text not null,
  algorithm text not null check (algorithm in ('ED25519', 'SM2')),
  export text not null,
  primary key (list_id, version)
);
alter table credit_case add foreign key (listing_id) references credit_listing;
`;

const CASES = `
create table credit_case (
  id uuid primary key,
  tenant text not null,
  division text not null,
  kind text not null
    check (kind in ('ENTRY_OBJECTION', 'LISTING_OBJECTION', 'WITHDRAWAL', 'REPAIR')),
  stage text not null check (stage in ('RECEIVED', 'PASSED_ON', 'DECIDED')),
  subject_kind text not null check (subject_kind in ('COMPANY', 'PROJECT_MANAGER')),
  subject_id uuid not null,
  entry_id uuid references credit_entry,
  listing_id uuid,
  route text not null check (route in ('PLATFORM', 'PROVIDER')),
  provider text,
  grounds text not null check (grounds <> ''),
  materials jsonb not null,
  evidence jsonb not null,
  received_by text not null,
  received_at timestamptz not null,
  material_at timestamptz,
  marked_at timestamptz,
  passed_on_at timestamptz,
  decision text check (decision in ('UPHELD', 'REJECTED', 'DELETED', 'GRANTED', 'REFUSED')),
  decided_by text,
  decided_at timestamptz,
  note text,
  check ((entry_id is null) = (kind = 'LISTING_OBJECTION')),
  check ((listing_id is not null) = (kind = 'LISTING_OBJECTION')),
  check ((stage = 'DECIDED') = (decision is not null and decided_at is not null)),
  check (stage <> 'PASSED_ON' or (provider is not null and passed_on_at is not null))
);
create unique index credit_case_open on credit_case (coalesce(entry_id, listing_id), kind)
  where stage <> 'DECIDED';
create index credit_case_entry on credit_case (entry_id);
create index credit_case_listing on credit_case (listing_id);
create index credit_case_subject on credit_case (subject_id);
create index credit_case_latest on credit_case (tenant, id desc);
`;

const DISCLOSURES = `
create table credit_disclosure (
  id uuid primary key references credit_entry,
  tenant text not null,
  division text not null,
  subject_kind text not null check (subject_kind in ('COMPANY', 'PROJECT_MANAGER')),
  subject_id uuid not null,
  severity text not null check (severity in ('SLIGHT', 'ORDINARY', 'SERIOUS')),
  rule text not null,
  document_on date not null,
  document_number text not null check (document_number <> ''),
  conduct_ended_on date,
  shown boolean not null,
  repairable_from timestamptz not null,
  longest_until timestamptz not null,
  outer_until timestamptz,
  classified_at timestamptz not null,
  classified_by text not null,
  duty_done_at timestamptz,
  duty_evidence text,
  ended_at timestamptz,
  ended_by text check (ended_by in ('LONGEST', 'OUTER', 'REPAIRED', 'DELETED')),
  check (longest_until >= repairable_from or outer_until is not null),
  check ((duty_done_at is null) = (duty_evidence is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index credit_disclosure_subject on credit_disclosure (subject_id);
`;
