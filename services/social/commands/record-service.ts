import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { enter, tenthsOf } from '../domain/hours.ts';
import { mayRecord } from '../domain/policy.ts';
import { getDayTotal, getRecord, insertRecord } from '../store/service-records.ts';
import type { ServiceRecord } from '../store/service-record.entity.ts';
import { lockVolunteer } from '../store/volunteers.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface RecordServiceInput {
  readonly idempotencyKey: string;
  readonly volunteerId: string;
  readonly servedOn: CivilDate;
  readonly hours: number;
  readonly content: string;
}

export function recordService(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: RecordServiceInput,
): Promise<ServiceRecord | Refusal> {
  return write((em) => once(
    em, { actor, key, mutation: 'recordService', input, now },
    async () => {
      const volunteer = await lockVolunteer(em, input.volunteerId);
      if (!volunteer) return UNKNOWN_VOLUNTEER;
      authorize(mayRecord(actor, volunteer.division));

      const entry = await entryOf(em, input, now);
      if (entry instanceof Refusal) return entry;

      const record = {
        ...entry,
        id: newId(now),
        tenant: actor.tenant,
        division: volunteer.division,
        recordedBy: actor.id,
        recordedAt: now,
      };
      await insertRecord(em, record);
      return record;
    },
    (id) => getRecord(em, id),
  ));
}

async function entryOf(
  em: EntityManager, input: Omit<RecordServiceInput, 'idempotencyKey'>, now: Date,
) {
  const { volunteerId, servedOn } = input;
  const content = textWithin('content', input.content, { max: 500 });
  if (content instanceof Refusal) return content;
  if (servedOn > civilDateOf(now)) return NOT_SERVED_YET;
  const tenths = tenthsOf(input.hours);
  if (tenths instanceof Refusal) return tenths;
  const entered = enter(tenths, await getDayTotal(em, volunteerId, servedOn));
  return entered instanceof Refusal ? entered : { ...entered, volunteerId, servedOn, content };
}

const UNKNOWN_VOLUNTEER = new Refusal(
  'UNKNOWN_VOLUNTEER', 'There is no such volunteer', '没有该志愿者', { field: 'volunteerId' },
);

const NOT_SERVED_YET = invalid('servedOn', 'is a day to come', '不能晚于今天', 'R-S-02');
