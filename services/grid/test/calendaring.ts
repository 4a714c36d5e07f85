import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { Tables } from '../store/tables.ts';
import { reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';
import { approver, idOf, proposer } from './profiling.ts';

/** A notice as it may come, with a make-up day on Saturday 2 January. */
export const YEAR = [
  { from: '2027-01-01' }, { from: '2027-01-03' }, { from: '2027-02-05', to: '2027-02-11' },
  { from: '2027-04-05' }, { from: '2027-05-01', to: '2027-05-05' }, { from: '2027-06-09' },
  { from: '2027-09-15' }, { from: '2027-10-01', to: '2027-10-07' },
];
export const NOTICE = {
  year: 2027, daysOff: YEAR, makeUpDays: [{ from: '2027-01-02' }], source: '国务院办公厅通知',
};
export const HOURS = {
  spans: [{ from: '08:00', to: '10:00' }, { from: '15:00', to: '20:00' }], source: '夏季作息',
};
export const CLOSED = { name: 'FLOOD', days: [{ from: '2026-03-17' }], source: '防汛停工通知' };

const PROPOSE = `mutation ($input: ProposeProfileInput!, $calendar: CalendarInput) {
  answer: proposeGridProfile(input: $input, calendar: $calendar) {
    ... on ProfileVersion { id state version matter } ... on Refusal { code field messageZh } } }`;
const APPROVE = `mutation ($input: DecideProfileInput!) { answer: approveGridProfile(input: $input) {
  ... on ProfileVersion { state } } }`;
const CALENDAR = `{ calendar { version closures officeHours { from to } years {
  year provisional noticeSource daysOff makeUpDays workingDays provisionalClocks } } }`;

/** What is done with a calendar in a test, and what it does to clocks. */
export function calendaringOn(serving: Serving) {
  const propose = async (
    said: object, calendar: object | null = null, actor: Actor = proposer,
  ): Promise<unknown> => {
    const input = { idempotencyKey: randomUUID(), code: 'CALENDAR_CN', note: '通知', ...said };
    const { data, codes } = await serving.ask(actor, PROPOSE, { input, calendar });
    return codes.length > 0 ? codes : z.object({ answer: z.unknown() }).parse(data).answer;
  };
  /** A version that is approved; its id. */
  const enact = async (said: object, calendar: object): Promise<string> => {
    const profileId = idOf(await propose(said, calendar));
    const input = { idempotencyKey: randomUUID(), note: '同意', profileId };
    expect(await serving.data(approver, APPROVE, { input }))
      .toEqual({ answer: { state: 'APPROVED' } });
    return profileId;
  };
  const seen = async (actor: Actor = reader) =>
    SEEN.parse(await serving.data(actor, CALENDAR)).calendar;
  const year = async (number: number) =>
    (await seen()).years.find((each) => each.year === number);
  /** The clock of an event's handling, as its row has it. */
  const clock = (eventId: string) => asWorker(serving.database.worker, async (em) => {
    const row = await kysely<Tables>(em).selectFrom('deadline').selectAll()
      .where('subjectId', '=', eventId).where('kind', '=', 'HANDLE').executeTakeFirstOrThrow();
    const { dueAt, provisional, calendarVersion, amount } = row;
    return { dueAt: dueAt.toISOString(), provisional, calendarVersion, amount };
  });
  return { propose, enact, seen, year, clock };
}

const SEEN = z.object({ calendar: z.looseObject({
  version: z.string(), years: z.array(z.looseObject({ year: z.int() })),
}) });
