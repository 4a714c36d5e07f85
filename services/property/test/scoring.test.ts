import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { aDistrict, companyId, HERE } from './fixtures.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const TODAY = '2026-11-23T10:00:00+08:00';
const reading = `property.read@${HERE}`;
const official = anActor({ tenant: HERE, grants: [
  reading, `credit.conduct@${HERE}`, `property.manage@${HERE}`, `credit.personal@${HERE}`,
] });
/** `company 0` serves estates of this street, and none of the next. */
const street = anActor({ tenant: HERE, grants: [reading, `credit.score@${HERE}001`] });
const nextStreet = anActor({ tenant: HERE, grants: [reading, `credit.score@${HERE}009`] });
const county = anActor({ tenant: HERE, grants: [reading, `credit.score@${HERE}`] });
const city = anActor({ tenant: HERE, grants: [reading, `credit.score-city@${HERE}`] });

let serving: Serving;

beforeAll(async () => {
  serving = await openServing(TODAY);
  await serving.load(aDistrict(HERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());

const send = (name: string, result: string, fields: string) =>
  async (actor: Actor, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { __typename
      ... on ${result} { ${fields} } ... on Refusal { code field } } }`;
    return serving.ask(actor, query, { input: { idempotencyKey: randomUUID(), ...input } });
  };
const enterScore = send('enterScore', 'ScoreSheet', 'id level scorer points weight rule');
const enterConduct = send('enterConduct', 'CreditEntry',
  'id points counted state why remainingDays evidence { reference } rule { code profile version }');
const register = send('registerProjectManager', 'ProjectManager', 'id name company { id }');

const sheetOf = (n: number, more: object) => ({
  subjectKind: 'COMPANY', subjectId: companyId(n), period: '2026', evidence: '评分表 1', ...more,
});
const conductOf = (n: number, rule: string, more: object = {}) => ({
  subjectKind: 'COMPANY', subjectId: companyId(n), rule, confirmedAt: TODAY, about: '检查',
  reference: `文号 ${rule}`, ...more,
});

const CREDIT = `query($id: ID!) { company(id: $id) { credit { score grade base
  appraisal { period points sheets { level points weight } }
  entries { points counted state why remainingDays rule { code }
    repair { severity earliestOn conditions rule } } } } }`;
const creditOf = async (n: number) =>
  (await serving.ask(anOfficer(HERE), CREDIT, { id: companyId(n) })).data;

describe('Three scorers (R-K-09)', () => {
  test('make the base once every level has scored, and not before', async () => {
    const first = await enterScore(street, sheetOf(0, { level: 'STREET', points: 90 }));
    expect(first.data).toMatchObject({ enterScore: {
      __typename: 'ScoreSheet', scorer: `${HERE}001`, weight: 30, rule: 'R-K-09',
    } });
    await enterScore(county, sheetOf(0, { level: 'COUNTY', points: 70 }));
    expect(await creditOf(0)).toMatchObject({ company: { credit: { base: 80, appraisal: null } } });
    const last = await enterScore(city, sheetOf(0, { level: 'CITY', points: 100 }));
    expect(last.data).toMatchObject({ enterScore: { level: 'CITY', weight: 30 } });
    expect(await creditOf(0)).toMatchObject({ company: { credit: {
      score: 68, base: 68, grade: 'B', appraisal: { period: '2026', points: 68 },
    } } });
  });

  test('correct themselves by a later sheet, and the earlier stays on record', async () => {
    serving.clock.turn(new Date('2026-11-23T10:00:01+08:00'));
    await enterScore(county, sheetOf(0, { level: 'COUNTY', points: 100 }));
    expect(await creditOf(0)).toMatchObject({ company: { credit: { base: 78, score: 78 } } });
  });

  test.each([
    ['a level one holds no grant for', street, 'COUNTY', 'FORBIDDEN'],
    ['nobody in particular', anOfficer(HERE), 'COUNTY', 'FORBIDDEN'],
  ])('are closed to %s', async (_, actor, level, code) => {
    expect((await enterScore(actor, sheetOf(0, { level, points: 50 }))).codes).toEqual([code]);
  });

  test.each([
    ['of a street it does not serve', nextStreet, { level: 'STREET' }, 'NOT_SERVED_HERE'],
    ['above 100', county, { level: 'COUNTY', points: 101 }, 'INVALID_INPUT'],
    ['below 0', county, { level: 'COUNTY', points: -1 }, 'INVALID_INPUT'],
    ['of a quarter, where years are scored', county, { level: 'COUNTY', period: '2026Q1' },
      'INVALID_INPUT'],
    ['of a year to come', county, { level: 'COUNTY', period: '2027' }, 'INVALID_INPUT'],
    ['of nobody', county, { level: 'COUNTY', subjectId: companyId(9) }, 'UNKNOWN_SUBJECT'],
  ])('may not enter a score %s', async (_, actor, more, code) => {
    const { data } = await enterScore(actor, sheetOf(0, { points: 50, ...more }));
    expect(data).toMatchObject({ enterScore: { __typename: 'Refusal', code } });
  });
});

describe('A record of conduct (R-K-10, R-K-11)', () => {
  test('is valued by its rule and explained, with what would repair it', async () => {
    const { data } = await enterConduct(official, conductOf(1, 'PENALTY'));
    expect(data).toMatchObject({ enterConduct: {
      points: -8, counted: -8, state: 'COUNTING', remainingDays: 365,
      evidence: { reference: '文号 PENALTY' },
      rule: { code: 'PENALTY', profile: 'CREDIT_DEFAULT', version: 1 },
    } });
    expect(await creditOf(1)).toMatchObject({ company: { credit: { score: 72, entries: [{
      state: 'COUNTING', repair: {
        severity: 'ORDINARY', earliestOn: '2027-02-24', rule: 'R-K-22@CREDIT_DEFAULT/1',
        conditions: ['CONDUCT_CORRECTED', 'DUTIES_DONE', 'PUBLIC_PROMISE', 'OTHER_CONDITIONS'],
      },
    }] } } });
  });

  test('that is good keeps to the cap, and says what was left for it', async () => {
    for (let n = 0; n < 6; n += 1) {
      await enterConduct(official, conductOf(2, 'HONOUR_PROVINCE', {
        reference: `表彰 ${n}`, confirmedAt: '2026-11-22T10:00:00+08:00',
      }));
    }
    const { data } = await enterConduct(official, conductOf(2, 'STAR_RATING'));
    expect(data).toMatchObject({ enterConduct: { points: 6, counted: 0, state: 'CAPPED' } });
    expect(await creditOf(2)).toMatchObject({ company: { credit: { score: 120, grade: 'AAA' } } });
  });

  test('that is a one-vote veto grades D, whatever the score (R-K-08)', async () => {
    await enterConduct(official, conductOf(2, 'SERIOUS_EVENT'));
    expect(await creditOf(2)).toMatchObject({ company: { credit: { score: 80, grade: 'D' } } });
  });

  test.each([
    ['a document twice', conductOf(1, 'PENALTY'), 'ALREADY_ENTERED'],
    ['by a rule that hears events', conductOf(1, 'PETITION_UPHELD'), 'UNKNOWN_RULE'],
    ['by no rule', conductOf(1, 'NONE'), 'UNKNOWN_RULE'],
    ['to come', conductOf(1, 'PENALTY', { confirmedAt: '2026-11-23T10:00:02+08:00' }),
      'INVALID_INPUT'],
    ['without a document', conductOf(1, 'PENALTY', { reference: ' ' }), 'INVALID_INPUT'],
    ['of nobody', conductOf(9, 'PENALTY'), 'UNKNOWN_SUBJECT'],
  ])('is not entered %s', async (_, input, code) => {
    const { data } = await enterConduct(official, input);
    expect(data).toMatchObject({ enterConduct: { __typename: 'Refusal', code } });
  });

  test('is entered by nobody without the grant', async () => {
    expect((await enterConduct(county, conductOf(1, 'PENALTY'))).codes).toEqual(['FORBIDDEN']);
  });

  test('leaves the ledger balanced against its evidence', async () => {
    expect((await serving.ask(official, '{ unbalancedEntries }')).data)
      .toEqual({ unbalancedEntries: 0 });
  });
});

describe('A project manager (R-K-28)', () => {
  const machine: Actor = { ...official, id: 'agency', kind: 'MACHINE' };
  const MANAGER = `query($id: ID!) { projectManager(id: $id) { name
    credit(purpose: APPRAISAL) { score grade entries { points } } } }`;

  test('is registered under a name that is shown masked, and scored like a company', async () => {
    const { data } = await register(official, { companyId: companyId(0), name: '张建国' });
    expect(data).toMatchObject({ registerProjectManager: { name: '张*' } });
    const { registerProjectManager: { id } } = data as { registerProjectManager: { id: string } };
    await enterConduct(official, conductOf(0, 'PENALTY', {
      subjectKind: 'PROJECT_MANAGER', subjectId: id,
    }));
    expect((await serving.ask(official, MANAGER, { id })).data).toEqual({ projectManager: {
      name: '张*', credit: { score: 72, grade: 'A', entries: [{ points: -8 }] },
    } });
    for (const other of [machine, anOfficer(HERE)]) {
      expect((await serving.ask(other, MANAGER, { id })).codes).toEqual(['FORBIDDEN']);
    }
    const { rows } = await asWorker(serving.database.worker, (em) => sql`
      select purpose, read_by, read_at from credit_read where manager_id = ${id}`
      .execute(kysely(em)));
    expect(rows).toEqual([
      { purpose: 'APPRAISAL', readBy: official.id, readAt: serving.clock.now() },
    ]);
  });

  test('is shown by name to who may read it plainly, and that is on record', async () => {
    const actions = ['property.manage', 'personal.read', 'audit.read'];
    const grants = [reading, ...actions.map((action) => `${action}@${HERE}`)];
    const clerk = anActor({ tenant: HERE, grants, purpose: 'REGISTER' });
    const { data } = await register(clerk, { companyId: companyId(0), name: '李建设' });
    expect(data).toMatchObject({ registerProjectManager: { name: '李建设' } });
    const reads = `{ propertyPersonalReads(under: "${HERE}") { nodes { purpose fields } } }`;
    expect((await serving.ask(clerk, reads)).data).toEqual({ propertyPersonalReads: {
      nodes: expect.arrayContaining([{ purpose: 'REGISTER', fields: ['name'] }]),
    } });
  });

  test('is registered once under one name, also while VAULT_KEY is rotated', async () => {
    const { vaultKey } = serving;
    const [VAULT_KEY, name] = [randomBytes(32).toString('base64'), '王工'];
    await using newer = await serving.beside({
      VAULT_KEY, VAULT_KEY_PREVIOUS: vaultKey, SIGNING_KEY: vaultKey,
    });
    await using older = await serving.beside({
      VAULT_KEY: vaultKey, VAULT_KEY_PREVIOUS: VAULT_KEY, SIGNING_KEY: vaultKey,
    });
    const registered = await Promise.all([newer, older].map(async ({ data }) => {
      const input = { companyId: companyId(0), name, idempotencyKey: randomUUID() };
      return JSON.stringify(await data(official, `mutation ($input: RegisterProjectManagerInput!) {
        registerProjectManager(input: $input) { ... on Refusal { code } } }`, { input }));
    }));
    expect(registered.filter((each) => each.includes('ALREADY_REGISTERED'))).toHaveLength(1);
  });

  test.each([
    ['twice under one name', { name: ' 张建国 ' }, 'ALREADY_REGISTERED'],
    ['without a name', { name: ' ' }, 'INVALID_INPUT'],
    ['for no company', { companyId: companyId(9) }, 'UNKNOWN_COMPANY'],
  ])('is not registered %s', async (_, more, code) => {
    const { data } = await register(official,
      { companyId: companyId(0), name: '李四', ...more });
    expect(data).toMatchObject({ registerProjectManager: { __typename: 'Refusal', code } });
  });
});
