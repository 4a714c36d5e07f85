import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { freePort } from '@linli/chassis/testing/port.ts';
import { z } from 'zod';

/** Takes spans as any collector of OpenTelemetry does, by OTLP over HTTP. */
export interface Collector extends AsyncDisposable {
  readonly url: string;
  readonly spans: readonly Collected[];
}

export interface Collected {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** As OTLP counts them. */
export const KIND = { INTERNAL: 1, SERVER: 2, CLIENT: 3, CONSUMER: 5 } as const;

export async function openCollector(): Promise<Collector> {
  const spans: Collected[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      spans.push(...spansOf(JSON.parse(body)));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const attributes = z
  .array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }))
  .transform((pairs) => Object.fromEntries(pairs.map(({ key, value }) =>
    [key, Object.values(value)[0]])));

const sent = z.object({
  resourceSpans: z.array(z.object({
    resource: z.object({ attributes }),
    scopeSpans: z.array(z.object({
      spans: z.array(z.object({
        traceId: z.string(),
        spanId: z.string(),
        parentSpanId: z.string().optional(),
        name: z.string(),
        kind: z.number(),
        attributes,
      })),
    })),
  })),
});

function spansOf(body: unknown): Collected[] {
  return sent.parse(body).resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(resource.attributes['service.name']);
    return scopeSpans.flatMap(({ spans }) =>
      spans.map((span) => ({ ...span, parentSpanId: span.parentSpanId, service })));
  });
}
