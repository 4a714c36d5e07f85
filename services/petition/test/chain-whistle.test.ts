import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { z } from 'zod';
import { work } from '../worker.ts';
import { type Chains, openChains, ORGAN } from './chain-fixtures.ts';
import { eventsOf, fieldOf, HOTLINE, START, workerEnv } from './fixtures.ts';
import { AFTER, profilesOf, rung } from './profiles.ts';

let opened: AsyncDisposableStack;
let chains: Chains;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  const queueUrl = opened.use(await openTestQueue()).url;
  chains = opened.use(await openChains());
  chains.clock.turn(START);
  // A district whose streets whistle for petitions of the national course too.
  await profilesOf(chains).enact({ code: 'ESCALATION_DEFAULT', lines: [{
    code: 'R-E-05', kind: 'LADDER', variant: 'CHAIN', source: '双流区规定', verify: false,
    applies: [{ fact: 'course', values: ['PETITION'] }, { fact: 'clock', values: ['SORT'] }],
    figures: [{ name: 'rungs', rungs: [
      rung('URGE', { after: { amount: 0, unit: 'MINUTES' } }),
      rung('WHISTLE', AFTER(1), 'DISTRICT'),
    ] }],
  }] });
  const env = { ...workerEnv(chains.database), QUEUE_DATABASE_URL: queueUrl };
  opened.use(await work(env, chains.clock));
});
afterEach(() => opened.disposeAsync());

const RUNGS = z.object({ escalations: z.array(z.object({ action: z.string() })) });

async function whistledRungs(id: string): Promise<number> {
  const data = await chains.data(HOTLINE, `{ petition(id: "${id}") { escalations { action } } }`);
  return RUNGS.parse(fieldOf(data, 'petition')).escalations
    .filter(({ action }) => action === 'WHISTLE').length;
}

test('R-C-23: no whistle goes out of a petition that accuses somebody', async () => {
  const claim = await chains.register();
  const accusation = await chains.register({
    class: 'ACCUSATION', category: 'SAFETY.SECURITY', accused: { departmentId: ORGAN },
    caller: { name: '王五', phone: '13600000001' }, text: '举报内容', organId: null,
  });
  const street = await chains.register({
    class: 'ACCUSATION', category: 'SAFETY.SECURITY', accused: { division: '510116001' },
    caller: { name: '赵六', phone: '13600000002' }, text: '举报街道',
  });
  chains.turn('2026-10-30T10:00:00+08:00');
  for (const id of [claim, accusation, street]) {
    await until(() => whistledRungs(id), (count) => count === 1);
  }
  const { worker } = chains.database;
  expect(await eventsOf(worker, 'petition.whistle-called', claim)).toHaveLength(1);
  for (const id of [accusation, street]) {
    expect(await eventsOf(worker, 'petition.whistle-called', id)).toEqual([]);
  }
});
