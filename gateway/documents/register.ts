import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { StartError, run } from '@linli/chassis/process.ts';
import { problemsIn } from './check.ts';
import { hashOf, readManifest, writeManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

const SUPERGRAPH = new URL('../../schemas/supergraph.graphql', import.meta.url);
const MANIFESTS = fileURLToPath(new URL('manifests/', import.meta.url));

const USAGE = `npm run documents -- check [FOLDER]
npm run documents -- register CLIENT VERSION FILE.graphql…`;

/** The graph as clients see it. Whether they may ask for all of it is not decided here. */
async function readGraph(): Promise<GraphQLSchema> {
  const text = await readFile(SUPERGRAPH, 'utf8');
  return Supergraph.build(text, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
}

/** Every manifest of a folder, against the supergraph that is committed. */
export async function check(folder = MANIFESTS): Promise<string> {
  const graph = await readGraph();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const manifests = await Promise.all(files.map(async (file) =>
    readManifest(await readFile(join(folder, file), 'utf8'))));
  refuseBroken(manifests.flatMap((each) => problemsIn(each, graph)));
  return `${manifests.length} manifests can be answered`;
}

/** A manifest of those documents, one operation a file, in the folder that the gateway reads. */
export async function register(
  [client, version, ...files]: readonly string[], folder = MANIFESTS,
): Promise<string> {
  if (!client || !version || files.length === 0) throw new StartError(USAGE);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const manifest: Manifest = {
    client, version, documents: new Map(texts.map((text) => [hashOf(text), text])),
  };
  refuseBroken(problemsIn(manifest, await readGraph()));
  await writeFile(join(folder, `${client}.${version}.json`), writeManifest(manifest));
  return [...manifest.documents.keys()].map((hash, at) => `sha256:${hash} ${files[at]}`).join('\n');
}

function refuseBroken(problems: readonly string[]): void {
  if (problems.length > 0) throw new StartError(problems.join('\n'));
}

if (import.meta.main) {
  await run(async () => {
    const [verb, ...words] = process.argv.slice(2);
    if (verb !== 'check' && verb !== 'register') throw new StartError(USAGE);
    const told = verb === 'check' ? await check(words[0]) : await register(words);
    process.stdout.write(`${told}\n`);
  });
}
