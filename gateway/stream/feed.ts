import { z } from 'zod';
import type { Actor } from '@linli/kernel/actor.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Announced, Announcement, Stream } from '@linli/schemas/streams.ts';
import type { WorkerLink } from '../operators/worker-link.ts';

/** What one tenant hears of one topic. */
export interface Channel {
  readonly tenant: string;
  readonly stream: Stream;
}

export interface Listener {
  hear(event: Announcement): void;
}

/** What services announce, asked of their workers while anybody listens. */
export interface Feed extends AsyncDisposable {
  /** Null: the worker does not answer just now. */
  read(channel: Channel, after: string | null): Promise<Announced | null>;
  /** Where who listens from now on begins; null where the worker does not answer. */
  listen(channel: Channel, listener: Listener): Promise<string | null>;
  leave(channel: Channel, listener: Listener): void;
}

/** So often workers are asked, once for all who listen to the same. */
const BEAT_MS = 250;

/** A worker that does not answer is left alone for so long. */
const REST_MS = 2_000;

/** Whose name the gateway reads under: nobody's token names it, and it has no grant. */
function readerOf(tenant: string): Actor {
  return {
    id: 'linli.gateway', kind: 'MACHINE', tenant, grants: [],
    organization: null, purpose: null, client: null,
  };
}

const announced = z.object({
  events: z.array(z.object({ cursor: z.string(), subject: z.string(), division: z.string() })),
  cursor: z.string(),
  lost: z.boolean(),
});

interface Heard {
  readonly channel: Channel;
  readonly listeners: Set<Listener>;
  cursor: string | null;
  restsUntil: number;
}

export function openFeed(links: ReadonlyMap<ServiceName, WorkerLink>): Feed {
  const channels = new Map<string, Heard>();
  let beating: Promise<void> | null = null;

  const read: Feed['read'] = async ({ tenant, stream: { service, topic } }, after) => {
    const answer = await links.get(service)?.ask({
      method: 'GET',
      path: `/announcements?${new URLSearchParams({ topic, ...(after && { after }) }).toString()}`,
      actor: readerOf(tenant),
      requestId: crypto.randomUUID(),
      headers: {},
    });
    if (answer?.status !== 200) return null;
    const { data = null } = announced.safeParse(parsed(answer.body));
    return data;
  };
  const advance = async (heard: Heard): Promise<void> => {
    const { channel, listeners } = heard;
    if (Date.now() < heard.restsUntil) return;
    const next = await read(channel, heard.cursor);
    if (!next) heard.restsUntil = Date.now() + REST_MS;
    if (!next) return;
    heard.cursor = next.cursor;
    for (const event of next.events) for (const listener of listeners) listener.hear(event);
  };
  const beat = async (): Promise<void> => {
    await Promise.all([...channels.values()].map((heard) => advance(heard)));
  };
  const timer = setInterval(() => {
    if (channels.size > 0) beating ??= beat().finally(() => (beating = null));
  }, BEAT_MS);

  return {
    read,
    async listen(channel, listener) {
      const key = keyOf(channel);
      const heard = channels.get(key) ?? newHeard(channel);
      heard.listeners.add(listener);
      channels.set(key, heard);
      if (heard.cursor === null) await advance(heard);
      return heard.cursor;
    },
    leave(channel, listener) {
      const heard = channels.get(keyOf(channel));
      heard?.listeners.delete(listener);
      if (heard?.listeners.size === 0) channels.delete(keyOf(channel));
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await beating;
      await Promise.all([...links.values()].map((link) => link[Symbol.asyncDispose]()));
    },
  };
}

function newHeard(channel: Channel): Heard {
  return { channel, listeners: new Set(), cursor: null, restsUntil: 0 };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}

function keyOf({ tenant, stream: { service, topic } }: Channel): string {
  return `${tenant} ${service} ${topic}`;
}
