import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { type Appraising, COMMUNITY, idIn, openAppraising, TENANT } from './appraising.ts';

let linli: Appraising;
beforeAll(async () => {
  linli = await openAppraising('2026-03-02T10:00:00+08:00');
});
afterAll(async () => {
  await linli[Symbol.asyncDispose]();
});

/** Judges a candidate with so many of the forty points of esteem, and looks again. */
async function nominate(scheme: string, subject: object, esteem: number): Promise<string> {
  const id = await linli.open(scheme, '', subject);
  await linli.assess(id, { WORK: [60, 60], ESTEEM: [esteem, 40] });
  expect(await linli.score(id)).toBe(id);
  expect(await linli.agree(id)).toBe(id);
  return id;
}

const organization = (name: string) =>
  ({ subjectType: 'PARTY_ORGANIZATION', subjectId: idIn(name) });
const estate = (n: number) => ({ subjectType: 'ESTATE', subjectId: idIn(`estate ${n}`) });

/** A district that chooses fewer, so that somebody is not chosen. */
async function choosing(code: string, top: number): Promise<void> {
  const data = await linli.data(linli.people.assessor, `{ appraisalSchemeInForce(code: "${code}") {
    subjectType honours name nameZh criteria { code kind name nameZh points needsEvidence }
    grades { code name nameZh from passes } forms } }`);
  const { appraisalSchemeInForce: shipped } = linli.parse(data);
  const schemeId = await linli.act('assessor', 'proposeAppraisalScheme', {
    ...shipped, code, kind: 'AWARD', cycle: 'YEAR', assessor: 'DISTRICT', secondLook: true, top,
    publicity: { amount: 5, unit: 'WORKING_DAYS' }, objection: { amount: 5, unit: 'WORKING_DAYS' },
    validityMonths: 12, consequences: [{ kind: 'HONOUR' }], source: '双流区', verify: false,
    note: '名额',
  });
  await linli.act('reviewer', 'decideAppraisalScheme', { schemeId, approved: true, note: '同意' });
}

describe('X-04 评选: an award', () => {
  const post = (scheme: string) => linli.act('reviewer', 'postAwardResults', {
    scheme, period: '2026', note: '评审结果公示',
  });

  test('P-25 最美小区党组织 / 十佳先锋队: the best are chosen, shown and honoured', async () => {
    const scheme = 'MOST_BEAUTIFUL_ORGANIZATION';
    await choosing(scheme, 2);
    expect(await post(scheme)).toBe('ROUND_UNFINISHED');
    const [third, first, second] = [
      await nominate(scheme, organization('gardens'), 20),
      await nominate(scheme, organization('twins'), 39),
      await nominate(scheme, organization('courtyard'), 30),
    ];
    const late = await linli.open(scheme, '', organization('half'));
    expect(await post(scheme)).toBe('ROUND_UNFINISHED');
    await linli.act('reviewer', 'withdrawAppraisal', { appraisalId: late, reason: '放弃' });
    await post(scheme);
    expect(await linli.shown('reviewer', first)).toMatchObject({ stage: 'PUBLICITY', rank: 1 });
    expect(await linli.shown('reviewer', second)).toMatchObject({ stage: 'PUBLICITY', rank: 2 });
    expect(await linli.shown('reviewer', third)).toMatchObject({
      stage: 'NOT_SELECTED', rank: null,
    });
    await linli.act('objector', 'objectToAppraisal', { appraisalId: second, grounds: '材料不实' });
    await linli.act('reviewer', 'decideAppraisalObjection', {
      appraisalId: second, upheld: true, note: '取消资格',
    });
    linli.clock.turn(new Date('2026-03-20T10:00:00+08:00'));
    await linli.reaches(first, 'PUBLISHED');
    expect(await linli.shown('reviewer', second)).toMatchObject({ stage: 'WITHDRAWN' });
    const badges = await linli.read(`{ partyOrganization(id: "${idIn('twins')}") { badges {
      rank scheme { nameZh } } } }`);
    expect(badges).toEqual({ partyOrganization: { badges: [
      { rank: 1, scheme: { nameZh: '最美小区党组织' } },
    ] } });
  });

  test('P-27 三项年度评选: estate, secretary and team are three awards of one year', async () => {
    linli.clock.turn(new Date('2026-04-01T10:00:00+08:00'));
    const ids = [
      await nominate('MOST_BEAUTIFUL_ESTATE', estate(4), 40),
      await nominate('BEST_SECRETARY', organization('courtyard'), 40),
      await nominate('BEST_VANGUARD_TEAM', organization('courtyard'), 40),
    ];
    expect(await linli.open('MOST_BEAUTIFUL_ESTATE', '', estate(1))).toBe('NOT_FOR_SUBJECT');
    for (const code of ['MOST_BEAUTIFUL_ESTATE', 'BEST_SECRETARY', 'BEST_VANGUARD_TEAM']) {
      await post(code);
    }
    linli.clock.turn(new Date('2026-04-20T10:00:00+08:00'));
    for (const id of ids) await linli.reaches(id, 'PUBLISHED');
    expect(await linli.read(`{ partyOrganization(id: "${idIn('courtyard')}") { badges {
      scheme { honours } } } }`)).toEqual({ partyOrganization: { badges: [
      { scheme: { honours: '党组织书记' } }, { scheme: { honours: '党员先锋队' } },
    ] } });
  });

  test('P-32 红色物业示范: a model estate or community loses it when it is withdrawn', async () => {
    const community = { subjectType: 'DIVISION', subjectId: COMMUNITY };
    const ids = [
      await nominate('RED_PROPERTY_MODEL_ESTATE', estate(1), 35),
      await nominate('RED_PROPERTY_MODEL_COMMUNITY', community, 35),
    ];
    await post('RED_PROPERTY_MODEL_ESTATE');
    await post('RED_PROPERTY_MODEL_COMMUNITY');
    linli.clock.turn(new Date('2026-05-20T10:00:00+08:00'));
    const [model] = await Promise.all(ids.map((id) => linli.reaches(id, 'PUBLISHED')));
    expect(model).toMatchObject({ validUntil: expect.stringMatching(/^2029-/) });
    const reason = { appraisalId: ids[0], reason: '发生群体性事件' };
    expect(await linli.act('assessor', 'withdrawAppraisal', reason).catch(() => 'FORBIDDEN'))
      .toBe('FORBIDDEN');
    await linli.act('reviewer', 'withdrawAppraisal', reason);
    const estates = await linli.read(`query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Estate { badges { id } } } }`, {
      all: [{ __typename: 'Estate', id: idIn('estate 1') }],
    });
    expect(estates).toEqual({ _entities: [{ badges: [] }] });
  });
});

test('R-T-14: a day on which the offices close moves the publicity that runs', async () => {
  linli.clock.turn(new Date('2026-07-06T09:00:00+08:00'));
  const id = await nominate('TOP_TEN_VANGUARD_TEAMS', organization('twins'), 30);
  await linli.act('reviewer', 'postAwardResults', {
    scheme: 'TOP_TEN_VANGUARD_TEAMS', period: '2026', note: '公示',
  });
  const due = async () => (await linli.shown('reviewer', id)).deadlines[0]?.dueAt;
  expect(await due()).toBe('2026-07-13T15:59:59.999Z');
  await linli.deliver({
    topic: 'grid.calendar-changed', subject: `${TENANT}/CALENDAR_CN`, publisher: 'grid',
    payload: {
      id: idOf('calendar', 2), tenant: TENANT, code: 'CALENDAR_CN', matter: 'CALENDAR', region: '',
      version: 2, state: 'APPROVED', inFlight: 'MOVE', validFrom: '2026-07-06T01:00:00.000Z',
      validTo: null, basedOn: CALENDAR_CN.id, rolledBackFrom: null, note: '通知',
      proposedBy: 'one', proposedAt: '2026-07-05T01:00:00.000Z', decidedBy: 'another',
      decidedAt: '2026-07-05T01:00:00.000Z', decisionNote: '同意',
      lines: [...CALENDAR_CN.lines, {
        code: 'R-T-08', kind: 'CLOSURE', variant: 'FLOOD', applies: {},
        figures: { days: ['2026-07-08'] }, source: '防汛停工通知', verify: false,
      }],
    },
  });
  expect(await until(due, (dueAt) => dueAt !== '2026-07-13T15:59:59.999Z'))
    .toBe('2026-07-14T15:59:59.999Z');
});
