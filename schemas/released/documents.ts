import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';

/** What one version of a client may ask, as it was registered. */
const MANIFEST = z.object({
  client: z.string(),
  version: z.string(),
  documents: z.record(z.string(), z.string()),
});

export interface Registered {
  /** Whose it is and which, for people. */
  readonly name: string;
  readonly text: string;
}

/** Where manifests are kept: what our own gateway is given, and what districts hand in. */
export const MANIFESTS = [
  new URL('../../gateway/documents/manifests/', import.meta.url),
  new URL('../documents/', import.meta.url),
];

/** Every document that a client registered. */
export function registered(folders: readonly URL[] = MANIFESTS): Registered[] {
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json')).toSorted();
    return files.flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const { client, version, documents } = MANIFEST.parse(JSON.parse(text));
      return Object.entries(documents).map(([id, document]) => {
        return { name: `${client} ${version} ${id}`, text: document };
      });
    });
  });
}

/** What registered documents ask that the graph would not answer any more. */
export function unanswerable(documents: readonly Registered[], api: GraphQLSchema): string[] {
  return documents.flatMap(({ name, text }) => {
    return validate(api, parse(text)).map(({ message }) => `${name}: ${message}`);
  });
}
