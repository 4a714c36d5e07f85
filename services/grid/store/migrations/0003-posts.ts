import { Migration } from '@mikro-orm/migrations';

/** Somebody answers at every level of the ladder, not for grids alone. */
export class Grid0003 extends Migration {
  override up(): void {
    for (const sql of [OFFICER, DUTY, PLACES, RULES]) this.addSql(sql);
    this.addSql('create index duty_place on duty (place, started_at)');
    this.addSql('create index duty_officer on duty (officer_id, started_at)');
    this.addSql('grant insert on officer, duty to grid');
    this.addSql('grant update (ended_at) on duty to grid');
  }
}

const OFFICER = `
alter table officer drop constraint officer_kind_check,
  add constraint officer_kind_check check (kind in ('FULL_TIME', 'PART_TIME', 'MICRO', 'OFFICIAL'))
`;

const DUTY = `
alter table duty add column post text not null default 'GRID_OFFICER', add column place text
`;

/** A change of type reaches every row: an update would reach those alone that a policy opens. */
const PLACES = 'alter table duty alter column place type text using grid_id::text';

const RULES = `
alter table duty
  alter column post drop default, alter column place set not null,
  alter column grid_id drop not null,
  drop constraint duty_overlap,
  add constraint duty_post_check check (post in ('GRID_OFFICER', 'COMMUNITY_LEADER', 'STREET_LEADER',
    'DEPARTMENT_LIAISON', 'DISTRICT_CENTRE', 'DISTRICT_LEADER')),
  add constraint duty_place check (case post when 'GRID_OFFICER' then place = grid_id::text
    when 'DEPARTMENT_LIAISON' then grid_id is null
    else grid_id is null and place = division end),
  add constraint duty_overlap exclude using gist (tenant with =, post with =, place with =,
    tstzrange(started_at, ended_at) with &&)
`;
