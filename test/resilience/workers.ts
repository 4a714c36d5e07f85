import { type Child, openChild } from '@linli/infra/embedded/children.ts';
import { serviceEnvironments } from '@linli/infra/embedded/environments.ts';
import type { Constellation } from '../constellation.ts';

/** Another process of workers beside the system's own, or in its place. */
export function openWorkers({ plan }: Constellation): Promise<Child> {
  const beside = { ...plan, ports: { ...plan.ports, workers: [] } };
  return openChild('workers', serviceEnvironments(beside));
}

/** Workers on a machine whose clock is wrong by so much; a child is told as it is started. */
export async function openMistaken(linli: Constellation, shiftMs: number): Promise<Child> {
  const { NODE_OPTIONS: options } = process.env;
  const preload = new URL('shifted-date.ts', import.meta.url).href;
  process.env['NODE_OPTIONS'] = `${options ?? ''} --import=${preload}`;
  process.env['LINLI_TEST_SHIFT_MS'] = String(shiftMs);
  try {
    return await openWorkers(linli);
  } finally {
    delete process.env['LINLI_TEST_SHIFT_MS'];
    delete process.env['NODE_OPTIONS'];
    if (options !== undefined) process.env['NODE_OPTIONS'] = options;
  }
}

/** Dies as by SIGKILL, and is not started again. */
export async function killForGood(workers: Child): Promise<void> {
  workers.kill();
  await workers[Symbol.asyncDispose]();
}

/** The children of a test say only what nobody expects: that something is parked or stuck. */
export function hush(): void {
  process.env['LOG_LEVEL'] ??= 'error';
}
