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

async function figuresOf(): Promise<string> {
  const token = await graph.issuer.mint({
    sub: 'an-operator', kind: 'PERSON', tenant: '510116', organization: null,
    grants: ['system.operate@510116'],
  });
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${graph.url}/metrics`, { headers })).text();
}
