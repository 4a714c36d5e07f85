import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { PROFILES } from '../catalogue/profiles.ts';
import { HANDLER, HOTLINE, openPetitions, type Petitions, SHUANGLIU } from './fixtures.ts';
import {
  AFTER, APPROVER, BOTH, ladder, LINES, NEIGHBOUR, profilesOf, PROPOSER, rung,
} from './profiles.ts';

let petitions: Petitions;
let profiles: ReturnType<typeof profilesOf>;

beforeEach(async () => {
  petitions = await openPetitions();
  profiles = profilesOf(petitions);
});
afterEach(() => petitions[Symbol.asyncDispose]());

const HOUR = 3_600_000;
const later = (ms: number) => new Date(petitions.clock.now().getTime() + ms);
const turn = (ms: number) => petitions.clock.turn(later(ms));

interface Seen {
  readonly deadlines: readonly {
    readonly kind: string; readonly dueAt: string; readonly state: string;
    readonly rule: { readonly code: string; readonly version: number; readonly amount: number };
  }[];
}
const handlingOf = async (id: string) => {
  const { deadlines }: Seen = JSON.parse(JSON.stringify(await petitions.see(id)));
  return deadlines.find(({ kind }) => kind === 'HANDLE');
};
const FIFTEEN = { dueAt: '2026-10-15T15:59:59.999Z', rule: { amount: 15, version: 1 } };
const FOUR = { dueAt: '2026-09-23T15:59:59.999Z', rule: { amount: 4, version: 2 } };

describe('a figure that is changed', () => {
  test('holds for what is lodged from its instant on, and not for what runs', async () => {
    const running = await petitions.lodge();
    await profiles.enact({ validFrom: later(HOUR) });
    turn(HOUR - 1);
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FIFTEEN);
    turn(1);
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FOUR);
    expect(await handlingOf(running)).toMatchObject(FIFTEEN);
  });

  test('holds in its own district alone', async () => {
    await profiles.enact();
    expect(await profiles.list('(code: "HOTLINE_SICHUAN")', 'version', NEIGHBOUR))
      .toEqual({ totalCount: 1, nodes: [{ version: 1 }] });
  });

  test('ends at its end, and what was in force before holds again', async () => {
    await profiles.enact({ validTo: later(HOUR) });
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FOUR);
    turn(HOUR);
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FIFTEEN);
  });

  test('leaves a case that began before by its own: calls, and redoing', async () => {
    const running = await answered();
    turn(1);
    await profiles.enact({ code: 'HOTLINE_DEFAULT', lines: [TRIES_ONE, NO_REDO, CALL_BACK_HOURS] });
    const begunAfter = await answered();
    const unreachable = { result: 'UNREACHABLE' };
    expect(await petitions.step(HOTLINE, 'callBackPetition', running, unreachable))
      .toMatchObject({ stage: 'REPLIED' });
    expect(await petitions.step(HOTLINE, 'callBackPetition', begunAfter, unreachable))
      .toMatchObject({ stage: 'CLOSED' });
    const unsolved = { result: 'UNSOLVED' };
    expect(await petitions.step(HOTLINE, 'callBackPetition', running, unsolved))
      .toMatchObject({ stage: 'REOPENED' });
    expect(await petitions.step(HOTLINE, 'callBackPetition', await answered(), unsolved))
      .toMatchObject({ stage: 'CLOSED' });
  });

  test('of another region is made the district\'s own by adopting it', async () => {
    const id = await profiles.enact({ code: 'HOTLINE_JINAN', lines: [] });
    expect(await profiles.see(id)).toMatchObject({
      profile: 'HOTLINE_JINAN', region: SHUANGLIU, version: 2, own: true, state: 'APPROVED',
      proposedBy: PROPOSER.id, decidedBy: APPROVER.id,
    });
    expect(await handlingOf(await petitions.lodge()))
      .toMatchObject({ rule: { code: 'R-H-27', amount: 5, version: 2 } });
  });

  test('may be a ladder', async () => {
    await profiles.enact({ code: 'ESCALATION_DEFAULT', lines: [ladder([rung('URGE', AFTER(0))])] });
    const id = await petitions.lodge();
    const { rows } = await asWorker(petitions.database.worker, (em) => sql`
      select ladder, ladder_version, ring_at = due_at as at_due from deadline
      where subject_id = ${id} and kind = 'HANDLE'`.execute(kysely(em)));
    expect(rows).toEqual([
      { ladder: 'ESCALATION_DEFAULT/HOTLINE', ladderVersion: 2, atDue: true },
    ]);
  });
});

/** A petition that is answered, and to be called back. */
async function answered(): Promise<string> {
  const id = await petitions.lodge();
  await petitions.step(HANDLER, 'signForPetition', id);
  await petitions.step(HANDLER, 'handlePetition', id, { note: '处理' });
  await petitions.step(HANDLER, 'replyToPetition', id, { text: '答复', outcome: 'EXPLAINED' });
  return id;
}

const line = (code: string, kind: string, figure: object) => {
  return { code, kind, figures: [figure], source: '双流区规定', verify: false };
};
const TRIES_ONE = line('R-H-34', 'CALL_BACK_TRIES', { name: 'tries', number: 1 });
const NO_REDO = line('R-H-46', 'REDO', { name: 'times', number: 0 });
const CALL_BACK_HOURS = line('R-H-46', 'CALL_BACK', {
  name: 'limit', limit: { amount: 8, unit: 'HOURS' },
});
describe('what is shipped', () => {
  test('is in the graph, each line with source and figures', async () => {
    const seen: { nodes: { code: string; own: boolean; lines: object[] }[] } = JSON.parse(
      JSON.stringify(await profiles.list('', `code own ${LINES}`)),
    );
    expect(seen.nodes.map(({ code }) => code).toSorted())
      .toEqual(PROFILES.map(({ code }) => code).toSorted());
    expect(seen.nodes.every(({ own }) => !own)).toBe(true);
    const sichuan = seen.nodes.find(({ code }) => code === 'HOTLINE_SICHUAN');
    expect(sichuan?.lines[2]).toEqual({
      code: 'R-H-21', kind: 'HANDLE', variant: '',
      applies: [{ fact: 'kind', values: ['COMPLAINT', 'REPORT'] }],
      figures: [{ ...NO_FIGURE, name: 'limit', limit: { amount: 15, unit: 'WORKING_DAYS' } }],
      source: '四川省12345政务服务便民热线运行管理办法 (2025)', verify: false,
    });
  });

  test('may be proposed again as it reads, and so changes nothing', async () => {
    const seen: { nodes: { lines: object[] }[] } = JSON.parse(JSON.stringify(
      await profiles.list('(code: "ESCALATION_DEFAULT")', LINES),
    ));
    const lines = seen.nodes[0]?.lines ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(await profiles.propose({ code: 'ESCALATION_DEFAULT', lines }))
      .toMatchObject({ code: 'NOTHING_CHANGED' });
  });
});

const NO_FIGURE = {
  limit: null, number: null, flag: null, text: null, texts: null, rungs: null,
};

describe('a version', () => {
  test('goes from proposed to approved by two people, and is listed the latest first', async () => {
    const id = profiles.made(await profiles.propose());
    expect(await profiles.see(id)).toMatchObject({ state: 'PROPOSED', decidedBy: null });
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FIFTEEN);
    await profiles.decide('approve', id, { note: '同意' });
    expect(await profiles.list('(first: 1)')).toMatchObject({
      totalCount: PROFILES.length + 1, nodes: [{ id, state: 'APPROVED', decisionNote: '同意' }],
    });
    expect(await profiles.list('(state: PROPOSED)')).toEqual({ totalCount: 0, nodes: [] });
  });

  test('is never approved by whoever proposed it, whatever they may', async () => {
    const id = profiles.made(await profiles.propose({}, BOTH));
    expect(await profiles.decide('approve', id, {}, BOTH)).toMatchObject({ code: 'SAME_PERSON' });
    expect(await profiles.decide('approve', id)).toMatchObject({ state: 'APPROVED' });
  });

  test('that is rejected, or taken back, never holds', async () => {
    const [one, other] = [profiles.made(await profiles.propose()),
      profiles.made(await profiles.propose())];
    expect(await profiles.decide('reject', one)).toMatchObject({ state: 'REJECTED' });
    expect(await profiles.decide('reject', other, {}, PROPOSER)).toMatchObject({
      state: 'REJECTED', version: 3,
    });
    expect(await profiles.decide('approve', one)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FIFTEEN);
  });

  test('is approved only while what it was drawn up from is in force', async () => {
    const [one, other] = [profiles.made(await profiles.propose({ validFrom: later(HOUR) })),
      profiles.made(await profiles.propose({ validFrom: later(HOUR) }))];
    await profiles.decide('approve', one);
    expect(await profiles.decide('approve', other)).toMatchObject({ code: 'VERSION_PENDING' });
    expect(await profiles.propose()).toMatchObject({ code: 'VERSION_PENDING' });
    turn(HOUR);
    expect(await profiles.decide('approve', other)).toMatchObject({ code: 'OVERTAKEN' });
  });

  test('is approved no later than the instant it takes effect', async () => {
    const id = profiles.made(await profiles.propose({ validFrom: later(HOUR) }));
    turn(HOUR + 1);
    expect(await profiles.decide('approve', id)).toMatchObject({ code: 'EFFECTIVE_IN_PAST' });
    turn(-1);
    expect(await profiles.decide('approve', id)).toMatchObject({ state: 'APPROVED' });
  });

  test.each([
    ['propose', APPROVER], ['propose', HANDLER], ['approve', PROPOSER], ['rollBack', PROPOSER],
    ['reject', HANDLER],
  ])('%s is for those entitled alone', async (verb, actor) => {
    const id = profiles.made(await profiles.propose());
    const done = verb === 'propose' ? profiles.propose({}, actor)
      : profiles.decide(verb, id, {}, actor);
    expect(await done).toEqual(['FORBIDDEN']);
  });

  test('of another district is unknown', async () => {
    const id = profiles.made(await profiles.propose());
    expect(await profiles.see(id, 'id', NEIGHBOUR)).toBeNull();
    expect(await profiles.decide('approve', id, {}, NEIGHBOUR))
      .toMatchObject({ code: 'UNKNOWN_PROFILE' });
  });

  test('that is shipped is decided on by nobody', async () => {
    const [shipped] = PROFILES;
    expect(await profiles.decide('rollBack', String(shipped?.id)))
      .toMatchObject({ code: 'UNKNOWN_PROFILE' });
  });
});

describe('rolled back', () => {
  test('a version in force gives way to what was said before it', async () => {
    const id = await profiles.enact();
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FOUR);
    turn(HOUR);
    const undone = await profiles.decide('rollBack', id);
    expect(undone).toMatchObject({ version: 3, rolledBackFrom: id, state: 'APPROVED' });
    expect(await handlingOf(await petitions.lodge()))
      .toMatchObject({ ...FIFTEEN, rule: { amount: 15, version: 3 } });
    expect(await profiles.decide('rollBack', id)).toMatchObject({ code: 'NOT_IN_FORCE' });
  });

  test('a version that awaits its day never takes effect', async () => {
    const id = await profiles.enact({ validFrom: later(HOUR), inFlight: 'MOVE' });
    expect(await profiles.decide('rollBack', id)).toMatchObject({ id, state: 'CANCELLED' });
    turn(2 * HOUR);
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FIFTEEN);
  });

  test('a profile of another region says nothing here any more', async () => {
    const id = await profiles.enact({ code: 'HOTLINE_JINAN', lines: [] });
    turn(HOUR);
    expect(await profiles.decide('rollBack', id)).toMatchObject({ version: 3 });
    expect(await handlingOf(await petitions.lodge())).toMatchObject(FIFTEEN);
  });
});
