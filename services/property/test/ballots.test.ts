import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ballotOf, CALLED, type Called, callVote, castBy, countOf, DAYS, electorFor, electorsOf, ENDED,
  inTwenties, mineOf, OPEN, outcomes, owners, RECEIPT, settled,
} from './balloting.ts';
import { aDistrict, HERE } from './fixtures.ts';
import { denied, homeId, keeper, ownerOf, send } from './governing.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

let serving: Serving;

beforeAll(async () => {
  serving = await openServing(CALLED);
  await serving.load(aDistrict(HERE, 8));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => at(CALLED));

const at = (instant: string) => serving.clock.turn(new Date(instant));
const anEstate = (homes: readonly (readonly string[])[]) => settled(serving, homes);
const call = (estate: string, matters: readonly string[], more: object = {}) =>
  callVote(serving, { estateId: estate, matters, ...DAYS, ...more });
const electorOf = (account: string, vote: Called) => electorFor(serving, account, vote);
const cast = (vote: Called, account: string, choice: string, voter = account) =>
  castBy(serving, vote, { account, choice, voter });
const count = (vote: Called) => countOf(serving, vote);

describe('W-19: a ballot', () => {
  test('counts once, whoever of the owners votes and however often', async () => {
    const vote = await call(await anEstate([['wife', 'husband'], ['other']]), ['COVENANT']);
    at(OPEN);
    const key = { idempotencyKey: 'the wife’s ballot' };
    const ballot = { ...ballotOf(vote, await electorOf('wife', vote), 'AGREE', 'wife'), ...key };
    const first = await send(serving, ownerOf('wife'), 'castBallot', ballot, RECEIPT);
    expect(await send(serving, ownerOf('wife'), 'castBallot', ballot, RECEIPT)).toEqual(first);
    expect(await cast(vote, 'husband', 'AGAINST')).toMatchObject({ code: 'ALREADY_VOTED' });
    expect(await mineOf(serving, ownerOf('husband'), vote))
      .toMatchObject([{ ballots: [{ state: 'CAST' }] }]);
  });

  test('may be on paper, and cast for another by a written authority', async () => {
    const vote = await call(await anEstate(owners(6)), ['COVENANT']);
    const appoint = async (owner: string, account: string) => send(serving, ownerOf(owner),
      'appointProxy', { voteId: vote.id, electorId: await electorOf(owner, vote), account,
        document: '委托书' });
    for (const n of [0, 1, 2]) {
      expect(await appoint(`owner ${n}`, 'owner 5')).toMatchObject({ __typename: 'VoteProxy' });
    }
    expect(await appoint('owner 3', 'owner 5')).toMatchObject({ code: 'PROXY_LIMIT' });
    expect(await appoint('owner 0', 'owner 4')).toMatchObject({ code: 'PROXY_APPOINTED' });
    at(OPEN);
    const first = await electorOf('owner 0', vote);
    expect(await send(serving, ownerOf('owner 5'), 'castBallot',
      ballotOf(vote, first, 'AGREE', 'proxy'), RECEIPT)).toMatchObject({ state: 'CAST' });
    const paper = { ...ballotOf(vote, await electorOf('owner 4', vote), 'AGREE', 'paper') };
    expect(await send(serving, keeper, 'enterPaperBallot', { ...paper, paper: '档案 12' }, RECEIPT))
      .toMatchObject({ channel: 'PAPER' });
    expect(await denied(serving, ownerOf('owner 4'), 'enterPaperBallot', { ...paper, paper: 'x' }))
      .toEqual(['FORBIDDEN']);
    expect(await mineOf(serving, ownerOf('owner 5'), vote)).toHaveLength(4);
  });

  test('goes by the rules of procedure the owners passed: silence, a second ballot', async () => {
    const estate = await anEstate(owners(6));
    const rules = await call(estate, ['RULES']);
    const figures = {
      voteId: rules.id, silence: 'WITH_MAJORITY', recast: true, proxiesAtMost: 1, prolongations: 2,
      prolongDays: 7,
    };
    at(OPEN);
    for (const n of [0, 1, 2, 3]) await cast(rules, `owner ${n}`, 'AGREE');
    expect(await send(serving, keeper, 'adoptAssemblyRules', figures))
      .toMatchObject({ code: 'VOTE_NOT_PASSED' });
    at(ENDED);
    expect(outcomes(await count(rules))).toEqual(['PASSED']);
    expect(await send(serving, keeper, 'adoptAssemblyRules', figures))
      .toMatchObject({ __typename: 'AssemblyRules' });

    const days = {
      opensAt: '2026-11-02T00:00:00+08:00', closesAt: '2026-11-10T00:00:00+08:00',
    };
    const vote = await call(estate, ['COVENANT'], days);
    const electors = await Promise.all([0, 1, 2, 3, 4].map((n) => electorOf(`owner ${n}`, vote)));
    await send(serving, keeper, 'deliverBallots', { voteId: vote.id, electorIds: electors });
    at('2026-11-03T10:00:00+08:00');
    await cast(vote, 'owner 0', 'AGAINST');
    await cast(vote, 'owner 0', 'AGREE', 'second thoughts');
    const [mine] = await mineOf(serving, ownerOf('owner 0'), vote) ?? [];
    expect(mine?.ballots.map(({ state }) => state).toSorted()).toEqual(['CAST', 'REPLACED']);
    const prolong = () => send(serving, keeper, 'prolongVote', { voteId: vote.id },
      '... on OwnersVote { closesAt prolonged }');
    await prolong();
    expect(await prolong()).toMatchObject({
      prolonged: 2, closesAt: '2026-11-24T15:59:59.999Z',
    });
    expect(await prolong()).toMatchObject({ code: 'ALREADY_PROLONGED' });
    at('2026-11-25T00:00:00+08:00');
    const counted = await count(vote);
    expect(outcomes(counted)).toEqual(['PASSED']);
    expect(counted).toMatchObject({ items: [{ result: {
      participating: { area: 50_000, heads: 5 }, agree: { heads: 5 }, against: { heads: 0 },
    } }] });
  });
});

describe('W-19: 300 owners with contested ballots', () => {
  test('are counted without what was struck out, and not before all is decided', async () => {
    const estate = await anEstate(owners(300));
    const vote = await call(estate, ['PROVIDER', 'COMMON_PARTS']);
    at(OPEN);
    const electors = await electorsOf(serving, vote);
    expect(electors.size).toBe(300);
    await inTwenties(Array.from({ length: 220 }, (_, n) => n), async (n) => {
      const electorId = electors.get(homeId(estate, n)) ?? '';
      const choice = n < 160 ? 'AGREE' : 'AGAINST';
      await send(serving, ownerOf(`owner ${n}`), 'castBallot',
        ballotOf(vote, electorId, choice, `owner ${n}`));
    });
    const contested = await Promise.all([0, 1, 2, 3].map(async (n) => {
      const mine = await mineOf(serving, ownerOf(`owner ${n}`), vote);
      const objection = await send(serving, ownerOf(`owner ${n}`), 'objectToVote', {
        voteId: vote.id, ballotId: mine?.[0]?.ballots[0]?.id, grounds: '不是本人投的票',
      }, '... on VoteObjection { id }');
      return String(objection.id);
    }));
    at(ENDED);
    expect(await count(vote)).toMatchObject({ code: 'CONTESTED' });
    for (const [place, objectionId] of contested.entries()) {
      await send(serving, keeper, 'decideVoteObjection', {
        objectionId, upheld: place < 3, note: '已核对笔迹',
      });
    }
    const counted = await count(vote);
    expect(outcomes(counted)).toEqual(['PASSED', 'REJECTED']);
    expect(counted).toMatchObject({ items: [{ result: {
      total: { area: 3_000_000, heads: 300 }, participating: { area: 2_170_000, heads: 217 },
      agree: { area: 1_570_000, heads: 157 }, against: { area: 600_000, heads: 60 },
    } }, {}] });
  }, 120_000);
});

describe('W-19: 500 ballots at once', () => {
  test('are all there and none twice, though half of them come in two ways', async () => {
    const estate = await anEstate(owners(500));
    const vote = await call(estate, ['COVENANT']);
    at(OPEN);
    const electors = await electorsOf(serving, vote);
    const voters = Array.from({ length: 500 }, (_, n) => n);
    const once = (n: number, choice: string) => send(serving, ownerOf(`owner ${n}`), 'castBallot',
      ballotOf(vote, electors.get(homeId(estate, n)) ?? '', choice, `${choice} ${n}`));
    const answered = await Promise.all(voters.flatMap((n) =>
      (n % 2 === 0 ? [once(n, 'AGREE'), once(n, 'AGAINST')] : [once(n, 'AGREE')])));
    const types = Map.groupBy(answered, ({ __typename, code }) => String(code ?? __typename));
    expect(types.get('BallotReceipt')).toHaveLength(500);
    expect(types.get('ALREADY_VOTED')).toHaveLength(250);
    at(ENDED);
    expect(await count(vote)).toMatchObject({ items: [
      { result: { participating: { area: 5_000_000, heads: 500 } } },
    ] });
  }, 120_000);
});
