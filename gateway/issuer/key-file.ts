import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { StartError } from '@linli/chassis/process.ts';

/** What the local issuer must not lose between two starts: issued tokens stay good. */
export type Keys = z.infer<typeof schema>;

const schema = z.object({
  signing: z.looseObject({ kty: z.literal('EC'), kid: z.string(), d: z.string() }),
  cookie: z.string().min(32),
  /** The secret of every machine is drawn from this one. */
  machines: z.string().min(32),
});

/** Read, or made once; nobody but the user it runs as may read it. */
export async function openKeys(file: string): Promise<Keys> {
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return parseKeys(kept, file);
  const keys = newKeys();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(keys), { mode: 0o600, flag: 'wx' });
  return keys;
}

function parseKeys(text: string, file: string): Keys {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new StartError(`${file} does not hold the issuer's keys: remove it and start again`);
  }
}

function newKeys(): Keys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(8).toString('hex');
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
  const secret = (): string => randomBytes(32).toString('base64url');
  return schema.parse({ signing: jwk, cookie: secret(), machines: secret() });
}
