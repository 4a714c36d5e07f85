import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { openSigner } from '@linli/chassis/identity.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { anOfficer, openGraph } from '../../test/graph.ts';
import type { Graph } from '../../test/graph.ts';
import { hashOf, readManifest, writeManifest } from '../manifest.ts';
import { openRegistry } from '../registry.ts';
import { openGovernedGateway } from '../../governed-gateway.ts';

const OFFICER = 'query ($id: ID!) { officer(id: $id) { name } }';
const RENAME = 'mutation { rename(id: 1, name: "a") { name } }';
const POSTS = '{ posts(officers: []) { title } }';
const MOTTO = '{ motto }';

const manifest = (client: string, ...texts: string[]): string => writeManifest({
  client, version: '1', documents: new Map(texts.map((text) => [hashOf(text), text])),
});
const idOf = (text: string): string => `sha256:${hashOf(text)}`;

let folder: string;
let graph: Graph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linli-documents-'));
  await writeFile(join(folder, 'desk.json'), manifest('desk', OFFICER, RENAME, POSTS));
  await writeFile(join(folder, 'agency.json'), manifest('agency', MOTTO, POSTS));
  const persistedCost = { most: 10 };
  graph = await openGraph({
    DOCUMENTS: folder,
    CLIENTS: JSON.stringify({
      desk: { class: 'HOTLINE' },
      agency: { class: 'PARTNER', limits: { cost: { most: 9 }, persistedCost } },
    }),
  });
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

interface Asked {
  readonly as: string;
  readonly body?: object;
  readonly search?: string;
}

async function ask({ as, body, search = '' }: Asked) {
  const token = await graph.issuer.mint({ ...anOfficer, kind: 'MACHINE', sub: as });
  const response = await fetch(`${graph.url}/graphql${search}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { data = null, errors = [] } = await response.json();
  return [response.status, errors[0]?.extensions?.code ?? null, data];
}

const ANSWER = { officer: { name: 'Officer 7' } };
const byHash = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

describe('a registered document is asked', () => {
  const variables = { id: 7 };
  test.each<[string, Asked]>([
    ['by its id', { as: 'desk', body: { documentId: idOf(OFFICER), variables } }],
    ['by its hash, as Apollo’s clients do',
      { as: 'desk', body: { extensions: byHash(hashOf(OFFICER)), variables } }],
    ['by its id with the document beside it',
      { as: 'desk', body: { documentId: idOf(OFFICER), query: OFFICER, variables } }],
    ['by its id in an address',
      { as: 'desk', search: `?documentId=${idOf(OFFICER)}&variables=${JSON.stringify(variables)}` }],
  ])('%s', async (_, asked) => {
    expect(await ask(asked)).toEqual([200, null, ANSWER]);
  });

  test('for more points than one that is not registered', async () => {
    expect(await ask({ as: 'agency', body: { query: POSTS } }))
      .toEqual([400, 'COST_ESTIMATED_TOO_EXPENSIVE', null]);
    expect(await ask({ as: 'agency', body: { documentId: idOf(POSTS) } }))
      .toEqual([200, null, { posts: [] }]);
  });
});

describe('it is refused', () => {
  test.each<[string, Asked, [number, string]]>([
    ['to send a document where ids are required',
      { as: 'desk', body: { query: OFFICER } }, [403, 'PERSISTED_DOCUMENT_REQUIRED']],
    ['to send nothing at all', { as: 'desk', body: {} }, [400, 'BAD_REQUEST']],
    ['to send an id that nobody registered',
      { as: 'desk', body: { documentId: idOf('{ who }') } }, [404, 'PERSISTED_DOCUMENT_NOT_FOUND']],
    ['to send the id of another client’s document',
      { as: 'desk', body: { documentId: idOf(MOTTO) } }, [404, 'PERSISTED_DOCUMENT_NOT_FOUND']],
    ['to register by asking, as Apollo’s protocol would have it',
      { as: 'desk', body: { query: '{ who }', extensions: byHash(hashOf('{ who }')) } },
      [404, 'PERSISTED_DOCUMENT_NOT_FOUND']],
    ['to send another document beside an id',
      { as: 'desk', body: { documentId: idOf(OFFICER), query: MOTTO } }, [400, 'BAD_REQUEST']],
    ['to send what is no id',
      { as: 'desk', body: { documentId: 'officer' } }, [400, 'BAD_REQUEST']],
    ['to write by an address',
      { as: 'desk', search: `?documentId=${idOf(RENAME)}` }, [405, 'METHOD_NOT_ALLOWED']],
    ['to put a document into an address',
      { as: 'agency', search: '?query={motto}' }, [405, 'METHOD_NOT_ALLOWED']],
    ['to send variables in an address that are no JSON',
      { as: 'desk', search: `?documentId=${idOf(OFFICER)}&variables={` }, [400, 'BAD_REQUEST']],
  ])('%s', async (_, asked, refused) => {
    expect(await ask(asked)).toEqual([...refused, null]);
  });
});

describe('a supergraph that could not answer what is registered', () => {
  test('does not take over; one that can does', async () => {
    await using registry = await openRegistry(folder);
    const supergraph = await readFile(graph.supergraphFile, 'utf8');
    await using gateway = await openGovernedGateway(supergraph, {
      signer: openSigner(graph.env['IDENTITY_PRIVATE_JWK'] ?? ''),
      timeoutMs: 500,
      subgraphUrls: {},
      brokenBy: registry.brokenBy,
    });
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => registry.serve(apiSchema));
    await gateway.load({ apollo: {} });
    await expect(gateway.replace(supergraph.replace(/^ {2}motto: .*$/m, '')))
      .rejects.toThrow(/agency 1 sha256:\w+: Cannot query field "motto"/);
    await gateway.replace(supergraph.replace(/^ {2}broken: .*$/m, ''));
  });
});

describe('a folder of manifests', () => {
  const now = buildSchema('type Query { motto: String who: String }');
  const next = buildSchema('type Query { who: String }');

  test('is followed while it changes, and a broken manifest pushes nothing out', async () => {
    const place = await mkdtemp(join(tmpdir(), 'linli-manifests-'));
    await using registry = await openRegistry(place);
    registry.serve(now);
    expect(registry.documents()).toEqual([]);
    await writeFile(join(place, 'a.json'), manifest('a', MOTTO));
    await until(async () => registry.find('a', hashOf(MOTTO)), (found) => found !== null);
    await writeFile(join(place, 'a.json'), '{');
    await writeFile(join(place, 'b.json'), manifest('b', '{ nowhere }'));
    await writeFile(join(place, 'c.json'), manifest('c', '{ who }'));
    await until(async () => registry.find('c', hashOf('{ who }')), (found) => found !== null);
    expect(registry.documents().map(({ client }) => client)).toEqual(['a', 'c']);
    await rm(place, { recursive: true });
  });

  test('tells what the next schema could not answer any more', async () => {
    const place = await mkdtemp(join(tmpdir(), 'linli-manifests-'));
    await writeFile(join(place, 'a.json'), manifest('a', MOTTO, '{ who }', '{ never }'));
    await using registry = await openRegistry(place);
    registry.serve(now);
    const broken = registry.brokenBy(next);
    expect(broken).toEqual([expect.stringMatching(/^a 1 sha256:\w+: Cannot query field "motto"/)]);
    await rm(place, { recursive: true });
  });

  test('takes what was handed in ahead of its schema as that schema takes over', async () => {
    const place = await mkdtemp(join(tmpdir(), 'linli-manifests-'));
    await using registry = await openRegistry(place);
    registry.serve(next);
    await writeFile(join(place, 'ahead.json'), manifest('ahead', MOTTO));
    await writeFile(join(place, 'now.json'), manifest('now', '{ who }'));
    const find = (client: string, text: string) => async () => registry.find(client, hashOf(text));
    await until(find('now', '{ who }'), (found) => found !== null);
    expect(registry.find('ahead', hashOf(MOTTO))).toBeNull();
    registry.serve(now);
    expect(await until(find('ahead', MOTTO), (found) => found !== null)).toBe(MOTTO);
    await rm(place, { recursive: true });
  });

  test('takes no document under another’s hash', () => {
    const documents = { [idOf(MOTTO)]: '{ who }' };
    const text = JSON.stringify({ client: 'a', version: '1', documents });
    expect(() => readManifest(text)).toThrow(/is not the hash/);
  });

  test('is the same once written and read', async () => {
    const text = await readFile(join(folder, 'desk.json'), 'utf8');
    expect(writeManifest(readManifest(text))).toBe(text);
  });
});
