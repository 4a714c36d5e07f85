import { NOTHING } from '@linli/chassis/testing/district.ts';
import { creditCodeCheck } from '@linli/kernel/codes.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import type {
  BodyRow, BuildingRow, CompanyRow, ContractRow, DwellingRow, EstateRow, FacilityRow,
} from '@linli/schemas/district/homes.ts';

export const HERE = '510116';
export const ELSEWHERE = '520204';

/** Two communities in each of two towns. */
export const divisionsOf = (tenant: string): string[] =>
  ['001001', '001002', '002001', '002002'].map((code) => tenant + code);

export const estateId = (n: number, tenant = HERE): string => idOf(tenant, 'estate', n);
export const companyId = (n: number, tenant = HERE): string => idOf(tenant, 'company', n);

/** A credit code as GB 32100 has it. */
export function creditCode(n: number, tenant = HERE): string {
  const first17 = `91${tenant}MA${String(n).padStart(7, '0')}`;
  return first17 + creditCodeCheck(first17);
}

const FORMS = ['COMMODITY', 'RESETTLEMENT', 'OLD'] as const;
const MODES = ['PROFESSIONAL', 'ENTRUSTED', 'SELF_MANAGED', 'NONE'] as const;
const BODIES_OF_1_211 = [
  'OWNERS_ASSEMBLY', 'OWNERS_REPRESENTATIVE_ASSEMBLY', 'OWNERS_COMMITTEE',
  'SUPERVISORY_COMMITTEE',
] as const;

/** Forms and modes turn at different speeds, so that every pair of them occurs in twelve. */
export function aDistrict(tenant = HERE, count = 12): ReferenceDistrict {
  const estates = Array.from({ length: count }, (_, n) => estateOf(tenant, n));
  const buildings = estates.flatMap((estate) => [1, 2, 3].map((k) => buildingOf(estate, k)));
  const companies = [0, 1, 2].map((n) => companyOf(tenant, n));
  const members = { memberIds: companies.map(({ id }) => id) };
  const association = { id: idOf(tenant, 'association'), name: '物业管理协会', division: tenant };
  return {
    ...NOTHING, tenant, name: tenant, estates, buildings, companies,
    associations: [{ ...association, ...members, creditCode: creditCode(99, tenant) }],
    contracts: estates.flatMap(contractOf),
    bodies: estates.flatMap(bodiesOf),
    facilities: estates.flatMap(facilitiesOf),
    dwellings: () => buildings.slice(0, 3).flatMap(dwellingsOf),
  };
}

function estateOf(tenant: string, n: number): EstateRow {
  const division = divisionsOf(tenant)[n % 4] ?? tenant;
  const managementMode = MODES[n % 4] ?? 'NONE';
  const served = managementMode === 'PROFESSIONAL' || managementMode === 'ENTRUSTED';
  return {
    id: estateId(n, tenant), code: division + String(n).padStart(3, '0'), name: `${n}号小区`,
    form: FORMS[n % 3] ?? 'OLD', managementMode, openness: 'GATED', division, builtYear: 2005,
    buildingCount: 3, householdCount: 90, population: 250, boundary: [],
    companyId: served ? companyId(n % 3, tenant) : null, isModel: n === 0,
  };
}

function buildingOf({ id, code, division }: EstateRow, k: number): BuildingRow {
  return {
    id: idOf(id, 'building', k), code: `${code}00${k}`, estateId: id, division, name: `${k}栋`,
    units: 1, floors: 15, lifts: 1,
  };
}

function dwellingsOf({ id, code, estateId: estate, division }: BuildingRow): DwellingRow[] {
  return [1, 2, 3, 4].map((room) => ({
    id: idOf(id, room), code: `${code}01000${room}`, buildingId: id, estateId: estate, division,
    unit: 1, floor: 1, room, area: 8_950,
  }));
}

function companyOf(tenant: string, n: number): CompanyRow {
  return {
    id: companyId(n, tenant), creditCode: creditCode(n, tenant), name: `第${n}物业服务有限公司`,
    division: tenant, registeredOn: '2010-05-04', staffCount: 40 + n, partyMemberCount: 3,
  };
}

function contractOf({ id, companyId: company, division }: EstateRow): ContractRow[] {
  if (company === null) return [];
  const contract = { id: idOf(id, 'contract'), estateId: id, companyId: company, division };
  return [{ ...contract, startsOn: '2024-07-01', endsOn: '2027-06-30' }];
}

/** The first estate has the whole of 1+211; the other commodity estates lack one body of it. */
function bodiesOf({ id, division, form, name }: EstateRow): BodyRow[] {
  if (form !== 'COMMODITY') return [];
  const kinds = name === '0号小区' ? BODIES_OF_1_211 : BODIES_OF_1_211.slice(1);
  return kinds.map((kind) => ({
    id: idOf(id, kind), estateId: id, division, model: 'M_1_211', kind, name: name + kind,
    seats: 7, partyMemberSeats: 4, startsOn: '2023-06-01', endsOn: '2028-05-31',
  }));
}

function facilitiesOf({ id, code, division }: EstateRow): FacilityRow[] {
  const facility = (kind: FacilityRow['kind'], label: string): FacilityRow => {
    return { id: idOf(id, label), estateId: id, division, kind, code: code + label };
  };
  return [facility('LIFT', 'L001'), facility('LIFT', 'L002'), facility('CONTROL_ROOM', 'C001')];
}
