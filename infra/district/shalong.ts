import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { districtOf } from './district.ts';
import { readTowns } from './divisions.ts';

/** 水城区双水街道沙龙社区: one community of relocated people, and a tenant of its own. */
export function shalong(): ReferenceDistrict {
  const towns = readTowns(['520204002']).map((town) => ({
    ...town, communities: town.communities.filter(({ code }) => code === '520204002012'),
  }));
  return districtOf({
    tenant: '520204', name: '水城区', city: '六盘水',
    bounds: { west: 104_820_000, south: 26_540_000, east: 104_900_000, north: 26_600_000 },
    towns,
    grids: { general: 6, micro: 40, dedicated: 5 },
    squads: 6, households: 2_423, residents: 10_419,
    estates: { commodity: 1, single: 3, pairs: 1, old: 1 },
    servedResettlement: 2, model1211: 1,
    lifts: { commodity: 4, resettlement: 8, old: 0 },
    controlRooms: { commodity: 1, resettlement: 2 },
    companies: 2, partyCompanies: 1,
    party: {
      oldOrganizations: 1, resettlementMembers: 96, surveyed: 12, oldSecretaries: 1,
      departmentOrganizations: 4, departmentMembers: 40, microGroups: 20, dedicated: 2,
    },
    positions: { resettlement: 2, old: 1 },
    socialOrganizations: 1, volunteers: 120,
  });
}
