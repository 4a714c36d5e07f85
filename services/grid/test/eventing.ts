import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Answer } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { COMMUNITY, cornerOf, gridId, STREET } from './district.ts';
import { DEPARTMENT, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

const someone = (id: string, grants: string[], organization: string | null = null): Actor =>
  anActor({ id, tenant: '510116', grants, organization });

/** An officer of one community's grids, who finds and may settle. */
export const officer = someone('officer', [`grid.read@${COMMUNITY}`, `grid.report@${COMMUNITY}`]);
/** The street's centre, which commands. */
export const centre = someone('centre', [`grid.read@${STREET}`, `grid.command@${STREET}`]);
/** Whoever governs a community, a street and the district, and handles what lies there. */
export const community = someone('community', ['grid.read@510116', `grid.handle@${COMMUNITY}`]);
export const town = someone('town', ['grid.read@510116', `grid.handle@${STREET}`]);
export const district = someone('district', ['grid.read@510116', 'grid.handle@510116']);
/** A department, which handles what is dispatched to it. */
export const housing = someone(
  'housing', ['grid.read@510116', 'grid.handle@510116'], DEPARTMENT,
);
/** Checks and evaluates for the district. */
export const checker = someone('checker', ['grid.read@510116', 'grid.verify@510116']);

/** The inputs of the steps of an event; each is sent with a key of its own. */
const INPUT = {
  reportGridEvent: 'ReportGridEventInput',
  settleGridEvent: 'GridEventStepInput',
  fileGridEvent: 'GridEventStepInput',
  declineGridEvent: 'GridEventStepInput',
  dispatchGridEvent: 'DispatchGridEventInput',
  objectToDispatch: 'GridEventStepInput',
  decideDispatchObjection: 'DecideDispatchObjectionInput',
  handleGridEvent: 'GridEventStepInput',
  feedBackGridEvent: 'FeedBackGridEventInput',
  verifyGridEvent: 'VerifyGridEventInput',
  evaluateGridEvent: 'EvaluateGridEventInput',
} as const;
export type EventVerb = keyof typeof INPUT;

/** In the order of the closed loop. */
export const EVENT_VERBS: readonly EventVerb[] = [
  'reportGridEvent', 'settleGridEvent', 'fileGridEvent', 'declineGridEvent', 'dispatchGridEvent',
  'objectToDispatch', 'decideDispatchObjection', 'handleGridEvent', 'feedBackGridEvent',
  'verifyGridEvent', 'evaluateGridEvent',
];

const [x, y] = cornerOf(COMMUNITY);
/** In the second micro-grid of the community. */
export const A_POSITION = { longitude: (x + 15_000) / 1e6, latitude: (y + 5_000) / 1e6 };

const PHOTO = { name: '现场.jpg', sha256: 'a'.repeat(64) };

/** What each step says where the test says nothing else. */
const SAID: Readonly<Record<EventVerb, object>> = {
  reportGridEvent: {
    gridId: gridId(COMMUNITY, 'MICRO', 0), class: 'ORDER', urgency: 'ORDINARY', text: '占道堆物',
  },
  settleGridEvent: { note: '当场清理' },
  fileGridEvent: { note: '属实' },
  declineGridEvent: { note: '不属网格事项' },
  dispatchGridEvent: { note: '请处置', level: 'DEPARTMENT', departmentId: DEPARTMENT },
  objectToDispatch: { note: '非本部门职责' },
  decideDispatchObjection: { note: '维持派遣', upheld: false },
  handleGridEvent: { note: '已到场' },
  feedBackGridEvent: { note: '已清理', photos: [PHOTO] },
  verifyGridEvent: { note: '核查属实', passed: true },
  evaluateGridEvent: { note: '及时', rating: 5 },
};

const ANSWER = `... on GridEvent { id stage level reworks objectBy dueAt overdue closedAt evaluation
  department { id } owedBy { level } } ... on Refusal { code field rule messageZh }`;

const WHOLE = `query ($id: ID!) { gridEvent(id: $id) {
  stage division { code } grid { id } position { longitude latitude } class urgency text reportedAt
  trail { step stage by body at note photos { name sha256 } level department { id } } } }`;

export const RESULT = z.object({ answer: z.looseObject({ id: z.string() }) });

/** The steps of an event, as people take them through the graph. */
export function eventingOn(serving: Serving) {
  const send = (actor: Actor, verb: EventVerb, input: object): Promise<Answer> => {
    const text = `mutation ($input: ${INPUT[verb]}!) { answer: ${verb}(input: $input) { ${ANSWER} } }`;
    return serving.ask(actor, text, {
      input: { idempotencyKey: randomUUID(), ...SAID[verb], ...input },
    });
  };
  const take = async (actor: Actor, verb: EventVerb, input: object = {}): Promise<unknown> => {
    const { data, codes } = await send(actor, verb, input);
    expect(codes).toEqual([]);
    return z.object({ answer: z.unknown() }).parse(data).answer;
  };
  const collected = async (found: object = {}): Promise<string> => {
    const answer = await take(officer, 'reportGridEvent', found);
    return RESULT.parse({ answer }).answer.id;
  };
  const filed = async (found: object = {}): Promise<string> => {
    const eventId = await collected(found);
    await take(centre, 'fileGridEvent', { eventId });
    return eventId;
  };
  const dispatched = async (to: object = {}, found: object = {}): Promise<string> => {
    const eventId = await filed(found);
    await take(centre, 'dispatchGridEvent', { eventId, ...to });
    return eventId;
  };
  const fedBack = async (found: object = {}): Promise<string> => {
    const eventId = await dispatched({}, found);
    await take(housing, 'feedBackGridEvent', { eventId });
    return eventId;
  };
  /** Everything of it, as whoever only reads is told. */
  const whole = (id: string): Promise<unknown> => serving.data(reader, WHOLE, { id });
  return { send, take, collected, filed, dispatched, fedBack, whole };
}
