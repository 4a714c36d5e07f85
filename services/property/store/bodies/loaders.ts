import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import type { Read } from '@linli/chassis/reading.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { listBodies, listBodiesById } from '../bodies.ts';
import { listCompaniesOfEstates } from '../companies.ts';
import { listActs, listAdoptionsOn, listDone } from './acts.ts';
import {
  listCandidates, listFormationsById, listFormationsOfBodies, listFormationsOfEstates, listSteps,
} from './formations.ts';
import { readGovernanceLaw } from './governance-law.ts';
import { listSeatsOn } from './seats.ts';

/** What bodies lead to: one statement each, however many ask. */
export function openBodyLoaders(
  { read, tenant }: { readonly read: Read; readonly tenant: string },
) {
  const { one, many, byId } = loadersIn(read);
  const byEstate = ({ estateId }: { estateId: string }) => estateId;
  const byFormation = ({ formationId }: { formationId: string }) => formationId;
  return {
    body: byId(listBodiesById),
    formation: byId(listFormationsById),
    bodiesOn: forEach((day: CivilDate) => many((em, ids) => listBodies(em, ids, day), byEstate)),
    companyOn: forEach((day: CivilDate) =>
      one((em, ids) => listCompaniesOfEstates(em, ids, day), byEstate)),
    adoptionOn: forEach((day: CivilDate) =>
      one((em, ids) => listAdoptionsOn(em, ids, day), byEstate)),
    seatsOn: forEach((day: CivilDate) =>
      many((em, ids) => listSeatsOn(em, ids, day), ({ bodyId }) => bodyId)),
    acts: many(listActs, ({ on }) => on),
    done: many(listDone, ({ bodyId }) => bodyId),
    formationOfBody: one(listFormationsOfBodies, ({ bodyId }) => bodyId ?? ''),
    formationsOfEstate: many(listFormationsOfEstates, byEstate),
    candidates: many(listCandidates, byFormation),
    steps: many(listSteps, byFormation),
    /** What the profiles in force say of bodies and votes, read once an instant. */
    governanceLaw: forEach((at: string) =>
      read((em) => readGovernanceLaw(em, tenant, new Date(at)))),
  };
}
