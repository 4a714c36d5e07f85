import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StartError } from '@linli/chassis/process.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { newSigningKeys, withSignature } from '@linli/schemas/signature.ts';
import type { SigningKey } from '@linli/schemas/signature.ts';
import { serve } from '../serving.ts';
import { openGraph, SIGNING } from './graph.ts';
import type { Graph } from './graph.ts';
import { figureOf, knows, place, release, withField } from './supergraph-variants.ts';

const k = Buffer.from('s'.repeat(32)).toString('base64url');
const SECRET: SigningKey = { kty: 'oct', kid: 'secret', k };

let graph: Graph;
let good: string;
beforeAll(async () => {
  graph = await openGraph({ SUPERGRAPH_KEYS: JSON.stringify([SIGNING.public, SECRET]) });
  good = await readFile(graph.supergraphFile, 'utf8');
});
afterAll(async () => graph[Symbol.asyncDispose]());

const signed = (text: string, key = SIGNING.private): string => withSignature(text, key);
const evil = (): string => withField(graph, 'evil');

describe('a supergraph is refused, and the one before serves on', () => {
  test.each<[string, string, () => string]>([
    ['that is broken', 'BROKEN', () => signed('type Query {')],
    ['that nobody signed', 'SIGNATURE', evil],
    ['that somebody else signed', 'SIGNATURE', () => signed(evil(), newSigningKeys().private)],
    ['that was altered after it was signed', 'SIGNATURE',
      () => signed(withField(graph, 'good')).replace('good:', 'evil:')],
    ['that goes on after its signature', 'SIGNATURE',
      () => `${signed(good)}\nextend type Query { evil: String }\n`],
    ['that is larger than any', 'SIZE', () => signed(`${evil()}#${'x'.repeat(4 * 1024 * 1024)}`)],
    ['that sends requests elsewhere', 'HOST',
      () => signed(evil().replace(graph.people.url, 'http://collector.example/graphql'))],
    ['that links a security nobody enforces here', 'BROKEN',
      () => signed(evil().replaceAll('specs.apollo.dev/policy/', 'specs.apollo.dev/wizardry/'))],
  ])('%s', async (_, reason, artefact) => {
    const labelled = `supergraph_rejected_total{reason="${reason}"}`;
    const before = await exactly(labelled);
    await place(graph.supergraphFile, artefact());
    await until(() => exactly(labelled), (now) => now > before);
    expect(await knows(graph, 'evil')).toBe(false);
    expect((await graph.ask('{ motto }')).data).toEqual({ motto: '邻里' });
    expect((await fetch(`${graph.url}/health/ready`)).status).toBe(200);
  });

  test('and the next good one is taken', async () => {
    await release(graph, withField(graph, 'afterwards'));
    await until(() => knows(graph, 'afterwards'), (known) => known);
  });
});

describe('a supergraph is taken', () => {
  test('that a shared secret signed, or the next of two keys', async () => {
    await release(graph, withField(graph, 'bySecret'), SECRET);
    await until(() => knows(graph, 'bySecret'), (known) => known);
  });

  test('once it is wholly written', async () => {
    const refused = await figureOf(graph, 'supergraph_rejected_total');
    const artefact = signed(withField(graph, 'inParts'));
    await writeFile(graph.supergraphFile, '');
    for (let at = 0; at < artefact.length; at += 2_000) {
      await appendFile(graph.supergraphFile, artefact.slice(at, at + 2_000));
    }
    await until(() => knows(graph, 'inParts'), (known) => known);
    expect(await figureOf(graph, 'supergraph_rejected_total')).toBeLessThanOrEqual(refused + 1);
  });

  test('once, however often the file is touched', async () => {
    const swaps = await figureOf(graph, 'generation_swaps_total');
    const artefact = await readFile(graph.supergraphFile, 'utf8');
    for (let times = 0; times < 5; times += 1) await place(graph.supergraphFile, artefact);
    await release(graph, withField(graph, 'touched'));
    await until(() => knows(graph, 'touched'), (known) => known);
    expect(await figureOf(graph, 'generation_swaps_total')).toBe(swaps + 1);
  });

  test('without a signature only where one machine holds everything and knows no key', async () => {
    const SUPERGRAPH = `${graph.supergraphFile}.unsigned`;
    await writeFile(SUPERGRAPH, withField(graph, 'plain'));
    const { SUPERGRAPH_KEYS: _, ...keyless } = graph.env;
    const opening = (env: Record<string, string>) => serve({ ...graph.env, SUPERGRAPH, ...env });
    await expect(opening({ EMBEDDED: '1' })).rejects.toThrow(/not signed/);
    await expect(serve({ ...keyless, SUPERGRAPH })).rejects.toThrow(/not signed/);
    await using _served = await serve({ ...keyless, SUPERGRAPH, EMBEDDED: '1' });
  });
});

test('a start with a broken file serves what was last in service, if anything was', async () => {
  const LINLI_HOME = await mkdtemp(join(tmpdir(), 'linli-home-'));
  const SUPERGRAPH = `${graph.supergraphFile}.of-a-restart`;
  const env = { ...graph.env, SUPERGRAPH, LINLI_HOME };
  try {
    await writeFile(SUPERGRAPH, 'broken');
    await expect(serve(env)).rejects.toThrow(StartError);
    await writeFile(SUPERGRAPH, good);
    await (await serve(env))[Symbol.asyncDispose]();
    await writeFile(SUPERGRAPH, 'broken');
    await using again = await serve(env);
    expect((await fetch(`${again.url}/health/ready`)).status).toBe(200);
    await writeFile(join(LINLI_HOME, 'gateway', 'supergraph.graphql'), evil());
    await expect(serve(env)).rejects.toThrow(StartError);
  } finally {
    await rm(LINLI_HOME, { recursive: true });
  }
});

/** One figure with its labels; nothing counted yet is none. */
async function exactly(labelled: string): Promise<number> {
  return figureOf(graph, labelled.replace(/[{}"]/g, (sign) => `\\${sign}`));
}
