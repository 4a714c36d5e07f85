import { createServer } from 'node:net';

/** A port of loopback that nothing listens on. */
export function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') return reject(new Error('No port'));
      probe.close(() => resolve(address.port));
    });
  });
}
