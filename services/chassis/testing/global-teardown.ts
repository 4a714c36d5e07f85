import { rmSync } from 'node:fs';
import { running } from './running.ts';

export default async function tearDown(): Promise<void> {
  await running.cluster?.[Symbol.asyncDispose]();
  if (running.dir) rmSync(running.dir, { recursive: true, force: true });
}
