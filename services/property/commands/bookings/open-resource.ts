import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage } from '../../domain/policy.ts';
import { getResource, insertResource } from '../../store/bookings/bookings.ts';
import type { Resource } from '../../store/bookings/resource.entity.ts';
import { lockEstate } from '../../store/estates.ts';
import { listProjectsById } from '../../store/projects/projects.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked extends Pick<Resource,
  'estateId' | 'kind' | 'name' | 'opensAt' | 'closesAt' | 'longest'> {
  readonly idempotencyKey: string;
  readonly projectId?: string | null | undefined;
  readonly zone?: Resource['zone'] | undefined;
  readonly tidalFrom?: number | null | undefined;
  readonly tidalTo?: number | null | undefined;
  readonly visitorFee?: number | null | undefined;
}

/** Opens a room, a bay or a thing of an estate to be booked. */
export function openResource(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Resource> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'openResource', input, now }, async () => {
    const estate = await lockEstate(em, input.estateId);
    if (!estate) return unknownEstate();
    authorize(mayManage(actor, estate));

    const name = textWithin('name', input.name, { max: 80 });
    if (name instanceof Refusal) return name;
    const { tidalFrom = null, tidalTo = null, projectId = null, zone = null } = input;
    const refused = whyNotOpened({ ...input, tidalFrom, tidalTo });
    if (refused) return refused;
    const [project] = projectId === null ? [] : await listProjectsById(em, [projectId]);
    if (projectId !== null && project?.estateId !== estate.id) return unknownProject();

    const { kind, opensAt, closesAt, longest, visitorFee } = input;
    const resource = {
      id: newId(now), tenant: actor.tenant, division: estate.division, estateId: estate.id,
      projectId, kind, zone, name, opensAt, closesAt, tidalFrom, tidalTo, longest,
      visitorFee: visitorFee ?? 0, closedOn: null, openedAt: now, openedBy: actor.id,
    };
    return (await insertResource(em, resource)) ? resource : alreadyOpen();
  }, (id) => getResource(em, id)));
}

/** A year of minutes: what a monthly card needs, and more. */
const LONGEST = 366 * 1_440;

function whyNotOpened(
  { opensAt, closesAt, tidalFrom, tidalTo, longest, visitorFee, kind }:
  Omit<Asked, 'idempotencyKey'> & Pick<Resource, 'tidalFrom' | 'tidalTo'>,
): Refusal | null {
  if (!areHours(opensAt, closesAt)) return wrong('opensAt');
  const isTidal = tidalFrom !== null || tidalTo !== null;
  if (isTidal && (kind !== 'BAY' || !areHours(tidalFrom ?? -1, tidalTo ?? -1))) {
    return wrong('tidalFrom');
  }
  if (longest < 1 || longest > LONGEST) return wrong('longest');
  return (visitorFee ?? 0) < 0 ? wrong('visitorFee') : null;
}

function areHours(from: number, to: number): boolean {
  return from >= 0 && from < to && to <= 1_440;
}

function wrong(field: string): Refusal {
  return new Refusal('INVALID_INPUT', `\`${field}\` is not what its description allows`,
    `字段 ${field} 不符合要求`, { field });
}

function unknownEstate(): Refusal {
  return new Refusal('UNKNOWN_ESTATE', 'There is no such estate', '没有该小区',
    { field: 'estateId' });
}

function unknownProject(): Refusal {
  return new Refusal('UNKNOWN_PROJECT', 'The estate has no such project', '该小区没有该项目',
    { field: 'projectId' });
}

function alreadyOpen(): Refusal {
  return new Refusal('ALREADY_OPEN', 'The estate has one of that name', '该小区已有同名资源',
    { field: 'name' });
}
