import { GraphQLError } from 'graphql';

/** Until when whoever asks waits for the answer: work beyond it is for nobody. */
export interface RequestDeadline {
  /** Milliseconds left, at least one; throws once none are. Undefined where nobody set any. */
  left(): number | undefined;
}

/** What the gateway says is left. It is not signed: a wrong one only makes an answer fail. */
export const DEADLINE_HEADER = 'x-deadline-ms';

export function openRequestDeadline(header: string | string[] | undefined): RequestDeadline {
  if (typeof header !== 'string' || !/^\d{1,9}$/.test(header)) return { left: () => undefined };
  const endsAt = performance.now() + Number(header);
  return {
    left() {
      const left = Math.floor(endsAt - performance.now());
      if (left < 1) throw outOfTime();
      return left;
    },
  };
}

/** PostgreSQL ended a statement that took longer than was left. */
export function isStatementTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

export function outOfTime(): GraphQLError {
  return new GraphQLError('The time for this request is over', {
    extensions: { code: 'SUBGRAPH_TIMEOUT' },
  });
}
