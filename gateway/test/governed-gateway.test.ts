import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { NetConnectOpts } from 'node:net';
import { parse } from 'graphql';
import { openSigner } from '@linli/chassis/identity.ts';
import { StartError } from '@linli/chassis/process.ts';
import { openGovernedGateway } from '../governed-gateway.ts';
import { serve } from '../serving.ts';
import { anOfficer, compose, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';

let graph: Graph;
let supergraph: string;
beforeAll(async () => {
  graph = await openGraph();
  supergraph = await readFile(graph.supergraphFile, 'utf8');
});
afterAll(async () => graph[Symbol.asyncDispose]());

function options(subgraphUrls: Record<string, string> = {}) {
  const signer = openSigner(graph.env['IDENTITY_PRIVATE_JWK'] ?? '');
  return { signer, timeoutMs: 500, subgraphUrls };
}

describe('a supergraph is refused', () => {
  test.each<[string, () => string, RegExp]>([
    ['that is no GraphQL', () => 'type Query {', /not GraphQL.*Syntax Error/],
    ['that was never composed', () => 'type Query { a: String }', /names no subgraph/],
    ['whose join spec is unknown', () => supergraph.replaceAll('join/v0.5', 'join/v9.9'), /join spec version v9\.9/],
    ['whose key names a field that is not there',
      () => supergraph.replace('key: "id"', 'key: "idd"'), /idd/],
    ['that asks for a security this gateway does not enforce',
      () => supergraph.replaceAll('specs.apollo.dev/policy/', 'specs.apollo.dev/wizardry/'), /wizardry/],
    ['that links security and uses none',
      () => supergraph.replaceAll(/@(requiresScopes|policy)\((scopes|policies): \[\[.*\]\]\)/g, ''),
      /nothing would be enforced/],
  ])('%s', async (_, text, problem) => {
    expect(text()).not.toBe(supergraph);
    const opening = openGovernedGateway(text(), options());
    await expect(opening).rejects.toThrow(StartError);
    await expect(opening).rejects.toThrow(problem);
  });

  test('with all that is wrong with it at once', async () => {
    const text = supergraph.replace(graph.people.url, 'ftp://elsewhere');
    const opening = openGovernedGateway(text, options({ nobody: 'http://127.0.0.1:1/graphql' }));
    await expect(opening).rejects.toThrow(/SUBGRAPH_URLS names nobody.*people has no http address/);
  });

  test('before the gateway listens', async () => {
    const SUPERGRAPH = `${graph.supergraphFile}.broken`;
    await writeFile(SUPERGRAPH, 'nonsense');
    await expect(serve({ ...graph.env, SUPERGRAPH })).rejects.toThrow(StartError);
    await expect(serve({ ...graph.env, SUPERGRAPH: '/nowhere' })).rejects.toThrow(/npm run compose/);
  });
});

describe('the gateway does not start', () => {
  test.each([
    ['APOLLO_TELEMETRY_DISABLED', undefined],
    ['APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK', 'true'],
    ['APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK', '1'],
  ])('with %s %s', async (name, value) => {
    const before = process.env[name];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
    try {
      await expect(serve(graph.env)).rejects.toThrow(new RegExp(name));
    } finally {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    }
  });

  test('with a bad setting, and names every one of them', async () => {
    const env = { ...graph.env, PORT: 'http', ISSUERS: '[]', SUBGRAPH_URLS: '{' };
    await expect(serve(env)).rejects.toThrow(/PORT.*SUBGRAPH_URLS.*ISSUERS|PORT.*ISSUERS.*SUBGRAPH_URLS/);
  });
});

const BOTH = ['petition.read@510116', 'grid.whistle@510116'];

describe('what a field asks of the caller', () => {
  test.each<[string, string, string[], string | null]>([
    ['a scope that is held', '{ sealed }', ['petition.supervise@510116'], null],
    ['all scopes of one alternative', '{ sealed }', BOTH, null],
    ['half of an alternative', '{ sealed }', ['petition.read@510116'], 'FORBIDDEN'],
    ['no scope, under another name', '{ motto other: sealed }', [], 'FORBIDDEN'],
    ['no scope, in a fragment', '{ ...F } fragment F on Query { sealed }', [], 'FORBIDDEN'],
    ['no scope, in an inline fragment', '{ ... on Query { ... { sealed } } }', [], 'FORBIDDEN'],
    ['a policy nobody wrote', '{ ruled }', ['petition.supervise@510116'], 'FORBIDDEN'],
  ])('is enforced: %s', async (_, query, grants, code) => {
    const before = graph.people.received.length;
    const token = await graph.issuer.mint({ ...anOfficer, sub: grants.join() || 'none', grants });
    const { data, errors, status } = await graph.ask(query, { token });
    expect(errors[0]?.extensions['code'] ?? null).toBe(code);
    if (code === null) return expect(data).toEqual({ sealed: 'opened' });
    expect([status, data ?? null]).toEqual([403, null]);
    expect(graph.people.received).toHaveLength(before);
  });
});

describe('another supergraph', () => {
  test('takes over at once, and a broken one never does', async () => {
    await using gateway = await openGovernedGateway(supergraph, options());
    const heard: boolean[] = [];
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) =>
      heard.push('slogan' in (apiSchema.getQueryType()?.getFields() ?? {})));
    await gateway.load({ apollo: {} });
    await expect(gateway.replace('nonsense')).rejects.toThrow(StartError);
    const typeDefs = parse('type Query { slogan: String }');
    await gateway.replace(compose([graph.people, { ...graph.posts, name: 'more', typeDefs }]));
    expect(heard).toEqual([false, true]);
  });
});

test('no socket is opened to anything but loopback', async () => {
  const hosts = new Set<string>();
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function record(this: Socket, ...given: unknown[]) {
    const [first] = given.flat() as NetConnectOpts[];
    hosts.add((first && 'host' in first && first.host) || 'localhost');
    return Reflect.apply(connect, this, given);
  };
  try {
    await using watched = await openGraph();
    expect((await watched.ask('{ motto who }')).data).toEqual({ motto: '邻里', who: 'an-officer' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  } finally {
    Socket.prototype.connect = connect;
  }
  expect([...hosts]).toEqual(['127.0.0.1']);
});
