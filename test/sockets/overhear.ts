import { Socket as Datagrams } from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { isIP, Socket } from 'node:net';

/** Tells every host this process connects to, sends to, or asks the name of. */
export function overhearSockets(tell: (target: string) => void): Disposable {
  const heard = new DisposableStack();
  // Of an address nobody is asked the name: a server that listens on one looks it up as well.
  const tellName = (host: string): void => {
    if (isIP(host) === 0) tell(`dns ${host}`);
  };
  heard.use(overhear(Socket.prototype, 'connect', (args) => tell(targetOf(args))));
  for (const name of ['connect', 'send']) {
    heard.use(overhear(Datagrams.prototype, name, () => tell(`udp ${name}`)));
  }
  for (const owner of [dns, dns.promises]) {
    for (const name of Object.keys(owner).filter((each) => NAMING.test(each))) {
      heard.use(overhear(owner, name, ([host]) => tellName(String(host))));
    }
  }
  syncBuiltinESMExports();
  heard.defer(syncBuiltinESMExports);
  return heard;
}

const NAMING = /^(lookup|resolve|reverse)/;

function overhear(
  owner: object, name: string, tell: (args: readonly unknown[]) => void,
): Disposable {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`${name} is not called any more`);
  Reflect.set(owner, name, new Proxy(original, {
    apply(target, self, args: unknown[]): unknown {
      tell(args);
      return Reflect.apply(target, self, args);
    },
  }));
  return { [Symbol.dispose]: () => void Reflect.set(owner, name, original) };
}

/** Of `connect(port, host)`, `connect(options)`, `connect(path)`, or the list Node makes of it. */
function targetOf(args: readonly unknown[]): string {
  const [first, second]: readonly unknown[] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first !== 'object' || first === null) {
    return Number.isNaN(Number(first))
      ? `path ${String(first)}`
      : `${typeof second === 'string' ? second : 'localhost'}:${String(first)}`;
  }
  if ('path' in first && typeof first.path === 'string') return `path ${first.path}`;
  const host = 'host' in first && first.host ? String(first.host) : 'localhost';
  return `${host}:${'port' in first ? String(first.port) : ''}`;
}
