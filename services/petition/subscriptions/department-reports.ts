import { on, type Subscription } from '@linli/chassis/inbox.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { departmentReportedIn } from '@linli/schemas/events/grid.ts';
import { reportIn } from '../commands/report-in.ts';

/** A department on site has taken the matter over (部门报到). */
export function departmentReports(calendar: Calendar): Subscription {
  return on(departmentReportedIn, (em, payload) => reportIn(em, payload, calendar));
}
