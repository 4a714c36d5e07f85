/** One result at a time: the next is not read before the client has taken the one before. */
export interface Flow {
  /** Of the result under way; null: it has none. */
  id: string | null;
  taken(): Promise<void>;
  take(): void;
}

export function newFlow(): Flow {
  let wait = Promise.withResolvers<void>();
  return {
    id: null,
    taken: () => wait.promise.finally(() => (wait = Promise.withResolvers())),
    take: () => wait.resolve(),
  };
}

/** How long a client waits before it connects again: said once, kept by the client. */
const RETRY_MS = 2_000;

/** What graphql-sse writes, each result with the id that a client resumes by. */
export async function* framed(
  chunks: AsyncIterable<string>, flow: Flow, from: string,
): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\nid: ${from}\n\n`;
  for await (const chunk of chunks) {
    if (!chunk.startsWith('event: next')) {
      yield chunk;
      continue;
    }
    yield flow.id === null ? chunk : `id: ${flow.id}\n${chunk}`;
    flow.take();
  }
}
