import { anActor } from '@linli/chassis/testing/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import { aKey, fieldOf, openPetitions, SHUANGLIU } from './fixtures.ts';

export const LEAD = idOf(SHUANGLIU, 'department', 1);
export const OTHER = idOf(SHUANGLIU, 'department', 2);

function officer(id: string, action: string, organization: string | null = null) {
  const grants = [`petition.read@${SHUANGLIU}`, `${action}@${SHUANGLIU}`];
  return anActor({ id, tenant: SHUANGLIU, grants, organization });
}

/** Who takes part in what is done beside the course of an order. */
export const PEOPLE = {
  lead: officer('lead', 'petition.handle', LEAD),
  other: officer('other', 'petition.handle', OTHER),
  supervisor: officer('supervisor', 'petition.supervise'),
  own: officer('own', 'petition.supervise', LEAD),
  desk: officer('desk', 'petition.call-back'),
} as const;
export type Who = keyof typeof PEOPLE;

const TYPES: Readonly<Record<string, string>> = {
  signForPetition: 'PetitionStepInput',
  contactPetitioner: 'PetitionStepInput',
  refuseExtension: 'MeasureReasonInput',
  urgePetition: 'MeasureReasonInput',
};

const DECIDED = 'at by reason decision decidedAt decidedBy answer';
const FIELDS = `id stage department { id } coDepartments { id }
  deadlines { id kind state startedAt dueAt endedAt extended returns overdue
    rule { code amount unit } }
  escalations { action dueAt by deadline { kind } to { level } }
  notices { action level role text }
  returns { ${DECIDED} deadline { kind } dispute { kind dueAt state } department { id }
    suggested { id } named { id } }
  extensions { ${DECIDED} amount unit deadline { kind dueAt extended } }
  urgings { ${DECIDED} deadline { kind } clock { kind dueAt state } }
  supervisions { ${DECIDED} trigger listed suggestion adopted calledBy { action by dueAt }
    clock { kind dueAt state } }
  interviews { ${DECIDED} calledBy { action by dueAt } summons { at by reason heldAt } deadline { kind } clock { kind dueAt state } }`;
const RESULT = `{ __typename ... on Petition { ${FIELDS} }
  ... on Refusal { code field rule message messageZh } }`;

/** The subgraph, its clock, and the measures in the words of the graph. */
export async function openMeasures() {
  const petitions = await openPetitions();
  const { ask, clock } = petitions;

  const step = async (
    who: Who, mutation: string, petitionId: string, rest: object = {},
  ): Promise<unknown> => {
    const type = TYPES[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${RESULT} }`;
    const input = { idempotencyKey: aKey(), petitionId, ...rest };
    const { data, codes } = await ask(PEOPLE[who], query, { input });
    return fieldOf(data, mutation) ?? codes;
  };

  const see = async (id: string): Promise<unknown> => {
    const { data } = await ask(PEOPLE.desk, `{ petition(id: "${id}") { ${FIELDS} } }`);
    return fieldOf(data, 'petition');
  };

  /** The last clock of a kind. */
  const clockOf = async (id: string, kind: string) => {
    const { deadlines } = CLOCKS.parse(await see(id));
    return deadlines.findLast((each) => each.kind === kind);
  };

  /** Where each clock stands that has not ended. */
  const running = async (id: string): Promise<Record<string, string>> => {
    const { deadlines } = CLOCKS.parse(await see(id));
    const open = deadlines.filter(({ state }) => state === 'RUNNING');
    return Object.fromEntries(open.map(({ kind, dueAt }) => [kind, dueAt]));
  };

  const turn = (at: string) => clock.turn(new Date(at));
  return { ...petitions, petitions, step, see, clockOf, running, turn };
}
export type Measures = Awaited<ReturnType<typeof openMeasures>>;

const CLOCKS = z.object({
  deadlines: z.array(z.looseObject({
    id: z.string(), kind: z.string(), state: z.string(), dueAt: z.string(), startedAt: z.string(),
  })),
});
