import { Migration } from '@mikro-orm/migrations';

/** The national petition chain (信访), its register of steps, and who is kept from what. */
export class Petition0004 extends Migration {
  override up(): void {
    this.addSql(STAGE);
    this.addSql(CHAIN);
    this.addSql(GUARDS);
    this.addSql(CONFIDENTIAL);
  }
}

const STAGE = `
alter table petition drop constraint petition_stage_check;
alter table petition add constraint petition_stage_check check (stage in
  ('ASSIGNED', 'SIGNED', 'HANDLING', 'REPLIED', 'REOPENED', 'IN_CHAIN', 'CLOSED', 'MERGED'));
`;

const CHAIN = `
create table chain (
  petition_id uuid primary key references petition (id),
  tenant text not null,
  division text not null,
  class text not null check (class in
    ('SUGGESTION', 'ACCUSATION', 'CLAIM')),
  route text check (route in
    ('LITIGATION', 'ARBITRATION', 'PARTY_APPEAL', 'ADMINISTRATIVE', 'PROTECTION')),
  identity text not null check (identity in
    ('CLEAR', 'UNCLEAR', 'ANONYMOUS')),
  representatives int not null,
  procedure text not null check (procedure in
    ('NORMAL', 'SIMPLIFIED')),
  stage text not null check (stage in
    ('REGISTERED', 'FORWARDED', 'OBJECTED', 'DISPUTED', 'ACCEPTED', 'DECIDED', 'ANSWERED',
     'REVIEWING', 'REVIEW_DECIDED', 'REVIEWED', 'REEXAMINING', 'HEARING',
     'REEXAMINATION_DECIDED', 'FINAL', 'ROUTED', 'ATTACHED')),
  office text not null,
  direct boolean not null,
  received_at timestamptz not null,
  organ_kind text not null check (organ_kind in
    ('DEPARTMENT', 'GOVERNMENT', 'LINE_MANAGED')),
  organ_division text not null,
  reviewer_kind text check (reviewer_kind in
    ('DEPARTMENT', 'GOVERNMENT', 'LINE_MANAGED')),
  reviewer_division text,
  first boolean not null,
  earlier_id uuid references petition (id),
  new_facts text,
  returns int not null,
  petitioner_index text
);
create index chain_petitioner on chain (tenant, petitioner_index)
  where petitioner_index is not null;

create table chain_act (
  id uuid primary key,
  tenant text not null,
  division text not null,
  petition_id uuid not null references petition (id),
  place int not null,
  step text not null check (step in
    ('REGISTER', 'RECEIVE', 'PASS_ON', 'FORWARD', 'OBJECT', 'AGREE_TO_OBJECTION', 'REFUSE_OBJECTION',
     'RAISE_DISPUTE', 'CONFIRM_ORGAN', 'REASSIGN', 'NOTIFY', 'ROUTE', 'ACCEPT', 'SIMPLIFY',
     'SWITCH_TO_NORMAL', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'SETTLE', 'ISSUE_OPINION',
     'DELIVER_OPINION', 'DELIVER_ANSWER', 'REQUEST_REVIEW', 'ISSUE_REVIEW', 'DELIVER_REVIEW',
     'REQUEST_REEXAMINATION', 'OPEN_HEARING', 'CLOSE_HEARING', 'ISSUE_REEXAMINATION',
     'DELIVER_REEXAMINATION', 'LAPSE', 'MARK_SERIOUS', 'REPORT_UPWARD', 'RECUSE', 'RATE')),
  stage text not null check (stage in
    ('REGISTERED', 'FORWARDED', 'OBJECTED', 'DISPUTED', 'ACCEPTED', 'DECIDED', 'ANSWERED',
     'REVIEWING', 'REVIEW_DECIDED', 'REVIEWED', 'REEXAMINING', 'HEARING',
     'REEXAMINATION_DECIDED', 'FINAL', 'ROUTED', 'ATTACHED')),
  at timestamptz not null,
  by text not null,
  text text not null,
  body jsonb not null,
  unique (petition_id, place)
);

create table shielded (
  petition_id uuid primary key,
  tenant text not null,
  division text not null,
  accused_department_id uuid,
  accused_division text
);
create index shielded_tenant on shielded (tenant);
`;

const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  mine constant text := 'tenant = (select app_tenant())';
  under constant text := mine || ' and division like any ((select app_under())::text[])';
  guarded text;
begin
  foreach guarded in array array['chain', 'chain_act', 'shielded'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, worker);
    execute format('revoke delete on %I from %I, %I', guarded, api, worker);
  end loop;
  foreach guarded in array array['chain', 'chain_act'] loop
    execute format('create policy jurisdiction on %I to %I using (%s) with check (%s)',
      guarded, api, under, under);
  end loop;
  execute format('create policy jurisdiction on shielded to %I using (%s) with check (%s)',
    api, mine, mine);
  foreach guarded in array array['chain_act', 'shielded'] loop
    execute format('revoke update on %I from %I, %I', guarded, api, worker);
  end loop;
end $$;
`;

/**
 * What is reported is never shown to whom it is about: the department somebody acts for, or a
 * division all of somebody's jurisdiction lies in (信访工作条例 Art. 30).
 */
const CONFIDENTIAL = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  hidden constant text := 'select petition_id from shielded where
    accused_department_id::text = nullif(current_setting(''app.organization'', true), '''')
    or (accused_division is not null and not exists (select from unnest((select app_under())::text[]) as code
      where code not like accused_division || ''%''))';
  of record;
begin
  for of in select * from (values ('petition', 'id'), ('chain', 'petition_id'),
    ('chain_act', 'petition_id'), ('caller', 'petition_id'), ('evidence', 'petition_id'),
    ('deadline', 'subject_id'), ('escalation', 'subject_id')) as guarded (relation, petition)
  loop
    execute format('create policy confidential on %I as restrictive to %I
      using (%I <> all (array(%s)))', of.relation, api, of.petition, hidden);
  end loop;
end $$;
`;
