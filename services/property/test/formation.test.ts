import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { idOf } from '@linli/kernel/ids.ts';
import { ballotOf, mineOf } from './balloting.ts';
import { quiet } from './cases.ts';
import { aDistrict, divisionsOf, estateId, HERE } from './fixtures.ts';
import { announced, denied, factsOf, keeper, ownerOf, send, settle, street } from './governing.ts';
import { anOfficer, openServing } from './serving.ts';
import type { Serving } from './serving.ts';

const NOW = '2026-09-10T10:00:00+08:00';
/** Fifteen days end on the Mid-Autumn day off, and so on the next working day (R-T-04). */
const AFTER_MID_AUTUMN = '2026-09-28T15:59:59.999Z';
let serving: Serving;

beforeAll(async () => {
  serving = await openServing(NOW);
  await serving.load(aDistrict(HERE, 16));
});
afterAll(async () => serving[Symbol.asyncDispose]());
beforeEach(() => at(NOW));

const at = (instant: string) => serving.clock.turn(new Date(instant));

/** An estate of ten homes, whose owners sign in as `owner 0` and so on. */
async function anEstate(n: number): Promise<string> {
  const id = estateId(n);
  await settle(serving, { id, division: divisionsOf(HERE)[n % 4] ?? HERE },
    Array.from({ length: 10 }, (_, k) => ({ area: 9_000, owners: [`owner ${k}`] })));
  return id;
}

const FORMATION = `... on CommitteeFormation { id stage official publicityUntil filingNumber
  vote { id items { id candidateId } } body { id seats partyMemberSeats startsOn endsOn }
  milestones { stage reachedAt } deadlines { kind rule state dueAt } }`;
const step = (mutation: string, formationId: unknown, more: object = {}, who = keeper) =>
  send(serving, who, mutation, { formationId, ...more }, FORMATION);
const begin = (estate: string, seats = 3) => send(serving, keeper, 'beginFormation', {
  estateId: estate, seats, official: 'official-chen',
}, FORMATION);
/** Each in an instant of its own: the vote lists candidates as they came. */
async function nominate(formationId: unknown, estate: string, n: number, partyMember: boolean) {
  const nominated = await send(serving, keeper, 'nominateCandidate', {
    formationId, name: `候选人${n}`, ownerId: idOf(estate, 'owner', `owner ${n}`),
    account: `owner ${n}`, partyMember,
  }, '... on CommitteeCandidate { id name verdict }');
  serving.clock.turn(new Date(serving.clock.now().getTime() + 1));
  return nominated;
}
const FINDINGS = ['FULL_CAPACITY', 'NO_ARREARS', 'KEEPS_COVENANT', 'NO_RECORD'];
const vet = (candidateId: unknown, unmet: readonly string[] = []) =>
  send(serving, keeper, 'vetCandidate', {
    candidateId, findings: FINDINGS.map((check) => ({
      check, met: !unmet.includes(check), reason: unmet.includes(check) ? '欠物业费' : '已核实',
    })),
  }, '... on CommitteeCandidate { verdict findings { check met reason } }');
const deadline = (kind: string, more: object) => expect.objectContaining({ kind, ...more });

const ELECTION = { opensAt: '2026-10-20T00:00:00+08:00', closesAt: '2026-10-30T00:00:00+08:00' };
const CALLED = z.looseObject({ vote: z.object({
  id: z.string(), items: z.array(z.object({ id: z.string(), candidateId: z.string() })),
}) });

/** Candidates who are vetted and posted, and the vote that is to elect of them. */
async function called(estate: string, candidates: readonly boolean[]) {
  const { id } = await begin(estate);
  for (const [n, partyMember] of candidates.entries()) {
    await vet((await nominate(id, estate, n, partyMember)).id);
  }
  await step('publishCandidates', id);
  at('2026-10-01T10:00:00+08:00');
  const { vote } = CALLED.parse(await step('callElection', id, ELECTION));
  return { id, vote };
}

/** Every owner votes for the candidates up to the number, and against the others. */
async function elect(vote: z.infer<typeof CALLED>['vote'], seats: number): Promise<void> {
  at('2026-10-21T10:00:00+08:00');
  for (let n = 0; n < 8; n += 1) {
    const who = ownerOf(`owner ${n}`);
    const elector = String((await mineOf(serving, who, vote))?.[0]?.id);
    const ballot = ballotOf(vote, elector, 'AGREE', `owner ${n}`);
    const answers = ballot.answers.map((answer, place) =>
      (place < seats ? answer : { ...answer, choice: 'AGAINST' }));
    await send(serving, who, 'castBallot', { ...ballot, answers });
  }
  at('2026-10-30T10:00:00+08:00');
  await send(serving, keeper, 'countVote', { voteId: vote.id });
}

describe('W-20: an owners’ committee', () => {
  test('has 5 to 11 seats, an odd number, or 3 where there are few households', async () => {
    const estate = await anEstate(1);
    expect(await begin(estate, 4)).toMatchObject({ code: 'INVALID_INPUT', rule: 'R-W-16' });
    expect(await begin(estate, 13)).toMatchObject({ code: 'INVALID_INPUT', rule: 'R-W-16' });
    expect(await begin(estate, 1)).toMatchObject({ code: 'INVALID_INPUT', rule: 'R-W-16' });
    expect(await begin(estate)).toMatchObject({ stage: 'PREPARING', deadlines: [
      deadline('FORMATION', { rule: 'R-W-14', dueAt: '2026-12-09T15:59:59.999Z' }),
    ] });
    expect(await begin(estate)).toMatchObject({ code: 'FORMATION_OPEN' });
  });

  test('is stood for by who passes every check, each with its reason', async () => {
    const estate = await anEstate(2);
    const { id } = await begin(estate);
    const [one, two, stranger] = [
      await nominate(id, estate, 0, true), await nominate(id, estate, 1, false),
      await send(serving, keeper, 'nominateCandidate', {
        formationId: id, name: '外来人', partyMember: false,
      }, '... on CommitteeCandidate { id name verdict }'),
    ];
    expect(await nominate(id, estate, 0, true)).toMatchObject({ code: 'ALREADY_SEATED' });
    expect(one).toMatchObject({ name: expect.stringMatching(/\*/), verdict: null });
    expect(await step('publishCandidates', id)).toMatchObject({ code: 'UNVETTED' });
    expect(await send(serving, keeper, 'vetCandidate', { candidateId: one.id, findings: [] }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'findings', rule: 'R-W-24' });
    expect(await vet(one.id)).toMatchObject({ verdict: 'QUALIFIED' });
    expect(await vet(two.id, ['NO_ARREARS'])).toMatchObject({
      verdict: 'DISQUALIFIED', findings: expect.arrayContaining([
        { check: 'NO_ARREARS', met: false, reason: '欠物业费' },
      ]),
    });
    expect(await vet(stranger.id)).toMatchObject({
      verdict: 'DISQUALIFIED', findings: expect.arrayContaining([
        { check: 'IS_OWNER', met: false, reason: '未登记为本小区业主' },
      ]),
    });
    expect(await step('publishCandidates', id)).toMatchObject({
      stage: 'PUBLICITY', publicityUntil: AFTER_MID_AUTUMN,
    });
  });

  test('is elected, filed and in office, each step with its clock', async () => {
    const estate = await anEstate(5);
    const { id } = await begin(estate);
    for (const n of [0, 1, 2, 3]) await vet((await nominate(id, estate, n, n < 2)).id);
    await step('publishCandidates', id);
    expect(await step('callElection', id, {
      opensAt: '2026-09-26T10:00:00+08:00', closesAt: ELECTION.closesAt,
    })).toMatchObject({ code: 'PUBLICITY_RUNS', rule: 'R-W-15' });
    const { vote } = CALLED.parse(await step('callElection', id, ELECTION));
    expect(await step('concludeElection', id)).toMatchObject({ code: 'WRONG_STAGE' });
    await elect(vote, 3);
    const elected = await step('concludeElection', id);
    expect(elected).toMatchObject({
      stage: 'ELECTED',
      body: { seats: 3, partyMemberSeats: 2, startsOn: '2026-10-30', endsOn: '2031-10-29' },
      deadlines: expect.arrayContaining([
        deadline('FORMATION', { state: 'MET' }),
        deadline('COMMITTEE_MEETING', { rule: 'R-W-18', dueAt: '2026-11-06T15:59:59.999Z' }),
        deadline('BODY_FILING', { rule: 'R-W-19', dueAt: '2026-11-30T15:59:59.999Z' }),
      ]),
    });
    expect(await denied(serving, keeper, 'acceptFiling', { formationId: id, filingNumber: '1' }))
      .toEqual(['FORBIDDEN']);
    expect(await step('fileCommittee', id)).toMatchObject({
      stage: 'FILED', deadlines: expect.arrayContaining([
        deadline('BODY_FILING', { state: 'MET' }),
        deadline('FILING_ACCEPT', { state: 'RUNNING', dueAt: '2026-11-06T15:59:59.999Z' }),
      ]),
    });
    expect(await step('acceptFiling', id, { filingNumber: '双备〔2026〕8号' }, street))
      .toMatchObject({ stage: 'IN_OFFICE', filingNumber: '双备〔2026〕8号' });
    expect(await standing(estate)).toMatchObject({ estate: {
      bodies: [{ kind: 'OWNERS_COMMITTEE', stage: 'IN_OFFICE', members: [{}, {}, {}] }],
      formations: [{ stage: 'IN_OFFICE' }],
    } });
    expect((await announced(serving, 'property.committee-changed'))
      .filter((each) => each === id)).toHaveLength(6);
    expect(await factsOf(serving, estate)).toContainEqual(expect.objectContaining({
      fact: 'OWNERS_BODY', subjectId: estate, from: '2026-10-29T16:00:00.000Z',
      until: '2031-10-29T15:59:59.999Z',
    }));
  });

  test('has no seats where too few are elected, and may be voted on again', async () => {
    const { id, vote } = await called(await anEstate(7), [true, false, false]);
    await elect(vote, 2);
    expect(await step('concludeElection', id))
      .toMatchObject({ code: 'TOO_FEW_ELECTED', rule: 'R-W-16' });
    expect(await step('callElection', id, {
      opensAt: '2026-11-20T00:00:00+08:00', closesAt: '2026-11-30T00:00:00+08:00',
    })).toMatchObject({ stage: 'VOTING' });
  });

  test('that is re-elected begins as the term of the one before is over', async () => {
    const { id, vote } = await called(await anEstate(3), [true, true, false]);
    await elect(vote, 3);
    expect(await step('concludeElection', id)).toMatchObject({
      body: { startsOn: '2028-06-01', endsOn: '2033-05-31' },
    });
  });

  test('of which nobody is elected in time calls in the street', async () => {
    const { id } = await begin(await anEstate(8));
    at('2026-12-10T10:00:00+08:00');
    await quiet(serving);
    expect(await serving.data(anOfficer(HERE), `query($id: ID!) { committeeFormation(id: $id) {
      escalations { action level } } }`, { id })).toEqual({ committeeFormation: { escalations: [
      { action: 'WARN', level: 'COMMUNITY' }, { action: 'URGE', level: 'STREET' },
    ] } });
  });
});

test('P-47: an official answers for a formation, milestone by milestone', async () => {
  const estate = await anEstate(10);
  const { id } = await begin(estate);
  await vet((await nominate(id, estate, 0, false)).id);
  at('2026-09-12T10:00:00+08:00');
  expect(await step('publishCandidates', id)).toMatchObject({
    official: 'official-chen', milestones: [
      { stage: 'CANDIDATE_VETTING', reachedAt: '2026-09-10T02:00:00.000Z' },
      { stage: 'PUBLICITY', reachedAt: '2026-09-12T02:00:00.000Z' },
      { stage: 'VOTING', reachedAt: null }, { stage: 'ELECTED', reachedAt: null },
      { stage: 'FILED', reachedAt: null }, { stage: 'IN_OFFICE', reachedAt: null },
    ],
  });
});

test('P-38: half of the members of new committees are Party members, heads alone', async () => {
  const share = (under: string) => serving.data(anOfficer(HERE), `query($under: ID!) {
    partyShare(under: $under, kind: OWNERS_COMMITTEE, since: "2027-01-01", until: "2027-12-31") {
      bodies members partyMembers } }`, { under });
  for (const [n, party] of [[11, 3], [14, 2]] as const) {
    await send(serving, keeper, 'establishBody', {
      estateId: estateId(n), model: 'M_FOUR_IN_ONE', kind: 'OWNERS_COMMITTEE', name: '业委会',
      seats: 5, partyMemberSeats: party, startsOn: '2027-03-01',
    });
  }
  expect(await share(HERE)).toEqual({ partyShare: { bodies: 2, members: 10, partyMembers: 5 } });
  expect(await share(divisionsOf(HERE)[11 % 4] ?? HERE))
    .toEqual({ partyShare: { bodies: 1, members: 5, partyMembers: 3 } });
});

function standing(estate: string) {
  return serving.data(anOfficer(HERE), `query($id: ID!) { estate(id: $id) {
    bodies { kind stage members { name } } formations { stage } } }`, { id: estate });
}
