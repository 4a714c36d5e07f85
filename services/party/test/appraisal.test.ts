import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { aFact, type Appraising, idIn, openAppraising, PEOPLE } from './appraising.ts';

let linli: Appraising;
beforeAll(async () => {
  linli = await openAppraising('2026-03-02T10:00:00+08:00');
});
afterAll(async () => {
  await linli[Symbol.asyncDispose]();
});

const GOOD = { PARTY_LEAD: [20, 20], MECHANISM: [18, 20], SERVICE: [18, 20], QUALITY: [18, 20],
  NEIGHBOURS: [17, 20] } as const;

/** A result in publicity. */
async function inPublicity(estate: string, marks: typeof GOOD = GOOD): Promise<string> {
  const id = await linli.open('FIVE_GOOD', estate);
  await linli.assess(id, marks);
  await linli.score(id);
  expect(await linli.agree(id)).toBe(id);
  return id;
}

describe('An appraisal', () => {
  test('P-50 五好小区: is found, scored, looked at again, shown, and holds for a year', async () => {
    const id = await linli.open('FIVE_GOOD', 'estate 1');
    expect(await linli.open('FIVE_GOOD', 'estate 1')).toBe('APPRAISAL_STANDS');
    await linli.assess(id, { PARTY_LEAD: [20, 20] });
    expect(await linli.score(id)).toBe('NOT_ASSESSED');
    await linli.assess(id, { ...GOOD, MECHANISM: [10, 20] });
    await linli.assess(id, { MECHANISM: [18, 20] });
    expect(await linli.score(id)).toBe(id);
    expect(await linli.shown('reviewer', id)).toMatchObject({
      stage: 'SCORED', score: 9_100, grade: { code: 'FIVE_GOOD', nameZh: '五好小区' },
      publishedAt: null,
    });
    expect(await linli.agree(id)).toBe(id);
    const shown = await linli.shown('reviewer', id);
    expect(shown).toMatchObject({
      stage: 'PUBLICITY', deadlines: [{ kind: 'PUBLICITY', rule: 'FIVE_GOOD', version: 1,
        amount: 5, unit: 'WORKING_DAYS', dueAt: '2026-03-09T15:59:59.999Z', state: 'RUNNING' }],
    });
    linli.clock.turn(new Date('2026-03-10T09:00:00+08:00'));
    const published = await linli.reaches(id, 'PUBLISHED');
    expect(published).toMatchObject({
      publishedAt: '2026-03-09T15:59:59.999Z', validUntil: '2027-03-09T15:59:59.999Z',
      consequences: [{ kind: 'HONOUR', level: null, rule: null, amount: null }],
    });
    expect(published.steps.map(({ name, by }) => [name, by])).toEqual([
      ['OPEN', 'assessor'], ['SCORE', 'assessor'], ['AGREE', 'reviewer'], ['POST', 'reviewer'],
      ['PUBLISH', 'clock'],
    ]);
    expect(await linli.read(`query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Estate { badges { grade { nameZh } } appraisals { totalCount nodes { id } } } } }`, {
      all: [{ __typename: 'Estate', id: idIn('estate 1') }],
    })).toEqual({ _entities: [{
      badges: [{ grade: { nameZh: '五好小区' } }], appraisals: { totalCount: 1, nodes: [{ id }] },
    }] });
  });

  test('explains every point by criterion, evidence and assessor', async () => {
    const id = await inPublicity('estate 2');
    const { lines, score } = await linli.shown('reviewer', id);
    expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(lines[1]).toEqual({
      criterion: { code: 'MECHANISM' }, points: 1_800, state: 'PASSED', amount: 18, of: 20,
      evidence: '现场核查', derivedFrom: null, markedBy: 'assessor',
    });
  });

  test('is looked at again by another person, who may send it back', async () => {
    const id = await linli.open('FIVE_GOOD', 'estate 3');
    await linli.assess(id, GOOD);
    expect(await linli.act('both', 'assessCriterion', {
      appraisalId: id, criterion: 'QUALITY', amount: 18, of: 20, evidence: '复查',
    })).toBe(id);
    await linli.score(id);
    const look = { appraisalId: id, agrees: false, note: '缺少照片' };
    expect(await linli.act('both', 'lookAgainAtAppraisal', look)).toBe('SAME_PERSON');
    expect(await linli.act('reviewer', 'lookAgainAtAppraisal', look)).toBe(id);
    expect(await linli.shown('reviewer', id)).toMatchObject({ stage: 'OPEN', score: null });
    await linli.act('reviewer', 'withdrawAppraisal', { appraisalId: id, reason: '重新提报' });
    expect(await linli.shown('reviewer', id)).toMatchObject({ stage: 'WITHDRAWN' });
    expect(await linli.agree(id)).toBe('WRONG_STAGE');
  });

  test('X-04 异议: an objection holds back the one concerned, and no other', async () => {
    linli.clock.turn(new Date('2026-04-01T10:00:00+08:00'));
    const [one, other] = [await inPublicity('estate 4'), await inPublicity('estate 5')];
    const objection = { appraisalId: one, grounds: '打分不实' };
    expect(await linli.act('objector', 'objectToAppraisal', objection)).toBe(one);
    expect(await linli.act('objector', 'objectToAppraisal', objection)).toBe('WRONG_STAGE');
    linli.clock.turn(new Date('2026-04-20T10:00:00+08:00'));
    await linli.reaches(other, 'PUBLISHED');
    expect(await linli.shown('reviewer', one)).toMatchObject({
      stage: 'HELD_BACK', publishedAt: null, objections: [{ grounds: '打分不实', upheld: null }],
    });
    const rungs = await linli.reaches(one, 'HELD_BACK');
    expect(rungs.escalations.map(({ action }) => action))
      .toEqual(['REMIND', 'TIME_OVER', 'URGE', 'ESCALATE']);
    const decision = { appraisalId: one, upheld: false, note: '经核查属实' };
    expect(await linli.act('reviewer', 'decideAppraisalObjection', decision)).toBe(one);
    expect(await linli.shown('reviewer', one)).toMatchObject({
      stage: 'PUBLISHED', publishedAt: '2026-04-20T02:00:00.000Z',
      objections: [{ upheld: false, note: '经核查属实' }],
    });
    expect(await linli.act('reviewer', 'decideAppraisalObjection', decision)).toBe('NO_OBJECTION');
  });

  test('is judged anew where an objection is upheld, and shown anew', async () => {
    const id = await inPublicity('estate 6');
    await linli.act('objector', 'objectToAppraisal', { appraisalId: id, grounds: '漏项' });
    await linli.act('reviewer', 'decideAppraisalObjection', {
      appraisalId: id, upheld: true, note: '重新评定',
    });
    expect(await linli.shown('reviewer', id)).toMatchObject({ stage: 'OPEN', score: null });
    linli.clock.turn(new Date('2026-04-21T10:00:00+08:00'));
    await linli.score(id);
    await linli.agree(id);
    const { deadlines } = await linli.shown('reviewer', id);
    expect(deadlines.filter(({ kind }) => kind === 'PUBLICITY').map(({ state }) => state))
      .toEqual(['CANCELLED', 'RUNNING']);
    linli.clock.turn(new Date('2026-05-20T10:00:00+08:00'));
    expect(await linli.act('objector', 'objectToAppraisal', {
      appraisalId: id, grounds: '太迟',
    })).toMatch(/PUBLICITY_OVER|WRONG_STAGE/);
    await linli.reaches(id, 'PUBLISHED');
  });

  test('lapses with its term, and the next year’s is opened', async () => {
    linli.clock.turn(new Date('2027-03-10T09:00:00+08:00'));
    const all = `{ appraisals(filter: { scheme: "FIVE_GOOD", period: "2027" }) { nodes {
      stage subject { ... on Estate { id } } steps { by note } } } }`;
    const [lapsed] = await linli.ids('FIVE_GOOD', 'estate 1', '2026');
    await linli.reaches(lapsed ?? '', 'LAPSED');
    expect(await linli.read(all)).toMatchObject({ appraisals: { nodes: [{
      stage: 'OPEN', subject: { id: idIn('estate 1') }, steps: [{ by: 'clock' }],
    }] } });
  });
});

describe('P-06 五件套: the five-piece set of an estate', () => {
  const ITEMS = { DELIBERATION_HELD: 'petition', SHARED_SPACE_OPEN: 'property',
    DISCLOSURE_PLATFORM: 'property' } as const;
  let id: string;

  test('follows from what the subgraphs that own the items tell', async () => {
    await linli.tell('petition', aFact('DELIBERATION_HELD', 'estate 1'));
    id = await linli.open('FIVE_PIECES', 'estate 1', { period: '2027' });
    for (const [fact, publisher] of Object.entries(ITEMS).slice(1)) {
      if (publisher === 'property') await linli.tell(publisher, aFact(fact, 'estate 1'));
    }
    const states = async () => (await linli.shown('reviewer', id)).lines
      .map(({ criterion: { code }, state }) => [code, state]);
    expect(await states()).toEqual([
      ['ORG', 'PASSED'], ['DELIBERATION', 'PASSED'], ['SHARED_SPACE', 'PASSED'],
      ['OPEN_PLATFORM', 'PASSED'], ['MUTUAL_AID', 'NONE'],
    ]);
    const { lines } = await linli.shown('reviewer', id);
    expect(lines[0]).toMatchObject({
      derivedFrom: 'party.register', evidence: idIn('gardens'), markedBy: 'derived',
    });
  });

  test('is passed with all five, found by hand where nobody tells yet', async () => {
    await linli.assess(id, { MUTUAL_AID: [0] });
    await linli.score(id);
    await linli.agree(id);
    expect(await linli.shown('reviewer', id)).toMatchObject({
      grade: { code: 'BUILDING' }, passed: false, lines: [{}, {}, {}, {}, { state: 'BUILDING' }],
    });
    await linli.act('objector', 'objectToAppraisal', { appraisalId: id, grounds: '已有互助活动' });
    await linli.act('reviewer', 'decideAppraisalObjection', {
      appraisalId: id, upheld: true, note: '补评',
    });
    await linli.assess(id, { MUTUAL_AID: [1] });
    await linli.score(id);
    await linli.agree(id);
    linli.clock.turn(new Date('2027-04-20T10:00:00+08:00'));
    expect(await linli.reaches(id, 'PUBLISHED')).toMatchObject({ passed: true, score: 500 });
  });

  test('lapses as soon as one of them is no more, at the end that was told', async () => {
    const until = '2027-04-25T16:00:00.000Z';
    await linli.tell('property', aFact('SHARED_SPACE_OPEN', 'estate 1', { until }));
    expect(await linli.shown('reviewer', id)).toMatchObject({ stage: 'PUBLISHED' });
    linli.clock.turn(new Date('2027-04-26T10:00:00+08:00'));
    const lapsed = await linli.reaches(id, 'LAPSED');
    expect(lapsed.lines[2]).toMatchObject({ criterion: { code: 'SHARED_SPACE' }, state: 'LAPSED' });
    expect(lapsed.steps.at(-1)).toMatchObject({ name: 'LAPSE', by: 'property.fact-held' });
  });
});

describe('Who sees an appraisal', () => {
  const QUERY = `query ($id: ID!, $all: [_Any!]!) { appraisal(id: $id) { id }
    appraisals { totalCount } appraisalSchemes(filter: { code: "FIVE_GOOD" }) { totalCount }
    _entities(representations: $all) { ... on Estate { appraisals { totalCount } } } }`;
  const all = [{ __typename: 'Estate', id: idIn('estate 5') }];
  const seenBy = async (tenant: string, under: string) => {
    const [id] = await linli.ids('FIVE_GOOD', 'estate 5', '2026');
    const who = anActor({ tenant, grants: [`party.read@${under}`] });
    return (await linli.ask(who, QUERY, { id, all })).data;
  };

  test.each([
    ['whoever reads its community', '510116', '510116002001', { count: 2, sees: true }],
    ['not the community beside it', '510116', '510116001001', { count: 0, sees: false }],
    ['and nobody of another district', '520204', '520204', { count: 0, sees: false }],
  ])('%s', async (_, tenant, under, { count, sees }) => {
    expect(await seenBy(tenant, under)).toMatchObject({
      appraisal: sees ? {} : null, appraisalSchemes: { totalCount: 1 },
      _entities: [{ appraisals: { totalCount: count } }],
    });
  });
});

test('Many appraisals cost the same few statements as one', async () => {
  const query = (first: number) => `{ appraisals(first: ${first}) { nodes { scheme { code }
    lines { points } steps { name } objections { grounds } deadlines { kind } } } }`;
  const [one, many] = [await linli.ask(PEOPLE.reviewer, query(1)),
    await linli.ask(PEOPLE.reviewer, query(5))];
  expect(many.codes).toEqual([]);
  expect(many.statements).toBe(one.statements);
});
