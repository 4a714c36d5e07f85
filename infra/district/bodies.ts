import type { BodyRow } from '@linli/schemas/district/homes.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Layout, Site } from './layout.ts';
import { estateNameOf } from './naming.ts';
import type { Plan } from './plan.ts';
import { chosen } from './shares.ts';

type Model = BodyRow['model'];
type Body = Pick<BodyRow, 'kind'> & { readonly label: string; readonly seats: number };

/** Which bodies a model consists of: 1+2+1+1, 1+3+1+N, and the courtyard committee (W-09). */
const BODIES: Record<Model, readonly Body[]> = {
  M_1_211: [
    { kind: 'OWNERS_ASSEMBLY', label: '业主大会', seats: 0 },
    { kind: 'OWNERS_REPRESENTATIVE_ASSEMBLY', label: '业主代表大会', seats: 31 },
    { kind: 'OWNERS_COMMITTEE', label: '业主委员会', seats: 7 },
    { kind: 'SUPERVISORY_COMMITTEE', label: '业主监督委员会', seats: 5 },
  ],
  M_1_3_1_N: [
    { kind: 'COUNCIL', label: '议事会', seats: 11 },
    { kind: 'MANAGEMENT_COMMITTEE', label: '管理委员会', seats: 7 },
    { kind: 'SUPERVISORY_COMMITTEE', label: '监督委员会', seats: 5 },
    { kind: 'SERVICE_CENTRE', label: '服务中心', seats: 5 },
  ],
  M_PARTY_COURTYARD: [{ kind: 'COURTYARD_COMMITTEE', label: '院落管理委员会', seats: 5 }],
  M_OWNERS_COMMITTEE: [{ kind: 'OWNERS_COMMITTEE', label: '业主委员会', seats: 7 }],
};

export function bodiesOf({ plan, sites }: Layout): BodyRow[] {
  const commodity = sites.filter(({ form }) => form === 'COMMODITY');
  const advanced = new Set(chosen(commodity, plan.model1211, '1+211', ({ isModel }) => isModel));
  return sites.flatMap((site) => {
    const model = modelOf(site, advanced.has(site));
    return BODIES[model].map((body) => rowOf(plan, site, model, body));
  });
}

function modelOf({ form }: Site, advanced: boolean): Model {
  if (form === 'RESETTLEMENT') return 'M_1_3_1_N';
  if (form === 'OLD') return 'M_PARTY_COURTYARD';
  return advanced ? 'M_1_211' : 'M_OWNERS_COMMITTEE';
}

/** Terms of five years; about half of the seats are held by party members (P-38). */
function rowOf(plan: Plan, site: Site, model: Model, { kind, label, seats }: Body): BodyRow {
  const dice = openDice('body', site.code, kind);
  const year = dice.between(2023, 2025);
  return {
    id: idsOf(plan).body(site.code, kind), estateId: idsOf(plan).estate(site.code),
    division: site.community.code, model, kind, name: estateNameOf(site) + label, seats,
    partyMemberSeats: Math.floor((seats + dice.roll(2)) / 2),
    startsOn: `${year}-06-01`, endsOn: `${year + 5}-05-31`,
  };
}
