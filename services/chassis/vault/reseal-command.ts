import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { openClock } from '../clock.ts';
import { parseConfig } from '../config.ts';
import { asWorker, openDatabase } from '../database.ts';
import { VAULT } from '../environment.ts';
import { run } from '../process.ts';
import { openVault } from '../vault.ts';
import { askForResealing, findResealing } from './resealing.ts';

const SETTINGS = z.object({
  SERVICE: z.enum(SERVICES), WORKER_DATABASE_URL: z.url(), ...VAULT.shape,
});

const LOOK_MS = 1_000;

/**
 * `npm run vault:reseal`: asks the worker of a service, which was started with the same key, to
 * seal every row anew under it, and tells how far it is. Ended or not, the worker goes on; once it
 * says `finished`, nothing needs the keys that were before.
 */
await run(async (stopped) => {
  const settings = parseConfig(SETTINGS, process.env);
  const { mark } = openVault(settings);
  const orm = { service: settings.SERVICE, entities: [], migrations: [] };
  await using database = await openDatabase(orm, settings.WORKER_DATABASE_URL);
  const now = openClock(process.env['LINLI_CLOCK_FILE']).now();
  await asWorker(database, (em) => askForResealing(em, mark, now));
  let isStopped = false;
  void stopped.then(() => { isStopped = true; });
  while (!isStopped) {
    const job = await asWorker(database, (em) => findResealing(em, mark));
    const finished = job?.finishedAt !== null;
    const told = { key: mark.slice(0, -1), done: job?.done, total: job?.total, finished };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    if (finished) return;
    await Promise.race([sleep(LOOK_MS), stopped]);
  }
});
