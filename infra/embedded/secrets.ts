import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newIdentityKeys } from '@linli/chassis/identity.ts';
import type { Cipher } from '@linli/chassis/vault/ciphers.ts';

/** What only this machine may know; made once, kept beside the data it protects. */
export interface Secrets {
  /** Seals personal data: without it the data is lost. */
  readonly vaultKey: string;
  /** What it was before, the latest first, until every row is sealed anew. */
  readonly vaultKeysBefore?: readonly string[];
  readonly vaultCipher?: Cipher;
  /** What vaultKey was at first, once it is another: what was signed stays signed by one key. */
  readonly signingKey?: string;
  readonly identityPrivateJwk: string;
  readonly identityJwks: string;
  /** Every database role's password is derived from it. */
  readonly databaseKey: string;
}

export async function readSecrets(home: string): Promise<Secrets> {
  const file = join(home, 'secrets.json');
  const kept = readIfThere(file);
  if (kept) return JSON.parse(kept);
  const secrets = await newSecrets();
  mkdirSync(home, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
}

export async function newSecrets(): Promise<Secrets> {
  const { privateJwk, subgraphJwks } = await newIdentityKeys();
  return {
    vaultKey: randomBytes(32).toString('base64'),
    identityPrivateJwk: privateJwk,
    identityJwks: subgraphJwks,
    databaseKey: randomBytes(32).toString('hex'),
  };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
