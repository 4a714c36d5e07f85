import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import { type Subject, until } from '../asking.ts';
import type { Constellation } from '../constellation.ts';
import { districtOfficer, rulesApprover } from '../people.ts';
import { expectAllFired } from './all-fired.ts';
import { settle } from './faults.ts';
import { type Hurtable, openHurtable } from './hurtable.ts';
import { lodgeMany } from './many-petitions.ts';

const PETITIONS = 40;

describeOnBackends('the ground changes under running cases over %s', (backend) => {
  let hurt: Hurtable;
  let linli: Constellation;

  beforeAll(async () => {
    hurt = await openHurtable(backend, '2026-03-02T10:00:00+08:00');
    ({ linli } = hurt);
    await lodgeMany(linli, PETITIONS);
  }, 180_000);
  afterAll(async () => {
    await hurt?.[Symbol.asyncDispose]();
  });

  test('a profile in force moves each clock once, though the worker is killed', async () => {
    await enactTwentyDays(linli, '2026-03-04T00:00:00+08:00');
    await turnUnderFire(linli, '2026-03-05T10:00:00+08:00');
    const moved = await until(() => linli.rows('petition', MOVED), (rows) => rows.length > 0, 60);
    await expectAllFired(linli, '2026-03-05T10:00:00+08:00', { rungs: 1, upheld: 0 });
    expect(await linli.rows('petition', MOVED)).toEqual([{ amount: 20, version: 2, n: PETITIONS }]);
    expect(moved).toHaveLength(1);
  }, 180_000);

  test('nobody on a rung, and one who left: the next who is there owes it, and once', async () => {
    const [stand] = await linli.rows<Stations>('petition', STATIONS);
    await endDuty(linli, stand?.generalGridId ?? '');
    await turnUnderFire(linli, '2026-03-18T10:00:00+08:00');
    await settle(linli, new Date('2026-03-18T10:00:00+08:00'));
    await endDuty(linli, stand?.microGridId ?? '');
    await settle(linli, new Date('2026-03-18T10:00:00+08:00'));
    await turnUnderFire(linli, '2026-05-15T10:00:00+08:00');
    await expectAllFired(linli, '2026-05-15T10:00:00+08:00', { rungs: 10 * PETITIONS, upheld: 0 });
    expect(await linli.rows('petition', FELL_TO)).toEqual([
      { action: 'REMIND', level: 'MICRO_GRID', n: PETITIONS },
      { action: 'WARN', level: 'COMMUNITY', n: PETITIONS },
      { action: 'URGE', level: 'COMMUNITY', n: PETITIONS },
    ]);
    expect(await linli.rows('petition', GAPS)).toEqual([
      { level: 'GENERAL_GRID', n: 1 }, { level: 'MICRO_GRID', n: 1 },
    ]);
  }, 180_000);
});

const MOVED = `select amount, version, count(*)::int n from deadline
  where kind = 'HANDLE' and rule_version > 1 group by 1, 2`;

interface Stations {
  readonly microGridId: string;
  readonly generalGridId: string;
}
const STATIONS = `select context->>'microGridId' "microGridId",
  context->>'generalGridId' "generalGridId" from deadline where kind = 'HANDLE' limit 1`;

const FELL_TO = `select action, level, count(*)::int n from escalation
  where rung in (1, 2, 4) and deadline_id in (select id from deadline where kind = 'HANDLE')
  group by rung, action, level order by rung`;
const GAPS = 'select level, count(*)::int n from roster_gap group by level order by level';

/** The worker dies as soon as it may have seen it, and comes back. */
async function turnUnderFire(linli: Constellation, to: string): Promise<void> {
  await linli.turn(to);
  linli.system.workers.kill();
}

/** The district gives complaints twenty working days, those in flight as well (R-H-21). */
async function enactTwentyDays(linli: Constellation, validFrom: string): Promise<void> {
  const proposed = await take(linli, PROPOSE, {
    code: 'HOTLINE_SICHUAN', validFrom, inFlight: 'MOVE', note: '本区规定',
    lines: [{
      code: 'R-H-21', kind: 'HANDLE', applies: [{ fact: 'kind', values: ['COMPLAINT', 'REPORT'] }],
      figures: [{ name: 'limit', limit: { amount: 20, unit: 'WORKING_DAYS' } }],
      source: '双流区规定', verify: false,
    }],
  });
  await take(linli, APPROVE, { profileId: proposed, note: '同意' });
}

/** Whoever has the grid leaves, and nobody comes after. */
async function endDuty(linli: Constellation, place: string): Promise<void> {
  const open = 'select id from duty where place = $1 and ended_at is null';
  for (const { id } of await linli.rows<{ id: string }>('grid', open, [place])) {
    await take(linli, END_DUTY, { dutyId: id });
  }
}

interface Taking {
  readonly who: Subject;
  readonly mutation: string;
  readonly input: string;
  readonly answer: string;
}

const PROPOSE: Taking = {
  who: districtOfficer, mutation: 'proposePetitionProfile', input: 'ProposeProfileInput',
  answer: 'ProfileVersion',
};
const APPROVE: Taking = {
  who: rulesApprover, mutation: 'approvePetitionProfile', input: 'DecideProfileInput',
  answer: 'ProfileVersion',
};
const END_DUTY: Taking = {
  who: districtOfficer, mutation: 'endDuty', input: 'EndDutyInput', answer: 'GridDuty',
};

/** The id of what was made or changed. */
async function take(
  linli: Constellation, { who, mutation, input: type, answer }: Taking, given: object,
): Promise<string> {
  const ask = await linli.as(who);
  const query = `mutation($input: ${type}!) { done: ${mutation}(input: $input) {
    __typename ... on Refusal { code message } ... on ${answer} { id } } }`;
  const input = { idempotencyKey: randomUUID(), ...given };
  const { data } = await ask<{ done: { id?: string } }>(query, { input });
  if (!data.done.id) throw new Error(JSON.stringify(data));
  return data.done.id;
}
