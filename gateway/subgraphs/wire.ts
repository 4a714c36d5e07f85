import type { Answer } from './answer-reader.ts';
import { awaitAnswer, letGo } from './deadline.ts';
import type { Deadline, Waiting } from './deadline.ts';
import { SubgraphFailure } from './failure.ts';
import type { Line, Sender } from './line.ts';
import { openLines } from './lines.ts';

/** The way to one subgraph, by HTTP/1.1. */
export interface Wire extends Disposable {
  /** Throws a `SubgraphFailure` where no answer comes in time. */
  ask(asked: Asked, deadline: Deadline): Promise<Answer>;
}

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Name and value in turn: no part of them can hold a line break. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** One request on its way, and whoever waits for its answer. */
interface Flight extends Sender, Waiting {
  readonly text: string;
  line: Line | null;
  isOver: boolean;
}

export function openWire(url: URL, connections: number): Wire {
  let queue: Flight[] = [];
  let flushing: NodeJS.Immediate | null = null;

  /** After all that has come was read: no line is used that was closed, or that spoke unasked. */
  const schedule = (): void => {
    if (queue.length > 0) flushing ??= setImmediate(flush);
  };
  const lines = openLines(url, connections, schedule);
  const flush = (): void => {
    flushing = null;
    const waiting = queue.filter(({ isOver }) => !isOver);
    queue = [];
    for (const flight of waiting) {
      flight.line = lines.take();
      if (flight.line) flight.line.send(flight.text, flight);
      else queue.push(flight);
    }
  };
  return {
    ask: (asked, deadline) => new Promise((resolve, reject) => {
      const flight = newFlight(textOf(asked, url.host), deadline, { resolve, reject });
      awaitAnswer(flight);
      queue.push(flight);
      schedule();
    }),
    [Symbol.dispose]: lines.close,
  };
}

function newFlight(
  text: string,
  deadline: Deadline,
  { resolve, reject }: { resolve(answer: Answer): void; reject(why: SubgraphFailure): void },
): Flight {
  return {
    text,
    deadline,
    line: null,
    isOver: false,
    answered(answer) {
      letGo(this);
      resolve(answer);
    },
    lost(error, reached) {
      letGo(this);
      reject(reached ? new SubgraphFailure('BROKEN', error.message) : unreached(error));
    },
    end(why) {
      this.isOver = true;
      reject(why);
      this.line?.close();
    },
  };
}

function textOf({ method, path, headers, body }: Asked, host: string): string {
  let head = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n`;
  for (let at = 0; at < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`;
  return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Refused, or reset before a header came. What was sent into a void may be sent again. */
const UNANSWERED = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

function unreached(error: Error): SubgraphFailure {
  const isUnanswered = 'code' in error && UNANSWERED.includes(String(error.code));
  return new SubgraphFailure('UNREACHED', error.message, { retryAfterMs: isUnanswered ? 0 : null });
}
