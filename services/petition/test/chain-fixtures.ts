import { anActor } from '@linli/chassis/testing/actor.ts';
import { idOf } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import { aKey, fieldOf, inGrid, openPetitions, SHUANGLIU } from './fixtures.ts';

export const ORGAN = idOf(SHUANGLIU, 'department', 1);
export const OTHER_ORGAN = idOf(SHUANGLIU, 'department', 2);

function officer(id: string, actions: readonly string[], organization: string | null = null) {
  const grants = ['petition.read', ...actions].map((action) => `${action}@${SHUANGLIU}`);
  return anActor({ id, tenant: SHUANGLIU, grants, organization });
}

/** Who takes part in the national course. */
export const PEOPLE = {
  intake: officer('intake', ['petition.lodge']),
  office: officer('office', ['petition.sort']),
  organ: officer('organ', ['petition.handle'], ORGAN),
  other: officer('other', ['petition.handle'], OTHER_ORGAN),
  head: officer('head', ['petition.approve', 'petition.handle'], ORGAN),
  meeting: officer('meeting', ['petition.supervise']),
  reviewer: officer('reviewer', ['petition.review']),
  reexaminer: officer('reexaminer', ['petition.review']),
} as const;
export type Who = keyof typeof PEOPLE;

const TYPES: Readonly<Record<string, string>> = {
  objectToTransfer: 'ChainReasonInput',
  decideTransferObjection: 'ChainDecisionInput',
  raiseJurisdictionDispute: 'ChainReasonInput',
  notifyPetitioner: 'ChainReasonInput',
  acceptPetition: 'ChainNoteInput',
  switchToNormalProcedure: 'ChainReasonInput',
  decideHandlingExtension: 'ChainDecisionInput',
  deliverOpinion: 'ChainNoteInput',
  issueReviewOpinion: 'IssueOpinionInput',
  requestReexamination: 'RequestReviewInput',
  openHearing: 'ChainReasonInput',
  closeHearing: 'ChainReasonInput',
  issueReexaminationOpinion: 'IssueOpinionInput',
  markPetitionSerious: 'ChainReasonInput',
  reportPetitionUpward: 'ChainReasonInput',
  applyForConfirmation: 'ChainReasonInput',
  referToDiscipline: 'ChainReasonInput',
};

const FIELDS = `id number stage closedAt mergedInto { id }
  department { id } owedBy { level }
  callers { name }
  deadlines { id kind state startedAt dueAt endedAt overdue pausedFor rule { code amount unit } }
  chain { class route identity procedure stage owes receivedAt first returns newFacts
    office { code } organ { kind division } reviewer { kind division }
    competentReviewers { kind division } earlier { id }
    opinions { step outcome remedy deliveredAt }
    extensions { days reason approved decidedBy deadline { kind dueAt } }
    retaliationFor { id }
    hearings { openedAt closedAt }
    settlements { terms document effectiveAt confirmationAppliedAt } rating { stars }
    acts { step stage by text } }
  supervisions { at by trigger listed suggestion adopted decision answer calledBy { action }
    clock { kind state dueAt rule { code } } }`;
const RESULT = `{ __typename ... on Petition { ${FIELDS} } ... on Refusal { code field rule } }`;

/** A claim about noise in the first micro-grid, brought in person. */
export function aRegistration(changes: Record<string, unknown> = {}) {
  return {
    channel: 'VISIT',
    class: 'CLAIM',
    category: 'NOISE',
    text: '要求返还多收的物业费',
    caller: { name: '张三', phone: '13812345678' },
    place: { point: inGrid(1) },
    ...changes,
  };
}

export const OPINION = {
  outcome: 'NOT_SUPPORTED', claim: '返还多收物业费', facts: '经查收费有据', opinion: '不予支持',
  basis: '《物业管理条例》第四十条', remedy: '可自收到之日起30日内向区政府申请复查',
};
export const GOVERNMENT = { kind: 'GOVERNMENT', division: SHUANGLIU };
export const CITY = { kind: 'GOVERNMENT', division: '5101' };
const WHY = { reason: '情况说明' };

/** The subgraph, its clock, and the steps of the chain in the words of the graph. */
export async function openChains() {
  const petitions = await openPetitions();
  const { ask, clock } = petitions;

  const act = async (who: Who, mutation: string, input: object): Promise<unknown> => {
    const type = TYPES[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${RESULT} }`;
    const sent = { idempotencyKey: aKey(), ...input };
    const { data, codes } = await ask(PEOPLE[who], query, { input: sent });
    return fieldOf(data, mutation) ?? codes;
  };

  const register = async (changes: Record<string, unknown> = {}): Promise<string> => {
    return ID.parse(await act('intake', 'registerPetition', aRegistration(changes))).id;
  };

  const step = (who: Who, mutation: string, petitionId: string, rest: object = WHY) => {
    return act(who, mutation, { petitionId, ...rest });
  };

  const see = async (id: string, who: Who = 'office') => {
    const query = `query ($id: ID!) { petition(id: $id) { ${FIELDS} } }`;
    const { data } = await ask(PEOPLE[who], query, { id });
    return fieldOf(data, 'petition');
  };

  /** The last clock of a kind. */
  const clockOf = async (id: string, kind: string): Promise<unknown> => {
    const { deadlines } = CLOCKS.parse(await see(id));
    return deadlines.findLast((each) => each.kind === kind) ?? null;
  };

  const turn = (at: string) => clock.turn(new Date(at));

  /** Registered and brought as far as the stage, all at the instant the clock shows. */
  const brought = async (to: Stage, changes: Record<string, unknown> = {}): Promise<string> => {
    const id = await register(changes);
    for (const [stage, who, mutation, rest] of COURSE) {
      await step(who, mutation, id, rest);
      if (stage === to) return id;
    }
    throw new Error(`The course has no ${to}`);
  };

  return { ...petitions, act, register, step, see, clockOf, turn, brought };
}
export type Chains = Awaited<ReturnType<typeof openChains>>;

type Stage = 'FORWARDED' | 'ACCEPTED' | 'DECIDED' | 'ANSWERED' | 'REVIEWING' | 'REVIEW_DECIDED'
  | 'REVIEWED' | 'REEXAMINING' | 'REEXAMINATION_DECIDED' | 'FINAL';

/** The way a claim goes when everybody says yes. */
const COURSE: readonly (readonly [Stage, Who, string, object])[] = [
  ['FORWARDED', 'office', 'forwardPetition', { organId: ORGAN }],
  ['ACCEPTED', 'organ', 'acceptPetition', {}],
  ['DECIDED', 'organ', 'issueOpinion', OPINION],
  ['ANSWERED', 'organ', 'deliverOpinion', {}],
  ['REVIEWING', 'intake', 'requestReview', { ...WHY, reviewer: GOVERNMENT }],
  ['REVIEW_DECIDED', 'reviewer', 'issueReviewOpinion', OPINION],
  ['REVIEWED', 'reviewer', 'deliverOpinion', {}],
  ['REEXAMINING', 'intake', 'requestReexamination', { ...WHY, reviewer: CITY }],
  ['REEXAMINATION_DECIDED', 'reexaminer', 'issueReexaminationOpinion', OPINION],
  ['FINAL', 'reexaminer', 'deliverOpinion', {}],
];

const ID = z.object({ id: z.uuid() });
const CLOCKS = z.object({
  deadlines: z.array(z.looseObject({ kind: z.string() })),
});
