import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, newBrowser, signInAt } from '@linli/chassis/testing/browser.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { PARKED, type Parked } from '@linli/schemas/operators.ts';
import { type Constellation, openConstellation } from '../constellation.ts';

const TENANT = '510116';

let linli: Constellation;
let browse: Browser;

beforeAll(async () => {
  linli = await openConstellation({ at: null });
  browse = newBrowser();
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

const at = (path: string): string => `${linli.system.url}/operators/${path}`;

async function read(path: string): Promise<string> {
  const response = await browse(at(path), { accept: '*/*' });
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

async function parked(): Promise<Parked> {
  return PARKED.parse(JSON.parse(await read('parked/petition')));
}

/** The grid service tells petitions of a duty in a post that petitions know nothing of. */
async function tellOfUnknownPost(): Promise<{ event: string; duty: string }> {
  const [event, duty, place] = [randomUUID(), randomUUID(), randomUUID()];
  const payload = {
    dutyId: duty, post: 'NIGHT_WATCH', place, division: '510116001001', officerId: randomUUID(),
    startedAt: new Date().toISOString(), endedAt: null,
  };
  await linli.rows(
    'grid',
    `insert into outbox (id, topic, subject, subscriber, tenant, payload, happened_at)
      values ($1, 'grid.duty-changed', $2, 'petition', $3, $4, now())`,
    [event, place, TENANT, JSON.stringify(payload)],
  );
  const failed = `update inbox set failures = 4, retry_at = null
    where id = $1 and failures > 0 and state = 'WAITING' returning id`;
  // It has failed once; the waits before the tries in between are left out.
  await until(() => linli.rows('petition', failed, [event]), (rows) => rows.length === 1);
  return { event, duty };
}

describe('who operates the system', () => {
  test('signs in and sees the queue of every service, as it is', async () => {
    const page = await signInAt(browse, at('queues/petition/'), 'system-operator');
    expect([page.status, await page.text()])
      .toEqual([200, expect.stringContaining('<base href="/operators/queues/petition/" />')]);
    for (const service of SERVICES) {
      const { queues } = JSON.parse(await read(`queues/${service}/api/queues`));
      expect(queues).toMatchObject([{ name: service, readOnlyMode: true, isPaused: false }]);
    }
  });

  test('reads the figures', async () => {
    expect(await read('metrics/petition')).toMatch(
      /^linli_deadlines_horizon_seconds\{service="petition"\} \d/m,
    );
  });

  test('finds an event that could not be handled, and once it is mended has it heard', async () => {
    const { event, duty } = await tellOfUnknownPost();
    const { events } = await until(parked, (seen) => seen.events.length > 0);
    expect(events).toMatchObject([{ id: event, topic: 'grid.duty-changed', failures: 5 }]);
    expect(events[0]?.error).toContain('post');
    expect(await read('metrics/petition')).toContain('linli_inbox_parked{service="petition"} 1\n');

    const mended = `update inbox set payload = jsonb_set(payload, '{post}', '"GRID_OFFICER"')
      where id = $1 returning id`;
    expect(await linli.rows('petition', mended, [event])).toHaveLength(1);
    const replay = at(`parked/petition/${event}/replay`);
    const origin = linli.system.url;
    expect((await browse(replay, { method: 'POST', origin })).status).toBe(303);
    const heard = () => linli.rows('petition', 'select post from roster where id = $1', [duty]);
    expect(await until(heard, (rows) => rows.length > 0)).toEqual([{ post: 'GRID_OFFICER' }]);
    expect(await parked()).toEqual({ events: [], deadlines: [] });
  });
});

test('whoever leads the district without operating the system is shown nothing of it', async () => {
  const denied = await signInAt(newBrowser(), at('queues/petition/'), 'district-officer');
  expect([denied.status, await denied.text()])
    .toEqual([403, expect.stringContaining('system.operate')]);
});
