import dns from 'node:dns';
import { createSocket } from 'node:dgram';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { freePort } from '@linli/chassis/testing/port.ts';
import { ESTATE_FIELDS } from '../federation/estate-fields.ts';
import { LODGE, modelEstate } from '../journeys/petition-story.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, hotline } from '../people.ts';
import { overhearSockets } from './overhear.ts';

test('every way to turn to somebody is overheard', async () => {
  const heard: string[] = [];
  const port = await freePort();
  {
    using _ = overhearSockets((target) => heard.push(target));
    const refused = connect(port, '127.0.0.2');
    await new Promise((resolve) => refused.once('error', resolve));
    await dns.promises.lookup('localhost');
    const datagrams = createSocket('udp4');
    await new Promise((resolve) => datagrams.send('x', port, '127.0.0.4', resolve));
    datagrams.close();
  }
  expect(heard).toEqual(
    expect.arrayContaining([`127.0.0.2:${port}`, 'dns localhost', 'udp send']));
});

test('no process of the system turns to anything but the system', async () => {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'linli-sockets-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const file = join(folder, 'overheard');
  const own: string[] = [];
  {
    using _ours = overhearSockets((target) => own.push(`test ${target}`));
    using _theirs = preloaded(file);
    await using linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
    await beUsed(linli);
    const allowed = ownAddresses(linli);
    const heard = [...new Set([...(await readFile(file, 'utf8')).trim().split('\n'), ...own])];
    const foreign = heard.filter((line) => !allowed.has(line.slice(line.indexOf(' ') + 1)));
    expect(foreign).toEqual([]);
    const { ports } = linli.plan;
    const subgraphs = ports.subgraphs.map((port) => `gateway 127.0.0.1:${port}`);
    const theirs = ['subgraphs', 'workers'].map((role) =>
      `${role} 127.0.0.1:${new URL(linli.plan.databases.petition.api).port}`);
    expect(heard).toEqual(expect.arrayContaining(
      [...subgraphs, ...theirs, `gateway 127.0.0.1:${ports.issuer}`]));
  }
}, 180_000);

/** Every process that is started from now on writes down whom it turns to. */
function preloaded(file: string): Disposable {
  const before = process.env['NODE_OPTIONS'];
  const preload = new URL('preload.ts', import.meta.url).href;
  process.env['NODE_OPTIONS'] = `${before ?? ''} --import ${preload}`;
  process.env['OVERHEARD'] = file;
  return {
    [Symbol.dispose]() {
      process.env['NODE_OPTIONS'] = before ?? '';
      delete process.env['OVERHEARD'];
    },
  };
}

/** Reads of all five subgraphs, a write, what follows from it, and clocks that ring. */
async function beUsed(linli: Constellation): Promise<void> {
  const ask = await linli.as(districtOfficer);
  await ask(`{ estates(filter: { under: "510116001" }, first: 2) { nodes { ${ESTATE_FIELDS} } } }`);
  const { id: estateId } = await modelEstate(ask);
  await (await linli.as(hotline))(LODGE, { input: {
    idempotencyKey: 'HEARD-1', channel: 'HOTLINE_12345', channelNumber: 'HEARD-1',
    kind: 'HELP', category: 'NOISE', text: '楼上噪声',
    caller: { name: '李四', phone: '13900000000' }, place: { estateId },
  } });
  await linli.turn('2026-10-10T10:00:00+08:00');
}

function ownAddresses({ plan: { ports, databases, queue } }: Constellation): Set<string> {
  const stores = Object.values(databases).flatMap(({ api, worker }) => [api, worker]);
  const queued = 'redisUrl' in queue ? queue.redisUrl : queue.databaseUrl;
  const own = [ports.gateway, ports.issuer, ...ports.subgraphs, ...ports.workers,
    ...[...stores, queued].map((url) => new URL(url).port)];
  return new Set(own.flatMap((port) => [`127.0.0.1:${port}`, `localhost:${port}`]));
}
