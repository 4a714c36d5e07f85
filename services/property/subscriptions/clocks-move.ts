import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { movesInFlight } from '@linli/chassis/profiles.ts';
import { creditClocksMove } from '@linli/schemas/events/property.ts';
import { retimeClocks } from '../commands/retime-clocks.ts';
import { followDisclosureClocks, holdDisclosures } from '../store/credit-disclosures.ts';
import { followClocks, holdLists } from '../store/credit-lists.ts';
import { CREDIT } from '../store/credit-rules.ts';

/** The clocks of cases, disclosures and lists move, and what is shown until then moves along. */
export function hearClocksMove(clock: Clock): Subscription {
  const event = creditClocksMove;
  const moves = movesInFlight(event, { book: CREDIT, clock, retime: retimeClocks });
  return on(event, async (em, payload, delivery) => {
    const { tenant } = delivery;
    await holdLists(em, tenant);
    await holdDisclosures(em, tenant, payload.after);
    await moves.handle(em, payload, delivery);
    await followClocks(em, tenant);
    await followDisclosureClocks(em, tenant);
  });
}
