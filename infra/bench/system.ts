import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setClock } from '@linli/chassis/clock.ts';
import type { Plan } from '../embedded/environments.ts';
import { load } from '../embedded/load.ts';
import { planOf } from '../embedded/plan.ts';
import { readSettings } from '../embedded/settings.ts';
import { openStorage } from '../embedded/storage.ts';
import { openSystem, type System } from '../embedded/system.ts';

/** A system of the bench's own, on the reference district, beside whatever else runs. */
export interface Benched extends AsyncDisposable {
  readonly system: System;
  readonly plan: Plan;
}

/** Its clock goes at a rate: standing still, two peers asked in turn answer the same. */
export async function openBenched({ rate }: { rate: 0 | 1 }): Promise<Benched> {
  const home = join(process.env['LINLI_HOME'] ?? '.linli', 'bench');
  const settings = readSettings({ LINLI_HOME: home, LINLI_PORT: '4200' });
  await using opened = new AsyncDisposableStack();
  const storage = opened.use(await openStorage(settings));
  await load(storage, settings.home, { full: false });
  const clockFile = join(settings.home, 'clock.json');
  setClock(clockFile, { at: new Date('2026-09-10T10:00:00+08:00'), rate });
  opened.defer(() => rmSync(clockFile, { force: true }));
  const plan = { ...planOf(settings, storage), clockFile, countStatements: true };
  const system = opened.use(await openSystem(plan, join(settings.home, 'issuer-key.json')));
  const kept = opened.move();
  return { system, plan, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
