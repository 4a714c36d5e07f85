import type { PartyOrganizationRow } from '@linli/schemas/district/party.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Plan } from './plan.ts';

/** What most organisations are; each says only how it differs. */
export function organization(
  plan: Plan, key: string,
  row: Pick<PartyOrganizationRow, 'name' | 'kind' | 'division' | 'parentId'>
    & Partial<PartyOrganizationRow>,
): PartyOrganizationRow {
  return {
    level: null, formation: 'SINGLE', coverageMethod: null, estateForm: null, estateIds: [],
    gridId: null, gridKind: null, buildingId: null, companyId: null,
    formedOn: `${openDice('formed', key).between(2012, 2024)}-07-01`,
    ...row, id: idsOf(plan).party(key),
  };
}
