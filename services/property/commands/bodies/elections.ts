import type { EntityManager } from '@linli/chassis/database.ts';
import { addDays, type CivilDate } from '@linli/kernel/civil.ts';
import { dueAt } from '@linli/kernel/allowance.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { type Elected, seated } from '../../domain/bodies/formation.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import { stageOf } from '../../domain/votes/vote.ts';
import { lockBody } from '../../store/bodies.ts';
import {
  type Candidate, type Formation, listCandidates,
} from '../../store/bodies/formations.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { insertSeat } from '../../store/bodies/seats.ts';
import type { GovernanceBody } from '../../store/governance-body.entity.ts';
import { getEstate } from '../../store/estates.ts';
import { holdVote, type Vote } from '../../store/votes/votes.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { announceVote } from '../votes/call-vote.ts';
import { meetBodyClocks, startBodyClocks } from './body-clocks.ts';
import { enterBody } from './establish-body.ts';
import { stepFormation, type Stepped } from './formation-step.ts';
import { modelFor } from './model-for.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'today' | 'vault' | 'write'>;
type Changed = Promise<Formation | Refusal>;

/** Posts who stands, once all of them are vetted; the time to object runs from then (R-W-15). */
export function publishCandidates(deps: Deps, input: Stepped): Changed {
  const { actor, calendar, now } = deps;
  return stepFormation(deps, 'publishCandidates', 'PUBLISH', input, {
    may: (formation) => mayKeepBodies(actor, formation),
    async decide(em, held) {
      const candidates = await listCandidates(em, [held.id]);
      if (candidates.some(({ verdict }) => verdict === null)) return unvetted();
      if (standing(candidates).length === 0) return unvetted();
      const law = await readGovernanceLaw(em, held.tenant, held.begunAt);
      const { allowance } = law.limit('CANDIDATE_PUBLICITY');
      await startBodyClocks(em, held, ['CANDIDATE_PUBLICITY'], law, { now, calendar });
      return { publicityUntil: dueAt(now, allowance, calendar).dueAt };
    },
  });
}

interface Called extends Stepped {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Calls the owners to elect: an item a candidate, by the ordinary majority (Civil Code 278). */
export function callElection(deps: Deps, input: Called): Changed {
  const { actor, now } = deps;
  return stepFormation(deps, 'callElection', 'CALL', input, {
    may: (formation) => mayKeepBodies(actor, formation),
    async decide(em, held) {
      const runs = await electionRuns(em, held, now);
      if (runs) return runs;
      if (held.publicityUntil === null || input.opensAt <= held.publicityUntil) return tooEarly();
      const law = await readGovernanceLaw(em, held.tenant, now);
      const estate = await getEstate(em, held.estateId);
      const items = standing(await listCandidates(em, [held.id])).map((candidate, place) => ({
        matter: 'ELECTION', title: `候选人 ${place + 1}`, text: '选举业主委员会委员',
        candidateId: candidate.id,
      }));
      const { opensAt, closesAt } = input;
      const vote = await announceVote(em, {
        estate, buildingId: null, formationId: held.id, title: '业主委员会选举', opensAt, closesAt,
        items, law, now, by: actor.id,
      });
      if (vote instanceof Refusal) return vote;
      await meetBodyClocks(em, held.id, ['CANDIDATE_PUBLICITY'], now);
      return { voteId: vote.id };
    },
  });
}

/** Seats whoever was elected; first meeting and filing are owed from now (R-W-18, R-W-19). */
export function concludeElection(deps: Deps, input: Stepped): Changed {
  const { actor, calendar, now } = deps;
  return stepFormation(deps, 'concludeElection', 'ELECT', input, {
    may: (formation) => mayKeepBodies(actor, formation),
    async decide(em, held) {
      const vote = await holdVote(em, held.voteId ?? '', 'SHARED');
      if (!vote || stageOf(vote, now) !== 'DECIDED') return undecided();
      const law = await readGovernanceLaw(em, held.tenant, held.begunAt);
      const estate = await getEstate(em, held.estateId);
      const candidates = await listCandidates(em, [held.id]);
      const size = law.committee();
      const elected = seated(passed(vote, candidates), held.seats, size, estate.householdCount);
      if (elected instanceof Refusal) return elected;

      const startsOn = await firstDay(em, held, deps.today);
      const body = await enterBody(em, {
        estate, law, place: { kind: 'OWNERS_COMMITTEE', termYears: size.termYears },
        model: await modelFor(em, estate, law, startsOn),
        asked: {
          name: `${estate.name}业主委员会`, seats: elected.length, startsOn, organization: null,
          partyMemberSeats: elected.filter(({ partyMember }) => partyMember).length,
        },
      }, { now, calendar });
      if (body instanceof Refusal) return body;
      await seatAll(em, deps, body, candidates, elected);
      await meetBodyClocks(em, held.id, ['FORMATION'], now);
      await startBodyClocks(em, held, ['COMMITTEE_MEETING', 'BODY_FILING'], law, { now, calendar });
      return { bodyId: body.id };
    },
  });
}

function standing(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ verdict }) => verdict === 'QUALIFIED');
}

function passed({ items, results }: Vote, candidates: readonly Candidate[]): Elected[] {
  return candidates.flatMap(({ id: candidateId, partyMember }) => {
    const item = items.find((each) => each.candidateId === candidateId);
    const result = results?.find(({ itemId }) => itemId === item?.id);
    return result?.outcome === 'PASSED'
      ? [{ candidateId, partyMember, agree: result.agree }] : [];
  });
}

/** A committee that still sits keeps its term: the new one begins on the day after. */
async function firstDay(
  em: EntityManager, { replacesId }: Formation, today: CivilDate,
): Promise<CivilDate> {
  const former = replacesId === null ? null : await lockBody(em, replacesId);
  if (!former || former.dissolvedOn !== null || former.endsOn < today) return today;
  return addDays(former.endsOn, 1);
}

async function seatAll(
  em: EntityManager, { actor, now }: Deps, body: Row<GovernanceBody>,
  candidates: readonly Candidate[], elected: readonly Elected[],
): Promise<void> {
  const { id: bodyId, tenant, division, estateId, startsOn } = body;
  for (const { candidateId } of elected) {
    const candidate = candidates.find(({ id }) => id === candidateId);
    if (!candidate) continue;
    const { nameSealed, nameIndex, account, partyMember, crossFrom } = candidate;
    await insertSeat(em, {
      id: newId(now), tenant, division, estateId, bodyId, role: 'MEMBER', nameSealed, nameIndex,
      account, partyMember, crossFrom, backbone: false, tracks: ['SELF_GOVERNANCE'], duties: [],
      startsOn, endsOn: null, endedWhy: null, seatedBy: actor.id,
    });
  }
}

/** A vote that has not been decided yet is not called again. */
async function electionRuns(
  em: EntityManager, { voteId }: Formation, now: Date,
): Promise<Refusal | null> {
  const vote = voteId === null ? null : await holdVote(em, voteId, 'SHARED');
  return vote && !['DECIDED', 'ANNULLED'].includes(stageOf(vote, now)) ? undecided() : null;
}

function unvetted(): Refusal {
  return new Refusal('UNVETTED', 'Every candidate is vetted first, and one of them qualifies',
    '须先完成全部候选人资格审查，且至少一人合格', { field: 'formationId' });
}

function tooEarly(): Refusal {
  return new Refusal('PUBLICITY_RUNS', 'Candidates are posted until then', '候选人公示期未满',
    { field: 'opensAt', rule: 'R-W-15' });
}

function undecided(): Refusal {
  return new Refusal('WRONG_STAGE', 'The election is not decided', '选举尚未作出决定',
    { field: 'formationId' });
}
