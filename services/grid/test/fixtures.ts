import { anActor } from '@linli/chassis/testing/actor.ts';
import { turnedClock } from '@linli/chassis/testing/clock.ts';
import { openService } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { seed } from '../seed.ts';
import { serve } from '../server.ts';
import { orm } from '../store/orm.ts';
import { aDistrict, COMMUNITIES, ELSEWHERE, STREET } from './district.ts';

/** A Monday in office hours. */
export const MORNING = new Date('2026-03-16T09:30:00+08:00');

export const DEPARTMENT = idOf('department', 'urban management');

const anOfficial = (id: string, grants: string[], organization: string | null = null): Actor =>
  anActor({ id, tenant: '510116', grants, organization });

/** Sees the whole district, and does nothing. */
export const reader = anOfficial('reader', ['grid.read@510116']);
export const street = anOfficial('street', [`grid.read@${STREET}`, `grid.whistle@${STREET}`]);
export const otherStreet = anOfficial('other street', [
  'grid.read@510116', 'grid.whistle@510116002',
]);
export const department = anOfficial(
  'department', ['grid.read@510116', 'grid.report-in@510116'], DEPARTMENT,
);
export const otherDepartment = anOfficial(
  'fire brigade', ['grid.read@510116', 'grid.report-in@510116'], idOf('department', 'fire'),
);
/** May everything, in another tenant. */
export const foreigner = anActor({
  id: 'foreigner', tenant: '520204',
  grants: ['grid.read', 'grid.whistle', 'grid.report-in', 'grid.roster']
    .map((action) => `${action}@520204`),
  organization: DEPARTMENT,
});

export type Serving = Awaited<ReturnType<typeof openServing>>;

/** The subgraph on a database of its own, with two small tenants loaded. */
export async function openServing() {
  const clock = turnedClock(MORNING);
  const serving = await openService({ orm, serve, seed }, clock);
  await serving.load(aDistrict('510116', COMMUNITIES));
  await serving.load(aDistrict('520204', [ELSEWHERE]));
  return { ...serving, clock };
}
