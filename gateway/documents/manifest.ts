import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The documents of one version of a program: what it may ask by their hash alone. */
export interface Manifest {
  /** As its issuer knows the program. */
  readonly client: string;
  readonly version: string;
  /** Each text by its hash, without prefix. */
  readonly documents: ReadonlyMap<string, string>;
}

export class ManifestRefused extends Error {}

const manifest = z.strictObject({
  client: z.string().min(1),
  version: z.string().min(1),
  documents: z.record(z.string(), z.string().min(1)),
});

/** A document whose id is not its hash could be changed under those who trust it. */
export function readManifest(text: string): Manifest {
  const { documents, ...said } = manifest.parse(JSON.parse(text));
  const byHash = new Map(Object.entries(documents).map(([id, source]) => {
    const hash = hashOf(source);
    if (hashIn(id) !== hash) throw new ManifestRefused(`${id} is not the hash of its document`);
    return [hash, source];
  }));
  return { ...said, documents: byHash };
}

export function writeManifest({ client, version, documents }: Manifest): string {
  const named = [...documents].map(([hash, source]) => [`sha256:${hash}`, source]);
  return `${JSON.stringify({ client, version, documents: Object.fromEntries(named) }, null, 2)}\n`;
}

export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** The hash an id names; null for what is no id. */
export function hashIn(id: unknown): string | null {
  const named = typeof id === 'string' ? /^(?:sha256:)?([0-9a-f]{64})$/.exec(id) : null;
  return named?.[1] ?? null;
}
