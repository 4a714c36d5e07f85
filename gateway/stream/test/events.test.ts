import { expect, test } from '@jest/globals';
import { newIdentityKeys, openSigner } from '@linli/chassis/identity.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { STREAMS } from '@linli/schemas/streams.ts';
import { openWorkerLink } from '../../operators/worker-link.ts';
import { openTinyWorker } from '../../test/tiny-worker.ts';
import { openEvents } from '../events.ts';
import { openFeed } from '../feed.ts';

const { petitionChanged: stream } = STREAMS;

async function openTold() {
  const opened = new AsyncDisposableStack();
  const keys = newIdentityKeys();
  const worker = opened.use(await openTinyWorker(keys.subgraphJwks));
  const options = { signer: openSigner(keys.privateJwk), timeoutMs: 2_000 };
  const link = openWorkerLink('petition', worker.url, options);
  const feed = opened.use(openFeed(new Map([['petition', link]])));
  const announce = (tenant: string, subject: string): void => {
    worker.announced.push({ tenant, topic: stream.topic, subject, division: tenant });
  };
  return { worker, feed, announce, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

test('who does not read what comes is let go, and nobody waits for them', async () => {
  await using told = await openTold();
  const channel = { tenant: '510116', stream };
  using slow = await openEvents(told.feed, channel, null);
  using quick = await openEvents(told.feed, channel, null);
  const heard: string[] = [];
  const reading = (async () => {
    while (heard.length < 600) heard.push((await quick.next()).subject);
  })();
  for (let at = 0; at < 600; at += 1) {
    told.announce('510116', String(at));
    if (at % 100 === 99) await until(async () => heard.length, (length) => length === at + 1);
  }
  await reading;
  expect(heard).toEqual(Array.from({ length: 600 }, (_, at) => String(at)));
  await slow.ended;
  await expect(slow.next()).rejects.toMatchObject({ extensions: { code: 'STREAM_TOO_SLOW' } });
});

test('a worker is asked once for all who listen, signed for their tenant', async () => {
  await using told = await openTold();
  const events = await Promise.all(['510116', '510116', '520204'].map((tenant) =>
    openEvents(told.feed, { tenant, stream }, null)));
  told.announce('510116', 'mine');
  told.announce('520204', 'theirs');
  const heard = await Promise.all(events.map((each) => each.next()));
  expect(heard.map(({ subject }) => subject)).toEqual(['mine', 'mine', 'theirs']);
  const tenants = new Set(told.worker.received.map(({ actor }) => `${actor.id} ${actor.tenant}`));
  expect(tenants).toEqual(new Set(['linli.gateway 510116', 'linli.gateway 520204']));
  expect(told.worker.received.every(({ actor }) => actor.grants.length === 0)).toBe(true);
  for (const each of events) each[Symbol.dispose]();
});
