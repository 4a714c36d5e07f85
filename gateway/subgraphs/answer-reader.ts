/** An answer as it came, its body unparsed. */
export interface Answer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** What is no HTTP/1.1 as strict as we read it: the connection it came on is closed. */
export class Malformed extends Error {}

export interface AnswerReader {
  /** The answer once the last byte of it is there. What is read is not kept: it may be reused. */
  read(bytes: Buffer): Answer | null;
  /** Whether a part of an answer is there. */
  readonly hasBegun: boolean;
}

export interface ReaderLimits {
  readonly headBytes: number;
  readonly bodyBytes: number;
}

/**
 * Reads one answer after the other. A length that is not given, or twice, or in two ways, is how
 * one answer is taken for another's: so is anything that follows before it was asked for.
 */
export function newAnswerReader(limits: ReaderLimits): AnswerReader {
  let held: Buffer = NOTHING;
  let head: Head | null = null;
  let body: Body | null = null;

  const readHead = (bytes: Buffer): Buffer | null => {
    const whole = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
    const end = whole.indexOf(HEAD_END);
    if ((end < 0 ? whole.length : end) > limits.headBytes) throw new Malformed('a head too long');
    held = end < 0 ? Buffer.from(whole) : NOTHING;
    if (end < 0) return null;
    head = headOf(whole.toString('latin1', 0, end));
    return whole.subarray(end + HEAD_END.length);
  };
  const read = (bytes: Buffer): Answer | null => {
    const rest = head ? bytes : readHead(bytes);
    if (!rest || !head) return null;
    if (head.status < 200) {
      head = null;
      return rest.length > 0 ? read(rest) : null;
    }
    body ??= bodyOf(head, limits.bodyBytes);
    const text = body(rest);
    if (text === null) return null;
    const answer = { status: head.status, headers: head.headers, text };
    [head, body] = [null, null];
    return answer;
  };
  return {
    read,
    get hasBegun() {
      return head !== null || held.length > 0;
    },
  };
}

const NOTHING = Buffer.alloc(0);
const HEAD_END = Buffer.from('\r\n\r\n');

interface Head {
  readonly status: number;
  readonly headers: Record<string, string | undefined>;
}

/** Signs that no head may hold, and ends of lines that are half ones. */
const ODD = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n/;
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

function headOf(text: string): Head {
  const status = /^HTTP\/1\.1 ([1-5]\d\d)(?: |\r|$)/.exec(text)?.[1];
  // Nobody asked to go on, nor to speak another protocol.
  if (status === undefined || status === '100' || status === '101' || ODD.test(text)) {
    throw new Malformed('no head of an answer');
  }
  const headers: Record<string, string | undefined> = {};
  let end = text.indexOf('\r\n');
  while (end >= 0) {
    const start = end + 2;
    end = text.indexOf('\r\n', start);
    const line = end < 0 ? text.slice(start) : text.slice(start, end);
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon < 1 || !NAME.test(name)) throw new Malformed('a header of no name');
    const value = trimmed(line.slice(colon + 1));
    const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
    headers[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return { status: Number(status), headers };
}

/** Of blanks and tabs, and of nothing else that might be taken for one. */
function trimmed(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && isBlank(value, start)) start += 1;
  while (end > start && isBlank(value, end - 1)) end -= 1;
  return value.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

/** Its text once all of it is there. */
type Body = (bytes: Buffer) => string | null;

function bodyOf({ status, headers }: Head, atMost: number): Body {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  if (encoding !== undefined) {
    if (length !== undefined || encoding.toLowerCase() !== 'chunked') {
      throw new Malformed(`the transfer encoding ${encoding}`);
    }
    return chunkedBody(atMost);
  }
  if (status === 204 || status === 304) return bodyOfLength(0);
  if (length === undefined || !/^\d{1,15}$/.test(length)) throw new Malformed('of no length');
  if (Number(length) > atMost) throw new Malformed('a body too long');
  return bodyOfLength(Number(length));
}

function bodyOfLength(length: number): Body {
  let whole: Buffer | null = null;
  let come = 0;
  return (bytes) => {
    if (come + bytes.length > length) throw new Malformed('more than was said to come');
    if (!whole && bytes.length === length) return bytes.toString('utf8', 0, length);
    whole ??= Buffer.allocUnsafe(length);
    come += bytes.copy(whole, come);
    return come === length ? whole.toString('utf8', 0, length) : null;
  };
}

/** More than the size of a chunk needs. */
const LINE_BYTES = 16;

/** Trailers and notes on chunks are not read: there are none in what we ask for. */
function chunkedBody(atMost: number): Body {
  const parts: Buffer[] = [];
  let stage: 'SIZE' | 'CHUNK' | 'CHUNK_END' | 'END' = 'SIZE';
  let held = NOTHING;
  let left = 0;
  let announced = 0;

  const takeChunk = (): boolean => {
    const part = held.subarray(0, left);
    parts.push(part);
    left -= part.length;
    held = held.subarray(part.length);
    if (left === 0) stage = 'CHUNK_END';
    return left === 0;
  };
  const takeLine = (): string | null => {
    const end = held.indexOf('\r\n');
    if ((end < 0 ? held.length : end) > LINE_BYTES) throw new Malformed('a line too long');
    if (end < 0) return null;
    const text = held.toString('latin1', 0, end);
    held = held.subarray(end + 2);
    return text;
  };
  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      if (stage === 'CHUNK') {
        if (takeChunk()) continue;
        return null;
      }
      const line = takeLine();
      if (line === null) return null;
      if (stage === 'SIZE') {
        left = sizeOf(line);
        announced += left;
        if (announced > atMost) throw new Malformed('a body too long');
        stage = left > 0 ? 'CHUNK' : 'END';
        continue;
      }
      if (line !== '') throw new Malformed('a chunk longer than its size, or trailers');
      if (stage === 'CHUNK_END') {
        stage = 'SIZE';
        continue;
      }
      if (held.length > 0) throw new Malformed('more than was said to come');
      return Buffer.concat(parts).toString('utf8');
    }
  };
}

function sizeOf(line: string): number {
  const digits = /^[\da-f]{1,8}$/i.exec(line)?.[0];
  if (digits === undefined) throw new Malformed('a chunk of no size');
  return Number.parseInt(digits, 16);
}
