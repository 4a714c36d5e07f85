import { join } from 'node:path';
import { reachRedis } from '@linli/chassis/redis.ts';
import { run } from '@linli/chassis/process.ts';
import { banner } from './banner.ts';
import { load } from './load.ts';
import { planOf } from './plan.ts';
import { readSettings } from './settings.ts';
import { openStorage } from './storage.ts';
import { openSystem } from './system.ts';

/** `npm start`: the whole system on one machine, from an empty folder or from what it kept. */
await run(async (stopped) => {
  const settings = readSettings(process.env);
  if (settings.redisUrl) await reachRedis(settings.redisUrl);
  await using storage = await openStorage(settings);
  await load(storage, settings.home, { full: false, stopped });
  await using system = await openSystem(
    planOf(settings, storage),
    join(settings.home, 'issuer-key.json'),
  );
  console.log(banner(system));
  await stopped;
  console.log('\nStopping …');
});
