import { civilDate, startOf } from '@linli/kernel/civil.ts';
import { type Line, type Profile, shipped } from '@linli/kernel/profile.ts';
import { line, MODEL_LINES } from './governance-models.ts';

const OURS = { source: 'product default', verify: true } as const;
const CIVIL_CODE = '民法典 Art. 278';
const natural = (amount: number) => ({ amount, unit: 'NATURAL_DAYS' });

const test = (part: number, whole: number, over = false) => ({ part, of: whole, over });

const majority = (
  code: string, variant: string, figures: Line['figures'], source = CIVIL_CODE,
) => line({
  code, kind: 'VOTE_MAJORITY', variant, applies: { majority: [variant] }, figures, source,
});

const MAJORITIES: readonly Line[] = [
  majority('R-W-02', 'ORDINARY', {
    participation: test(2, 3), agreement: test(1, 2, true), base: 'PARTICIPATING',
  }),
  majority('R-W-03', 'SPECIAL', {
    participation: test(2, 3), agreement: test(3, 4), base: 'PARTICIPATING',
  }),
  majority('R-W-08', 'UNANIMOUS', {
    participation: test(1, 1), agreement: test(1, 1), base: 'ALL',
  }, '民法典 Art. 279'),
];

const matter = (
  code: string, name: string, [kind, zh, en]: readonly [string, string, string],
  { scope = 'ESTATE', source = CIVIL_CODE, verify = false } = {},
) => line({
  code, kind: 'VOTE_MATTER', variant: name, source, verify,
  figures: { matter: name, majority: kind, scope, name: zh, nameEn: en },
});

/** What owners decide together, item by item, and by which majority. */
const MATTERS: readonly Line[] = [
  matter('R-W-02', 'RULES', ['ORDINARY', '制定和修改业主大会议事规则', 'Rules of procedure']),
  matter('R-W-02', 'COVENANT', ['ORDINARY', '制定和修改管理规约', 'Management covenant']),
  matter('R-W-02', 'ELECTION', ['ORDINARY', '选举业主委员会或者更换业主委员会成员',
    "Election of the owners' committee"]),
  matter('R-W-02', 'PROVIDER', ['ORDINARY', '选聘和解聘物业服务企业或者其他管理人',
    'Choice and dismissal of who manages']),
  matter('R-W-04', 'FUND_USE', ['ORDINARY', '使用维修资金', 'Use of the maintenance fund']),
  matter('R-W-03', 'FUND_RAISING', ['SPECIAL', '筹集维修资金', 'Raising of the maintenance fund']),
  matter('R-W-03', 'REBUILDING', ['SPECIAL', '改建、重建建筑物及其附属设施', 'Rebuilding']),
  matter('R-W-03', 'COMMON_PARTS', ['SPECIAL', '改变共有部分用途或者利用其从事经营活动',
    'Change of, or business with, common parts']),
  matter('R-W-02', 'OTHER_MATTERS', ['ORDINARY', '有关共有和共同管理权利的其他重大事项',
    'Other matters in common']),
  matter('R-W-51', 'LIFT', ['SPECIAL', '既有住宅增设电梯', 'Lift retrofit'],
    { scope: 'BUILDING', source: 'general knowledge', verify: true }),
  matter('R-W-08', 'HOME_TO_BUSINESS', ['UNANIMOUS', '住宅改变为经营性用房',
    'A home turned into a business'], { scope: 'BUILDING', source: '民法典 Art. 279' }),
];

const limit = (code: string, clock: string, given: object, source: string, verify = false) => line({
  code, kind: 'BODY_LIMIT', variant: clock, applies: { clock: [clock] }, figures: { limit: given },
  source, verify,
});

const LIMITS: readonly Line[] = [
  limit('R-W-14', 'FORMATION', natural(90), '上海 Art. 15-16; 山东 Art. 21-22', true),
  limit('R-W-15', 'CANDIDATE_PUBLICITY', natural(15), '北京 Art. 32; 上海; 山东'),
  limit('R-W-18', 'COMMITTEE_MEETING', natural(7), '北京 Art. 42; 山东 Art. 30'),
  limit('R-W-19', 'BODY_FILING', natural(30), '物业管理条例 Art. 16'),
  limit('R-W-19', 'FILING_ACCEPT', { amount: 5, unit: 'WORKING_DAYS' }, '北京 Art. 43', true),
  limit('W-23', 'SUPERVISION_ANSWER', { amount: 10, unit: 'WORKING_DAYS' }, OURS.source, true),
  limit('R-W-20', 'RESULT_PUBLISHED', natural(3), '北京; 上海 Art. 26-27; 杭州 Art. 29; 山东 Art. 32'),
];

const late = (amount: number) => ({ after: { amount, unit: 'WORKING_DAYS' } });
const rung = (action: string, at: object, level: string, rule: string) =>
  ({ action, at, level, rule, copies: [] });

const LADDER = line({
  code: 'R-E-03', kind: 'BODY_LADDER', variant: '', ...OURS,
  figures: { rungs: [
    rung('WARN', { share: 0.8 }, 'COMMUNITY', 'R-E-02'),
    rung('URGE', late(0), 'STREET', 'R-E-03'),
    rung('ESCALATE', late(1), 'HOUSING_DEPARTMENT', 'R-E-04'),
    rung('SUPERVISE', late(3), 'DISTRICT', 'R-E-05'),
  ] },
});

const DUTIES: readonly Line[] = ([
  ['MEETING_HELD', '召开业主委员会会议', 2],
  ['MINUTES_PUBLISHED', '公布会议记录', 2],
  ['PAYMENTS_PUBLISHED', '公布委员交费情况', 12],
  ['ACCOUNTS_PUBLISHED', '公布工作经费收支', 12],
  ['ASSEMBLY_CALLED', '召开业主大会定期会议', 12],
  ['REPORT_TO_OWNERS', '向业主大会报告工作', 12],
] as const).map(([duty, name, everyMonths]) => line({
  code: 'W-21', kind: 'DUTY', variant: duty, figures: { duty, name, everyMonths }, ...OURS,
}));

const form = (model: string, forms: readonly string[]) => line({
  code: 'W-02', kind: 'MODEL_OF_FORM', variant: model, applies: { form: forms }, figures: { model },
  ...OURS,
});

const DEFAULT: readonly Line[] = [
  ...MODEL_LINES, ...MAJORITIES, ...MATTERS, ...LIMITS, LADDER, ...DUTIES,
  form('M_1_211', ['COMMODITY']),
  form('M_1_3_1_N', ['RESETTLEMENT']),
  form('M_PARTY_COURTYARD', ['OLD']),
  line({
    code: 'R-W-10', kind: 'VOTE_NOTICE', variant: '', figures: { days: 15 },
    source: '物业管理条例 Art. 14',
  }),
  line({
    code: 'R-W-09', kind: 'ASSEMBLY_RULES', variant: '', ...OURS,
    figures: {
      silence: 'NOT_COUNTED', recast: false, proxiesAtMost: 3, prolongations: 1, prolongDays: 15,
    },
  }),
  line({
    code: 'R-W-16', kind: 'COMMITTEE', variant: '',
    figures: { least: 5, most: 11, smallHouseholds: 100, smallLeast: 3, termYears: 5 },
    source: '业主大会和业主委员会指导规则 Art. 31; 北京 Art. 39; 杭州 Art. 27; R-W-17', verify: true,
  }),
  line({
    code: 'R-W-22', kind: 'TERM_WARNING', variant: '', figures: { before: natural(90) },
    source: '山东', verify: true,
  }),
  line({
    code: 'R-W-24', kind: 'CANDIDATE', variant: '',
    figures: { checks: [
      'IS_OWNER', 'FULL_CAPACITY', 'NO_ARREARS', 'NO_CONFLICT', 'KEEPS_COVENANT', 'NO_RECORD',
    ] },
    source: '北京 Art. 46-48', verify: true,
  }),
];

/** Where a region says otherwise (R-W-14, R-W-17, R-W-19, R-W-22). */
const warned = (amount: number, source: string) => line({
  code: 'R-W-22', kind: 'TERM_WARNING', variant: '', figures: { before: natural(amount) }, source,
});
const BEIJING = [
  limit('R-W-14', 'FORMATION', natural(60), '北京 Art. 31-32'),
  limit('R-W-19', 'FILING_ACCEPT', { amount: 5, unit: 'WORKING_DAYS' }, '北京 Art. 43'),
  warned(180, '北京: 6 months'),
];
const SHANGHAI = [
  limit('R-W-19', 'FILING_ACCEPT', natural(20), '上海 Art. 34'), warned(150, '上海: 5 months'),
];
const SHANDONG = [
  limit('R-W-19', 'FILING_ACCEPT', natural(10), '山东 Art. 31'), warned(90, '山东: 90 days'),
];

/** 物权法 Art. 76, as it was until the Civil Code: consent was counted among all owners. */
const OLD: readonly Line[] = [
  majority('R-W-02', 'ORDINARY', {
    participation: test(1, 2, true), agreement: test(1, 2, true), base: 'ALL',
  }, '物权法 Art. 76'),
  majority('R-W-03', 'SPECIAL', {
    participation: test(1, 2, true), agreement: test(2, 3), base: 'ALL',
  }, '物权法 Art. 76'),
];

const SINCE = startOf(civilDate('2007-10-01'));
const CIVIL_CODE_SINCE = startOf(civilDate('2021-01-01'));

function profile(
  code: string, region: string, lines: readonly Line[], validFrom = SINCE,
  validTo: Date | null = null,
): Profile {
  return shipped({ code, matter: 'GOVERNANCE', region, version: 1, validFrom, validTo, lines });
}

/** Every profile of bodies and votes that is shipped. */
export const GOVERNANCE_PROFILES: readonly Profile[] = [
  profile('GOVERNANCE_DEFAULT', '', DEFAULT, CIVIL_CODE_SINCE),
  profile('GOVERNANCE_BEFORE_2021', '', OLD, SINCE, CIVIL_CODE_SINCE),
  profile('GOVERNANCE_BEIJING', '11', BEIJING, CIVIL_CODE_SINCE),
  profile('GOVERNANCE_SHANGHAI', '31', SHANGHAI, CIVIL_CODE_SINCE),
  profile('GOVERNANCE_SHANDONG', '37', SHANDONG, CIVIL_CODE_SINCE),
];
