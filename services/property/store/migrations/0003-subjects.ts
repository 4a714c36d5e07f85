import { Migration } from '@mikro-orm/migrations';

/**
 * The ledger is of subjects, companies and their project managers, and is entered by profiles of
 * rules. What is in it stays: the first rulebook is the first version of CREDIT_DEFAULT.
 */
export class Property0003 extends Migration {
  override up(): void {
    this.addSql(LEDGER);
    this.addSql(SCORES);
    this.addSql(RECORDS);
    this.addSql(MANAGERS);
    for (const table of TABLES) this.addSql(policies(table));
    this.addSql(BALANCE);
    this.addSql(PRIVILEGES);
  }
}

const TABLES = ['credit_suspension', 'credit_sheet', 'credit_recompute', 'project_manager'];

const OWN = 'tenant = (select app_tenant())';

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

/** The owner is shown the lines while it moves them, and never again. */
const LEDGER = `
alter table credit_entry no force row level security;
alter table credit_entry
  add column subject_kind text, add column subject_id uuid,
  add column profile text, add column profile_version int, add column entered_by text;
update credit_entry set subject_kind = 'COMPANY', subject_id = company_id,
  profile = 'CREDIT_DEFAULT', profile_version = rulebook_version;
alter table credit_entry
  alter column subject_kind set not null, alter column subject_id set not null,
  alter column profile set not null, alter column profile_version set not null,
  drop column company_id, drop column rulebook_version,
  add check (evidence ->> 'eventId' = event_id::text),
  add constraint credit_entry_subject_kind_check
    check (subject_kind in ('COMPANY', 'PROJECT_MANAGER'));
alter table credit_entry force row level security;
create index credit_entry_subject on credit_entry (subject_id, valid_until)
  include (id, confirmed_at, points, veto, counters);
drop table credit_rule, credit_rulebook;
`;

const SCORES = `
alter table credit_score no force row level security;
alter table credit_score
  add column subject_kind text, add column subject_id uuid,
  add column profile text, add column profile_version int;
update credit_score set subject_kind = 'COMPANY', subject_id = company_id,
  profile = 'CREDIT_DEFAULT', profile_version = rulebook_version;
alter table credit_score
  drop column company_id, drop column rulebook_version,
  alter column subject_kind set not null, alter column subject_id set not null,
  alter column profile set not null, alter column profile_version set not null,
  alter column entry_id drop not null, drop constraint credit_score_grade_check,
  add primary key (subject_id),
  add constraint credit_score_subject_kind_check
    check (subject_kind in ('COMPANY', 'PROJECT_MANAGER'));
alter table credit_score force row level security;
create index credit_score_tenant on credit_score (tenant, subject_id);
`;

/** A case suspends an entry once and lets it go once; a sheet is corrected by a later one. */
const RECORDS = `
create table credit_suspension (
  id uuid primary key,
  tenant text not null,
  subject_id uuid not null,
  entry_id uuid not null references credit_entry,
  case_id uuid not null,
  suspended boolean not null,
  at timestamptz not null,
  unique (entry_id, case_id, suspended)
);
create index credit_suspension_subject on credit_suspension (subject_id);
create table credit_sheet (
  id uuid primary key,
  tenant text not null,
  subject_kind text not null check (subject_kind in ('COMPANY', 'PROJECT_MANAGER')),
  subject_id uuid not null,
  period text not null,
  level text not null check (level in ('STREET', 'COUNTY', 'CITY')),
  scorer text not null,
  points int not null check (points between 0 and 100),
  weight int not null check (weight between 1 and 100),
  rule text not null,
  profile text not null,
  profile_version int not null,
  evidence text not null check (evidence <> ''),
  scored_at timestamptz not null,
  scored_by text not null
);
create index credit_sheet_subject on credit_sheet (subject_id);
create table credit_recompute (
  id uuid primary key,
  tenant text not null,
  reason text not null,
  as_of timestamptz not null,
  total int not null,
  done int not null check (done between 0 and total),
  reached uuid,
  started_at timestamptz not null,
  finished_at timestamptz
);
create index credit_recompute_latest on credit_recompute (tenant, id desc);
`;

/** Whose name it is, is sealed: found again by its index, and opened for a purpose (R-K-28). */
const MANAGERS = `
create table project_manager (
  id uuid primary key,
  tenant text not null,
  division text not null,
  company_id uuid not null references company,
  name_sealed text not null,
  name_index text not null,
  registered_at timestamptz not null,
  registered_by text not null,
  unique (company_id, name_index)
);
`;

/**
 * Every line stands for something: a subject of its kind, and the points its rule gives in the
 * version it cites; a counter-entry takes back just what it counters.
 */
const BALANCE = `
create function credit_unbalanced(line credit_entry) returns boolean language sql stable as $$
  select not (
    case line.subject_kind
      when 'COMPANY' then exists (
        select from company where id = line.subject_id and tenant = line.tenant)
      when 'PROJECT_MANAGER' then exists (
        select from project_manager where id = line.subject_id and tenant = line.tenant)
      else false
    end
    and case when line.counters is null then exists (
      select from profile join profile_line on profile_line.profile_id = profile.id
      where profile.code = line.profile and profile.version = line.profile_version
        and (profile.tenant is null or profile.tenant = line.tenant)
        and profile_line.kind in ('GOOD', 'BAD') and profile_line.variant = line.rule_code
        and (profile_line.figures ->> 'points')::int = line.points)
    else exists (
      select from credit_entry taken where taken.id = line.counters
        and taken.subject_id = line.subject_id and taken.counters is null
        and taken.points = -line.points)
    end)
$$;
create policy balanced on credit_entry as restrictive for insert to property, property_worker
  with check (not credit_unbalanced(credit_entry));
`;

/** R-K-27: lines are added by commands and the worker, and changed by nobody. */
const PRIVILEGES = `
grant insert on credit_entry to property;
grant insert, update on credit_score to property;
revoke update, delete, truncate on credit_suspension, credit_sheet from property, property_worker;
revoke delete, truncate on credit_score, project_manager from property, property_worker;
revoke insert, update, delete, truncate on credit_recompute from property;
`;
