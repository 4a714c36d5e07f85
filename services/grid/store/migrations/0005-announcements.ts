import { Migration } from '@mikro-orm/migrations';

/** Whoever watches events of the grids hears of each change of one. */
export class Grid0005 extends Migration {
  override up(): void {
    this.addSql(`
      create trigger announce_reported after insert on grid_event
        referencing new table as changed
        for each statement execute function announce('grid.event-changed');
      create trigger announce_changed after update on grid_event
        referencing new table as changed
        for each statement execute function announce('grid.event-changed');
    `);
  }
}
