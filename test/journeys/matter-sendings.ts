import type { Ask } from '../asking.ts';

type Ids = Readonly<Record<string, string>>;

/** One sending of a step of a matter at the gate of the grids (R-G-29). */
export interface MatterSending {
  readonly mutation: string;
  readonly who: 'department' | 'district';
  readonly type: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const TEXT = {
  title: '防汛隐患排查', basis: '区防汛办通知', workload: '每周巡查一次', funding: '区财政',
};
const ELSE = { note: '另有说明' };

/** Applied for, admitted, stopped, let go on and taken back; beside it one that was returned. */
export const MATTER_SENDINGS: readonly MatterSending[] = [
  {
    mutation: 'applyForGridMatter', who: 'department', type: 'ApplyForGridMatterInput',
    sent: () => applied(), altered: { title: '另一事项' },
  },
  of('decideGridMatter', 'district', 'DecideGridMatterInput', { decision: 'ADMIT' }),
  of('suspendGridMatter', 'district'),
  of('resumeGridMatter', 'district'),
  of('withdrawGridMatter', 'department'),
  {
    ...of('resubmitGridMatter', 'department', 'ResubmitGridMatterInput'),
    sent: ({ returned }) => ({ ...step(returned), ...TEXT }),
  },
];

/** A matter that was returned. */
export async function someMatters(
  { department, district }: Readonly<Record<MatterSending['who'], Ask>>,
): Promise<Record<'returned', string>> {
  const { data: { answer } } = await department<{ answer: { id?: string } }>(
    `mutation ($input: ApplyForGridMatterInput!) { answer: applyForGridMatter(input: $input) {
      ... on GridMatter { id } } }`,
    { input: { idempotencyKey: 'to be returned', ...applied() } },
  );
  const returned = String(answer.id);
  await district(
    `mutation ($input: DecideGridMatterInput!) { decideGridMatter(input: $input) { __typename } }`,
    { input: { idempotencyKey: 'returned', ...step(returned), decision: 'RETURN' } },
  );
  return { returned };
}

function applied(): object {
  return { division: '510116', ...TEXT };
}

function of(
  mutation: string, who: MatterSending['who'], type = 'GridMatterStepInput', more: object = {},
): MatterSending {
  const sent = (ids: Ids): object => ({ ...step(ids['applyForGridMatter']), ...more });
  return { mutation, who, type, sent, altered: ELSE };
}

function step(matterId: string | undefined): object {
  return { matterId, note: '说明' };
}
