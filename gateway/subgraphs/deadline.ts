/** A bound in time for one exchange, which the client's hanging up may cut short. */
export interface ExchangeDeadline extends Disposable {
  readonly signal: AbortSignal;
  /** Milliseconds until it passes. */
  left(): number;
  /** Whether it was time, and not the client, that ended it. */
  passed(): boolean;
}

/** A timer of our own: AbortSignal.any would hold on to the client's signal until collected. */
export function openDeadline(ms: number, gone: AbortSignal | null): ExchangeDeadline {
  const controller = new AbortController();
  const endsAt = performance.now() + ms;
  let passed = ms <= 0;
  const end = (): void => controller.abort();
  const timer = setTimeout(() => {
    passed = true;
    end();
  }, ms);
  if (passed || gone?.aborted) end();
  gone?.addEventListener('abort', end);
  return {
    signal: controller.signal,
    left: () => Math.max(0, endsAt - performance.now()),
    passed: () => passed,
    [Symbol.dispose]() {
      clearTimeout(timer);
      gone?.removeEventListener('abort', end);
    },
  };
}
