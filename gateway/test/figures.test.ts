import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openGraph } from './graph.ts';
import type { Graph } from './graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(async () => graph[Symbol.asyncDispose]());

test('operations are counted by type, class and outcome, and each subgraph by name', async () => {
  await graph.ask('query One { motto }');
  await graph.ask('query Another { motto }');
  await graph.ask('{ motto broken }');
  await graph.ask('mutation { rename(id: 1, name: "b") { id } }');
  const figures = await figuresOf();
  const labels = 'type="query",class="INTERNAL"';
  expect(figures).toContain(`operations_total{${labels},outcome="WHOLE"} 2\n`);
  expect(figures).toContain(`operations_total{${labels},outcome="PART"} 1\n`);
  expect(figures).toContain(
    'operations_total{type="mutation",class="INTERNAL",outcome="WHOLE"} 1\n');
  expect(figures).toMatch(new RegExp(`operation_seconds_total{${labels}} 0\\.\\d+\n`));
  expect(figures).toContain('subgraph_requests_total{subgraph="people"} 4\n');
  expect(figures).toMatch(/subgraph_seconds_total{subgraph="people"} 0\.\d+\n/);
  expect(figures).not.toMatch(/One|Another/);
});

test('what operations took to plan, and requests were estimated at, has a spread', async () => {
  const before = await figuresOf();
  for (const _ of [1, 2, 3]) await graph.ask('query New { motto }');
  const after = await figuresOf();
  const since = (series: RegExp): number => countIn(after, series) - countIn(before, series);
  expect(since(/plan_seconds_count (\d+)/)).toBe(1);
  expect(since(/plan_seconds_bucket{le="\+Inf"} (\d+)/)).toBe(1);
  const of = 'class="INTERNAL",client="[^"]+"';
  expect(since(new RegExp(`request_cost_count{${of}} (\\d+)`))).toBe(3);
  expect(since(new RegExp(`request_cost_bucket{${of},le="25"} (\\d+)`))).toBe(3);
  expect(after).toContain('# TYPE linli_gateway_request_cost histogram\n');
});

test('each field is counted by its coordinate and client, however it is asked for', async () => {
  const before = await figuresOf();
  await graph.ask('query { a: motto b: motto ...Q __typename } fragment Q on Query { motto }');
  await graph.ask('{ broken }');
  const after = await figuresOf();
  const since = (coordinate: string): number => {
    const labels = `coordinate="${coordinate}",client="[^"]+"`;
    const series = new RegExp(`field_usage_total{${labels}} (\\d+)`);
    return countIn(after, series) - countIn(before, series);
  };
  expect(since('Query.motto')).toBe(1);
  expect(since('Query.broken')).toBe(1);
  expect(after).not.toContain('__typename');
});

function countIn(figures: string, series: RegExp): number {
  return Number(series.exec(figures)?.[1] ?? 0);
}

async function figuresOf(): Promise<string> {
  const token = await graph.issuer.mint({
    sub: 'an-operator', kind: 'PERSON', tenant: '510116', organization: null,
    grants: ['system.operate@510116'],
  });
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${graph.url}/metrics`, { headers })).text();
}
