import { Migration } from '@mikro-orm/migrations';

/** A department has a leader beside its liaison: who is told the day after it is late (R-H-43). */
export class Grid0004 extends Migration {
  override up(): void {
    this.addSql(`alter table duty
      drop constraint duty_post_check,
      add constraint duty_post_check check (post in ('GRID_OFFICER', 'COMMUNITY_LEADER',
        'STREET_LEADER', 'DEPARTMENT_LIAISON', 'DEPARTMENT_LEADER', 'DISTRICT_CENTRE',
        'DISTRICT_LEADER')),
      drop constraint duty_place,
      add constraint duty_place check (case when post = 'GRID_OFFICER' then place = grid_id::text
        when post in ('DEPARTMENT_LIAISON', 'DEPARTMENT_LEADER') then grid_id is null
        else grid_id is null and place = division end)`);
  }
}
