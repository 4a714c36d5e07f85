import type { GraphDocument } from './document.ts';
import { dataOf } from './errors.ts';
import type { Answer } from './errors.ts';
import { eventsOf, isOver } from './events.ts';

export interface ClientOptions {
  /** Where the graph is asked: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** An access token, or what fetches one that is still good. */
  readonly token: string | (() => string | Promise<string>);
  /** Manifests that the district registered: their documents are sent by id. */
  readonly manifests?: readonly Manifest[];
  /** What messages are worded in: `zh` or `en`. */
  readonly language?: string;
  /** What all requests are for, such as `AUDIT`. */
  readonly purpose?: string;
  readonly fetch?: typeof fetch;
}

/** The file that `npm run documents -- register` writes. */
export interface Manifest {
  readonly documents: Readonly<Record<string, string>>;
}

export interface Client {
  /** What was asked for, whole; otherwise throws a `GraphError`. */
  ask<Data, Variables>(
    document: GraphDocument<Data, Variables>, variables: Variables, signal?: AbortSignal,
  ): Promise<Data>;
  /** Each change from now on, or after the event named; goes on where the gateway ended it. */
  stream<Data, Variables>(
    document: GraphDocument<Data, Variables>, variables: Variables, options?: StreamOptions,
  ): AsyncGenerator<Changed<Data>>;
}

export interface StreamOptions {
  readonly after?: string;
  readonly signal?: AbortSignal;
}

export interface Changed<Data> {
  /** To go on after it another day; null where the event has none. */
  readonly id: string | null;
  readonly data: Data;
}

/** The graph as one program asks it, with nothing but `fetch`. */
export function openClient({ fetch = globalThis.fetch, ...options }: ClientOptions): Client {
  const registered = new Set((options.manifests ?? []).flatMap(({ documents }) =>
    Object.keys(documents)));

  const post: Post = async (url, { __meta__: { id, text } }, { variables, headers, signal }) => {
    const token = typeof options.token === 'string' ? options.token : await options.token();
    return fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(options.language && { 'accept-language': options.language }),
        ...(options.purpose && { 'x-purpose': options.purpose }),
        ...headers,
      },
      body: JSON.stringify({
        ...(registered.has(id) ? { documentId: id } : { query: text }), variables,
      }),
      ...(signal && { signal }),
    });
  };

  return {
    async ask(document, variables, signal) {
      const response = await post(options.url, document, {
        variables, headers: { accept: 'application/graphql-response+json' }, signal,
      });
      return dataOf(await response.json());
    },
    stream: (document, variables, { after = null, signal } = {}) =>
      follow((last) => post(`${options.url}/stream`, document, {
        variables,
        headers: { accept: 'text/event-stream', ...(last !== null && { 'last-event-id': last }) },
        signal,
      }), after),
  };
}

type Post = (
  url: string,
  document: Pick<GraphDocument<unknown, unknown>, '__meta__'>,
  request: {
    readonly variables: unknown;
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal | undefined;
  },
) => Promise<Response>;

/** A stream that the gateway ends, to go or for want of pace, is opened again where it was. */
async function* follow<Data>(
  open: (last: string | null) => Promise<Response>, after: string | null,
): AsyncGenerator<Changed<Data>> {
  let last = after;
  let wait = 0;
  for (;;) {
    const response = await open(last);
    if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
      const refusal: Answer<Data> = await response.json();
      dataOf(refusal);
      throw new Error('This is no stream of the graph');
    }
    for await (const { id, event, data, retry } of eventsOf(response.body)) {
      last = id ?? last;
      wait = retry ?? wait;
      if (event !== 'next') continue;
      const answer: Answer<Data> = JSON.parse(data);
      if (isOver(answer)) break;
      yield { id, data: dataOf(answer) };
    }
    await new Promise((waited) => setTimeout(waited, wait));
  }
}
