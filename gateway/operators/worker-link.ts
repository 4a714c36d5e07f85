import type { Pool } from 'undici';
import type { Signer } from '@linli/chassis/identity.ts';
import { log } from '@linli/chassis/log.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { workerOf } from '@linli/schemas/operators.ts';

/** The road to the worker of one service, for its operators. */
export interface WorkerLink extends AsyncDisposable {
  /** Null: nothing that could be shown came back. */
  ask(request: WorkerRequest): Promise<WorkerAnswer | null>;
}

export interface WorkerRequest {
  readonly method: 'GET' | 'POST';
  /** As the worker knows it, with the query. */
  readonly path: string;
  readonly actor: Actor;
  readonly requestId: string;
  /** What of the client's headers the worker may see. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface WorkerAnswer {
  readonly status: number;
  /** What of the worker's headers the client may see. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const ANSWER_BYTES = 16 * 1024 * 1024;

/** A worker's own faults, redirects and challenges are none of the client's. */
const SHOWN_STATUS = [200, 304, 404];

export interface LinkOptions {
  readonly signer: Signer;
  readonly timeoutMs: number;
}

export function openWorkerLink(
  service: ServiceName,
  url: string,
  { signer, timeoutMs }: LinkOptions,
): WorkerLink {
  let pool: Promise<Pool> | null = null;
  return {
    async ask({ method, path, actor, requestId, headers }) {
      const sending = { method, path, body: '', requestId };
      try {
        const signed = await signer.headers(actor, workerOf(service), sending);
        pool ??= openPool(url);
        const response = await (await pool).request({
          method,
          path,
          headers: { ...headers, ...signed },
          signal: AbortSignal.timeout(timeoutMs),
        });
        const body = Buffer.from(await response.body.arrayBuffer());
        const { statusCode: status } = response;
        if (SHOWN_STATUS.includes(status)) {
          return { status, body, headers: passed(response.headers, FROM_WORKER) };
        }
        log.warn({ service, status, requestId }, 'a worker did not show what was asked');
      } catch (error) {
        log.warn({ service, err: error, requestId }, 'a worker did not answer');
      }
      return null;
    },
    async [Symbol.asyncDispose]() {
      await (await pool)?.close();
    },
  };
}

/** Loaded when a worker is first asked: most gateways of a district never do. */
async function openPool(url: string): Promise<Pool> {
  const { Pool } = await import('undici');
  return new Pool(new URL(url).origin, {
    connections: 4,
    keepAliveTimeout: 4_000,
    maxResponseSize: ANSWER_BYTES,
    connect: { timeout: 2_000 },
  });
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const FROM_CLIENT = ['accept', 'accept-language', 'if-none-match', 'if-modified-since'];
const FROM_WORKER = ['content-type', 'etag', 'last-modified'];

export function forWorker(headers: Headers): Record<string, string> {
  return passed(headers, FROM_CLIENT);
}

function passed(headers: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  }));
}
