import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import type { Ask } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { streetOfficer } from '../people.ts';

let linli: Constellation;
let street: Ask;
beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  street = await linli.as(streetOfficer);
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

async function call(departmentId: string): Promise<void> {
  await street(`mutation ($input: BlowWhistleInput!) { blowWhistle(input: $input) {
    __typename } }`, {
    input: {
      idempotencyKey: departmentId, division: '510116001', kind: 'DAILY', departmentId,
      reason: '联合检查',
    },
  });
}

/** Only `petition` knows which departments there are, and `grid` does not ask it as it writes. */
test('a whistle blown for a department that is none hides no other whistle', async () => {
  await call(linli.plan.department);
  await call(idOf('nowhere'));
  const { data } = await street<{ whistles: { nodes: { department: object | null }[] } }>(
    '{ whistles { nodes { department { name } } } }', {}, { allowErrors: true },
  );
  const departments = data.whistles.nodes.map(({ department }) => department);
  expect(departments).toHaveLength(2);
  expect(departments).toContainEqual({ name: expect.any(String) });
  expect(departments).toContain(null);
}, 60_000);
