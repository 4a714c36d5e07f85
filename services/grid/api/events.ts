import { found } from '@linli/chassis/loader.ts';
import { calendarOfClock } from '@linli/chassis/profiles.ts';
import { daysOf, pausesOf, progressOf, remainingOf } from '@linli/chassis/shown-deadline.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { decideDispatchObjection } from '../commands/decide-dispatch-objection.ts';
import { declineGridEvent } from '../commands/decline-grid-event.ts';
import { dispatchGridEvent } from '../commands/dispatch-grid-event.ts';
import { evaluateGridEvent } from '../commands/evaluate-grid-event.ts';
import { feedBackGridEvent } from '../commands/feed-back-grid-event.ts';
import { fileGridEvent } from '../commands/file-grid-event.ts';
import { handleGridEvent } from '../commands/handle-grid-event.ts';
import { objectToDispatch } from '../commands/object-to-dispatch.ts';
import { reportGridEvent } from '../commands/report-grid-event.ts';
import { readHolder } from '../commands/rung-context.ts';
import { settleGridEvent } from '../commands/settle-grid-event.ts';
import { verifyGridEvent } from '../commands/verify-grid-event.ts';
import { positionsOf } from '../domain/place.ts';
import { actionOf, kindOf, ladderOf, ruleOf } from './citing.ts';
import {
  caseOf, deadlineOf, handlerOf, holderOf, isLate, isOverdue, nextDue, noticesOf, windowOf,
} from './clocks.ts';
import type { MutationResolvers, Resolvers } from './schema.generated.ts';

export const eventMutations = {
  reportGridEvent: (_, { input }, context) => reportGridEvent(context, input),
  settleGridEvent: (_, { input }, context) => settleGridEvent(context, input),
  fileGridEvent: (_, { input }, context) => fileGridEvent(context, input),
  declineGridEvent: (_, { input }, context) => declineGridEvent(context, input),
  dispatchGridEvent: (_, { input }, context) => dispatchGridEvent(context, input),
  objectToDispatch: (_, { input }, context) => objectToDispatch(context, input),
  decideDispatchObjection: (_, { input }, context) => decideDispatchObjection(context, input),
  handleGridEvent: (_, { input }, context) => handleGridEvent(context, input),
  feedBackGridEvent: (_, { input }, context) => feedBackGridEvent(context, input),
  verifyGridEvent: (_, { input }, context) => verifyGridEvent(context, input),
  evaluateGridEvent: (_, { input }, context) => evaluateGridEvent(context, input),
} satisfies MutationResolvers;

/** An event, its trail, and clocks, which whistles have too. */
export const eventFields = {
  GridEventResult: refusalOr('GridEvent'),
  GridEvent: {
    __resolveReference: ({ id }, { loaders }) => loaders.gridEvent.load(id),
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
    grid: ({ gridId }, _, { loaders }) => found(loaders.grid, gridId),
    position: ({ longitude, latitude }) =>
      longitude === null || latitude === null ? null
        : positionsOf([[longitude, latitude]])[0] ?? null,
    department: ({ departmentId }) => (departmentId === null ? null : { id: departmentId }),
    raisedBy: ({ raisedBy }) => (raisedBy === null ? null : { id: raisedBy }),
    matter: ({ matterId }, _, { loaders }) =>
      matterId === null ? null : loaders.gridMatter.load(matterId),
    objectBy: async ({ id }, _, { loaders }) => windowOf(await loaders.deadlines.load(id)),
    owedBy: async ({ id }, _, { loaders }) =>
      handlerOf(await loaders.deadlines.load(id), await loaders.escalations.load(id)),
    dueAt: async ({ id }, _, { loaders }) => nextDue(await loaders.deadlines.load(id)),
    overdue: async ({ id }, _, { loaders, now }) =>
      isOverdue(await loaders.deadlines.load(id), now),
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
    notices: ({ id }, _, { loaders }) => loaders.notices.load(id),
    trail: ({ id }, _, { loaders }) => loaders.trail.load(id),
  },
  GridEventStep: {
    photos: ({ photos }) => [...photos],
    department: ({ departmentId }) => (departmentId === null ? null : { id: departmentId }),
  },
  GridStepHolder: {
    grid: ({ gridId }, _, { loaders }) => (gridId === null ? null : loaders.grid.load(gridId)),
    division: ({ division }, _, { loaders }) =>
      division === null ? null : loaders.division.load(division),
    department: ({ departmentId }) => (departmentId === null ? null : { id: departmentId }),
    officer: ({ person }, _, { loaders }) => (person ? loaders.officer.load(person) : null),
  },
  GridDeadline: {
    kind: ({ kind }) => kindOf(kind),
    rule: ruleOf,
    ladder: ladderOf,
    pauses: pausesOf,
    remaining: async (clock, _, context) =>
      remainingOf(clock, context.now, await calendarOfClock(context, clock)),
    progress: async (clock, _, context) =>
      progressOf(clock, context.now, await calendarOfClock(context, clock)),
    overdue: (clock, _, { now }) => isLate(clock, now),
    countedDays: async (clock, _, context) => daysOf(clock, await calendarOfClock(context, clock)),
  },
  GridEscalation: {
    rung: ({ rung }) => rung + 1,
    action: ({ action }) => actionOf(action),
    deadline: async (rung, _, { loaders }) =>
      deadlineOf(rung, await loaders.deadlines.load(rung.subjectId)),
    by: ({ rule }) => rule,
    to: ({ holder }) => readHolder(holder),
    notices: async (rung, _, { loaders }) =>
      noticesOf(rung, await loaders.notices.load(rung.subjectId)),
  },
  OpenGridDeadline: {
    deadline: (clock) => clock,
    event: (clock, _, { loaders }) => caseOf(clock, 'EVENT', loaders.gridEvent),
    whistle: (clock, _, { loaders }) => caseOf(clock, 'WHISTLE', loaders.whistle),
    matter: (clock, _, { loaders }) => caseOf(clock, 'MATTER', loaders.gridMatter),
    owedBy: async (clock, _, { loaders }) =>
      holderOf(clock, await loaders.escalations.load(clock.subjectId)),
  },
  DepartmentWhistleScore: { department: ({ departmentId }) => ({ id: departmentId }) },
  StreetWhistleScore: {
    division: ({ division }, _, { loaders }) => found(loaders.division, division),
  },
} satisfies Resolvers;
