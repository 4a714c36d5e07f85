import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '@linli/kernel/actor.ts';
import { MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import {
  approver, both, change, idOf, ladderTo, line, profilingOn, proposer,
} from './profiling.ts';

let serving: Serving;
let profiles: ReturnType<typeof profilingOn>;
beforeAll(async () => {
  serving = await openServing();
  profiles = profilingOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

const LATER = new Date('2026-03-16T10:30:00+08:00');

describe('a change', () => {
  test.each<[string, object, object]>([
    ['that takes the last limit away', {
      lines: [], drops: [{ code: 'R-G-11', kind: 'HANDLE', variant: 'LEGAL' }],
    }, { code: 'NO_LINE_LEFT' }],
    ['of a kind there is none of', { lines: [{ ...line('X', 'HANDLE', 1, 'MINUTES'), kind: 'X' }] },
      { code: 'INVALID_INPUT', field: 'lines.0.kind' }],
    ['of a level there is none of', { lines: [ladderTo('COUNTY')] }, { code: 'INVALID_INPUT' }],
    ['that levels sink in', { lines: [ladderTo('STREET', 'MICRO_GRID')] },
      { code: 'INVALID_INPUT' }],
    ['of another matter', { code: 'HOTLINE_DEFAULT' }, { code: 'UNKNOWN_PROFILE' }],
    ['from yesterday on', { validFrom: new Date('2026-03-15T09:30:00+08:00') },
      { code: 'EFFECTIVE_IN_PAST' }],
  ])('%s is refused', async (_, changes, refusal) => {
    expect(await profiles.propose({ validFrom: MORNING, ...changes })).toMatchObject({
      ...refusal, messageZh: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  test('is approved by another than its proposer', async () => {
    const profileId = idOf(await profiles.propose({ validFrom: LATER }, both));
    expect(await profiles.act(both, 'approveGridProfile', { profileId }))
      .toMatchObject({ code: 'SAME_PERSON' });
    expect(await profiles.act(approver, 'rejectGridProfile', { profileId }))
      .toMatchObject({ state: 'REJECTED' });
  });

  test.each<[string, Actor, string]>([
    ['propose', approver, 'proposeGridProfile'], ['approve', proposer, 'approveGridProfile'],
    ['reject', reader, 'rejectGridProfile'], ['roll back', proposer, 'rollBackGridProfile'],
  ])('is not for everybody to %s', async (_, actor, verb) => {
    const profileId = idOf(await profiles.propose({ validFrom: LATER }));
    const input = verb === 'proposeGridProfile' ? change({ validFrom: LATER }) : { profileId };
    expect(await profiles.act(actor, verb, input)).toEqual(['FORBIDDEN']);
  });
});
