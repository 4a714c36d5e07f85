import { run } from '@linli/chassis/process.ts';
import { load } from './load.ts';
import { readSettings } from './settings.ts';
import { openStorage } from './storage.ts';

/** `npm run load`: the reference district; with `-- --full` every dwelling and resident of it. */
await run(async (stopped) => {
  const settings = readSettings(process.env);
  await using storage = await openStorage(settings);
  await load(storage, settings.home, { full: process.argv.includes('--full'), stopped });
});
