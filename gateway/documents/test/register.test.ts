import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, register } from '../register.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linli-register-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('the documents of a program', () => {
  test('are registered under their hashes, once the graph can answer them', async () => {
    const motto = await file('estate.graphql', 'query ($id: ID!) { estate(id: $id) { name } }');
    expect(await register(['agency', '7', motto], folder)).toMatch(/^sha256:[0-9a-f]{64} .*estate/);
    expect(await readdir(folder)).toContain('agency.7.json');
    expect(await check(folder)).toMatch(/^1 manifests/);
  });

  test.each([
    ['what the graph does not hold', '{ nowhere }', /Cannot query field "nowhere"/],
    ['two operations', 'query A { __typename } query B { __typename }', /holds 2 operations/],
    ['no GraphQL', '{', /Syntax Error/],
  ])('are not registered with %s', async (_, text, problem) => {
    const broken = await file('broken.graphql', text);
    await expect(register(['broken', '1', broken], folder)).rejects.toThrow(problem);
    expect(await readdir(folder)).not.toContain('broken.1.json');
  });

  test('that are shipped can be answered', async () => {
    expect(await check()).toMatch(/^[1-9]\d* manifests/);
  });
});
