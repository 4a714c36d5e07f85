import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { districtOf } from './district.ts';
import { readTowns } from './divisions.ts';

/** 东升 西航港 九江 黄甲 怡心 彭镇 黄龙溪 永安 黄水: what the district governs itself. */
const TOWNS = [
  '510116001', '510116002', '510116005', '510116006', '510116017',
  '510116108', '510116111', '510116112', '510116115',
];

/** 双流区 with the figures of its published case; dwellings and residents are our own round sums. */
export function shuangliu(): ReferenceDistrict {
  return districtOf({
    tenant: '510116', name: '双流区', city: '成都',
    bounds: { west: 103_780_000, south: 30_360_000, east: 104_120_000, north: 30_620_000 },
    towns: readTowns(TOWNS),
    grids: { general: 736, micro: 10_073, dedicated: 1_792 },
    squads: 616, households: 700_000, residents: 1_000_000,
    estates: { commodity: 251, single: 70, pairs: 20, old: 807 },
    servedResettlement: 47, model1211: 55,
    lifts: { commodity: 940, resettlement: 148, old: 70 },
    controlRooms: { commodity: 200, resettlement: 36 },
    companies: 179, partyCompanies: 18,
    party: {
      oldOrganizations: 178, resettlementMembers: 3_066, surveyed: 2_115, oldSecretaries: 168,
      departmentOrganizations: 69, departmentMembers: 6_000, microGroups: 2_500, dedicated: 400,
    },
    positions: { resettlement: 63, old: 143 },
    socialOrganizations: 60, volunteers: 3_000,
  });
}
