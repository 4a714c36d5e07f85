/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Petition as PetitionRow, PetitionReturn as PetitionReturnRow, PetitionExtension as PetitionExtensionRow, PetitionUrging as PetitionUrgingRow, PetitionSupervision as PetitionSupervisionRow, PetitionInterview as PetitionInterviewRow, Caller as CallerRow, StepHolder as StepHolderRow, Deadline as DeadlineRow, Escalation as EscalationRow, Notice as NoticeRow, RosterGap as RosterGapRow, HandlingEvidence as HandlingEvidenceRow, PetitionReply as PetitionReplyRow, CallBack as CallBackRow, PetitionCategory as PetitionCategoryRow, Department as DepartmentRow, DutyItem as DutyItemRow, OpenDeadline as OpenDeadlineRow, PetitionCategoryCount as PetitionCategoryCountRow, PetitionDepartmentCount as PetitionDepartmentCountRow, Chain as ChainRow, HandlingExtension as HandlingExtensionRow, ChainAct as ChainActRow, ProfileVersion as ProfileVersionRow, ProfileLine as ProfileLineRow, ProfileFigure as ProfileFigureRow, PetitionProfileDryRun as PetitionProfileDryRunRow, RetimedDeadline as RetimedDeadlineRow } from './rows.ts';
import type { Refusal as RefusalValue } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  petitions?: Maybe<PetitionConnection>;
  /** Running clocks of open petitions, the soonest due first: what is about to burn. */
  openDeadlines?: Maybe<OpenDeadlineConnection>;
  /** What the caller was told, or the department they act for, the latest first. */
  myNotices?: Maybe<NoticeConnection>;
  /** Posts of the ladder that had nobody as a rung fell to them, the latest first. */
  rosterGaps?: Maybe<RosterGapConnection>;
  /** What the national course did in a year, for the yearly report (R-C-35). */
  petitionReport?: Maybe<PetitionReport>;
  /** How timely the national course was in a month (R-C-37, R-C-38). */
  petitionIndicators?: Maybe<PetitionIndicators>;
  /** A department by its id; null where there is none. */
  department?: Maybe<Department>;
  /** Departments in the order of their codes. */
  departments?: Maybe<DepartmentConnection>;
  /** What petitions may be about, in the order of their codes. */
  categories?: Maybe<Array<PetitionCategory>>;
  /** Versions of the rule profiles petitions go by, the latest first and what is shipped last. */
  petitionProfiles?: Maybe<ProfileVersionConnection>;
  /** A version by its id; null where there is none or it is another district's. */
  petitionProfile?: Maybe<ProfileVersion>;
  /** What a version of one's own would do to the clocks in flight; null where there is no such version. */
  dryRunPetitionProfile?: Maybe<PetitionProfileDryRun>;
  /** Who was shown personal data of petition records of a division as they are, the latest first. */
  petitionPersonalReads?: Maybe<PersonalReadConnection>;
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


export type QueryPetitionReportArgs = {
  under?: InputMaybe<Scalars['ID']['input']>;
  year: Scalars['Int']['input'];
};


export type QueryPetitionIndicatorsArgs = {
  under?: InputMaybe<Scalars['ID']['input']>;
  year: Scalars['Int']['input'];
  month: Scalars['Int']['input'];
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


export type QueryPetitionPersonalReadsArgs = {
  under: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type Subscription = {
  __typename?: 'Subscription';
  /** A petition that was lodged or changed; those the caller may not know of are passed over. */
  petitionChanged?: Maybe<Petition>;
  /** A petition, as one of its clocks rang a rung of its ladder (R-E-04). */
  deadlineRang?: Maybe<Petition>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionPetitionChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionDeadlineRangArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
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
  /** Both sides ask a court to confirm an agreement by people's mediation, within 30 days of its effect (R-C-21). */
  applyForConfirmation: PetitionResult;
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
  /** A report of retaliation is handed to the discipline body (R-C-25). */
  referToDiscipline: PetitionResult;
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
  /** Summons the department for an interview (约谈) that a rung or an unanswered urge calls for (R-E-06). */
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


export type MutationApplyForConfirmationArgs = {
  input: ChainReasonInput;
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


export type MutationReferToDisciplineArgs = {
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
  input: ScheduleInterviewInput;
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
  /** The 12345 hotline (政务服务便民热线). */
  | 'HOTLINE_12345'
  /** A portal on the network (网上). */
  | 'PORTAL'
  /** Passed on by the police line (110非警务). */
  | 'POLICE_110'
  /** Found by a grid (网格上报). */
  | 'GRID'
  /** 走访. */
  | 'VISIT'
  /** 来信. */
  | 'LETTER';

/** What sort of request it is. */
export type PetitionKind =
  /** 咨询. */
  | 'CONSULTATION'
  /** 求助. */
  | 'HELP'
  /** 意见. */
  | 'OPINION'
  /** 建议. */
  | 'SUGGESTION'
  /** 投诉. */
  | 'COMPLAINT'
  /** 举报. */
  | 'REPORT';

/** How fast a petition is to be handled (R-H-28…30, R-H-40). */
export type Urgency =
  /** Danger to life or property. */
  | 'URGENT'
  /** Water, power, gas or heat. */
  | 'LIVELIHOOD'
  /** Anything else. */
  | 'ORDINARY';

/** Where a petition stands (C-16); IN_CHAIN is where its `chain` says. */
export type PetitionStage =
  /** 派单: with the department, not signed for. */
  | 'ASSIGNED'
  /** 签收. */
  | 'SIGNED'
  /** 办理. */
  | 'HANDLING'
  /** 答复: a call-back is owed. */
  | 'REPLIED'
  /** 重办: sent back after a call-back. */
  | 'REOPENED'
  /** 信访: where its `chain` says. */
  | 'IN_CHAIN'
  /** 办结. */
  | 'CLOSED'
  /** 并单: joined to another. */
  | 'MERGED';

/** Who owes the next step: the ladder of R-E-08, which only ever rises. */
export type PetitionLevel =
  /** 微网格. */
  | 'MICRO_GRID'
  /** 一般网格. */
  | 'GENERAL_GRID'
  /** 村社区. */
  | 'COMMUNITY'
  /** 镇街. */
  | 'STREET'
  /** 部门. */
  | 'DEPARTMENT'
  /** 部门分管领导: told of what is late (R-H-43). */
  | 'DEPARTMENT_LEADER'
  /** 区. */
  | 'DISTRICT';

/** How a request came out (R-C-18). */
export type PetitionOutcome =
  /** 支持. */
  | 'SUPPORTED'
  /** 解释说明. */
  | 'EXPLAINED'
  /** 不予支持. */
  | 'NOT_SUPPORTED';

/** What a caller said when called back (R-H-34, R-H-46). */
export type CallBackResult =
  /** Solved, and satisfied. */
  | 'SATISFIED'
  /** Dissatisfied. */
  | 'DISSATISFIED'
  /** Not solved. */
  | 'UNSOLVED'
  /** Not reached. */
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
  /** The way it came in. */
  channel: Channel;
  /** The number its channel gave it; null where the channel gives none. */
  channelNumber?: Maybe<Scalars['String']['output']>;
  /** What sort of request it is. */
  kind: PetitionKind;
  /** How fast it is to be handled. */
  urgency: Urgency;
  /** What it is about. */
  category: PetitionCategory;
  /** What was asked, as it was written down. */
  text: Scalars['String']['output'];
  /** Where it stands. */
  stage: PetitionStage;
  /** When it came in. */
  lodgedAt: Scalars['DateTime']['output'];
  /** Everybody who raised it, the first first, with personal data masked. */
  callers: Array<Caller>;
  /** The community it was located in. */
  division?: Maybe<Division>;
  /** The estate it was located in; null where it lies in none. */
  estate?: Maybe<Estate>;
  /** The micro-grid it was located in; null where only a community is known. */
  grid?: Maybe<Grid>;
  /** The department that leads by the duty list (C-17). */
  department: Department;
  /** The departments that assist by the duty list. */
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
  /** What was done about it, the first first. */
  evidence: Array<HandlingEvidence>;
  /** Null until answered. */
  reply?: Maybe<PetitionReply>;
  /** What callers said when they were called back. */
  callBacks: Array<CallBack>;
  /** The petition it was joined to; null unless it was. */
  mergedInto?: Maybe<Petition>;
  /** When it was closed; null until it is. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its national course; null of a petition on the hotline's. */
  chain?: Maybe<Chain>;
  /** Each time the order was sent back (退单), in the order it was. */
  returns: Array<PetitionReturn>;
  /** Each time more time was asked for (延期), in the order it was. */
  extensions: Array<PetitionExtension>;
  /** Each time it was urged (催办), in the order it was. */
  urgings: Array<PetitionUrging>;
  /** Each time it was put under supervision (督办), in the order it was. */
  supervisions: Array<PetitionSupervision>;
  /** Each interview it led to (约谈), in the order they were. */
  interviews: Array<PetitionInterview>;
};

/** How a measure ended. */
export type MeasureDecision =
  /** Who sent it back keeps it. */
  | 'KEPT'
  /** Another department has it. */
  | 'REASSIGNED'
  /** Approved. */
  | 'APPROVED'
  /** Refused. */
  | 'REFUSED'
  /** Answered. */
  | 'ANSWERED'
  /** The result was accepted. */
  | 'ACCEPTED'
  /** The plan was handed in. */
  | 'PLANNED'
  /** It ended with its petition, undecided. */
  | 'LAPSED';

/**
 * What opens a supervision: of an order those up to KNOWLEDGE_STALE (R-H-45), of an organ on the
 * national course OVERDUE and those from NOT_REGISTERED on (R-C-34).
 */
export type SupervisionTrigger =
  /** It is past due. */
  | 'OVERDUE'
  /** Many callers raise the same. */
  | 'MANY_CALLERS'
  /** A department will not have it. */
  | 'REFUSED'
  /** A lawful request stays unsolved. */
  | 'LAWFUL_UNSOLVED'
  /** It does harm in public. */
  | 'BAD_INFLUENCE'
  /** The knowledge base was not kept up. */
  | 'KNOWLEDGE_STALE'
  /** 应登记未登记: it was not registered. */
  | 'NOT_REGISTERED'
  /** 应受理未受理: it was not accepted, or the petitioner not told. */
  | 'NOT_ACCEPTED'
  /** 推诿敷衍: the organ evades it. */
  | 'EVASION'
  /** 弄虚作假: the result is false. */
  | 'FALSE_RESULT'
  /** 拒不执行: the result is not carried out. */
  | 'NOT_CARRIED_OUT';

/** What a petition office suggests to an organ it supervises (R-C-34). */
export type SupervisionSuggestion =
  /** 改进工作. */
  | 'IMPROVE_WORK'
  /** 完善政策. */
  | 'COMPLETE_POLICY'
  /** 追究责任. */
  | 'ACCOUNTABILITY';

/** An order sent back: in dispute from `at` until `decidedAt`, while its limit runs on (R-H-41). */
export type PetitionReturn = {
  __typename?: 'PetitionReturn';
  id: Scalars['ID']['output'];
  /** When it was sent back. */
  at: Scalars['DateTime']['output'];
  /** Who sent it back. */
  by: Scalars['ID']['output'];
  /** The legal reason. */
  reason: Scalars['String']['output'];
  /** The limit that runs on meanwhile. */
  deadline?: Maybe<Deadline>;
  /** The clock of whoever decides. */
  dispute?: Maybe<Deadline>;
  /** Who sent it back. */
  department?: Maybe<Department>;
  /** Who is suggested instead. */
  suggested?: Maybe<Department>;
  /** Null while it is in dispute. */
  decision?: Maybe<MeasureDecision>;
  /** When it was decided; null until it is. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it; null until it is. */
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
  /** When it was asked for. */
  at: Scalars['DateTime']['output'];
  /** Who asked for it. */
  by: Scalars['ID']['output'];
  /** Why it was asked for. */
  reason: Scalars['String']['output'];
  /** The clock it is of. */
  deadline?: Maybe<Deadline>;
  /** How many of `unit`. */
  amount: Scalars['Int']['output'];
  /** The unit of the limit. */
  unit: AllowanceUnit;
  /** Null until it is decided. */
  decision?: Maybe<MeasureDecision>;
  /** When it was decided; null until it is. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it; null until it is. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** What the caller was told of the approval, or the reasons of the refusal. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** An urge (催办), and what answered it: words, or the name of a step. */
export type PetitionUrging = {
  __typename?: 'PetitionUrging';
  id: Scalars['ID']['output'];
  /** When it was urged. */
  at: Scalars['DateTime']['output'];
  /** Who urged it. */
  by: Scalars['ID']['output'];
  /** Why it was urged. */
  reason: Scalars['String']['output'];
  /** The limit it is about; null where none runs. */
  deadline?: Maybe<Deadline>;
  /** The time to answer it, with the criticism notice at its end (R-H-44). */
  clock?: Maybe<Deadline>;
  /** How it ended; null until it is answered. */
  decision?: Maybe<MeasureDecision>;
  /** When it was answered; null until it is. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered it; null until it is. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** What answered it; null until something does. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** A supervision (督办), open until its result is accepted (R-H-45, R-C-34). */
export type PetitionSupervision = {
  __typename?: 'PetitionSupervision';
  id: Scalars['ID']['output'];
  /** When it was ordered. */
  at: Scalars['DateTime']['output'];
  /** Who ordered it, or the rule whose rung did, such as R-E-05@1. */
  by: Scalars['ID']['output'];
  /** Why it was ordered. */
  reason: Scalars['String']['output'];
  /** The rung by which the system opened it; null where somebody ordered it. */
  calledBy?: Maybe<Escalation>;
  /** What opened it. */
  trigger: SupervisionTrigger;
  /** Whether it is on the public list (挂牌督办). */
  listed: Scalars['Boolean']['output'];
  /** What the petition office suggests to the organ (R-C-34); null where nothing. */
  suggestion?: Maybe<SupervisionSuggestion>;
  /** Whether the suggestion is taken up; null until the organ says so. */
  adopted?: Maybe<Scalars['Boolean']['output']>;
  /** The time for a result. */
  clock?: Maybe<Deadline>;
  /** How it ended; null while it is open. */
  decision?: Maybe<MeasureDecision>;
  /** When it ended; null while it is open. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it; null while it is open. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The result that was accepted; null while it is open. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** The summons to an interview. */
export type InterviewSummons = {
  __typename?: 'InterviewSummons';
  /** When it was sent. */
  at: Scalars['DateTime']['output'];
  /** Who sent it. */
  by: Scalars['ID']['output'];
  /** In which words. */
  reason: Scalars['String']['output'];
  /** When the interview is held. */
  heldAt: Scalars['DateTime']['output'];
};

/** An interview (约谈), owed until somebody summons to it, and the written plan owed after it (R-E-06). */
export type PetitionInterview = {
  __typename?: 'PetitionInterview';
  id: Scalars['ID']['output'];
  /** When it was called. */
  at: Scalars['DateTime']['output'];
  /** Who called it, or the rule whose rung did, such as R-E-06@1. */
  by: Scalars['ID']['output'];
  /** The rung by which the system opened it; null where somebody called it. */
  calledBy?: Maybe<Escalation>;
  /** Why it was called. */
  reason: Scalars['String']['output'];
  /** Null while it is owed and nobody has summoned to it. */
  summons?: Maybe<InterviewSummons>;
  /** The clock that ran out. */
  deadline?: Maybe<Deadline>;
  /** The time to summon to it; from the summons on the time for the written plan. */
  clock?: Maybe<Deadline>;
  /** How it ended; null until the plan is in. */
  decision?: Maybe<MeasureDecision>;
  /** When the plan was handed in; null until it is. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who handed it in; null until it is. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The plan. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** Somebody who raised a petition, masked unless scope and purpose allow. */
export type Caller = {
  __typename?: 'Caller';
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** Such as 138****5678: masked unless scope and purpose allow. */
  phone: Scalars['String']['output'];
  /** When they raised it. */
  calledAt: Scalars['DateTime']['output'];
};

/** Who owes a step: a level of the ladder and what stands there. */
export type StepHolder = {
  __typename?: 'StepHolder';
  /** The level that owes it. */
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

/** What a clock of a petition asks for. */
export type DeadlineKind =
  /** 签收: to take the order over (R-H-40). */
  | 'SIGN_FOR'
  /** 首次联系: to speak to the petitioner (R-H-36). */
  | 'FIRST_CONTACT'
  /** 办理: to handle and answer it. */
  | 'HANDLE'
  /** 回访: to call back. */
  | 'CALL_BACK'
  /** To answer an urge before the notice of criticism (R-H-44). */
  | 'CRITICISM'
  /** To hold the interview after a criticism (R-E-06). */
  | 'INTERVIEW'
  /** 督办: a result (R-H-45). */
  | 'SUPERVISION'
  /** 约谈: to summon to the interview that is owed (R-E-06). */
  | 'INTERVIEW_DATE'
  /** The written plan after an interview (R-E-06). */
  | 'INTERVIEW_PLAN'
  /** 登记: to register it (R-C-01). */
  | 'REGISTER'
  /** 甄别: to sort and forward it (R-C-02). */
  | 'SORT'
  /** 告知: to tell the petitioner (R-C-03). */
  | 'NOTIFY'
  /** 异议: to object to the transfer (R-C-05). */
  | 'OBJECT'
  /** To decide who has a returned order, or who is competent. */
  | 'DISPUTE'
  /** To ask for a review (R-C-08). */
  | 'REVIEW_REQUEST'
  /** 复查: to review it (R-C-09). */
  | 'REVIEW'
  /** To ask for a re-examination (R-C-10). */
  | 'REEXAMINE_REQUEST'
  /** 复核: to re-examine it (R-C-11). */
  | 'REEXAMINE'
  /** 简易办理: to pass it on (R-C-33). */
  | 'SIMPLE_PASS'
  /** 简易办理: to accept it (R-C-33). */
  | 'SIMPLE_ACCEPT'
  /** 简易办理: to give the opinion (R-C-33). */
  | 'SIMPLE_OPINION'
  /** To report what is serious upward (R-C-22). */
  | 'REPORT_UPWARD'
  /** To hand a report of retaliation to the discipline body (R-C-25). */
  | 'DISCIPLINE'
  /** To rate the answer (R-C-36). */
  | 'RATE'
  /** 司法确认: to ask a court to confirm what was mediated (R-C-21). */
  | 'CONFIRM_MEDIATION';

/** Where a clock stands. */
export type DeadlineState =
  /** It runs. */
  | 'RUNNING'
  /** It stands still. */
  | 'PAUSED'
  /** The step was taken. */
  | 'MET'
  /** The step fell away. */
  | 'CANCELLED'
  /** A rung of it failed and waits for an operator. */
  | 'STUCK';

/** A clock (时限): what is owed by when, and by which rule. */
export type Deadline = {
  __typename?: 'Deadline';
  id: Scalars['ID']['output'];
  /** What is owed. */
  kind: DeadlineKind;
  /** What gives the limit. */
  rule: DeadlineRule;
  /** The rungs it climbs when nobody acts. */
  ladder: DeadlineLadder;
  /** When it began. */
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
  /** Where it stands. */
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

/** The rule a limit comes from, as it was when the clock began. */
export type DeadlineRule = {
  __typename?: 'DeadlineRule';
  /** The rule, such as R-H-19. */
  code: Scalars['String']['output'];
  /** Of the profile it stands in. */
  version: Scalars['Int']['output'];
  /** How many of `unit`. */
  amount: Scalars['Int']['output'];
  /** Of what. */
  unit: AllowanceUnit;
  /** The limit as one text, such as 15 WORKING_DAYS. */
  figure: Scalars['String']['output'];
  /** The text it comes from. */
  source: Scalars['String']['output'];
};

/** The rungs a clock climbs. */
export type DeadlineLadder = {
  __typename?: 'DeadlineLadder';
  /** The rule, such as R-E-04. */
  code: Scalars['String']['output'];
  /** Of the profile it stands in. */
  version: Scalars['Int']['output'];
};

/** A stretch in which a clock stood still, for a listed reason (R-T-16). */
export type DeadlinePause = {
  __typename?: 'DeadlinePause';
  /** Since when it stood still. */
  from: Scalars['DateTime']['output'];
  /** Null while it lasts. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** Why it stood still. */
  reason: Scalars['String']['output'];
};

/** Days are those after today, hours go to the second. */
export type Remaining = {
  __typename?: 'Remaining';
  /** How many of `unit`; 0 when none is left. */
  amount: Scalars['Float']['output'];
  /** Of what. */
  unit: AllowanceUnit;
};

/** Why a day of a limit was or was not counted (R-T-01, R-T-04). */
export type CountedDayReason =
  /** The day of the start: not counted. */
  | 'START'
  /** Every day counts. */
  | 'NATURAL'
  /** A working day: counted. */
  | 'WORKED'
  /** 调休: a weekend day that is worked, and counted. */
  | 'MAKE_UP'
  /** Not counted. */
  | 'WEEKEND'
  /** Not counted. */
  | 'HOLIDAY'
  /** The clock stood still. */
  | 'PAUSE'
  /** After a last day that was no working day. */
  | 'ROLLED';

/** A day of a limit, and whether it was counted. */
export type CountedDay = {
  __typename?: 'CountedDay';
  /** The day. */
  on: Scalars['CivilDate']['output'];
  /** Whether it counts. */
  counted: Scalars['Boolean']['output'];
  /** Why it does, or does not. */
  because: CountedDayReason;
  /** The notice that says whether the day is worked; null where its year has none (R-T-15). */
  notice?: Maybe<Scalars['String']['output']>;
};

/** Three units that never mix; MINUTES run from the stated moment, every day. */
export type AllowanceUnit =
  /** Every day counts. */
  | 'NATURAL_DAYS'
  /** Only days the district works count. */
  | 'WORKING_DAYS'
  /** Only the hours the district works count. */
  | 'WORKING_HOURS'
  /** Every hour counts. */
  | 'HOURS'
  /** Every minute counts. */
  | 'MINUTES';

/** What a rung does. */
export type RungAction =
  /** 提醒: whoever owes the step is told. */
  | 'REMIND'
  /** 预警: it is about to be late. */
  | 'WARN'
  /** 催办: it is late. */
  | 'URGE'
  /** 升级: the next above owes the step. */
  | 'ESCALATE'
  /** 吹哨: the street calls the department. */
  | 'WHISTLE'
  /** 通报批评. */
  | 'CRITICISE'
  /** 督办. */
  | 'SUPERVISE'
  /** 约谈. */
  | 'INTERVIEW'
  /** What nobody decided is decided by rule. */
  | 'DECIDE'
  /** A time somebody might have used is over. */
  | 'LAPSE';

/** A rung of the ladder, fired exactly once at the instant it was due (升级). */
export type Escalation = {
  __typename?: 'Escalation';
  id: Scalars['ID']['output'];
  /** Its place on the ladder, from 1. */
  rung: Scalars['Int']['output'];
  /** What it did. */
  action: RungAction;
  /** The clock that rang it. */
  deadline: Deadline;
  /** The instant it was truly due, whenever it was carried out. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was carried out. */
  firedAt: Scalars['DateTime']['output'];
  /** The rule and its version, such as R-E-04@1. */
  by: Scalars['String']['output'];
  /** Who owes the step from then on: whom the roster had on duty then, or the next above who was. */
  to: StepHolder;
  /** Why it fired. */
  reason: Scalars['String']['output'];
  /** Who was told of it. */
  notices: Array<Notice>;
};

/** A post on the ladder of R-E-08. */
export type DutyPost =
  /** 网格员. */
  | 'GRID_OFFICER'
  /** 社区负责人. */
  | 'COMMUNITY_LEADER'
  /** 镇街分管领导. */
  | 'STREET_LEADER'
  /** 部门联络员. */
  | 'DEPARTMENT_LIAISON'
  /** 部门分管领导. */
  | 'DEPARTMENT_LEADER'
  /** 区级值班. */
  | 'DISTRICT_CENTRE'
  /** 区级分管领导. */
  | 'DISTRICT_LEADER';

/** Whether the step is theirs who are told. */
export type NoticeRole =
  /** The step is theirs from then on. */
  | 'OWES'
  /** They are told of it. */
  | 'COPY';

/** That somebody was told of a rung, once (通知). It names nobody: whoever reads it opens the petition. */
export type Notice = {
  __typename?: 'Notice';
  id: Scalars['ID']['output'];
  /** The petition. */
  petition: Petition;
  /** The clock that rang. */
  deadline: Deadline;
  /** The rung it tells of. */
  rung: Scalars['Int']['output'];
  /** What the rung did. */
  action: RungAction;
  /** Whether the step is theirs. */
  role: NoticeRole;
  /** Null to whoever may not know of them. */
  to?: Maybe<GridOfficer>;
  /** The post they held. */
  post: DutyPost;
  /** The level of that post. */
  level: PetitionLevel;
  /** The instant the rung was due. */
  at: Scalars['DateTime']['output'];
  /** What they were told, in English. */
  text: Scalars['String']['output'];
  /** What they were told, in Chinese. */
  textZh: Scalars['String']['output'];
};

/** A post of the ladder that nobody held as a rung fell to it: one a stretch, by its earliest rung. */
export type RosterGap = {
  __typename?: 'RosterGap';
  id: Scalars['ID']['output'];
  /** The level the rung fell to. */
  level: PetitionLevel;
  /** The post nobody held. */
  post: DutyPost;
  /** The grid's or department's id, or the division's code. */
  place: Scalars['ID']['output'];
  /** The division the place lies in. */
  division?: Maybe<Division>;
  /** Since when nobody held it; null where nobody ever did. */
  emptySince?: Maybe<Scalars['DateTime']['output']>;
  /** The instant the rung fell to it. */
  at: Scalars['DateTime']['output'];
  /** Its place on the ladder, from 1. */
  rung: Scalars['Int']['output'];
  /** The petition it was of. */
  petition: Petition;
  /** The level that took the step over; null where nobody above was on duty either. */
  wentTo?: Maybe<PetitionLevel>;
};

/** What was done about a petition, and what shows it. */
export type HandlingEvidence = {
  __typename?: 'HandlingEvidence';
  /** When it was entered. */
  at: Scalars['DateTime']['output'];
  /** Who entered it. */
  by: Scalars['ID']['output'];
  /** What was done. */
  note: Scalars['String']['output'];
  /** Addresses of photographs or documents. */
  attachments: Array<Scalars['String']['output']>;
};

/** The answer to a petition (答复). */
export type PetitionReply = {
  __typename?: 'PetitionReply';
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** Who gave it. */
  by: Scalars['ID']['output'];
  /** What was answered. */
  text: Scalars['String']['output'];
  /** How the request came out. */
  outcome: PetitionOutcome;
  /** The property company the matter was upheld against; null where it was against none. */
  upheldAgainst?: Maybe<PropertyCompany>;
};

/** A call to whoever raised a petition (回访). */
export type CallBack = {
  __typename?: 'CallBack';
  /** When they were called. */
  at: Scalars['DateTime']['output'];
  /** What they said. */
  result: CallBackResult;
  /** What else they said; empty where nothing. */
  note: Scalars['String']['output'];
};

/** What a petition may be about; leaves only may be lodged under. */
export type PetitionCategory = {
  __typename?: 'PetitionCategory';
  /** Its code, which prefixes those below it. */
  code: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Null at the top. */
  parent?: Maybe<PetitionCategory>;
  /** Whether a petition may be lodged under it. */
  isLeaf: Scalars['Boolean']['output'];
};

/** A department or unit of the district (部门), and what it leads on. */
export type Department = {
  __typename?: 'Department';
  id: Scalars['ID']['output'];
  /** Its code on the duty list. */
  code: Scalars['String']['output'];
  /** Its official name. */
  name: Scalars['String']['output'];
  /** What it leads on by the duty list. */
  duties: Array<DutyItem>;
};

/** An item of the duty list (职责清单): who leads on a matter, who assists, by what law. */
export type DutyItem = {
  __typename?: 'DutyItem';
  /** The matter. */
  category: PetitionCategory;
  /** Who leads on it. */
  lead: Department;
  /** Who assists. */
  coDepartments: Array<Department>;
  /** By what law. */
  basis: Scalars['String']['output'];
  /** Of the duty list. */
  version: Scalars['Int']['output'];
};

/** Where the matter is: exactly one of a point, an estate or an address. */
export type PlaceInput = {
  /** The point. */
  point?: InputMaybe<PointInput>;
  /** The estate. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** An address text that names an estate of the district, such as 东升街道……小区3栋. */
  address?: InputMaybe<Scalars['String']['input']>;
};

/** Degrees, WGS 84. */
export type PointInput = {
  /** Degrees east. */
  longitude: Scalars['Float']['input'];
  /** Degrees north. */
  latitude: Scalars['Float']['input'];
};

/** Who raises it; kept sealed. */
export type CallerInput = {
  /** 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** A mobile number: 11 digits, 1 then 3 to 9. */
  phone: Scalars['String']['input'];
};

/** What somebody asks for. */
export type LodgePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The way it came in. */
  channel: Channel;
  /** The channel's own number; required of the hotline and the police line. */
  channelNumber?: InputMaybe<Scalars['String']['input']>;
  /** What sort of request it is. */
  kind: PetitionKind;
  /** How fast it is to be handled. */
  urgency?: InputMaybe<Urgency>;
  /** A leaf of `categories`. */
  category: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** Who raises it. */
  caller: CallerInput;
  /** Where the matter is. */
  place: PlaceInput;
};

/** A step that needs no more than words. */
export type PetitionStepInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What is to be remembered of it. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What was done, and what shows it. */
export type HandlePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What was done. */
  note: Scalars['String']['input'];
  /** Addresses of photographs or documents. */
  attachments?: Array<Scalars['String']['input']>;
};

/** An answer to a petition. */
export type ReplyToPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What is answered. */
  text: Scalars['String']['input'];
  /** How the request came out. */
  outcome: PetitionOutcome;
  /** The company that serves the petition's estate; only with SUPPORTED. */
  upheldAgainst?: InputMaybe<Scalars['ID']['input']>;
};

/** What a caller said when called back. */
export type CallBackPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What they said. */
  result: CallBackResult;
  /** What else they said. */
  note?: Scalars['String']['input'];
};

/** Which petition repeats which. */
export type MergePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The petition it repeats. */
  into: Scalars['ID']['input'];
};

/** Which petitions are asked for. */
export type PetitionFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those located in this estate. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those this department leads on. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that stand here. */
  stage?: InputMaybe<PetitionStage>;
  /** Only those not yet closed or merged. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with a clock past due. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which running clocks are asked for. */
export type OpenDeadlineFilter = {
  /** Minutes from now, from 0: only those due by then, and what is past due with them. */
  within?: InputMaybe<Scalars['Int']['input']>;
  /** True: only those past due; false: only those not yet; null: both. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this kind. */
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
  /** The clock. */
  deadline: Deadline;
  /** The petition it runs on. */
  petition: Petition;
  /** Who owes that petition's next step. */
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

/** What sort of petition it is in law (R-C-06). */
export type PetitionClass =
  /** 建议意见. */
  | 'SUGGESTION'
  /** 检举控告. */
  | 'ACCUSATION'
  /** 申诉求决. */
  | 'CLAIM';

/** The five legal routes that go before a petition (R-C-17). */
export type LegalRoute =
  /** 诉讼. */
  | 'LITIGATION'
  /** 仲裁. */
  | 'ARBITRATION'
  /** 党员申诉. */
  | 'PARTY_APPEAL'
  /** 行政程序. */
  | 'ADMINISTRATIVE'
  /** 履职保护. */
  | 'PROTECTION';

/** How well it is known who raised it: nobody is told who is unclear or anonymous (R-C-26). */
export type PetitionerIdentity =
  /** Known. */
  | 'CLEAR'
  /** Named, and not known for certain. */
  | 'UNCLEAR'
  /** Not named. */
  | 'ANONYMOUS';

/** By which procedure a petition goes. */
export type ChainProcedure =
  /** 普通程序. */
  | 'NORMAL'
  /** 简易办理 (R-C-33). */
  | 'SIMPLIFIED';

/** Where a petition stands on the national course. */
export type ChainStage =
  /** 登记. */
  | 'REGISTERED'
  /** 转送、交办: with an organ, not accepted. */
  | 'FORWARDED'
  /** The organ says it is not competent. */
  | 'OBJECTED'
  /** Organs disagree who is competent. */
  | 'DISPUTED'
  /** 受理. */
  | 'ACCEPTED'
  /** An opinion was given and not delivered. */
  | 'DECIDED'
  /** The opinion was delivered: a review may be asked for. */
  | 'ANSWERED'
  /** 复查. */
  | 'REVIEWING'
  /** The review was decided and not delivered. */
  | 'REVIEW_DECIDED'
  /** The review was delivered: a re-examination may be asked for. */
  | 'REVIEWED'
  /** 复核. */
  | 'REEXAMINING'
  /** 听证. */
  | 'HEARING'
  /** The re-examination was decided and not delivered. */
  | 'REEXAMINATION_DECIDED'
  /** 终结. */
  | 'FINAL'
  /** It goes a legal route instead. */
  | 'ROUTED'
  /** A repeat, joined to the open case. */
  | 'ATTACHED';

/**
 * The yearly report (信访工作条例 Art. 41), of what the caller may read: how much was registered about
 * what and whom, what was done with it, and what became of suggestions.
 */
export type PetitionReport = {
  __typename?: 'PetitionReport';
  /** The year, in China. */
  year: Scalars['Int']['output'];
  /** Petitions registered on the national course. */
  registered: Scalars['Int']['output'];
  /** Of each class, the most frequent first. */
  byClass: Array<PetitionClassCount>;
  /** By what they are about, the most frequent first. */
  byCategory: Array<PetitionCategoryCount>;
  /** The ten bodies most of them lie with, the first first. */
  mostComplainedOf: Array<PetitionDepartmentCount>;
  /** Petitions the petition office forwarded (转送). */
  forwarded: Scalars['Int']['output'];
  /** Petitions a decision gave to an organ (交办). */
  assigned: Scalars['Int']['output'];
  /** Supervisions (督办) that were opened. */
  supervised: Scalars['Int']['output'];
  /** What was suggested to organs. */
  suggestions: Array<PetitionSuggestionCount>;
};

/** How many petitions of a class. */
export type PetitionClassCount = {
  __typename?: 'PetitionClassCount';
  /** The class. */
  class: PetitionClass;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many petitions about a category. */
export type PetitionCategoryCount = {
  __typename?: 'PetitionCategoryCount';
  /** What they are about. */
  category: PetitionCategory;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many petitions lie with a department. */
export type PetitionDepartmentCount = {
  __typename?: 'PetitionDepartmentCount';
  /** Whom they lie with. */
  department: Department;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How often something was suggested, and what became of it. */
export type PetitionSuggestionCount = {
  __typename?: 'PetitionSuggestionCount';
  /** What was suggested. */
  suggestion: SupervisionSuggestion;
  /** How often. */
  made: Scalars['Int']['output'];
  /** How often the organ told in writing what it does about it. */
  answered: Scalars['Int']['output'];
  /** How often it takes the suggestion up. */
  adopted: Scalars['Int']['output'];
};

/** Of what fell due in a month on the national course, how much was in time. */
export type PetitionIndicators = {
  __typename?: 'PetitionIndicators';
  /** The year, in China. */
  year: Scalars['Int']['output'];
  /** The month, from 1. */
  month: Scalars['Int']['output'];
  /** Accepted or told in time (及时受理率, R-C-37). */
  acceptance: PetitionRate;
  /** Answered in time (按期办结率, R-C-38). */
  completion: PetitionRate;
};

/** A share of what fell due, and the rule it is reckoned by. */
export type PetitionRate = {
  __typename?: 'PetitionRate';
  /** How much was in time. */
  met: Scalars['Int']['output'];
  /** How much fell due. */
  due: Scalars['Int']['output'];
  /** Of a hundred; null where nothing fell due. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The rule and its version, such as R-C-37@1. */
  rule: Scalars['String']['output'];
};

/** The steps of the national course. */
export type ChainStep =
  /** It was registered. */
  | 'REGISTER'
  /** Whoever holds it received it. */
  | 'RECEIVE'
  /** It was passed on to another office. */
  | 'PASS_ON'
  /** It was forwarded to an organ. */
  | 'FORWARD'
  /** The organ objected. */
  | 'OBJECT'
  /** The sender agreed to the objection. */
  | 'AGREE_TO_OBJECTION'
  /** The sender refused the objection. */
  | 'REFUSE_OBJECTION'
  /** A dispute of competence was raised. */
  | 'RAISE_DISPUTE'
  /** The organ was found competent. */
  | 'CONFIRM_ORGAN'
  /** Another organ was named. */
  | 'REASSIGN'
  /** The petitioner was told. */
  | 'NOTIFY'
  /** The petitioner was told the legal route. */
  | 'ROUTE'
  /** It was accepted. */
  | 'ACCEPT'
  /** The simplified procedure was taken. */
  | 'SIMPLIFY'
  /** It went back to the normal procedure. */
  | 'SWITCH_TO_NORMAL'
  /** More days were asked for. */
  | 'REQUEST_EXTENSION'
  /** More days were given or refused. */
  | 'DECIDE_EXTENSION'
  /** Both sides agreed. */
  | 'SETTLE'
  /** The opinion was given. */
  | 'ISSUE_OPINION'
  /** The opinion was delivered. */
  | 'DELIVER_OPINION'
  /** The answer of the simplified procedure was delivered. */
  | 'DELIVER_ANSWER'
  /** A review was asked for. */
  | 'REQUEST_REVIEW'
  /** The review was decided. */
  | 'ISSUE_REVIEW'
  /** The review was delivered. */
  | 'DELIVER_REVIEW'
  /** A re-examination was asked for. */
  | 'REQUEST_REEXAMINATION'
  /** A hearing began. */
  | 'OPEN_HEARING'
  /** The hearing ended. */
  | 'CLOSE_HEARING'
  /** The re-examination was decided. */
  | 'ISSUE_REEXAMINATION'
  /** The re-examination was delivered. */
  | 'DELIVER_REEXAMINATION'
  /** A time somebody might have used was over. */
  | 'LAPSE'
  /** It was marked serious and urgent. */
  | 'MARK_SERIOUS'
  /** It was reported upward. */
  | 'REPORT_UPWARD'
  /** An officer stepped aside. */
  | 'RECUSE'
  /** The petitioner rated the answer. */
  | 'RATE'
  /** Both sides asked a court to confirm what was mediated. */
  | 'APPLY_FOR_CONFIRMATION'
  /** It was handed to the discipline body. */
  | 'REFER_TO_DISCIPLINE';

/** Who owes the next step of the national course. */
export type ChainParty =
  /** 信访部门. */
  | 'OFFICE'
  /** 有权处理机关、单位. */
  | 'ORGAN'
  /** 共同上一级机关. */
  | 'SUPERIOR'
  /** 信访人. */
  | 'PETITIONER'
  /** 复查复核机关. */
  | 'REVIEWER';

/** What an organ is, for who reviews its opinions (R-C-14). */
export type OrganKind =
  /** 政府工作部门. */
  | 'DEPARTMENT'
  /** 人民政府. */
  | 'GOVERNMENT'
  /** 垂直管理部门. */
  | 'LINE_MANAGED';

/** What opens the simplified procedure to a first petition (R-C-33). */
export type SimpleGround =
  /** Clear facts, clear duty, soon solved. */
  | 'CLEAR_FACTS_AND_DUTY'
  /** A question or thanks, answered on the spot. */
  | 'CONSULTATION_OR_THANKS'
  /** Daily life, and pressing. */
  | 'DAILY_LIFE_TIME_CRITICAL'
  /** Something promised already. */
  | 'EXISTING_COMMITMENT';

/** What closes it (R-C-33). */
export type SimpleBar =
  /** It has another legal route. */
  | 'OTHER_LEGAL_ROUTE'
  /** A superior handed it over with a result asked for. */
  | 'ASSIGNED_BY_SUPERIOR'
  /** It may well be refused. */
  | 'LIKELY_REFUSAL'
  /** Several organs answer for it. */
  | 'SEVERAL_DUTY_HOLDERS'
  /** Many raise it together. */
  | 'JOINT_COMPLAINT'
  /** It is complex. */
  | 'COMPLEX';

/**
 * The national course of a petition (信访): sorted, forwarded, accepted, answered, reviewed and
 * re-examined (信访工作条例 2022, Arts. 21-37). Its clocks are among the petition's `deadlines`.
 */
export type Chain = {
  __typename?: 'Chain';
  /** What sort of petition it is in law. */
  class: PetitionClass;
  /** The legal route it is to go instead; null where there is none. */
  route?: Maybe<LegalRoute>;
  /** How well it is known who raised it. */
  identity: PetitionerIdentity;
  /** How many came to speak for those who raised it: at most 5 (R-C-15). */
  representatives: Scalars['Int']['output'];
  /** By which procedure it goes. */
  procedure: ChainProcedure;
  /** Where it stands. */
  stage: ChainStage;
  /** Null once nothing is owed. */
  owes?: Maybe<ChainParty>;
  /** The division of the petition office that holds or forwarded it. */
  office?: Maybe<Division>;
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
  /** The petition somebody is made to suffer for, where this reports retaliation (R-C-25); null elsewhere. */
  retaliationFor?: Maybe<Petition>;
  /** How often it came back as wrongly forwarded. */
  returns: Scalars['Int']['output'];
  /** Every opinion given, the first first. */
  opinions: Array<WrittenOpinion>;
  /** Each time more days were asked for. */
  extensions: Array<HandlingExtension>;
  /** Every hearing held. */
  hearings: Array<Hearing>;
  /** What both sides agreed on. */
  settlements: Array<Settlement>;
  /** Null until the petitioner rates the answer. */
  rating?: Maybe<ChainRating>;
  /** The register: every step taken, in order. */
  acts: Array<ChainAct>;
};

/** A government, a department of one, or an organ led from above, by the code of its town, district, city (4 digits) or province (2). */
export type ReviewBody = {
  __typename?: 'ReviewBody';
  /** What sort of organ it is. */
  kind: OrganKind;
  /** The code of what it governs, or is a department of. */
  division: Scalars['String']['output'];
};

/** A written opinion and its parts (R-C-19). */
export type WrittenOpinion = {
  __typename?: 'WrittenOpinion';
  /** The step it was given by. */
  step: ChainStep;
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** Who gave it. */
  by: Scalars['ID']['output'];
  /** How the request came out. */
  outcome: PetitionOutcome;
  /** What was claimed. */
  claim: Scalars['String']['output'];
  /** What was found. */
  facts: Scalars['String']['output'];
  /** What is decided. */
  opinion: Scalars['String']['output'];
  /** By what law. */
  basis: Scalars['String']['output'];
  /** The right to a review, of whom and by when. */
  remedy: Scalars['String']['output'];
  /** When it reached the petitioner; null until it does. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** More days of handling that were asked for (R-C-07). */
export type HandlingExtension = {
  __typename?: 'HandlingExtension';
  /** The clock it is of. */
  deadline: Deadline;
  /** How many. */
  days: Scalars['Int']['output'];
  /** The reasons, as the petitioner is told them. */
  reason: Scalars['String']['output'];
  /** When they were asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for them. */
  requestedBy: Scalars['ID']['output'];
  /** Null until it is decided. */
  approved?: Maybe<Scalars['Boolean']['output']>;
  /** When it was decided; null until it is. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it; null until it is. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The reasons; null until it is decided. */
  decisionReason?: Maybe<Scalars['String']['output']>;
};

/** A hearing (听证): its time is not counted (R-C-11). */
export type Hearing = {
  __typename?: 'Hearing';
  /** When it began. */
  openedAt: Scalars['DateTime']['output'];
  /** Why it was held. */
  reason: Scalars['String']['output'];
  /** Null while it lasts. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it came to; null while it lasts. */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** What both sides agreed on (R-C-20). */
export type Settlement = {
  __typename?: 'Settlement';
  /** When it was entered. */
  at: Scalars['DateTime']['output'];
  /** Who entered it. */
  by: Scalars['ID']['output'];
  /** What was agreed. */
  terms: Scalars['String']['output'];
  /** The address of the agreement. */
  document: Scalars['String']['output'];
  /** When an agreement by people's mediation took effect; null of any other. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a court was asked to confirm it (R-C-21); null until it is. */
  confirmationAppliedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the petitioner rates the answer (R-C-36). */
export type ChainRating = {
  __typename?: 'ChainRating';
  /** When it was rated. */
  at: Scalars['DateTime']['output'];
  /** 1 to 5. */
  stars: Scalars['Int']['output'];
  /** What was said with it; empty where nothing. */
  comment: Scalars['String']['output'];
};

/** A step of the national course as the register has it. */
export type ChainAct = {
  __typename?: 'ChainAct';
  /** Which step it was. */
  step: ChainStep;
  /** Where it stood from then on. */
  stage: ChainStage;
  /** When it was taken. */
  at: Scalars['DateTime']['output'];
  /** Who took it. */
  by: Scalars['ID']['output'];
  /** What was said with it. */
  text: Scalars['String']['output'];
};

/** Why an order is sent back, and who should have it. */
export type ReturnPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The legal reason. */
  reason: Scalars['String']['input'];
  /** The department that should have it. */
  suggestedDepartmentId: Scalars['ID']['input'];
};

/** Naming the department that sent it back keeps it there. */
export type DecideReturnInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** Who is to have it. */
  departmentId: Scalars['ID']['input'];
  /** The reasons. */
  reason: Scalars['String']['input'];
};

/** More time that is asked for. */
export type RequestExtensionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** In the unit of the limit. */
  amount: Scalars['Int']['input'];
  /** Why it is needed. */
  reason: Scalars['String']['input'];
};

/** That the time asked for is given. */
export type ApproveExtensionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What the caller is told of it. */
  notice: Scalars['String']['input'];
};

/** A measure that needs no more than a reason. */
export type MeasureReasonInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The summons to an interview. */
export type ScheduleInterviewInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** From now until the plan is due; at once where left out. */
  heldAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An answer to an urge. */
export type FeedBackInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What is answered. */
  text: Scalars['String']['input'];
};

/** Why a petition is put under supervision. */
export type SupervisePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What opens it. */
  trigger: SupervisionTrigger;
  /** Why, in words. */
  reason: Scalars['String']['input'];
  /** Whether it goes on the public list (挂牌督办). */
  listed?: Scalars['Boolean']['input'];
  /** What is suggested to an organ on the national course; to nobody else (R-C-34). */
  suggestion?: InputMaybe<SupervisionSuggestion>;
};

/** The result of a supervision. */
export type AcceptSupervisionResultInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What came of it. */
  result: Scalars['String']['input'];
  /** Said where something was suggested, and nowhere else (R-C-34). */
  adopted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The written plan after an interview. */
export type SubmitInterviewPlanInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What will be done, and by when. */
  plan: Scalars['String']['input'];
};

/** A petition for the national course. */
export type RegisterPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** VISIT, LETTER or PORTAL. */
  channel: Channel;
  /** What sort of petition it is in law. */
  class: PetitionClass;
  /** The legal route a claim is to go; it is then not accepted, but the petitioner is told the route. */
  route?: InputMaybe<LegalRoute>;
  /** How well it is known who raises it. */
  identity?: PetitionerIdentity;
  /** Left out where nobody is named. */
  caller?: InputMaybe<CallerInput>;
  /** How many came to speak for those who raise it: at most 5 (R-C-15). */
  representatives?: Scalars['Int']['input'];
  /** A leaf of `categories`. */
  category: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** Where the matter is. */
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
  /** The petition somebody is made to suffer for: to be handed to the discipline body within the hour (R-C-25). */
  retaliationFor?: InputMaybe<Scalars['ID']['input']>;
};

/** Exactly one of the two. */
export type AccusedInput = {
  /** The department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The division whose government it is. */
  division?: InputMaybe<Scalars['ID']['input']>;
};

/** A step that needs no more than words. */
export type ChainNoteInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What is to be remembered of it. */
  note?: Scalars['String']['input'];
};

/** A step that needs a reason. */
export type ChainReasonInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A yes or no, and the reasons. */
export type ChainDecisionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** Whether it is agreed to. */
  approved: Scalars['Boolean']['input'];
  /** The reasons. */
  reason: Scalars['String']['input'];
};

/** The office a petition belongs to. */
export type PassOnPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The division of the other office. */
  office: Scalars['ID']['input'];
};

/** The organ that is to handle it. */
export type ForwardPetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The organ. */
  organId: Scalars['ID']['input'];
  /** What sort of organ it is. */
  organKind?: OrganKind;
  /** What is asked of it. */
  note?: Scalars['String']['input'];
};

/** Who is competent. */
export type DecideJurisdictionDisputeInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The organ. */
  organId: Scalars['ID']['input'];
  /** What sort of organ it is. */
  organKind?: OrganKind;
  /** Whether the joint meeting decided, for want of a shared superior. */
  byJointMeeting?: Scalars['Boolean']['input'];
  /** The reasons. */
  reason: Scalars['String']['input'];
};

/** The legal route a claim goes. */
export type GiveRouteNoticeInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The route. */
  route: LegalRoute;
  /** Why, as the petitioner is told. */
  reason: Scalars['String']['input'];
};

/** What opens the simplified procedure, and what might close it. */
export type UseSimplifiedProcedureInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What opens it. */
  grounds: Array<SimpleGround>;
  /** What closes it: with any, it is refused. */
  bars?: Array<SimpleBar>;
};

/** More days of handling that are asked for. */
export type RequestHandlingExtensionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** How many, at most 30 (R-C-07). */
  days: Scalars['Int']['input'];
  /** The reasons, as the petitioner is told them. */
  reason: Scalars['String']['input'];
};

/** What both sides agreed on. */
export type RecordSettlementInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** What was agreed. */
  terms: Scalars['String']['input'];
  /** The address of the agreement; there is no settlement without one. */
  document: Scalars['String']['input'];
  /** When an agreement by people's mediation took effect: 30 days run from then (R-C-21). */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** All parts are required (R-C-19). */
export type IssueOpinionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** How the request came out. */
  outcome: PetitionOutcome;
  /** What was claimed. */
  claim: Scalars['String']['input'];
  /** What was found. */
  facts: Scalars['String']['input'];
  /** What is decided. */
  opinion: Scalars['String']['input'];
  /** By what law. */
  basis: Scalars['String']['input'];
  /** The right to a review, of whom and by when. */
  remedy: Scalars['String']['input'];
};

/** Why an opinion is to be reviewed, and by whom. */
export type RequestReviewInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The reasons. */
  reason: Scalars['String']['input'];
  /** One of `competentReviewers`. */
  reviewer: ReviewBodyInput;
};

/** An organ that reviews. */
export type ReviewBodyInput = {
  /** What sort of organ it is. */
  kind: OrganKind;
  /** The code of what it governs, or is a department of. */
  division: Scalars['String']['input'];
};

/** Who steps aside, and why. */
export type RecuseOfficerInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** The officer. */
  officerId: Scalars['ID']['input'];
  /** Their interest in the matter. */
  reason: Scalars['String']['input'];
};

/** How the petitioner rates the answer. */
export type RatePetitionInput = {
  idempotencyKey: Scalars['String']['input'];
  petitionId: Scalars['ID']['input'];
  /** 1 to 5. */
  stars: Scalars['Int']['input'];
  /** What is said with it. */
  comment?: Scalars['String']['input'];
};

/** What was decided on a version; one that is cancelled was approved and never took effect. */
export type ProfileState =
  /** It awaits a decision. */
  | 'PROPOSED'
  /** It is, was or will be in force. */
  | 'APPROVED'
  /** It was turned down. */
  | 'REJECTED'
  /** It was approved, and undone before its day. */
  | 'CANCELLED';

/** Whether cases in flight keep the version they began under, or move to this one as it takes effect. */
export type InFlight =
  /** They keep the version they began under. */
  | 'KEEP'
  /** They move to this version. */
  | 'MOVE';

/** What a profile holds for. */
export type ProfileMatter =
  /** The national course of petitions (信访). */
  | 'PETITION'
  /** Orders of the hotline (12345). */
  | 'HOTLINE'
  /** The rungs that clocks climb. */
  | 'ESCALATION'
  /** Events and whistles of grids. */
  | 'GRID'
  /** Credit. */
  | 'CREDIT'
  /** Bodies of estates, and votes of owners. */
  | 'GOVERNANCE'
  /** Which days and hours are worked. */
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
  /** What it holds for. */
  matter: ProfileMatter;
  /** The division-code prefix it holds in; empty: the whole nation. */
  region: Scalars['String']['output'];
  /** From 1, within its code. */
  version: Scalars['Int']['output'];
  /** Whether the district made it; what it did not make is shipped. */
  own: Scalars['Boolean']['output'];
  /** What was decided on it. */
  state: ProfileState;
  /** The first instant it holds. */
  validFrom: Scalars['DateTime']['output'];
  /** The first instant it no longer holds; null while it has no end. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** What it does with cases in flight. */
  inFlight: InFlight;
  /** The version it was drawn up from; null where it is shipped. */
  basedOn?: Maybe<Scalars['ID']['output']>;
  /** The version it undoes; null where it undoes none. */
  rolledBackFrom?: Maybe<Scalars['ID']['output']>;
  /** Why it was drawn up. */
  note: Scalars['String']['output'];
  /** Null where it is shipped. */
  proposedBy?: Maybe<Scalars['ID']['output']>;
  /** When it was proposed; null where it is shipped. */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it is decided on, and where it is shipped. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** When it was decided on; null until it is, and where it is shipped. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reasons of the decision; null until there is one. */
  decisionNote?: Maybe<Scalars['String']['output']>;
  /** Every rule it states. */
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
  /** What it says in numbers. */
  figures: Array<ProfileFigure>;
  /** The text it comes from. */
  source: Scalars['String']['output'];
  /** Whether a district is to confirm it before it goes by it. */
  verify: Scalars['Boolean']['output'];
};

/** A fact of the matter is one of these. */
export type ProfileCondition = {
  __typename?: 'ProfileCondition';
  /** What is asked about the matter, such as `urgency`. */
  fact: Scalars['String']['output'];
  /** What it may be. */
  values: Array<Scalars['String']['output']>;
};

/** A figure by its name; exactly one of its values is not null. */
export type ProfileFigure = {
  __typename?: 'ProfileFigure';
  /** Figures within figures have names with dots. */
  name: Scalars['String']['output'];
  /** A limit; null where it is none. */
  limit?: Maybe<LimitFigure>;
  /** A number; null where it is none. */
  number?: Maybe<Scalars['Float']['output']>;
  /** A yes or no; null where it is none. */
  flag?: Maybe<Scalars['Boolean']['output']>;
  /** A word; null where it is none. */
  text?: Maybe<Scalars['String']['output']>;
  /** Words; null where it is none. */
  texts?: Maybe<Array<Scalars['String']['output']>>;
  /** The rungs of a ladder; null where it is none. */
  rungs?: Maybe<Array<LadderRung>>;
};

/** A limit of time. */
export type LimitFigure = {
  __typename?: 'LimitFigure';
  /** How many. */
  amount: Scalars['Int']['output'];
  /** Of what. */
  unit: AllowanceUnit;
};

/** A step of a ladder: what is done, when, and who owes the step from then on. */
export type LadderRung = {
  __typename?: 'LadderRung';
  /** What is done, such as ESCALATE. */
  action: Scalars['String']['output'];
  /** Of several instants, the earliest. */
  at: Array<RungInstant>;
  /** Null: nobody new owes the step. */
  level?: Maybe<Scalars['String']['output']>;
  /** The rule it rests on. */
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
  /** So many working days before the due instant; null where it is told otherwise. */
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
  /** The profile, such as HOTLINE_SICHUAN. */
  code: Scalars['String']['input'];
  /** Not in the past. */
  validFrom: Scalars['DateTime']['input'];
  /** The first instant it no longer holds. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it does with cases in flight. */
  inFlight?: InFlight;
  /** Why: 1 to 500 characters. */
  note: Scalars['String']['input'];
  /** Each takes the place of the line of its code, kind and variant, or is added. */
  lines?: Array<ProfileLineInput>;
  /** The lines it leaves out. */
  drops?: Array<ProfileLineNameInput>;
};

/** What tells one line of a profile from the others. */
export type ProfileLineNameInput = {
  /** The rule it states. */
  code: Scalars['String']['input'];
  /** What it is used for. */
  kind: Scalars['String']['input'];
  /** What tells it from others of its rule and kind. */
  variant?: Scalars['String']['input'];
};

/** A line of a profile. */
export type ProfileLineInput = {
  /** The rule it states, such as R-H-19. */
  code: Scalars['String']['input'];
  /** What it is used for, such as HANDLE. */
  kind: Scalars['String']['input'];
  /** What tells it from others of its rule and kind. */
  variant?: Scalars['String']['input'];
  /** All of these are to hold; none: every matter. */
  applies?: Array<ProfileConditionInput>;
  /** What it says in numbers. */
  figures: Array<ProfileFigureInput>;
  /** The text it comes from. */
  source: Scalars['String']['input'];
  /** Whether a district is to confirm it before it goes by it. */
  verify: Scalars['Boolean']['input'];
};

/** A fact of the matter is one of these. */
export type ProfileConditionInput = {
  /** What is asked about the matter. */
  fact: Scalars['String']['input'];
  /** What it may be. */
  values: Array<Scalars['String']['input']>;
};

/** Exactly one value beside the name. */
export type ProfileFigureInput = {
  /** Figures within figures have names with dots. */
  name: Scalars['String']['input'];
  /** A limit. */
  limit?: InputMaybe<LimitInput>;
  /** A number. */
  number?: InputMaybe<Scalars['Float']['input']>;
  /** A yes or no. */
  flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** A word. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Words. */
  texts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The rungs of a ladder, in order. */
  rungs?: InputMaybe<Array<LadderRungInput>>;
};

/** A limit of time. */
export type LimitInput = {
  /** How many. */
  amount: Scalars['Int']['input'];
  /** Of what. */
  unit: AllowanceUnit;
};

/** A rung of a ladder. */
export type LadderRungInput = {
  /** What is done, such as ESCALATE. */
  action: Scalars['String']['input'];
  /** Of several instants, the earliest. */
  at: Array<RungInstantInput>;
  /** Who owes the step from then on; nobody new where nothing is said. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** The rule it rests on. */
  rule: Scalars['String']['input'];
  /** Who else is told. */
  copies?: Array<Scalars['String']['input']>;
  /** Whether it comes in office hours alone. */
  officeHours?: Scalars['Boolean']['input'];
};

/** Exactly one of them. */
export type RungInstantInput = {
  /** That share of the limit is used: above 0, at most 1. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** So many working days before the due instant. */
  workingDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** So long past the due instant. */
  after?: InputMaybe<LimitInput>;
};

/** A decision on a version. */
export type DecideProfileInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The version. */
  profileId: Scalars['ID']['input'];
  /** The reasons, 1 to 500 characters. */
  note: Scalars['String']['input'];
};

/** A version to be undone. */
export type RollBackProfileInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The version. */
  profileId: Scalars['ID']['input'];
  /** What its undoing does with cases in flight. */
  inFlight?: InFlight;
  /** The reasons, 1 to 500 characters. */
  note: Scalars['String']['input'];
};

/** What a version would do to the clocks in flight, were they moved as it takes effect. */
export type PetitionProfileDryRun = {
  __typename?: 'PetitionProfileDryRun';
  /** The version that was tried. */
  version: ProfileVersion;
  /** Clocks in flight that were looked at. */
  examined: Scalars['Int']['output'];
  /** Of these, those that would change; `sooner` and `later` by their due instant. */
  changed: Scalars['Int']['output'];
  /** Those that would be due sooner. */
  sooner: Scalars['Int']['output'];
  /** Those that would be due later. */
  later: Scalars['Int']['output'];
  /** Of those that would change a page, in the order they were started. */
  cases: RetimedDeadlineConnection;
};

/** A clock as it runs, and as it would. */
export type RetimedDeadline = {
  __typename?: 'RetimedDeadline';
  /** As it runs. */
  deadline: Deadline;
  /** The petition it runs on. */
  petition: Petition;
  /** The rule it would go by. */
  rule: DeadlineRule;
  /** When it would be due. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether that rests on a year whose holidays are not announced (R-T-15). */
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
  /** What its residents ask for, the latest first. */
  petitions?: Maybe<PetitionConnection>;
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

/** The codes a refusal may carry; they never change their meaning. Be ready for new ones. */
export type RefusalCode =
  /** By the duty list only the accused could handle it: an organ is to be named (R-C-23). */
  | 'ACCUSED_LEADS'
  /** It has ended already. */
  | 'ALREADY_ENDED'
  /** More time is given once. */
  | 'ALREADY_EXTENDED'
  /** It is marked so already. */
  | 'ALREADY_MARKED'
  /** The clock stands still already. */
  | 'ALREADY_PAUSED'
  /** A clock is not stopped or let run in its past. */
  | 'BEFORE_LAST_TURN'
  /** The same facts and reasons came to their end before (R-C-12). */
  | 'CHAIN_ENDED'
  /** The channel sent this number before. */
  | 'DUPLICATE_NUMBER'
  /** A version takes effect no earlier than now. */
  | 'EFFECTIVE_IN_PAST'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A field is outside what its description allows. */
  | 'INVALID_INPUT'
  /** It is no mobile number. */
  | 'INVALID_PHONE'
  /** The order was sent back and who is to have it is not decided (R-H-41). */
  | 'IN_DISPUTE'
  /** Whom a decision named does not send the order back (R-H-14). */
  | 'NAMED_BY_DECISION'
  /** The version would say what the one in force says. */
  | 'NOTHING_CHANGED'
  /** Nothing of the kind is open. */
  | 'NOTHING_OWED'
  /** The petition is not on the national course. */
  | 'NOT_CHAINED'
  /** Another organ is competent to review the opinion (R-C-14). */
  | 'NOT_COMPETENT'
  /** An accusation never goes to whom it is against (R-C-23). */
  | 'NOT_FOR_THE_ACCUSED'
  /** Only what is in force, or awaits its day, is rolled back. */
  | 'NOT_IN_FORCE'
  /** Nothing of it is past due. */
  | 'NOT_OVERDUE'
  /** The clock does not stand still. */
  | 'NOT_PAUSED'
  /** The conditions of the simplified procedure do not hold (R-C-33). */
  | 'NOT_SIMPLE'
  /** The company does not serve the petition's estate. */
  | 'NOT_THE_COMPANY'
  /** Some matter would be left without any rule. */
  | 'NO_LINE_LEFT'
  /** An interview follows an urge that nobody answered in time (R-E-06). */
  | 'NO_UNANSWERED_URGE'
  /** A claim with another legal route is not accepted (R-C-17). */
  | 'OTHER_ROUTE'
  /** The point lies in no micro-grid of the district. */
  | 'OUTSIDE_DISTRICT'
  /** The time for this step is over. */
  | 'OUT_OF_TIME'
  /** The version it was drawn up from is no longer in force. */
  | 'OVERTAKEN'
  /** One of the kind is open already. */
  | 'PENDING'
  /** The same matter is pending lower down (R-C-13). */
  | 'PENDING_BELOW'
  /** More days are asked for and not decided on (R-C-07). */
  | 'PENDING_EXTENSION'
  /** A department's matter is not handed to one below it. */
  | 'PUSHED_DOWN'
  /** This is no reason for which a clock may stand still (R-T-16). */
  | 'REASON_NOT_LISTED'
  /** The caller has stepped aside of this matter (R-C-24). */
  | 'RECUSED'
  /** The order was sent back as often as it may be (R-H-41). */
  | 'RETURNED_TOO_OFTEN'
  /** Whoever sends an order back suggests another department. */
  | 'SAME_DEPARTMENT'
  /** Another person than the proposer decides. */
  | 'SAME_PERSON'
  /** At most five come to speak for many (R-C-15). */
  | 'TOO_MANY_REPRESENTATIVES'
  /** The address names no one estate of the district. */
  | 'UNKNOWN_ADDRESS'
  /** It is no leaf of the categories. */
  | 'UNKNOWN_CATEGORY'
  /** There is no such department. */
  | 'UNKNOWN_DEPARTMENT'
  /** There is no such estate. */
  | 'UNKNOWN_ESTATE'
  /** There is no such petition, or it is not the caller's to know. */
  | 'UNKNOWN_PETITION'
  /** There is no such profile here. */
  | 'UNKNOWN_PROFILE'
  /** An approved version awaits its day. */
  | 'VERSION_PENDING'
  /** It does not stand where this step is taken from. */
  | 'WRONG_STAGE'
  /** It is not in the state this step is taken from. */
  | 'WRONG_STATE';

/** That somebody was shown personal data as they are: who, what of whom, and what for. */
export type PersonalRead = {
  __typename?: 'PersonalRead';
  id: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who was shown them. */
  actor: Scalars['ID']['output'];
  /** The department or agency they acted for; null where they acted for a division alone. */
  organization?: Maybe<Scalars['ID']['output']>;
  /** The program through which they asked; null where its issuer names none. */
  client?: Maybe<Scalars['ID']['output']>;
  /** What they stated it was for. */
  purpose: Scalars['String']['output'];
  /** What kind of record the data stand in, such as Resident. */
  subjectType: Scalars['String']['output'];
  /** The id of that record. */
  subjectId: Scalars['ID']['output'];
  /** The code of the division it belongs to. */
  division: Scalars['ID']['output'];
  /** Which of its fields were shown. */
  fields: Array<Scalars['String']['output']>;
};

export type PersonalReadConnection = {
  __typename?: 'PersonalReadConnection';
  nodes: Array<PersonalRead>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where a page begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there is more after this page. */
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
  /** Why, for programs. */
  code: RefusalCode;
  /** Why, in English. */
  message: Scalars['String']['output'];
  /** Why, in Chinese. */
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  SupervisionSuggestion: SupervisionSuggestion;
  PetitionReturn: ResolverTypeWrapper<PetitionReturnRow>;
  PetitionExtension: ResolverTypeWrapper<PetitionExtensionRow>;
  PetitionUrging: ResolverTypeWrapper<PetitionUrgingRow>;
  PetitionSupervision: ResolverTypeWrapper<PetitionSupervisionRow>;
  InterviewSummons: ResolverTypeWrapper<InterviewSummons>;
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
  PetitionReport: ResolverTypeWrapper<Omit<PetitionReport, 'byCategory' | 'mostComplainedOf'> & { byCategory: Array<ResolversTypes['PetitionCategoryCount']>, mostComplainedOf: Array<ResolversTypes['PetitionDepartmentCount']> }>;
  PetitionClassCount: ResolverTypeWrapper<PetitionClassCount>;
  PetitionCategoryCount: ResolverTypeWrapper<PetitionCategoryCountRow>;
  PetitionDepartmentCount: ResolverTypeWrapper<PetitionDepartmentCountRow>;
  PetitionSuggestionCount: ResolverTypeWrapper<PetitionSuggestionCount>;
  PetitionIndicators: ResolverTypeWrapper<PetitionIndicators>;
  PetitionRate: ResolverTypeWrapper<PetitionRate>;
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
  ScheduleInterviewInput: ScheduleInterviewInput;
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
  PersonalRead: ResolverTypeWrapper<PersonalRead>;
  PersonalReadConnection: ResolverTypeWrapper<Connection<PersonalRead>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Refusal: ResolverTypeWrapper<RefusalValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  PetitionResult: ResolversUnionTypes<ResolversParentTypes>['PetitionResult'];
  Petition: PetitionRow;
  Boolean: Scalars['Boolean']['output'];
  PetitionReturn: PetitionReturnRow;
  PetitionExtension: PetitionExtensionRow;
  PetitionUrging: PetitionUrgingRow;
  PetitionSupervision: PetitionSupervisionRow;
  InterviewSummons: InterviewSummons;
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
  PetitionReport: Omit<PetitionReport, 'byCategory' | 'mostComplainedOf'> & { byCategory: Array<ResolversParentTypes['PetitionCategoryCount']>, mostComplainedOf: Array<ResolversParentTypes['PetitionDepartmentCount']> };
  PetitionClassCount: PetitionClassCount;
  PetitionCategoryCount: PetitionCategoryCountRow;
  PetitionDepartmentCount: PetitionDepartmentCountRow;
  PetitionSuggestionCount: PetitionSuggestionCount;
  PetitionIndicators: PetitionIndicators;
  PetitionRate: PetitionRate;
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
  ScheduleInterviewInput: ScheduleInterviewInput;
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
  PersonalRead: PersonalRead;
  PersonalReadConnection: Connection<PersonalRead>;
  PageInfo: PageInfo;
  Refusal: RefusalValue;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'id'>>;
  petitionByNumber?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionByNumberArgs, 'channel' | 'number'>>;
  petitions?: Resolver<Maybe<ResolversTypes['PetitionConnection']>, ParentType, ContextType, RequireFields<QueryPetitionsArgs, 'first'>>;
  openDeadlines?: Resolver<Maybe<ResolversTypes['OpenDeadlineConnection']>, ParentType, ContextType, RequireFields<QueryOpenDeadlinesArgs, 'first'>>;
  myNotices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  rosterGaps?: Resolver<Maybe<ResolversTypes['RosterGapConnection']>, ParentType, ContextType, RequireFields<QueryRosterGapsArgs, 'first'>>;
  petitionReport?: Resolver<Maybe<ResolversTypes['PetitionReport']>, ParentType, ContextType, RequireFields<QueryPetitionReportArgs, 'year'>>;
  petitionIndicators?: Resolver<Maybe<ResolversTypes['PetitionIndicators']>, ParentType, ContextType, RequireFields<QueryPetitionIndicatorsArgs, 'year' | 'month'>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'id'>>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first'>>;
  categories?: Resolver<Maybe<Array<ResolversTypes['PetitionCategory']>>, ParentType, ContextType>;
  petitionProfiles?: Resolver<Maybe<ResolversTypes['ProfileVersionConnection']>, ParentType, ContextType, RequireFields<QueryPetitionProfilesArgs, 'first'>>;
  petitionProfile?: Resolver<Maybe<ResolversTypes['ProfileVersion']>, ParentType, ContextType, RequireFields<QueryPetitionProfileArgs, 'id'>>;
  dryRunPetitionProfile?: Resolver<Maybe<ResolversTypes['PetitionProfileDryRun']>, ParentType, ContextType, RequireFields<QueryDryRunPetitionProfileArgs, 'id' | 'first'>>;
  petitionPersonalReads?: Resolver<Maybe<ResolversTypes['PersonalReadConnection']>, ParentType, ContextType, RequireFields<QueryPetitionPersonalReadsArgs, 'under' | 'first'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  petitionChanged?: SubscriptionResolver<Maybe<ResolversTypes['Petition']>, "petitionChanged", ParentType, ContextType, Partial<SubscriptionPetitionChangedArgs>>;
  deadlineRang?: SubscriptionResolver<Maybe<ResolversTypes['Petition']>, "deadlineRang", ParentType, ContextType, Partial<SubscriptionDeadlineRangArgs>>;
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
  applyForConfirmation?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationApplyForConfirmationArgs, 'input'>>;
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
  referToDiscipline?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationReferToDisciplineArgs, 'input'>>;
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
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
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
  calledBy?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['SupervisionTrigger'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['SupervisionSuggestion']>, ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MeasureDecision']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterviewSummonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterviewSummons'] = ResolversParentTypes['InterviewSummons']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PetitionInterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionInterview'] = ResolversParentTypes['PetitionInterview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  calledBy?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summons?: Resolver<Maybe<ResolversTypes['InterviewSummons']>, ParentType, ContextType>;
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
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
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

export type PetitionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionReport'] = ResolversParentTypes['PetitionReport']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byClass?: Resolver<Array<ResolversTypes['PetitionClassCount']>, ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['PetitionCategoryCount']>, ParentType, ContextType>;
  mostComplainedOf?: Resolver<Array<ResolversTypes['PetitionDepartmentCount']>, ParentType, ContextType>;
  forwarded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supervised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['PetitionSuggestionCount']>, ParentType, ContextType>;
};

export type PetitionClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionClassCount'] = ResolversParentTypes['PetitionClassCount']> = {
  class?: Resolver<ResolversTypes['PetitionClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionCategoryCount'] = ResolversParentTypes['PetitionCategoryCount']> = {
  category?: Resolver<ResolversTypes['PetitionCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionDepartmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionDepartmentCount'] = ResolversParentTypes['PetitionDepartmentCount']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionSuggestionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionSuggestionCount'] = ResolversParentTypes['PetitionSuggestionCount']> = {
  suggestion?: Resolver<ResolversTypes['SupervisionSuggestion'], ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionIndicatorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionIndicators'] = ResolversParentTypes['PetitionIndicators']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acceptance?: Resolver<ResolversTypes['PetitionRate'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['PetitionRate'], ParentType, ContextType>;
};

export type PetitionRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionRate'] = ResolversParentTypes['PetitionRate']> = {
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  class?: Resolver<ResolversTypes['PetitionClass'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['LegalRoute']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['PetitionerIdentity'], ParentType, ContextType>;
  representatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ChainProcedure'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ChainStage'], ParentType, ContextType>;
  owes?: Resolver<Maybe<ResolversTypes['ChainParty']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['ReviewBody'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['ReviewBody']>, ParentType, ContextType>;
  competentReviewers?: Resolver<Array<ResolversTypes['ReviewBody']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  newFacts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retaliationFor?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
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
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmationAppliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  petitions?: Resolver<Maybe<ResolversTypes['PetitionConnection']>, ParentType, ContextType, RequireFields<EstatePetitionsArgs, 'open' | 'first'>>;
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

export type PersonalReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRead'] = ResolversParentTypes['PersonalRead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalReadConnection'] = ResolversParentTypes['PersonalReadConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PersonalRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

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
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PetitionResult?: PetitionResultResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  PetitionReturn?: PetitionReturnResolvers<ContextType>;
  PetitionExtension?: PetitionExtensionResolvers<ContextType>;
  PetitionUrging?: PetitionUrgingResolvers<ContextType>;
  PetitionSupervision?: PetitionSupervisionResolvers<ContextType>;
  InterviewSummons?: InterviewSummonsResolvers<ContextType>;
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
  PetitionReport?: PetitionReportResolvers<ContextType>;
  PetitionClassCount?: PetitionClassCountResolvers<ContextType>;
  PetitionCategoryCount?: PetitionCategoryCountResolvers<ContextType>;
  PetitionDepartmentCount?: PetitionDepartmentCountResolvers<ContextType>;
  PetitionSuggestionCount?: PetitionSuggestionCountResolvers<ContextType>;
  PetitionIndicators?: PetitionIndicatorsResolvers<ContextType>;
  PetitionRate?: PetitionRateResolvers<ContextType>;
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
  PersonalRead?: PersonalReadResolvers<ContextType>;
  PersonalReadConnection?: PersonalReadConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
