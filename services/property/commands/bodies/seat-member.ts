import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import type { GroupDuty, Role, Track } from '../../domain/bodies/seats.ts';
import { lockBody } from '../../store/bodies.ts';
import {
  endSeatOf, getSeat, insertSeat, isSeated, listConflicts, listSeatsOn, lockSeat, type Seat,
} from '../../store/bodies/seats.ts';
import { conflicting, dissolved, unknownBody, unknownSeat } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'vault' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly bodyId: string;
  readonly role: Role;
  readonly name: string;
  readonly account?: string | null | undefined;
  readonly partyMember: boolean;
  readonly crossFrom?: string | null | undefined;
  readonly backbone: boolean;
  readonly tracks: readonly Track[];
  readonly duties: readonly GroupDuty[];
  readonly startsOn: CivilDate;
}

/** Somebody sits in a body from a day on: not beside a seat or post that excludes it (P-38). */
export function seatMember(
  { actor, now, vault, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Seat | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'seatMember', input, now }, async () => {
    const body = await lockBody(em, input.bodyId);
    if (!body) return unknownBody();
    authorize(mayKeepBodies(actor, body));
    const name = textWithin('name', input.name, { max: 40 });
    if (name instanceof Refusal) return name;
    const { startsOn, account = null, crossFrom = null } = input;
    if (body.dissolvedOn !== null || body.endsOn < startsOn) return dissolved();
    if (startsOn < body.startsOn) return tooEarly();
    if (await isSeated(em, body.id, vault.indexes(name))) return seated();
    const { estateId, kind } = body;
    const day = startsOn;
    const conflicts = await listConflicts(em, {
      estateId, kind, day, nameIndexes: vault.indexes(name),
    });
    if (conflicts.length > 0) return conflicting(conflicts, 'name');
    if ((await listSeatsOn(em, [body.id], day)).length >= body.seats) return full(body.seats);

    const { tenant, division, id: bodyId } = body;
    const { role, partyMember, backbone, tracks, duties } = input;
    const seat: Seat = {
      id: newId(now), tenant, division, estateId, bodyId, role, nameSealed: vault.seal(name),
      nameIndex: vault.index(name), account, partyMember, crossFrom, backbone,
      tracks: [...new Set(tracks)], duties: [...new Set(duties)], startsOn, endsOn: null,
      endedWhy: null, seatedBy: actor.id,
    };
    return (await insertSeat(em, seat)) ? seat : seated();
  }, (id) => getSeat(em, id)));
}

interface Ended {
  readonly idempotencyKey: string;
  readonly seatId: string;
  readonly endsOn: CivilDate;
  readonly why: string;
}

/** Somebody's last day in a body, and why (R-W-24). */
export function endSeat(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Ended,
): Promise<Seat | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'endSeat', input, now }, async () => {
    const seat = await lockSeat(em, input.seatId);
    if (!seat) return unknownSeat();
    authorize(mayKeepBodies(actor, seat));
    if (seat.endsOn !== null) return ended();
    const endedWhy = textWithin('why', input.why, { max: 500 });
    if (endedWhy instanceof Refusal) return endedWhy;
    if (input.endsOn < seat.startsOn) {
      return invalid('endsOn', 'is no earlier than the first day', '不得早于任职首日');
    }
    return endSeatOf(em, seat, { endsOn: input.endsOn, endedWhy });
  }, (id) => getSeat(em, id)));
}

function tooEarly(): Refusal {
  return invalid('startsOn', 'is no earlier than the term', '不得早于任期首日');
}

function full(seats: number): Refusal {
  return new Refusal('SEATS_WRONG', `All ${seats} seats are held`, `${seats} 个席位已满`,
    { field: 'bodyId' });
}

function seated(): Refusal {
  return new Refusal('ALREADY_SEATED', 'They sit in the body already', '已是该组织成员',
    { field: 'name' });
}

function ended(): Refusal {
  return new Refusal('SEAT_ENDED', 'The seat is ended', '该席位任职已结束', { field: 'seatId' });
}
