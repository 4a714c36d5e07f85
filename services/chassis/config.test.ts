import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { parseConfig } from './config.ts';
import { StartError } from './process.ts';

const schema = z.object({
  DATABASE_URL: z.url(),
  PORT: z.coerce.number().int().max(65_535),
  VAULT_KEY: z.base64(),
});

describe('The environment', () => {
  test('is read whole', () => {
    const env = { DATABASE_URL: 'postgresql://a@127.0.0.1/b', PORT: '4011', VAULT_KEY: 'AAAA' };
    expect(parseConfig(schema, env)).toEqual({ ...env, PORT: 4011 });
  });

  test('stops the start with every problem at once, and shows no value', () => {
    const read = (): unknown => parseConfig(schema, { PORT: '70000', VAULT_KEY: 'not-base64!' });
    expect(read).toThrow(StartError);
    expect(read).toThrow(/DATABASE_URL is not set; PORT: .*65535.*; VAULT_KEY: /);
    expect(read).not.toThrow(/not-base64|70000/);
  });
});
