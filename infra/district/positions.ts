import type { PositionRow } from '@linli/schemas/district/party.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Layout, Site } from './layout.ts';
import { estateNameOf } from './naming.ts';
import { chosen } from './shares.ts';

/** Where the Party serves the masses (P-18): a centre in each community, stations in estates. */
export function positionsOf({ plan, communities, sites }: Layout): PositionRow[] {
  const { position, estate } = idsOf(plan);
  const area = (key: string, low: number, high: number) => openDice('area', key).between(low, high);
  const having = (form: Site['form'], count: number) =>
    chosen(sites.filter((site) => site.form === form), count, `stations ${form}`);
  const stations = [
    ...having('RESETTLEMENT', plan.positions.resettlement), ...having('OLD', plan.positions.old),
  ];
  return [
    ...communities.map(({ code, name }): PositionRow => ({
      id: position(code), kind: 'CENTRE', name: `${name}党群服务中心`, division: code,
      estateId: null, estateForm: null, area: area(code, 600, 2_400),
    })),
    ...stations.map((site): PositionRow => ({
      id: position(site.code), kind: 'ESTATE_STATION', name: `${estateNameOf(site)}党群服务站`,
      division: site.community.code, estateId: estate(site.code), estateForm: site.form,
      area: area(site.code, 30, 160),
    })),
  ];
}
