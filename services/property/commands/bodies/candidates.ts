import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import {
  type Check, type Finding, unanswered, verdictOf,
} from '../../domain/bodies/candidates.ts';
import { take } from '../../domain/bodies/formation.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import {
  type Candidate, changeFormation, type Formation, getCandidate, insertCandidate, isNominated,
  lockCandidate, lockFormation, ownsHome, vetted,
} from '../../store/bodies/formations.ts';
import { readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import { listConflicts } from '../../store/bodies/seats.ts';
import { noteStep } from './formation-step.ts';
import { unknownFormation } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'vault' | 'write'>;
type Stood = Promise<Candidate | Refusal>;

interface Nominated {
  readonly idempotencyKey: string;
  readonly formationId: string;
  readonly name: string;
  readonly ownerId?: string | null | undefined;
  readonly account?: string | null | undefined;
  readonly partyMember: boolean;
  readonly crossFrom?: string | null | undefined;
}

/** Somebody stands for a committee. */
export function nominateCandidate(
  { actor, now, vault, write }: Deps, { idempotencyKey: key, ...input }: Nominated,
): Stood {
  return write((em) => once(em, { actor, key, mutation: 'nominateCandidate', input, now },
    async () => {
      const formation = await lockFormation(em, input.formationId);
      if (!formation) return unknownFormation();
      authorize(mayKeepBodies(actor, formation));
      const stage = take('NOMINATE', formation.stage);
      if (stage instanceof Refusal) return stage;
      const name = textWithin('name', input.name, { max: 40 });
      if (name instanceof Refusal) return name;

      const { id: formationId, tenant, division } = formation;
      if (await isNominated(em, formationId, vault.indexes(name))) return nominated();
      const { ownerId = null, account = null, partyMember, crossFrom = null } = input;
      const candidate: Candidate = {
        id: newId(now), tenant, division, formationId, ownerId, nameSealed: vault.seal(name),
        nameIndex: vault.index(name), account, partyMember, crossFrom, findings: [], verdict: null,
        nominatedAt: now, nominatedBy: actor.id, vettedAt: null, vettedBy: null,
      };
      if (!(await insertCandidate(em, candidate))) return nominated();
      if (stage !== formation.stage) {
        await noteStep(em, await changeFormation(em, formation, { stage }), { by: actor.id, now });
      }
      return candidate;
    }, (id) => getCandidate(em, id)));
}

interface Vetted {
  readonly idempotencyKey: string;
  readonly candidateId: string;
  readonly findings: readonly Finding[];
}

/**
 * A candidate is vetted by every check of the law. Whether they own a home, and whether they sit or
 * serve where that excludes it, is looked up; the rest is what the official found, with reasons.
 */
export function vetCandidate(
  { actor, now, today, vault, write }: Deps, { idempotencyKey: key, ...input }: Vetted,
): Stood {
  return write((em) => once(em, { actor, key, mutation: 'vetCandidate', input, now }, async () => {
    const candidate = await lockCandidate(em, input.candidateId);
    const formation = candidate && await lockFormation(em, candidate.formationId);
    if (!candidate || !formation) return unknownCandidate();
    authorize(mayKeepBodies(actor, formation));
    const stage = take('VET', formation.stage);
    if (stage instanceof Refusal) return stage;
    const law = await readGovernanceLaw(em, formation.tenant, formation.begunAt);
    const findings = readFindings(law.checks(), input.findings);
    if (findings instanceof Refusal) return findings;
    const all = [...await lookedUp(em, formation, candidate, { today, vault }), ...findings];
    const missing = unanswered(law.checks(), all);
    if (missing.length > 0) return incomplete(missing);
    const kept = all.filter(({ check }) => law.checks().includes(check));
    return vetted(em, candidate, {
      findings: kept, verdict: verdictOf(kept), vettedAt: now, vettedBy: actor.id,
    });
  }, (id) => getCandidate(em, id)));
}

const LOOKED_UP: readonly Check[] = ['IS_OWNER', 'NO_CONFLICT'];

async function lookedUp(
  em: EntityManager, { estateId }: Formation, { ownerId, nameSealed }: Candidate,
  { today: day, vault }: Pick<Deps, 'today' | 'vault'>,
): Promise<Finding[]> {
  const owns = await ownsHome(em, estateId, ownerId);
  const conflicts = await listConflicts(em, {
    estateId, kind: 'OWNERS_COMMITTEE', day,
    nameIndexes: vault.indexes(vault.open(nameSealed)),
  });
  return [
    { check: 'IS_OWNER', met: owns, reason: owns ? '登记在册业主' : '未登记为本小区业主' },
    { check: 'NO_CONFLICT', met: conflicts.length === 0, reason: conflicts.join(', ') || '无任职冲突' },
  ];
}

function readFindings(checks: readonly Check[], given: readonly Finding[]): Finding[] | Refusal {
  const names = given.map(({ check }) => check);
  const wrong = names.find((check) => LOOKED_UP.includes(check) || !checks.includes(check));
  if (wrong || new Set(names).size < names.length) {
    return invalid('findings', 'answer each check once; what the register tells is not answered',
      '每项审查填写一次；登记信息可核的事项无须填写', 'R-W-24');
  }
  const reasons = given.map(({ reason }) => textWithin('findings.reason', reason, { max: 500 }));
  return reasons.find((each) => each instanceof Refusal) ?? [...given];
}

function incomplete(missing: readonly Check[]): Refusal {
  const which = missing.join(', ');
  return invalid('findings', `leave out ${which}`, `缺少：${which}`, 'R-W-24');
}

function nominated(): Refusal {
  return new Refusal('ALREADY_SEATED', 'Somebody of this name stands already', '该候选人已提名',
    { field: 'name' });
}

function unknownCandidate(): Refusal {
  return new Refusal('UNKNOWN_CANDIDATE', 'There is no such candidate', '没有该候选人',
    { field: 'candidateId' });
}
