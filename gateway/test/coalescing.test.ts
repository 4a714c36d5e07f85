import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Asking, Graph } from './graph.ts';

let graph: Graph;
let another: string;
beforeAll(async () => {
  graph = await openGraph({ COALESCE: '1' });
  another = await graph.issuer.mint({ ...anOfficer, sub: 'another-officer' });
});
beforeEach(() => {
  graph.people.received.length = 0;
});
afterAll(async () => graph[Symbol.asyncDispose]());

const RENAME = 'mutation { rename(id: 1, name: "b") { name } }';

/** Sends all while the subgraph answers nothing yet; tells how many reached it. */
async function reaching(asked: readonly [string, Asking?][], expected: number) {
  const gate = Promise.withResolvers<void>();
  graph.people.gate = gate.promise;
  const answers = asked.map(([query, options]) => graph.ask(query, options));
  await until(async () => graph.people.received.length, (length) => length >= expected);
  await settled();
  gate.resolve();
  return { answers: await Promise.all(answers), reached: graph.people.received.length };
}

/** Another query of another kind has passed the gateway since: so have those before it. */
async function settled(): Promise<void> {
  for (let times = 0; times < 5; times += 1) await graph.ask('{ who }');
}

describe('queries under way at once', () => {
  test('are asked once when they are equal and of one caller', async () => {
    const { answers, reached } = await reaching(Array(5).fill(['{ motto }']), 1);
    expect(reached).toBe(1);
    expect(answers.map(({ data }) => data)).toEqual(Array(5).fill({ motto: '邻里' }));
  });

  test.each<[string, [string, Asking?]]>([
    ['of another caller', ['{ motto }', { get token() { return another; } }]],
    ['in another language', ['{ motto }', { headers: { 'accept-language': 'en' } }]],
    ['for another purpose', ['{ motto }', { headers: { 'x-purpose': 'AUDIT' } }]],
    ['with another selection', ['{ motto officer(id: 1) { name } }']],
    ['with other variables', [
      'query ($i: ID!) { motto officer(id: $i) { name } }', { variables: { i: 'x' } },
    ]],
  ])('are asked apart when one is %s', async (_, other) => {
    const { reached } = await reaching([['{ motto }'], other], 2);
    expect(reached).toBe(2);
  });

  test('are asked each when they write', async () => {
    const { reached } = await reaching([[RENAME], [RENAME]], 2);
    expect(reached).toBe(2);
  });

  test('are asked again once they were answered', async () => {
    await reaching([['{ motto }']], 1);
    expect((await reaching([['{ motto }']], 2)).reached).toBe(2);
  });

  test('go on for those who wait when one hangs up, and end when nobody waits', async () => {
    const gate = Promise.withResolvers<void>();
    graph.people.gate = gate.promise;
    const [first, second, third] = [await asking(), await asking(), await asking()];
    await settled();
    first.hangUp();
    await settled();
    expect(graph.people.received.map(({ cut }) => cut())).toEqual([false]);
    second.hangUp();
    third.hangUp();
    await until(async () => graph.people.received.map(({ cut }) => cut()), ([cut]) => cut === true);
    gate.resolve();
    expect(await Promise.all([first, second, third].map(({ answer }) => answer)))
      .toEqual(['gone', 'gone', 'gone']);
    expect(graph.people.received).toHaveLength(1);
  });
});

/** A query that can be hung up on, once it has reached the gateway. */
async function asking() {
  const token = await graph.issuer.mint(anOfficer);
  const gone = new AbortController();
  const answer = fetch(`${graph.url}/graphql`, {
    method: 'POST',
    signal: gone.signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ motto }' }),
  }).then((response) => response.json(), () => 'gone');
  await until(async () => graph.people.received.length, (length) => length > 0);
  return { answer, hangUp: () => gone.abort() };
}
