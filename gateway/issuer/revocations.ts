import { createPublicKey } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { jwtVerify } from 'jose';
import { z } from 'zod';
import { StartError } from '@linli/chassis/process.ts';
import type { Keys } from './key-file.ts';
import { AUDIENCE } from './provider.ts';

/** What the issuer took back before its end, kept over a new start until that end. */
export interface Revocations {
  /** As RFC 7009 has it: whoever holds a token may give it back; what is none of ours is none. */
  revoke(token: string): Promise<void>;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** `GET` tells whoever goes by the tokens; `POST` with `token` takes one back. */
export const REVOKED = '/revoked';

const entries = z.array(z.object({ jti: z.string(), exp: z.number() }));
type Entries = z.infer<typeof entries>;

export async function openRevocations(
  file: string, { issuer, keys }: { issuer: string; keys: Keys },
): Promise<Revocations> {
  const key = createPublicKey({ key: keys.signing, format: 'jwk' });
  let revoked = await readEntries(file);
  let writing = Promise.resolve();

  const keep = async (entry: Entries[number]): Promise<void> => {
    const isOver = ({ exp }: Entries[number]): boolean => exp * 1000 < Date.now() - TOLERANCE_MS;
    revoked = [...revoked.filter((each) => !isOver(each)), entry];
    writing = writing.then(() => writeEntries(file, revoked));
    await writing;
  };
  const revoke = async (token: string): Promise<void> => {
    const pinned = { issuer, audience: AUDIENCE, algorithms: ['ES256'] };
    const verified = await jwtVerify(token, key, pinned).catch(() => null);
    const { jti, exp } = verified?.payload ?? {};
    if (jti !== undefined && exp !== undefined) await keep({ jti, exp });
  };
  return {
    revoke,
    async answer(request, response) {
      if (request.method === 'POST') {
        await revoke(new URLSearchParams(await text(request)).get('token') ?? '');
        response.writeHead(200).end();
        return;
      }
      response.writeHead(200, HEADERS).end(JSON.stringify({ revoked }));
    },
  };
}

/** A token may be taken a moment after its end by whose clock is behind. */
const TOLERANCE_MS = 60_000;

const HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' };

async function readEntries(file: string): Promise<Entries> {
  const kept = await readFile(file, 'utf8').catch(() => '[]');
  try {
    return entries.parse(JSON.parse(kept));
  } catch {
    throw new StartError(`${file} does not hold what was revoked: a token could come back by it`);
  }
}

/** Whole or not at all: a list that lost its end would let a token back in. */
async function writeEntries(file: string, revoked: Entries): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(revoked), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
