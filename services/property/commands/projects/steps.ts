import type { Row } from '@linli/chassis/tables.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { ProjectStep } from '../../store/projects/project-step.entity.ts';
import type { Project } from '../../store/projects/project.entity.ts';

interface Done {
  readonly act: ProjectStep['act'];
  readonly note: string;
  readonly by: string;
  readonly now: Date;
}

/** A step of a project that says nothing yet but who did what, and when. */
export function stepOf(
  { id: projectId, tenant, division }: Row<Project>, { act, note, by, now }: Done,
): Row<ProjectStep> {
  return {
    id: newId(now), tenant, division, projectId, act, stage: null, sync: null, useResult: null,
    documents: [], passed: [], note, at: now, by,
  };
}

export function unknownProject(): Refusal {
  return new Refusal('UNKNOWN_PROJECT', 'There is no such project', '没有该项目',
    { field: 'projectId' });
}
