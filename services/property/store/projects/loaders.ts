import { loadersIn } from '@linli/chassis/loader.ts';
import type { Read } from '@linli/chassis/reading.ts';
import {
  listFunding, listProjectsById, listProjectsOfEstates, listSteps, listSubsidies,
} from './projects.ts';

/** Everything under a project: one statement each, however many projects ask. */
export function openProjectLoaders({ read }: { readonly read: Read }) {
  const { many, byId } = loadersIn(read);
  const byProject = ({ projectId }: { projectId: string }) => projectId;
  return {
    project: byId(listProjectsById),
    projectsOfEstate: many(listProjectsOfEstates, ({ estateId }) => estateId),
    projectSteps: many(listSteps, byProject),
    projectFunding: many(listFunding, byProject),
    subsidies: many(listSubsidies, byProject),
  };
}
