import { Migration } from '@mikro-orm/migrations';

/**
 * Events of the grids and all that was done about them; whistles rated by the called department;
 * the figures move from a table of their own into rule profiles; when a whistle is to be heard is
 * told by its clock alone, which a change of the rules may move.
 */
export class Grid0002 extends Migration {
  override up(): void {
    for (const sql of [EVENT, STEP, INDEXES, WHISTLE, CLOCKS, RULES]) this.addSql(sql);
    for (const table of ['grid_event', 'grid_event_step']) this.addSql(guard(table));
    this.addSql('revoke delete on grid_event from grid');
    this.addSql('revoke update, delete on grid_event_step from grid, grid_worker');
  }
}

const EVENT = `
create table grid_event (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null references division (code),
  grid_id uuid not null references grid (id),
  micro_grid_id uuid,
  general_grid_id uuid,
  master_grid_id uuid,
  longitude integer check (longitude between -180000000 and 180000000),
  latitude integer check (latitude between -90000000 and 90000000),
  class text not null check (class in
    ('EMERGENCY', 'APPEARANCE', 'ORDER', 'FACILITY', 'BUILDING', 'LEGAL')),
  urgency text not null check (urgency in ('URGENT', 'ORDINARY')),
  text text not null check (char_length(text) between 1 and 1000),
  reported_at timestamptz not null,
  stage text not null check (stage in ('COLLECTED', 'NOT_FILED', 'FILED', 'DISPATCHED', 'OBJECTED',
    'HANDLING', 'FEEDBACK', 'VERIFIED', 'CLOSED', 'EVALUATED')),
  level text check (level in ('MICRO_GRID', 'GENERAL_GRID', 'MASTER_GRID', 'STREET', 'DEPARTMENT',
    'DISTRICT_CENTRE', 'DISTRICT_LEADER')),
  department_id uuid,
  reworks integer not null check (reworks >= 0),
  closed_at timestamptz,
  evaluation integer check (evaluation between 1 and 5),
  check ((level is not distinct from 'DEPARTMENT') = (department_id is not null)),
  check ((longitude is null) = (latitude is null)),
  check ((stage in ('CLOSED', 'EVALUATED')) = (closed_at is not null)),
  check ((stage = 'EVALUATED') = (evaluation is not null))
)`;

const STEP = `
create table grid_event_step (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  event_id uuid not null references grid_event (id),
  place integer not null check (place >= 0),
  step text not null check (step in ('COLLECT', 'SETTLE', 'FILE', 'DECLINE', 'DISPATCH', 'OBJECT',
    'KEEP', 'REDISPATCH', 'TAKE_UP', 'FEED_BACK', 'PASS', 'FAIL', 'CLOSE', 'EVALUATE')),
  stage text not null check (stage in ('COLLECTED', 'NOT_FILED', 'FILED', 'DISPATCHED', 'OBJECTED',
    'HANDLING', 'FEEDBACK', 'VERIFIED', 'CLOSED', 'EVALUATED')),
  by text not null,
  body text not null,
  at timestamptz not null,
  note text not null check (char_length(note) <= 1000),
  photos jsonb not null,
  level text check (level in ('MICRO_GRID', 'GENERAL_GRID', 'MASTER_GRID', 'STREET', 'DEPARTMENT',
    'DISTRICT_CENTRE', 'DISTRICT_LEADER')),
  department_id uuid,
  unique (event_id, place)
)`;

const INDEXES = `
create index grid_event_latest on grid_event (tenant, reported_at desc, id desc);
create index grid_event_department on grid_event (department_id, reported_at desc, id desc)
  where department_id is not null;
create index grid_event_grid on grid_event (grid_id, reported_at desc, id desc);
create index deadline_open on deadline (tenant, due_at, id) where state in ('RUNNING', 'STUCK')`;

const WHISTLE = `
alter table whistle
  drop column acknowledge_by,
  add column call_rating integer check (call_rating between 1 and 5),
  add column call_justified boolean,
  add column call_note text check (char_length(call_note) between 1 and 500),
  add column call_rated_at timestamptz,
  add constraint whistle_call check (num_nulls(call_rating, call_justified, call_rated_at) in (0, 3)),
  add constraint whistle_call_answered check (call_rating is null or arrived_at is not null)`;

/** A clock that runs keeps its figures; they stand in a profile now, and so does its ladder. */
const CLOCKS = `
alter table deadline no force row level security;
alter table whistle no force row level security;
update deadline set profile = 'GRID_DEFAULT', ladder_version = 1,
  ladder = 'GRID_DEFAULT/WHISTLE_' || whistle.kind,
  context = deadline.context || jsonb_build_object('level', 'DEPARTMENT', 'microGridId', null,
    'generalGridId', null, 'masterGridId', null, 'division', whistle.division)
  from whistle where whistle.id = deadline.subject_id and deadline.ladder = 'WHISTLE';
alter table whistle force row level security;
alter table deadline force row level security`;

const RULES = 'drop table rule';

function guard(table: string): string {
  const condition = 'tenant = (select app_tenant())'
    + ' and division like any ((select app_under())::text[])';
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to grid using (${condition}) with check (${condition});
create policy worker on ${table} to grid_worker using (true) with check (true)`;
}
