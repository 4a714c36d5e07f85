import { log } from '@linli/chassis/log.ts';
import type { Bill, Wait } from '../limits/bill.ts';
import type { Client } from '../limits/clients.ts';
import { noteOverrun } from '../limits/telemetry.ts';
import { WINDOW_S } from './points.ts';
import type { Budgets, Standing } from './points.ts';

/**
 * A bill for each request, drawn on what its client has left of the minute; told by the names of
 * draft-ietf-httpapi-ratelimit-headers.
 */
export function openBills(budgets: Budgets) {
  return (client: Client, requestId: string): Bill => {
    const { most, mode } = client.limits.pointsPerMinute;
    const account = { key: `${client.tenant} ${client.id}`, perMinute: most };
    const headers: Record<string, string> = {};
    let taken = 0;

    const enter = (standing: Standing, points: number): Wait | null => {
      headers['ratelimit-policy'] = `"points";q=${most};w=${WINDOW_S}`;
      headers['ratelimit'] = `"points";r=${standing.left};t=${standing.seconds}`;
      taken = standing.granted ? points : 0;
      if (standing.granted) return null;
      const { id, class: of } = client;
      const was = most - standing.left + points;
      const over = { limit: 'pointsPerMinute', mode, was, most, class: of, client: id } as const;
      noteOverrun(over, requestId);
      if (mode === 'measure') return null;
      headers['retry-after'] = String(standing.seconds);
      return { seconds: standing.seconds };
    };
    return {
      persisted: false,
      estimated: 0,
      tooDear: new Set(),
      headers,
      charge(points) {
        const standing = budgets.take(account, points);
        return standing instanceof Promise
          ? standing.then((told) => enter(told, points))
          : enter(standing, points);
      },
      settle(points) {
        if (taken === 0 || points === taken) return;
        budgets.correct(account, taken - points)?.catch((error: unknown) => {
          log.warn({ err: error, requestId }, 'points were not corrected');
        });
      },
    };
  };
}
