import { join } from 'node:path';
import { setClock } from '@linli/chassis/clock.ts';
import { run, StartError } from '@linli/chassis/process.ts';
import { load } from './load.ts';
import { planOf } from './plan.ts';
import { readSettings } from './settings.ts';
import { openStorage } from './storage.ts';
import { playStory } from './story.ts';
import { openSystem } from './system.ts';

/** Demonstration time: a working Thursday morning, and two days of it to a second of ours. */
const BEGINS_AT = new Date('2026-09-10T10:00:00+08:00');
const RATE = 2 * 86_400;

/**
 * `npm run demo`: one petition from the hotline to the credit ledger on a fast clock, told as a
 * timeline. It runs on a district and queues of its own, so that it may be played beside
 * `npm start`.
 */
await run(async (stopped) => {
  const { REDIS_URL: _, LINLI_HOME, ...given } = process.env;
  const env = { LINLI_PORT: '4100', ...given, LINLI_HOME: homeOf(LINLI_HOME) };
  const settings = readSettings(env);
  const clockFile = join(settings.home, 'clock.json');
  await using storage = await openStorage(settings);
  await load(storage, settings.home, { full: false, stopped });
  setClock(clockFile, { at: BEGINS_AT, rate: 0 });
  const plan = { ...planOf(settings, storage), clockFile };
  await using system = await openSystem(plan, join(settings.home, 'issuer-key.json'));
  const missing = await playStory(system, {
    department: plan.department,
    runClock: () => setClock(clockFile, { at: BEGINS_AT, rate: RATE }),
    say: (line) => console.log(line),
  });
  if (missing) throw new StartError(`The story broke off: ${missing}`);
});

function homeOf(home = '.linli'): string {
  return join(home, 'demo');
}
