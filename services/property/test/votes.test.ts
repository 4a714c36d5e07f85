import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  ballotOf, CALLED, type Called, callVote, castBy, countOf, DAYS, electorFor, ENDED, kept, mineOf,
  OPEN, outcomes, owners, provedBy, settled,
} from './balloting.ts';
import { aDistrict, ELSEWHERE, HERE } from './fixtures.ts';
import { announced, denied, homeId, keeper, ownerOf, send, street } from './governing.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

let serving: Serving;

beforeAll(async () => {
  serving = await openServing(CALLED);
  await serving.load(aDistrict(HERE, 20));
  await serving.load(aDistrict(ELSEWHERE));
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

describe('W-19: a vote of owners', () => {
  test('is announced 15 days before, on matters of Civil Code 278', async () => {
    const estate = await anEstate(owners(3));
    const asked = { estateId: estate, title: '大会', ...DAYS };
    const items = [{ matter: 'FUND_USE', title: '修缮', text: '方案' }];
    expect(await send(serving, keeper, 'callVote', {
      ...asked, items, opensAt: '2026-09-24T23:59:59+08:00',
    })).toMatchObject({ code: 'INVALID_INPUT', field: 'opensAt', rule: 'R-W-10' });
    expect(await send(serving, keeper, 'callVote', {
      ...asked, items, opensAt: '2026-09-25T00:00:00+08:00',
    })).toMatchObject({ __typename: 'OwnersVote' });
    expect(await send(serving, keeper, 'callVote', {
      ...asked, items: [{ ...items[0], matter: 'WEATHER' }],
    })).toMatchObject({ code: 'UNKNOWN_VOTE_MATTER' });
    expect(await denied(serving, ownerOf('owner 0'), 'callVote', { ...asked, items }))
      .toEqual(['FORBIDDEN']);
  });

  test('has the voters of the day it was announced: who buys later has none', async () => {
    const estate = await anEstate([['seller'], ['both', 'spouse'], ['both'], ['big'], ['big']]);
    const vote = await call(estate, ['COVENANT']);
    expect(vote).toMatchObject({ totalArea: 50_000, totalHeads: 4 });
    await send(serving, keeper, 'registerOwnership', {
      dwellingId: homeId(estate, 0), basis: 'REGISTERED', startsOn: '2026-09-20',
      owners: [{ kind: 'PERSON', name: '买家', phone: '13800000000', account: 'buyer' }],
    });
    expect(await mineOf(serving, ownerOf('buyer'), vote)).toEqual([]);
    expect(await mineOf(serving, ownerOf('seller'), vote)).toMatchObject([{ area: 10_000 }]);
    expect(await mineOf(serving, ownerOf('both'), vote)).toHaveLength(2);
    expect(await mineOf(serving, ownerOf('spouse'), vote)).toMatchObject([{ area: 10_000 }]);
    expect(await mineOf(serving, ownerOf('big'), vote)).toMatchObject([{ area: 20_000 }]);
    expect(await call(estate, ['COVENANT'])).toMatchObject({ totalArea: 50_000, totalHeads: 4 });
  });

  test('takes ballots while it is open, on every item and on nothing else', async () => {
    const estate = await anEstate(owners(2));
    const vote = await call(estate, ['COVENANT', 'PROVIDER']);
    expect(await cast(vote, 'owner 0', 'AGREE')).toMatchObject({ code: 'WRONG_STAGE' });
    at(OPEN);
    const whole = ballotOf(vote, await electorOf('owner 0', vote), 'AGREE', 'owner 0');
    const send1 = (answers: object) =>
      send(serving, ownerOf('owner 0'), 'castBallot', { ...whole, ...answers });
    const [first] = whole.answers;
    expect(await send1({ answers: [first] })).toMatchObject({ rule: 'R-W-12', field: 'answers' });
    expect(await send1({ answers: [first, first] })).toMatchObject({ rule: 'R-W-12' });
    expect(await send1({ nonce: 'short' })).toMatchObject({ field: 'nonce' });
    expect(await denied(serving, ownerOf('owner 1'), 'castBallot', whole)).toEqual(['FORBIDDEN']);
    at(ENDED);
    expect(await send1({})).toMatchObject({ code: 'WRONG_STAGE' });
  });

  test('is sealed until it has ended, and its receipts prove what was cast', async () => {
    const vote = await call(await anEstate(owners(3)), ['COVENANT']);
    at(OPEN);
    const receipt = await cast(vote, 'owner 0', 'AGREE');
    await cast(vote, 'owner 1', 'AGAINST');
    expect(await count(vote)).toMatchObject({ code: 'WRONG_STAGE' });
    const rows = await kept(serving, vote.id);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/AGREE|AGAINST/);

    at(ENDED);
    const counted = await count(vote);
    expect(counted).toMatchObject({ stage: 'DECIDED', export: expect.any(String) });
    const bulletin = await serving.data(anOfficer(HERE), `query($id: ID!) { ownersVote(id: $id) {
      turnout { area heads } bulletin { totalCount nodes { commitment state included } } } }`,
    { id: vote.id });
    expect(bulletin).toMatchObject({ ownersVote: {
      turnout: { area: 20_000, heads: 2 },
      bulletin: { totalCount: 2, nodes: expect.arrayContaining([
        { commitment: receipt['commitment'], state: 'CAST', included: true },
      ]) },
    } });
    const elector = await electorOf('owner 0', vote);
    expect(receipt['commitment']).toBe(provedBy(vote, elector, 'AGREE', 'owner 0'));
    expect(receipt['commitment']).not.toBe(provedBy(vote, elector, 'AGAINST', 'owner 0'));
    const exported = String(counted['export']);
    const verified = (text: string) => serving.data(anOfficer(HERE),
      'query($text: String!) { verifyVoteResult(export: $text) }', { text });
    expect(await verified(exported)).toEqual({ verifyVoteResult: true });
    expect(await verified(exported.replace('PASSED', 'passed').replace('NO_QUORUM', 'PASSED')
      .replace('REJECTED', 'PASSED'))).toEqual({ verifyVoteResult: false });
  });

  test.each([
    ['PASSED', 'PASSED', 15, 0],
    ['PASSED', 'REJECTED', 11, 4],
    ['REJECTED', 'REJECTED', 10, 10],
    ['NO_QUORUM', 'NO_QUORUM', 13, 0],
  ])('comes to %s by the ordinary, %s by the special majority: %i of 21 agree, %i do not', async (
    ordinary, special, agree, against,
  ) => {
    const vote = await call(await anEstate(owners(21)), ['FUND_USE', 'FUND_RAISING']);
    at(OPEN);
    const voters = Array.from({ length: agree + against }, (_, n) => n);
    await Promise.all(voters.map((n) =>
      cast(vote, `owner ${n}`, n < agree ? 'AGREE' : 'AGAINST')));
    at(ENDED);
    const counted = await count(vote);
    expect(outcomes(counted)).toEqual([ordinary, special]);
    expect(counted).toMatchObject({ items: [
      { result: { majority: 'ORDINARY', rule: 'R-W-02@GOVERNANCE_DEFAULT/1',
        total: { area: 210_000, heads: 21 } } },
      { result: { majority: 'SPECIAL', rule: 'R-W-03@GOVERNANCE_DEFAULT/1',
        participating: { area: voters.length * 10_000, heads: voters.length } } },
    ] });
  });

  test('of a building is its owners’ alone, and one refusal blocks a home’s change to business',
    async () => {
      const estate = await anEstate(owners(3));
      expect(await send(serving, keeper, 'callVote', {
        estateId: estate, title: '经营', ...DAYS,
        items: [{ matter: 'HOME_TO_BUSINESS', title: '餐馆', text: '1栋101' }],
      })).toMatchObject({ code: 'INVALID_INPUT', field: 'items' });
      const buildingId = await serving.data(keeper, `query($id: ID!) { estate(id: $id) {
        buildings { nodes { id } } } }`, { id: estate }).then((data) => BUILDINGS.parse(data)
        .estate.buildings.nodes.map(({ id }) => id)[0]);
      const vote = await call(estate, ['HOME_TO_BUSINESS', 'LIFT'], { buildingId });
      at(OPEN);
      await cast(vote, 'owner 0', 'AGREE');
      await cast(vote, 'owner 1', 'AGREE');
      await cast(vote, 'owner 2', 'AGAINST');
      at(ENDED);
      expect(outcomes(await count(vote))).toEqual(['REJECTED', 'REJECTED']);
    });

  test('is owed to the public in 3 days, and may be taken back by a court', async () => {
    const vote = await call(await anEstate(owners(1)), ['COVENANT']);
    at(OPEN);
    await cast(vote, 'owner 0', 'AGREE');
    at(ENDED);
    expect(await count(vote)).toMatchObject({ deadlines: [{
      kind: 'RESULT_PUBLISHED', state: 'RUNNING', rule: 'R-W-20',
      dueAt: '2026-10-14T15:59:59.999Z',
    }] });
    expect(await send(serving, keeper, 'publishVoteResult', { voteId: vote.id },
      '... on OwnersVote { publishedAt deadlines { state } }'))
      .toMatchObject({ deadlines: [{ state: 'MET' }] });
    expect(await send(serving, ownerOf('owner 0'), 'objectToVote', {
      voteId: vote.id, grounds: '程序违法',
    })).toMatchObject({ __typename: 'VoteObjection' });
    const annulled = { voteId: vote.id, by: 'COURT', document: '（2026）川0116民初1号' };
    expect(await denied(serving, keeper, 'annulVote', annulled)).toEqual(['FORBIDDEN']);
    expect(await send(serving, street, 'annulVote', annulled,
      '... on OwnersVote { stage annulledBy annulment }'))
      .toMatchObject({ stage: 'ANNULLED', annulledBy: 'COURT' });
    expect((await announced(serving, 'property.vote-decided')).filter((each) => each === vote.id))
      .toHaveLength(2);
  });

  test('of another district is none of its own', async () => {
    const vote = await call(await anEstate(owners(1)), ['COVENANT']);
    expect(await mineOf(serving, anOfficer(ELSEWHERE), vote)).toBeNull();
  });
});

const BUILDINGS = z.object({ estate: z.object({ buildings: z.object({
  nodes: z.array(z.object({ id: z.string() })),
}) }) });
