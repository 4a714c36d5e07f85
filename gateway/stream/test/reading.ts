/** One block of a stream. */
export interface Block {
  readonly id: string | null;
  readonly event: string | null;
  readonly data: unknown;
  readonly retry: string | null;
}

export interface Reading extends AsyncDisposable {
  readonly status: number;
  readonly headers: Headers;
  /** The next event; null once the stream is over. */
  next(): Promise<Block | null>;
  /** Of an answer that is no stream. */
  json(): Promise<unknown>;
}

export interface Asking {
  readonly token: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly lastEventId?: string;
  readonly headers?: Record<string, string>;
}

/** Subscribes as a client with `fetch` does, and reads block by block. */
export async function watch(url: string, asking: Asking): Promise<Reading> {
  const { token, query, variables, lastEventId, headers } = asking;
  const hangUp = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    signal: hangUp.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      ...headers,
    },
  });
  const text = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffered = '';
  const block = async (): Promise<string | null> => {
    for (;;) {
      const end = buffered.indexOf('\n\n');
      if (end !== -1) {
        const found = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        return found;
      }
      const { done = true, value = '' } = (await text?.read()) ?? {};
      if (done) return null;
      buffered += value;
    }
  };
  return {
    status: response.status,
    headers: response.headers,
    async next() {
      for (;;) {
        const found = await block();
        if (found === null) return null;
        const read = blockOf(found);
        if (read.event !== null || read.retry !== null) return read;
      }
    },
    async json() {
      let all = '';
      for (let part = await text?.read(); part && !part.done; part = await text?.read()) {
        all += part.value;
      }
      return JSON.parse(all);
    },
    async [Symbol.asyncDispose]() {
      hangUp.abort();
    },
  };
}

function blockOf(text: string): Block {
  const fields = new Map(text.split('\n').map((line): [string, string] => {
    const [name = '', ...value] = line.split(':');
    return [name, value.join(':').trim()];
  }));
  const data = fields.get('data');
  return {
    id: fields.get('id') ?? null,
    event: fields.get('event') ?? null,
    data: data ? JSON.parse(data) : null,
    retry: fields.get('retry') ?? null,
  };
}
