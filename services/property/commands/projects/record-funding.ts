import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { isBookable } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage } from '../../domain/policy.ts';
import type { ProjectFunding } from '../../store/projects/project-funding.entity.ts';
import type { Project } from '../../store/projects/project.entity.ts';
import { getProject, insertFunding, lockProject } from '../../store/projects/projects.ts';
import { unknownProject } from './steps.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked extends Pick<ProjectFunding, 'source' | 'amount' | 'document'> {
  readonly idempotencyKey: string;
  readonly projectId: string;
}

/** Records what the treasury, the market or a developer put into a project (W-84). */
export function recordFunding(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Project> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'recordFunding', input, now }, async () => {
    const project = await lockProject(em, input.projectId);
    if (!project) return unknownProject();
    authorize(mayManage(actor, project));

    const document = textWithin('document', input.document, { max: 80 });
    if (document instanceof Refusal) return document;
    const { source, amount } = input;
    if (!isBookable(amount)) return wrongAmount();
    const { tenant, division, id: projectId } = project;
    await insertFunding(em, {
      id: newId(now), tenant, division, projectId, source, amount, document,
      recordedAt: now, recordedBy: actor.id,
    });
    return project;
  }, (id) => getProject(em, id)));
}

function wrongAmount(): Refusal {
  return new Refusal('INVALID_INPUT', 'The amount is whole fen above 0', '金额须为正整数分',
    { field: 'amount' });
}
