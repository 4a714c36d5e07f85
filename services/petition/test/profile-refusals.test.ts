import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { openPetitions, type Petitions, START } from './fixtures.ts';
import { AFTER, handling, ladder, profilesOf, rung } from './profiles.ts';

let petitions: Petitions;
let profiles: ReturnType<typeof profilesOf>;

beforeAll(async () => {
  petitions = await openPetitions();
  profiles = profilesOf(petitions);
});
afterAll(() => petitions[Symbol.asyncDispose]());

const countVersions = () => asWorker(petitions.database.worker, async (em) => {
  const { rows } = await sql<{ versions: string; lines: string; keys: string }>`
    select (select count(*) from profile) versions, (select count(*) from profile_line) lines,
      (select count(*) from idempotency) keys`.execute(kysely(em));
  return rows[0];
});

describe('what is not well said is refused, and nothing is written:', () => {
  const limit = (amount: number, unit = 'WORKING_DAYS') => ({
    lines: [handling(0, { figures: [{ name: 'limit', limit: { amount, unit } }] })],
  });
  const rungs = (...given: object[]) => {
    return { code: 'ESCALATION_DEFAULT', lines: [ladder(given)] };
  };
  const figures = (...given: object[]) => ({ lines: [handling(5, { figures: given })] });

  test.each([
    ['a limit of nothing', limit(0), 'INVALID_INPUT', 'lines.0.figures.limit.amount'],
    ['a limit below nothing', limit(-1), 'INVALID_INPUT', 'lines.0.figures.limit.amount'],
    ['a limit beyond all measure', limit(2_501), 'INVALID_INPUT', 'lines.0.figures.limit.amount'],
    ['no limit', figures(), 'INVALID_INPUT', 'lines.0.figures.limit'],
    ['a figure too many', figures(
      { name: 'limit', limit: { amount: 1, unit: 'HOURS' } }, { name: 'more', number: 1 },
    ), 'INVALID_INPUT', 'lines.0.figures'],
    ['a figure without value', figures({ name: 'limit' }), 'INVALID_INPUT', 'lines.0.figures'],
    ['a figure of two values', figures({ name: 'limit', number: 1, text: 'x' }), 'INVALID_INPUT',
      'lines.0.figures'],
    ['a ladder out of order', rungs(rung('URGE', AFTER(0)), rung('REMIND', { share: 0.5 })),
      'INVALID_INPUT', 'lines.0.figures.rungs'],
    ['a ladder that sinks', rungs(
      rung('URGE', AFTER(0), 'STREET'), rung('ESCALATE', AFTER(1), 'COMMUNITY'),
    ), 'INVALID_INPUT', 'lines.0.figures.rungs'],
    ['a ladder of no rung', rungs(), 'INVALID_INPUT', 'lines.0.figures.rungs'],
    ['an action nobody knows', rungs(rung('SHOUT', AFTER(0))), 'INVALID_INPUT',
      'lines.0.figures.rungs.0.action'],
    ['a share above all', rungs(rung('URGE', { share: 1.1 })), 'INVALID_INPUT',
      'lines.0.figures.rungs.0.at.share'],
    ['a kind nobody knows', { lines: [handling(5, { kind: 'HANDEL' })] }, 'INVALID_INPUT',
      'lines.0.kind'],
    ['a condition nobody knows', { lines: [handling(5, {
      applies: [{ fact: 'weather', values: ['RAIN'] }],
    })] }, 'INVALID_INPUT', 'lines.0.applies'],
    ['a condition nothing meets', { lines: [handling(5, {
      applies: [{ fact: 'kind', values: [] }],
    })] }, 'INVALID_INPUT', 'lines.0.applies'],
    ['no source', { lines: [handling(5, { source: ' ' })] }, 'INVALID_INPUT', 'lines.0.source'],
    ['a line twice', { lines: [handling(5), handling(6)] }, 'INVALID_INPUT', 'lines.1'],
    ['a line dropped that is none', { drops: [{ code: 'R-H-99', kind: 'HANDLE' }] },
      'INVALID_INPUT', 'drops.0'],
    ['no line left for what is needed', { code: 'HOTLINE_DEFAULT', lines: [],
      drops: [{ code: 'R-H-36', kind: 'FIRST_CONTACT' }] }, 'NO_LINE_LEFT', 'lines'],
    ['a profile nobody knows', { code: 'HOTLINE_MARS' }, 'UNKNOWN_PROFILE', 'code'],
    ['no change', { lines: [] }, 'NOTHING_CHANGED', 'lines'],
    ['a day in the past', { validFrom: new Date(START.getTime() - 1) }, 'EFFECTIVE_IN_PAST',
      'validFrom'],
    ['an end before the beginning', { validTo: START }, 'INVALID_INPUT', 'validTo'],
    ['no reason', { note: ' ' }, 'INVALID_INPUT', 'note'],
  ])('%s', async (_, changes, code, field) => {
    const before = await countVersions();
    expect(await profiles.propose(changes)).toMatchObject({
      __typename: 'Refusal', code, field, message: expect.stringMatching(/./),
      messageZh: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
    expect(await countVersions()).toEqual(before);
  });

  test('a unit nobody knows', async () => {
    expect(await profiles.propose(limit(5, 'WEEKS'))).toEqual(['BAD_USER_INPUT']);
  });

  test('the same sending in other words', async () => {
    const idempotencyKey = 'one sending';
    const first = await profiles.propose({ idempotencyKey });
    expect(await profiles.propose({ idempotencyKey })).toEqual(first);
    expect(await profiles.propose({ idempotencyKey, note: '另有缘由' }))
      .toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });
});
