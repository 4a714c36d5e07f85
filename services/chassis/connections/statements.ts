import { AsyncLocalStorage } from 'node:async_hooks';
import type { Client } from 'pg';
import { tellStatement } from '../telemetry/statement.ts';
import { spanned } from '../telemetry/tracing.ts';

/** What some work asked of the database. */
export interface StatementCount {
  /** Statements sent, those that open and close a transaction among them. */
  statements: number;
  /** Milliseconds spent waiting for their answers, one after another or together. */
  ms: number;
}

const counts = new AsyncLocalStorage<StatementCount>();

/** Counts every SQL statement the work runs, through whichever layer it runs them. */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<StatementCount & { result: T }> {
  const count = { statements: 0, ms: 0 };
  const result = await counts.run(count, work);
  return { ...count, result };
}

/** The count this work is under, to be read while it is still going on. */
export function statementsSoFar(): StatementCount | undefined {
  return counts.getStore();
}

/** Counts what a new connection is asked from now on, and tells it to the trace it is part of. */
export function counted(client: Client): void {
  const query = client.query.bind(client);
  client.query = (...args) =>
    counting(() => spanned(() => tellStatement(args[0]), () => query(...args)));
}

function counting<T>(send: () => Promise<T>): Promise<T> {
  const count = counts.getStore();
  const answer = send();
  if (!count || !(answer instanceof Promise)) return answer;
  count.statements += 1;
  const sentAt = performance.now();
  const done = (): void => {
    count.ms += performance.now() - sentAt;
  };
  answer.then(done, done);
  return answer;
}
