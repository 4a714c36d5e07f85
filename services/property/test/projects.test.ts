import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { earned, keeper, openBooks } from './books.ts';
import { aDistrict, estateId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

let serving: Serving;
const { book, fund, open: openFund } = openBooks(() => serving);
const approver = anActor({ id: 'approver', tenant: HERE, grants: [
  `property.read@${HERE}`, `property.manage@${HERE}`,
] });
const inTown = anActor({ tenant: HERE, grants: [
  `property.read@${HERE}001`, `property.manage@${HERE}001`,
] });

beforeAll(async () => {
  serving = await openServing('2023-01-10T10:00:00+08:00');
  await serving.load(aDistrict(HERE, 70));
});
afterAll(async () => serving[Symbol.asyncDispose]());

const ANSWER = z.looseObject({ id: z.string().default(''), code: z.string().nullish() });

async function send(mutation: string, input: object, actor: Actor = keeper) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = mutation.endsWith('Subsidy')
    ? '... on Subsidy { id state amount }' : '... on Project { id stage nextStage use }';
  const text = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ${answer}
    ... on Refusal { code field rule } } }`;
  const sent = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, codes } = await serving.ask(actor, text, sent);
  return z.record(z.string(), ANSWER).safeParse(data).data?.[mutation] ?? ANSWER.parse({ codes });
}

async function open(kind: string, estate: number, more: object = {}): Promise<string> {
  const { id } = await send('openProject', {
    kind, estateId: estateId(estate), title: kind, buildMode: 'OWNERS', openedOn: '2022-03-01',
    ...more,
  });
  return id;
}

const GUIDELINES = [
  'DEFINITION', 'LAYOUT_AND_FUNCTION', 'ACCEPTANCE_AND_TRANSFER', 'USE_MANAGEMENT',
  'SUPERVISION_AND_INCENTIVE',
];

/** Takes a project to a stage on papers of the kinds that are named. */
const advance = (projectId: string, stage: string, papers: readonly string[] = [], more = {}) =>
  send('advanceProject', {
    projectId, stage, note: '推进', passed: [],
    documents: papers.map((kind) => ({ kind, number: `${kind} 1` })), ...more,
  });

const WAY_OF_LIFT: readonly (readonly [string, readonly string[]])[] = [
  ['CONSULTED', ['VOTE', 'OBJECTION_TALKS']], ['PERMITTED', ['DESIGN', 'PERMIT']],
  ['BUILDING', []], ['ACCEPTED', ['ACCEPTANCE']],
];
const WAY_OF_RENOVATION: typeof WAY_OF_LIFT = [
  ['DESIGNED', ['CONSULTATION', 'DESIGN']], ['BUILDING', []], ['COMPLETED', []],
  ['ACCEPTED', ['ACCEPTANCE']],
];

const sync = (projectId: string, which: string, waived = false, actor = keeper) =>
  send('confirmSync', { projectId, sync: which, evidence: '成立批复', waived }, actor);

describe('A shared space', () => {
  let space = '';

  test('W-70 共享空间: goes from idea to plan to consultation, on its papers', async () => {
    space = await open('SHARED_SPACE', 0, {
      title: '架空层会客厅', area: 12_050, buildMode: 'DEVELOPER',
    });
    expect(await advance(space, 'CONSULTED')).toMatchObject({ code: 'WRONG_STAGE' });
    expect(await advance(space, 'PLANNED')).toMatchObject({ code: 'DOCUMENT_MISSING' });
    expect(await advance(space, 'PLANNED', ['DESIGN'])).toMatchObject({
      stage: 'PLANNED', nextStage: 'CONSULTED',
    });
    await advance(space, 'CONSULTED', ['CONSULTATION']);
    expect(await advance(space, 'BUILDING')).toMatchObject({ stage: 'BUILDING' });
  });

  test('W-71 共享空间导则五个方面: each of the five parts is passed before acceptance', async () => {
    const passed = GUIDELINES.slice(0, 4);
    expect(await advance(space, 'ACCEPTED', ['ACCEPTANCE'], { passed }))
      .toMatchObject({ code: 'NOT_PASSED', field: 'passed' });
  });

  test('P-46 三同步机制: no acceptance while one of the three is missing and not waived', async () => {
    const accept = () => advance(space, 'ACCEPTED', ['ACCEPTANCE'], { passed: GUIDELINES });
    await sync(space, 'PARTY_ORGANIZATION');
    await sync(space, 'RED_PROPERTY');
    expect(await accept()).toMatchObject({ code: 'NOT_SYNCHRONISED' });
    expect(await sync(space, 'OWNERS_COMMITTEE', true, inTown))
      .toMatchObject({ codes: ['FORBIDDEN'] });
    expect(await sync(space, 'OWNERS_COMMITTEE', true)).toMatchObject({ stage: 'BUILDING' });
    expect(await sync(space, 'OWNERS_COMMITTEE')).toMatchObject({ code: 'ALREADY_CONFIRMED' });
    expect(await accept()).toMatchObject({ stage: 'ACCEPTED' });
  });

  test('W-75 共享空间验收移交: is handed over before it opens, each on its record', async () => {
    expect(await advance(space, 'OPEN', ['OPERATION_PLAN', 'COVENANT']))
      .toMatchObject({ code: 'WRONG_STAGE' });
    expect(await advance(space, 'HANDED_OVER', ['HANDOVER'])).toMatchObject({
      stage: 'HANDED_OVER',
    });
  });

  test('W-82 共享空间管理公约: opens with a covenant and a plan of operation', async () => {
    expect(await advance(space, 'OPEN', ['OPERATION_PLAN']))
      .toMatchObject({ code: 'DOCUMENT_MISSING' });
    expect(await advance(space, 'OPEN', ['OPERATION_PLAN', 'COVENANT']))
      .toMatchObject({ stage: 'OPEN', nextStage: 'CLOSED' });
    const seen = await serving.data(keeper, `{ project(id: "${space}") { area buildMode
      steps { act stage sync documents { kind number } passed } } }`);
    expect(seen).toMatchObject({ project: {
      area: 12_050, buildMode: 'DEVELOPER',
      steps: expect.arrayContaining([
        expect.objectContaining({ act: 'ADVANCE', stage: 'ACCEPTED', passed: GUIDELINES }),
        expect.objectContaining({ act: 'WAIVE', sync: 'OWNERS_COMMITTEE' }),
      ]),
    } });
  });

  test('W-76 共享空间财政补助: is paid 300,000 yuan once, used well and by a second person', async () => {
    const each = 300_000_00;
    const programme = await openFund('PROGRAMME', 0, {
      estateId: null, programme: 'SHARED_SPACE', each, openedOn: '2022-01-01',
    });
    const lines = earned(2 * each, 'APPROPRIATION');
    await book(programme, { purpose: 'APPROPRIATE', bookedOn: '2023-01-02', lines });
    const apply = () => send('applyForSubsidy', { projectId: space, fundId: programme });
    expect(await apply()).toMatchObject({ code: 'CONDITIONS_UNMET', rule: 'R-W-56' });
    await send('assessUse', { projectId: space, result: 'GOOD', note: '月均使用1200人次' });
    const subsidy = await apply();
    expect(subsidy).toMatchObject({ state: 'APPLIED', amount: each });
    expect(await apply()).toMatchObject({ code: 'ALREADY_GRANTED' });

    const decide = (decision: string, actor: Actor) => send('decideSubsidy', {
      subsidyId: subsidy.id, decision, document: '批复1号',
    }, actor);
    const pay = () => send('paySubsidy', {
      subsidyId: subsidy.id, bookedOn: '2023-01-09', voucher: '付款1',
    });
    expect(await decide('REVIEWED', keeper)).toMatchObject({ code: 'SECOND_PERSON' });
    expect(await decide('APPROVED', approver)).toMatchObject({ code: 'WRONG_STAGE' });
    await decide('REVIEWED', approver);
    await decide('APPROVED', approver);
    expect(await pay()).toMatchObject({ state: 'PAID' });
    expect(await pay()).toMatchObject({ code: 'WRONG_STAGE' });
    expect(await fund(programme, 'held')).toEqual({ held: each });
  });

  test('X-24 共享空间覆盖率: counts estates with a space in use, of all estates', async () => {
    expect(await serving.data(keeper, `{ spaceCoverage(under: "${HERE}") { covered estates } }`))
      .toEqual({ spaceCoverage: { covered: 1, estates: 70 } });
  });

  test('W-84 长效投入机制: shows what the treasury, the market and developers put in', async () => {
    const put = (source: string, amount: number) => send('recordFunding', {
      projectId: space, source, amount, document: '协议1',
    });
    await put('FISCAL', 300_000_00);
    await put('DEVELOPER', 450_000_00);
    expect(await put('MARKET', 0)).toMatchObject({ code: 'INVALID_INPUT' });
    await put('DEVELOPER', 50_000_00);
    expect(await serving.data(keeper,
      `{ fundingShares(under: "${HERE}", kind: SHARED_SPACE) { source amount } }`)).toEqual({
      fundingShares: [
        { source: 'DEVELOPER', amount: 500_000_00 }, { source: 'FISCAL', amount: 300_000_00 },
      ],
    });
  });

  test('X-23 共享空间升级路径: reaches its estate, the community or the city', async () => {
    const id = await open('SHARED_SPACE', 1, { scope: 'CITY' });
    expect(await serving.data(keeper, `{ project(id: "${id}") { scope } }`))
      .toEqual({ project: { scope: 'CITY' } });
  });
});

test('W-59 老旧小区改造: of the 30 projects begun in 2022, 28 were accepted', async () => {
  await Promise.all(Array.from({ length: 30 }, async (_, n) => {
    const id = await open('RENOVATION', n, { tags: [n % 2 === 0 ? 'SPECIAL' : 'BASIC'] });
    for (const [stage, papers] of WAY_OF_RENOVATION.slice(0, n < 28 ? 4 : 2)) {
      expect(await advance(id, stage, papers)).toMatchObject({ stage });
    }
  }));
  await open('RENOVATION', 31, { openedOn: '2023-01-01' });
  const totals = 'kind projects accepted estates';
  expect(await serving.data(keeper, `{
    projectTotals(under: "${HERE}", from: "2022-01-01", to: "2022-12-31") { ${totals} }
    projects(filter: { kind: RENOVATION, tag: SPECIAL }) { totalCount } }`)).toEqual({
    projectTotals: expect.arrayContaining([
      { kind: 'RENOVATION', projects: 30, accepted: 28, estates: 30 },
    ]),
    projects: { totalCount: 15 },
  });
});

test('W-60 三融连片打造: is known by its scene, technology and service', async () => {
  const id = await open('RENOVATION', 2, { tags: ['SCENE', 'TECHNOLOGY', 'SERVICE'] });
  expect(await serving.data(keeper,
    `{ projects(filter: { tag: TECHNOLOGY }) { nodes { id tags } } }`)).toEqual({
    projects: { nodes: [{ id, tags: ['SCENE', 'TECHNOLOGY', 'SERVICE'] }] },
  });
});

test('W-61 既有住宅增设电梯: 70 lifts are paid 200,000 yuan each, 14 million in all', async () => {
  const each = 200_000_00;
  const programme = await openFund('PROGRAMME', 0, {
    estateId: null, programme: 'LIFT', each, openedOn: '2022-01-01',
  });
  const lines = earned(70 * each, 'APPROPRIATION');
  await book(programme, { purpose: 'APPROPRIATE', bookedOn: '2022-12-01', lines });
  await Promise.all(Array.from({ length: 70 }, async (_, n) => {
    const id = await open('LIFT', n);
    if (n === 0) expect(await advance(id, 'CONSULTED', ['VOTE'])).toMatchObject({
      code: 'DOCUMENT_MISSING',
    });
    for (const [stage, papers] of WAY_OF_LIFT) await advance(id, stage, papers);
    const subsidy = await send('applyForSubsidy', { projectId: id, fundId: programme });
    for (const decision of ['REVIEWED', 'APPROVED']) {
      const decided = { subsidyId: subsidy.id, decision, document: '批复2号' };
      await send('decideSubsidy', decided, approver);
    }
    const paid = { subsidyId: subsidy.id, bookedOn: '2022-12-20', voucher: `付款${n}` };
    expect(await send('paySubsidy', paid)).toMatchObject({ state: 'PAID' });
  }));
  expect(await serving.data(keeper,
    `{ subsidyTotals(under: "${HERE}", kind: LIFT) { paid amount } }`))
    .toEqual({ subsidyTotals: { paid: 70, amount: 14_000_000_00 } });
  expect(await fund(programme, 'held')).toEqual({ held: 0 });
}, 120_000);

test('W-87 居民自建场所: is a project of its residents, open once it is made', async () => {
  const garden = await open('MICRO_PROJECT', 3, { title: '杏林花坛' });
  expect(await advance(garden, 'OPEN')).toMatchObject({ stage: 'OPEN' });
  expect(await send('applyForSubsidy', { projectId: garden, fundId: randomUUID() }))
    .toMatchObject({ code: 'NO_PROGRAMME' });
});

test.each([
  ['of no estate', { estateId: 'x' }, 'UNKNOWN_ESTATE', 'estateId'],
  ['without a name', { title: ' ' }, 'INVALID_INPUT', 'title'],
  ['begun tomorrow', { openedOn: '2023-01-11' }, 'WRONG_DAY', 'openedOn'],
  ['of no area', { area: 0 }, 'INVALID_INPUT', 'area'],
])('A project %s is refused', async (_, input, code, field) => {
  const answer = await send('openProject', {
    kind: 'LIFT', estateId: estateId(0), title: '加梯', buildMode: 'OWNERS',
    openedOn: '2022-03-01', ...input,
  });
  expect(answer).toMatchObject({ code, field });
});

