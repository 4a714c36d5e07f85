import { Migration } from '@mikro-orm/migrations';

/** Funds of estates and of the district, in double entry. */
export class Property0011 extends Migration {
  override up(): void {
    this.addSql(FUNDS);
    this.addSql(ENTRIES);
    this.addSql(BALANCED);
    this.addSql(BUDGETS);
    for (const table of TABLES) this.addSql(policies(table));
    this.addSql(PRIVILEGES);
  }
}

const PURPOSES = `'RECEIVE_FEE', 'EARN', 'SPEND', 'CONTRIBUTE', 'USE', 'EMERGENCY_USE',
  'APPROPRIATE', 'GRANT', 'BILL', 'TRANSFER', 'CLOSE'`;
const ACCOUNTS = `'BANK', 'RECEIVABLE', 'SURPLUS', 'FEE_INCOME', 'PARKING', 'ADVERTISING', 'RENTAL',
  'INTEREST', 'CONTRIBUTION', 'APPROPRIATION', 'OTHER_INCOME', 'TRANSFER_IN', 'OPERATING_COST',
  'CLEANING', 'SECURITY', 'REPAIR', 'GREENING', 'LIGHTING', 'STAFF', 'REMUNERATION',
  'OTHER_EXPENSE', 'TRANSFER_OUT', 'GRANT'`;

const TABLES = ['fund', 'fund_account', 'fund_entry', 'fund_line', 'fund_budget'];

const OWN = `tenant = (select app_tenant())
  and division like any ((select app_under())::text[])`;

const policies = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to property using (${OWN}) with check (${OWN});
create policy worker on ${table} to property_worker using (true) with check (true);
`;

/** Books are written and never changed; a fund is held by whoever may write its id. */
const PRIVILEGES = `
revoke update on fund, fund_entry, fund_line, fund_budget from property, property_worker;
grant update (id) on fund to property, property_worker;
`;

const FUNDS = `
create table fund (
  id uuid primary key,
  tenant text not null,
  division text not null,
  kind text not null check (kind in
    ('COMMON_REVENUE', 'MAINTENANCE', 'TRUST', 'FEES', 'SELF_MANAGED', 'PROGRAMME')),
  name text not null check (name <> ''),
  estate_id uuid references estate,
  programme text,
  each bigint check (each > 0),
  opened_on date not null,
  opened_by text not null,
  check ((kind = 'PROGRAMME') = (estate_id is null)),
  check ((kind = 'PROGRAMME') = (programme is not null)),
  check (each is null or kind = 'PROGRAMME')
);
create unique index fund_of_estate on fund (estate_id, kind) where estate_id is not null;
create unique index fund_of_programme on fund (tenant, division, programme)
  where programme is not null;
`;

/** `once` is what a fund books a single time: a grant for a space, the end of a year. */
const ENTRIES = `
create table fund_entry (
  id uuid primary key,
  tenant text not null,
  division text not null,
  fund_id uuid not null references fund,
  number int not null check (number > 0),
  purpose text not null check (purpose in (${PURPOSES})),
  booked_on date not null,
  text text not null check (text <> ''),
  voucher text,
  decision text,
  reference text,
  once text,
  corrects uuid unique references fund_entry,
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (fund_id, number),
  unique (fund_id, once)
);
create index fund_entry_closed on fund_entry (fund_id, booked_on) where purpose = 'CLOSE';
create table fund_line (
  entry_id uuid not null references fund_entry,
  line int not null check (line > 0),
  tenant text not null,
  division text not null,
  fund_id uuid not null references fund,
  purpose text not null check (purpose in (${PURPOSES})),
  booked_on date not null,
  account text not null check (account in (${ACCOUNTS})),
  amount bigint not null check (amount <> 0),
  dwelling_id uuid references dwelling,
  period text,
  primary key (entry_id, line),
  check ((account = 'RECEIVABLE') = (dwelling_id is not null)),
  check ((account = 'RECEIVABLE') = (period is not null))
);
create index fund_line_account on fund_line (fund_id, account, booked_on) include (amount);
create index fund_line_owed on fund_line (dwelling_id, period) include (amount)
  where dwelling_id is not null;
create index fund_line_collected on fund_line (tenant, period, division text_pattern_ops)
  include (purpose, amount) where period is not null;
`;

/**
 * All lines of an entry are written by one statement, and come to nothing or are refused. What
 * each account comes to is kept beside them, so that a booking need not add up its fund's life.
 */
const BALANCED = `
create table fund_account (
  fund_id uuid not null references fund,
  account text not null check (account in (${ACCOUNTS})),
  tenant text not null,
  division text not null,
  balance bigint not null,
  primary key (fund_id, account)
);
create function hold_balance() returns trigger language plpgsql as $$
declare
  unbalanced uuid;
begin
  select entry_id into unbalanced from fund_line
    where entry_id in (select entry_id from written) group by entry_id having sum(amount) <> 0;
  if found then
    raise exception 'Entry % does not balance', unbalanced using errcode = 'check_violation';
  end if;
  insert into fund_account as kept (fund_id, account, tenant, division, balance)
    select fund_id, account, tenant, division, sum(amount) from written
    group by fund_id, account, tenant, division order by account
    on conflict (fund_id, account) do update set balance = kept.balance + excluded.balance;
  return null;
end $$;
create trigger fund_line_balanced after insert on fund_line
  referencing new table as written for each statement execute function hold_balance();
`;

const BUDGETS = `
create table fund_budget (
  id uuid primary key,
  tenant text not null,
  division text not null,
  fund_id uuid not null references fund,
  year int not null check (year between 2000 and 2999),
  version int not null check (version > 0),
  lines jsonb not null,
  decision text not null check (decision <> ''),
  approved_at timestamptz not null,
  approved_by text not null,
  unique (fund_id, year, version)
);
`;
