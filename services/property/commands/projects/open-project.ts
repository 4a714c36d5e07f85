import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage } from '../../domain/policy.ts';
import { firstStage } from '../../domain/projects/advancing.ts';
import type { Tag } from '../../domain/projects/kinds.ts';
import { lockEstate } from '../../store/estates.ts';
import type { Project } from '../../store/projects/project.entity.ts';
import { getProject, insertProject } from '../../store/projects/projects.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked extends Pick<Project, 'kind' | 'title' | 'estateId' | 'buildMode'> {
  readonly idempotencyKey: string;
  readonly openedOn: CivilDate;
  readonly scope?: Project['scope'] | null | undefined;
  readonly tags?: readonly Tag[] | null | undefined;
  readonly area?: number | null | undefined;
}

/** Enters a project of an estate at the first stage of its kind. */
export function openProject(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Project> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'openProject', input, now }, async () => {
    const estate = await lockEstate(em, input.estateId);
    if (!estate) return unknownEstate();
    authorize(mayManage(actor, estate));

    const title = textWithin('title', input.title, { max: 80 });
    if (title instanceof Refusal) return title;
    const area = input.area ?? null;
    if (area !== null && area <= 0) return wrongArea();
    if (input.openedOn > today) return tooEarly(today);

    const { kind, buildMode, openedOn, scope, tags } = input;
    const project = {
      id: newId(now), tenant: actor.tenant, division: estate.division, estateId: estate.id,
      kind, title, buildMode, openedOn, area, scope: scope ?? 'ESTATE',
      tags: [...new Set(tags ?? [])], stage: firstStage(kind), useResult: null,
      openedAt: now, openedBy: actor.id,
    };
    await insertProject(em, project);
    return project;
  }, (id) => getProject(em, id)));
}

function unknownEstate(): Refusal {
  return new Refusal('UNKNOWN_ESTATE', 'There is no such estate', '没有该小区',
    { field: 'estateId' });
}

function wrongArea(): Refusal {
  return new Refusal('INVALID_INPUT', 'The area is above 0', '面积须大于零', { field: 'area' });
}

function tooEarly(today: CivilDate): Refusal {
  return new Refusal('WRONG_DAY', `The day is ${today} or before`, `日期不得晚于${today}`,
    { field: 'openedOn' });
}
