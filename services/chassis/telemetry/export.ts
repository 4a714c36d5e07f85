import type { Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { NodeTracerConfig } from '@opentelemetry/sdk-trace-node';
import { log } from '../log.ts';

/** Spans on their way to a collector, a batch at a time. */
export interface Export {
  readonly tracer: Tracer;
  /** Sends what is left; a collector that is away does not hold up who stops. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 2_000;

export function openExport(endpoint: string, service: string): Export {
  const url = new URL('v1/traces', endpoint.endsWith('/') ? endpoint : `${endpoint}/`);
  const exporter = new OTLPTraceExporter({ url: url.href, timeoutMillis: TIMEOUT_MS });
  const spanProcessors = [new BatchSpanProcessor(exporter, { exportTimeoutMillis: TIMEOUT_MS })];
  const provider = new NodeTracerProvider({ resource: resourceOf(service), spanProcessors });
  return {
    tracer: provider.getTracer('linli'),
    close: () =>
      provider.shutdown().catch((error: unknown) => log.warn({ err: error }, 'spans were lost')),
  };
}

/** Says whose the spans are, and nothing of the machine: that is nobody's concern. */
function resourceOf(service: string): NonNullable<NodeTracerConfig['resource']> {
  const attributes = { 'service.namespace': 'linli', 'service.name': service };
  const resource = {
    attributes,
    merge: () => resource,
    getRawAttributes: () => Object.entries(attributes),
  };
  return resource;
}
