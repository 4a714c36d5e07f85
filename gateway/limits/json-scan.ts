/** How deep a text of JSON nests, and the first key that no honest program writes. */
export interface Scanned {
  readonly depth: number;
  readonly oddKey: string | null;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * One pass before JSON.parse, which keeps the last of two equal keys and tells nobody: two readers
 * of one body could each believe another. Whether it is JSON at all is for JSON.parse to say.
 */
export function scanJson(text: string): Scanned {
  const open: (Set<string> | null)[] = [];
  let depth = 0;
  let expectsKey = false;
  let oddKey: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at);
        const keys = open.at(-1);
        if (expectsKey && keys) oddKey ??= addKey(keys, text.slice(at, end + 1));
        at = end;
        break;
      }
      case OPEN_OBJECT:
      case OPEN_LIST:
        expectsKey = text.charCodeAt(at) === OPEN_OBJECT;
        depth = Math.max(depth, open.push(expectsKey ? new Set() : null));
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        open.pop();
        expectsKey = false;
        break;
      case COLON:
        expectsKey = false;
        break;
      case COMMA:
        expectsKey = open.at(-1) instanceof Set;
    }
  }
  return { depth, oddKey };
}

/** Where it closes; the end of the text when it does not. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

function addKey(keys: Set<string>, quoted: string): string | null {
  const key = quoted.includes('\\') ? unescape(quoted) : quoted.slice(1, -1);
  if (keys.has(key) || key === '__proto__') return key;
  keys.add(key);
  return null;
}

function unescape(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
