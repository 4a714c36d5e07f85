import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anOfficer, openGraph } from '../../test/graph.ts';
import type { Graph } from '../../test/graph.ts';
import { ABUSES, bodyOf } from './abuses.ts';

let graph: Graph;
let token: string;
beforeAll(async () => {
  graph = await openGraph();
  token = await graph.issuer.mint(anOfficer);
});
beforeEach(() => {
  graph.people.received.length = 0;
  graph.posts.received.length = 0;
});
afterAll(async () => graph[Symbol.asyncDispose]());

describe('an abusive request is refused, and no subgraph hears of it:', () => {
  test.each(Object.entries(ABUSES))('%s', async (_, abuse) => {
    const { method = 'POST', search = '', contentType = 'application/json' } = abuse;
    const body = bodyOf(abuse);
    const response = await fetch(`${graph.url}/graphql${search}`, {
      method,
      ...(body !== null && { body }),
      headers: {
        authorization: `Bearer ${token}`,
        ...(contentType && body !== null && { 'content-type': contentType }),
      },
    });
    const answer = await response.json();
    expect([response.status, answer.errors?.[0]?.extensions?.code]).toEqual(abuse.refused);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors[0].extensions.requestId).toBe(response.headers.get('x-request-id'));
    expect([...graph.people.received, ...graph.posts.received]).toEqual([]);
  });
});

test('and whoever asks for little is answered all the while', async () => {
  expect((await graph.ask('{ motto }', { token })).data).toEqual({ motto: '邻里' });
});
