import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { isId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayBlow } from '../domain/policy.ts';
import { findDivision } from '../store/divisions.ts';
import type { WhistleKind } from '../domain/whistle.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { findCalled, getWhistle } from '../store/whistles.ts';
import { blow } from './blow.ts';
import type { Call } from './blow.ts';

interface BlowWhistleInput {
  readonly idempotencyKey: string;
  readonly division: string;
  readonly kind: WhistleKind;
  readonly departmentId: string;
  readonly petitionId?: string | null | undefined;
  readonly reason: string;
}

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

export async function blowWhistle(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: BlowWhistleInput,
): Promise<Whistle | Refusal> {
  authorize(mayBlow(actor, input.division));
  return write((em) => once(
    em, { actor, key, mutation: 'blowWhistle', input, now },
    async () => {
      const call = await callOf(em, input, { tenant: actor.tenant, blownAt: now });
      if (call instanceof Refusal) return call;
      return (await blow(em, call, calendar)) ?? calledBefore(em, call);
    },
    (id) => getWhistle(em, id),
  ));
}

async function callOf(
  em: EntityManager,
  input: Omit<BlowWhistleInput, 'idempotencyKey'>,
  from: Pick<Call, 'tenant' | 'blownAt'>,
): Promise<Call | Refusal> {
  const { division, kind, departmentId, petitionId = null } = input;
  const reason = textWithin('reason', input.reason, { max: 500 });
  if (reason instanceof Refusal) return reason;
  if (!isId(departmentId)) return invalid('departmentId', 'is no id', '不是有效的标识');
  if (petitionId !== null && !isId(petitionId)) {
    return invalid('petitionId', 'is no id', '不是有效的标识');
  }
  const caller = await findDivision(em, division);
  if (caller?.level !== 'TOWN' && caller?.level !== 'COMMUNITY') return UNKNOWN_DIVISION;
  return { ...from, division, kind, departmentId, petitionId, reason };
}

/** A department called twice for one petition is called once: the first whistle is the answer. */
async function calledBefore(
  em: EntityManager, { departmentId, petitionId }: Call,
): Promise<Whistle | Refusal> {
  const called = petitionId && (await findCalled(em, { departmentId, petitionId }));
  return called || new Refusal(
    'WRONG_STATE',
    'Another division has called this department for this petition',
    '其他镇街已就该诉求呼叫此部门',
    { field: 'petitionId', rule: 'G-10' },
  );
}

const UNKNOWN_DIVISION = new Refusal(
  'UNKNOWN_DIVISION', 'There is no such street or community', '没有该镇街或村社区',
  { field: 'division', rule: 'G-10' },
);
