import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { newAnswerReader } from './answer-reader.ts';
import type { Answer } from './answer-reader.ts';

/** One socket. It carries one request at a time, and whatever is odd about it closes it. */
export interface Line {
  /** Tells its sender the answer, or why there is none. */
  send(text: string, sender: Sender): void;
  readonly isOpen: boolean;
  /** Until when it may rest, by the clock of `performance`. */
  readonly restsUntil: number;
  close(): void;
}

export interface Sender {
  answered(answer: Answer): void;
  /** `reached`: whether a part of an answer had come. */
  lost(error: Error, reached: boolean): void;
}

export interface LineEvents {
  /** It may be used once more. */
  readonly freed: () => void;
  /** It is no more, whoever ended it. */
  readonly ended: () => void;
}

const LIMITS = { headBytes: 16 * 1024, bodyBytes: 32 * 1024 * 1024 } as const;

/** What all sockets are read into, one after the other: nothing of it is kept. */
const READ = Buffer.allocUnsafeSlow(64 * 1024);

export function openLine(url: URL, { freed, ended }: LineEvents): Line {
  const reader = newAnswerReader(LIMITS);
  let current: Sender | null = null;
  let restsUntil = 0;

  /** Whoever sent is told once. */
  const release = (): Sender | null => {
    const sender = current;
    current = null;
    return sender;
  };
  const fail = (error: Error): void => {
    socket.destroy();
    release()?.lost(error, reader.hasBegun);
  };
  const take = (bytes: Buffer): void => {
    if (!current) throw new Error('an answer to nothing');
    const answer = reader.read(bytes);
    if (!answer) return;
    // What comes before all was sent answers something else.
    if (isLast(answer) || socket.writableLength > 0) socket.destroy();
    restsUntil = performance.now() + restOf(answer);
    release()?.answered(answer);
    if (!socket.destroyed) freed();
  };
  const socket = openSocket(url, (length) => {
    try {
      take(READ.subarray(0, length));
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });
  socket.on('error', fail);
  socket.on('end', () => fail(closed()));
  socket.on('close', () => {
    fail(closed());
    ended();
  });
  return {
    send(text, sender) {
      current = sender;
      socket.write(text);
    },
    get isOpen() {
      return !socket.destroyed;
    },
    get restsUntil() {
      return restsUntil;
    },
    close: () => fail(closed()),
  };
}

const CONNECT_MS = 2_000;
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Read without a stream between: what comes is told of where it lies, and is gone afterwards. */
function openSocket({ protocol, hostname, port }: URL, read: (length: number) => void): Socket {
  const at = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || PORTS[protocol]),
    noDelay: true,
    onread: {
      buffer: READ,
      callback(length: number) {
        read(length);
        return true;
      },
    },
  };
  const isSecure = protocol === 'https:';
  const socket = isSecure ? connectSecurely(at) : connect(at);
  const connecting = setTimeout(
    () => socket.destroy(new Error('not connected in time')), CONNECT_MS,
  );
  const settle = (): void => clearTimeout(connecting);
  socket.once(isSecure ? 'secureConnect' : 'connect', settle).once('close', settle);
  return socket;
}

/** Less than the subgraph's own 65 s: whoever closes second may write into a closed socket. */
const REST_MS = 4_000;

/** A second less than its server says, where it says so. */
function restOf({ headers: { 'keep-alive': told = '' } }: Answer): number {
  const seconds = /\btimeout=(\d{1,6})\b/i.exec(told)?.[1];
  return seconds === undefined ? REST_MS : Math.min(REST_MS, (Number(seconds) - 1) * 1_000);
}

function isLast({ headers: { connection } }: Answer): boolean {
  return connection !== undefined && /\bclose\b/i.test(connection);
}

/** As the system itself tells it. */
function closed(): Error {
  return Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' });
}
