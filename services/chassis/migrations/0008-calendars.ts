import { Migration } from '@mikro-orm/migrations';

/**
 * Calendars are versions of profiles, which clocks name: those that run were reckoned by what is
 * now the shipped version. What is provisional is watched (R-T-15).
 */
export class Chassis0008 extends Migration {
  override up(): void {
    this.addSql(`update deadline set calendar_version = 'CALENDAR_CN@1'
      where calendar_version = 'CN-2025/CN-2026'`);
    this.addSql(`create index deadline_provisional on deadline (tenant, due_at)
      where provisional and state in ('RUNNING', 'PAUSED')`);
  }
}
