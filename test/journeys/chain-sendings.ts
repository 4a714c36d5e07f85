/** The ids of what was sent before, by the name of the mutation or of what was prepared. */
type Ids = Readonly<Record<string, string>>;
export type ChainPerson =
  'hotline' | 'petitionOffice' | 'department' | 'head' | 'district' | 'reviewer' | 'reexaminer';

/** One sending of a step of the national petition chain. */
export interface ChainSending {
  readonly mutation: string;
  readonly who: ChainPerson;
  /** The name of its input. */
  readonly type: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const WHY = { reason: '情况说明' };
const OTHERWISE = { reason: '另有理由' };
const OPINION = {
  outcome: 'NOT_SUPPORTED', claim: '退还物业费', facts: '收费有据', opinion: '不予支持',
  basis: '《物业管理条例》第四十条', remedy: '可自收到之日起30日内申请复查复核',
};
const ANOTHER_OPINION = { opinion: '另一意见' };
const DISTRICT = { reviewer: { kind: 'GOVERNMENT', division: '510116' } };
const CITY = { reviewer: { kind: 'GOVERNMENT', division: '5101' } };

const open = ({ registerPetition }: Ids) => registerPetition;
const reviewed = (ids: Ids) => ids['reviewed'];
const toOrgan = ({ department }: Ids) => ({ organId: department });

/** A claim by the holder of a phone. */
export function aClaim(phone: string) {
  return ({ estate }: Ids) => ({
    channel: 'VISIT', class: 'CLAIM', category: 'PROPERTY.FEES', text: '多收物业费',
    caller: { name: '孙八', phone }, place: { estateId: estate },
  });
}

/** Whoever raised a claim is made to suffer for it, and reports that. */
export function aReprisal(phone: string, retaliationFor: string) {
  return (ids: Ids) => ({
    ...aClaim(phone)(ids), class: 'ACCUSATION', accused: { division: '510116001002' },
    retaliationFor,
  });
}

/** Every step, each on a petition that is where the step begins. */
export const CHAIN_SENDINGS: readonly ChainSending[] = [
  of('registerPetition', 'hotline', 'RegisterPetitionInput', aClaim('13600000001'), {
    text: '另一件事',
  }),
  on('passOnPetition', 'petitionOffice', 'PassOnPetitionInput', { office: '510116001' }, {
    office: '510116002',
  }),
  on('useSimplifiedProcedure', 'petitionOffice', 'UseSimplifiedProcedureInput', {
    grounds: ['EXISTING_COMMITMENT'],
  }, { grounds: ['CLEAR_FACTS_AND_DUTY'] }),
  why('switchToNormalProcedure', 'petitionOffice'),
  why('markPetitionSerious', 'petitionOffice'),
  why('reportPetitionUpward', 'petitionOffice'),
  on('recuseOfficer', 'petitionOffice', 'RecuseOfficerInput', { ...WHY, officerId: 'kin' }, {
    officerId: 'another',
  }),
  of('forwardPetition', 'petitionOffice', 'ForwardPetitionInput', (ids) => ({
    petitionId: open(ids), ...toOrgan(ids),
  }), { note: '另有说明' }),
  why('objectToTransfer', 'department'),
  on('decideTransferObjection', 'petitionOffice', 'ChainDecisionInput', {
    ...WHY, approved: false,
  }, { approved: true }),
  why('raiseJurisdictionDispute', 'department'),
  of('decideJurisdictionDispute', 'district', 'DecideJurisdictionDisputeInput', (ids) => ({
    petitionId: open(ids), ...toOrgan(ids), ...WHY,
  }), OTHERWISE),
  why('notifyPetitioner', 'department'),
  on('acceptPetition', 'department', 'ChainNoteInput', {}, { note: '另有说明' }),
  on('requestHandlingExtension', 'department', 'RequestHandlingExtensionInput', {
    ...WHY, days: 10,
  }, { days: 20 }),
  on('decideHandlingExtension', 'head', 'ChainDecisionInput', { ...WHY, approved: true }, {
    approved: false,
  }),
  on('recordSettlement', 'department', 'RecordSettlementInput', {
    terms: '退还一半', document: 'https://a.cn/agreement.pdf',
    effectiveAt: '2026-09-09T10:00:00+08:00',
  }, { terms: '全部退还' }),
  why('applyForConfirmation', 'department'),
  why('referToDiscipline', 'petitionOffice', ({ retaliation }) => retaliation),
  on('issueOpinion', 'department', 'IssueOpinionInput', OPINION, ANOTHER_OPINION),
  on('deliverOpinion', 'department', 'ChainNoteInput', {}, { note: '另有说明' }),
  on('ratePetition', 'hotline', 'RatePetitionInput', { stars: 2 }, { stars: 3 }),
  on('requestReview', 'hotline', 'RequestReviewInput', { ...WHY, ...DISTRICT }, OTHERWISE),
  on('issueReviewOpinion', 'reviewer', 'IssueOpinionInput', OPINION, ANOTHER_OPINION),
  of('requestReexamination', 'hotline', 'RequestReviewInput', (ids) => ({
    petitionId: reviewed(ids), ...WHY, ...CITY,
  }), OTHERWISE),
  why('openHearing', 'reexaminer', reviewed),
  why('closeHearing', 'reexaminer', reviewed),
  of('issueReexaminationOpinion', 'reexaminer', 'IssueOpinionInput', (ids) => ({
    petitionId: reviewed(ids), ...OPINION,
  }), ANOTHER_OPINION),
  of('giveRouteNotice', 'petitionOffice', 'GiveRouteNoticeInput', ({ routed }) => ({
    petitionId: routed, ...WHY, route: 'LITIGATION',
  }), OTHERWISE),
];

/** What brings a registered petition to where it is `reviewed`: its person, mutation and input. */
export const TO_REVIEWED: readonly (readonly [ChainPerson, string])[] = [
  ['petitionOffice', 'forwardPetition'],
  ['department', 'acceptPetition'],
  ['department', 'issueOpinion'],
  ['department', 'deliverOpinion'],
  ['hotline', 'requestReview'],
  ['reviewer', 'issueReviewOpinion'],
  ['reviewer', 'deliverOpinion'],
];

function of(
  mutation: string, who: ChainPerson, type: string, sent: ChainSending['sent'], altered: object,
): ChainSending {
  return { mutation, who, type, sent, altered };
}

function on(
  mutation: string, who: ChainPerson, type: string, rest: object, altered: object,
): ChainSending {
  return of(mutation, who, type, (ids) => ({ petitionId: open(ids), ...rest }), altered);
}

function why(
  mutation: string, who: ChainPerson, petition: (ids: Ids) => string | undefined = open,
): ChainSending {
  return of(mutation, who, 'ChainReasonInput', (ids) => {
    return { petitionId: petition(ids), ...WHY };
  }, OTHERWISE);
}
