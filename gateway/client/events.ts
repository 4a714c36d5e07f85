import type { Answer } from './errors.ts';

/** One event of a stream, as Server-Sent Events have it. */
export interface ServerEvent {
  readonly id: string | null;
  readonly event: string | null;
  readonly data: string;
  /** Milliseconds to wait before the stream is opened again; null: as was said before. */
  readonly retry: number | null;
}

/** What comes until the connection ends, blank line by blank line. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let unread = '';
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    const blocks = `${unread}${decoder.decode(bytes, { stream: true })}`.split('\n\n');
    unread = blocks.pop() ?? '';
    yield* blocks.map(eventOf);
  }
}

/** Whether the gateway ends the stream and wants it opened again. */
export function isOver({ errors = [] }: Answer<unknown>): boolean {
  return errors.some(({ extensions: { code } }) =>
    code === 'STREAM_ENDED' || code === 'STREAM_TOO_SLOW');
}

function eventOf(block: string): ServerEvent {
  const fields = new Map(block.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
  }));
  const retry = fields.get('retry');
  return {
    id: fields.get('id') ?? null,
    event: fields.get('event') ?? null,
    data: fields.get('data') ?? '',
    retry: retry === undefined ? null : Number(retry),
  };
}
