import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage } from '../../domain/policy.ts';
import { whyNotAdvanced } from '../../domain/projects/advancing.ts';
import type { GuidelinePart, Stage } from '../../domain/projects/kinds.ts';
import type { ProjectDocument } from '../../store/projects/project-step.entity.ts';
import type { Project } from '../../store/projects/project.entity.ts';
import { getProject, insertStep, lockProject, worthOf } from '../../store/projects/projects.ts';
import { stepOf, unknownProject } from './steps.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly stage: Stage;
  readonly documents: readonly ProjectDocument[];
  readonly passed: readonly GuidelinePart[];
  readonly note: string;
}

/** Takes a project to its next stage, on the papers that stage asks for. */
export function advanceProject(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Project> | Refusal> {
  const sending = { actor, key, mutation: 'advanceProject', input, now };
  return write((em) => once(em, sending, async () => {
    const project = await lockProject(em, input.projectId);
    if (!project) return unknownProject();
    authorize(mayManage(actor, project));

    const note = textWithin('note', input.note, { max: 200 });
    if (note instanceof Refusal) return note;
    const { stage, passed, documents } = input;
    if (documents.some(({ number }) => !isNumber(number))) return unnumbered();
    const shown = await worthOf(em, project);
    const refused = whyNotAdvanced({
      ...shown,
      documents: [...shown.documents, ...documents.map(({ kind }) => kind)],
      passed: [...shown.passed, ...passed],
    }, stage);
    if (refused) return refused;

    const step = stepOf(project, { act: 'ADVANCE', note, by: actor.id, now });
    await insertStep(em, { ...step, stage, passed, documents }, { stage });
    return { ...project, stage };
  }, (id) => getProject(em, id)));
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && text.length <= 80;
}

function unnumbered(): Refusal {
  return new Refusal('INVALID_INPUT', 'Each paper has a number of 1 to 80 characters',
    '每份材料须有1至80字的编号', { field: 'documents' });
}
