import { Migration } from '@mikro-orm/migrations';

/** Who read the credit of a person, what for, and when (R-K-28). */
export class Property0005 extends Migration {
  override up(): void {
    this.addSql(READS);
  }
}

/** Written by the API as it answers, and changed by nobody. */
const READS = `
create table credit_read (
  id uuid primary key,
  tenant text not null,
  manager_id uuid not null references project_manager,
  purpose text not null check (purpose in ('APPRAISAL', 'SUPERVISION', 'OBJECTION', 'AUDIT')),
  as_of timestamptz not null,
  read_at timestamptz not null,
  read_by text not null check (read_by <> ''),
  organization text
);
create index credit_read_manager on credit_read (manager_id, read_at);
alter table credit_read enable row level security;
alter table credit_read force row level security;
create policy jurisdiction on credit_read to property
  using (tenant = (select app_tenant())) with check (tenant = (select app_tenant()));
create policy worker on credit_read to property_worker using (true) with check (true);
revoke update, delete, truncate on credit_read from property, property_worker;
`;
