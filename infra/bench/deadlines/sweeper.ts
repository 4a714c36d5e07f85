import { setTimeout as sleep } from 'node:timers/promises';
import { realClock } from '@linli/chassis/clock.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { sweepDeadlines } from '@linli/chassis/sweep.ts';
import { orm } from '@linli/petition/store/orm.ts';
import { whistling } from './clocks.ts';

/**
 * A sweeper in a process of its own, to be killed: `node sweeper.ts sweep | hold`. It says when it
 * begins to sweep, or when it holds rows in a transaction that it will not end.
 */
const [mode] = process.argv.slice(2);
const database = await openDatabase(orm, process.env['WORKER_DATABASE_URL'] ?? '');
const sweeping = { database, sweep: whistling, clock: realClock };
if (mode === 'hold') {
  const hold = async (): Promise<void> => {
    process.stdout.write('holding\n');
    await sleep(600_000);
  };
  await sweepDeadlines({ ...sweeping, sweep: { ...whistling, cause: hold } });
} else {
  process.stdout.write('sweeping\n');
  for (;;) await sweepDeadlines(sweeping);
}
