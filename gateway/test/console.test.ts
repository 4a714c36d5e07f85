import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { openGraph } from './graph.ts';
import type { Graph } from './graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({
    EMBEDDED: '1',
    DEMO_TOKENS: JSON.stringify([{ name: 'District officer', token: 'a-token' }]),
    DEMO_QUERY: '{ motto }',
  });
});
afterAll(async () => graph[Symbol.asyncDispose]());

async function read(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(`${graph.url}${path}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Every module the page would load, as a browser would find them: by what each one imports. */
async function crawl(entry: string): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  let next = [entry];
  while (next.length > 0) {
    const read = await Promise.all(next.map(readModule));
    for (const [url, text] of read) modules.set(url, text);
    const found = read.flatMap(([, text]) =>
      [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\/console\/[^"']+)["']/g)].map(
        ([, url = '']) => url,
      ));
    next = [...new Set(found)].filter((url) => !modules.has(url));
  }
  return modules;
}

async function readModule(url: string): Promise<[string, string]> {
  const { status, text } = await read(url);
  if (status !== 200) throw new Error(`${url}: ${status}`);
  return [url, text];
}

describe('the console', () => {
  test('is a page that names no other host', async () => {
    const { status, text, headers } = await read('/');
    expect(status).toBe(200);
    expect(text).toContain('/console/main.js');
    expect(text).not.toMatch(/https?:|\/\//);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('finds every module it needs on this server, workers and editor too', async () => {
    const modules = await crawl('/console/main.js');
    const workers = await crawl('/console/modules/monaco-graphql/esm/graphql.worker.js');
    expect(modules.size).toBeGreaterThan(1_000);
    const bare = /^\s*(?:import|export)\b[^"'\n]*\bfrom\s*["'](?![/.]|https?:)([^"']+)["']/gm;
    const external = /^\s*(?:import|export)\b[^"'\n]*["']https?:/m;
    for (const [url, text] of [...modules, ...workers]) {
      expect([url, [...text.matchAll(bare)].map(([, name]) => name)]).toEqual([url, []]);
      expect([url, external.test(text)]).toEqual([url, false]);
    }
  }, 60_000);

  test('gives nothing from outside the packages', async () => {
    const { port } = new URL(graph.url);
    const status = (path: string) =>
      new Promise((resolve) =>
        request({ port, path }, (answer) => resolve(answer.resume().statusCode)).end());
    expect(await status('/console/modules/../gateway/server.ts')).toBe(404);
    expect(await status('/console/modules/%2e%2e/gateway/console/main.js')).toBe(404);
    expect(await status('/console/modules/graphiql/package.json')).toBe(404);
    expect(await status('/console/modules/no-such/index.js')).toBe(404);
  });

  test('offers the demonstration to this machine by its own name alone', async () => {
    expect(JSON.parse((await read('/console/demo.json')).text)).toEqual({
      tokens: [{ name: 'District officer', token: 'a-token' }],
      query: '{ motto }',
    });
    const { port } = new URL(graph.url);
    const rebound = await new Promise((resolve) =>
      request({ port, path: '/console/demo.json', headers: { host: 'evil.example' } }, (answer) =>
        resolve(answer.resume().statusCode)).end());
    expect(rebound).toBe(404);
  });

  test('offers none where nothing is embedded', async () => {
    await using plain = await openGraph({ DEMO_TOKENS: '[{"name":"n","token":"t"}]' });
    expect((await fetch(`${plain.url}/console/demo.json`)).status).toBe(404);
    expect((await plain.ask('{ __schema { queryType { name } } }')).status).toBe(400);
  });

  test('may read the schema with a token, and not without', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await graph.ask(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await graph.ask(query, { token: null })).status).toBe(401);
  });
});
