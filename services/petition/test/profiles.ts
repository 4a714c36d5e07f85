import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { aKey, fieldOf, type Petitions, SHUANGLIU, SHUICHENG } from './fixtures.ts';

const READ = `petition.read@${SHUANGLIU}`;
export const PROPOSER = anActor({
  id: 'proposer', tenant: SHUANGLIU, grants: [READ, `rules.propose@${SHUANGLIU}`],
});
export const APPROVER = anActor({
  id: 'approver', tenant: SHUANGLIU, grants: [READ, `rules.approve@${SHUANGLIU}`],
});
/** May do both, and so is held to approving what others proposed. */
export const BOTH = anActor({
  id: 'both', tenant: SHUANGLIU,
  grants: [READ, `rules.propose@${SHUANGLIU}`, `rules.approve@${SHUANGLIU}`],
});
export const NEIGHBOUR = anActor({
  id: 'neighbour', tenant: SHUICHENG,
  grants: [`petition.read@${SHUICHENG}`, `rules.approve@${SHUICHENG}`],
});

/** A refusal has a code of its own, of another type. */
const VERSION = `id profile: code matter region version own state validFrom validTo inFlight basedOn
  rolledBackFrom note proposedBy decidedBy decisionNote`;
export const LINES = `lines { code kind variant applies { fact values } source verify figures {
  name limit { amount unit } number flag text texts rungs { action at {
    share workingDaysBefore after { amount unit } } level rule copies officeHours } } }`;
const RESULT = `{ __typename ... on ProfileVersion { ${VERSION} }
  ... on Refusal { code field rule message messageZh } }`;

const INPUTS: Readonly<Record<string, string>> = {
  propose: 'ProposeProfileInput', approve: 'DecideProfileInput', reject: 'DecideProfileInput',
  rollBack: 'RollBackProfileInput',
};

const MADE = z.object({ __typename: z.literal('ProfileVersion'), id: z.uuid() });

/** What is done with profiles in a test. */
export function profilesOf(petitions: Pick<Petitions, 'ask' | 'clock' | 'data'>) {
  const act = async (actor: Actor, verb: string, input: object): Promise<unknown> => {
    const mutation = `${verb}PetitionProfile`;
    const query = `mutation ($input: ${INPUTS[verb]}!) { ${mutation}(input: $input) ${RESULT} }`;
    const given = { idempotencyKey: aKey(), note: '本区规定', ...input };
    const { data, codes } = await petitions.ask(actor, query, { input: given });
    return fieldOf(data, mutation) ?? codes;
  };
  const made = (result: unknown): string => MADE.parse(result).id;

  const propose = (changes: object = {}, actor = PROPOSER) => act(actor, 'propose', {
    code: 'HOTLINE_SICHUAN', validFrom: petitions.clock.now(), lines: [handling(4)], ...changes,
  });
  const decide = (verb: string, profileId: string, changes: object = {}, actor = APPROVER) => {
    return act(actor, verb, { profileId, ...changes });
  };
  /** A version in force from now on, or whenever it says; its id. */
  const enact = async (changes: object = {}): Promise<string> => {
    const id = made(await propose(changes));
    made(await decide('approve', id));
    return id;
  };

  const list = async (args = '', fields = VERSION, actor = PROPOSER): Promise<unknown> => {
    const query = `{ petitionProfiles${args} { totalCount nodes { ${fields} } } }`;
    return fieldOf(await petitions.data(actor, query), 'petitionProfiles');
  };
  const see = async (id: string, fields = VERSION, actor = PROPOSER): Promise<unknown> => {
    const query = `query ($id: ID!) { petitionProfile(id: $id) { ${fields} } }`;
    return fieldOf(await petitions.data(actor, query, { id }), 'petitionProfile');
  };
  const dryRun = async (id: string, page = ''): Promise<unknown> => {
    const query = `query ($id: ID!) { dryRunPetitionProfile(id: $id ${page}) {
      version { id } examined changed sooner later cases { totalCount pageInfo { hasNextPage endCursor }
        nodes { petition { id } deadline { kind dueAt rule { amount } }
          dueAt provisional rule { code version amount unit figure } } } } }`;
    return fieldOf(await petitions.data(PROPOSER, query, { id }), 'dryRunPetitionProfile');
  };
  return { propose, decide, enact, list, see, dryRun, made };
}

/** R-H-21, of so many days. */
export function handling(amount: number, changes: object = {}) {
  return {
    code: 'R-H-21', kind: 'HANDLE',
    applies: [{ fact: 'kind', values: ['COMPLAINT', 'REPORT'] }],
    figures: [{ name: 'limit', limit: { amount, unit: 'WORKING_DAYS' } }],
    source: '双流区规定', verify: false, ...changes,
  };
}

/** So many working days past the due instant. */
export const AFTER = (amount: number) => ({ after: { amount, unit: 'WORKING_DAYS' } });
export const rung = (action: string, at: object, level: string | null = null) => {
  return { action, at: [at], level, rule: 'R-E-03' };
};
/** The ladder of a petition's HANDLE clock, of other rungs. */
export const ladder = (rungs: readonly object[]) => ({
  code: 'R-E-08', kind: 'LADDER', variant: 'HOTLINE',
  applies: [{ fact: 'clock', values: ['HANDLE'] }], source: '双流区规定', verify: false,
  figures: [{ name: 'rungs', rungs }],
});
