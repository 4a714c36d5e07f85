import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Serving } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { openServing } from './serving.ts';

const HERE = '510116';
const keeper = anActor({ tenant: HERE, grants: [`party.read@${HERE}`, `party.library@${HERE}`] });
const elsewhere = anActor({ tenant: '520204', grants: ['party.read@520204'] });
let serving: Serving;

beforeAll(async () => {
  serving = await openServing();
});
afterAll(async () => serving[Symbol.asyncDispose]());

const FIELDS: Readonly<Record<string, string>> = {
  PolicyDocument: 'id state number signed',
  Pilot: 'id decision decidedOn',
  Example: 'id title',
  Term: 'id key label',
};
const ANSWERS: Readonly<Record<string, string>> = {
  beginPilot: 'Pilot', decidePilot: 'Pilot', addExample: 'Example', nameTerm: 'Term',
};
const ANSWER = z.looseObject({ id: z.string().default(''), code: z.string().nullish() });

async function send(mutation: string, input: object, actor: Actor = keeper) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answers = ANSWERS[mutation] ?? 'PolicyDocument';
  const text = `mutation($input: ${type}!) { ${mutation}(input: $input) {
    ... on ${answers} { ${FIELDS[answers]} } ... on Refusal { code field } } }`;
  const sent = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, codes } = await serving.ask(actor, text, sent);
  return z.record(z.string(), ANSWER).safeParse(data).data?.[mutation] ?? ANSWER.parse({ codes });
}

const numbered = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const clausesOf = (count: number, indicators: readonly string[] = []) =>
  numbered(count).map((number) => ({ number, text: `第${number}条`, indicators }));

const draft = (title: string, more: object = {}) => send('draftDocument', {
  level: 'DISTRICT', title, issuers: ['区委社会工作部'], clauses: clausesOf(1), relations: [],
  ...more,
});

describe('A policy document', () => {
  test('W-07 十条举措与八条措施: has its clauses, each with what measures it', async () => {
    const measures = ['COLLECTION_RATE', 'SATISFACTION'];
    await draft('党建引领物业管理十条举措', { clauses: clausesOf(10, measures) });
    await draft('党建引领小区治理八条措施', { clauses: clausesOf(8) });
    expect(await serving.data(keeper, `{ policyDocuments(filter: { text: "党建引领" }) {
      totalCount nodes { title clauses { number indicators } } } }`)).toEqual({ policyDocuments: {
      totalCount: 2,
      nodes: [
        { title: '党建引领物业管理十条举措',
          clauses: numbered(10).map((number) => ({ number, indicators: measures })) },
        { title: '党建引领小区治理八条措施',
          clauses: numbered(8).map((number) => ({ number, indicators: [] })) },
      ],
    } });
  });

  test('X-25 六部门联合: is issued once the six have signed, and not before', async () => {
    const issuers = ['区委组织部', '民政局', '住建局', '城管局', '规自局', '市场监管局'];
    const { id } = await draft('共享空间实施意见', { issuers });
    const sign = (issuer: string) => send('coSignDocument', { documentId: id, issuer });
    const issue = () => send('issueDocument', { documentId: id, number: '〔2026〕7号' });
    for (const issuer of issuers.slice(0, 5)) await sign(issuer);
    expect(await sign('民政局')).toMatchObject({ code: 'ALREADY_SIGNED' });
    expect(await sign('财政局')).toMatchObject({ code: 'NOT_AN_ISSUER' });
    expect(await issue()).toMatchObject({ code: 'NOT_SIGNED' });
    await sign('市场监管局');
    expect(await issue()).toMatchObject({ state: 'ISSUED', number: '〔2026〕7号' });
    expect(await sign('市场监管局')).toMatchObject({ code: 'WRONG_STAGE' });
    expect(await send('repealDocument', { documentId: id })).toMatchObject({ state: 'REPEALED' });
    expect(await send('repealDocument', { documentId: id })).toMatchObject({ code: 'WRONG_STAGE' });
  });

  test('X-18 政策文件库: knows its level and the documents it rests on', async () => {
    const opinions = await draft('关于加强基层治理体系和治理能力现代化建设的意见', {
      level: 'NATION', issuers: ['中共中央', '国务院'],
    });
    const { id } = await draft('区级实施方案', {
      relations: [{ kind: 'BASED_ON', otherId: opinions.id }],
    });
    expect(await serving.data(keeper, `{ policyDocument(id: "${id}") { level
      relations { kind document { level issuers } } } }`)).toEqual({ policyDocument: {
      level: 'DISTRICT',
      relations: [{
        kind: 'BASED_ON', document: { level: 'NATION', issuers: ['中共中央', '国务院'] },
      }],
    } });
    expect(await draft('无据', { relations: [{ kind: 'REPLACES', otherId: randomUUID() }] }))
      .toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
  });

  test('P-54 党建引领居民小区治理措施: is found in either script, full and half width', async () => {
    await draft('双流区党建引领居民小区治理措施（２０２２）');
    const found = { policyDocuments: { totalCount: 1 } };
    for (const text of ['居民小區治理措施', '治理措施(2022)', '居民小区治理措施']) {
      expect(await serving.data(keeper,
        'query($text: String) { policyDocuments(filter: { text: $text }) { totalCount } }',
        { text })).toEqual(found);
    }
    expect(await serving.data(keeper,
      '{ policyDocuments(filter: { text: "%_%" }) { totalCount } }'))
      .toEqual({ policyDocuments: { totalCount: 0 } });
  });
});

test('X-19 试点与推广: a pilot is decided on once, on what came of it', async () => {
  const { id } = await send('beginPilot', {
    mechanism: 'W-34', title: '信托制物业试点', sites: ['510116001001'], startsOn: '2022-01-01',
  });
  const decide = (decision: string, evaluation: string) =>
    send('decidePilot', { pilotId: id, decision, evaluation });
  expect(await decide('EXTEND', ' ')).toMatchObject({ code: 'INVALID_INPUT', field: 'evaluation' });
  expect(await decide('EXTEND', '收缴率98%，结余30万元')).toMatchObject({ decision: 'EXTEND' });
  expect(await decide('STOP', '再议')).toMatchObject({ code: 'ALREADY_DECIDED' });
  expect(await serving.data(keeper, '{ pilots(text: "信託制") { nodes { sites decision } } }'))
    .toEqual({ pilots: { nodes: [{ sites: ['510116001001'], decision: 'EXTEND' }] } });
});

const add = (kind: string, title: string, more: object = {}) => send('addExample', {
  kind, title, story: '成效显著', issuer: '新闻联播', datedOn: '2022-05-01', ...more,
});

test('X-20 案例库与表彰: keeps who told or commended what, and when', async () => {
  await add('COMMENDATION', '中国十大社会管理创新', { issuer: '评选组委会' });
  expect(await serving.data(keeper, '{ examples(text: "组委会") { nodes { kind title issuer } } }'))
    .toEqual({ examples: { nodes: [
      { kind: 'COMMENDATION', title: '中国十大社会管理创新', issuer: '评选组委会' },
    ] } });
});

test('W-10 欧城花园样板: is a case of the library, of its estate', async () => {
  const estateId = '01900000-0000-7000-8000-000000000001';
  await add('MODEL_CASE', '欧城花园“1+211”样板', { estateId });
  expect(await serving.data(keeper, '{ examples(text: "欧城花园") { nodes { estate { id } } } }'))
    .toEqual({ examples: { nodes: [{ estate: { id: estateId } }] } });
});

test('X-29 多租户术语配置: a district calls its supervisors what it likes, in either script',
  async () => {
    const key = 'BODY.SUPERVISORY_COMMITTEE';
    const name = (script: string, label: string) => send('nameTerm', { key, script, label });
    await name('HANS', '监委会');
    await name('HANT', '監事會');
    await name('HANS', '监事会');
    expect(await name('HANS', '')).toMatchObject({ code: 'INVALID_INPUT', field: 'label' });
    expect(await send('nameTerm', { key: 'a b', script: 'HANS', label: '甲' }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'key' });
    const words = '{ vocabulary { key script label } }';
    expect(await serving.data(keeper, words)).toEqual({ vocabulary: [
      { key, script: 'HANS', label: '监事会' }, { key, script: 'HANT', label: '監事會' },
    ] });
    expect(await serving.data(elsewhere, words)).toEqual({ vocabulary: [] });
  });

test('Who does not keep the library writes nothing', async () => {
  const reader = anActor({ tenant: HERE, grants: [`party.read@${HERE}`] });
  const town = anActor({
    tenant: HERE, grants: [`party.read@${HERE}`, `party.library@${HERE}001`],
  });
  const input = { key: 'BODY.COUNCIL', script: 'HANS', label: '议事会' };
  expect(await send('nameTerm', input, reader)).toMatchObject({ codes: ['FORBIDDEN'] });
  expect(await send('nameTerm', input, town)).toMatchObject({ codes: ['FORBIDDEN'] });
});
