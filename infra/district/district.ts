import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { bodiesOf } from './bodies.ts';
import { buildingsOf, facilitiesOf, liftsOf } from './buildings.ts';
import { associationsOf, companiesOf, contractsOf, servantsOf } from './companies.ts';
import { departmentsOf, dutyItemsOf } from './departments.ts';
import { divisionRowsOf } from './division-rows.ts';
import { estatesOf, modesOf } from './estates.ts';
import { gridsOf } from './grids.ts';
import { layOut } from './layout.ts';
import { membersOf } from './members.ts';
import { rosterOf, squadsOf } from './officers.ts';
import { partyOf } from './party.ts';
import type { Plan } from './plan.ts';
import { positionsOf } from './positions.ts';
import { dwellingsOf, residentsOf } from './residents.ts';
import { brandsOf, socialOrganizationsOf, teamsOf, volunteersOf } from './social.ts';

/** Everything a plan comes to: the same plan, the same rows to the last letter. */
export function districtOf(plan: Plan): ReferenceDistrict {
  const layout = layOut(plan);
  const [modes, lifts] = [modesOf(layout), liftsOf(layout)];
  const grids = gridsOf(layout);
  const companies = companiesOf(layout);
  const servants = servantsOf(layout, modes, companies);
  const departments = departmentsOf(layout);
  const partyOrganizations = partyOf(layout, grids, companies, departments, lifts);
  return {
    tenant: plan.tenant, name: plan.name, divisions: divisionRowsOf(layout),
    grids, ...rosterOf(layout, grids, departments), squads: squadsOf(layout, grids),
    estates: estatesOf(layout, modes, servants), buildings: buildingsOf(layout, lifts),
    companies, associations: associationsOf(layout, companies),
    contracts: contractsOf(layout, servants), bodies: bodiesOf(layout),
    facilities: facilitiesOf(layout, lifts), partyOrganizations,
    partyMembers: membersOf(layout, partyOrganizations, companies, grids),
    positions: positionsOf(layout), departments, dutyItems: dutyItemsOf(layout),
    socialOrganizations: socialOrganizationsOf(layout), brands: brandsOf(layout),
    teams: teamsOf(layout), volunteers: volunteersOf(layout),
    dwellings: (full) => dwellingsOf(layout, lifts, full),
    residents: (full) => residentsOf(layout, lifts, full),
  };
}
