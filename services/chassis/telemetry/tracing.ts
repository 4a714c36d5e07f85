import { AsyncLocalStorage } from 'node:async_hooks';
import {
  isSpanContextValid, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace,
} from '@opentelemetry/api';
import type { Attributes, Context, Span, Tracer } from '@opentelemetry/api';

/** Where the spans of one service go; nothing is registered for the process. */
export interface Tracing extends AsyncDisposable {
  /** The first span of a work, under whoever sent theirs along as `traceparent`. */
  begin<T>(told: Told, work: () => Promise<T>, traceparent?: unknown): Promise<T>;
}

/** What a span tells. Never a value of a row, nor words that could hold one. */
export interface Told {
  readonly name: string;
  readonly kind: keyof typeof SpanKind;
  readonly attributes?: Attributes;
}

/** Nothing is told, and the work is done as if there were no traces. */
export const UNTRACED: Tracing = {
  begin: (_, work) => work(),
  [Symbol.asyncDispose]: async () => undefined,
};

/** The SDK is not even loaded where nobody is named to tell. */
export async function openTracing(
  endpoint: string | undefined, service: string,
): Promise<Tracing> {
  if (endpoint === undefined) return UNTRACED;
  const { openExport } = await import('./export.ts');
  const { tracer, close } = openExport(endpoint, service);
  return {
    begin: (told, work, traceparent) => {
      const isAsked = told.kind !== 'INTERNAL';
      return within({ tracer, isAsked }, told, contextOf(traceparent), work);
    },
    [Symbol.asyncDispose]: close,
  };
}

/** A part of what is traced; nothing is told of work that no trace has begun for. */
export function spanned<T>(tell: () => Told, work: () => Promise<T>): Promise<T> {
  const active = spans.getStore();
  if (!active) return work();
  return within(active, tell(), trace.setSpan(ROOT_CONTEXT, active.span), work);
}

/** Tells more of the span under way, once more is known. */
export function addToSpan(tell: () => Omit<Told, 'kind'>): void {
  const span = spans.getStore()?.span;
  if (!span?.isRecording()) return;
  const { name, attributes = {} } = tell();
  span.updateName(name).setAttributes(attributes);
}

/** What carries the trace to whoever is asked next, as W3C Trace Context has it. */
export function traceHeaders(): { traceparent?: string } {
  const span = spans.getStore()?.span;
  if (!span) return {};
  const { traceId, spanId, traceFlags } = span.spanContext();
  return { traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}` };
}

/**
 * The same for what is caused and done later; null where nothing is traced. What is done unasked,
 * such as a sweep of a thousand rungs, leaves to each consequence a trace of its own.
 */
export function causedBy(): string | null {
  const { isAsked = false } = spans.getStore() ?? {};
  return isAsked ? traceHeaders().traceparent ?? null : null;
}

interface Active {
  readonly tracer: Tracer;
  readonly span: Span;
  /** Whether somebody waits for the work it belongs to. */
  readonly isAsked: boolean;
}

const spans = new AsyncLocalStorage<Active>();

function within<T>(
  { tracer, isAsked }: Omit<Active, 'span'>,
  { name, kind, attributes = {} }: Told,
  parent: Context,
  work: () => Promise<T>,
): Promise<T> {
  const span = tracer.startSpan(name, { kind: SpanKind[kind], attributes }, parent);
  const answer = spans.run({ tracer, span, isAsked }, work);
  const fail = (error: unknown): void => {
    span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', typeOf(error)).end();
  };
  // A driver that is handed a callback gives no promise.
  if (answer instanceof Promise) answer.then(() => span.end(), fail);
  else span.end();
  return answer;
}

/** The kind of an error: its message may quote what was sent. */
function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? String(error.code) : error.name;
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function contextOf(traceparent: unknown): Context {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(String(traceparent)) ?? [];
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}
