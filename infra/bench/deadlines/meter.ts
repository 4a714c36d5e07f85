import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuMs, withChildrenMs } from '../cpu.ts';

export interface Measure {
  readonly seconds: number;
  /** Of this process, PostgreSQL and Redis together, user and system. */
  readonly cpuMs: number;
}

/** Measures a work by the clock and by what it costs whoever takes part in it. */
export type Meter = (work: () => Promise<unknown>) => Promise<Measure>;

export function meterOf(postgresDir: string, redisPid: number): Meter {
  const postmaster = readFileSync(join(postgresDir, 'data', 'postmaster.pid'), 'utf8');
  const postgresPid = Number(postmaster.split('\n')[0]);
  const used = (): number => cpuMs(process.pid) + cpuMs(redisPid) + withChildrenMs(postgresPid);
  return async (work) => {
    const [usedBefore, began] = [used(), performance.now()];
    await work();
    const seconds = (performance.now() - began) / 1_000;
    return { seconds, cpuMs: used() - usedBefore };
  };
}
