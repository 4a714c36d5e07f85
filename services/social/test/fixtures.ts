import { anActor } from '@linli/chassis/testing/actor.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { NOTHING } from '@linli/chassis/testing/district.ts';
import { openService } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';

export const TODAY = new Date('2026-03-16T09:30:00+08:00');

export const COMMUNITY = '510116001001';
export const OTHER_COMMUNITY = '510116002001';
export const ELSEWHERE = '520204001001';
export const ESTATE = idOf('estate', COMMUNITY);

/** The brands of the case (S-12). */
export const BRANDS = ['绿益行', '党建微光', '左邻右里', '三色马甲'];

const anOfficial = (id: string, grants: string[]): Actor =>
  anActor({ id, tenant: '510116', grants });

export const keeper = anOfficial('keeper', ['social.read@510116', 'social.record@510116']);
export const street = anOfficial('street', ['social.read@510116001', 'social.record@510116001']);
export const reader = anOfficial('reader', ['social.read@510116']);
export const foreigner = anActor({
  id: 'foreigner', tenant: '520204', grants: ['social.read@520204', 'social.record@520204'],
});

export function teamId(community: string, brand: number): string {
  return idOf('team', community, brand);
}

export function volunteerId(community: string, brand: number, place = 0): string {
  return idOf('volunteer', community, brand, place);
}

/** Every brand has a team in every community, and every team two volunteers. */
export function aDistrict(tenant: string, communities: readonly string[]): ReferenceDistrict {
  const places = BRANDS.map((_, place) => place);
  const inEach = <R>(rowOf: (division: string, brand: number) => R): R[] =>
    communities.flatMap((division) => places.map((brand) => rowOf(division, brand)));
  return {
    ...NOTHING,
    tenant,
    name: tenant,
    socialOrganizations: communities.flatMap((division, place) => [
      { id: idOf('service', division), creditCode: `5${place}${division}0000`, name: '社工中心',
        kind: 'SERVICE_ORGANIZATION', division },
      { id: idOf('group', division), creditCode: '', name: '舞蹈队',
        kind: 'RECORDED_GROUP', division },
    ]),
    brands: places.map((brand) => ({
      id: idOf('brand', tenant, brand), code: `B${brand}`, name: BRANDS[brand] ?? '', division: tenant,
    })),
    teams: inEach((division, brand) => ({
      id: teamId(division, brand), brandId: idOf('brand', tenant, brand), name: `第${brand}队`, division,
    })),
    volunteers: inEach((division, brand) => [0, 1].map((place) => ({
      id: volunteerId(division, brand, place), teamId: teamId(division, brand),
      estateId: idOf('estate', division), division, name: '王小明', phone: `1370000${brand}00${place}`,
      registeredOn: '2025-06-01',
    }))).flat(),
  };
}

export type Serving = Awaited<ReturnType<typeof openServing>>;

/** The subgraph on a database of its own, with two small tenants loaded. */
export async function openServing() {
  const serving = await openService({ orm, serve, seed }, turnedClock(TODAY));
  await serving.load(aDistrict('510116', [COMMUNITY, OTHER_COMMUNITY]));
  await serving.load(aDistrict('520204', [ELSEWHERE]));
  return serving;
}
