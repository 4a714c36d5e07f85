import type { Announcement } from '@linli/schemas/streams.ts';
import { fault } from '../errors.ts';
import { isAfter } from './cursor.ts';
import type { Channel, Feed } from './feed.ts';

/** The events of a channel for one who watches it. */
export interface Events extends Disposable {
  /** The next one; waits for it. Throws what ends the stream. */
  next(): Promise<Announcement>;
  /** Makes whoever waits, or waits next, go away with this error. */
  end(error: Error): void;
  /** Once it is ended, read or not. */
  readonly ended: Promise<void>;
  /** Where it began. */
  readonly from: string;
}

/** More than this waits for nobody: a reader so slow reads again what it watches. */
const WAITING_AT_MOST = 500;

/** From a cursor, or from now on. Throws where the service does not tell, or no longer can. */
export async function openEvents(
  feed: Feed, channel: Channel, after: string | null,
): Promise<Events> {
  const waiting: Announcement[] = [];
  let ended: Error | null = null;
  const over = Promise.withResolvers<void>();
  let wake = Promise.withResolvers<void>();
  const push = (event: Announcement): void => {
    if (waiting.push(event) > WAITING_AT_MOST) end(fault('STREAM_TOO_SLOW'));
    wake.resolve();
  };
  const end = (error: Error): void => {
    ended ??= error;
    over.resolve();
    wake.resolve();
  };
  const listener = { hear: push };
  const now = await feed.listen(channel, listener);
  try {
    if (now === null) throw fault('SUBGRAPH_UNAVAILABLE');
    let last = after ?? now;
    const missed = after === null ? [] : await readMissed(feed, channel, after);
    return {
      from: last,
      async next() {
        for (;;) {
          if (ended) throw ended;
          const event = missed.shift() ?? waiting.shift();
          if (!event) await wake.promise.finally(() => (wake = Promise.withResolvers()));
          else if (isAfter(event.cursor, last)) {
            last = event.cursor;
            return event;
          }
        }
      },
      end,
      ended: over.promise,
      [Symbol.dispose]: () => feed.leave(channel, listener),
    };
  } catch (error) {
    feed.leave(channel, listener);
    throw error;
  }
}

/** What came between, read before what comes now. */
async function readMissed(feed: Feed, channel: Channel, after: string): Promise<Announcement[]> {
  const missed: Announcement[] = [];
  for (let cursor = after; ;) {
    const answer = await feed.read(channel, cursor);
    if (!answer) throw fault('SUBGRAPH_UNAVAILABLE');
    if (answer.lost || missed.length > WAITING_AT_MOST) throw fault('EVENTS_LOST');
    if (answer.events.length === 0) return missed;
    missed.push(...answer.events);
    cursor = answer.cursor;
  }
}
