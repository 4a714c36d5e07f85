import type { Line } from '@linli/kernel/profile.ts';
import type { BodyKind } from '../domain/bodies.ts';
import type { Power } from '../domain/bodies/powers.ts';

type Draft = Pick<Line, 'code' | 'kind' | 'variant' | 'figures' | 'source'>
  & Partial<Pick<Line, 'applies' | 'verify'>>;

export const line = (draft: Draft): Line => ({ applies: {}, verify: false, ...draft });

/** What owners decide together; an assembly has all of it, in every model that has one. */
const OF_OWNERS: readonly Power[] = [
  'RULES', 'COVENANT', 'ELECTION', 'PROVIDER', 'FUND_USE', 'FUND_RAISING', 'REBUILDING',
  'COMMON_PARTS', 'OTHER_MATTERS',
];
const MORE_THAN_HALF = { part: 1, of: 2, over: true };

interface Seats {
  readonly least?: number;
  readonly most?: number;
  readonly odd?: boolean;
  readonly required?: boolean;
  readonly termYears?: number;
  readonly partyShare?: number;
}
type Body = readonly [BodyKind, string, readonly Power[], Seats?];

const COMMITTEE: Seats = { least: 5, most: 11, odd: true };
const BOARD: Seats = { least: 3, most: 11, odd: true };

/** A model with its bodies; figures of seats that no law gives are the tenant's to confirm. */
function model(
  code: string, rule: string, [name, nameEn]: readonly [string, string], bodies: readonly Body[],
): Line[] {
  const source = `mechanism ${rule}; seats and terms: R-W-16, R-W-17 or product default`;
  return [
    line({
      code: rule, kind: 'MODEL', variant: code, figures: { model: code, name, nameEn }, source,
    }),
    ...bodies.map(([body, label, powers, seats = {}]) => line({
      code: rule, kind: 'MODEL_BODY', variant: `${code}_${body}`.slice(0, 40), source, verify: true,
      figures: {
        model: code, body, label, required: true, least: 1, most: 1_000, odd: false, termYears: 5,
        partyShare: 0, quorum: MORE_THAN_HALF, powers, ...seats,
      },
    })),
  ];
}

const PARTY: Body = ['PARTY_ORGANIZATION', '小区党组织', ['LEAD', 'CONVENE']];
const ASSEMBLY: Body = ['OWNERS_ASSEMBLY', '业主大会', OF_OWNERS];
const OWNERS: Body = ['OWNERS_COMMITTEE', '业主委员会', ['DAILY', 'CONTRACT'], COMMITTEE];

export const MODEL_LINES: readonly Line[] = [
  ...model('M_1_211', 'W-09', ['“1+211”治理机制', '1+211'], [
    PARTY, ASSEMBLY,
    ['OWNERS_REPRESENTATIVE_ASSEMBLY', '业主代表大会', ['DELIBERATE']],
    OWNERS,
    ['SUPERVISORY_COMMITTEE', '监督委员会', ['SUPERVISE', 'AUDIT'], BOARD],
  ]),
  ...model('M_1_3_1_N', 'W-11', ['“1+3+1+N”治理机制', '1+3+1+N'], [
    PARTY,
    ['COUNCIL', '议事会', ['DELIBERATE', ...OF_OWNERS], BOARD],
    ['MANAGEMENT_COMMITTEE', '管委会', ['DAILY', 'CONTRACT'], BOARD],
    ['SUPERVISORY_COMMITTEE', '监委会', ['SUPERVISE', 'AUDIT'], BOARD],
    ['SERVICE_CENTRE', '物业服务中心', ['SERVE', 'FEES']],
    ['OTHER_BODY', '其他社会组织', ['DELIBERATE'], { required: false }],
  ]),
  ...model('M_PARTY_COURTYARD', 'W-12', ['党组织+院委会', 'Party organisation and courtyard'], [
    PARTY, ['COURTYARD_COMMITTEE', '院委会', [...OF_OWNERS, 'DAILY', 'CONTRACT', 'DELIBERATE'], BOARD],
  ]),
  ...model('M_FOUR_IN_ONE', 'W-13', ['“四位一体”治理模式', 'Four in one'], [
    PARTY, OWNERS,
    ['PROPERTY_COMPANY', '物业服务企业', ['SERVE', 'FEES']],
    ['SUPERVISORY_COMMITTEE', '监事会', ['SUPERVISE', 'AUDIT'], BOARD],
    ['OWNERS_ASSEMBLY', '业主大会', OF_OWNERS, { required: false }],
  ]),
  ...model('M_1_3', 'W-14', ['“1+3”协商共治机制', '1+3 consultation'], [
    PARTY,
    ['SELF_GROUP', '自管小组', [...OF_OWNERS, 'DAILY', 'FEES', 'CONTRACT']],
    ['MERCHANT_REPRESENTATIVES', '商户代表', ['DELIBERATE']],
    ['RESIDENT_REPRESENTATIVES', '居民代表', ['DELIBERATE', 'SUPERVISE']],
  ]),
  ...model('M_PARTY_AUTONOMY', 'W-15', ['党建+居民自治', 'Party-led autonomy of residents'], [
    PARTY,
    ['AUTONOMY_COMMITTEE', '居民自治委员会', [...OF_OWNERS, 'DAILY', 'CONTRACT'], BOARD],
  ]),
  ...model('M_SELF_GROUP', 'W-16', ['自管小组', 'Self-management group'], [
    ['SELF_GROUP', '自管小组', [...OF_OWNERS, 'DAILY', 'FEES', 'CONTRACT']],
  ]),
  ...model('M_OWNERS_COMMITTEE', 'W-20', ['业主委员会', "Owners' committee"], [ASSEMBLY, OWNERS]),
];
