import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage, mayRegister } from '../../domain/policy.ts';
import type { Sync } from '../../domain/projects/kinds.ts';
import type { Project } from '../../store/projects/project.entity.ts';
import { getProject, insertStep, lockProject, worthOf } from '../../store/projects/projects.ts';
import { stepOf, unknownProject } from './steps.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly sync: Sync;
  readonly evidence: string;
  readonly waived: boolean;
}

/** Records that one of the three synchronised stands; only the district waives one (P-46). */
export function confirmSync(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Project> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'confirmSync', input, now }, async () => {
    const project = await lockProject(em, input.projectId);
    if (!project) return unknownProject();
    authorize(input.waived ? mayRegister(actor) : mayManage(actor, project));

    const note = textWithin('evidence', input.evidence, { max: 200 });
    if (note instanceof Refusal) return note;
    if (project.kind !== 'SHARED_SPACE') return notSynchronised();
    const { sync, waived } = input;
    const { syncs } = await worthOf(em, project);
    if (syncs.includes(sync)) return already();

    const act = waived ? 'WAIVE' : 'SYNC';
    await insertStep(em, { ...stepOf(project, { act, note, by: actor.id, now }), sync }, {});
    return project;
  }, (id) => getProject(em, id)));
}

function notSynchronised(): Refusal {
  return new Refusal('WRONG_KIND', 'Only a shared space goes in step', '仅共享空间项目适用三同步',
    { field: 'projectId' });
}

function already(): Refusal {
  return new Refusal('ALREADY_CONFIRMED', 'It is on record already', '该项已确认',
    { field: 'sync' });
}
