import type { EntityManager } from '@linli/chassis/database.ts';
import { readProfiles } from '@linli/chassis/profiles.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import { invalid } from '@linli/kernel/input.ts';
import { lineFor, numberOf } from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import {
  type Accused, checkRepresentatives, type Registration,
} from '../../domain/chain-registration.ts';
import { findDepartments } from '../../store/catalogues.ts';
import type { Department } from '../../store/department.entity.ts';
import { findPetitions } from '../../store/petitions.ts';
import { routeTo } from '../lodge-petition.ts';
import { unknownPetition } from '../refusals.ts';
import { accusedLeads, notForTheAccused, unknownDepartment } from './refusals.ts';

export type RegisterDeps = Pick<Context, 'actor' | 'calendar' | 'now' | 'vault' | 'write'>;
export type Organ = Pick<Department, 'id' | 'division'>;

/** A joint visit is of so many at most, by the rule in force (R-C-15). */
export async function checkVisit(
  em: EntityManager, tenant: string, representatives: number, at: Date,
): Promise<Refusal | null> {
  const profiles = await readProfiles(em, tenant, ['PETITION'], at);
  const line = lineFor(profiles, { matter: 'PETITION', kind: 'REPRESENTATIVES', tenant, at });
  if (!line) throw new Error('No profile in force says how many may visit');
  return checkRepresentatives(representatives, numberOf(line, 'most'));
}

/** Who is accused is of the district: from nobody else could a report be kept here (R-C-23). */
export async function checkAccused(
  em: EntityManager, tenant: string, accused: Accused | null,
): Promise<Refusal | null> {
  if (accused === null) return null;
  const { departmentId, division } = accused;
  if (departmentId !== null) {
    const found = isId(departmentId) ? await findDepartments(em, [departmentId]) : [];
    return found.length > 0 ? null : unknownDepartment('accused.departmentId');
  }
  return division !== null && isOfDistrict(tenant, division) ? null
    : invalid('accused.division', 'is a division of the district', '须为本区区划', 'R-C-23');
}

/** Retaliation is for a petition there is (R-C-25). */
export async function checkRetaliatedFor(
  em: EntityManager, petitionId: string | null,
): Promise<Refusal | null> {
  if (petitionId === null) return null;
  const found = isId(petitionId) ? await findPetitions(em, [petitionId]) : [];
  return found.length > 0 ? null : unknownPetition('retaliationFor');
}

/** The petition office it came to, by the code of its division. */
export function readOffice(tenant: string, office: string | null): string | Refusal {
  if (office === null) return tenant;
  return isOfDistrict(tenant, office) ? office
    : invalid('office', 'is a division of the district', '须为本区区划', 'R-C-01');
}

/** The organ it came to, or the one the duty list proposes; never the accused one (R-C-23). */
export async function organFor(
  em: EntityManager, tenant: string, registration: Registration, now: Date,
): Promise<Organ | Refusal> {
  const { organId, accused, category } = registration;
  const routed = await routeTo(em, tenant, category, now);
  if (routed instanceof Refusal) return routed;
  if (organId !== null) {
    const [organ] = isId(organId) ? await findDepartments(em, [organId]) : [];
    if (!organ) return unknownDepartment('organId');
    return isOf(organ, accused) ? notForTheAccused('organId') : organ;
  }
  const proposed = [routed.departmentId, ...routed.coDepartmentIds];
  const organs = await findDepartments(em, proposed);
  const free = proposed.flatMap((id) => organs.filter((organ) => organ.id === id))
    .find((organ) => !isOf(organ, accused));
  return free ?? accusedLeads();
}

function isOfDistrict(tenant: string, division: string): boolean {
  return divisionLevelOf(division) !== null && division.startsWith(tenant);
}

/** Whether an organ is the accused, or belongs to whoever governs the accused division. */
export function isOf({ id, division }: Organ, accused: Accused | null): boolean {
  return accused !== null && (accused.departmentId === id
    || (accused.division !== null && division.startsWith(accused.division)));
}
