import { watch } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { problemOf, problemsIn } from './check.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** Every document that a client registered, as the manifests in a folder tell. */
export interface Registry extends AsyncDisposable {
  /** The client's own document; another's is as unknown as none. */
  find(client: string, hash: string): string | null;
  /** All of them: what to plan ahead, and what a change of the schema is measured by. */
  documents(): readonly Registered[];
  /** From now on manifests are read for this schema; what it cannot answer is logged. */
  serve(schema: GraphQLSchema): void;
  /** What can be asked now and could not be asked of the next schema. */
  brokenBy(next: GraphQLSchema): readonly string[];
}

export interface Registered {
  readonly client: string;
  readonly version: string;
  readonly hash: string;
  readonly source: string;
}

/** A folder is written file by file: it is read once it has been quiet for so long. */
const QUIET_MS = 100;

export async function openRegistry(folder: string | undefined): Promise<Registry> {
  const manifests = new Map<string, Manifest>();
  let serving: GraphQLSchema | null = null;
  let byClient = new Map<string, Map<string, string>>();
  let again: NodeJS.Timeout | undefined;

  const read = async (): Promise<void> => {
    if (folder === undefined) return;
    const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
    for (const known of manifests.keys()) if (!files.includes(known)) manifests.delete(known);
    for (const file of files) await take(file, join(folder, file));
    byClient = indexed(manifests.values());
  };
  /** A manifest that is broken does not push out the one before it. */
  const take = async (file: string, path: string): Promise<void> => {
    try {
      const manifest = readManifest(await readFile(path, 'utf8'));
      const problems = serving ? problemsIn(manifest, serving) : [];
      if (problems.length === 0) manifests.set(file, manifest);
      else log.error({ file, problems }, 'documents were not registered');
    } catch (error) {
      log.error({ file, err: error }, 'documents were not registered');
    }
  };
  const readSoon = (): void => {
    clearTimeout(again);
    again = setTimeout(() => {
      read().catch((error: unknown) => log.error({ folder, err: error }, 'documents not read'));
    }, QUIET_MS);
  };
  await read();
  const watcher = folder === undefined ? null : watch(folder, readSoon);

  return {
    find: (client, hash) => byClient.get(client)?.get(hash) ?? null,
    documents: () => [...manifests.values()].flatMap(({ client, version, documents }) =>
      [...documents].map(([hash, source]) => ({ client, version, hash, source }))),
    serve(schema) {
      serving = schema;
      const problems = [...manifests.values()].flatMap((each) => problemsIn(each, schema));
      if (problems.length > 0) log.error({ problems }, 'documents that the graph cannot answer');
      // What was handed in ahead of its schema is taken with it.
      readSoon();
    },
    brokenBy(next) {
      const now = serving;
      return [...manifests.values()].flatMap((manifest) => {
        const sound = new Map([...manifest.documents].filter(([, source]) =>
          now === null || problemOf(source, now) === null));
        return problemsIn({ ...manifest, documents: sound }, next);
      });
    },
    async [Symbol.asyncDispose]() {
      clearTimeout(again);
      watcher?.close();
    },
  };
}

function indexed(manifests: Iterable<Manifest>): Map<string, Map<string, string>> {
  const byClient = new Map<string, Map<string, string>>();
  for (const { client, documents } of manifests) {
    byClient.set(client, new Map([...(byClient.get(client) ?? []), ...documents]));
  }
  return byClient;
}
