import { Migration } from '@mikro-orm/migrations';

/** Outbox, inbox and idempotency keys. Roles are named after the owner, who is signed in. */
export class Chassis0001 extends Migration {
  override up(): void {
    this.addSql(OUTBOX);
    this.addSql(INBOX);
    this.addSql(IDEMPOTENCY);
    this.addSql(GUARDS);
  }
}

const OUTBOX = `
create table outbox (
  id uuid primary key,
  sequence bigint generated always as identity,
  topic text not null,
  subject text not null,
  subscriber text not null,
  tenant text not null,
  payload jsonb not null,
  happened_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  delivered_at timestamptz
);
create index outbox_undelivered on outbox (sequence) where delivered_at is null;
create index outbox_order on outbox (subscriber, subject, sequence) where delivered_at is null;
`;

const INBOX = `
create table inbox (
  id uuid primary key,
  topic text not null,
  subject text not null,
  publisher text not null,
  sequence bigint not null,
  tenant text not null,
  payload jsonb not null,
  happened_at timestamptz not null,
  received_at timestamptz not null default now(),
  state text not null default 'WAITING' check (state in ('WAITING', 'PROCESSED', 'PARKED')),
  failures int not null default 0,
  retry_at timestamptz,
  error text,
  processed_at timestamptz
);
create index inbox_unprocessed on inbox (publisher, subject, sequence) where state <> 'PROCESSED';
`;

const IDEMPOTENCY = `
create table idempotency (
  tenant text not null,
  actor text not null,
  key text not null,
  body text not null,
  result_id text,
  sent_at timestamptz not null,
  primary key (tenant, actor, key)
);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
begin
  alter table outbox enable row level security;
  alter table outbox force row level security;
  execute format('create policy publish on outbox for insert to %I
    with check (tenant = (select app_tenant()))', api);
  execute format('create policy worker on outbox to %I using (true) with check (true)', worker);
  execute format('revoke select, update, delete on outbox from %I', api);

  alter table inbox enable row level security;
  alter table inbox force row level security;
  execute format('create policy worker on inbox to %I using (true) with check (true)', worker);
  execute format('revoke all on inbox from %I', api);

  alter table idempotency enable row level security;
  alter table idempotency force row level security;
  execute format('create policy tenant on idempotency to %I
    using (tenant = (select app_tenant())) with check (tenant = (select app_tenant()))', api);
  execute format('create policy worker on idempotency to %I using (true) with check (true)', worker);
end $$;
`;
