import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { Delivery } from '@linli/schemas/events/event.ts';
import type { Tables } from '../store/tables.ts';
import { aDistrict, companyId, ELSEWHERE, HERE } from './fixtures.ts';
import { hear, inboxOf, upheld } from './hearing.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const TODAY = '2026-11-23T10:00:00+08:00';
const officer = anOfficer(HERE);
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(TODAY);
  await serving.load(aDistrict(HERE));
  await serving.load(aDistrict(ELSEWHERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(new Date(TODAY)));

const CREDIT = `query($id: ID!, $asOf: DateTime) { company(id: $id) { credit(asOf: $asOf) {
  score grade base entries {
    points counted reason confirmedAt validUntil rule { code version rule }
    evidence { topic eventId petition { id } } } } } }`;

async function creditOf(id: string, asOf: string | null = null) {
  return (await serving.ask(officer, CREDIT, { id, asOf })).data;
}

const announced = () => asWorker(serving.database.worker, (em) => {
  return kysely<ChassisTables>(em).selectFrom('outbox').select(['subject', 'payload'])
    .where('topic', '=', 'property.grade-changed').orderBy('sequence').execute();
});

describe('An upheld petition', () => {
  const id = companyId(0);
  const event = upheld({ name: 'first', company: id, closedAt: '2026-11-20T16:00:00+08:00' });

  test('W-47 物业企业信用评级: costs its company points, and says why', async () => {
    expect(await hear(serving, event)).toEqual(['PROCESSED']);
    expect(await creditOf(id)).toEqual({ company: { credit: {
      score: 77, grade: 'A', base: 80, entries: [{
        points: -3, counted: -3, reason: 'Petition upheld (诉求查实): 0301',
        confirmedAt: '2026-11-20T08:00:00.000Z', validUntil: '2027-11-20T08:00:00.000Z',
        rule: { code: 'PETITION_UPHELD', version: 1, rule: 'R-K-11' },
        evidence: { topic: 'petition.upheld', eventId: event.id,
          petition: { id: idOf('petition', 'first') } },
      }],
    } } });
  });

  test('X-14 信用评分引擎: is announced as a change of grade', async () => {
    expect(await announced()).toMatchObject([
      { subject: id, payload: { companyId: id, from: 'AA', to: 'A', score: 77 } },
    ]);
  });

  test('heard twice counts once, though the inbox forgot it', async () => {
    await asWorker(serving.database.worker, (em) =>
      kysely<ChassisTables>(em).deleteFrom('inbox').where('id', '=', event.id).execute());
    expect(await hear(serving, event)).toEqual(['PROCESSED']);
    expect(await creditOf(id)).toMatchObject({ company: { credit: { score: 77 } } });
    expect(await announced()).toHaveLength(1);
  });

  test('answered overdue weighs more, and a grade that stays is not announced', async () => {
    await hear(serving, upheld({ name: 'late', company: id, closedAt: TODAY, overdue: true }));
    const { score, grade } = { score: 72, grade: 'A' };
    expect(await creditOf(id)).toMatchObject({ company: { credit: { score, grade } } });
    expect(await announced()).toHaveLength(1);
  });

  test('X-14 信用评分引擎: any score of the past is recomputed to the same number', async () => {
    const at = async (asOf: string) => creditOf(id, asOf);
    expect(await at('2026-11-20T15:59:59.999+08:00'))
      .toMatchObject({ company: { credit: { score: 80, grade: 'AA', entries: [] } } });
    const scored = (score: number) => ({ company: { credit: { score } } });
    expect(await at('2026-11-20T16:00:00+08:00')).toMatchObject(scored(77));
    expect(await at('2027-11-20T15:59:59.999+08:00')).toMatchObject(scored(72));
    expect(await at('2027-11-20T16:00:00+08:00')).toMatchObject(scored(75));
  });
});

describe('Events that come late and out of order', () => {
  const days = ['2026-03-02', '2025-10-01', '2026-08-15', '2026-08-15', '2026-11-01'];
  const eventsFor = (company: string): Delivery[] => days.map((day, n) => upheld({
    name: `${company} ${n}`, company, closedAt: `${day}T12:00:00+08:00`, overdue: n % 2 === 0,
  }));

  test('X-14 信用评分引擎: lead to the score that punctual ones lead to', async () => {
    const [one, other] = [companyId(1), companyId(2)];
    for (const event of eventsFor(one).toSorted((a, b) => (a.happenedAt < b.happenedAt ? -1 : 1))) {
      await hear(serving, event);
    }
    for (const event of eventsFor(other).toReversed()) await hear(serving, event);
    const published = await asWorker(serving.database.worker, (em) => {
      return kysely<Tables>(em).selectFrom('creditScore').select(['score', 'grade'])
        .where('subjectId', 'in', [one, other]).execute();
    });
    expect(published).toEqual([{ score: 62, grade: 'B' }, { score: 62, grade: 'B' }]);
    expect(await creditOf(one)).toMatchObject({ company: { credit: { score: 62, grade: 'B' } } });
    expect(await creditOf(other)).toMatchObject({ company: { credit: { score: 62, grade: 'B' } } });
  });

  test('of one company at once are weighed one after the other', async () => {
    const company = companyId(2, ELSEWHERE);
    const events = eventsFor(company).map((event) => ({ ...event, tenant: ELSEWHERE }));
    expect(new Set(await hear(serving, ...events))).toEqual(new Set(['PROCESSED']));
    const scores = await asWorker(serving.database.worker, (em) => {
      return kysely<Tables>(em).selectFrom('creditScore').select('score')
        .where('subjectId', '=', company).execute();
    });
    expect(scores).toEqual([{ score: 62 }]);
  });
});

test('An event about a company the district has not is kept and not entered', async () => {
  const event = upheld({ name: 'lost', company: companyId(0, ELSEWHERE), closedAt: TODAY });
  await serving.deliver(event);
  const failed = await until(() => inboxOf(serving, event.id), (kept) => Boolean(kept?.error));
  expect(failed?.state).not.toBe('PROCESSED');
  expect(failed?.error).toContain('has no company');
  const entries = await asWorker(serving.database.worker, (em) => {
    return kysely<Tables>(em).selectFrom('creditEntry').selectAll()
      .where('eventId', '=', event.id).execute();
  });
  expect(entries).toEqual([]);
});
