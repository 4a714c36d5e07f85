import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Ask, until } from '../asking.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { districtOfficer, rulesApprover } from '../people.ts';
import { modelEstate } from './petition-story.ts';

let linli: Constellation;
let asDistrict: Ask;
let asReviewer: Ask;
let companyId: string;

beforeAll(async () => {
  linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
  [asDistrict, asReviewer] = [await linli.as(districtOfficer), await linli.as(rulesApprover)];
  companyId = (await modelEstate(asDistrict)).company.id;
}, 180_000);
afterAll(async () => {
  await linli?.[Symbol.asyncDispose]();
});

type Answered = Record<string, { id?: string; code?: string }>;

/** Does one step of an appraisal, and answers its id. */
async function step(ask: Ask, mutation: string, said: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data } = await ask<Answered>(`mutation ($input: ${type}!) { ${mutation}(input: $input) {
    ... on Appraisal { id } ... on Refusal { code message } } }`,
  { input: { idempotencyKey: randomUUID(), ...said } });
  const answered = data[mutation];
  expect(answered?.code).toBeUndefined();
  return String(answered?.id);
}

type Marks = readonly (readonly [criterion: string, amount: number, of: number | null])[];

/** Judges the company by a scheme, up to the second look. */
async function judge(scheme: string, marks: Marks): Promise<string> {
  const appraisalId = await step(asDistrict, 'openAppraisal', {
    scheme, subjectType: 'PROPERTY_COMPANY', subjectId: companyId, period: '2026', reason: '年度',
  });
  for (const [criterion, amount, of] of marks) {
    await step(asDistrict, 'assessCriterion', {
      appraisalId, criterion, amount, of, evidence: '卷宗',
    });
  }
  await step(asDistrict, 'scoreAppraisal', { appraisalId });
  return step(asReviewer, 'lookAgainAtAppraisal', { appraisalId, agrees: true, note: '无误' });
}

interface Shown {
  readonly company: {
    readonly badges: readonly { readonly stars: number | null }[];
    readonly credit: {
      readonly score: number;
      readonly entries: readonly { readonly points: number; readonly reason: string }[];
    };
  };
}

const shown = async () => (await asDistrict<Shown>(`query ($id: ID!) { company(id: $id) {
  badges { stars } credit { score entries { points reason } } } }`,
{ id: companyId })).data.company;

interface Sheet {
  readonly level: string;
  readonly points: number;
  readonly period: string;
}

test('P-36 暖心物管: its score is an item of the year’s quality, which scores credit', async () => {
  await judge('WARM_PROPERTY', [
    ['ORGANIZATION', 1, null], ['MEMBERS_SERVE', 30, 30], ['JOINT_WORK', 20, 30],
  ]);
  // 20 × 90 % for the PARTY item, and 38, 19 and 18 for the others.
  await judge('ANNUAL_SERVICE_QUALITY', [
    ['SERVICE', 38, 40], ['SATISFACTION', 95, 100], ['DISCLOSURE', 18, 20],
  ]);
  await linli.turn('2026-09-30T10:00:00+08:00');
  const sheets = await until(
    () => linli.rows<Sheet>('property', `select level, points, period from credit_sheet
      where subject_id = $1`, [companyId]),
    (rows) => rows.length > 0,
  );
  expect(sheets).toEqual([{ level: 'COUNTY', points: 93, period: '2026' }]);
});

test('X-15 考核引擎: a company that was registered a moment ago can be judged', async () => {
  const { data } = await asDistrict<Answered>(`mutation ($input: RegisterCompanyInput!) {
    registerCompany(input: $input) { ... on PropertyCompany { id } } }`, { input: {
    idempotencyKey: randomUUID(), creditCode: '91350100M000100Y43', name: '新物业',
    registeredOn: '2026-01-05',
  } });
  const input = { scheme: 'WARM_PROPERTY', subjectType: 'PROPERTY_COMPANY', period: '2026',
    subjectId: data['registerCompany']?.id, reason: '新企业' };
  await until(() => asDistrict<Answered>(`mutation ($input: OpenAppraisalInput!) {
    openAppraisal(input: $input) { ... on Appraisal { id } } }`,
  { input: { ...input, idempotencyKey: randomUUID() } }),
  ({ data: { openAppraisal } }) => openAppraisal?.id !== undefined);
});

test('W-50 星级红色物业: a star is a record of credit, taken back with the star', async () => {
  const before = await shown();
  const star = await judge('STAR_RED_PROPERTY', [
    ['ORGANIZATION', 1, null], ['ARTICLES', 1, null], ['RUNS_SPACE', 1, null],
  ]);
  await linli.turn('2026-10-30T10:00:00+08:00');
  const starred = await until(shown, ({ credit }) => credit.score > before.credit.score);
  expect(starred.credit.score - before.credit.score).toBe(6);
  expect(starred.badges).toContainEqual({ stars: 5 });
  expect(starred.credit.entries[0]?.reason).toContain('STAR_RED_PROPERTY 2026: FIVE_STARS');
  await step(asReviewer, 'withdrawAppraisal', { appraisalId: star, reason: '弄虚作假' });
  const withdrawn = await until(shown, ({ credit }) => credit.score === before.credit.score);
  expect(withdrawn.badges).not.toContainEqual({ stars: 5 });
});
