import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { work } from '../worker.ts';
import { type Chains, CITY, GOVERNMENT, openChains } from './chain-fixtures.ts';
import { HOTLINE, START, workerEnv } from './fixtures.ts';

let opened: AsyncDisposableStack;
let chains: Chains;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  const queueUrl = opened.use(await openTestQueue()).url;
  chains = opened.use(await openChains());
  chains.clock.turn(START);
  const env = { ...workerEnv(chains.database), QUEUE_DATABASE_URL: queueUrl };
  opened.use(await work(env, chains.clock));
});
afterEach(() => opened.disposeAsync());

const WHY = { reason: '情况说明' };

interface Seen {
  readonly stage: string;
  readonly closedAt: string | null;
  readonly chain: { readonly stage: string };
}
async function standing(id: string): Promise<Seen> {
  const seen: Seen = JSON.parse(JSON.stringify(await chains.see(id)));
  return seen;
}

async function rungs(id: string): Promise<string[]> {
  const { data } = await chains.ask(HOTLINE, `{ petition(id: "${id}") { escalations {
    action dueAt deadline { kind } to { level } } } }`);
  const { petition }: { petition: { escalations: Rung[] } } = JSON.parse(JSON.stringify(data));
  return petition.escalations.map(({ action, dueAt, deadline, to }) => {
    return `${deadline.kind} ${action} ${dueAt} ${to.level}`;
  });
}
interface Rung {
  readonly action: string;
  readonly dueAt: string;
  readonly deadline: { readonly kind: string };
  readonly to: { readonly level: string };
}

test.each([
  ['ANSWERED', '2026-10-19T16:00:00.000Z', 'requestReview', GOVERNMENT],
  ['REVIEWED', '2026-10-19T16:00:00.000Z', 'requestReexamination', CITY],
] as const)('an opinion nobody questions in time is final, from that instant: %s', async (
  stage, after, mutation, reviewer,
) => {
  // 30 days from Friday 2026-09-18 end on a Sunday, so the time ends with Monday 2026-10-19.
  const [id, kept] = [
    await chains.brought(stage),
    await chains.brought(stage, { caller: { name: '李四', phone: '13911112222' } }),
  ];
  chains.turn('2026-10-19T15:00:00.000Z');
  await chains.step('intake', mutation, kept, { ...WHY, reviewer });
  chains.turn(after);
  const ended = await until(() => standing(id), ({ stage: seen }) => seen === 'CLOSED');
  expect(ended).toMatchObject({
    closedAt: '2026-10-19T15:59:59.999Z', chain: { stage: 'FINAL', owes: null },
  });
  const kind = stage === 'ANSWERED' ? 'REVIEW_REQUEST' : 'REEXAMINE_REQUEST';
  expect(await chains.clockOf(id, kind)).toMatchObject({
    state: 'CANCELLED', endedAt: '2026-10-19T15:59:59.999Z', overdue: false,
  });
  expect(await standing(kept)).toMatchObject({ stage: 'IN_CHAIN' });
});

test('an objection nobody raises lapses and changes nothing else', async () => {
  const id = await chains.brought('FORWARDED');
  chains.turn('2026-09-24T16:00:00.000Z');
  const clock = () => chains.clockOf(id, 'OBJECT');
  await until(clock, (seen) => JSON.stringify(seen).includes('CANCELLED'));
  expect(await standing(id)).toMatchObject({ stage: 'IN_CHAIN', chain: { stage: 'FORWARDED' } });
});

test('what the petition office owes never falls to an organ', async () => {
  const id = await chains.register();
  chains.turn('2026-10-30T16:00:00.000Z');
  const sorting = async () => (await rungs(id)).filter((rung) => rung.startsWith('SORT'));
  const fired = await until(sorting, (seen) => seen.length >= 5);
  expect(fired.map((rung) => rung.split(' ')[3])).toEqual(Array(5).fill('DISTRICT'));
});

test('the 60 days climb from the organ to the district, and no clock is moved', async () => {
  chains.turn('2026-08-07T10:00:00+08:00');
  const id = await chains.brought('ACCEPTED');
  const before = await chains.clockOf(id, 'HANDLE');
  chains.turn('2026-10-30T16:00:00.000Z');
  const handling = async () => (await rungs(id)).filter((rung) => rung.startsWith('HANDLE'));
  const fired = await until(handling, (seen) => seen.length >= 5);
  expect(fired.slice(2)).toEqual([
    'HANDLE URGE 2026-10-08T15:59:59.999Z DEPARTMENT',
    'HANDLE SUPERVISE 2026-10-12T15:59:59.999Z DISTRICT',
    'HANDLE DECIDE 2026-10-21T15:59:59.999Z DISTRICT',
  ]);
  expect(await chains.clockOf(id, 'HANDLE')).toEqual({ ...Object(before), overdue: true });
  expect(await chains.see(id)).toMatchObject({ owedBy: { level: 'DISTRICT' } });
});
