/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Petition as PetitionRow, PetitionReturn as PetitionReturnRow, PetitionExtension as PetitionExtensionRow, PetitionUrging as PetitionUrgingRow, PetitionSupervision as PetitionSupervisionRow, PetitionInterview as PetitionInterviewRow, Caller as CallerRow, StepHolder as StepHolderRow, Deadline as DeadlineRow, Escalation as EscalationRow, Notice as NoticeRow, RosterGap as RosterGapRow, HandlingEvidence as HandlingEvidenceRow, PetitionReply as PetitionReplyRow, CallBack as CallBackRow, PetitionCategory as PetitionCategoryRow, Department as DepartmentRow, DutyItem as DutyItemRow, OpenDeadline as OpenDeadlineRow, Chain as ChainRow, HandlingExtension as HandlingExtensionRow, ChainAct as ChainActRow, ProfileVersion as ProfileVersionRow, ProfileLine as ProfileLineRow, ProfileFigure as ProfileFigureRow, PetitionProfileDryRun as PetitionProfileDryRunRow, RetimedDeadline as RetimedDeadlineRow } from './rows.ts';
import type { Refusal as RefusalValue } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: RFC 3339 with offset, stored in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A civil date in China (UTC+8), YYYY-MM-DD. */
  CivilDate: { input: CivilDate; output: CivilDate; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  /** A petition by its id; null where there is none or the caller may not know of it. */
  petition?: Maybe<Petition>;
  /** A petition by the number its channel gave it; null where there is none. */
  petitionByNumber?: Maybe<Petition>;
  /** Petitions, the latest first. */
  petitions: PetitionConnection;
  /** Running clocks of open petitions, the soonest due first: what is about to burn. */
  openDeadlines: OpenDeadlineConnection;
  /** What the caller was told, or the department they act for, the latest first. */
  myNotices: NoticeConnection;
  /** Posts of the ladder that had nobody as a rung fell to them, the latest first. */
  rosterGaps: RosterGapConnection;
  /** A department by its id; null where there is none. */
  department?: Maybe<Department>;
  /** Departments in the order of their codes. */
  departments: DepartmentConnection;
  /** What petitions may be about, in the order of their codes. */
  categories: Array<PetitionCategory>;
  /** Versions of the rule profiles petitions go by, the latest first and what is shipped last. */
  petitionProfiles: ProfileVersionConnection;
  /** A version by its id; null where there is none or it is another district's. */
  petitionProfile?: Maybe<ProfileVersion>;
  /** What a version of one's own would do to the clocks in flight; null where there is no such version. */
  dryRunPetitionProfile?: Maybe<PetitionProfileDryRun>;
};


export type QueryPetitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPetitionByNumberArgs = {
  channel: Channel;
  number: Scalars['String']['input'];
};


export type QueryPetitionsArgs = {
  filter?: InputMaybe<PetitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpenDeadlinesArgs = {
  filter?: InputMaybe<OpenDeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRosterGapsArgs = {
  under?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepartmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionProfilesArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ProfileState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPetitionProfileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDryRunPetitionProfileArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Registers what a resident asks for, finds where it is and who must answer, and starts the
   * clocks. Sent again with the same key it returns the same petition.
   */
  lodgePetition: PetitionResult;
  /** Whoever owes the step takes the order over: stops the SIGN_FOR clock (R-H-40). */
  signForPetition: PetitionResult;
  /** The petitioner was spoken to: stops the FIRST_CONTACT clock (R-H-36). */
  contactPetitioner: PetitionResult;
  /** Adds what was done, with evidence; refused with WRONG_STAGE unless it was signed for. */
  handlePetition: PetitionResult;
  /** Answers the petitioner: stops the HANDLE clock and owes a call-back. */
  replyToPetition: PetitionResult;
  /**
   * Enters what the caller said. Solved and satisfied closes it, as do three tries without reach
   * (R-H-34); unsolved or dissatisfied sends it back once with a new limit equal to the
   * original (R-H-46).
   */
  callBackPetition: PetitionResult;
  /** Joins a repeat of the same matter to the first petition, which keeps every caller and the earliest clock (R-H-15). */
  mergePetition: PetitionResult;
  /**
   * Registers a petition on the national course the day it comes in (R-C-01). A repeat joins the case
   * that is open (R-C-29); what is pending lower down (R-C-13) or at its end (R-C-12) is refused.
   */
  registerPetition: PetitionResult;
  /** The petition office hands it to the office of the division it belongs to, which has its own time. */
  passOnPetition: PetitionResult;
  /** The petition office sorts and forwards: stops SORT, starts OBJECT and NOTIFY (R-C-02). */
  forwardPetition: PetitionResult;
  /** The organ says it is not competent: in time or never (R-C-05). */
  objectToTransfer: PetitionResult;
  /** The sender agrees and the petition comes back to be sorted, or it stays where it is (R-C-05). */
  decideTransferObjection: PetitionResult;
  /** Organs disagree who is competent (R-C-16). */
  raiseJurisdictionDispute: PetitionResult;
  /** The shared superior, or the joint meeting where there is none, names the organ (R-C-16). */
  decideJurisdictionDispute: PetitionResult;
  /** Tells the petitioner in writing that it was received, and how it goes on: stops NOTIFY (R-C-03, R-C-04). */
  notifyPetitioner: PetitionResult;
  /** The organ accepts; of a claim the 60 days begin (R-C-06). */
  acceptPetition: PetitionResult;
  /** Tells the petitioner which legal route the claim goes, and ends the chain (R-C-17). */
  giveRouteNotice: PetitionResult;
  /** Handles it by the simplified procedure (简易办理), where the conditions hold (R-C-33). */
  useSimplifiedProcedure: PetitionResult;
  /** Goes back to the normal procedure, whose clocks ran from the original receipt all the while (R-C-33). */
  switchToNormalProcedure: PetitionResult;
  /** Asks the head of the organ for more days of handling, with the reasons the petitioner is told (R-C-07). */
  requestHandlingExtension: PetitionResult;
  /** The head of the organ approves or refuses it, before the 60 days end (R-C-07). */
  decideHandlingExtension: PetitionResult;
  /** Enters what both sides agreed on; the 60 days run on (R-C-20). */
  recordSettlement: PetitionResult;
  /** The organ gives its written opinion (R-C-18, R-C-19). */
  issueOpinion: PetitionResult;
  /** An opinion has reached the petitioner: the clock of its kind stops, and the time to go on begins. */
  deliverOpinion: PetitionResult;
  /** The petitioner asks for a review (复查), within 30 days of the opinion (R-C-08). */
  requestReview: PetitionResult;
  /** The reviewer gives its written opinion (R-C-09). */
  issueReviewOpinion: PetitionResult;
  /** The petitioner asks for a re-examination (复核), within 30 days of the review (R-C-10). */
  requestReexamination: PetitionResult;
  /** A hearing (听证) begins: its time is not counted, and nothing else stops the clock (R-C-11). */
  openHearing: PetitionResult;
  /** The hearing ends and the clock runs on with what was left (R-C-11). */
  closeHearing: PetitionResult;
  /** The re-examiner gives the last opinion there is (R-C-11). */
  issueReexaminationOpinion: PetitionResult;
  /** Marks it serious and urgent: it is to be reported upward within the hour (R-C-22). */
  markPetitionSerious: PetitionResult;
  /** It was reported upward (R-C-22). */
  reportPetitionUpward: PetitionResult;
  /** An officer with an interest in the matter steps aside and takes no step of it any more (R-C-24). */
  recuseOfficer: PetitionResult;
  /** The petitioner rates the answer, within 30 days of it (R-C-36). */
  ratePetition: PetitionResult;
  /** The lead department sends the order back (退单), within the time it has for that (R-H-41); never twice (R-H-14). */
  returnPetition: PetitionResult;
  /** Names who is to have the order; the limits run on, and who sent it back and is named keeps it (R-H-14). */
  decideReturn: PetitionResult;
  /** Asks for more time to handle it, before the limit ends (R-H-42). */
  requestExtension: PetitionResult;
  /** Gives the time asked for, once and before the limit ends, and enters what the caller was told (R-H-42). */
  approveExtension: PetitionResult;
  /** Leaves the limit as it is. */
  refuseExtension: PetitionResult;
  /** Urges whoever owes the step (催办); the time to answer begins (R-H-43, R-H-44). */
  urgePetition: PetitionResult;
  /** Answers an urge; any work on the matter does so too (R-H-44). */
  feedBack: PetitionResult;
  /** Puts it under supervision (督办); the time for a result begins (R-H-45). */
  supervisePetition: PetitionResult;
  /** Accepts the result and ends the supervision (R-H-45). */
  acceptSupervisionResult: PetitionResult;
  /** Summons the department for an interview (约谈) after an urge nobody answered in time (R-E-06). */
  scheduleInterview: PetitionResult;
  /** Hands in the written plan that the interview asks for (R-E-06). */
  submitInterviewPlan: PetitionResult;
  /** Draws up a new version of a profile; it holds nothing until another person approves it. */
  proposePetitionProfile: ProfileResult;
  /** Puts a proposed version into force from its day on. Refused with SAME_PERSON to its proposer. */
  approvePetitionProfile: ProfileResult;
  /** Turns a proposed version down, or takes one's own proposal back. */
  rejectPetitionProfile: ProfileResult;
  /**
   * Undoes a version: one that awaits its day never takes effect; after the one in force comes a new version
   * that says what the one before it said.
   */
  rollBackPetitionProfile: ProfileResult;
};


export type MutationLodgePetitionArgs = {
  input: LodgePetitionInput;
};


export type MutationSignForPetitionArgs = {
  input: PetitionStepInput;
};


export type MutationContactPetitionerArgs = {
  input: PetitionStepInput;
};


export type MutationHandlePetitionArgs = {
  input: HandlePetitionInput;
};


export type MutationReplyToPetitionArgs = {
  input: ReplyToPetitionInput;
};


export type MutationCallBackPetitionArgs = {
  input: CallBackPetitionInput;
};


export type MutationMergePetitionArgs = {
  input: MergePetitionInput;
};


export type MutationRegisterPetitionArgs = {
  input: RegisterPetitionInput;
};


export type MutationPassOnPetitionArgs = {
  input: PassOnPetitionInput;
};


export type MutationForwardPetitionArgs = {
  input: ForwardPetitionInput;
};


export type MutationObjectToTransferArgs = {
  input: ChainReasonInput;
};


export type MutationDecideTransferObjectionArgs = {
  input: ChainDecisionInput;
};


export type MutationRaiseJurisdictionDisputeArgs = {
  input: ChainReasonInput;
};


export type MutationDecideJurisdictionDisputeArgs = {
  input: DecideJurisdictionDisputeInput;
};


export type MutationNotifyPetitionerArgs = {
  input: ChainReasonInput;
};


export type MutationAcceptPetitionArgs = {
  input: ChainNoteInput;
};


export type MutationGiveRouteNoticeArgs = {
  input: GiveRouteNoticeInput;
};


export type MutationUseSimplifiedProcedureArgs = {
  input: UseSimplifiedProcedureInput;
};


export type MutationSwitchToNormalProcedureArgs = {
  input: ChainReasonInput;
};


export type MutationRequestHandlingExtensionArgs = {
  input: RequestHandlingExtensionInput;
};


export type MutationDecideHandlingExtensionArgs = {
  input: ChainDecisionInput;
};


export type MutationRecordSettlementArgs = {
  input: RecordSettlementInput;
};


export type MutationIssueOpinionArgs = {
  input: IssueOpinionInput;
};


export type MutationDeliverOpinionArgs = {
  input: ChainNoteInput;
};


export type MutationRequestReviewArgs = {
  input: RequestReviewInput;
};


export type MutationIssueReviewOpinionArgs = {
  input: IssueOpinionInput;
};


export type MutationRequestReexaminationArgs = {
  input: RequestReviewInput;
};


export type MutationOpenHearingArgs = {
  input: ChainReasonInput;
};


export type MutationCloseHearingArgs = {
  input: ChainReasonInput;
};


export type MutationIssueReexaminationOpinionArgs = {
  input: IssueOpinionInput;
};


export type MutationMarkPetitionSeriousArgs = {
  input: ChainReasonInput;
};


export type MutationReportPetitionUpwardArgs = {
  input: ChainReasonInput;
};


export type MutationRecuseOfficerArgs = {
  input: RecuseOfficerInput;
};


export type MutationRatePetitionArgs = {
  input: RatePetitionInput;
};


export type MutationReturnPetitionArgs = {
  input: ReturnPetitionInput;
};


export type MutationDecideReturnArgs = {
  input: DecideReturnInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationApproveExtensionArgs = {
  input: ApproveExtensionInput;
};


export type MutationRefuseExtensionArgs = {
  input: MeasureReasonInput;
};


export type MutationUrgePetitionArgs = {
  input: MeasureReasonInput;
};


export type MutationFeedBackArgs = {
  input: FeedBackInput;
};


export type MutationSupervisePetitionArgs = {
  input: SupervisePetitionInput;
};


export type MutationAcceptSupervisionResultArgs = {
  input: AcceptSupervisionResultInput;
};


export type MutationScheduleInterviewArgs = {
  input: MeasureReasonInput;
};


export type MutationSubmitInterviewPlanArgs = {
  input: SubmitInterviewPlanInput;
};


export type MutationProposePetitionProfileArgs = {
  input: ProposeProfileInput;
};


export type MutationApprovePetitionProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRejectPetitionProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRollBackPetitionProfileArgs = {
  input: RollBackProfileInput;
};

export type PetitionResult = Petition | Refusal;

/** The way a petition came in. */
export type Channel =
  | 'HOTLINE_12345'
  | 'PORTAL'
  | 'POLICE_110'
  | 'GRID'
  | 'VISIT'
  | 'LETTER';

/** CONSULTATION 咨询, HELP 求助, OPINION 意见, SUGGESTION 建议, COMPLAINT 投诉, REPORT 举报. */
export type PetitionKind =
  | 'CONSULTATION'
  | 'HELP'
  | 'OPINION'
  | 'SUGGESTION'
  | 'COMPLAINT'
  | 'REPORT';

/** URGENT is danger to life or property, LIVELIHOOD water, power, gas or heat (R-H-28…30, R-H-40). */
export type Urgency =
  | 'URGENT'
  | 'LIVELIHOOD'
  | 'ORDINARY';

/** Where a petition stands (C-16); IN_CHAIN is where its `chain` says. */
export type PetitionStage =
  | 'ASSIGNED'
  | 'SIGNED'
  | 'HANDLING'
  | 'REPLIED'
  | 'REOPENED'
  | 'IN_CHAIN'
  | 'CLOSED'
  | 'MERGED';

/** Who owes the next step: the ladder of R-E-08, which only ever rises. */
export type PetitionLevel =
  | 'MICRO_GRID'
  | 'GENERAL_GRID'
  | 'COMMUNITY'
  | 'STREET'
  | 'DEPARTMENT'
  | 'DISTRICT';

/** R-C-18. */
export type PetitionOutcome =
  | 'SUPPORTED'
  | 'EXPLAINED'
  | 'NOT_SUPPORTED';

export type CallBackResult =
  | 'SATISFIED'
  | 'DISSATISFIED'
  | 'UNSOLVED'
  | 'UNREACHABLE';

/**
 * A matter somebody puts to those who govern the neighbourhood (诉求), and the answer owed to it.
 * Until it is closed exactly one level owes the next step.
 */
export type Petition = {
  __typename?: 'Petition';
  id: Scalars['ID']['output'];
  /** Our own number, such as 510116-20260918-000001. */
  number: Scalars['String']['output'];
  channel: Channel;
  /** The number its channel gave it; null where the channel gives none. */
  channelNumber?: Maybe<Scalars['String']['output']>;
  kind: PetitionKind;
  urgency: Urgency;
  category: PetitionCategory;
  text: Scalars['String']['output'];
  stage: PetitionStage;
  lodgedAt: Scalars['DateTime']['output'];
  /** Everybody who raised it, the first first, with personal data masked. */
  callers: Array<Caller>;
  division: Division;
  /** The estate it was located in; null where it lies in none. */
  estate?: Maybe<Estate>;
  /** The micro-grid it was located in; null where only a community is known. */
  grid?: Maybe<Grid>;
  /** The department that leads by the duty list (C-17). */
  department: Department;
  coDepartments: Array<Department>;
  /** Every clock it runs or ran, in the order they started. */
  deadlines: Array<Deadline>;
  /** Every rung it climbed, in the order they were due. */
  escalations: Array<Escalation>;
  /** Everybody who was told of a rung, in the order they were. */
  notices: Array<Notice>;
  /** Who owes the next step; null once none is owed. */
  owedBy?: Maybe<StepHolder>;
  /** The earliest instant at which a running clock breaches; null where none runs. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether `dueAt` has passed. */
  overdue: Scalars['Boolean']['output'];
  evidence: Array<HandlingEvidence>;
  /** Null until answered. */
  reply?: Maybe<PetitionReply>;
  callBacks: Array<CallBack>;
  /** The petition it was joined to; null unless it was. */
  mergedInto?: Maybe<Petition>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its national course; null of a petition on the hotline's. */
  chain?: Maybe<Chain>;
  /** Each time the order was sent back (退单), in the order it was. */
  returns: Array<PetitionReturn>;
  extensions: Array<PetitionExtension>;
  urgings: Array<PetitionUrging>;
  supervisions: Array<PetitionSupervision>;
  interviews: Array<PetitionInterview>;
};

/** How a measure ended; LAPSED: with its petition, undecided. */
export type MeasureDecision =
  | 'KEPT'
  | 'REASSIGNED'
  | 'APPROVED'
  | 'REFUSED'
  | 'ANSWERED'
  | 'ACCEPTED'
  | 'PLANNED'
  | 'LAPSED';

/** What opens a supervision (R-H-45). */
export type SupervisionTrigger =
  | 'OVERDUE'
  | 'MANY_CALLERS'
  | 'REFUSED'
  | 'LAWFUL_UNSOLVED'
  | 'BAD_INFLUENCE'
  | 'KNOWLEDGE_STALE';

/** An order sent back: in dispute from `at` until `decidedAt`, while its limit runs on (R-H-41). */
export type PetitionReturn = {
  __typename?: 'PetitionReturn';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  /** The legal reason. */
  reason: Scalars['String']['output'];
  /** The limit that runs on meanwhile. */
  deadline?: Maybe<Deadline>;
  /** The clock of whoever decides. */
  dispute?: Maybe<Deadline>;
  /** Who sent it back. */
  department?: Maybe<Department>;
  suggested?: Maybe<Department>;
  /** Null while it is in dispute. */
  decision?: Maybe<MeasureDecision>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** Who was named to have it. */
  named?: Maybe<Department>;
  /** The reasons of the decision. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** More time asked for (延期), and whether it was given (R-H-42). */
export type PetitionExtension = {
  __typename?: 'PetitionExtension';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  /** The clock it is of. */
  deadline?: Maybe<Deadline>;
  amount: Scalars['Int']['output'];
  unit: AllowanceUnit;
  /** Null until it is decided. */
  decision?: Maybe<MeasureDecision>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** What the caller was told of the approval, or the reasons of the refusal. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** An urge (催办), and what answered it: words, or the name of a step. */
export type PetitionUrging = {
  __typename?: 'PetitionUrging';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  /** The limit it is about; null where none runs. */
  deadline?: Maybe<Deadline>;
  /** The time to answer it, with the criticism notice at its end (R-H-44). */
  clock?: Maybe<Deadline>;
  decision?: Maybe<MeasureDecision>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  answer?: Maybe<Scalars['String']['output']>;
};

/** A supervision (督办), open until its result is accepted (R-H-45); of a rung, until the step it waits for is taken. */
export type PetitionSupervision = {
  __typename?: 'PetitionSupervision';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  /** Who ordered it, or the rule whose rung did, such as R-E-05@1. */
  by: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  trigger: SupervisionTrigger;
  /** Whether it is on the public list (挂牌督办). */
  listed: Scalars['Boolean']['output'];
  clock?: Maybe<Deadline>;
  decision?: Maybe<MeasureDecision>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  answer?: Maybe<Scalars['String']['output']>;
};

/** An interview (约谈) and the written plan owed after it (R-E-06). */
export type PetitionInterview = {
  __typename?: 'PetitionInterview';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  /** The urge's clock that ran out. */
  deadline?: Maybe<Deadline>;
  /** The time for the written plan. */
  clock?: Maybe<Deadline>;
  decision?: Maybe<MeasureDecision>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The plan. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** Somebody who raised a petition, masked unless scope and purpose allow. */
export type Caller = {
  __typename?: 'Caller';
  /** Masked, such as 张*. */
  name: Scalars['String']['output'];
  /** Masked, such as 138****5678. */
  phone: Scalars['String']['output'];
  calledAt: Scalars['DateTime']['output'];
};

/** Who owes a step: a level of the ladder and what stands there. */
export type StepHolder = {
  __typename?: 'StepHolder';
  level: PetitionLevel;
  /** The grid, on the grid levels; null above them. */
  grid?: Maybe<Grid>;
  /** The division, on the community, street and district levels; null on others. */
  division?: Maybe<Division>;
  /** The department, on its level; null on others. */
  department?: Maybe<Department>;
  /** Who was on duty there as the step came to it; null where nobody was, or no rung has fired. */
  officer?: Maybe<GridOfficer>;
};

export type DeadlineKind =
  | 'SIGN_FOR'
  | 'FIRST_CONTACT'
  | 'HANDLE'
  | 'CALL_BACK'
  | 'CRITICISM'
  | 'INTERVIEW'
  | 'SUPERVISION'
  | 'INTERVIEW_PLAN'
  | 'REGISTER'
  | 'SORT'
  | 'NOTIFY'
  | 'OBJECT'
  | 'DISPUTE'
  | 'REVIEW_REQUEST'
  | 'REVIEW'
  | 'REEXAMINE_REQUEST'
  | 'REEXAMINE'
  | 'SIMPLE_PASS'
  | 'SIMPLE_ACCEPT'
  | 'SIMPLE_OPINION'
  | 'REPORT_UPWARD'
  | 'RATE';

export type DeadlineState =
  | 'RUNNING'
  | 'PAUSED'
  | 'MET'
  | 'CANCELLED'
  | 'STUCK';

/** A clock (时限): what is owed by when, and by which rule. */
export type Deadline = {
  __typename?: 'Deadline';
  id: Scalars['ID']['output'];
  kind: DeadlineKind;
  rule: DeadlineRule;
  /** The rungs it climbs when nobody acts. */
  ladder: DeadlineLadder;
  startedAt: Scalars['DateTime']['output'];
  /** The stretches in which it stood still, the first first. */
  pauses: Array<DeadlinePause>;
  /** The last instant that is still on time. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether `dueAt` rests on a year whose holidays are not announced (R-T-15). */
  provisional: Scalars['Boolean']['output'];
  /** Whether it was given more time, which is given once (R-C-07, R-H-42). */
  extended: Scalars['Boolean']['output'];
  /** How often the order was sent back while it ran (R-H-41). */
  returns: Scalars['Int']['output'];
  /** Why it stands still; null while it runs. */
  pausedFor?: Maybe<Scalars['String']['output']>;
  state: DeadlineState;
  /** Whether it was or is past due when the step was or is not taken. */
  overdue: Scalars['Boolean']['output'];
  /** When the step was taken; null while it is owed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is left of the limit, or was left as it ended or stood still. */
  remaining: Remaining;
  /** How much of the limit is used, on its own clock: 1 when all of it is, more once past due. */
  progress: Scalars['Float']['output'];
  /** The days from the start to the end, each with why it was or was not counted; at most 400. */
  countedDays: Array<CountedDay>;
};

export type DeadlineRule = {
  __typename?: 'DeadlineRule';
  code: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  amount: Scalars['Int']['output'];
  unit: AllowanceUnit;
  /** The limit as one text, such as 15 WORKING_DAYS. */
  figure: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

export type DeadlineLadder = {
  __typename?: 'DeadlineLadder';
  code: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A stretch in which a clock stood still, for a listed reason (R-T-16). */
export type DeadlinePause = {
  __typename?: 'DeadlinePause';
  from: Scalars['DateTime']['output'];
  /** Null while it lasts. */
  to?: Maybe<Scalars['DateTime']['output']>;
  reason: Scalars['String']['output'];
};

/** Days are those after today, hours go to the second. */
export type Remaining = {
  __typename?: 'Remaining';
  amount: Scalars['Float']['output'];
  unit: AllowanceUnit;
};

/**
 * START the day of the start; ROLLED after a last day that was no working day (R-T-01, R-T-04). Of the
 * others NATURAL, WORKED and MAKE_UP (调休) are counted.
 */
export type CountedDayReason =
  | 'START'
  | 'NATURAL'
  | 'WORKED'
  | 'MAKE_UP'
  | 'WEEKEND'
  | 'HOLIDAY'
  | 'PAUSE'
  | 'ROLLED';

export type CountedDay = {
  __typename?: 'CountedDay';
  on: Scalars['CivilDate']['output'];
  counted: Scalars['Boolean']['output'];
  because: CountedDayReason;
  /** The notice that says whether the day is worked; null where its year has none (R-T-15). */
  notice?: Maybe<Scalars['String']['output']>;
};

/** Three units that never mix; MINUTES run from the stated moment, every day. */
export type AllowanceUnit =
  | 'NATURAL_DAYS'
  | 'WORKING_DAYS'
  | 'WORKING_HOURS'
  | 'HOURS'
  | 'MINUTES';

/** LAPSE: a time somebody might have used is over, and nobody is late. */
export type RungAction =
  | 'REMIND'
  | 'WARN'
  | 'URGE'
  | 'ESCALATE'
  | 'WHISTLE'
  | 'CRITICISE'
  | 'SUPERVISE'
  | 'INTERVIEW'
  | 'DECIDE'
  | 'LAPSE';

/** A rung of the ladder, fired exactly once at the instant it was due (升级). */
export type Escalation = {
  __typename?: 'Escalation';
  id: Scalars['ID']['output'];
  /** Its place on the ladder, from 1. */
  rung: Scalars['Int']['output'];
  action: RungAction;
  /** The clock that rang it. */
  deadline: Deadline;
  /** The instant it was truly due, whenever it was carried out. */
  dueAt: Scalars['DateTime']['output'];
  firedAt: Scalars['DateTime']['output'];
  /** The rule and its version, such as R-E-04@1. */
  by: Scalars['String']['output'];
  /** Who owes the step from then on: whom the roster had on duty then, or the next above who was. */
  to: StepHolder;
  reason: Scalars['String']['output'];
  /** Who was told of it. */
  notices: Array<Notice>;
};

/**
 * A post on the ladder of R-E-08: GRID_OFFICER 网格员, COMMUNITY_LEADER 社区负责人, STREET_LEADER
 * 镇街分管领导, DEPARTMENT_LIAISON 部门联络员, DISTRICT_CENTRE 区级值班, DISTRICT_LEADER 区级分管领导.
 */
export type DutyPost =
  | 'GRID_OFFICER'
  | 'COMMUNITY_LEADER'
  | 'STREET_LEADER'
  | 'DEPARTMENT_LIAISON'
  | 'DISTRICT_CENTRE'
  | 'DISTRICT_LEADER';

/** OWES: the step is theirs from then on; COPY: they are told of it. */
export type NoticeRole =
  | 'OWES'
  | 'COPY';

/** That somebody was told of a rung, once (通知). It names nobody: whoever reads it opens the petition. */
export type Notice = {
  __typename?: 'Notice';
  id: Scalars['ID']['output'];
  petition: Petition;
  deadline: Deadline;
  /** The rung it tells of. */
  rung: Scalars['Int']['output'];
  action: RungAction;
  role: NoticeRole;
  /** Null to whoever may not know of them. */
  to?: Maybe<GridOfficer>;
  post: DutyPost;
  level: PetitionLevel;
  /** The instant the rung was due. */
  at: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
  textZh: Scalars['String']['output'];
};

/** A post of the ladder that nobody held as a rung fell to it: one a stretch, by its earliest rung. */
export type RosterGap = {
  __typename?: 'RosterGap';
  id: Scalars['ID']['output'];
  level: PetitionLevel;
  post: DutyPost;
  /** The grid's or department's id, or the division's code. */
  place: Scalars['ID']['output'];
  division: Division;
  /** Since when nobody held it; null where nobody ever did. */
  emptySince?: Maybe<Scalars['DateTime']['output']>;
  at: Scalars['DateTime']['output'];
  rung: Scalars['Int']['output'];
  petition: Petition;
  /** The level that took the step over; null where nobody above was on duty either. */
  wentTo?: Maybe<PetitionLevel>;
};

export type HandlingEvidence = {
  __typename?: 'HandlingEvidence';
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  /** Addresses of photographs or documents. */
  attachments: Array<Scalars['String']['output']>;
};

export type PetitionReply = {
  __typename?: 'PetitionReply';
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  outcome: PetitionOutcome;
  /** The property company the matter was upheld against; null where it was against none. */
  upheldAgainst?: Maybe<PropertyCompany>;
};

export type CallBack = {
  __typename?: 'CallBack';
  at: Scalars['DateTime']['output'];
  result: CallBackResult;
  note: Scalars['String']['output'];
};

/** What a petition may be about; leaves only may be lodged under. */
export type PetitionCategory = {
  __typename?: 'PetitionCategory';
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Null at the top. */
  parent?: Maybe<PetitionCategory>;
  isLeaf: Scalars['Boolean']['output'];
};

/** A department or unit of the district (部门), and what it leads on. */
export type Department = {
  __typename?: 'Department';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  duties: Array<DutyItem>;
};

/** An item of the duty list (职责清单): who leads on a matter, who assists, by what law. */
export type DutyItem = {
  __typename?: 'DutyItem';
  category: PetitionCategory;
  lead: Department;
  coDepartments: Array<Department>;
  basis: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** Where the matter is: exactly one of a point, an estate or an address. */
export type PlaceInput = {
  point?: InputMaybe<PointInput>;
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** An address text that names an estate of the district, such as 东升街道……小区3栋. */
  address?: InputMaybe<Scalars['String']['input']>;
};

/** Degrees, WGS 84. */
export type PointInput = {
  longitude: Scalars['Float']['input'];
  latitude: Scalars['Float']['input'];
};

export type CallerInput = {
  /** 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** A mobile number: 11 digits, 1 then 3 to 9. */
  phone: Scalars['String']['input'];
};

export type LodgePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  channel: Channel;
  /** The channel's own number; required of the hotline and the police line. */
  channelNumber?: InputMaybe<Scalars['String']['input']>;
  kind: PetitionKind;
  urgency?: InputMaybe<Urgency>;
  /** A leaf of `categories`. */
  category: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  caller: CallerInput;
  place: PlaceInput;
};

export type PetitionStepInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type HandlePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  attachments?: Array<Scalars['String']['input']>;
};

export type ReplyToPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  outcome: PetitionOutcome;
  /** The company that serves the petition's estate; only with SUPPORTED. */
  upheldAgainst?: InputMaybe<Scalars['ID']['input']>;
};

export type CallBackPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  result: CallBackResult;
  note?: Scalars['String']['input'];
};

export type MergePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The petition it repeats. */
  into: Scalars['ID']['input'];
};

export type PetitionFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  estateId?: InputMaybe<Scalars['ID']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<PetitionStage>;
  /** Only those not yet closed or merged. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with a clock past due. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OpenDeadlineFilter = {
  /** Minutes from now, from 0: only those due by then, and what is past due with them. */
  within?: InputMaybe<Scalars['Int']['input']>;
  /** True: only those past due; false: only those not yet; null: both. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<DeadlineKind>;
  /** Only those of petitions whose next step this level owes now, as `owedBy` says. */
  level?: InputMaybe<PetitionLevel>;
  /** Only those of petitions whose next step is owed where this officer is on duty now. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of petitions this department leads or assists on. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** A division, such as 510116001: only those of petitions within it. */
  under?: InputMaybe<Scalars['ID']['input']>;
};

/** A running clock, the petition it runs on, and who owes that petition's next step. */
export type OpenDeadline = {
  __typename?: 'OpenDeadline';
  deadline: Deadline;
  petition: Petition;
  owedBy: StepHolder;
};

export type OpenDeadlineConnection = {
  __typename?: 'OpenDeadlineConnection';
  nodes: Array<OpenDeadline>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  nodes: Array<Notice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RosterGapConnection = {
  __typename?: 'RosterGapConnection';
  nodes: Array<RosterGap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PetitionConnection = {
  __typename?: 'PetitionConnection';
  nodes: Array<Petition>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  nodes: Array<Department>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** SUGGESTION 建议意见, ACCUSATION 检举控告, CLAIM 申诉求决: only a claim has the 60 days (R-C-06). */
export type PetitionClass =
  | 'SUGGESTION'
  | 'ACCUSATION'
  | 'CLAIM';

/** The five legal routes that go before a petition (R-C-17). */
export type LegalRoute =
  | 'LITIGATION'
  | 'ARBITRATION'
  | 'PARTY_APPEAL'
  | 'ADMINISTRATIVE'
  | 'PROTECTION';

/** How well it is known who raised it: nobody is told who is unclear or anonymous (R-C-26). */
export type PetitionerIdentity =
  | 'CLEAR'
  | 'UNCLEAR'
  | 'ANONYMOUS';

export type ChainProcedure =
  | 'NORMAL'
  | 'SIMPLIFIED';

/** Where a petition stands on the national course. */
export type ChainStage =
  | 'REGISTERED'
  | 'FORWARDED'
  | 'OBJECTED'
  | 'DISPUTED'
  | 'ACCEPTED'
  | 'DECIDED'
  | 'ANSWERED'
  | 'REVIEWING'
  | 'REVIEW_DECIDED'
  | 'REVIEWED'
  | 'REEXAMINING'
  | 'HEARING'
  | 'REEXAMINATION_DECIDED'
  | 'FINAL'
  | 'ROUTED'
  | 'ATTACHED';

export type ChainStep =
  | 'REGISTER'
  | 'RECEIVE'
  | 'PASS_ON'
  | 'FORWARD'
  | 'OBJECT'
  | 'AGREE_TO_OBJECTION'
  | 'REFUSE_OBJECTION'
  | 'RAISE_DISPUTE'
  | 'CONFIRM_ORGAN'
  | 'REASSIGN'
  | 'NOTIFY'
  | 'ROUTE'
  | 'ACCEPT'
  | 'SIMPLIFY'
  | 'SWITCH_TO_NORMAL'
  | 'REQUEST_EXTENSION'
  | 'DECIDE_EXTENSION'
  | 'SETTLE'
  | 'ISSUE_OPINION'
  | 'DELIVER_OPINION'
  | 'DELIVER_ANSWER'
  | 'REQUEST_REVIEW'
  | 'ISSUE_REVIEW'
  | 'DELIVER_REVIEW'
  | 'REQUEST_REEXAMINATION'
  | 'OPEN_HEARING'
  | 'CLOSE_HEARING'
  | 'ISSUE_REEXAMINATION'
  | 'DELIVER_REEXAMINATION'
  | 'LAPSE'
  | 'MARK_SERIOUS'
  | 'REPORT_UPWARD'
  | 'RECUSE'
  | 'RATE';

/** Who owes the next step: the petition office, the organ, the shared superior, the petitioner or the reviewer. */
export type ChainParty =
  | 'OFFICE'
  | 'ORGAN'
  | 'SUPERIOR'
  | 'PETITIONER'
  | 'REVIEWER';

/** A department of a government, a government, or an organ that is led from above alone (R-C-14). */
export type OrganKind =
  | 'DEPARTMENT'
  | 'GOVERNMENT'
  | 'LINE_MANAGED';

/** What opens the simplified procedure to a first petition (R-C-33). */
export type SimpleGround =
  | 'CLEAR_FACTS_AND_DUTY'
  | 'CONSULTATION_OR_THANKS'
  | 'DAILY_LIFE_TIME_CRITICAL'
  | 'EXISTING_COMMITMENT';

/** What closes it (R-C-33). */
export type SimpleBar =
  | 'OTHER_LEGAL_ROUTE'
  | 'ASSIGNED_BY_SUPERIOR'
  | 'LIKELY_REFUSAL'
  | 'SEVERAL_DUTY_HOLDERS'
  | 'JOINT_COMPLAINT'
  | 'COMPLEX';

/**
 * The national course of a petition (信访): sorted, forwarded, accepted, answered, reviewed and
 * re-examined (信访工作条例 2022, Arts. 21-37). Its clocks are among the petition's `deadlines`.
 */
export type Chain = {
  __typename?: 'Chain';
  class: PetitionClass;
  /** The legal route it is to go instead; null where there is none. */
  route?: Maybe<LegalRoute>;
  identity: PetitionerIdentity;
  /** How many came to speak for those who raised it: at most 5 (R-C-15). */
  representatives: Scalars['Int']['output'];
  procedure: ChainProcedure;
  stage: ChainStage;
  /** Null once nothing is owed. */
  owes?: Maybe<ChainParty>;
  /** The division of the petition office that holds or forwarded it. */
  office: Division;
  /** When whoever holds it now received it. */
  receivedAt: Scalars['DateTime']['output'];
  /** What the organ that holds it is, for who reviews its opinion. */
  organ: ReviewBody;
  /** Who was asked for the last review; null before the first. */
  reviewer?: Maybe<ReviewBody>;
  /** Who may be asked to review the opinion that stands or is to come (R-C-14); none after the last. */
  competentReviewers: Array<ReviewBody>;
  /** Whether this person raises this matter for the first time (初次信访); if not, it is a repeat (重复信访). */
  first: Scalars['Boolean']['output'];
  /** What the same person raised of the same matter before; null where nothing. */
  earlier?: Maybe<Petition>;
  /** What is new since then; null where nothing was said to be. */
  newFacts?: Maybe<Scalars['String']['output']>;
  /** How often it came back as wrongly forwarded. */
  returns: Scalars['Int']['output'];
  opinions: Array<WrittenOpinion>;
  extensions: Array<HandlingExtension>;
  hearings: Array<Hearing>;
  settlements: Array<Settlement>;
  /** Null until the petitioner rates the answer. */
  rating?: Maybe<ChainRating>;
  /** The register: every step taken, in order. */
  acts: Array<ChainAct>;
};

/** A government, a department of one, or an organ led from above, by the code of its town, district, city (4 digits) or province (2). */
export type ReviewBody = {
  __typename?: 'ReviewBody';
  kind: OrganKind;
  division: Scalars['String']['output'];
};

export type WrittenOpinion = {
  __typename?: 'WrittenOpinion';
  step: ChainStep;
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  outcome: PetitionOutcome;
  claim: Scalars['String']['output'];
  facts: Scalars['String']['output'];
  opinion: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  /** The right to a review, of whom and by when. */
  remedy: Scalars['String']['output'];
  /** When it reached the petitioner; null until it does. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HandlingExtension = {
  __typename?: 'HandlingExtension';
  /** The clock it is of. */
  deadline: Deadline;
  days: Scalars['Int']['output'];
  /** The reasons, as the petitioner is told them. */
  reason: Scalars['String']['output'];
  requestedAt: Scalars['DateTime']['output'];
  requestedBy: Scalars['ID']['output'];
  /** Null until it is decided. */
  approved?: Maybe<Scalars['Boolean']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  decisionReason?: Maybe<Scalars['String']['output']>;
};

export type Hearing = {
  __typename?: 'Hearing';
  openedAt: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  /** Null while it lasts. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  outcome?: Maybe<Scalars['String']['output']>;
};

export type Settlement = {
  __typename?: 'Settlement';
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  terms: Scalars['String']['output'];
  /** The address of the agreement. */
  document: Scalars['String']['output'];
};

export type ChainRating = {
  __typename?: 'ChainRating';
  at: Scalars['DateTime']['output'];
  /** 1 to 5. */
  stars: Scalars['Int']['output'];
  comment: Scalars['String']['output'];
};

export type ChainAct = {
  __typename?: 'ChainAct';
  step: ChainStep;
  /** Where it stood from then on. */
  stage: ChainStage;
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type ReturnPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The legal reason. */
  reason: Scalars['String']['input'];
  suggestedDepartmentId: Scalars['ID']['input'];
};

/** Naming the department that sent it back keeps it there. */
export type DecideReturnInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  departmentId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RequestExtensionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** In the unit of the limit. */
  amount: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ApproveExtensionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What the caller is told of it. */
  notice: Scalars['String']['input'];
};

export type MeasureReasonInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

export type FeedBackInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type SupervisePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  trigger: SupervisionTrigger;
  reason: Scalars['String']['input'];
  listed?: Scalars['Boolean']['input'];
};

export type AcceptSupervisionResultInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  result: Scalars['String']['input'];
};

export type SubmitInterviewPlanInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  plan: Scalars['String']['input'];
};

export type RegisterPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** VISIT, LETTER or PORTAL. */
  channel: Channel;
  class: PetitionClass;
  /** The legal route a claim is to go; it is then not accepted, but the petitioner is told the route. */
  route?: InputMaybe<LegalRoute>;
  identity?: PetitionerIdentity;
  /** Left out where nobody is named. */
  caller?: InputMaybe<CallerInput>;
  representatives?: Scalars['Int']['input'];
  /** A leaf of `categories`. */
  category: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  place: PlaceInput;
  /** The division of the petition office it came to; the district's own where left out. */
  office?: InputMaybe<Scalars['ID']['input']>;
  /** The organ it came to directly, past the petition office (R-C-03). */
  organId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom an accusation is against: they are never shown it (R-C-23). */
  accused?: InputMaybe<AccusedInput>;
  /** What is new since the same matter was raised before. */
  newFacts?: InputMaybe<Scalars['String']['input']>;
  /** Serious and urgent: to be reported upward within the hour (R-C-22). */
  serious?: Scalars['Boolean']['input'];
  /** When it came in, where that was before now: its clocks count from then (R-C-01). */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Exactly one of the two. */
export type AccusedInput = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['ID']['input']>;
};

export type ChainNoteInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  note?: Scalars['String']['input'];
};

export type ChainReasonInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

export type ChainDecisionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  approved: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
};

export type PassOnPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The division of the other office. */
  office: Scalars['ID']['input'];
};

export type ForwardPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  organId: Scalars['ID']['input'];
  organKind?: OrganKind;
  note?: Scalars['String']['input'];
};

export type DecideJurisdictionDisputeInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  organId: Scalars['ID']['input'];
  organKind?: OrganKind;
  /** Whether the joint meeting decided, for want of a shared superior. */
  byJointMeeting?: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
};

export type GiveRouteNoticeInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  route: LegalRoute;
  reason: Scalars['String']['input'];
};

export type UseSimplifiedProcedureInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  grounds: Array<SimpleGround>;
  bars?: Array<SimpleBar>;
};

export type RequestHandlingExtensionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  days: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type RecordSettlementInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  terms: Scalars['String']['input'];
  /** The address of the agreement; there is no settlement without one. */
  document: Scalars['String']['input'];
};

/** All parts are required (R-C-19). */
export type IssueOpinionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  outcome: PetitionOutcome;
  claim: Scalars['String']['input'];
  facts: Scalars['String']['input'];
  opinion: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  remedy: Scalars['String']['input'];
};

export type RequestReviewInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** One of `competentReviewers`. */
  reviewer: ReviewBodyInput;
};

export type ReviewBodyInput = {
  kind: OrganKind;
  division: Scalars['String']['input'];
};

export type RecuseOfficerInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  officerId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RatePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** 1 to 5. */
  stars: Scalars['Int']['input'];
  comment?: Scalars['String']['input'];
};

/** What was decided on a version; one that is cancelled was approved and never took effect. */
export type ProfileState =
  | 'PROPOSED'
  | 'APPROVED'
  | 'REJECTED'
  | 'CANCELLED';

/** Whether cases in flight keep the version they began under, or move to this one as it takes effect. */
export type InFlight =
  | 'KEEP'
  | 'MOVE';

export type ProfileMatter =
  | 'PETITION'
  | 'HOTLINE'
  | 'ESCALATION'
  | 'GRID'
  | 'CREDIT'
  | 'CALENDAR';

/**
 * A version of a rule profile (规则档): the figures that deadlines, ladders and scores go by. It is never
 * edited; a change is a new version, proposed by one person and approved by another.
 */
export type ProfileVersion = {
  __typename?: 'ProfileVersion';
  id: Scalars['ID']['output'];
  /** Such as HOTLINE_SICHUAN. */
  code: Scalars['String']['output'];
  matter: ProfileMatter;
  /** The division-code prefix it holds in; empty: the whole nation. */
  region: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** Whether the district made it; what it did not make is shipped. */
  own: Scalars['Boolean']['output'];
  state: ProfileState;
  validFrom: Scalars['DateTime']['output'];
  /** The first instant it no longer holds; null while it has no end. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  inFlight: InFlight;
  /** The version it was drawn up from; null where it is shipped. */
  basedOn?: Maybe<Scalars['ID']['output']>;
  /** The version it undoes; null where it undoes none. */
  rolledBackFrom?: Maybe<Scalars['ID']['output']>;
  note: Scalars['String']['output'];
  /** Null where it is shipped. */
  proposedBy?: Maybe<Scalars['ID']['output']>;
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it is decided on, and where it is shipped. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decisionNote?: Maybe<Scalars['String']['output']>;
  lines: Array<ProfileLine>;
};

/** One rule with its figures, its source, and the matters it is for. */
export type ProfileLine = {
  __typename?: 'ProfileLine';
  /** The rule it states, such as R-H-19. */
  code: Scalars['String']['output'];
  /** What it is used for, such as HANDLE. */
  kind: Scalars['String']['output'];
  /** Tells lines of one rule and kind from each other; empty where there is only one. */
  variant: Scalars['String']['output'];
  /** All of these are to hold; none: every matter. */
  applies: Array<ProfileCondition>;
  figures: Array<ProfileFigure>;
  source: Scalars['String']['output'];
  /** Whether a district is to confirm it before it goes by it. */
  verify: Scalars['Boolean']['output'];
};

/** A fact of the matter is one of these. */
export type ProfileCondition = {
  __typename?: 'ProfileCondition';
  fact: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

/** A figure by its name; exactly one of its values is not null. */
export type ProfileFigure = {
  __typename?: 'ProfileFigure';
  /** Figures within figures have names with dots. */
  name: Scalars['String']['output'];
  limit?: Maybe<LimitFigure>;
  number?: Maybe<Scalars['Float']['output']>;
  flag?: Maybe<Scalars['Boolean']['output']>;
  text?: Maybe<Scalars['String']['output']>;
  texts?: Maybe<Array<Scalars['String']['output']>>;
  rungs?: Maybe<Array<LadderRung>>;
};

export type LimitFigure = {
  __typename?: 'LimitFigure';
  amount: Scalars['Int']['output'];
  unit: AllowanceUnit;
};

/** A step of a ladder: what is done, when, and who owes the step from then on. */
export type LadderRung = {
  __typename?: 'LadderRung';
  action: Scalars['String']['output'];
  /** Of several instants, the earliest. */
  at: Array<RungInstant>;
  /** Null: nobody new owes the step. */
  level?: Maybe<Scalars['String']['output']>;
  rule: Scalars['String']['output'];
  /** Who else is told. */
  copies: Array<Scalars['String']['output']>;
  /** Whether it comes in office hours alone. */
  officeHours: Scalars['Boolean']['output'];
};

/** When a rung comes; exactly one is not null. */
export type RungInstant = {
  __typename?: 'RungInstant';
  /** That share of the limit is used: above 0, at most 1. */
  share?: Maybe<Scalars['Float']['output']>;
  workingDaysBefore?: Maybe<Scalars['Int']['output']>;
  /** So long past the due instant; 0 is the due instant itself. */
  after?: Maybe<LimitFigure>;
};

export type ProfileVersionConnection = {
  __typename?: 'ProfileVersionConnection';
  nodes: Array<ProfileVersion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProfileResult = ProfileVersion | Refusal;

/**
 * A new version, told by how it differs from the one in force: the district's own, or else the shipped. A
 * profile shipped for another region becomes one of the district's own.
 */
export type ProposeProfileInput = {
  idempotencyKey: Scalars['String']['input'];
  code: Scalars['String']['input'];
  /** Not in the past. */
  validFrom: Scalars['DateTime']['input'];
  /** The first instant it no longer holds. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  inFlight?: InFlight;
  /** Why: 1 to 500 characters. */
  note: Scalars['String']['input'];
  /** Each takes the place of the line of its code, kind and variant, or is added. */
  lines?: Array<ProfileLineInput>;
  drops?: Array<ProfileLineNameInput>;
};

export type ProfileLineNameInput = {
  code: Scalars['String']['input'];
  kind: Scalars['String']['input'];
  variant?: Scalars['String']['input'];
};

export type ProfileLineInput = {
  code: Scalars['String']['input'];
  kind: Scalars['String']['input'];
  variant?: Scalars['String']['input'];
  applies?: Array<ProfileConditionInput>;
  figures: Array<ProfileFigureInput>;
  source: Scalars['String']['input'];
  verify: Scalars['Boolean']['input'];
};

export type ProfileConditionInput = {
  fact: Scalars['String']['input'];
  values: Array<Scalars['String']['input']>;
};

/** Exactly one value beside the name. */
export type ProfileFigureInput = {
  name: Scalars['String']['input'];
  limit?: InputMaybe<LimitInput>;
  number?: InputMaybe<Scalars['Float']['input']>;
  flag?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  texts?: InputMaybe<Array<Scalars['String']['input']>>;
  rungs?: InputMaybe<Array<LadderRungInput>>;
};

export type LimitInput = {
  amount: Scalars['Int']['input'];
  unit: AllowanceUnit;
};

export type LadderRungInput = {
  action: Scalars['String']['input'];
  at: Array<RungInstantInput>;
  level?: InputMaybe<Scalars['String']['input']>;
  rule: Scalars['String']['input'];
  copies?: Array<Scalars['String']['input']>;
  officeHours?: Scalars['Boolean']['input'];
};

/** Exactly one of them. */
export type RungInstantInput = {
  share?: InputMaybe<Scalars['Float']['input']>;
  workingDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<LimitInput>;
};

export type DecideProfileInput = {
  idempotencyKey: Scalars['String']['input'];
  profileId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};

export type RollBackProfileInput = {
  idempotencyKey: Scalars['String']['input'];
  profileId: Scalars['ID']['input'];
  inFlight?: InFlight;
  note: Scalars['String']['input'];
};

/** What a version would do to the clocks in flight, were they moved as it takes effect. */
export type PetitionProfileDryRun = {
  __typename?: 'PetitionProfileDryRun';
  version: ProfileVersion;
  /** Clocks in flight that were looked at. */
  examined: Scalars['Int']['output'];
  /** Of these, those that would change; `sooner` and `later` by their due instant. */
  changed: Scalars['Int']['output'];
  sooner: Scalars['Int']['output'];
  later: Scalars['Int']['output'];
  /** Of those that would change a page, in the order they were started. */
  cases: RetimedDeadlineConnection;
};

/** A clock as it runs, and as it would. */
export type RetimedDeadline = {
  __typename?: 'RetimedDeadline';
  deadline: Deadline;
  petition: Petition;
  rule: DeadlineRule;
  dueAt: Scalars['DateTime']['output'];
  provisional: Scalars['Boolean']['output'];
};

export type RetimedDeadlineConnection = {
  __typename?: 'RetimedDeadlineConnection';
  nodes: Array<RetimedDeadline>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  petitions: PetitionConnection;
};


export type EstatePetitionsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
};

export type Grid = {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
};

export type GridOfficer = {
  __typename?: 'GridOfficer';
  id: Scalars['ID']['output'];
};

export type PropertyCompany = {
  __typename?: 'PropertyCompany';
  id: Scalars['ID']['output'];
};

export type RefusalCode =
  | 'ACCUSED_LEADS'
  | 'ALREADY_ENDED'
  | 'ALREADY_EXTENDED'
  | 'ALREADY_MARKED'
  | 'ALREADY_PAUSED'
  | 'BEFORE_LAST_TURN'
  | 'CHAIN_ENDED'
  | 'DUPLICATE_NUMBER'
  | 'EFFECTIVE_IN_PAST'
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID_INPUT'
  | 'INVALID_PHONE'
  | 'IN_DISPUTE'
  | 'NAMED_BY_DECISION'
  | 'NOTHING_CHANGED'
  | 'NOTHING_OWED'
  | 'NOT_CHAINED'
  | 'NOT_COMPETENT'
  | 'NOT_FOR_THE_ACCUSED'
  | 'NOT_IN_FORCE'
  | 'NOT_OVERDUE'
  | 'NOT_PAUSED'
  | 'NOT_SIMPLE'
  | 'NOT_THE_COMPANY'
  | 'NO_LINE_LEFT'
  | 'NO_UNANSWERED_URGE'
  | 'OTHER_ROUTE'
  | 'OUTSIDE_DISTRICT'
  | 'OUT_OF_TIME'
  | 'OVERTAKEN'
  | 'PENDING'
  | 'PENDING_BELOW'
  | 'PENDING_EXTENSION'
  | 'PUSHED_DOWN'
  | 'REASON_NOT_LISTED'
  | 'RECUSED'
  | 'RETURNED_TOO_OFTEN'
  | 'SAME_DEPARTMENT'
  | 'SAME_PERSON'
  | 'TOO_MANY_REPRESENTATIVES'
  | 'UNKNOWN_ADDRESS'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_DEPARTMENT'
  | 'UNKNOWN_ESTATE'
  | 'UNKNOWN_PETITION'
  | 'UNKNOWN_PROFILE'
  | 'VERSION_PENDING'
  | 'WRONG_STAGE'
  | 'WRONG_STATE';

/** Where a page begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  /** Hand it back as `after` to read on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * No is an answer: what was asked is against a rule, and nothing was written.
 * `code` is for programs; the messages are for whoever reads a log.
 */
export type Refusal = {
  __typename?: 'Refusal';
  code: RefusalCode;
  message: Scalars['String']['output'];
  messageZh: Scalars['String']['output'];
  /** The input field that was refused; null where the refusal is of the whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** The rule that refused it, as numbered in the rule register; null where none is. */
  rule?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Petition: Petition;
  Department: Department;
  Estate: Estate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Petition:
    ( { __typename: 'Petition' }
    & GraphQLRecursivePick<FederationTypes['Petition'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PetitionResult:
    | ( PetitionRow )
    | ( RefusalValue )
  ;
  ProfileResult:
    | ( ProfileVersionRow )
    | ( RefusalValue )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PetitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PetitionResult']>;
  Channel: Channel;
  PetitionKind: PetitionKind;
  Urgency: Urgency;
  PetitionStage: PetitionStage;
  PetitionLevel: PetitionLevel;
  PetitionOutcome: PetitionOutcome;
  CallBackResult: CallBackResult;
  Petition: ResolverTypeWrapper<PetitionRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MeasureDecision: MeasureDecision;
  SupervisionTrigger: SupervisionTrigger;
  PetitionReturn: ResolverTypeWrapper<PetitionReturnRow>;
  PetitionExtension: ResolverTypeWrapper<PetitionExtensionRow>;
  PetitionUrging: ResolverTypeWrapper<PetitionUrgingRow>;
  PetitionSupervision: ResolverTypeWrapper<PetitionSupervisionRow>;
  PetitionInterview: ResolverTypeWrapper<PetitionInterviewRow>;
  Caller: ResolverTypeWrapper<CallerRow>;
  StepHolder: ResolverTypeWrapper<StepHolderRow>;
  DeadlineKind: DeadlineKind;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DeadlineRule: ResolverTypeWrapper<DeadlineRule>;
  DeadlineLadder: ResolverTypeWrapper<DeadlineLadder>;
  DeadlinePause: ResolverTypeWrapper<DeadlinePause>;
  Remaining: ResolverTypeWrapper<Remaining>;
  CountedDayReason: CountedDayReason;
  CountedDay: ResolverTypeWrapper<CountedDay>;
  AllowanceUnit: AllowanceUnit;
  RungAction: RungAction;
  Escalation: ResolverTypeWrapper<EscalationRow>;
  DutyPost: DutyPost;
  NoticeRole: NoticeRole;
  Notice: ResolverTypeWrapper<NoticeRow>;
  RosterGap: ResolverTypeWrapper<RosterGapRow>;
  HandlingEvidence: ResolverTypeWrapper<HandlingEvidenceRow>;
  PetitionReply: ResolverTypeWrapper<PetitionReplyRow>;
  CallBack: ResolverTypeWrapper<CallBackRow>;
  PetitionCategory: ResolverTypeWrapper<PetitionCategoryRow>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DutyItem: ResolverTypeWrapper<DutyItemRow>;
  PlaceInput: PlaceInput;
  PointInput: PointInput;
  CallerInput: CallerInput;
  LodgePetitionInput: LodgePetitionInput;
  PetitionStepInput: PetitionStepInput;
  HandlePetitionInput: HandlePetitionInput;
  ReplyToPetitionInput: ReplyToPetitionInput;
  CallBackPetitionInput: CallBackPetitionInput;
  MergePetitionInput: MergePetitionInput;
  PetitionFilter: PetitionFilter;
  OpenDeadlineFilter: OpenDeadlineFilter;
  OpenDeadline: ResolverTypeWrapper<OpenDeadlineRow>;
  OpenDeadlineConnection: ResolverTypeWrapper<Connection<OpenDeadlineRow>>;
  NoticeConnection: ResolverTypeWrapper<Connection<NoticeRow>>;
  RosterGapConnection: ResolverTypeWrapper<Connection<RosterGapRow>>;
  PetitionConnection: ResolverTypeWrapper<Connection<PetitionRow>>;
  DepartmentConnection: ResolverTypeWrapper<Connection<DepartmentRow>>;
  PetitionClass: PetitionClass;
  LegalRoute: LegalRoute;
  PetitionerIdentity: PetitionerIdentity;
  ChainProcedure: ChainProcedure;
  ChainStage: ChainStage;
  ChainStep: ChainStep;
  ChainParty: ChainParty;
  OrganKind: OrganKind;
  SimpleGround: SimpleGround;
  SimpleBar: SimpleBar;
  Chain: ResolverTypeWrapper<ChainRow>;
  ReviewBody: ResolverTypeWrapper<ReviewBody>;
  WrittenOpinion: ResolverTypeWrapper<WrittenOpinion>;
  HandlingExtension: ResolverTypeWrapper<HandlingExtensionRow>;
  Hearing: ResolverTypeWrapper<Hearing>;
  Settlement: ResolverTypeWrapper<Settlement>;
  ChainRating: ResolverTypeWrapper<ChainRating>;
  ChainAct: ResolverTypeWrapper<ChainActRow>;
  ReturnPetitionInput: ReturnPetitionInput;
  DecideReturnInput: DecideReturnInput;
  RequestExtensionInput: RequestExtensionInput;
  ApproveExtensionInput: ApproveExtensionInput;
  MeasureReasonInput: MeasureReasonInput;
  FeedBackInput: FeedBackInput;
  SupervisePetitionInput: SupervisePetitionInput;
  AcceptSupervisionResultInput: AcceptSupervisionResultInput;
  SubmitInterviewPlanInput: SubmitInterviewPlanInput;
  RegisterPetitionInput: RegisterPetitionInput;
  AccusedInput: AccusedInput;
  ChainNoteInput: ChainNoteInput;
  ChainReasonInput: ChainReasonInput;
  ChainDecisionInput: ChainDecisionInput;
  PassOnPetitionInput: PassOnPetitionInput;
  ForwardPetitionInput: ForwardPetitionInput;
  DecideJurisdictionDisputeInput: DecideJurisdictionDisputeInput;
  GiveRouteNoticeInput: GiveRouteNoticeInput;
  UseSimplifiedProcedureInput: UseSimplifiedProcedureInput;
  RequestHandlingExtensionInput: RequestHandlingExtensionInput;
  RecordSettlementInput: RecordSettlementInput;
  IssueOpinionInput: IssueOpinionInput;
  RequestReviewInput: RequestReviewInput;
  ReviewBodyInput: ReviewBodyInput;
  RecuseOfficerInput: RecuseOfficerInput;
  RatePetitionInput: RatePetitionInput;
  ProfileState: ProfileState;
  InFlight: InFlight;
  ProfileMatter: ProfileMatter;
  ProfileVersion: ResolverTypeWrapper<ProfileVersionRow>;
  ProfileLine: ResolverTypeWrapper<ProfileLineRow>;
  ProfileCondition: ResolverTypeWrapper<ProfileCondition>;
  ProfileFigure: ResolverTypeWrapper<ProfileFigureRow>;
  LimitFigure: ResolverTypeWrapper<LimitFigure>;
  LadderRung: ResolverTypeWrapper<LadderRung>;
  RungInstant: ResolverTypeWrapper<RungInstant>;
  ProfileVersionConnection: ResolverTypeWrapper<Connection<ProfileVersionRow>>;
  ProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProfileResult']>;
  ProposeProfileInput: ProposeProfileInput;
  ProfileLineNameInput: ProfileLineNameInput;
  ProfileLineInput: ProfileLineInput;
  ProfileConditionInput: ProfileConditionInput;
  ProfileFigureInput: ProfileFigureInput;
  LimitInput: LimitInput;
  LadderRungInput: LadderRungInput;
  RungInstantInput: RungInstantInput;
  DecideProfileInput: DecideProfileInput;
  RollBackProfileInput: RollBackProfileInput;
  PetitionProfileDryRun: ResolverTypeWrapper<PetitionProfileDryRunRow>;
  RetimedDeadline: ResolverTypeWrapper<RetimedDeadlineRow>;
  RetimedDeadlineConnection: ResolverTypeWrapper<Connection<RetimedDeadlineRow>>;
  Estate: ResolverTypeWrapper<Pick<Estate, 'id'>>;
  Division: ResolverTypeWrapper<Pick<Division, 'code'>>;
  Grid: ResolverTypeWrapper<Pick<Grid, 'id'>>;
  GridOfficer: ResolverTypeWrapper<Pick<GridOfficer, 'id'>>;
  PropertyCompany: ResolverTypeWrapper<Pick<PropertyCompany, 'id'>>;
  RefusalCode: RefusalCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CivilDate: ResolverTypeWrapper<Scalars['CivilDate']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Refusal: ResolverTypeWrapper<RefusalValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  PetitionResult: ResolversUnionTypes<ResolversParentTypes>['PetitionResult'];
  Petition: PetitionRow;
  Boolean: Scalars['Boolean']['output'];
  PetitionReturn: PetitionReturnRow;
  PetitionExtension: PetitionExtensionRow;
  PetitionUrging: PetitionUrgingRow;
  PetitionSupervision: PetitionSupervisionRow;
  PetitionInterview: PetitionInterviewRow;
  Caller: CallerRow;
  StepHolder: StepHolderRow;
  Deadline: DeadlineRow;
  Float: Scalars['Float']['output'];
  DeadlineRule: DeadlineRule;
  DeadlineLadder: DeadlineLadder;
  DeadlinePause: DeadlinePause;
  Remaining: Remaining;
  CountedDay: CountedDay;
  Escalation: EscalationRow;
  Notice: NoticeRow;
  RosterGap: RosterGapRow;
  HandlingEvidence: HandlingEvidenceRow;
  PetitionReply: PetitionReplyRow;
  CallBack: CallBackRow;
  PetitionCategory: PetitionCategoryRow;
  Department: DepartmentRow;
  DutyItem: DutyItemRow;
  PlaceInput: PlaceInput;
  PointInput: PointInput;
  CallerInput: CallerInput;
  LodgePetitionInput: LodgePetitionInput;
  PetitionStepInput: PetitionStepInput;
  HandlePetitionInput: HandlePetitionInput;
  ReplyToPetitionInput: ReplyToPetitionInput;
  CallBackPetitionInput: CallBackPetitionInput;
  MergePetitionInput: MergePetitionInput;
  PetitionFilter: PetitionFilter;
  OpenDeadlineFilter: OpenDeadlineFilter;
  OpenDeadline: OpenDeadlineRow;
  OpenDeadlineConnection: Connection<OpenDeadlineRow>;
  NoticeConnection: Connection<NoticeRow>;
  RosterGapConnection: Connection<RosterGapRow>;
  PetitionConnection: Connection<PetitionRow>;
  DepartmentConnection: Connection<DepartmentRow>;
  Chain: ChainRow;
  ReviewBody: ReviewBody;
  WrittenOpinion: WrittenOpinion;
  HandlingExtension: HandlingExtensionRow;
  Hearing: Hearing;
  Settlement: Settlement;
  ChainRating: ChainRating;
  ChainAct: ChainActRow;
  ReturnPetitionInput: ReturnPetitionInput;
  DecideReturnInput: DecideReturnInput;
  RequestExtensionInput: RequestExtensionInput;
  ApproveExtensionInput: ApproveExtensionInput;
  MeasureReasonInput: MeasureReasonInput;
  FeedBackInput: FeedBackInput;
  SupervisePetitionInput: SupervisePetitionInput;
  AcceptSupervisionResultInput: AcceptSupervisionResultInput;
  SubmitInterviewPlanInput: SubmitInterviewPlanInput;
  RegisterPetitionInput: RegisterPetitionInput;
  AccusedInput: AccusedInput;
  ChainNoteInput: ChainNoteInput;
  ChainReasonInput: ChainReasonInput;
  ChainDecisionInput: ChainDecisionInput;
  PassOnPetitionInput: PassOnPetitionInput;
  ForwardPetitionInput: ForwardPetitionInput;
  DecideJurisdictionDisputeInput: DecideJurisdictionDisputeInput;
  GiveRouteNoticeInput: GiveRouteNoticeInput;
  UseSimplifiedProcedureInput: UseSimplifiedProcedureInput;
  RequestHandlingExtensionInput: RequestHandlingExtensionInput;
  RecordSettlementInput: RecordSettlementInput;
  IssueOpinionInput: IssueOpinionInput;
  RequestReviewInput: RequestReviewInput;
  ReviewBodyInput: ReviewBodyInput;
  RecuseOfficerInput: RecuseOfficerInput;
  RatePetitionInput: RatePetitionInput;
  ProfileVersion: ProfileVersionRow;
  ProfileLine: ProfileLineRow;
  ProfileCondition: ProfileCondition;
  ProfileFigure: ProfileFigureRow;
  LimitFigure: LimitFigure;
  LadderRung: LadderRung;
  RungInstant: RungInstant;
  ProfileVersionConnection: Connection<ProfileVersionRow>;
  ProfileResult: ResolversUnionTypes<ResolversParentTypes>['ProfileResult'];
  ProposeProfileInput: ProposeProfileInput;
  ProfileLineNameInput: ProfileLineNameInput;
  ProfileLineInput: ProfileLineInput;
  ProfileConditionInput: ProfileConditionInput;
  ProfileFigureInput: ProfileFigureInput;
  LimitInput: LimitInput;
  LadderRungInput: LadderRungInput;
  RungInstantInput: RungInstantInput;
  DecideProfileInput: DecideProfileInput;
  RollBackProfileInput: RollBackProfileInput;
  PetitionProfileDryRun: PetitionProfileDryRunRow;
  RetimedDeadline: RetimedDeadlineRow;
  RetimedDeadlineConnection: Connection<RetimedDeadlineRow>;
  Estate: Pick<Estate, 'id'>;
  Division: Pick<Division, 'code'>;
  Grid: Pick<Grid, 'id'>;
  GridOfficer: Pick<GridOfficer, 'id'>;
  PropertyCompany: Pick<PropertyCompany, 'id'>;
  DateTime: Scalars['DateTime']['output'];
  CivilDate: Scalars['CivilDate']['output'];
  PageInfo: PageInfo;
  Refusal: RefusalValue;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'id'>>;
  petitionByNumber?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionByNumberArgs, 'channel' | 'number'>>;
  petitions?: Resolver<ResolversTypes['PetitionConnection'], ParentType, ContextType, RequireFields<QueryPetitionsArgs, 'first'>>;
  openDeadlines?: Resolver<ResolversTypes['OpenDeadlineConnection'], ParentType, ContextType, RequireFields<QueryOpenDeadlinesArgs, 'first'>>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  rosterGaps?: Resolver<ResolversTypes['RosterGapConnection'], ParentType, ContextType, RequireFields<QueryRosterGapsArgs, 'first'>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'id'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first'>>;
  categories?: Resolver<Array<ResolversTypes['PetitionCategory']>, ParentType, ContextType>;
  petitionProfiles?: Resolver<ResolversTypes['ProfileVersionConnection'], ParentType, ContextType, RequireFields<QueryPetitionProfilesArgs, 'first'>>;
  petitionProfile?: Resolver<Maybe<ResolversTypes['ProfileVersion']>, ParentType, ContextType, RequireFields<QueryPetitionProfileArgs, 'id'>>;
  dryRunPetitionProfile?: Resolver<Maybe<ResolversTypes['PetitionProfileDryRun']>, ParentType, ContextType, RequireFields<QueryDryRunPetitionProfileArgs, 'id' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  lodgePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationLodgePetitionArgs, 'input'>>;
  signForPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationSignForPetitionArgs, 'input'>>;
  contactPetitioner?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationContactPetitionerArgs, 'input'>>;
  handlePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationHandlePetitionArgs, 'input'>>;
  replyToPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationReplyToPetitionArgs, 'input'>>;
  callBackPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationCallBackPetitionArgs, 'input'>>;
  mergePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationMergePetitionArgs, 'input'>>;
  registerPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRegisterPetitionArgs, 'input'>>;
  passOnPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationPassOnPetitionArgs, 'input'>>;
  forwardPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationForwardPetitionArgs, 'input'>>;
  objectToTransfer?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationObjectToTransferArgs, 'input'>>;
  decideTransferObjection?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationDecideTransferObjectionArgs, 'input'>>;
  raiseJurisdictionDispute?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRaiseJurisdictionDisputeArgs, 'input'>>;
  decideJurisdictionDispute?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationDecideJurisdictionDisputeArgs, 'input'>>;
  notifyPetitioner?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationNotifyPetitionerArgs, 'input'>>;
  acceptPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationAcceptPetitionArgs, 'input'>>;
  giveRouteNotice?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationGiveRouteNoticeArgs, 'input'>>;
  useSimplifiedProcedure?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationUseSimplifiedProcedureArgs, 'input'>>;
  switchToNormalProcedure?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationSwitchToNormalProcedureArgs, 'input'>>;
  requestHandlingExtension?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRequestHandlingExtensionArgs, 'input'>>;
  decideHandlingExtension?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationDecideHandlingExtensionArgs, 'input'>>;
  recordSettlement?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRecordSettlementArgs, 'input'>>;
  issueOpinion?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationIssueOpinionArgs, 'input'>>;
  deliverOpinion?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationDeliverOpinionArgs, 'input'>>;
  requestReview?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRequestReviewArgs, 'input'>>;
  issueReviewOpinion?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationIssueReviewOpinionArgs, 'input'>>;
  requestReexamination?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRequestReexaminationArgs, 'input'>>;
  openHearing?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationOpenHearingArgs, 'input'>>;
  closeHearing?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationCloseHearingArgs, 'input'>>;
  issueReexaminationOpinion?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationIssueReexaminationOpinionArgs, 'input'>>;
  markPetitionSerious?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationMarkPetitionSeriousArgs, 'input'>>;
  reportPetitionUpward?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationReportPetitionUpwardArgs, 'input'>>;
  recuseOfficer?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRecuseOfficerArgs, 'input'>>;
  ratePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRatePetitionArgs, 'input'>>;
  returnPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationReturnPetitionArgs, 'input'>>;
  decideReturn?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationDecideReturnArgs, 'input'>>;
  requestExtension?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  approveExtension?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationApproveExtensionArgs, 'input'>>;
  refuseExtension?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationRefuseExtensionArgs, 'input'>>;
  urgePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationUrgePetitionArgs, 'input'>>;
  feedBack?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationFeedBackArgs, 'input'>>;
  supervisePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationSupervisePetitionArgs, 'input'>>;
  acceptSupervisionResult?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationAcceptSupervisionResultArgs, 'input'>>;
  scheduleInterview?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationScheduleInterviewArgs, 'input'>>;
  submitInterviewPlan?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationSubmitInterviewPlanArgs, 'input'>>;
  proposePetitionProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationProposePetitionProfileArgs, 'input'>>;
  approvePetitionProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationApprovePetitionProfileArgs, 'input'>>;
  rejectPetitionProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRejectPetitionProfileArgs, 'input'>>;
  rollBackPetitionProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRollBackPetitionProfileArgs, 'input'>>;
};

export type PetitionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionResult'] = ResolversParentTypes['PetitionResult']> = {
  __resolveType: TypeResolveFn<'Petition' | 'Refusal', ParentType, ContextType>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition'], FederationReferenceType extends FederationReferenceTypes['Petition'] = FederationReferenceTypes['Petition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Petition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  channelNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PetitionKind'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['PetitionCategory'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PetitionStage'], ParentType, ContextType>;
  lodgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  callers?: Resolver<Array<ResolversTypes['Caller']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  coDepartments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['Escalation']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  owedBy?: Resolver<Maybe<ResolversTypes['StepHolder']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['HandlingEvidence']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['PetitionReply']>, ParentType, ContextType>;
  callBacks?: Resolver<Array<ResolversTypes['CallBack']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['PetitionReturn']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['PetitionExtension']>, ParentType, ContextType>;
  urgings?: Resolver<Array<ResolversTypes['PetitionUrging']>, ParentType, ContextType>;
  supervisions?: Resolver<Array<ResolversTypes['PetitionSupervision']>, ParentType, ContextType>;
  interviews?: Resolver<Array<ResolversTypes['PetitionInterview']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PetitionReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionReturn'] = ResolversParentTypes['PetitionReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MeasureDecision']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  named?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PetitionExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionExtension'] = ResolversParentTypes['PetitionExtension']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MeasureDecision']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PetitionUrgingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionUrging'] = ResolversParentTypes['PetitionUrging']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MeasureDecision']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PetitionSupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionSupervision'] = ResolversParentTypes['PetitionSupervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['SupervisionTrigger'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MeasureDecision']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PetitionInterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionInterview'] = ResolversParentTypes['PetitionInterview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MeasureDecision']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StepHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepHolder'] = ResolversParentTypes['StepHolder']> = {
  level?: Resolver<ResolversTypes['PetitionLevel'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['GridOfficer']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
  ladder?: Resolver<ResolversTypes['DeadlineLadder'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['DeadlinePause']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Remaining'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  countedDays?: Resolver<Array<ResolversTypes['CountedDay']>, ParentType, ContextType>;
};

export type DeadlineRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRule'] = ResolversParentTypes['DeadlineRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineLadder'] = ResolversParentTypes['DeadlineLadder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlinePauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlinePause'] = ResolversParentTypes['DeadlinePause']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remaining'] = ResolversParentTypes['Remaining']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
};

export type CountedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedDay'] = ResolversParentTypes['CountedDay']> = {
  on?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['CountedDayReason'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['RungAction'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['StepHolder'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petition?: Resolver<ResolversTypes['Petition'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['RungAction'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['NoticeRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['GridOfficer']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PetitionLevel'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterGap'] = ResolversParentTypes['RosterGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PetitionLevel'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  emptySince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  petition?: Resolver<ResolversTypes['Petition'], ParentType, ContextType>;
  wentTo?: Resolver<Maybe<ResolversTypes['PetitionLevel']>, ParentType, ContextType>;
};

export type HandlingEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingEvidence'] = ResolversParentTypes['HandlingEvidence']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PetitionReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionReply'] = ResolversParentTypes['PetitionReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PetitionOutcome'], ParentType, ContextType>;
  upheldAgainst?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
};

export type CallBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallBack'] = ResolversParentTypes['CallBack']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CallBackResult'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PetitionCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionCategory'] = ResolversParentTypes['PetitionCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PetitionCategory']>, ParentType, ContextType>;
  isLeaf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['DutyItem']>, ParentType, ContextType>;
};

export type DutyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyItem'] = ResolversParentTypes['DutyItem']> = {
  category?: Resolver<ResolversTypes['PetitionCategory'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  coDepartments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDeadline'] = ResolversParentTypes['OpenDeadline']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  petition?: Resolver<ResolversTypes['Petition'], ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['StepHolder'], ParentType, ContextType>;
};

export type OpenDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDeadlineConnection'] = ResolversParentTypes['OpenDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OpenDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterGapConnection'] = ResolversParentTypes['RosterGapConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RosterGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionConnection'] = ResolversParentTypes['PetitionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Petition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  class?: Resolver<ResolversTypes['PetitionClass'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['LegalRoute']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['PetitionerIdentity'], ParentType, ContextType>;
  representatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ChainProcedure'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ChainStage'], ParentType, ContextType>;
  owes?: Resolver<Maybe<ResolversTypes['ChainParty']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['ReviewBody'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['ReviewBody']>, ParentType, ContextType>;
  competentReviewers?: Resolver<Array<ResolversTypes['ReviewBody']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  newFacts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['WrittenOpinion']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['HandlingExtension']>, ParentType, ContextType>;
  hearings?: Resolver<Array<ResolversTypes['Hearing']>, ParentType, ContextType>;
  settlements?: Resolver<Array<ResolversTypes['Settlement']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ChainRating']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['ChainAct']>, ParentType, ContextType>;
};

export type ReviewBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewBody'] = ResolversParentTypes['ReviewBody']> = {
  kind?: Resolver<ResolversTypes['OrganKind'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrittenOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenOpinion'] = ResolversParentTypes['WrittenOpinion']> = {
  step?: Resolver<ResolversTypes['ChainStep'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PetitionOutcome'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HandlingExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlingExtension'] = ResolversParentTypes['HandlingExtension']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainRating'] = ResolversParentTypes['ChainRating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainAct'] = ResolversParentTypes['ChainAct']> = {
  step?: Resolver<ResolversTypes['ChainStep'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ChainStage'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfileVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileVersion'] = ResolversParentTypes['ProfileVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['ProfileMatter'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProfileState'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inFlight?: Resolver<ResolversTypes['InFlight'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rolledBackFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ProfileLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileLine'] = ResolversParentTypes['ProfileLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applies?: Resolver<Array<ResolversTypes['ProfileCondition']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ProfileFigure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfileConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileCondition'] = ResolversParentTypes['ProfileCondition']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfileFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileFigure'] = ResolversParentTypes['ProfileFigure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['LimitFigure']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rungs?: Resolver<Maybe<Array<ResolversTypes['LadderRung']>>, ParentType, ContextType>;
};

export type LimitFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitFigure'] = ResolversParentTypes['LimitFigure']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
};

export type LadderRungResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderRung'] = ResolversParentTypes['LadderRung']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Array<ResolversTypes['RungInstant']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  copies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  officeHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RungInstantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RungInstant'] = ResolversParentTypes['RungInstant']> = {
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workingDaysBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['LimitFigure']>, ParentType, ContextType>;
};

export type ProfileVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileVersionConnection'] = ResolversParentTypes['ProfileVersionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ProfileVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileResult'] = ResolversParentTypes['ProfileResult']> = {
  __resolveType: TypeResolveFn<'ProfileVersion' | 'Refusal', ParentType, ContextType>;
};

export type PetitionProfileDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionProfileDryRun'] = ResolversParentTypes['PetitionProfileDryRun']> = {
  version?: Resolver<ResolversTypes['ProfileVersion'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sooner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['RetimedDeadlineConnection'], ParentType, ContextType>;
};

export type RetimedDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetimedDeadline'] = ResolversParentTypes['RetimedDeadline']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  petition?: Resolver<ResolversTypes['Petition'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RetimedDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetimedDeadlineConnection'] = ResolversParentTypes['RetimedDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RetimedDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petitions?: Resolver<ResolversTypes['PetitionConnection'], ParentType, ContextType, RequireFields<EstatePetitionsArgs, 'open' | 'first'>>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GridOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridOfficer'] = ResolversParentTypes['GridOfficer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface CivilDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CivilDate'], any> {
  name: 'CivilDate';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PetitionResult?: PetitionResultResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  PetitionReturn?: PetitionReturnResolvers<ContextType>;
  PetitionExtension?: PetitionExtensionResolvers<ContextType>;
  PetitionUrging?: PetitionUrgingResolvers<ContextType>;
  PetitionSupervision?: PetitionSupervisionResolvers<ContextType>;
  PetitionInterview?: PetitionInterviewResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  StepHolder?: StepHolderResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineRule?: DeadlineRuleResolvers<ContextType>;
  DeadlineLadder?: DeadlineLadderResolvers<ContextType>;
  DeadlinePause?: DeadlinePauseResolvers<ContextType>;
  Remaining?: RemainingResolvers<ContextType>;
  CountedDay?: CountedDayResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  RosterGap?: RosterGapResolvers<ContextType>;
  HandlingEvidence?: HandlingEvidenceResolvers<ContextType>;
  PetitionReply?: PetitionReplyResolvers<ContextType>;
  CallBack?: CallBackResolvers<ContextType>;
  PetitionCategory?: PetitionCategoryResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DutyItem?: DutyItemResolvers<ContextType>;
  OpenDeadline?: OpenDeadlineResolvers<ContextType>;
  OpenDeadlineConnection?: OpenDeadlineConnectionResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  RosterGapConnection?: RosterGapConnectionResolvers<ContextType>;
  PetitionConnection?: PetitionConnectionResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ReviewBody?: ReviewBodyResolvers<ContextType>;
  WrittenOpinion?: WrittenOpinionResolvers<ContextType>;
  HandlingExtension?: HandlingExtensionResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  ChainRating?: ChainRatingResolvers<ContextType>;
  ChainAct?: ChainActResolvers<ContextType>;
  ProfileVersion?: ProfileVersionResolvers<ContextType>;
  ProfileLine?: ProfileLineResolvers<ContextType>;
  ProfileCondition?: ProfileConditionResolvers<ContextType>;
  ProfileFigure?: ProfileFigureResolvers<ContextType>;
  LimitFigure?: LimitFigureResolvers<ContextType>;
  LadderRung?: LadderRungResolvers<ContextType>;
  RungInstant?: RungInstantResolvers<ContextType>;
  ProfileVersionConnection?: ProfileVersionConnectionResolvers<ContextType>;
  ProfileResult?: ProfileResultResolvers<ContextType>;
  PetitionProfileDryRun?: PetitionProfileDryRunResolvers<ContextType>;
  RetimedDeadline?: RetimedDeadlineResolvers<ContextType>;
  RetimedDeadlineConnection?: RetimedDeadlineConnectionResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridOfficer?: GridOfficerResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};
