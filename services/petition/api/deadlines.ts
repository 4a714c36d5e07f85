import { found } from '@linli/chassis/loader.ts';
import { calendarOfClock } from '@linli/chassis/profiles.ts';
import { daysOf, pausesOf, progressOf, remainingOf } from '@linli/chassis/shown-deadline.ts';
import { POST_OF } from '../domain/levels.ts';
import {
  deadlineOf, holderOf, isInChain, isLate, levelOf, noticesOf, readHolder, unitOf,
} from './clocks.ts';
import { returnsOf } from './measures.ts';
import type { Resolvers } from './schema.generated.ts';

type Fields = 'Deadline' | 'OpenDeadline' | 'Escalation' | 'Notice' | 'RosterGap';

/** What is owed by when and why, who was told of it, and where nobody was there to be told. */
export const deadlineFields: Pick<Resolvers, Fields> = {
  Deadline: {
    rule: ({ rule: code, ruleVersion: version, amount, unit, source }) => {
      return { code, version, amount, unit: unitOf(unit), figure: `${amount} ${unit}`, source };
    },
    ladder: ({ ladder: code, ladderVersion: version }) => ({ code, version }),
    returns: returnsOf,
    pauses: (clock) => pausesOf(clock),
    remaining: async (clock, _, context) =>
      remainingOf(clock, context.now, await calendarOfClock(context, clock)),
    progress: async (clock, _, context) =>
      progressOf(clock, context.now, await calendarOfClock(context, clock)),
    countedDays: async (clock, _, context) => daysOf(clock, await calendarOfClock(context, clock)),
    overdue: (clock, _, { now }) => isLate(clock, now),
  },
  OpenDeadline: {
    deadline: (clock) => clock,
    petition: ({ subjectId }, _, { loaders }) => found(loaders.petition, subjectId),
    owedBy: async ({ subjectId }, _, { loaders }) => {
      const petition = await found(loaders.petition, subjectId);
      const chain = isInChain(petition) ? await loaders.chain.load(subjectId) : null;
      return holderOf(petition, chain, await loaders.escalations.load(subjectId));
    },
  },
  Escalation: {
    deadline: async (rung, _, { loaders }) => {
      return deadlineOf(rung, await loaders.deadlines.load(rung.subjectId));
    },
    by: ({ rule }) => rule,
    to: ({ holder }) => readHolder(holder),
    notices: async (rung, _, { loaders }) => {
      return noticesOf(rung, await loaders.notices.load(rung.subjectId));
    },
  },
  Notice: {
    petition: ({ subjectId }, _, { loaders }) => found(loaders.petition, subjectId),
    deadline: async (notice, _, { loaders }) => {
      return deadlineOf(notice, await loaders.deadlines.load(notice.subjectId));
    },
    to: ({ person }) => ({ id: person }),
    post: ({ level }) => POST_OF[levelOf(level)],
    level: ({ level }) => levelOf(level),
  },
  RosterGap: {
    petition: ({ subjectId }, _, { loaders }) => found(loaders.petition, subjectId),
    division: ({ division }) => ({ code: division }),
    post: ({ level }) => POST_OF[levelOf(level)],
    level: ({ level }) => levelOf(level),
    wentTo: ({ wentTo }) => (wentTo === null ? null : levelOf(wentTo)),
  },
};
