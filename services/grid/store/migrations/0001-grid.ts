import { Migration } from '@mikro-orm/migrations';

export class Grid0001 extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist');
    for (const sql of TABLES) this.addSql(sql);
    for (const table of BY_TENANT) this.secure(table, 'tenant = (select app_tenant())');
    for (const table of BY_DIVISION) {
      this.secure(
        table,
        'tenant = (select app_tenant()) and division like any ((select app_under())::text[])',
      );
    }
    this.addSql('revoke update, delete on rule, duty, squad_grid from grid');
    this.addSql('revoke insert, update, delete on division, grid, officer, squad from grid');
    this.addSql('revoke insert, update, delete on resident from grid');
    this.addSql('revoke insert on rule, duty, squad_grid from grid');
    this.addSql('revoke delete on whistle from grid');
  }

  private secure(table: string, condition: string): void {
    this.addSql(`alter table ${table} enable row level security`);
    this.addSql(`alter table ${table} force row level security`);
    this.addSql(
      `create policy jurisdiction on ${table} to grid using (${condition}) with check (${condition})`,
    );
    this.addSql(`create policy worker on ${table} to grid_worker using (true) with check (true)`);
  }
}

const BY_TENANT = ['division', 'rule'];
const BY_DIVISION = [
  'grid', 'officer', 'duty', 'squad', 'squad_grid', 'resident', 'whistle',
];

const TABLES = [
  `create table division (
    code text collate "C" primary key,
    tenant text not null,
    name text not null,
    level text not null check (level in ('DISTRICT', 'TOWN', 'COMMUNITY')),
    parent_code text collate "C" references division (code),
    boundary jsonb not null,
    check (left(code, 6) = tenant),
    check (length(code) = case level when 'DISTRICT' then 6 when 'TOWN' then 9 else 12 end),
    check ((level = 'DISTRICT') = (parent_code is null))
  )`,
  'create index division_parent on division (parent_code, code)',
  'create index division_level on division (tenant, level, code)',

  // The tree rule of G-01 is a foreign key: a parent of the right kind, in the same community.
  `create table grid (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null references division (code),
    code text collate "C" not null,
    kind text not null check (kind in ('MASTER', 'GENERAL', 'MICRO', 'DEDICATED')),
    name text not null,
    parent_id uuid,
    parent_kind text,
    estate_id uuid,
    households integer not null check (households >= 0),
    unit_name text,
    boundary jsonb not null,
    min_longitude integer not null,
    min_latitude integer not null,
    max_longitude integer not null,
    max_latitude integer not null,
    unique (tenant, code),
    unique (id, kind, division),
    constraint grid_tree foreign key (parent_id, parent_kind, division)
      references grid (id, kind, division),
    check (left(code, 12) = division),
    constraint grid_parent check ((kind = 'MASTER') = (parent_id is null)),
    constraint grid_parent_kind check (parent_kind is not distinct from case kind
      when 'GENERAL' then 'MASTER' when 'MICRO' then 'GENERAL' when 'DEDICATED' then 'MASTER' end),
    check ((kind = 'DEDICATED') = (unit_name is not null)),
    check (kind = 'MICRO' or estate_id is null)
  )`,
  `create unique index grid_master on grid (division) where kind = 'MASTER'`,
  'create index grid_kind on grid (tenant, kind, code)',
  'create index grid_parent on grid (parent_id, code)',
  'create index grid_estate on grid (estate_id, code)',
  `create index grid_bounds on grid
    (tenant, max_longitude, min_longitude, min_latitude, max_latitude) where kind = 'MICRO'`,

  `create table officer (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    kind text not null check (kind in ('FULL_TIME', 'PART_TIME', 'MICRO')),
    name text not null,
    phone text not null
  )`,

  `create table duty (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    officer_id uuid not null references officer (id),
    grid_id uuid not null references grid (id),
    started_at timestamptz not null,
    ended_at timestamptz check (ended_at > started_at),
    constraint duty_overlap exclude using gist
      (grid_id with =, tstzrange(started_at, ended_at) with &&)
  )`,
  'create index duty_grid on duty (grid_id, started_at)',

  `create table squad (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    name text not null,
    skill text not null
      check (skill in ('SECURITY', 'MEDIATION', 'CARE', 'REPAIR', 'EMERGENCY')),
    member_count integer not null check (member_count > 0)
  )`,
  'create index squad_division on squad (tenant, division, id)',
  `create table squad_grid (
    squad_id uuid not null references squad (id),
    grid_id uuid not null references grid (id),
    tenant text not null,
    division text collate "C" not null,
    primary key (squad_id, grid_id)
  )`,
  'create index squad_grid_grid on squad_grid (grid_id)',

  `create table resident (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null,
    dwelling_id uuid not null,
    estate_id uuid not null,
    grid_id uuid not null references grid (id),
    kind text not null check (kind in ('REGISTERED', 'FLOATING', 'TENANT')),
    name text not null,
    phone text not null,
    identity_number text not null,
    phone_index text not null
  )`,
  'create index resident_estate on resident (estate_id, id)',
  'create index resident_phone on resident (tenant, phone_index)',

  `create table rule (
    tenant text not null,
    code text not null,
    variant text not null,
    version integer not null,
    amount integer not null check (amount > 0),
    unit text not null check (unit in
      ('NATURAL_DAYS', 'WORKING_DAYS', 'WORKING_HOURS', 'HOURS', 'MINUTES')),
    source text not null,
    valid_from date not null,
    valid_to date check (valid_to > valid_from),
    primary key (tenant, code, variant, version)
  )`,

  // A department called twice for one petition is called once.
  `create table whistle (
    id uuid primary key,
    tenant text not null,
    division text collate "C" not null references division (code),
    kind text not null check (kind in ('DAILY', 'EMERGENCY', 'JOINT_ENFORCEMENT')),
    state text not null check (state in ('BLOWN', 'ACKNOWLEDGED', 'ON_SITE', 'RATED')),
    petition_id uuid,
    department_id uuid not null,
    reason text not null check (char_length(reason) between 1 and 500),
    blown_at timestamptz not null,
    acknowledge_by timestamptz not null,
    acknowledged_at timestamptz,
    arrived_at timestamptz,
    action text check (char_length(action) between 1 and 1000),
    rating integer check (rating between 1 and 5),
    unique (petition_id, department_id),
    check ((state = 'BLOWN') = (acknowledged_at is null)),
    check ((state in ('ON_SITE', 'RATED')) = (arrived_at is not null and action is not null)),
    check ((state = 'RATED') = (rating is not null))
  )`,
  'create index whistle_latest on whistle (tenant, blown_at desc, id desc)',
  'create index whistle_department on whistle (department_id, blown_at desc, id desc)',
];
