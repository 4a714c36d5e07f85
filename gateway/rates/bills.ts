import { log } from '@linli/chassis/log.ts';
import type { Bill, Wait } from '../limits/bill.ts';
import type { Client } from '../limits/clients.ts';
import { noteOverrun } from '../limits/telemetry.ts';
import { WINDOW_S } from './budgets.ts';
import type { Budgets, Standing } from './budgets.ts';

/** A bill for each request, drawn on what its client has left of the minute. */
export function openBills(budgets: Budgets) {
  return (client: Client, requestId: string): Bill => {
    const { most, mode } = client.limits.pointsPerMinute;
    const account = { key: `${client.tenant} ${client.id}`, perMinute: most };
    const headers: Record<string, string> = {};
    let taken = 0;

    const charge = async (points: number): Promise<Wait | null> => {
      const standing = await budgets.take(account, points);
      Object.assign(headers, rateHeaders(most, standing));
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
      charge,
      settle(points) {
        if (taken === 0 || points === taken) return;
        budgets.correct(account, taken - points).catch((error: unknown) => {
          log.warn({ err: error, requestId }, 'points were not corrected');
        });
      },
    };
  };
}

/** As draft-ietf-httpapi-ratelimit-headers names them. */
function rateHeaders(perMinute: number, { left, seconds }: Standing): Record<string, string> {
  return {
    'ratelimit-policy': `"points";q=${perMinute};w=${WINDOW_S}`,
    ratelimit: `"points";r=${left};t=${seconds}`,
  };
}
