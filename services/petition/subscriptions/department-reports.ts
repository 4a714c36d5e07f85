import type { Clock } from '@linli/chassis/clock.ts';
import { on, type Subscription } from '@linli/chassis/inbox.ts';
import { readCalendar } from '@linli/chassis/profiles.ts';
import { departmentReportedIn } from '@linli/schemas/events/grid.ts';
import { reportIn } from '../commands/report-in.ts';

/** A department on site has taken the matter over (部门报到). */
export function departmentReports(clock: Clock): Subscription {
  return on(departmentReportedIn, async (em, payload, { tenant }) => {
    await reportIn(em, payload, await readCalendar(em, tenant, clock.now()));
  });
}
