import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anOfficer, openGraph } from '../../test/graph.ts';
import type { Answer, Graph } from '../../test/graph.ts';
import { CLIENT_CLASSES, limitsOf } from '../classes.ts';
import { overruns } from '../telemetry.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({
    UNREGISTERED_CLIENTS: 'PORTAL',
    CLIENT_CLASSES: JSON.stringify({ PARTNER: { limits: { depth: { most: 2 } } } }),
    CLIENTS: JSON.stringify({
      office: { class: 'INTERNAL' },
      agency: { class: 'PARTNER' },
      tried: { class: 'PARTNER', limits: { depth: { mode: 'measure' } } },
      modest: { class: 'INTERNAL', limits: { subgraphCost: { most: 30 } } },
      desk: { class: 'HOTLINE', freeForm: true },
    }),
  });
});
afterAll(async () => graph[Symbol.asyncDispose]());

async function ask(sub: string, query: string, headers = {}): Promise<Answer> {
  const token = await graph.issuer.mint({ ...anOfficer, kind: 'MACHINE', sub });
  return graph.ask(query, { token, headers });
}

const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions['code']);

const DEEP = '{ posts(officers: ["a"]) { officer { name } } }';

describe('what a client may send', () => {
  test('is what its class may', async () => {
    expect(codesOf(await ask('office', DEEP))).toEqual([]);
    expect(codesOf(await ask('agency', DEEP))).toEqual(['MAX_DEPTH_LIMIT']);
  });

  test('is next to nothing for one that nobody registered', async () => {
    expect(codesOf(await ask('a-stranger', '{ motto }'))).toEqual(['PERSISTED_DOCUMENT_REQUIRED']);
  });

  test('is not what a header says', async () => {
    const headers = { 'x-client-class': 'INTERNAL', 'linli-client': 'office' };
    expect(codesOf(await ask('agency', DEEP, headers))).toEqual(['MAX_DEPTH_LIMIT']);
  });

  test('is only counted where its limit is measured', async () => {
    const counted = () => overruns().find(({ labels }) =>
      Object.values(labels ?? {}).join() === 'depth,PARTNER,measure')?.value ?? 0;
    const before = counted();
    const { data } = await ask('tried', DEEP);
    expect(data).toEqual({ posts: [{ officer: { name: 'Officer a' } }] });
    expect(counted()).toBe(before + 1);
  });

  test('may be set for one client alone', async () => {
    expect((await ask('desk', '{ motto }')).data).toEqual({ motto: '邻里' });
  });
});

describe('what an operation costs', () => {
  test('is told with its answer', async () => {
    const { headers } = await ask('office', DEEP);
    expect(['estimated', 'actual', 'limit'].map((each) => headers.get(`cost-${each}`)))
      .toEqual(['20', '2', '50000']);
  });

  test('is told with its refusal', async () => {
    const { headers, status } = await ask('office',
      '{ posts(officers: []) { officer { posts(first: 90000) { title } } } }');
    expect([status, headers.get('cost-estimated')]).toEqual([400, '900020']);
    expect(headers.get('cost-actual')).toBeNull();
  });

  test('too much in one subgraph keeps that one from being asked, and no other', async () => {
    const asked = graph.posts.received.length;
    const { data, errors, status } = await ask('modest',
      '{ motto officer(id: "a") { name posts(first: 90) { title } } }');
    expect([status, data]).toEqual([200, { motto: '邻里', officer: null }]);
    expect(errors.map(({ extensions }) => extensions['code']))
      .toContain('SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE');
    expect(graph.posts.received).toHaveLength(asked);
  });
});

test.each(CLIENT_CLASSES)('the budget of a minute holds several operations of a %s', (of) => {
  const { cost, persistedCost, pointsPerMinute } = limitsOf(of);
  expect(pointsPerMinute.most).toBeGreaterThanOrEqual(10 * Math.max(cost.most, persistedCost.most));
  expect(cost.most).toBeLessThanOrEqual(persistedCost.most);
});
