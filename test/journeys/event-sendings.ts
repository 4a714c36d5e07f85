import type { Ask } from '../asking.ts';

type Ids = Readonly<Record<string, string>>;
export type EventPerson = 'gridOfficer' | 'street' | 'department' | 'district';

/** One sending of a step of an event in a grid. */
export interface EventSending {
  readonly mutation: string;
  readonly who: EventPerson;
  readonly type: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const ELSE = { note: '另有说明' };

/** The closed loop, and beside it an event that is settled and one that is not filed. */
export const EVENT_SENDINGS: readonly EventSending[] = [
  {
    mutation: 'reportGridEvent', who: 'gridOfficer', type: 'ReportGridEventInput',
    sent: ({ grid }) => found(grid, '井盖缺失'), altered: { text: '另一处' },
  },
  { ...of('settleGridEvent', 'gridOfficer'), sent: ({ settled }) => step(settled) },
  { ...of('declineGridEvent', 'street'), sent: ({ declined }) => step(declined) },
  of('fileGridEvent', 'street'),
  of('dispatchGridEvent', 'street', ({ department }) => ({
    level: 'DEPARTMENT', departmentId: department,
  }), 'DispatchGridEventInput'),
  of('objectToDispatch', 'department'),
  of('decideDispatchObjection', 'street', () => ({
    upheld: false,
  }), 'DecideDispatchObjectionInput'),
  of('handleGridEvent', 'department'),
  of('feedBackGridEvent', 'department', () => ({
    photos: [{ name: '现场.jpg', sha256: 'a'.repeat(64) }],
  }), 'FeedBackGridEventInput'),
  of('verifyGridEvent', 'district', () => ({ passed: true }), 'VerifyGridEventInput'),
  of('evaluateGridEvent', 'district', () => ({ rating: 5 }), 'EvaluateGridEventInput'),
];

/** A line of the grid's rules, otherwise. */
export const GRID_CHANGE = {
  code: 'GRID_DEFAULT',
  lines: [{
    code: 'R-G-25', kind: 'OBJECT', source: '双流区规定', verify: false,
    figures: [{ name: 'limit', limit: { amount: 4, unit: 'WORKING_HOURS' } }],
  }],
};

/** Two events that were found, and the grid they were found in. */
export async function someEvents(
  ask: Ask,
): Promise<Record<'grid' | 'settled' | 'declined', string>> {
  const { data } = await ask<{ grids: { nodes: { id: string }[] } }>(
    '{ grids(filter: { kind: MICRO, under: "510116001001" }, first: 1) { nodes { id } } }',
  );
  const grid = String(data.grids.nodes[0]?.id);
  const report = async (text: string): Promise<string> => {
    const { data: { reportGridEvent } } = await ask<{ reportGridEvent: { id?: string } }>(
      `mutation ($input: ReportGridEventInput!) { reportGridEvent(input: $input) {
        ... on GridEvent { id } } }`,
      { input: { idempotencyKey: text, ...found(grid, text) } },
    );
    return String(reportGridEvent.id);
  };
  return { grid, settled: await report('占道'), declined: await report('重复') };
}

function found(gridId: string | undefined, text: string): object {
  return { gridId, class: 'FACILITY', urgency: 'ORDINARY', text };
}

function step(eventId: string | undefined): object {
  return { eventId, note: '说明' };
}

function of(
  mutation: string, who: EventPerson, more: (ids: Ids) => object = () => ({}),
  type = 'GridEventStepInput',
): EventSending {
  const sent = (ids: Ids): object => ({ ...step(ids['reportGridEvent']), ...more(ids) });
  return { mutation, who, type, sent, altered: ELSE };
}
