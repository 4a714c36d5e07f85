import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSigner } from '@linli/chassis/identity.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { openGovernedGateway } from '../governed-gateway.ts';
import { openGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { figureOf, knows, release, withField, withoutMutations } from './supergraph-variants.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ SUBGRAPH_TIMEOUT_MS: '3000' });
});
afterAll(async () => graph[Symbol.asyncDispose]());

const QUERY = `query ($officers: [ID!]!) { motto posts(officers: $officers) {
  title officer { name badge } } }`;
const variables = { officers: ['a', 'b', 'a'] };

describe('another supergraph takes over', () => {
  test('twenty times under load, and no request is the worse for it', async () => {
    const answers: unknown[] = [];
    let loading = true;
    const load = Array.from({ length: 8 }, async () => {
      while (loading) {
        const { status, errors, data } = await graph.ask(QUERY, { variables });
        answers.push([status, errors, data?.['motto']]);
      }
    });
    const before = await figureOf(graph, 'generation_swaps_total');
    for (let swap = 0; swap < 20; swap += 1) {
      await release(graph, withField(graph, `slogan${swap}`));
      await until(() => figureOf(graph, 'generation_swaps_total'), (now) => now > before + swap);
    }
    loading = false;
    await Promise.all(load);
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter((each) => JSON.stringify(each) !== '[200,[],"邻里"]')).toEqual([]);
    expect(await knows(graph, 'slogan19')).toBe(true);
    expect(await knows(graph, 'slogan18')).toBe(false);
  });

  test('while a request for a field it lacks is under way: that is answered', async () => {
    const rename = 'mutation { rename(id: 1, name: "b") { name } }';
    const gate = Promise.withResolvers<void>();
    graph.people.gate = gate.promise;
    const reached = graph.people.received.length;
    const asked = graph.ask(rename);
    await until(async () => graph.people.received.length, (length) => length > reached);
    const swaps = await figureOf(graph, 'generation_swaps_total');
    await release(graph, withoutMutations(graph));
    await until(() => figureOf(graph, 'generation_swaps_total'), (now) => now > swaps);
    expect((await graph.ask(rename)).status).toBe(400);
    gate.resolve();
    const { errors, data } = await asked;
    expect([errors, data]).toEqual([[], { rename: { name: 'b' } }]);
    await release(graph, withField(graph, 'again'));
    await until(() => knows(graph, 'again'), (known) => known);
  });

  test('with what is asked for already planned, and no subgraph asked for it', async () => {
    await graph.ask(QUERY, { variables });
    await graph.ask('mutation { rename(id: 1, name: "b") { name } }');
    const warmed = await figureOf(graph, 'generation_warmed_total');
    graph.people.received.length = 0;
    graph.posts.received.length = 0;
    await release(graph, withField(graph, 'warm'));
    await until(() => figureOf(graph, 'generation_warmed_total'), (now) => now >= warmed + 2);
    expect([...graph.people.received, ...graph.posts.received]).toEqual([]);
  });

  test('only when there is room: no more than three are alive', async () => {
    const alive: number[] = [];
    const hung: Promise<unknown>[] = [];
    for (const field of ['one', 'two', 'three', 'four']) {
      // Of two that hang until they are cut off, it would be given up.
      await until(() => graph.ask('{ who }'), ({ errors }) => errors.length === 0);
      const reached = graph.posts.received.length;
      hung.push(graph.ask('{ hung }'));
      await until(async () => graph.posts.received.length, (length) => length > reached);
      await release(graph, withField(graph, field));
      await until(async () => {
        alive.push(await figureOf(graph, 'generations'));
        return knows(graph, field);
      }, (known) => known);
    }
    expect(Math.max(...alive)).toBe(3);
    await Promise.all(hung);
    await until(() => figureOf(graph, 'generations'), (now) => now === 1);
  });
});

test('two hundred supergraphs leave nothing behind', async () => {
  const collect = collector();
  const supergraph = await readFile(graph.supergraphFile, 'utf8');
  const signer = openSigner(graph.env['IDENTITY_PRIVATE_JWK'] ?? '');
  const hot = { source: QUERY, operationName: null, queryHash: 'the-query' };
  await using gateway = await openGovernedGateway(supergraph, {
    signer, timeoutMs: 500, subgraphUrls: {}, documents: () => [hot],
  });
  const swap = async (times: number): Promise<number> => {
    for (let at = 0; at < times; at += 1) {
      await gateway.replace(`${supergraph}\n# ${at}`);
      expect(await gateway.unready()).toEqual([]);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return collect();
  };
  const before = await swap(20);
  const after = await swap(200);
  expect(after / before).toBeLessThan(1.15);
}, 180_000);

/** The heap in use once all that can be collected is. */
function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  return () => {
    if (typeof gc === 'function') for (let times = 0; times < 3; times += 1) gc();
    return process.memoryUsage().heapUsed;
  };
}
