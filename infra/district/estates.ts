import type { EstateRow } from '@linli/schemas/district/homes.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Layout, Site } from './layout.ts';
import { estateNameOf } from './naming.ts';
import { chosen } from './shares.ts';
import { ringOf } from './tiling.ts';

export type ManagementMode = EstateRow['managementMode'];

const UNSERVED: readonly [ManagementMode, ...ManagementMode[]] =
  ['ENTRUSTED', 'SELF_MANAGED', 'NONE', 'SELF_MANAGED'];

/** Its mode is a field of its own, not a part of its form: some resettlement estates are served. */
export function modesOf({ plan, sites }: Layout): Map<Site, ManagementMode> {
  const resettled = sites.filter(({ form }) => form === 'RESETTLEMENT');
  const served = new Set([
    ...sites.filter(({ form }) => form === 'COMMODITY'),
    ...chosen(resettled, plan.servedResettlement, 'served', ({ isModel }) => isModel),
  ]);
  const unserved = sites.filter((site) => !served.has(site));
  const modes = new Map(
    unserved.map((site, at) => [site, UNSERVED[at % UNSERVED.length] ?? 'NONE']));
  return new Map(sites.map((site) => [site, modes.get(site) ?? 'PROFESSIONAL']));
}

export function estatesOf(
  { plan, sites }: Layout, modes: ReadonlyMap<Site, ManagementMode>,
  companies: ReadonlyMap<Site, string>,
): EstateRow[] {
  return sites.map((site) => {
    const dice = openDice('estate', site.code);
    return {
      id: idsOf(plan).estate(site.code), code: site.code, name: estateNameOf(site),
      form: site.form, managementMode: modes.get(site) ?? 'NONE',
      openness: site.form === 'OLD' && dice.roll(3) === 0 ? 'OPEN' : 'GATED',
      division: site.community.code, builtYear: builtIn(site, dice.roll(15)),
      buildingCount: site.blocks.length, householdCount: site.households,
      population: site.population, boundary: ringOf(site.rectangle),
      companyId: companies.get(site) ?? null, isModel: site.isModel,
    };
  });
}

/** Old courtyards are of the last century, resettlement came with the airport and the new town. */
function builtIn({ form }: Site, year: number): number {
  const first = { COMMODITY: 2006, RESETTLEMENT: 2003, OLD: 1983 } as const;
  return first[form] + year;
}
