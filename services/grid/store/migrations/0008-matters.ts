import { Migration } from '@mikro-orm/migrations';

/**
 * What departments were allowed to put to the grids (R-G-29), and of each event which department
 * raised it and under which matter.
 */
export class Grid0008 extends Migration {
  override up(): void {
    for (const sql of [MATTER, STEP, INDEXES, EVENTS]) this.addSql(sql);
    for (const table of ['grid_matter', 'grid_matter_step']) this.addSql(guard(table));
    this.addSql(ANNOUNCED);
    this.addSql('revoke delete on grid_matter from grid');
    this.addSql('revoke update, delete on grid_matter_step from grid, grid_worker');
  }
}

const MATTER = `
create table grid_matter (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null references division (code),
  department_id uuid not null,
  title text not null check (char_length(title) between 1 and 100),
  basis text not null check (char_length(basis) between 1 and 1000),
  workload text not null check (char_length(workload) between 1 and 1000),
  funding text not null check (char_length(funding) between 1 and 1000),
  state text not null check (state in
    ('APPLIED', 'RETURNED', 'ADMITTED', 'SUSPENDED', 'REFUSED', 'WITHDRAWN')),
  valid_from timestamptz not null,
  valid_to timestamptz check (valid_to > valid_from),
  applied_at timestamptz not null
)`;

const STEP = `
create table grid_matter_step (
  id uuid primary key,
  tenant text not null,
  division text collate "C" not null,
  matter_id uuid not null references grid_matter (id),
  place integer not null check (place >= 0),
  step text not null check (step in
    ('APPLY', 'RETURN', 'RESUBMIT', 'ADMIT', 'REFUSE', 'SUSPEND', 'RESUME', 'WITHDRAW')),
  by text not null,
  at timestamptz not null,
  note text not null check (char_length(note) <= 1000),
  valid_from timestamptz not null,
  valid_to timestamptz,
  unique (matter_id, place)
)`;

const INDEXES = `
create index grid_matter_latest on grid_matter (tenant, applied_at desc, id desc);
create index grid_matter_department on grid_matter (department_id, applied_at desc, id desc)`;

const EVENTS = `
alter table grid_event add column raised_by text, add column matter_id uuid,
  add constraint grid_event_matter_id_fkey foreign key (matter_id) references grid_matter (id),
  add constraint grid_event_matter check (matter_id is null or raised_by is not null)`;

/** A department hears of what is decided on its matters, and a street of what it may dispatch. */
const ANNOUNCED = `
create trigger announce_applied after insert on grid_matter
  referencing new table as changed
  for each statement execute function announce('grid.matter-changed');
create trigger announce_changed after update on grid_matter
  referencing new table as changed
  for each statement execute function announce('grid.matter-changed')`;

/** The catalogue is published (R-G-23): all of the district read it, and write where they may. */
function guard(table: string): string {
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy jurisdiction on ${table} to grid using (tenant = (select app_tenant()))
  with check (tenant = (select app_tenant()) and division like any ((select app_under())::text[]));
create policy worker on ${table} to grid_worker using (true) with check (true)`;
}
