import { Migration } from '@mikro-orm/migrations';

/** Schemes, and what is judged by them. */
export class Party0003 extends Migration {
  override up(): void {
    this.addSql(SCHEMES);
    this.addSql(APPRAISALS);
    this.addSql(TRAIL);
    this.addSql(GUARDS);
    this.addSql(PRIVILEGES);
  }
}

const TYPES = `('PARTY_ORGANIZATION', 'ESTATE', 'PROPERTY_COMPANY', 'GRID', 'DIVISION',
    'SOCIAL_ORGANIZATION')`;
const STAGES = `('OPEN', 'SCORED', 'SECOND_LOOK', 'PUBLICITY', 'HELD_BACK', 'PUBLISHED',
    'NOT_SELECTED', 'WITHDRAWN', 'LAPSED')`;

const SCHEMES = `
create table appraisal_scheme (
  id uuid primary key,
  tenant text,
  code text collate "C" not null,
  version int not null check (version > 0),
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
  kind text not null check (kind in ('CHECKLIST', 'APPRAISAL', 'STAR', 'AWARD', 'CAMPAIGN')),
  subject_type text not null check (subject_type in ${TYPES}),
  name text not null,
  name_zh text not null,
  cycle text not null check (cycle in ('YEAR', 'QUARTER', 'ONCE')),
  assessor text not null check (assessor in ('SELF', 'COMMUNITY', 'TOWN', 'DISTRICT')),
  second_look boolean not null,
  criteria jsonb not null,
  grades jsonb not null,
  terms jsonb not null,
  consequences jsonb not null,
  source text not null,
  verify boolean not null,
  valid_from timestamptz not null,
  valid_to timestamptz check (valid_to > valid_from),
  note text not null,
  proposed_by text,
  proposed_at timestamptz,
  decided_by text check (decided_by <> proposed_by),
  decided_at timestamptz,
  decision_note text,
  check ((tenant is null) = (proposed_by is null)),
  check ((state = 'PROPOSED') = (tenant is not null and decided_by is null)),
  unique nulls not distinct (tenant, code, version)
);
create table appraisee (
  id text collate "C" primary key,
  type text not null check (type in ${TYPES}),
  tenant text not null,
  division text collate "C" not null,
  form text check (form in ('COMMODITY', 'RESETTLEMENT', 'OLD')),
  check (form is null or type = 'ESTATE')
);
create index appraisee_division on appraisee (tenant, type, division);
`;

const APPRAISALS = `
create table appraisal (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  scheme_id uuid not null references appraisal_scheme,
  scheme_code text collate "C" not null,
  subject_type text not null check (subject_type in ${TYPES}),
  subject_id text collate "C" not null references appraisee,
  period text not null,
  stage text not null check (stage in ${STAGES}),
  reason text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  scored_by text,
  scored_at timestamptz,
  score int check (score >= 0),
  grade text,
  stars int check (stars between 1 and 5),
  passed boolean not null,
  rank int check (rank > 0),
  published_at timestamptz,
  valid_until timestamptz check (valid_until > published_at),
  ended_at timestamptz,
  check (stage in ('OPEN', 'WITHDRAWN') or score is not null),
  check (stage not in ('PUBLISHED', 'LAPSED') or published_at is not null),
  check ((stage in ('NOT_SELECTED', 'WITHDRAWN', 'LAPSED')) = (ended_at is not null))
);
-- Of one subject by one scheme in one period there is one that stands.
create unique index appraisal_standing on appraisal (tenant, scheme_code, subject_id, period)
  where stage <> 'WITHDRAWN';
create index appraisal_subject_id on appraisal (subject_id, id desc);
create index appraisal_latest on appraisal (tenant, id desc);
create index appraisal_scheme_period on appraisal (tenant, scheme_code, period, stage);
`;

const TRAIL = `
create table appraisal_mark (
  id uuid primary key,
  appraisal_id uuid not null references appraisal,
  tenant text not null,
  place int not null,
  criterion text not null,
  amount int not null check (amount >= 0),
  "of" int check ("of" > 0),
  evidence text not null,
  derived_from text,
  marked_by text not null,
  marked_at timestamptz not null
);
create unique index appraisal_mark_place on appraisal_mark (appraisal_id, criterion, place);
create table appraisal_step (
  id uuid primary key,
  appraisal_id uuid not null references appraisal,
  tenant text not null,
  place int not null,
  step text not null,
  stage text not null check (stage in ${STAGES}),
  by text not null,
  at timestamptz not null,
  note text not null
);
create unique index appraisal_step_place on appraisal_step (appraisal_id, place);
create table appraisal_objection (
  id uuid primary key,
  appraisal_id uuid not null references appraisal,
  tenant text not null,
  grounds text not null check (grounds <> ''),
  raised_by text not null,
  raised_at timestamptz not null,
  upheld boolean,
  decided_by text,
  decided_at timestamptz,
  note text,
  check ((upheld is null) = (decided_at is null))
);
create unique index appraisal_objection_open on appraisal_objection (appraisal_id)
  where upheld is null;
create index appraisal_objection_appraisal on appraisal_objection (appraisal_id, id);
create table appraisal_fact (
  thing_id text not null,
  fact text not null check (fact in ('PARTY_ORGANIZATION', 'SERVICE_POSITION',
    'DELIBERATION_HELD', 'OWNERS_BODY', 'SHARED_SPACE_OPEN', 'DISCLOSURE_PLATFORM',
    'BASIC_SERVICE', 'SAFETY_FACILITIES', 'MUTUAL_AID')),
  subject_id text collate "C" not null,
  subject_type text not null check (subject_type in ${TYPES}),
  tenant text not null,
  holds_from timestamptz not null,
  holds_until timestamptz,
  topic text not null,
  primary key (thing_id, fact, subject_id)
);
create index appraisal_fact_subject on appraisal_fact (subject_id, fact);
`;

/**
 * A scheme is everybody's in its district, and what is shipped is everybody's. A company works
 * wherever it is called, so it is known in the whole district as \`property\` knows it.
 */
const GUARDS = `
do $$
declare
  api text := regexp_replace(current_user, '_owner$', '');
  worker text := api || '_worker';
  own text := 'tenant = (select app_tenant())';
  place text := own || ' and (division like any ((select app_under())::text[]) or %s)';
  rule text;
  guarded text;
begin
  foreach guarded in array array['appraisal_scheme', 'appraisee', 'appraisal',
    'appraisal_mark', 'appraisal_step', 'appraisal_objection', 'appraisal_fact']
  loop
    rule := case guarded
      when 'appraisal_scheme' then own
      when 'appraisal_fact' then own
      when 'appraisee' then format(place, 'type = ''PROPERTY_COMPANY''')
      when 'appraisal' then format(place, 'subject_type = ''PROPERTY_COMPANY''')
      else 'exists (select from appraisal where appraisal.id = appraisal_id)' end;
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy jurisdiction on %I to %I using (%s) with check (%s)',
      guarded, api, rule, rule);
    execute format('create policy worker on %I to %I using (true) with check (true)',
      guarded, worker);
  end loop;
  execute format('create policy shipped on appraisal_scheme for select to %I
    using (tenant is null)', api);
end $$;
`;

const PRIVILEGES = `
revoke delete, truncate on appraisal_scheme, appraisee, appraisal, appraisal_mark,
  appraisal_step, appraisal_objection, appraisal_fact from party, party_worker;
revoke update on appraisal_mark, appraisal_step from party, party_worker;
revoke insert, update on appraisee, appraisal_fact from party;
revoke update on appraisal_scheme from party, party_worker;
grant update (state, valid_from, decided_by, decided_at, decision_note)
  on appraisal_scheme to party;
`;
