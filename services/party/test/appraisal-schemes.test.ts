import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Appraising, COMMUNITY, idIn, type Marks, openAppraising, TENANT,
} from './appraising.ts';

let linli: Appraising;
beforeAll(async () => {
  linli = await openAppraising('2026-03-02T10:00:00+08:00');
});
afterAll(async () => {
  await linli[Symbol.asyncDispose]();
});

const COMPANY = { subjectType: 'PROPERTY_COMPANY', subjectId: idIn('company 1') };
const ORGANIZATION = { subjectType: 'PARTY_ORGANIZATION', subjectId: idIn('gardens') };
const yes = (...codes: string[]): Marks => Object.fromEntries(codes.map((code) => [code, [1]]));

describe('A scheme that is shipped judges what it is for', () => {
  test.each([
    ['P-17 四有一化', 'FOUR_HAVES_ONE_ROUTINE', {}, yes('MEMBERS_EXAMPLE', 'POSITION', 'FUNDS',
      'ROUTINE'), { score: 500, grade: { code: 'PASSED' } }],
    ['W-62 六有', 'SIX_HAVES', {}, yes('OWNERS_BODY', 'SAFETY', 'SERVICE', 'CLEAN', 'LASTING'),
      { score: 600, grade: { code: 'SELF_MANAGED', nameZh: '有效自治' } }],
    ['P-26 老旧小区院落党建专项考核', 'OLD_ESTATE_PARTY_WORK', {},
      { ORGANIZATION: [50, 50], VANGUARD: [41, 50] },
      { score: 9_100, grade: { code: 'EXCELLENT' } }],
    ['P-49 六大六小', 'SIX_BIGS_SIX_SMALLS', {}, { MEMBER: [9, 10], COVENANT: [8, 10],
      GRID: [8, 10], DELIBERATION: [8, 10], PROJECT: [8, 10], PERSON: [8, 10] },
    { score: 4_900, grade: { code: 'STRONG' } }],
    ['W-51 住宅小区网格精细化管理考评', 'GRID_FINE', {}, { FOUND: [36, 40], SOLVED: [673, 700] },
      { score: 9_369, grade: { code: 'EXCELLENT' } }],
    ['W-52 住宅小区人居环境整治考评', 'LIVING_ENVIRONMENT', {},
      { CLEAN: [40, 50], ORDER: [35, 50] }, { score: 7_500, grade: { code: 'FAIR' } }],
    ['小区党组织书记考核', 'SECRETARY_APPRAISAL', ORGANIZATION, { DUTIES: [59, 100] },
      { passed: false, grade: { code: 'FAIL' } }],
  ] as const)('%s', async (_, scheme, subject, marks, result) => {
    const id = await linli.open(scheme, 'estate 4', subject);
    await linli.assess(id, marks);
    expect(await linli.score(id)).toBe(id);
    expect(await linli.shown('reviewer', id)).toMatchObject(result);
  });

  test('P-26 以奖代补: the best are owed a reward, whose amount is the tenant’s to say', async () => {
    const id = (await linli.ids('OLD_ESTATE_PARTY_WORK', 'estate 4', '2026'))[0] ?? '';
    await linli.agree(id);
    linli.clock.turn(new Date('2026-03-20T10:00:00+08:00'));
    expect(await linli.reaches(id, 'PUBLISHED')).toMatchObject({
      consequences: [{ kind: 'REWARD', amount: null }],
    });
  });

  test('and nothing else: an estate of another form is refused', async () => {
    expect(await linli.open('SIX_HAVES', 'estate 1')).toBe('NOT_FOR_SUBJECT');
    expect(await linli.open('FIVE_GOOD', 'estate 1', COMPANY)).toBe('NOT_FOR_SUBJECT');
    expect(await linli.open('FIVE_GOOD', 'estate 99')).toBe('UNKNOWN_APPRAISAL_SUBJECT');
    expect(await linli.open('NO_SUCH', 'estate 1')).toBe('UNKNOWN_SCHEME');
    expect(await linli.open('FIVE_GOOD', 'estate 1', { period: '2027' })).toBe('INVALID_INPUT');
  });
});

describe('Schemes of property companies take over what the one before came to', () => {
  const judge = async (scheme: string, marks: Marks) => {
    const id = await linli.open(scheme, '', COMPANY);
    await linli.assess(id, marks);
    expect(await linli.score(id)).toBe(id);
    expect(await linli.agree(id)).toBe(id);
    return id;
  };

  test('P-36 暖心物管: its score is the PARTY item of the yearly quality (W-39)', async () => {
    linli.clock.turn(new Date('2026-04-01T10:00:00+08:00'));
    const quality = await linli.open('ANNUAL_SERVICE_QUALITY', '', COMPANY);
    const warm = await judge('WARM_PROPERTY', { MEMBERS_SERVE: [30, 30], JOINT_WORK: [15, 30] });
    expect(await linli.shown('reviewer', warm)).toMatchObject({ stage: 'PUBLISHED', score: 8_500 });
    expect((await linli.shown('reviewer', quality)).lines[0]).toMatchObject({
      criterion: { code: 'PARTY' }, points: 1_700, amount: 8_500, of: 10_000,
      derivedFrom: 'party.appraisal-published',
    });
  });

  test('W-39 年度服务质量: is summed of its items, and a veto outweighs them', async () => {
    const id = (await linli.ids('ANNUAL_SERVICE_QUALITY', '', '2026'))[0] ?? '';
    await linli.assess(id, { SERVICE: [36, 40], SATISFACTION: [93, 100], DISCLOSURE: [18, 20] });
    await linli.assess(id, { SAFETY: [1] });
    await linli.score(id);
    expect(await linli.shown('reviewer', id)).toMatchObject({
      score: 8_960, grade: { code: 'POOR' }, passed: false,
    });
    await linli.act('reviewer', 'lookAgainAtAppraisal', {
      appraisalId: id, agrees: false, note: '经查非责任事故',
    });
    await linli.assess(id, { SAFETY: [0] });
    await linli.score(id);
    await linli.agree(id);
    linli.clock.turn(new Date('2026-04-20T10:00:00+08:00'));
    expect(await linli.reaches(id, 'PUBLISHED')).toMatchObject({
      grade: { code: 'GOOD' }, consequences: [{ kind: 'CREDIT_SCORE', level: 'COUNTY' }],
    });
  });

  test('W-50 星级红色物业: stars by thresholds, and a shared space on top', async () => {
    await linli.tell('property', {
      fact: 'SHARED_SPACE_OPEN', ...COMPANY, subjectType: 'PROPERTY_COMPANY', thingId: 'space 1',
      from: '2026-01-01T00:00:00.000Z', until: null,
    });
    const id = await judge('STAR_RED_PROPERTY', yes('ARTICLES', 'RUNS_SPACE'));
    expect(await linli.shown('reviewer', id)).toMatchObject({
      // 20 + 10 + 60 × 89.6 % + 10, and 2 on top.
      score: 9_576, stars: 5, grade: { code: 'FIVE_STARS' },
    });
    linli.clock.turn(new Date('2026-05-20T10:00:00+08:00'));
    expect(await linli.reaches(id, 'PUBLISHED')).toMatchObject({
      consequences: [{ kind: 'CREDIT_RECORD', rule: 'STAR_RATING' }],
    });
  });

  test('P-33 红色物业品牌: Party organisation, star and satisfaction make the brand', async () => {
    const id = await judge('RED_PROPERTY_BRAND', { SATISFACTION: [90, 100] });
    expect(await linli.shown('reviewer', id)).toMatchObject({
      score: 300, grade: { code: 'PASSED' },
      lines: [{ derivedFrom: 'party.register' }, {}, { derivedFrom: 'party.appraisal-published' }],
    });
    const less = await linli.open('RED_PROPERTY_BRAND', '', {
      ...COMPANY, subjectId: idIn('company 2'),
    });
    await linli.assess(less, { ...yes('ORGANIZATION', 'STAR'), SATISFACTION: [89, 100] });
    await linli.score(less);
    expect(await linli.shown('reviewer', less)).toMatchObject({
      score: 299, grade: { code: 'BUILDING' },
    });
  });
});

describe('P-07 筑基行动: a campaign', () => {
  test('opens everything it is for, and tells how far each division has come', async () => {
    const round = { scheme: 'FOUNDATION', period: 'ONCE', under: TENANT, reason: '全覆盖' };
    await linli.act('assessor', 'beginAppraisalRound', round);
    await linli.act('assessor', 'beginAppraisalRound', round);
    const [one] = await linli.ids('FOUNDATION', 'estate 1', 'ONCE');
    await linli.assess(one ?? '', yes('PERFECTED'));
    await linli.score(one ?? '');
    await linli.agree(one ?? '');
    const progress = (under: string) => linli.read(`{ appraisalProgress(scheme: "FOUNDATION",
      period: "ONCE", under: "${under}") { total { subjects opened published passed coverage reached }
        parts { division { code } subjects passed } scheme { target validTo } } }`);
    expect(await progress(TENANT)).toEqual({ appraisalProgress: {
      scheme: { target: 100, validTo: '2030-12-31T15:59:59.999Z' },
      total: { subjects: 6, opened: 6, published: 1, passed: 1, coverage: 1_667, reached: false },
      parts: [{ division: { code: `${TENANT}001` }, subjects: 4, passed: 1 },
        { division: { code: `${TENANT}002` }, subjects: 2, passed: 0 }],
    } });
    expect(await progress(COMMUNITY)).toMatchObject({ appraisalProgress: {
      parts: [{ division: { code: COMMUNITY }, subjects: 4, passed: 1 }],
    } });
  });
});

describe('X-15 考核引擎: a district’s own scheme', () => {
  const OWN = {
    code: 'QUIET_NIGHTS', kind: 'APPRAISAL', subjectType: 'ESTATE', name: 'Quiet nights',
    nameZh: '静夜小区', cycle: 'QUARTER', assessor: 'COMMUNITY', secondLook: false,
    criteria: [{ code: 'COMPLAINTS', kind: 'COUNT', name: 'Complaints', nameZh: '投诉', points: -50,
      each: -5, needsEvidence: false },
    { code: 'COVENANT', kind: 'YES_NO', name: 'A covenant', nameZh: '公约', points: 100,
      needsEvidence: true }],
    grades: [{ code: 'QUIET', name: 'Quiet', nameZh: '安静', from: 80, passes: true },
      { code: 'LOUD', name: 'Loud', nameZh: '喧闹', from: 0, passes: false }],
    objection: { amount: 3, unit: 'WORKING_DAYS' }, consequences: [], source: '双流区规定',
    verify: false, note: '夜间噪声治理',
  };
  let scheme: string;

  test('is proposed, approved by a second person, and used the same minute', async () => {
    scheme = await linli.act('both', 'proposeAppraisalScheme', OWN);
    const quarter = { period: '2026Q2' };
    expect(await linli.open('QUIET_NIGHTS', 'estate 2', quarter)).toBe('UNKNOWN_SCHEME');
    const decision = { schemeId: scheme, approved: true, note: '同意' };
    expect(await linli.act('both', 'decideAppraisalScheme', decision)).toBe('SAME_PERSON');
    expect(await linli.act('reviewer', 'decideAppraisalScheme', decision)).toBe(scheme);
    expect(await linli.act('reviewer', 'decideAppraisalScheme', decision)).toBe('WRONG_STATE');
    const id = await linli.open('QUIET_NIGHTS', 'estate 2', quarter);
    await linli.assess(id, { COMPLAINTS: [3], COVENANT: [1] });
    await linli.score(id);
    expect(await linli.shown('reviewer', id)).toMatchObject({
      stage: 'PUBLISHED', score: 8_500, grade: { code: 'QUIET', nameZh: '安静' },
      scheme: { code: 'QUIET_NIGHTS', version: 1 }, validUntil: null,
    });
  });

  test('takes the place of a shipped one, by which earlier ones are judged still', async () => {
    const before = await linli.open('FIVE_GOOD', 'estate 3');
    const code = 'FIVE_GOOD';
    const own = await linli.act('assessor', 'proposeAppraisalScheme', { ...OWN, code });
    await linli.act('reviewer', 'decideAppraisalScheme', {
      schemeId: own, approved: true, note: '本区标准',
    });
    const after = await linli.open('FIVE_GOOD', 'estate 4', { period: '2026Q2' });
    const one = await linli.shown('reviewer', before);
    const other = await linli.shown('reviewer', after);
    expect(one).toMatchObject({ scheme: { code, version: 1 } });
    expect(other).toMatchObject({ scheme: { code, version: 2 } });
    expect(await linli.read('{ appraisalSchemeInForce(code: "FIVE_GOOD") { id isShipped most } }'))
      .toEqual({ appraisalSchemeInForce: { id: own, isShipped: false, most: 100 } });
  });

  test.each([
    ['no criteria', { criteria: [] }],
    ['a count that gives nothing', { criteria: [{ ...OWN.criteria[0], each: null }] }],
    ['a veto that gives points', { criteria: [{ ...OWN.criteria[1], kind: 'VETO' }] }],
    ['grades that do not fall to 0', { grades: OWN.grades.slice(0, 1) }],
    ['a code in small letters', { code: 'quiet' }],
    ['a choice without a number', { kind: 'AWARD' }],
    ['a campaign without an end', { kind: 'CAMPAIGN', target: 90 }],
    ['a reward in a title', { consequences: [{ kind: 'HONOUR', amount: 1 }] }],
  ])('is refused with %s', async (_, wrong) => {
    expect(await linli.act('assessor', 'proposeAppraisalScheme', { ...OWN, ...wrong }))
      .toBe('INVALID_INPUT');
  });
});
