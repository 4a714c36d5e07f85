import { realClock } from '@linli/chassis/clock.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { openService, type Serving } from '@linli/chassis/testing/serving.ts';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';

/** The subgraph on a database of its own. */
export async function openServing(): Promise<Serving> {
  const serving = await openService({ orm, serve, seed }, realClock);
  // A new connection greets the server first; no test is to count that.
  await serving.ask(NOBODY, '{ partyOrganizations { totalCount } }');
  return serving;
}

const NOBODY = anActor({ tenant: '000000', grants: [] });
