import { randomUUID } from 'node:crypto';
import type { Ask } from '../asking.ts';
import type { Constellation } from '../constellation.ts';

type Ids = Readonly<Record<string, string>>;
export type MeasurePerson = 'department' | 'district';

/** One sending of a measure beside the course of an order. */
export interface MeasureSending {
  readonly mutation: string;
  readonly who: MeasurePerson;
  readonly type: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const WHY = { reason: '情况说明' };
const OTHERWISE = { reason: '另有理由' };

/** Each on an order that is where it begins: sent back and kept, asked for more, or summoned. */
export const MEASURE_SENDINGS: readonly MeasureSending[] = [
  on('returnPetition', 'department', 'ReturnPetitionInput', ({ elsewhere }) => ({
    ...WHY, suggestedDepartmentId: elsewhere,
  }), OTHERWISE),
  on('decideReturn', 'district', 'DecideReturnInput', ({ department }) => ({
    ...WHY, departmentId: department,
  }), OTHERWISE),
  on('requestExtension', 'department', 'RequestExtensionInput', () => ({ ...WHY, amount: 1 }), {
    amount: 2,
  }),
  on('approveExtension', 'district', 'ApproveExtensionInput', () => ({ notice: '已告知' }), {
    notice: '另行告知',
  }),
  on('refuseExtension', 'district', 'MeasureReasonInput', () => WHY, OTHERWISE, 'asking'),
  on('urgePetition', 'district', 'MeasureReasonInput', () => WHY, OTHERWISE),
  on('feedBack', 'department', 'FeedBackInput', () => ({ text: '正在办理' }), { text: '另有进展' }),
  on('supervisePetition', 'district', 'SupervisePetitionInput', () => ({
    ...WHY, trigger: 'BAD_INFLUENCE',
  }), { trigger: 'MANY_CALLERS' }),
  on('acceptSupervisionResult', 'district', 'AcceptSupervisionResultInput', () => ({
    result: '已办结',
  }), { result: '另有结果' }),
  on('scheduleInterview', 'district', 'ScheduleInterviewInput', () => WHY, OTHERWISE, 'urged'),
  on('submitInterviewPlan', 'department', 'SubmitInterviewPlanInput', () => ({ plan: '限期整改' }), {
    plan: '另一方案',
  }, 'urged'),
];

/** Orders of the department: one anew, one that asks for more time, and one urged in vain. */
export async function someOrders(
  linli: Constellation, asks: Readonly<Record<'hotline' | MeasurePerson, Ask>>, estateId: string,
): Promise<Ids> {
  const [measured, asking, urged] = [
    await lodged(asks.hotline, estateId), await lodged(asks.hotline, estateId),
    await lodged(asks.hotline, estateId),
  ];
  const request = { petitionId: asking, ...WHY, amount: 1 };
  await send(asks.department, 'requestExtension', 'RequestExtensionInput', request);
  await send(asks.district, 'urgePetition', 'MeasureReasonInput', { petitionId: urged, ...WHY });
  // As if its five days had gone by; the ladder is left alone, so that nothing else is written.
  await linli.rows('petition', `update deadline set due_at = due_at - interval '30 days'
    where kind = 'INTERVIEW' and subject_id = '${urged}'`);
  const [led] = await linli.rows<{ department: string }>('petition',
    `select department_id department from petition where id = '${measured}'`);
  const [other] = await linli.rows<{ id: string }>('petition',
    `select id from department where id <> '${led?.department}' and tenant = '510116' limit 1`);
  return { measured, asking, urged, elsewhere: String(other?.id) };
}

function lodged(ask: Ask, estateId: string): Promise<string> {
  return send(ask, 'lodgePetition', 'LodgePetitionInput', {
    channel: 'HOTLINE_12345', channelNumber: randomUUID(), kind: 'COMPLAINT',
    category: 'PROPERTY.QUALITY', text: '电梯停运', caller: { name: '张三', phone: '13812345678' },
    place: { estateId },
  });
}

async function send(ask: Ask, mutation: string, type: string, input: object): Promise<string> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    ... on Petition { id } ... on Refusal { message } } }`;
  const { data } = await ask<Record<string, { id?: string; message?: string }>>(query, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const answered = data[mutation];
  if (!answered?.id) throw new Error(`${mutation} was refused: ${answered?.message}`);
  return answered.id;
}

function on(
  mutation: string, who: MeasurePerson, type: string, more: (ids: Ids) => object, altered: object,
  order = 'measured',
): MeasureSending {
  const sent = (ids: Ids): object => ({ petitionId: ids[order], ...more(ids) });
  return { mutation, who, type, sent, altered };
}
