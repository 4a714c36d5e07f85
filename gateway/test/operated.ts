import { newIdentityKeys } from '@linli/chassis/identity.ts';
import { openGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { openTinyWorker, PARKED } from './tiny-worker.ts';
import type { TinyWorker } from './tiny-worker.ts';

export const QUEUE = '/operators/queues/petition/';
export const SHOWN = [
  QUEUE, '/operators/metrics/petition', '/operators/parked/petition', '/operators/',
];
export const REPLAY = `/operators/parked/petition/${PARKED.id}/replay`;

/** A gateway whose operators see one worker, and one that is away. */
export interface Operated extends AsyncDisposable {
  readonly graph: Graph;
  readonly worker: TinyWorker;
  /** An operator's. */
  readonly token: string;
  at(path: string): string;
  /** As a program does: with a token of its own, and without a page. */
  ask(path: string, bearer?: string | null, method?: string): Promise<Response>;
}

export async function openOperated(): Promise<Operated> {
  const opened = new AsyncDisposableStack();
  const keys = newIdentityKeys();
  const worker = opened.use(await openTinyWorker(keys.subgraphJwks));
  const graph = opened.use(await openGraph({
    IDENTITY_PRIVATE_JWK: keys.privateJwk,
    WORKER_URLS: JSON.stringify({ petition: worker.url, grid: 'http://127.0.0.1:9' }),
  }));
  const token = await graph.issuer.mint('system-operator');
  const at = (path: string): string => `${graph.url}${path}`;
  return {
    graph,
    worker,
    token,
    at,
    ask(path, bearer = token, method = 'GET') {
      const headers = bearer ? { authorization: `Bearer ${bearer}` } : {};
      return fetch(at(path), { method, headers, redirect: 'manual' });
    },
    [Symbol.asyncDispose]: async () => opened.disposeAsync(),
  };
}
