import { createServer } from 'node:net';

/**
 * Below the ports that systems lend to outgoing connections (32768 up on Linux, 49152 up
 * elsewhere): of those, one that is free now may be lent to somebody before it is listened on.
 */
const FIRST = 12_000;
/** Each process of a test run takes from a stretch of its own, so no two are given the same. */
const STRETCH = 1_000;
const STRETCHES = 20;

const own = FIRST + (Number(process.env['JEST_WORKER_ID'] ?? 0) % STRETCHES) * STRETCH;
let next = Math.floor(Math.random() * STRETCH);

/** A port of loopback that nothing listens on, and that nobody else is about to be given. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < STRETCH; tried += 1) {
    const port = own + next;
    next = (next + 1) % STRETCH;
    if (await isFree(port)) return port;
  }
  throw new Error(`Every port from ${own} to ${own + STRETCH - 1} is in use`);
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen({ host: '127.0.0.1', port }, () => probe.close(() => resolve(true)));
  });
}
