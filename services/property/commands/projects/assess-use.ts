import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage } from '../../domain/policy.ts';
import { hasReached } from '../../domain/projects/advancing.ts';
import type { UseResult } from '../../domain/projects/subsidy.ts';
import type { Project } from '../../store/projects/project.entity.ts';
import { getProject, insertStep, lockProject } from '../../store/projects/projects.ts';
import { stepOf, unknownProject } from './steps.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly result: UseResult;
  readonly note: string;
}

/** Assesses how an open space is used; each assessment is kept, and the last one counts. */
export function assessUse(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Project> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'assessUse', input, now }, async () => {
    const project = await lockProject(em, input.projectId);
    if (!project) return unknownProject();
    authorize(mayManage(actor, project));

    const note = textWithin('note', input.note, { max: 200 });
    if (note instanceof Refusal) return note;
    if (!hasReached(project, 'OPEN')) return notOpen();
    const { result: useResult } = input;
    const step = stepOf(project, { act: 'ASSESS_USE', note, by: actor.id, now });
    await insertStep(em, { ...step, useResult }, { useResult });
    return { ...project, useResult };
  }, (id) => getProject(em, id)));
}

function notOpen(): Refusal {
  return new Refusal('WRONG_STAGE', 'Its use is assessed once it is open', '开放使用后方可评估',
    { field: 'projectId' });
}
