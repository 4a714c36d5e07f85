import { Agent, request } from 'node:http';

export interface Asking {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * How long each of so many requests took, one after the other over one connection, in milliseconds
 * with all their fractions: the load generator knows whole ones only.
 */
export async function timesAlone(asking: Asking, amount: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let sent = 0; sent < amount; sent += 1) {
    const since = performance.now();
    await ask(asking, agent);
    times.push(performance.now() - since);
  }
  agent.destroy();
  return times;
}

function ask({ url, headers, body }: Asking, agent: Agent): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  const asked = request(url, { method: 'POST', agent, headers: { ...headers, ...length } });
  asked.on('error', reject);
  asked.on('response', (response) => {
    if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
    response.on('end', resolve).on('error', reject).resume();
  });
  asked.end(body);
  return promise;
}
