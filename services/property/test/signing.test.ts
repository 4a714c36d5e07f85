import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { isIntact } from '@linli/chassis/signing.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { dataOf, openService } from '@linli/chassis/testing/serving.ts';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';
import { authority } from './cases.ts';
import { aDistrict, HERE } from './fixtures.ts';

const DRAFT = `mutation { draftList(input: {
  idempotencyKey: "d", kind: RED, period: "2026-Q3", nominations: []
}) { ... on CreditList { id } } }`;
const PUBLISH = `mutation($listId: ID!) {
  publishList(input: { idempotencyKey: "p", listId: $listId }) {
    ... on CreditList { versions { algorithm keyId export } } } }`;
const CHECK = `query($export: String!) {
  verifyCreditList(export: $export) creditSigningKey { algorithm keyId } }`;

test('A list is signed by SM2 where the district is so configured, and checked', async () => {
  const clock = turnedClock(new Date('2026-11-02T10:00:00+08:00'));
  const sm2: typeof serve = (env, at) => serve({ ...env, SIGNING_ALGORITHM: 'SM2' }, at);
  await using serving = await openService({ orm, serve: sm2, seed }, clock);
  await serving.load(aDistrict(HERE));
  const { draftList: { id } } = dataOf(await serving.ask(authority, DRAFT), DRAFTED);
  clock.turn(new Date('2026-11-10T00:00:00+08:00'));
  const answer = await serving.ask(authority, PUBLISH, { listId: id });
  const [version] = dataOf(answer, PUBLISHED).publishList.versions;
  const exported = version?.export ?? '';
  expect(version?.algorithm).toBe('SM2');
  expect(isIntact(exported)).toBe(true);
  expect(await serving.data(authority, CHECK, { export: exported })).toEqual({
    verifyCreditList: true, creditSigningKey: { algorithm: 'SM2', keyId: version?.keyId },
  });
});

test('An algorithm that nobody knows stops the start', async () => {
  const other: typeof serve = (env, at) => serve({ ...env, SIGNING_ALGORITHM: 'RSA' }, at);
  const clock = turnedClock(new Date('2026-11-02T10:00:00+08:00'));
  await expect(openService({ orm, serve: other, seed }, clock))
    .rejects.toThrow('SIGNING_ALGORITHM');
});

const DRAFTED = z.object({ draftList: z.object({ id: z.string() }) });
const PUBLISHED = z.object({ publishList: z.object({
  versions: z.array(z.object({ algorithm: z.string(), keyId: z.string(), export: z.string() })),
}) });
