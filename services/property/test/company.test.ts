import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import { z } from 'zod';
import { aDistrict, companyId, creditCode, ELSEWHERE, HERE } from './fixtures.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const officer = anOfficer(HERE);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing('2026-11-23T10:00:00+08:00');
  await serving.load(aDistrict(HERE));
  await serving.load(aDistrict(ELSEWHERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());

const REGISTER = `mutation($input: RegisterCompanyInput!) { registerCompany(input: $input) {
  __typename
  ... on PropertyCompany { id creditCode name registeredOn staffCount credit { score grade } }
  ... on Refusal { code field rule messageZh } } }`;

/** A code that nobody has. */
const fresh = creditCode(1002);
const charter = { name: '成都嘉诚物业服务有限公司', registeredOn: '2015-03-02' };

function register(input: object, actor = officer) {
  const key = { idempotencyKey: randomUUID() };
  return serving.ask(actor, REGISTER, { input: { ...key, ...charter, ...input } });
}

async function countCompanies(): Promise<number> {
  const shape = z.object({ companies: z.object({ totalCount: z.number() }) });
  const answer = await serving.ask(officer, '{ companies { totalCount } }');
  return dataOf(answer, shape).companies.totalCount;
}

describe('The register of companies', () => {
  test('W-55 物业企业名录: enters a company by its credit code, as GB 32100 writes it', async () => {
    const code = creditCode(1001);
    const { data } = await register({ creditCode: ` ${code.toLowerCase()} ` });
    expect(data).toMatchObject({ registerCompany: {
      __typename: 'PropertyCompany', creditCode: code, ...charter, staffCount: 0,
      credit: { score: 80, grade: 'AA' },
    } });
    const query = `{ companyByCreditCode(creditCode: "${code}") { name } }`;
    expect((await serving.ask(officer, query)).data)
      .toEqual({ companyByCreditCode: { name: charter.name } });
  });

  test.each([
    ['a wrong check character', { creditCode: wrong(fresh) }, 'INVALID_CREDIT_CODE'],
    ['a letter GB 32100 lacks', { creditCode: `I${fresh.slice(1)}` }, 'INVALID_CREDIT_CODE'],
    ['17 characters', { creditCode: fresh.slice(1) }, 'INVALID_CREDIT_CODE'],
    ['a code it has', { creditCode: creditCode(0) }, 'ALREADY_REGISTERED'],
    ['no name', { name: '\u3000' }, 'INVALID_INPUT'],
    ['a name that cannot be printed', { name: 'A\u0000B' }, 'INVALID_INPUT'],
    ['a day to come', { registeredOn: '2026-11-24' }, 'INVALID_INPUT'],
  ])('W-55 物业企业名录: refuses %s, and nothing is written', async (_, input, code) => {
    const before = await countCompanies();
    const [field] = Object.keys(input);
    const { data } = await register({ creditCode: fresh, ...input });
    expect(data).toMatchObject({ registerCompany: { __typename: 'Refusal', code, field } });
    expect(await countCompanies()).toBe(before);
  });

  test('a second sending gives the first company; another body is refused', async () => {
    const sent = { idempotencyKey: 'again', creditCode: creditCode(1003) };
    const first = await register(sent);
    expect((await register(sent)).data).toEqual(first.data);
    const conflict = { code: 'IDEMPOTENCY_CONFLICT', field: 'idempotencyKey' };
    expect((await register({ ...sent, name: '另一家' })).data)
      .toMatchObject({ registerCompany: conflict });
  });

  test('the same code may be registered in two districts, by each for itself', async () => {
    const { data } = await register({ creditCode: creditCode(0) }, anOfficer(ELSEWHERE));
    expect(data).toMatchObject({ registerCompany: { __typename: 'PropertyCompany' } });
  });

  test.each([
    ['a reader', [`property.read@${HERE}`]],
    ['a manager of one town', [`property.read@${HERE}`, `property.manage@${HERE}001`]],
  ])('is closed to %s', async (_, grants) => {
    const before = await countCompanies();
    const actor = anActor({ tenant: HERE, grants });
    const { codes } = await register({ creditCode: creditCode(1004) }, actor);
    expect(codes).toEqual(['FORBIDDEN']);
    expect(await countCompanies()).toBe(before);
  });

  test('W-54 物业行业协会: counts the members of the association', async () => {
    const { data } = await serving.ask(officer, '{ associations { name memberCount } }');
    expect(data).toEqual({ associations: [{ name: '物业管理协会', memberCount: 3 }] });
  });

  test('lists the estates a company serves today', async () => {
    const query = `{ company(id: "${companyId(0)}") { estates { totalCount nodes { name } } } }`;
    expect((await serving.ask(officer, query)).data).toEqual({ company: { estates: {
      totalCount: 2, nodes: [{ name: '0号小区' }, { name: '9号小区' }] } } });
  });
});

function wrong(code: string): string {
  return code.slice(0, 17) + (code.endsWith('0') ? '1' : '0');
}
