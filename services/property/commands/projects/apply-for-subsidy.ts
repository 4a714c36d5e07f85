import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage } from '../../domain/policy.ts';
import { whyNoSubsidy } from '../../domain/projects/subsidy.ts';
import { listFundsById } from '../../store/funds/funds.ts';
import {
  getSubsidy, insertSubsidy, lockProject, worthOf,
} from '../../store/projects/projects.ts';
import type { Subsidy } from '../../store/projects/subsidy.entity.ts';
import { unknownProject } from './steps.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly fundId: string;
}

/** Applies for the subsidy of a programme, which a project gets once (R-W-56). */
export function applyForSubsidy(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Subsidy> | Refusal> {
  const sending = { actor, key, mutation: 'applyForSubsidy', input, now };
  return write((em) => once(em, sending, async () => {
    const project = await lockProject(em, input.projectId);
    if (!project) return unknownProject();
    authorize(mayManage(actor, project));

    const [fund] = await listFundsById(em, [input.fundId]);
    if (!fund || fund.programme !== project.kind || fund.each === null) return noProgramme();
    const refused = whyNoSubsidy(await worthOf(em, project));
    if (refused) return refused;

    const { tenant, division, id: projectId } = project;
    const subsidy = {
      id: newId(now), tenant, division, projectId, fundId: fund.id, amount: fund.each,
      appliedAt: now, appliedBy: actor.id, decidedAt: null, decidedBy: null, decision: null,
      entryId: null, state: 'APPLIED',
    } as const;
    return (await insertSubsidy(em, subsidy)) ? subsidy : already();
  }, (id) => getSubsidy(em, id)));
}

function noProgramme(): Refusal {
  return new Refusal('NO_PROGRAMME', 'The fund is no programme for projects of this kind',
    '该资金不是此类项目的专项资金', { field: 'fundId' });
}

function already(): Refusal {
  return new Refusal('ALREADY_GRANTED', 'The project has its subsidy, or has applied for it',
    '该项目已申请或已获补助', { field: 'projectId', rule: 'R-W-56' });
}
