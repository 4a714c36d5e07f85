/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Estate as EstateRow, ManagementPeriod as ManagementPeriodRow, Building as BuildingRow, Facility as FacilityRow, GovernanceBody as GovernanceBodyRow, PropertyCompany as PropertyCompanyRow, PropertyAssociation as PropertyAssociationRow, ProjectManager as ProjectManagerRow, Credit as CreditRow, CreditAppraisal as CreditAppraisalRow, ScoreSheet as ScoreSheetRow, CreditEntry as CreditEntryRow, CreditRepair as CreditRepairRow, CreditEvidence as CreditEvidenceRow, CreditRule as CreditRuleRow, CreditRecompute as CreditRecomputeRow, CreditCase as CreditCaseRow, CreditDeadline as CreditDeadlineRow, CreditEscalation as CreditEscalationRow, CreditDisclosure as CreditDisclosureRow, CreditList as CreditListRow, CreditListing as CreditListingRow, CreditListVersion as CreditListVersionRow, CreditEffect as CreditEffectRow, EstateTotals as EstateTotalsRow, ProfileVersion as ProfileVersionRow, ProfileLine as ProfileLineRow, ProfileFigure as ProfileFigureRow, CreditProfileDryRun as CreditProfileDryRunRow, CreditClocksDryRun as CreditClocksDryRunRow, RetimedCreditDeadline as RetimedCreditDeadlineRow, CreditChange as CreditChangeRow, CreditStanding as CreditStandingRow, GovernanceTemplate as GovernanceTemplateRow, GovernanceStanding as GovernanceStandingRow, GovernancePlace as GovernancePlaceRow, BodyMember as BodyMemberRow, BodyDuty as BodyDutyRow, BodyAct as BodyActRow, CommitteeFormation as CommitteeFormationRow, CommitteeStep as CommitteeStepRow, CommitteeCandidate as CommitteeCandidateRow, CandidateFinding as CandidateFindingRow, Resource as ResourceRow, Booking as BookingRow, BookingTotals as BookingTotalsRow, Fund as FundRow, FundBalance as FundBalanceRow, FundStatement as FundStatementRow, FundBudget as FundBudgetRow, FundBudgetLine as FundBudgetLineRow, FeeCollection as FeeCollectionRow, FundEntry as FundEntryRow, FundLine as FundLineRow, FundTotal as FundTotalRow, Project as ProjectRow, ProjectStep as ProjectStepRow, ProjectFunding as ProjectFundingRow, Subsidy as SubsidyRow, Dwelling as DwellingRow, PropertyOwner as PropertyOwnerRow, OwnersVote as OwnersVoteRow, VoteItem as VoteItemRow, VoteElector as VoteElectorRow, BallotReceipt as BallotReceiptRow, VoteProxy as VoteProxyRow, VoteObjection as VoteObjectionRow, AssemblyRules as AssemblyRulesRow, BodyDeadline as BodyDeadlineRow } from './rows.ts';
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
  /** Money in fen (分): a whole number, exact to 90 trillion yuan. */
  Fen: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  /** An estate by its id; null where there is none or the caller may not know of it. */
  estate?: Maybe<Estate>;
  /** Estates in the order of their codes. */
  estates?: Maybe<EstateConnection>;
  /** How the estates under a division divide by form and, independently, by management mode. */
  estateTotals?: Maybe<EstateTotals>;
  /** A company by its id; null where there is none. */
  company?: Maybe<PropertyCompany>;
  /** A company by its unified social credit code (GB 32100); null where there is none. */
  companyByCreditCode?: Maybe<PropertyCompany>;
  /** Companies in the order of their credit codes. */
  companies?: Maybe<CompanyConnection>;
  /** The industry's associations (物业行业协会). */
  associations?: Maybe<Array<PropertyAssociation>>;
  /** The rulebook of credit in force at an instant, or now: every figure with its source. */
  creditRulebook?: Maybe<CreditRulebook>;
  /** Versions of the profiles credit goes by, the latest first and what is shipped last. */
  creditProfiles?: Maybe<ProfileVersionConnection>;
  /** A version by its id; null where there is none. */
  creditProfile?: Maybe<ProfileVersion>;
  /** What a version would do to scores and grades; null where there is none. Nothing is written. */
  dryRunCreditProfile?: Maybe<CreditProfileDryRun>;
  /** A project manager by their id; null where there is none or the caller may not know of them. */
  projectManager?: Maybe<ProjectManager>;
  /** The latest recompute of every score, where a profile took effect; null before the first. */
  creditRecompute?: Maybe<CreditRecompute>;
  /** Lines of the ledger that are not what their evidence and their rule gave: 0, or it was tampered with. */
  unbalancedEntries?: Maybe<Scalars['Int']['output']>;
  /** A case of credit by its id; null where there is none or the caller is no party to it. */
  creditCase?: Maybe<CreditCase>;
  /** Cases of credit the caller decides or is a party to, the latest first. */
  creditCases?: Maybe<CreditCaseConnection>;
  /** A red or black list by its id; null where there is none. */
  creditList?: Maybe<CreditList>;
  /** Red and black lists (红黑榜), the oldest first. */
  creditLists?: Maybe<CreditListConnection>;
  /** Whether the export of a list is exactly what this district signed: one byte altered, and it is not. */
  verifyCreditList?: Maybe<Scalars['Boolean']['output']>;
  /** The key by which lists are signed. */
  creditSigningKey?: Maybe<CreditSigningKey>;
  /** Who was shown personal data of property records of a division as they are, the latest first. */
  propertyPersonalReads?: Maybe<PersonalReadConnection>;
  /** The models of governance a district may choose from, as of an instant or now: data, not code. */
  governanceModels?: Maybe<Array<GovernanceTemplate>>;
  /** A governing body by its id; null where there is none or the caller may not know of it. */
  governanceBody?: Maybe<GovernanceBody>;
  /** How an owners' committee is formed, by its id; null where there is none. */
  committeeFormation?: Maybe<CommitteeFormation>;
  /** How many members of bodies that began in a span are Party members (P-38). */
  partyShare?: Maybe<PartyShare>;
  /** Versions of the profiles bodies and votes go by, the latest first and what is shipped last. */
  governanceProfiles?: Maybe<ProfileVersionConnection>;
  /** Something that may be booked; null where there is none or the caller may not know of it. */
  resource?: Maybe<Resource>;
  /** Things that are lent and should be back, the longest overdue first, a hundred at most. */
  overdueLoans?: Maybe<Array<Booking>>;
  /** What slots of a kind came to, of those that began within a span. */
  bookingTotals?: Maybe<BookingTotals>;
  /** A fund by its id; null where there is none or the caller may not know of it. */
  fund?: Maybe<Fund>;
  /** Funds in the order they were opened. */
  funds?: Maybe<FundConnection>;
  /** What funds under a division hold, earned and spent, by kind, as of a day or today. */
  fundTotals?: Maybe<Array<FundTotal>>;
  /** The collection rate of fees of all estates under a division for a period (物业费收缴率). */
  feeCollection?: Maybe<FeeCollection>;
  /** A project by its id; null where there is none or the caller may not know of it. */
  project?: Maybe<Project>;
  /** Projects in the order they were entered. */
  projects?: Maybe<ProjectConnection>;
  /** How far the projects of a division have come, by kind, of those begun within the days. */
  projectTotals?: Maybe<Array<ProjectTotals>>;
  /** What each source put into projects of a kind (W-84). */
  fundingShares?: Maybe<Array<FundingShare>>;
  /** What programmes paid to projects of a kind. */
  subsidyTotals?: Maybe<SubsidyTotals>;
  /** In how many estates there is a shared space in use (共享空间覆盖率). */
  spaceCoverage?: Maybe<SpaceCoverage>;
  /** A vote of owners by its id; null where there is none or the caller may not know of it. */
  ownersVote?: Maybe<OwnersVote>;
  /** The matters owners decide together and by which majority, as of an instant or now (Civil Code 278). */
  voteMatters?: Maybe<Array<VoteMatter>>;
  /** The ballot a receipt stands for; null where there is none. What it says stays sealed until the count. */
  ballotReceipt?: Maybe<BallotReceipt>;
  /** Whether the export of a result is exactly what this district signed. */
  verifyVoteResult?: Maybe<Scalars['Boolean']['output']>;
  /** A dwelling by its id; null where there is none or the caller may not know of it. */
  dwelling?: Maybe<Dwelling>;
};


export type QueryEstateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEstatesArgs = {
  filter?: InputMaybe<EstateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEstateTotalsArgs = {
  under: Scalars['ID']['input'];
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompanyByCreditCodeArgs = {
  creditCode: Scalars['String']['input'];
};


export type QueryCompaniesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditRulebookArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCreditProfilesArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ProfileState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditProfileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDryRunCreditProfileArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectManagerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditCasesArgs = {
  filter?: InputMaybe<CreditCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditListsArgs = {
  kind?: InputMaybe<CreditListKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerifyCreditListArgs = {
  export: Scalars['String']['input'];
};


export type QueryPropertyPersonalReadsArgs = {
  under: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGovernanceModelsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryGovernanceBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeFormationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyShareArgs = {
  under: Scalars['ID']['input'];
  kind: BodyKind;
  since: Scalars['CivilDate']['input'];
  until: Scalars['CivilDate']['input'];
};


export type QueryGovernanceProfilesArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ProfileState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOverdueLoansArgs = {
  under: Scalars['ID']['input'];
};


export type QueryBookingTotalsArgs = {
  under: Scalars['ID']['input'];
  kind: ResourceKind;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  filter?: InputMaybe<FundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundTotalsArgs = {
  under: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['CivilDate']['input']>;
};


export type QueryFeeCollectionArgs = {
  under: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectTotalsArgs = {
  under: Scalars['ID']['input'];
  from: Scalars['CivilDate']['input'];
  to: Scalars['CivilDate']['input'];
};


export type QueryFundingSharesArgs = {
  under: Scalars['ID']['input'];
  kind: ProjectKind;
};


export type QuerySubsidyTotalsArgs = {
  under: Scalars['ID']['input'];
  kind: ProjectKind;
};


export type QuerySpaceCoverageArgs = {
  under: Scalars['ID']['input'];
};


export type QueryOwnersVoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVoteMattersArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBallotReceiptArgs = {
  commitment: Scalars['String']['input'];
};


export type QueryVerifyVoteResultArgs = {
  export: Scalars['String']['input'];
};


export type QueryDwellingArgs = {
  id: Scalars['ID']['input'];
};

/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type Subscription = {
  __typename?: 'Subscription';
  /** A company whose grade became another, or was given for the first time. */
  gradeChanged?: Maybe<PropertyCompany>;
  /** A case of credit, an objection or a repair, as one of its clocks rang a rung of its ladder. */
  creditDeadlineRang?: Maybe<CreditCase>;
  /** A company, as an entry of it may stop to be shown (R-K-21 to R-K-26). */
  creditDisclosureRang?: Maybe<PropertyCompany>;
  /** How a committee is formed, as it takes a step: elected, filed, in office. */
  committeeChanged?: Maybe<CommitteeFormation>;
  /** A vote of owners, as it is counted or taken back. */
  voteDecided?: Maybe<OwnersVote>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionGradeChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionCreditDeadlineRangArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionCreditDisclosureRangArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionCommitteeChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionVoteDecidedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Objects to an entry of credit (异议, R-K-16): the mark is owed in 1 working day, the decision in 5. */
  objectToEntry: CreditCaseResult;
  /** Hands in what an objection rests on: the first of it starts the limit of its decision. */
  supplyMaterial: CreditCaseResult;
  /** Marks an entry disputed: that one entry is suspended, not the score (R-K-16). */
  markObjection: CreditCaseResult;
  /** Passes an objection on to the department that provided the record, which decides it (R-K-18). */
  passOnObjection: CreditCaseResult;
  /** Decides an objection to an entry or to a place on a list (R-K-17, R-K-18, R-K-19). */
  decideCreditObjection: CreditCaseResult;
  /** Notes that a record was withdrawn or overturned (撤销): its deletion is owed (R-K-20). */
  noteWithdrawal: CreditCaseResult;
  /** Deletes a withdrawn record by a line that takes it back; its trace is kept (R-K-20). */
  deleteWithdrawnRecord: CreditCaseResult;
  /** Classifies a bad record by its severity and starts its disclosure (R-K-21 to R-K-26). */
  classifyRecord: CreditDisclosureResult;
  /** Records that the duty a record tells of is done, by what shows it. */
  recordDutyDone: CreditDisclosureResult;
  /** Applies for the repair of a record (信用修复) once its shortest period is over (R-K-24). */
  applyForRepair: CreditCaseResult;
  /** Decides on a repair; granted only where every condition is met and evidenced (R-K-24). */
  decideRepair: CreditCaseResult;
  /** Draws up a red or black list by the published grades (R-K-14) and posts it for publicity. */
  draftList: CreditListResult;
  /** Objects to a place on a list in publicity: that entry alone is held back (R-K-15). */
  objectToListing: CreditCaseResult;
  /** Publishes a list, frozen and signed; refused with PUBLICITY_RUNS before its publicity is over. */
  publishList: CreditListResult;
  /** Takes a company off a published list by a new signed version; the earlier ones stay. */
  withdrawListing: CreditListResult;
  /** Enters an estate's new management mode from a day on; the former mode is kept as history. */
  changeManagementMode: EstateResult;
  /** Enters a company in the register; refused with INVALID_CREDIT_CODE unless GB 32100 accepts its code. */
  registerCompany: CompanyResult;
  /**
   * Draws up a new version of a profile; it holds nothing until another person approves it. `inFlight`
   * says whether cases, disclosures and lists move to it; scores are told anew by every version.
   */
  proposeCreditProfile: ProfileResult;
  /**
   * Puts a version into force from its day on. Every score is then told anew by it; an entry keeps the
   * points it was given by the version in force at its event.
   */
  approveCreditProfile: ProfileResult;
  /** Turns a proposed version down. */
  rejectCreditProfile: ProfileResult;
  /** Undoes a version: before its day it never comes; after, what was before it comes again. */
  rollBackCreditProfile: ProfileResult;
  /** Enters who manages a company's projects (项目经理); the name is sealed. */
  registerProjectManager: ProjectManagerResult;
  /**
   * A scorer's sheet for a period (R-K-09): a street scores whom it has a contract with, the county and
   * the city everyone. One entered again for the same period takes the place of the former.
   */
  enterScore: ScoreSheetResult;
  /** Enters a good or bad record by its rule, once a document; heard events enter theirs themselves. */
  enterConduct: CreditEntryResult;
  /** An estate is governed by a model from a day on; the former one is kept as history. */
  adoptGovernanceModel: EstateResult;
  /** Enters a body as its model has it, for a term of the model's length. */
  establishBody: GovernanceBodyResult;
  /** A body is no more from a day on, whatever was left of its term. */
  dissolveBody: GovernanceBodyResult;
  /** Somebody sits in a body from a day on; refused where another seat or post excludes it (P-38). */
  seatMember: BodyMemberResult;
  /** Somebody's last day in a body, and why (R-W-24). */
  endSeat: BodyMemberResult;
  /** A body decides what its model gives it to decide, where enough members agree (R-W-21). */
  recordDecision: BodyActResult;
  /** Notes a duty that was done, such as minutes that were posted (W-21). */
  recordDuty: BodyActResult;
  /** Notes what a member learned (W-22). */
  recordTraining: BodyActResult;
  /** The street warns a body, suspends it, or lets it act again (W-21). */
  superviseBody: BodyActResult;
  /** A supervising member asks for documents, objects, or has an audit made: an answer is owed (W-23). */
  exerciseSupervision: BodyActResult;
  /** The body that was asked answers. */
  answerSupervision: BodyActResult;
  /** A preparation or re-election group begins, with the official who answers for it (W-20, P-47). */
  beginFormation: CommitteeFormationResult;
  /** Somebody stands for a committee. */
  nominateCandidate: CommitteeCandidateResult;
  /** Vets a candidate by every check of the profile, each with its reason. */
  vetCandidate: CommitteeCandidateResult;
  /** Posts who stands, once all of them are vetted (R-W-15). */
  publishCandidates: CommitteeFormationResult;
  /** Calls the owners to elect, one item a candidate; refused with PUBLICITY_RUNS before that is over. */
  callElection: CommitteeFormationResult;
  /** Seats whoever was elected; the first meeting (R-W-18) and the filing (R-W-19) are owed from now. */
  concludeElection: CommitteeFormationResult;
  /** Files a committee with the street, which owes its answer from now (R-W-19). */
  fileCommittee: CommitteeFormationResult;
  /** The street accepts the filing: the committee is in office. */
  acceptFiling: CommitteeFormationResult;
  /** Draws up a new version of a profile of bodies and votes; it holds nothing until another approves it. */
  proposeGovernanceProfile: ProfileResult;
  /** Puts a version into force from its day on; what was announced or begun goes by what held then. */
  approveGovernanceProfile: ProfileResult;
  /** Turns a proposed version down. */
  rejectGovernanceProfile: ProfileResult;
  /** Undoes a version: before its day it never comes; after, what was before it comes again. */
  rollBackGovernanceProfile: ProfileResult;
  /** Opens a room, a bay or a thing of an estate to be booked. */
  openResource: ResourceResult;
  /** Books a slot; whoever asks second is refused with SLOT_TAKEN. */
  bookSlot: BookingResult;
  /** Gives a slot back: cancelled before it begins, returned once it has. */
  releaseBooking: BookingResult;
  /** Opens the books of an estate's fund, or of a programme of the district; refused with ALREADY_OPEN. */
  openFund: FundResult;
  /** Books an entry; refused unless it balances, is shown for, and is within what the fund holds. */
  bookEntry: FundEntryResult;
  /** Takes an entry back by its counter-entry, today; both stay in the books. */
  correctEntry: FundEntryResult;
  /** Bills every dwelling of an estate for a period by its area, once a period (R-W-05). */
  billFees: FundEntryResult;
  /** Enters the budget of a year as it was decided; a later decision is a new version. */
  approveBudget: FundBudgetResult;
  /** Closes the books of a year that is over: what is left of it goes to the surplus. */
  closeYear: FundEntryResult;
  /** Moves money between two funds of an estate by decision, such as to the maintenance fund (R-W-44). */
  moveBetweenFunds: FundEntryResult;
  /** Enters a project of an estate at the first stage of its kind. */
  openProject: ProjectResult;
  /** Takes a project to its next stage; refused unless the papers that stage asks for are shown. */
  advanceProject: ProjectResult;
  /** Records that one of the three synchronised stands; the district may waive one (三同步). */
  confirmSync: ProjectResult;
  /** Assesses how an open space is used; the last assessment counts. */
  assessUse: ProjectResult;
  /** Records what the treasury, the market or a developer put into a project. */
  recordFunding: ProjectResult;
  /** Applies for the subsidy of a programme: refused unless accepted, in step and used well (R-W-56). */
  applyForSubsidy: SubsidyResult;
  /** Reviews, approves or rejects an application, by another person than applied. */
  decideSubsidy: SubsidyResult;
  /** Pays an approved subsidy out of its programme: the entry and the payment are one. */
  paySubsidy: SubsidyResult;
  /** Enters who owns a dwelling from a day on, together or alone; whoever did until then no more. */
  registerOwnership: DwellingResult;
  /** Announces a vote of owners: its matters, its days, and its voters as they are now (R-W-10, R-W-12). */
  callVote: OwnersVoteResult;
  /** Notes whom ballots were handed to: only silence of theirs may ever count (R-W-09). */
  deliverBallots: OwnersVoteResult;
  /** Has another vote for an owner, by a written authority, within the limit of the assembly's rules. */
  appointProxy: VoteProxyResult;
  /** Votes, as an owner or for one: the ballot is sealed, and its commitment is the receipt. */
  castBallot: BallotReceiptResult;
  /** Enters a ballot that came in on paper, which stays where it is kept. */
  enterPaperBallot: BallotReceiptResult;
  /** Objects to a ballot before the count, or to the result after it. */
  objectToVote: VoteObjectionResult;
  /** Decides an objection: upheld, its ballot is struck out. One to the result is the street's. */
  decideVoteObjection: VoteObjectionResult;
  /** Gives an open vote more time, as often as the rules of the assembly allow (R-W-01). */
  prolongVote: OwnersVoteResult;
  /** Counts a vote that has ended: before that no ballot is opened. CONTESTED while objections are open. */
  countVote: OwnersVoteResult;
  /** Notes that the result was posted, which is owed in 3 days (R-W-20). */
  publishVoteResult: OwnersVoteResult;
  /** Records that a court (R-W-26) or the street (R-W-27) took a decision back. */
  annulVote: OwnersVoteResult;
  /** Enters the rules of procedure (议事规则) that a vote of the owners passed; later votes go by them. */
  adoptAssemblyRules: AssemblyRulesResult;
};


export type MutationObjectToEntryArgs = {
  input: ObjectToEntryInput;
};


export type MutationSupplyMaterialArgs = {
  input: SupplyMaterialInput;
};


export type MutationMarkObjectionArgs = {
  input: MarkObjectionInput;
};


export type MutationPassOnObjectionArgs = {
  input: PassOnObjectionInput;
};


export type MutationDecideCreditObjectionArgs = {
  input: DecideCreditObjectionInput;
};


export type MutationNoteWithdrawalArgs = {
  input: NoteWithdrawalInput;
};


export type MutationDeleteWithdrawnRecordArgs = {
  input: DeleteWithdrawnRecordInput;
};


export type MutationClassifyRecordArgs = {
  input: ClassifyRecordInput;
};


export type MutationRecordDutyDoneArgs = {
  input: RecordDutyDoneInput;
};


export type MutationApplyForRepairArgs = {
  input: ApplyForRepairInput;
};


export type MutationDecideRepairArgs = {
  input: DecideRepairInput;
};


export type MutationDraftListArgs = {
  input: DraftListInput;
};


export type MutationObjectToListingArgs = {
  input: ObjectToListingInput;
};


export type MutationPublishListArgs = {
  input: PublishListInput;
};


export type MutationWithdrawListingArgs = {
  input: WithdrawListingInput;
};


export type MutationChangeManagementModeArgs = {
  input: ChangeManagementModeInput;
};


export type MutationRegisterCompanyArgs = {
  input: RegisterCompanyInput;
};


export type MutationProposeCreditProfileArgs = {
  input: ProposeProfileInput;
};


export type MutationApproveCreditProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRejectCreditProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRollBackCreditProfileArgs = {
  input: RollBackProfileInput;
};


export type MutationRegisterProjectManagerArgs = {
  input: RegisterProjectManagerInput;
};


export type MutationEnterScoreArgs = {
  input: EnterScoreInput;
};


export type MutationEnterConductArgs = {
  input: EnterConductInput;
};


export type MutationAdoptGovernanceModelArgs = {
  input: AdoptGovernanceModelInput;
};


export type MutationEstablishBodyArgs = {
  input: EstablishBodyInput;
};


export type MutationDissolveBodyArgs = {
  input: DissolveBodyInput;
};


export type MutationSeatMemberArgs = {
  input: SeatMemberInput;
};


export type MutationEndSeatArgs = {
  input: EndSeatInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationRecordDutyArgs = {
  input: RecordDutyInput;
};


export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


export type MutationSuperviseBodyArgs = {
  input: SuperviseBodyInput;
};


export type MutationExerciseSupervisionArgs = {
  input: ExerciseSupervisionInput;
};


export type MutationAnswerSupervisionArgs = {
  input: AnswerSupervisionInput;
};


export type MutationBeginFormationArgs = {
  input: BeginFormationInput;
};


export type MutationNominateCandidateArgs = {
  input: NominateCandidateInput;
};


export type MutationVetCandidateArgs = {
  input: VetCandidateInput;
};


export type MutationPublishCandidatesArgs = {
  input: FormationStepInput;
};


export type MutationCallElectionArgs = {
  input: CallElectionInput;
};


export type MutationConcludeElectionArgs = {
  input: FormationStepInput;
};


export type MutationFileCommitteeArgs = {
  input: FormationStepInput;
};


export type MutationAcceptFilingArgs = {
  input: AcceptFilingInput;
};


export type MutationProposeGovernanceProfileArgs = {
  input: ProposeProfileInput;
};


export type MutationApproveGovernanceProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRejectGovernanceProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRollBackGovernanceProfileArgs = {
  input: RollBackProfileInput;
};


export type MutationOpenResourceArgs = {
  input: OpenResourceInput;
};


export type MutationBookSlotArgs = {
  input: BookSlotInput;
};


export type MutationReleaseBookingArgs = {
  input: ReleaseBookingInput;
};


export type MutationOpenFundArgs = {
  input: OpenFundInput;
};


export type MutationBookEntryArgs = {
  input: BookEntryInput;
};


export type MutationCorrectEntryArgs = {
  input: CorrectEntryInput;
};


export type MutationBillFeesArgs = {
  input: BillFeesInput;
};


export type MutationApproveBudgetArgs = {
  input: ApproveBudgetInput;
};


export type MutationCloseYearArgs = {
  input: CloseYearInput;
};


export type MutationMoveBetweenFundsArgs = {
  input: MoveBetweenFundsInput;
};


export type MutationOpenProjectArgs = {
  input: OpenProjectInput;
};


export type MutationAdvanceProjectArgs = {
  input: AdvanceProjectInput;
};


export type MutationConfirmSyncArgs = {
  input: ConfirmSyncInput;
};


export type MutationAssessUseArgs = {
  input: AssessUseInput;
};


export type MutationRecordFundingArgs = {
  input: RecordFundingInput;
};


export type MutationApplyForSubsidyArgs = {
  input: ApplyForSubsidyInput;
};


export type MutationDecideSubsidyArgs = {
  input: DecideSubsidyInput;
};


export type MutationPaySubsidyArgs = {
  input: PaySubsidyInput;
};


export type MutationRegisterOwnershipArgs = {
  input: RegisterOwnershipInput;
};


export type MutationCallVoteArgs = {
  input: CallVoteInput;
};


export type MutationDeliverBallotsArgs = {
  input: DeliverBallotsInput;
};


export type MutationAppointProxyArgs = {
  input: AppointProxyInput;
};


export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


export type MutationEnterPaperBallotArgs = {
  input: EnterPaperBallotInput;
};


export type MutationObjectToVoteArgs = {
  input: ObjectToVoteInput;
};


export type MutationDecideVoteObjectionArgs = {
  input: DecideVoteObjectionInput;
};


export type MutationProlongVoteArgs = {
  input: VoteStepInput;
};


export type MutationCountVoteArgs = {
  input: VoteStepInput;
};


export type MutationPublishVoteResultArgs = {
  input: VoteStepInput;
};


export type MutationAnnulVoteArgs = {
  input: AnnulVoteInput;
};


export type MutationAdoptAssemblyRulesArgs = {
  input: AdoptAssemblyRulesInput;
};

export type EstateResult = Estate | Refusal;

export type CompanyResult = PropertyCompany | Refusal;

export type ProjectManagerResult = ProjectManager | Refusal;

export type ScoreSheetResult = ScoreSheet | Refusal;

export type CreditEntryResult = CreditEntry | Refusal;

export type CreditCaseResult = CreditCase | Refusal;

export type CreditDisclosureResult = CreditDisclosure | Refusal;

export type CreditListResult = CreditList | Refusal;

/** How an estate came to be; each form has its goal (幸福乐居, 睦邻友善, 美好家园). */
export type EstateForm =
  /** 商品房. */
  | 'COMMODITY'
  /** 农安: of resettled farmers. */
  | 'RESETTLEMENT'
  /** 老旧. */
  | 'OLD';

/** Who manages an estate. Independent of its form. */
export type ManagementMode =
  /** 物管: a company under contract. */
  | 'PROFESSIONAL'
  /** 托管: entrusted to a body of the community. */
  | 'ENTRUSTED'
  /** 自管: by the residents. */
  | 'SELF_MANAGED'
  /** 无: by nobody. */
  | 'NONE';

/** Whether there is a gate. */
export type EstateOpenness =
  /** 封闭: behind a gate. */
  | 'GATED'
  /** 开放: open courtyards. */
  | 'OPEN';

/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  /** The community's code and three digits (R-G-35); never used again once retired. */
  code: Scalars['String']['output'];
  /** The name it goes by. */
  name: Scalars['String']['output'];
  /** How it came to be, which decides the goal set for it. */
  form: EstateForm;
  /** The goal set for estates of its form, such as 幸福乐居. */
  formGoal: Scalars['String']['output'];
  /** Who manages it today. */
  managementMode: ManagementMode;
  /** Every mode it has had, the latest first. */
  managementHistory: Array<ManagementPeriod>;
  /** Whether it has a gate. */
  openness: EstateOpenness;
  /** The community it lies in. */
  division?: Maybe<Division>;
  /** The year it was finished. */
  builtYear: Scalars['Int']['output'];
  /** Buildings on the register. */
  buildingCount: Scalars['Int']['output'];
  /** Households on the register. */
  householdCount: Scalars['Int']['output'];
  /** People on the register. */
  population: Scalars['Int']['output'];
  /** Its buildings, in the order of their codes. */
  buildings: BuildingConnection;
  /** The company under contract today; null where none is. */
  company?: Maybe<PropertyCompany>;
  /** The governing bodies in office (业主委员会 and the like), by their model. */
  bodies: Array<GovernanceBody>;
  /** Lifts and safety control rooms that report their condition. */
  facilities: FacilityConnection;
  /** How it is governed on a day, or today: its model, and which of the model's bodies are there. */
  governance?: Maybe<GovernanceStanding>;
  /** Who decides a thing, by its model; null where nobody of the model does. */
  decidedBy?: Maybe<GovernancePlace>;
  /** How its owners' committees were formed, the latest first. */
  formations: Array<CommitteeFormation>;
  /** What may be booked there, by kind and name. */
  resources?: Maybe<Array<Resource>>;
  /** Its funds, one of a kind. */
  funds?: Maybe<Array<Fund>>;
  /** Its projects, the oldest first. */
  projects?: Maybe<Array<Project>>;
  /** Votes of its owners, the oldest first. */
  votes: OwnersVoteConnection;
  /** The rules of procedure its owners adopted last; null where the district's default holds. */
  assemblyRules?: Maybe<AssemblyRules>;
};


/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type EstateBuildingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type EstateFacilitiesArgs = {
  kind?: InputMaybe<FacilityKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type EstateGovernanceArgs = {
  asOf?: InputMaybe<Scalars['CivilDate']['input']>;
};


/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type EstateDecidedByArgs = {
  power: GovernancePower;
};


/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type EstateResourcesArgs = {
  kind?: InputMaybe<ResourceKind>;
};


/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type EstateVotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A time under one management mode. */
export type ManagementPeriod = {
  __typename?: 'ManagementPeriod';
  /** The mode. */
  mode: ManagementMode;
  /** Its first day. */
  startsOn: Scalars['CivilDate']['output'];
  /** Null while it lasts. */
  endsOn?: Maybe<Scalars['CivilDate']['output']>;
};

/** A building of an estate (楼栋). */
export type Building = {
  __typename?: 'Building';
  id: Scalars['ID']['output'];
  /** Its number within the estate. */
  code: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Entrances (单元). */
  units: Scalars['Int']['output'];
  /** Floors above ground. */
  floors: Scalars['Int']['output'];
  /** Lifts in it. */
  lifts: Scalars['Int']['output'];
  /** Dwellings in it. */
  dwellingCount: Scalars['Int']['output'];
};

/** What kind of facility reports its condition. */
export type FacilityKind =
  /** 电梯. */
  | 'LIFT'
  /** 消控室. */
  | 'CONTROL_ROOM';

/** A lift or a control room of an estate. */
export type Facility = {
  __typename?: 'Facility';
  id: Scalars['ID']['output'];
  /** Its registered number. */
  code: Scalars['String']['output'];
  /** Which of them it is. */
  kind: FacilityKind;
};

/** By which model an estate governs itself. */
export type GovernanceModel =
  /** 1+211: two assemblies, a committee that acts and one that watches it (W-09). */
  | 'M_1_211'
  /** 1+3+1+N: a council, two committees, a service centre and others (W-11). */
  | 'M_1_3_1_N'
  /** A Party group and a courtyard committee. */
  | 'M_PARTY_COURTYARD'
  /** An owners' committee. */
  | 'M_OWNERS_COMMITTEE'
  /** 四位一体: Party, committee, company and supervisory board (W-13). */
  | 'M_FOUR_IN_ONE'
  /** 1+3: a self-management group, merchants and residents (W-14). */
  | 'M_1_3'
  /** 党建+居民自治 (W-15). */
  | 'M_PARTY_AUTONOMY'
  /** 自管小组 alone (W-16). */
  | 'M_SELF_GROUP'
  /** A model of the district's own: see `modelCode`. */
  | 'OWN';

/** What kind of body it is. */
export type BodyKind =
  /** 业主大会. */
  | 'OWNERS_ASSEMBLY'
  /** 业主代表大会. */
  | 'OWNERS_REPRESENTATIVE_ASSEMBLY'
  /** 业主委员会. */
  | 'OWNERS_COMMITTEE'
  /** 监事会、监委会. */
  | 'SUPERVISORY_COMMITTEE'
  /** 议事会. */
  | 'COUNCIL'
  /** 管委会. */
  | 'MANAGEMENT_COMMITTEE'
  /** 服务中心. */
  | 'SERVICE_CENTRE'
  /** 院落委员会. */
  | 'COURTYARD_COMMITTEE'
  /** 党组织. */
  | 'PARTY_ORGANIZATION'
  /** 物业服务企业. */
  | 'PROPERTY_COMPANY'
  /** 居民自治委员会. */
  | 'AUTONOMY_COMMITTEE'
  /** 自管小组. */
  | 'SELF_GROUP'
  /** 商户代表. */
  | 'MERCHANT_REPRESENTATIVES'
  /** 居民代表. */
  | 'RESIDENT_REPRESENTATIVES'
  /** Any other. */
  | 'OTHER_BODY';

/** A body through which an estate governs itself. */
export type GovernanceBody = {
  __typename?: 'GovernanceBody';
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: BodyKind;
  /** The model it belongs to. */
  model: GovernanceModel;
  /** Its name. */
  name: Scalars['String']['output'];
  /** How many seats it has. */
  seats: Scalars['Int']['output'];
  /** Of these, those held by Party members. */
  partyMemberSeats: Scalars['Int']['output'];
  /** The first day of its term. */
  startsOn: Scalars['CivilDate']['output'];
  /** The last day of its term. */
  endsOn: Scalars['CivilDate']['output'];
  /** The code of its model, which may be the district's own. */
  modelCode: Scalars['String']['output'];
  /** What the district calls such a body, such as 监委会. */
  label: Scalars['String']['output'];
  /** Where it is in its life. */
  stage: CommitteeStage;
  /** The Party organisation or company behind it; null where it is a body of its own. */
  organization?: Maybe<Scalars['ID']['output']>;
  /** Since when it may not act; null while it may. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day on which it is no more; null while nobody dissolved it. */
  dissolvedOn?: Maybe<Scalars['CivilDate']['output']>;
  /** Why; null while nobody dissolved it. */
  dissolvedWhy?: Maybe<Scalars['String']['output']>;
  /** Who sat in it on a day, or sits in it today. */
  members: Array<BodyMember>;
  /** What it owes its owners, and whether it was done in time (W-21). */
  duties: Array<BodyDuty>;
  /** What it did, was told and was asked: the latest 100. */
  acts: Array<BodyAct>;
  /** What is owed, and by when: its term among it. */
  deadlines: Array<BodyDeadline>;
  /** The rungs that fired, such as the warning before its term ends (R-W-22). */
  escalations: Array<CreditEscalation>;
};


/** A body through which an estate governs itself. */
export type GovernanceBodyMembersArgs = {
  asOf?: InputMaybe<Scalars['CivilDate']['input']>;
  track?: InputMaybe<MemberTrack>;
};

/** A property service company (物业服务企业). */
export type PropertyCompany = {
  __typename?: 'PropertyCompany';
  id: Scalars['ID']['output'];
  /** Unified social credit code, GB 32100. */
  creditCode: Scalars['String']['output'];
  /** As it is registered. */
  name: Scalars['String']['output'];
  /** The day it was registered. */
  registeredOn: Scalars['CivilDate']['output'];
  /** Its staff in the district. */
  staffCount: Scalars['Int']['output'];
  /** Estates under contract today. */
  estates: EstateConnection;
  /** Its credit as of an instant, or now, recomputed from the ledger. */
  credit: Credit;
  /** Who manages its projects: names are masked. */
  projectManagers: Array<ProjectManager>;
  /** What its grade and its places on lists lead to as of an instant, or now, and why. */
  effects: Array<CreditEffect>;
};


/** A property service company (物业服务企业). */
export type PropertyCompanyEstatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A property service company (物业服务企业). */
export type PropertyCompanyCreditArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A property service company (物业服务企业). */
export type PropertyCompanyEffectsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The industry's body of self-discipline (物业行业协会). */
export type PropertyAssociation = {
  __typename?: 'PropertyAssociation';
  id: Scalars['ID']['output'];
  /** As it is registered. */
  name: Scalars['String']['output'];
  /** Unified social credit code, GB 32100. */
  creditCode: Scalars['String']['output'];
  /** Companies that are members. */
  memberCount: Scalars['Int']['output'];
};

/** Whose credit is kept. */
export type CreditSubjectKind =
  /** 物业服务企业. */
  | 'COMPANY'
  /** 项目经理. */
  | 'PROJECT_MANAGER';

/** Who manages a company's projects (项目经理). Their credit is personal information (R-K-28). */
export type ProjectManager = {
  __typename?: 'ProjectManager';
  id: Scalars['ID']['output'];
  /** Whose projects they manage. */
  company: PropertyCompany;
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** When they were registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** For those entitled to personal credit alone, who say what they ask for. */
  credit?: Maybe<Credit>;
};


/** Who manages a company's projects (项目经理). Their credit is personal information (R-K-28). */
export type ProjectManagerCreditArgs = {
  purpose: CreditPurpose;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What personal credit may be asked for. */
export type CreditPurpose =
  /** To appraise the person. */
  | 'APPRAISAL'
  /** To supervise the industry. */
  | 'SUPERVISION'
  /** To decide an objection. */
  | 'OBJECTION'
  /** To audit the ledger. */
  | 'AUDIT';

/** What a subject's conduct comes to, and why (信用评级). */
export type Credit = {
  __typename?: 'Credit';
  /** base + good records up to their cap - bad records (R-K-01). */
  score: Scalars['Int']['output'];
  /** Its code in the profile in force, such as AAA. */
  grade: Scalars['String']['output'];
  /** What the profile calls it. */
  gradeLabel: Scalars['String']['output'];
  /** The instant it is told for. */
  asOf: Scalars['DateTime']['output'];
  /** What the scorers gave, or the points everybody starts from until they have. */
  base: Scalars['Int']['output'];
  /** The completed appraisal the base comes from; null where it is what everybody starts from. */
  appraisal?: Maybe<CreditAppraisal>;
  /** The profile that grades, and its version. */
  profile: Scalars['String']['output'];
  /** The version of that profile. */
  profileVersion: Scalars['Int']['output'];
  /** Every record confirmed by `asOf`, the latest first, with what it counts and why no more. */
  entries: Array<CreditEntry>;
};

/** A period that every level has scored: the weighted mean, as a share of the most there is (R-K-09). */
export type CreditAppraisal = {
  __typename?: 'CreditAppraisal';
  /** The period, such as 2026Q3. */
  period: Scalars['String']['output'];
  /** What it comes to. */
  points: Scalars['Int']['output'];
  /** The sheets it was reckoned from. */
  sheets: Array<ScoreSheet>;
};

/** Who scores (R-K-09). */
export type ScorerLevel =
  /** 镇街. */
  | 'STREET'
  /** 区县. */
  | 'COUNTY'
  /** 市. */
  | 'CITY';

/** What one scorer gave a subject for a period, never changed. */
export type ScoreSheet = {
  __typename?: 'ScoreSheet';
  id: Scalars['ID']['output'];
  /** The period it is for, such as 2026Q3. */
  period: Scalars['String']['output'];
  /** The level that scored. */
  level: ScorerLevel;
  /** The division that scored. */
  scorer: Scalars['String']['output'];
  /** 0 to 100. */
  points: Scalars['Int']['output'];
  /** Percent, by the profile in force as it was entered. */
  weight: Scalars['Int']['output'];
  /** The rule that gives the weight. */
  rule: Scalars['String']['output'];
  /** Where the sheet is kept. */
  evidence: Scalars['String']['output'];
  /** When it was entered. */
  scoredAt: Scalars['DateTime']['output'];
};

/** Whether an entry counts. */
export type CreditEntryState =
  /** It counts whole. */
  | 'COUNTING'
  /** Good records beyond the cap: it counts in part or not at all. */
  | 'CAPPED'
  /** Its time is over (R-K-12). */
  | 'EXPIRED'
  /** Another line took it back. */
  | 'COUNTERED'
  /** An objection holds it suspended (R-K-16). */
  | 'DISPUTED';

/** One line of the credit ledger: never changed, only countered by another. */
export type CreditEntry = {
  __typename?: 'CreditEntry';
  id: Scalars['ID']['output'];
  /** Positive for a good record, negative for a bad one. */
  points: Scalars['Int']['output'];
  /** The points left after the cap on good records. */
  counted: Scalars['Int']['output'];
  /** Whether it counts. */
  state: CreditEntryState;
  /** Why it counts no more than it does. */
  why: Scalars['String']['output'];
  /** The same in Chinese. */
  whyZh: Scalars['String']['output'];
  /** What it is for. */
  reason: Scalars['String']['output'];
  /** The rule that gave the points, as it was at the event. */
  rule: CreditRule;
  /** What it rests on. */
  evidence: CreditEvidence;
  /** The instant from which it counts. */
  confirmedAt: Scalars['DateTime']['output'];
  /** The instant from which it no longer counts (R-K-12). */
  validUntil: Scalars['DateTime']['output'];
  /** Days it will yet count, one begun counting whole; 0 where it counts no more. */
  remainingDays: Scalars['Int']['output'];
  /** What would take a bad record away before its time; null of a good one, and of one that is gone. */
  repair?: Maybe<CreditRepair>;
  /** Whether a case holds it suspended now: that entry, not the score (R-K-16). */
  disputed: Scalars['Boolean']['output'];
  /** How it is disclosed, and until when; null until it is classified. */
  disclosure?: Maybe<CreditDisclosure>;
  /** Objections, withdrawals and repairs of it, the latest first, as far as the caller may read them. */
  cases: Array<CreditCase>;
};

/** 信用修复, by R-K-21 to R-K-24. */
export type CreditRepair = {
  __typename?: 'CreditRepair';
  /** How grave the record is, by its rule. */
  severity: Scalars['String']['output'];
  /** The first day on which it may be applied for, where the record's document is of its confirmation. */
  earliestOn: Scalars['CivilDate']['output'];
  /** What is to be met. */
  conditions: Array<Scalars['String']['output']>;
  /** The rule it is granted by. */
  rule: Scalars['String']['output'];
};

/** What an entry rests on. */
export type CreditEvidence = {
  __typename?: 'CreditEvidence';
  /** The event that was heard, such as petition.upheld. */
  topic: Scalars['String']['output'];
  /** The event that was heard. */
  eventId: Scalars['ID']['output'];
  /** The petition, where the evidence is one; null where it is not. */
  petition?: Maybe<Petition>;
  /** The document an official entered it by, or the case that took an entry back; null of an event. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** A rule that gives or takes points. */
export type CreditRule = {
  __typename?: 'CreditRule';
  /** Its name, such as PENALTY. */
  code: Scalars['String']['output'];
  /** The rule it rests on, such as R-K-11. */
  rule: Scalars['String']['output'];
  /** The profile it stands in, and its version. */
  profile: Scalars['String']['output'];
  /** The version of that profile. */
  version: Scalars['Int']['output'];
  /** Given by it, or taken where negative. */
  points: Scalars['Int']['output'];
  /** Months an entry counts; null where it counts until its year is over (R-K-04). */
  validMonths?: Maybe<Scalars['Int']['output']>;
  /** What it is for. */
  title: Scalars['String']['output'];
  /** The text it comes from. */
  source: Scalars['String']['output'];
  /** Whether a district is to confirm it before it goes by it. */
  verify: Scalars['Boolean']['output'];
};

/** Every figure credit goes by. */
export type CreditRulebook = {
  __typename?: 'CreditRulebook';
  /** The profile that grades, and its version. */
  profile: Scalars['String']['output'];
  /** The version of that profile. */
  version: Scalars['Int']['output'];
  /** What everybody starts from until scored. */
  base: Scalars['Int']['output'];
  /** The most that scorers can give. */
  baseAtMost: Scalars['Int']['output'];
  /** The most that good records can add. */
  goodCap: Scalars['Int']['output'];
  /** The highest first. */
  grades: Array<GradeFloor>;
  /** The grade below the last floor. */
  below: Scalars['String']['output'];
  /** The grade while a veto counts (R-K-08). */
  vetoed: Scalars['String']['output'];
  /** Who scores, and what it weighs (R-K-09). */
  scorers: Array<Scorer>;
  /** Every rule that gives or takes points. */
  rules: Array<CreditRule>;
};

/** A grade, and what earns it. */
export type GradeFloor = {
  __typename?: 'GradeFloor';
  /** Its code, such as AAA. */
  grade: Scalars['String']['output'];
  /** What the profile calls it. */
  label: Scalars['String']['output'];
  /** The least score that earns it. */
  floor: Scalars['Int']['output'];
};

/** What a level's score weighs, in percent. */
export type Scorer = {
  __typename?: 'Scorer';
  /** The level that scores. */
  level: ScorerLevel;
  /** Percent. */
  weight: Scalars['Int']['output'];
};

/** How far every score of the district has been told anew, since a profile took effect. */
export type CreditRecompute = {
  __typename?: 'CreditRecompute';
  id: Scalars['ID']['output'];
  /** The version that took effect. */
  reason: Scalars['String']['output'];
  /** The instant scores are told for. */
  asOf: Scalars['DateTime']['output'];
  /** Subjects to be told anew. */
  total: Scalars['Int']['output'];
  /** Of these, those that are. */
  done: Scalars['Int']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Null while it goes on. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a case of credit is about. */
export type CreditCaseKind =
  /** An objection to an entry (R-K-16). */
  | 'ENTRY_OBJECTION'
  /** An objection to a place on a list (R-K-15). */
  | 'LISTING_OBJECTION'
  /** A record that was withdrawn or overturned (R-K-20). */
  | 'WITHDRAWAL'
  /** A repair (R-K-24). */
  | 'REPAIR';

/** Where a case of credit stands. */
export type CreditCaseStage =
  /** Received. */
  | 'RECEIVED'
  /** With the department that provided the record. */
  | 'PASSED_ON'
  /** Decided. */
  | 'DECIDED';

/** How a case of credit ended. */
export type CreditDecision =
  /** The objection is upheld. */
  | 'UPHELD'
  /** The objection is rejected. */
  | 'REJECTED'
  /** The withdrawn record is deleted. */
  | 'DELETED'
  /** The repair is granted. */
  | 'GRANTED'
  /** The repair is refused. */
  | 'REFUSED';

/** Who decides a case of credit. */
export type CreditCaseRoute =
  /** By the platform (R-K-17). */
  | 'PLATFORM'
  /** By who provided the record (R-K-18). */
  | 'PROVIDER';

/** An objection, a withdrawn record or a repair: a matter of credit with deadlines of its own. */
export type CreditCase = {
  __typename?: 'CreditCase';
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: CreditCaseKind;
  /** Where it stands. */
  stage: CreditCaseStage;
  /** Who decides it. */
  route: CreditCaseRoute;
  /** The company it is about; null where it is about a project manager. */
  company?: Maybe<PropertyCompany>;
  /** The entry it is about; null where it is about a place on a list. */
  entryId?: Maybe<Scalars['ID']['output']>;
  /** The place on a list it is about; null where it is about an entry. */
  listingId?: Maybe<Scalars['ID']['output']>;
  /** The department it was passed on to; null where it was not. */
  provider?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  grounds: Scalars['String']['output'];
  /** References of what was handed in. */
  materials: Array<Scalars['String']['output']>;
  /** What each condition of a repair is evidenced by. */
  evidence: Array<RepairEvidence>;
  /** When it was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** When the first material came in; null before. */
  materialAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the entry was marked disputed; null before, or where nothing is marked. */
  markedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was passed on; null where it was not. */
  passedOnAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended; null until it is decided. */
  decision?: Maybe<CreditDecision>;
  /** When it was decided; null until it is. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reasons of the decision; null until it is decided. */
  note?: Maybe<Scalars['String']['output']>;
  /** Every clock it runs or ran. */
  deadlines: Array<CreditDeadline>;
  /** Every rung its deadlines have fired, and who was called in. */
  escalations: Array<CreditEscalation>;
};

/** Where a clock stands. */
export type CreditClockState =
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

/** What is owed on a case, a list or a disclosure, and by when. */
export type CreditDeadline = {
  __typename?: 'CreditDeadline';
  id: Scalars['ID']['output'];
  /** What is owed, such as MARK. */
  kind: Scalars['String']['output'];
  /** The rule and the version of the profile that gives the limit. */
  rule: Scalars['String']['output'];
  /** The profile it stands in; null where it stands in none. */
  profile?: Maybe<Scalars['String']['output']>;
  /** The version of the profile. */
  version: Scalars['Int']['output'];
  /** The text the limit comes from. */
  source: Scalars['String']['output'];
  /** The limit, in `unit`. */
  amount: Scalars['Int']['output'];
  /** One of AllowanceUnit. */
  unit: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The last instant that is still on time; of a disclosure, the instant at which it may stop. */
  dueAt: Scalars['DateTime']['output'];
  /** Reckoned by a calendar whose notice is not out yet (R-T-15). */
  provisional: Scalars['Boolean']['output'];
  /** Where it stands. */
  state: CreditClockState;
  /** When the step was taken or fell away; null while it is owed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A rung of a ladder that fired. */
export type CreditEscalation = {
  __typename?: 'CreditEscalation';
  id: Scalars['ID']['output'];
  /** What was done, such as ESCALATE. */
  action: Scalars['String']['output'];
  /** The instant it was truly due. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was carried out. */
  firedAt: Scalars['DateTime']['output'];
  /** The rule of the rung. */
  rule: Scalars['String']['output'];
  /** Who is called in, such as HOUSING_DEPARTMENT; null: nobody new. */
  level?: Maybe<Scalars['String']['output']>;
  /** Why it fired. */
  reason: Scalars['String']['output'];
};

/** How grave a bad record is (R-K-21, R-K-22, R-K-23). */
export type CreditSeverity =
  /** 轻微. */
  | 'SLIGHT'
  /** 一般. */
  | 'ORDINARY'
  /** 严重. */
  | 'SERIOUS';

/** Why a record is shown no more. */
export type DisclosureEnd =
  /** Its longest period is over (R-K-25). */
  | 'LONGEST'
  /** Its outer limit is over (R-K-26). */
  | 'OUTER'
  /** It was repaired (R-K-24). */
  | 'REPAIRED'
  /** The record was deleted (R-K-20). */
  | 'DELETED';

/** How grave a bad record is, and how long it is shown (公示). */
export type CreditDisclosure = {
  __typename?: 'CreditDisclosure';
  /** The entry's id. */
  id: Scalars['ID']['output'];
  /** How grave the record is. */
  severity: CreditSeverity;
  /** The rule of its periods, its profile and version. */
  rule: Scalars['String']['output'];
  /** The day of the official document: the periods run from it. */
  documentOn: Scalars['CivilDate']['output'];
  /** The number of that document. */
  documentNumber: Scalars['String']['output'];
  /** Null while the conduct goes on. */
  conductEndedOn?: Maybe<Scalars['CivilDate']['output']>;
  /** A slight record is not shown, in principle (R-K-21). */
  shown: Scalars['Boolean']['output'];
  /** From here on a repair may be applied for. */
  repairableFrom: Scalars['DateTime']['output'];
  /** Here it stops of itself, where the duty is done (R-K-25). */
  longestUntil: Scalars['DateTime']['output'];
  /** Here it stops whatever is owed (R-K-26); null while the conduct goes on. */
  outerUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When the duty was recorded as done; null until it is. */
  dutyDoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** What shows that it is done; null until it is. */
  dutyEvidence?: Maybe<Scalars['String']['output']>;
  /** When it was shown no more; null while it is. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is shown no more; null while it is. */
  endedBy?: Maybe<DisclosureEnd>;
  /** What still stands in the way of a repair, were it decided by what was handed in (R-K-24). */
  unmet: Array<RepairCondition>;
  /** Every clock it runs or ran. */
  deadlines: Array<CreditDeadline>;
};

/** What a repair asks for (R-K-24). */
export type RepairCondition =
  /** The conduct was corrected. */
  | 'CONDUCT_CORRECTED'
  /** The duties of the decision are done. */
  | 'DUTIES_DONE'
  /** A public promise was given (信用承诺). */
  | 'PUBLIC_PROMISE'
  /** Whatever else its rule asks for. */
  | 'OTHER_CONDITIONS';

/** What shows that a condition is met. */
export type RepairEvidence = {
  __typename?: 'RepairEvidence';
  /** The condition. */
  condition: RepairCondition;
  /** Where the proof is kept. */
  reference: Scalars['String']['output'];
};

/** 红榜, 黑榜. */
export type CreditListKind =
  /** 红榜: whom to prefer. */
  | 'RED'
  /** 黑榜: whom to restrict. */
  | 'BLACK';

/** Where a list stands. */
export type CreditListStage =
  /** 公示中: objections are heard (R-K-15). */
  | 'PUBLICITY'
  /** 已发布: frozen and signed. */
  | 'PUBLISHED';

/** A red or black list of one period (红黑榜). */
export type CreditList = {
  __typename?: 'CreditList';
  id: Scalars['ID']['output'];
  /** Red or black. */
  kind: CreditListKind;
  /** The period it sums up, such as 2026-Q3. */
  period: Scalars['String']['output'];
  /** Where it stands. */
  stage: CreditListStage;
  /** The rule it was drawn up by, its profile and version. */
  rule: Scalars['String']['output'];
  /** When it was drawn up. */
  draftedAt: Scalars['DateTime']['output'];
  /** The last instant of its publicity (R-K-15). */
  publicityUntil: Scalars['DateTime']['output'];
  /** When it was published; null while in publicity. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By the companies' credit codes. */
  listings: CreditListingConnection;
  /** Every version that was signed, the first one first. */
  versions: Array<CreditListVersion>;
  /** Every clock it runs or ran. */
  deadlines: Array<CreditDeadline>;
  /** Every rung they fired. */
  escalations: Array<CreditEscalation>;
};


/** A red or black list of one period (红黑榜). */
export type CreditListListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Why a company is on a list. */
export type ListingGround =
  /** By its grade. */
  | 'GRADE'
  /** An official proposed it. */
  | 'NOMINATION';

/** Whether a company is on a list. */
export type ListingState =
  /** 公示中. */
  | 'PROPOSED'
  /** 异议暂缓. */
  | 'HELD_BACK'
  /** 不予列入. */
  | 'DROPPED'
  /** 已列入. */
  | 'LISTED'
  /** 已移出. */
  | 'WITHDRAWN';

/** A company on a list, or proposed for it. */
export type CreditListing = {
  __typename?: 'CreditListing';
  id: Scalars['ID']['output'];
  /** The company. */
  company: PropertyCompany;
  /** By what it came on the list. */
  ground: ListingGround;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** Its grade as the list was drawn up. */
  grade: Scalars['String']['output'];
  /** Its score as the list was drawn up. */
  score: Scalars['Int']['output'];
  /** Whether it is on the list. */
  state: ListingState;
  /** When it was listed; null until it is. */
  listedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken off; null unless it was. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was taken off; null unless it was. */
  withdrawnWhy?: Maybe<Scalars['String']['output']>;
};

/** By what a list is signed. */
export type SigningAlgorithm =
  /** RFC 8032. */
  | 'ED25519'
  /** GB/T 32918, with SM3. */
  | 'SM2';

/** A list as it was frozen and signed: never changed. */
export type CreditListVersion = {
  __typename?: 'CreditListVersion';
  /** From 1. */
  version: Scalars['Int']['output'];
  /** Why it was signed anew. */
  reason: Scalars['String']['output'];
  /** When it was signed. */
  signedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the signed text. */
  hash: Scalars['String']['output'];
  /** The key it was signed with. */
  keyId: Scalars['String']['output'];
  /** By what it was signed. */
  algorithm: SigningAlgorithm;
  /** Canonical JSON of the text, its hash, signature and public key: all it takes to check it. */
  export: Scalars['String']['output'];
};

/** A key whose signatures on lists are ours. */
export type CreditSigningKey = {
  __typename?: 'CreditSigningKey';
  /** Its name in signed lists. */
  keyId: Scalars['String']['output'];
  /** What it signs by. */
  algorithm: SigningAlgorithm;
  /** SubjectPublicKeyInfo, in hex. */
  publicKey: Scalars['String']['output'];
};

/** What a grade or a list touches. */
export type CreditEffectKind =
  /** Whether the company may bid (准入). */
  | 'ADMISSION'
  /** What part of a subsidy it has. */
  | 'SUBSIDY'
  /** How often it is inspected. */
  | 'INSPECTION'
  /** How many stars it may have. */
  | 'STARS';

/** How a grade or a list touches something. */
export type EffectMeasure =
  /** It is preferred. */
  | 'PREFERRED'
  /** It is treated like any. */
  | 'OPEN'
  /** It is restricted. */
  | 'RESTRICTED'
  /** It is barred. */
  | 'BARRED'
  /** `amount` percent. */
  | 'PERCENT'
  /** `amount` times a year. */
  | 'PER_YEAR'
  /** At most `amount`. */
  | 'AT_MOST';

/** What a grade or a place on a list leads to. */
export type CreditEffect = {
  __typename?: 'CreditEffect';
  /** What it touches. */
  effect: CreditEffectKind;
  /** How it touches it. */
  measure: EffectMeasure;
  /** The figure of the measure; null where it has none. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** The rule it rests on. */
  rule: Scalars['String']['output'];
  /** The text of the rule. */
  source: Scalars['String']['output'];
  /** The grade that led to it; null where a list did. */
  grade?: Maybe<Scalars['String']['output']>;
  /** The list that led to it; null where the grade did. */
  list?: Maybe<CreditList>;
  /** Why, in words. */
  reason: Scalars['String']['output'];
};

/** Which cases of credit are asked for. */
export type CreditCaseFilter = {
  /** Only those about this. */
  kind?: InputMaybe<CreditCaseKind>;
  /** Only those that stand here. */
  stage?: InputMaybe<CreditCaseStage>;
  /** Only those of this company or project manager. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an objection says is wrong. */
export type ObjectionGround =
  /** What was provided is wrong. */
  | 'FACTS'
  /** How the platform entered it is wrong. */
  | 'ENTRY';

/** An objection to an entry of credit. */
export type ObjectToEntryInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The entry it is about. */
  entryId: Scalars['ID']['input'];
  /** Which of the two is said to be wrong. */
  about: ObjectionGround;
  /** What is said against it. */
  grounds: Scalars['String']['input'];
  /** References of what is handed in; none where they are to follow. */
  materials: Array<Scalars['String']['input']>;
};

/** What an objection rests on. */
export type SupplyMaterialInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The case it is for. */
  caseId: Scalars['ID']['input'];
  /** References of what is handed in. */
  materials: Array<Scalars['String']['input']>;
};

/** Which case's entry is to be marked. */
export type MarkObjectionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The case. */
  caseId: Scalars['ID']['input'];
};

/** Which objection goes to whom. */
export type PassOnObjectionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** The department that provided the record. */
  provider: Scalars['String']['input'];
};

/** How an objection is decided. */
export type CreditObjectionDecision =
  /** It is upheld. */
  | 'UPHELD'
  /** It is rejected. */
  | 'REJECTED';

/** A decision on an objection. */
export type DecideCreditObjectionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** How it is decided. */
  decision: CreditObjectionDecision;
  /** The reasons. */
  note: Scalars['String']['input'];
};

/** A record that was withdrawn or overturned. */
export type NoteWithdrawalInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The entry of the record. */
  entryId: Scalars['ID']['input'];
  /** Why it was. */
  grounds: Scalars['String']['input'];
  /** The written notices by which it was withdrawn or overturned. */
  notices: Array<Scalars['String']['input']>;
};

/** Which withdrawn record is to be deleted. */
export type DeleteWithdrawnRecordInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** The reasons. */
  note: Scalars['String']['input'];
};

/** How grave a bad record is. */
export type ClassifyRecordInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The entry of the record. */
  entryId: Scalars['ID']['input'];
  /** How grave it is. */
  severity: CreditSeverity;
  /** The day of the official document: the periods run from it. */
  documentOn: Scalars['CivilDate']['input'];
  /** The number of that document. */
  documentNumber: Scalars['String']['input'];
  /** Null while the conduct goes on. */
  conductEndedOn?: InputMaybe<Scalars['CivilDate']['input']>;
  /** False only of a slight record. */
  shown: Scalars['Boolean']['input'];
};

/** That the duty a record tells of is done. */
export type RecordDutyDoneInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The entry of the record. */
  entryId: Scalars['ID']['input'];
  /** What shows it. */
  evidence: Scalars['String']['input'];
};

/** What shows that a condition is met. */
export type RepairEvidenceInput = {
  /** The condition. */
  condition: RepairCondition;
  /** Where the proof is kept. */
  reference: Scalars['String']['input'];
};

/** An application for the repair of a record. */
export type ApplyForRepairInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The entry of the record. */
  entryId: Scalars['ID']['input'];
  /** What is said for it. */
  grounds: Scalars['String']['input'];
  /** What shows that its conditions are met. */
  evidence: Array<RepairEvidenceInput>;
};

/** How a repair is decided. */
export type RepairDecision =
  /** It is granted. */
  | 'GRANTED'
  /** It is refused. */
  | 'REFUSED';

/** A decision on a repair. */
export type DecideRepairInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** How it is decided. */
  decision: RepairDecision;
  /** The reasons. */
  note: Scalars['String']['input'];
};

/** Whom an official proposes for a list. */
export type NominationInput = {
  /** The company. */
  companyId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** A list to be drawn up. */
export type DraftListInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Red or black. */
  kind: CreditListKind;
  /** The period it sums up, such as 2026-Q3. */
  period: Scalars['String']['input'];
  /** Whom officials propose besides those the rule names. */
  nominations: Array<NominationInput>;
};

/** An objection to a place on a list. */
export type ObjectToListingInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The place on the list. */
  listingId: Scalars['ID']['input'];
  /** What is said against it. */
  grounds: Scalars['String']['input'];
  /** References of what is handed in. */
  materials: Array<Scalars['String']['input']>;
};

/** Which list is to be published. */
export type PublishListInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The list. */
  listId: Scalars['ID']['input'];
};

/** Who is to be taken off a list. */
export type WithdrawListingInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The place on the list. */
  listingId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

export type CreditCaseConnection = {
  __typename?: 'CreditCaseConnection';
  nodes: Array<CreditCase>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CreditListingConnection = {
  __typename?: 'CreditListingConnection';
  nodes: Array<CreditListing>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CreditListConnection = {
  __typename?: 'CreditListConnection';
  nodes: Array<CreditList>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Which estates are asked for. */
export type EstateFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this form. */
  form?: InputMaybe<EstateForm>;
  /** Only those managed so today. */
  managementMode?: InputMaybe<ManagementMode>;
  /** Only those under contract with this company today. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Matches anywhere in the name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A new management mode of an estate. */
export type ChangeManagementModeInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The estate. */
  estateId: Scalars['ID']['input'];
  /** The new mode. */
  mode: ManagementMode;
  /** The first day under the new mode; later than the first day of the latest mode on record. */
  startsOn: Scalars['CivilDate']['input'];
};

/** A company to be entered in the register. */
export type RegisterCompanyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** 18 characters, GB 32100. */
  creditCode: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The day it was registered as a company. */
  registeredOn: Scalars['CivilDate']['input'];
};

/** Who manages a company's projects. */
export type RegisterProjectManagerInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The company. */
  companyId: Scalars['ID']['input'];
  /** 1 to 50 characters; kept sealed. */
  name: Scalars['String']['input'];
};

/** A scorer's sheet for a period. */
export type EnterScoreInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Whose credit it is. */
  subjectKind: CreditSubjectKind;
  /** The company or the project manager. */
  subjectId: Scalars['ID']['input'];
  /** The level one scores for, of those one holds a grant for. */
  level: ScorerLevel;
  /** A year such as 2026, or a quarter such as 2026Q3, as the profile has it (R-K-13). */
  period: Scalars['String']['input'];
  /** 0 to 100. */
  points: Scalars['Int']['input'];
  /** Where the sheet is kept. */
  evidence: Scalars['String']['input'];
};

/** A good or bad record to be entered by hand. */
export type EnterConductInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Whose credit it is. */
  subjectKind: CreditSubjectKind;
  /** The company or the project manager. */
  subjectId: Scalars['ID']['input'];
  /** The rule's code, such as PENALTY. */
  rule: Scalars['String']['input'];
  /** When the conduct was established: the profile in force then decides its points. */
  confirmedAt: Scalars['DateTime']['input'];
  /** The document it stands in: the same is entered once. */
  reference: Scalars['String']['input'];
  /** What was done. */
  about: Scalars['String']['input'];
};

export type EstateConnection = {
  __typename?: 'EstateConnection';
  nodes: Array<Estate>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BuildingConnection = {
  __typename?: 'BuildingConnection';
  nodes: Array<Building>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  nodes: Array<PropertyCompany>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FacilityConnection = {
  __typename?: 'FacilityConnection';
  nodes: Array<Facility>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Estates counted by form and by management mode. */
export type EstateTotals = {
  __typename?: 'EstateTotals';
  /** All of them. */
  estates: Scalars['Int']['output'];
  /** 商品房. */
  commodity: Scalars['Int']['output'];
  /** 农安. */
  resettlement: Scalars['Int']['output'];
  /** 老旧. */
  old: Scalars['Int']['output'];
  /** 物管. */
  professional: Scalars['Int']['output'];
  /** 托管. */
  entrusted: Scalars['Int']['output'];
  /** 自管. */
  selfManaged: Scalars['Int']['output'];
  /** 无物业. */
  none: Scalars['Int']['output'];
  /** Without professional property service, counted distinct (W-04). */
  withoutProfessionalService: Scalars['Int']['output'];
  /** Commodity-housing estates governed by 1+211 (W-09). */
  model1211: Scalars['Int']['output'];
  /** Lifts that report their condition. */
  lifts: Scalars['Int']['output'];
  /** Control rooms that report their condition. */
  controlRooms: Scalars['Int']['output'];
};

export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** Its estates, in the order of their codes. */
  estates?: Maybe<EstateConnection>;
};


export type DivisionEstatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Petition = {
  __typename?: 'Petition';
  id: Scalars['ID']['output'];
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

/** What a version would do to the scores of the district's companies, were it in force. */
export type CreditProfileDryRun = {
  __typename?: 'CreditProfileDryRun';
  /** The version that was tried. */
  version: ProfileVersion;
  /** Companies that were looked at. */
  examined: Scalars['Int']['output'];
  /** Whose score or grade would be another. */
  changed: Scalars['Int']['output'];
  /** Of those that changed, those whose score would rise. */
  raised: Scalars['Int']['output'];
  /** Of those that changed, those whose score would fall. */
  lowered: Scalars['Int']['output'];
  /** Those that would change, a page of them. */
  changes: CreditChangeConnection;
  /** What it would do to clocks of cases, disclosures and lists, were they moved; null of a shipped one. */
  clocks?: Maybe<CreditClocksDryRun>;
};


/** What a version would do to the scores of the district's companies, were it in force. */
export type CreditProfileDryRunClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a version of credit would do to clocks. */
export type CreditClocksDryRun = {
  __typename?: 'CreditClocksDryRun';
  /** Clocks in flight that were looked at. */
  examined: Scalars['Int']['output'];
  /** Of these, those that would change; `sooner` and `later` by their due instant. */
  changed: Scalars['Int']['output'];
  /** Those that would be due sooner. */
  sooner: Scalars['Int']['output'];
  /** Those that would be due later. */
  later: Scalars['Int']['output'];
  /** Of those that would change a page, in the order they were started. */
  cases: RetimedCreditDeadlineConnection;
};

/** A clock as it runs, and as it would. */
export type RetimedCreditDeadline = {
  __typename?: 'RetimedCreditDeadline';
  /** As it runs. */
  deadline: CreditDeadline;
  /** The rule it would go by. */
  rule: Scalars['String']['output'];
  /** The profile that rule stands in; null where it stands in none. */
  profile?: Maybe<Scalars['String']['output']>;
  /** The version of that profile. */
  version: Scalars['Int']['output'];
  /** The limit it would have, in `unit`. */
  amount: Scalars['Int']['output'];
  /** One of AllowanceUnit. */
  unit: Scalars['String']['output'];
  /** When it would be due. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether that rests on a year whose holidays are not announced (R-T-15). */
  provisional: Scalars['Boolean']['output'];
};

export type RetimedCreditDeadlineConnection = {
  __typename?: 'RetimedCreditDeadlineConnection';
  nodes: Array<RetimedCreditDeadline>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A company whose score or grade would be another. */
export type CreditChange = {
  __typename?: 'CreditChange';
  /** The company. */
  company: PropertyCompany;
  /** As it stands. */
  from: CreditStanding;
  /** As it would stand. */
  to: CreditStanding;
};

/** A score and its grade. */
export type CreditStanding = {
  __typename?: 'CreditStanding';
  /** The score. */
  score: Scalars['Int']['output'];
  /** The grade's code. */
  grade: Scalars['String']['output'];
};

export type CreditChangeConnection = {
  __typename?: 'CreditChangeConnection';
  nodes: Array<CreditChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The codes a refusal may carry; they never change their meaning. Be ready for new ones. */
export type RefusalCode =
  /** It is on the register already. */
  | 'ALREADY_REGISTERED'
  /** The case is decided. */
  | 'CASE_DECIDED'
  /** A case of this kind is open on it already. */
  | 'CASE_OPEN'
  /** The record is classified already. */
  | 'CLASSIFIED'
  /** A condition of the repair is not met (R-K-24). */
  | 'CONDITIONS_UNMET'
  /** The record is shown no more. */
  | 'DISCLOSURE_OVER'
  /** The duty is recorded as done already. */
  | 'DUTY_DONE'
  /** The entry was taken back. */
  | 'ENTRY_COUNTERED'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** GB 32100 does not accept the credit code. */
  | 'INVALID_CREDIT_CODE'
  /** A field is outside what its description allows. */
  | 'INVALID_INPUT'
  /** The period has a list of this kind already. */
  | 'LIST_DRAWN_UP'
  /** The list is published already. */
  | 'LIST_PUBLISHED'
  /** The estate has this mode already. */
  | 'MODE_UNCHANGED'
  /** Only a bad record is classified (R-K-21). */
  | 'NOT_A_BAD_RECORD'
  /** The record is not classified yet (R-K-21). */
  | 'NOT_CLASSIFIED'
  /** The place on the list is not in publicity, or is objected to already. */
  | 'NOT_IN_PUBLICITY'
  /** It is on no published list. */
  | 'NOT_LISTED'
  /** The publicity of the list is not over (R-K-15). */
  | 'PUBLICITY_RUNS'
  /** The new mode would begin before the one it follows. */
  | 'STARTS_TOO_EARLY'
  /** The shortest period of disclosure is not over (R-K-24). */
  | 'TOO_EARLY_TO_REPAIR'
  /** There is no such case, or it is not the caller's to know. */
  | 'UNKNOWN_CASE'
  /** There is no such company. */
  | 'UNKNOWN_COMPANY'
  /** There is no such entry of credit. */
  | 'UNKNOWN_ENTRY'
  /** There is no such estate. */
  | 'UNKNOWN_ESTATE'
  /** There is no such list. */
  | 'UNKNOWN_LIST'
  /** There is no such place on a list. */
  | 'UNKNOWN_LISTING'
  /** A case of this kind does not end so. */
  | 'WRONG_CASE'
  /** The case is not where this step is taken. */
  | 'WRONG_STEP'
  /** The document is entered under this rule already (R-K-27). */
  | 'ALREADY_ENTERED'
  /** The subject serves no estate in this street today (R-K-09). */
  | 'NOT_SERVED_HERE'
  /** There is no such subject of credit. */
  | 'UNKNOWN_SUBJECT'
  /** No rule of this code may be entered by hand. */
  | 'UNKNOWN_RULE'
  /** A version takes effect no earlier than now. */
  | 'EFFECTIVE_IN_PAST'
  /** The version would say what the one in force says. */
  | 'NOTHING_CHANGED'
  /** Only what is in force, or awaits its day, is rolled back. */
  | 'NOT_IN_FORCE'
  /** Some matter would be left without any rule. */
  | 'NO_LINE_LEFT'
  /** The version it was drawn up from is no longer in force. */
  | 'OVERTAKEN'
  /** Another person than the proposer decides. */
  | 'SAME_PERSON'
  /** There is no such profile here. */
  | 'UNKNOWN_PROFILE'
  /** An approved version awaits its day. */
  | 'VERSION_PENDING'
  /** It is not in the state this step is taken from. */
  | 'WRONG_STATE'
  /** It does not stand where this step is taken from. */
  | 'WRONG_STAGE'
  /** They sit in the body already. */
  | 'ALREADY_SEATED'
  /** The body is dissolved. */
  | 'BODY_DISSOLVED'
  /** The estate has such a body in office. */
  | 'BODY_EXISTS'
  /** They sit or serve where that excludes this seat. */
  | 'CONFLICT_OF_INTEREST'
  /** A committee of this estate is being formed already. */
  | 'FORMATION_OPEN'
  /** The estate has this model already. */
  | 'MODEL_UNCHANGED'
  /** No answer is owed to it, or it is given. */
  | 'NO_ANSWER_OWED'
  /** Too few members agreed. */
  | 'NOT_ENOUGH_MEMBERS'
  /** The body has no such right in its model. */
  | 'NOT_SUPERVISING'
  /** The seats are not as the model asks. */
  | 'SEATS_WRONG'
  /** The seat is ended. */
  | 'SEAT_ENDED'
  /** Too few passed for a committee (R-W-16). */
  | 'TOO_FEW_ELECTED'
  /** There is no such act. */
  | 'UNKNOWN_ACT'
  /** There is no such body. */
  | 'UNKNOWN_BODY'
  /** There is no such candidate. */
  | 'UNKNOWN_CANDIDATE'
  /** No committee is being formed by this id. */
  | 'UNKNOWN_FORMATION'
  /** No profile in force knows this model. */
  | 'UNKNOWN_MODEL'
  /** There is no such seat. */
  | 'UNKNOWN_SEAT'
  /** Candidates are to be vetted first. */
  | 'UNVETTED'
  /** Another body of the model decides this. */
  | 'WRONG_BODY'
  /** It was given back. */
  | 'ALREADY_RELEASED'
  /** It is open no more. */
  | 'CLOSED'
  /** Visitors may not use it. */
  | 'NOT_FOR_VISITORS'
  /** It is not open then. */
  | 'OUTSIDE_HOURS'
  /** Somebody has part of the slot. */
  | 'SLOT_TAKEN'
  /** A slot is not as long. */
  | 'TOO_LONG'
  /** There is no such booking. */
  | 'UNKNOWN_BOOKING'
  /** There is nothing such to book. */
  | 'UNKNOWN_RESOURCE'
  /** A slot ends after it begins, and begins now or later. */
  | 'WRONG_SLOT'
  /** The programme has granted this once (R-W-56). */
  | 'ALREADY_GRANTED'
  /** The period was billed. */
  | 'ALREADY_BILLED'
  /** The entry was taken back. */
  | 'ALREADY_CORRECTED'
  /** There is such a fund. */
  | 'ALREADY_OPEN'
  /** Some of the bill is paid. */
  | 'ALREADY_PAID'
  /** The fund does not hold as much. */
  | 'INSUFFICIENT_FUNDS'
  /** The estate has no dwelling on record. */
  | 'NO_DWELLINGS'
  /** A correction, a move or the end of a year stays. */
  | 'NOT_CORRECTABLE'
  /** What the entry has to name is not named. */
  | 'NOT_SHOWN'
  /** The budget leaves less than that. */
  | 'OVER_BUDGET'
  /** The dwelling owes less than that. */
  | 'OVERPAID'
  /** Debits are not credits. */
  | 'UNBALANCED'
  /** There is no such fund. */
  | 'UNKNOWN_FUND'
  /** The purpose has no such side on the account. */
  | 'WRONG_ACCOUNT'
  /** The programme grants another amount. */
  | 'WRONG_AMOUNT'
  /** The day is outside the books. */
  | 'WRONG_DAY'
  /** The purpose is not booked in such a fund. */
  | 'WRONG_PURPOSE'
  /** It is not the year's turn. */
  | 'WRONG_YEAR'
  /** The books of the year are closed. */
  | 'YEAR_CLOSED'
  /** The year is not over. */
  | 'YEAR_RUNS'
  /** It is on record already. */
  | 'ALREADY_CONFIRMED'
  /** A paper the stage asks for was not shown. */
  | 'DOCUMENT_MISSING'
  /** There is no such programme. */
  | 'NO_PROGRAMME'
  /** A part of the guidelines was not passed. */
  | 'NOT_PASSED'
  /** One of the three synchronised does not stand (P-46). */
  | 'NOT_SYNCHRONISED'
  /** Another person decides. */
  | 'SECOND_PERSON'
  /** There is no such project. */
  | 'UNKNOWN_PROJECT'
  /** There is no such application. */
  | 'UNKNOWN_SUBSIDY'
  /** Not of this kind. */
  | 'WRONG_KIND'
  /** It was given more time as often as it may be. */
  | 'ALREADY_PROLONGED'
  /** A ballot of this voter counts already. */
  | 'ALREADY_VOTED'
  /** Objections to ballots are open. */
  | 'CONTESTED'
  /** No vote of the owners passed it, or it is entered already. */
  | 'VOTE_NOT_PASSED'
  /** No dwelling of it is on the register. */
  | 'NO_ELECTORS'
  /** The objection is decided. */
  | 'VOTE_OBJECTION_DECIDED'
  /** An objection to this ballot is open. */
  | 'VOTE_OBJECTION_OPEN'
  /** The voter has appointed somebody already. */
  | 'PROXY_APPOINTED'
  /** Nobody votes for so many others. */
  | 'PROXY_LIMIT'
  /** There is no such ballot that counts in this vote. */
  | 'UNKNOWN_BALLOT'
  /** There is no such building in the estate. */
  | 'UNKNOWN_BUILDING'
  /** There is no such dwelling. */
  | 'UNKNOWN_DWELLING'
  /** There is no such voter in this vote. */
  | 'UNKNOWN_ELECTOR'
  /** No profile in force knows this matter of owners. */
  | 'UNKNOWN_VOTE_MATTER'
  /** There is no such objection. */
  | 'UNKNOWN_VOTE_OBJECTION'
  /** There is no such vote. */
  | 'UNKNOWN_VOTE';

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

export type GovernanceBodyResult = GovernanceBody | Refusal;

export type BodyMemberResult = BodyMember | Refusal;

export type BodyActResult = BodyAct | Refusal;

export type CommitteeFormationResult = CommitteeFormation | Refusal;

export type CommitteeCandidateResult = CommitteeCandidate | Refusal;

/** A model of governance (治理模式) as the profile in force has it. */
export type GovernanceTemplate = {
  __typename?: 'GovernanceTemplate';
  /** Its code, such as M_1_211. */
  code: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it is called in English. */
  nameEn: Scalars['String']['output'];
  /** The line and the version of the profile that says so. */
  rule: Scalars['String']['output'];
  /** The text it comes from. */
  source: Scalars['String']['output'];
};

/** How an estate is governed on a day. */
export type GovernanceStanding = {
  __typename?: 'GovernanceStanding';
  /** The model it adopted, or else the one of its bodies, or else the one its form goes by (W-02). */
  model: GovernanceTemplate;
  /** The bodies of the model, each with whoever holds its place. */
  places: Array<GovernancePlace>;
  /** The bodies it is short of. */
  missing: Array<BodyKind>;
  /** Whether it is short of none. */
  complete: Scalars['Boolean']['output'];
};

/** A body of a model, and who holds its place. */
export type GovernancePlace = {
  __typename?: 'GovernancePlace';
  /** What kind of body it is. */
  kind: BodyKind;
  /** What the district calls it. */
  label: Scalars['String']['output'];
  /** Whether the model is incomplete without it. */
  required: Scalars['Boolean']['output'];
  /** The fewest seats. */
  least: Scalars['Int']['output'];
  /** The most. */
  most: Scalars['Int']['output'];
  /** Whether they are to be odd. */
  odd: Scalars['Boolean']['output'];
  /** The length of a term. */
  termYears: Scalars['Int']['output'];
  /** The share of its seats that Party members are to hold, in percent (交叉任职). */
  partyShare: Scalars['Int']['output'];
  /** What it decides. */
  powers: Array<GovernancePower>;
  /** Whether somebody holds it: the company's, by its contract. */
  held: Scalars['Boolean']['output'];
  /** The body in office; null where none is, and of the company's place. */
  body?: Maybe<GovernanceBody>;
};

/** What is decided or done in an estate. */
export type GovernancePower =
  /** Rules of procedure (Civil Code 278, 1). */
  | 'RULES'
  /** The management covenant (2). */
  | 'COVENANT'
  /** Election of a committee (3). */
  | 'ELECTION'
  /** Who manages (4). */
  | 'PROVIDER'
  /** Use of the maintenance fund (5). */
  | 'FUND_USE'
  /** Raising of the maintenance fund (6). */
  | 'FUND_RAISING'
  /** Rebuilding (7). */
  | 'REBUILDING'
  /** Common parts and business with them (8). */
  | 'COMMON_PARTS'
  /** Other matters in common (9). */
  | 'OTHER_MATTERS'
  /** To lead (党建引领). */
  | 'LEAD'
  /** To convene (召集). */
  | 'CONVENE'
  /** To deliberate. */
  | 'DELIBERATE'
  /** What comes up from day to day. */
  | 'DAILY'
  /** To sign contracts as was decided. */
  | 'CONTRACT'
  /** To serve the estate. */
  | 'SERVE'
  /** To collect fees. */
  | 'FEES'
  /** To supervise. */
  | 'SUPERVISE'
  /** To have audits made. */
  | 'AUDIT';

/** How many members are Party members (P-38): heads alone, no names. */
export type PartyShare = {
  __typename?: 'PartyShare';
  /** Bodies that began in the span. */
  bodies: Scalars['Int']['output'];
  /** Their members, the denominator. */
  members: Scalars['Int']['output'];
  /** Party members among them, the numerator. */
  partyMembers: Scalars['Int']['output'];
};

/** Where a body is in its life (W-20). */
export type CommitteeStage =
  /** A preparation or re-election group is at work. */
  | 'PREPARING'
  /** Candidates are nominated and vetted. */
  | 'CANDIDATE_VETTING'
  /** Candidates are posted. */
  | 'PUBLICITY'
  /** The owners vote. */
  | 'VOTING'
  /** Elected, and not filed yet. */
  | 'ELECTED'
  /** Filed, and not accepted yet. */
  | 'FILED'
  /** In office. */
  | 'IN_OFFICE'
  /** In office, and its term is about to end. */
  | 'TERM_ENDING'
  /** No more. */
  | 'DISSOLVED';

/** Somebody who sits in a body. */
export type BodyMember = {
  __typename?: 'BodyMember';
  id: Scalars['ID']['output'];
  /** The seat. */
  role: SeatRole;
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** Whether they are a Party member. */
  partyMember: Scalars['Boolean']['output'];
  /** The organisation they sit here for (交叉任职); null where for none. */
  crossFrom?: Maybe<Scalars['ID']['output']>;
  /** Whether they are a backbone (骨干) of the estate (W-24). */
  backbone: Scalars['Boolean']['output'];
  /** Whether they govern, serve, or both (W-17). */
  tracks: Array<MemberTrack>;
  /** What they do in a self-management group (W-16). */
  duties: Array<GroupDuty>;
  /** Their first day. */
  startsOn: Scalars['CivilDate']['output'];
  /** Their last day; null while they sit. */
  endsOn?: Maybe<Scalars['CivilDate']['output']>;
  /** Why they sit no more; null while they do. */
  endedWhy?: Maybe<Scalars['String']['output']>;
  /** What they learned (W-22). */
  trainings: Array<BodyAct>;
};

/** A seat. */
export type SeatRole =
  /** 主任、组长. */
  | 'CHAIR'
  /** 副主任. */
  | 'DEPUTY'
  /** 委员、组员. */
  | 'MEMBER'
  /** 秘书. */
  | 'SECRETARY';

/** What a member does (自治+物业双轨, W-17). */
export type MemberTrack =
  /** 自治: governs. */
  | 'SELF_GOVERNANCE'
  /** 物业: manages services. */
  | 'PROPERTY_SERVICE';

/** What members of a self-management group do. */
export type GroupDuty =
  /** Collect fees. */
  | 'FEE'
  /** Clean. */
  | 'CLEAN'
  /** Manage parking. */
  | 'PARK';

/** A duty of a body as it stands (W-21). */
export type BodyDuty = {
  __typename?: 'BodyDuty';
  /** Which. */
  duty: CommitteeDuty;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How often it is owed. */
  everyMonths: Scalars['Int']['output'];
  /** When it was done last; null where never. */
  lastOn?: Maybe<Scalars['CivilDate']['output']>;
  /** The last day on which it is done in time. */
  dueOn: Scalars['CivilDate']['output'];
  /** Whether that day is over. */
  overdue: Scalars['Boolean']['output'];
};

/** What a committee owes its owners. */
export type CommitteeDuty =
  /** To meet. */
  | 'MEETING_HELD'
  /** To post its minutes. */
  | 'MINUTES_PUBLISHED'
  /** To post who of its members has paid the fees. */
  | 'PAYMENTS_PUBLISHED'
  /** To post what it spent on itself. */
  | 'ACCOUNTS_PUBLISHED'
  /** To call the assembly. */
  | 'ASSEMBLY_CALLED'
  /** To report to the owners. */
  | 'REPORT_TO_OWNERS';

/** What a body did, was told or was asked; only its answer is ever added. */
export type BodyAct = {
  __typename?: 'BodyAct';
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: BodyActKind;
  /** Which body's. */
  body: GovernanceBody;
  /** The duty that was done; null where it is none. */
  duty?: Maybe<CommitteeDuty>;
  /** What was decided on; null where nothing was. */
  power?: Maybe<GovernancePower>;
  /** Who owes an answer; null where nobody does. */
  against?: Maybe<GovernanceBody>;
  /** Who agreed, or who learned: seats. */
  seatIds: Array<Scalars['ID']['output']>;
  /** The day it was done. */
  doneOn: Scalars['CivilDate']['output'];
  /** How long a training was; null of all else. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** What was done or said. */
  text: Scalars['String']['output'];
  /** Where it is posted or kept; null where nothing is said. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What was answered; null until it is. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered; null until it is. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clock of the answer. */
  deadlines: Array<BodyDeadline>;
};

/** What a body did, was told or was asked. */
export type BodyActKind =
  /** It decided. */
  | 'DECISION'
  /** It did a duty. */
  | 'DUTY'
  /** A member learned. */
  | 'TRAINING'
  /** The street warned it. */
  | 'WARNING'
  /** The street suspended it. */
  | 'SUSPENSION'
  /** The street let it act again. */
  | 'LIFTED'
  /** It was asked for documents. */
  | 'DOCUMENT_REQUEST'
  /** It was objected to. */
  | 'OBJECTION'
  /** An audit of it was triggered. */
  | 'AUDIT';

/** How an owners' committee is formed or re-elected (W-20). */
export type CommitteeFormation = {
  __typename?: 'CommitteeFormation';
  id: Scalars['ID']['output'];
  /** The estate. */
  estate?: Maybe<Estate>;
  /** Where it stands; from its election on, where its committee is in its life. */
  stage: CommitteeStage;
  /** How many are to be elected. */
  seats: Scalars['Int']['output'];
  /** The official who answers for it (包保, P-47). */
  official: Scalars['ID']['output'];
  /** When it began. */
  begunAt: Scalars['DateTime']['output'];
  /** The last instant at which candidates are posted; null before. */
  publicityUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The election; null before it is called. */
  vote?: Maybe<OwnersVote>;
  /** The committee; null before it is elected. */
  body?: Maybe<GovernanceBody>;
  /** The number the filing was accepted under; null before. */
  filingNumber?: Maybe<Scalars['String']['output']>;
  /** Who stands. */
  candidates: Array<CommitteeCandidate>;
  /** Every stage it reached, in order. */
  steps: Array<CommitteeStep>;
  /** What the official has reached, and when (P-47). */
  milestones: Array<CommitteeMilestone>;
  /** What is owed, and by when. */
  deadlines: Array<BodyDeadline>;
  /** The rungs that fired. */
  escalations: Array<CreditEscalation>;
};

/** A stage that was reached. */
export type CommitteeStep = {
  __typename?: 'CommitteeStep';
  id: Scalars['ID']['output'];
  /** Which. */
  stage: CommitteeStage;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Scalars['ID']['output'];
};

/** A stage that is to be reached. */
export type CommitteeMilestone = {
  __typename?: 'CommitteeMilestone';
  /** Which. */
  stage: CommitteeStage;
  /** When it was; null while it is not. */
  reachedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who stands for a committee. */
export type CommitteeCandidate = {
  __typename?: 'CommitteeCandidate';
  id: Scalars['ID']['output'];
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** Whether they are a Party member. */
  partyMember: Scalars['Boolean']['output'];
  /** The organisation they stand for as well (交叉任职); null where none. */
  crossFrom?: Maybe<Scalars['ID']['output']>;
  /** What their vetting found, check by check. */
  findings: Array<CandidateFinding>;
  /** What it came to; null until they are vetted. */
  verdict?: Maybe<CandidateVerdict>;
  /** When; null until they are vetted. */
  vettedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How one check came out. */
export type CandidateFinding = {
  __typename?: 'CandidateFinding';
  /** Which. */
  check: CandidateCheck;
  /** Whether it is met. */
  met: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What a candidate is asked for (R-W-24). */
export type CandidateCheck =
  /** Owns a home of the estate: looked up. */
  | 'IS_OWNER'
  /** Full capacity for civil acts. */
  | 'FULL_CAPACITY'
  /** Owes no fees and no contributions. */
  | 'NO_ARREARS'
  /** Sits and serves nowhere that excludes it: looked up. */
  | 'NO_CONFLICT'
  /** Keeps the covenant and the rules. */
  | 'KEEPS_COVENANT'
  /** No record that excludes it. */
  | 'NO_RECORD';

/** What a vetting came to. */
export type CandidateVerdict =
  /** Every check is met. */
  | 'QUALIFIED'
  /** One is not. */
  | 'DISQUALIFIED';

/** From when an estate is governed by a model. */
export type AdoptGovernanceModelInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The estate. */
  estateId: Scalars['ID']['input'];
  /** One of `governanceModels`. */
  model: Scalars['String']['input'];
  /** The first day. */
  startsOn: Scalars['CivilDate']['input'];
};

/** A body as its model has it. */
export type EstablishBodyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The estate. */
  estateId: Scalars['ID']['input'];
  /** The model it belongs to. */
  model: Scalars['String']['input'];
  /** What kind of body of that model. */
  kind: BodyKind;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** As many as the model allows. */
  seats: Scalars['Int']['input'];
  /** Of these, those held by Party members. */
  partyMemberSeats: Scalars['Int']['input'];
  /** The first day of its term. */
  startsOn: Scalars['CivilDate']['input'];
  /** The Party organisation or company behind it; left out where it is a body of its own. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** From when a body is no more. */
export type DissolveBodyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The first day on which it is no more. */
  on: Scalars['CivilDate']['input'];
  /** Why. */
  why: Scalars['String']['input'];
};

/** Who sits in a body. */
export type SeatMemberInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The seat. */
  role: SeatRole;
  /** 1 to 40 characters. */
  name: Scalars['String']['input'];
  /** Who signs in as this member; left out where nobody does. */
  account?: InputMaybe<Scalars['ID']['input']>;
  /** Whether they are a Party member. */
  partyMember: Scalars['Boolean']['input'];
  /** The organisation they sit here for (交叉任职); left out where for none. */
  crossFrom?: InputMaybe<Scalars['ID']['input']>;
  /** Whether they are a backbone of the estate (W-24). */
  backbone: Scalars['Boolean']['input'];
  /** Whether they govern, serve, or both (W-17). */
  tracks: Array<MemberTrack>;
  /** What they do in a self-management group (W-16). */
  duties: Array<GroupDuty>;
  /** Their first day. */
  startsOn: Scalars['CivilDate']['input'];
};

/** Who sits in a body no more. */
export type EndSeatInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The seat. */
  seatId: Scalars['ID']['input'];
  /** Their last day. */
  endsOn: Scalars['CivilDate']['input'];
  /** Why, such as arrears (R-W-24). */
  why: Scalars['String']['input'];
};

/** What a body decided. */
export type RecordDecisionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** What it is about. */
  power: GovernancePower;
  /** The seats that agreed. */
  seatIds: Array<Scalars['ID']['input']>;
  /** The day. */
  doneOn: Scalars['CivilDate']['input'];
  /** What was decided. */
  text: Scalars['String']['input'];
  /** Where it is kept. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** A duty that was done. */
export type RecordDutyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** Which. */
  duty: CommitteeDuty;
  /** The day. */
  doneOn: Scalars['CivilDate']['input'];
  /** What was done. */
  text: Scalars['String']['input'];
  /** Where it is posted. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What a member learned. */
export type RecordTrainingInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The member's seat. */
  seatId: Scalars['ID']['input'];
  /** 1 to 200. */
  hours: Scalars['Int']['input'];
  /** The day. */
  doneOn: Scalars['CivilDate']['input'];
  /** What it was about. */
  text: Scalars['String']['input'];
  /** Where it is kept. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What the street may do to a body. */
export type BodyMeasure =
  /** To warn it. */
  | 'WARNING'
  /** To suspend it. */
  | 'SUSPENSION'
  /** To let it act again. */
  | 'LIFTED';

/** What the street does to a body. */
export type SuperviseBodyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** What is done. */
  measure: BodyMeasure;
  /** Why. */
  text: Scalars['String']['input'];
};

/** A right of those who supervise (W-23). */
export type SupervisionRight =
  /** To ask for documents. */
  | 'DOCUMENT_REQUEST'
  /** To object. */
  | 'OBJECTION'
  /** To have an audit made. */
  | 'AUDIT';

/** What those who supervise ask of a body. */
export type ExerciseSupervisionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The body that supervises, in which the caller sits. */
  bodyId: Scalars['ID']['input'];
  /** The body that is asked. */
  againstBodyId: Scalars['ID']['input'];
  /** By which right. */
  right: SupervisionRight;
  /** What is asked. */
  text: Scalars['String']['input'];
};

/** What the body that was asked answers. */
export type AnswerSupervisionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** What was asked. */
  actId: Scalars['ID']['input'];
  /** The answer. */
  answer: Scalars['String']['input'];
};

/** A group that is to form a committee. */
export type BeginFormationInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The estate. */
  estateId: Scalars['ID']['input'];
  /** Odd, and as many as R-W-16 allows for an estate of its size. */
  seats: Scalars['Int']['input'];
  /** The official who answers for it (P-47). */
  official: Scalars['ID']['input'];
};

/** Who stands for a committee. */
export type NominateCandidateInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The formation. */
  formationId: Scalars['ID']['input'];
  /** 1 to 40 characters. */
  name: Scalars['String']['input'];
  /** Which owner they are; left out where they are none. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who signs in as them; left out where nobody does. */
  account?: InputMaybe<Scalars['ID']['input']>;
  /** Whether they are a Party member. */
  partyMember: Scalars['Boolean']['input'];
  /** The organisation they stand for as well (交叉任职); left out where none. */
  crossFrom?: InputMaybe<Scalars['ID']['input']>;
};

/** What a vetting found. */
export type VetCandidateInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The candidate. */
  candidateId: Scalars['ID']['input'];
  /** Every check that is not looked up, once. */
  findings: Array<CandidateFindingInput>;
};

/** How one check came out. */
export type CandidateFindingInput = {
  /** Which. */
  check: CandidateCheck;
  /** Whether it is met. */
  met: Scalars['Boolean']['input'];
  /** Why: 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A step of a formation. */
export type FormationStepInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The formation. */
  formationId: Scalars['ID']['input'];
};

/** When the owners elect. */
export type CallElectionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The formation. */
  formationId: Scalars['ID']['input'];
  /** After the publicity, and at least 15 days from today (R-W-10). */
  opensAt: Scalars['DateTime']['input'];
  /** Later than `opensAt`. */
  closesAt: Scalars['DateTime']['input'];
};

/** That a filing is accepted. */
export type AcceptFilingInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The formation. */
  formationId: Scalars['ID']['input'];
  /** The number it is filed under. */
  filingNumber: Scalars['String']['input'];
};

/** What may be booked. */
export type ResourceKind =
  /** A room or zone of a shared space. */
  | 'ROOM'
  /** 车位. */
  | 'BAY'
  /** Something that is lent: a tool, a book (W-78). */
  | 'LOAN_ITEM';

/** What a room is for (功能布局, W-77). */
export type SpaceZone =
  /** 老幼照护. */
  | 'CARE'
  /** 休闲. */
  | 'LEISURE'
  /** 便民. */
  | 'CONVENIENCE'
  /** 社工. */
  | 'SOCIAL_WORK'
  /** 党群. */
  | 'PARTY_MASS'
  /** 议事厅. */
  | 'COUNCIL_HALL';

/** For whom something is booked. */
export type Booker =
  /** A household of the estate. */
  | 'RESIDENT'
  /** An organisation, such as the branch. */
  | 'ORGANIZATION'
  /** Somebody from elsewhere: in tidal hours alone (潮汐车位). */
  | 'VISITOR';

/** Where a booking stands. */
export type BookingState =
  /** The slot is taken. */
  | 'BOOKED'
  /** Given back before it began. */
  | 'CANCELLED'
  /** Given back once it had begun. */
  | 'RETURNED';

/** Something of an estate that is booked by the slot. */
export type Resource = {
  __typename?: 'Resource';
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ResourceKind;
  /** What a room is for; null for other things. */
  zone?: Maybe<SpaceZone>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Where it is. */
  estate?: Maybe<Estate>;
  /** The shared space it is part of; null where it is part of none. */
  project?: Maybe<Project>;
  /** Minutes after midnight at which it opens. */
  opensAt: Scalars['Int']['output'];
  /** Minutes after midnight at which it closes. */
  closesAt: Scalars['Int']['output'];
  /** Minutes after midnight from which visitors may use it; null where they may not. */
  tidalFrom?: Maybe<Scalars['Int']['output']>;
  /** Minutes after midnight until which visitors may use it; null where they may not. */
  tidalTo?: Maybe<Scalars['Int']['output']>;
  /** The longest a booking may be, in minutes. */
  longest: Scalars['Int']['output'];
  /** What visitors pay for each hour begun. */
  visitorFee: Scalars['Fen']['output'];
  /** The bookings that touch a span, at most a month, by when they begin. */
  bookings: Array<Booking>;
};


/** Something of an estate that is booked by the slot. */
export type ResourceBookingsArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** A slot somebody has. */
export type Booking = {
  __typename?: 'Booking';
  id: Scalars['ID']['output'];
  /** What is booked. */
  resource?: Maybe<Resource>;
  /** Its first instant. */
  from: Scalars['DateTime']['output'];
  /** The instant after it; for a thing that is lent, when it is due back. */
  to: Scalars['DateTime']['output'];
  /** For whom. */
  booker: Booker;
  /** A dwelling's code, an organisation or a ticket; never a person. */
  reference: Scalars['String']['output'];
  /** What for. */
  purpose: Scalars['String']['output'];
  /** What it costs. */
  fee: Scalars['Fen']['output'];
  /** Where it stands. */
  state: BookingState;
};

/** What slots came to. */
export type BookingTotals = {
  __typename?: 'BookingTotals';
  /** How many, the cancelled aside. */
  bookings: Scalars['Int']['output'];
  /** How many of them were visitors'. */
  visitors: Scalars['Int']['output'];
  /** What they cost in all; income of the common parts (W-44). */
  fees: Scalars['Fen']['output'];
};

export type ResourceResult = Resource | Refusal;

export type BookingResult = Booking | Refusal;

/** What is opened to be booked, and when. */
export type OpenResourceInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Where it is. */
  estateId: Scalars['ID']['input'];
  /** The shared space it is part of. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind: ResourceKind;
  /** What a room is for. */
  zone?: InputMaybe<SpaceZone>;
  /** What it is called, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Minutes after midnight at which it opens. */
  opensAt: Scalars['Int']['input'];
  /** Minutes after midnight at which it closes; 1440 is midnight. */
  closesAt: Scalars['Int']['input'];
  /** Minutes after midnight from which visitors may use a bay. */
  tidalFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes after midnight until which visitors may use a bay. */
  tidalTo?: InputMaybe<Scalars['Int']['input']>;
  /** The longest a booking may be, in minutes: at most a year. */
  longest: Scalars['Int']['input'];
  /** What visitors pay for each hour begun; nothing where nothing is said. */
  visitorFee?: InputMaybe<Scalars['Fen']['input']>;
};

/** What is booked, when and for whom. */
export type BookSlotInput = {
  idempotencyKey: Scalars['String']['input'];
  /** What is booked. */
  resourceId: Scalars['ID']['input'];
  /** The first instant; now or later. */
  from: Scalars['DateTime']['input'];
  /** The instant after it. */
  to: Scalars['DateTime']['input'];
  /** For whom. */
  booker: Booker;
  /** A dwelling's code, an organisation or a ticket, 1 to 80 characters; never a person. */
  reference: Scalars['String']['input'];
  /** What for, 1 to 200 characters. */
  purpose: Scalars['String']['input'];
};

/** Which slot is given back. */
export type ReleaseBookingInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The booking. */
  bookingId: Scalars['ID']['input'];
};

/** Whose money it is and what for. */
export type FundKind =
  /** 公共收益: what common parts earn after reasonable cost; it is the owners' (R-W-43). */
  | 'COMMON_REVENUE'
  /** 维修资金. */
  | 'MAINTENANCE'
  /** 信托制物业: fees held in trust; spending beyond the budget is refused (W-34). */
  | 'TRUST'
  /** 物业费. */
  | 'FEES'
  /** 自管小组: what a self-managed estate takes in and spends (W-16). */
  | 'SELF_MANAGED'
  /** 财政专项: what the district grants. */
  | 'PROGRAMME';

/** What an account is: assets and expenses show debits above 0, the others credits. */
export type AccountNature =
  /** 资产. */
  | 'ASSET'
  /** 权益: what was left of years that are closed. */
  | 'EQUITY'
  /** 收入. */
  | 'INCOME'
  /** 支出. */
  | 'EXPENSE';

/** An account of the chart (会计科目). */
export type FundAccount =
  /** 银行存款. */
  | 'BANK'
  /** 应收物业费. */
  | 'RECEIVABLE'
  /** 累计结余. */
  | 'SURPLUS'
  /** 物业费收入. */
  | 'FEE_INCOME'
  /** 车位收入. */
  | 'PARKING'
  /** 广告收入. */
  | 'ADVERTISING'
  /** 场地租金. */
  | 'RENTAL'
  /** 利息. */
  | 'INTEREST'
  /** 业主交存. */
  | 'CONTRIBUTION'
  /** 财政拨款. */
  | 'APPROPRIATION'
  /** 其他收入. */
  | 'OTHER_INCOME'
  /** 转入. */
  | 'TRANSFER_IN'
  /** 合理经营成本. */
  | 'OPERATING_COST'
  /** 保洁. */
  | 'CLEANING'
  /** 秩序维护. */
  | 'SECURITY'
  /** 维修. */
  | 'REPAIR'
  /** 绿化. */
  | 'GREENING'
  /** 照明. */
  | 'LIGHTING'
  /** 人员. */
  | 'STAFF'
  /** 受托人报酬. */
  | 'REMUNERATION'
  /** 其他支出. */
  | 'OTHER_EXPENSE'
  /** 转出. */
  | 'TRANSFER_OUT'
  /** 补助支出. */
  | 'GRANT';

/** The side of an entry a line stands on. */
export type FundSide =
  /** 借. */
  | 'DEBIT'
  /** 贷. */
  | 'CREDIT';

/** What an entry is for. */
export type FundPurpose =
  /** A fee that was paid. */
  | 'RECEIVE_FEE'
  /** What was earned. */
  | 'EARN'
  /** What was spent, with its proof. */
  | 'SPEND'
  /** What owners paid into the maintenance fund. */
  | 'CONTRIBUTE'
  /** Use of the maintenance fund by the owners' decision (R-W-04). */
  | 'USE'
  /** Use in an emergency, without a vote; names the record of it (R-W-48). */
  | 'EMERGENCY_USE'
  /** What the treasury gave a programme. */
  | 'APPROPRIATE'
  /** A grant of a programme, once for each thing it is for (R-W-56). */
  | 'GRANT'
  /** What dwellings owe for a period. */
  | 'BILL'
  /** Money moved to or from another fund. */
  | 'TRANSFER'
  /** The end of a year: what was left of it goes to the surplus. */
  | 'CLOSE';

/** What is booked by hand. */
export type BookedPurpose =
  /** A fee that was paid. */
  | 'RECEIVE_FEE'
  /** What was earned. */
  | 'EARN'
  /** What was spent, with its proof. */
  | 'SPEND'
  /** What owners paid into the maintenance fund. */
  | 'CONTRIBUTE'
  /** Use of the maintenance fund by the owners' decision (R-W-04). */
  | 'USE'
  /** Use in an emergency, without a vote; names the record of it (R-W-48). */
  | 'EMERGENCY_USE'
  /** What the treasury gave a programme. */
  | 'APPROPRIATE'
  /** A grant of a programme, once for each thing it is for (R-W-56). */
  | 'GRANT';

/** A purse and its books in double entry: of an estate, or of a programme of the district (资金台账). */
export type Fund = {
  __typename?: 'Fund';
  id: Scalars['ID']['output'];
  /** What kind of money it holds. */
  kind: FundKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The estate whose fund it is; null for a programme. */
  estate?: Maybe<Estate>;
  /** What a programme is for, such as SHARED_SPACE; null for an estate's fund. */
  programme?: Maybe<Scalars['String']['output']>;
  /** What each grant of a programme comes to; null where that is open. */
  each?: Maybe<Scalars['Fen']['output']>;
  /** The first day of its books. */
  openedOn: Scalars['CivilDate']['output'];
  /** What is in the bank as of a day, or today. */
  held: Scalars['Fen']['output'];
  /** Every account that was booked on, as of a day or today. */
  accounts: Array<FundBalance>;
  /** Its books in the order of recording. */
  entries: FundEntryConnection;
  /** What was taken in and spent from one day to another, both included. */
  statement: FundStatement;
  /** The budget of a year beside what was taken in and spent; null where none was approved. */
  budget?: Maybe<FundBudget>;
  /** What was billed for a period and what was paid on it. */
  collection: FeeCollection;
};


/** A purse and its books in double entry: of an estate, or of a programme of the district (资金台账). */
export type FundHeldArgs = {
  asOf?: InputMaybe<Scalars['CivilDate']['input']>;
};


/** A purse and its books in double entry: of an estate, or of a programme of the district (资金台账). */
export type FundAccountsArgs = {
  asOf?: InputMaybe<Scalars['CivilDate']['input']>;
};


/** A purse and its books in double entry: of an estate, or of a programme of the district (资金台账). */
export type FundEntriesArgs = {
  filter?: InputMaybe<FundEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A purse and its books in double entry: of an estate, or of a programme of the district (资金台账). */
export type FundStatementArgs = {
  from: Scalars['CivilDate']['input'];
  to: Scalars['CivilDate']['input'];
};


/** A purse and its books in double entry: of an estate, or of a programme of the district (资金台账). */
export type FundBudgetArgs = {
  year: Scalars['Int']['input'];
};


/** A purse and its books in double entry: of an estate, or of a programme of the district (资金台账). */
export type FundCollectionArgs = {
  period: Scalars['String']['input'];
};

/** What an account comes to. */
export type FundBalance = {
  __typename?: 'FundBalance';
  /** The account. */
  account: FundAccount;
  /** What a portal calls it. */
  label: Scalars['String']['output'];
  /** What it is. */
  nature: AccountNature;
  /** What it shows: money held, earned, spent or kept is above 0. */
  balance: Scalars['Fen']['output'];
};

/** What came in and went out of a fund. */
export type FundStatement = {
  __typename?: 'FundStatement';
  /** In the bank before the first day. */
  opening: Scalars['Fen']['output'];
  /** In the bank at the end of the last day. */
  closing: Scalars['Fen']['output'];
  /** Earned in between. */
  income: Scalars['Fen']['output'];
  /** Spent in between. */
  expense: Scalars['Fen']['output'];
  /** Income less expense. */
  surplus: Scalars['Fen']['output'];
  /** By account. */
  accounts: Array<FundBalance>;
};

/** The budget of a year as it was last decided (预算). */
export type FundBudget = {
  __typename?: 'FundBudget';
  id: Scalars['ID']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
  /** 1 at first; each later decision counts on. */
  version: Scalars['Int']['output'];
  /** The decision it rests on. */
  decision: Scalars['String']['output'];
  /** When it was entered. */
  approvedAt: Scalars['DateTime']['output'];
  /** Account by account. */
  lines: Array<FundBudgetLine>;
  /** Income less expense of the year so far. */
  surplus: Scalars['Fen']['output'];
};

/** An account of a budget: what was planned, what it came to, and what is left. */
export type FundBudgetLine = {
  __typename?: 'FundBudgetLine';
  /** The account. */
  account: FundAccount;
  /** What a portal calls it. */
  label: Scalars['String']['output'];
  /** What was decided. */
  planned: Scalars['Fen']['output'];
  /** What it came to so far. */
  actual: Scalars['Fen']['output'];
  /** Planned less actual: below 0 where the plan was exceeded. */
  left: Scalars['Fen']['output'];
};

/** How much of what was billed was paid (收缴率); never by cutting anybody off (R-W-36). */
export type FeeCollection = {
  __typename?: 'FeeCollection';
  /** The period that was billed. */
  period: Scalars['String']['output'];
  /** Dwellings that were billed. */
  dwellings: Scalars['Int']['output'];
  /** Billed, the denominator. */
  billed: Scalars['Fen']['output'];
  /** Paid on it, the numerator. */
  paid: Scalars['Fen']['output'];
  /** Paid of billed in hundredths of a percent, rounded down: 9800 is 98 %; null where nothing is billed. */
  basisPoints?: Maybe<Scalars['Int']['output']>;
};

/** An entry of the books (凭证): balanced, and never changed. */
export type FundEntry = {
  __typename?: 'FundEntry';
  id: Scalars['ID']['output'];
  /** Its place in the books, from 1 without a gap. */
  number: Scalars['Int']['output'];
  /** What it is for. */
  purpose: FundPurpose;
  /** The day it counts from. */
  bookedOn: Scalars['CivilDate']['output'];
  /** What happened. */
  text: Scalars['String']['output'];
  /** The proof it rests on; null where its purpose asks for none. */
  voucher?: Maybe<Scalars['String']['output']>;
  /** The decision it rests on; null where its purpose asks for none. */
  decision?: Maybe<Scalars['String']['output']>;
  /** What it was for: a shared space, a lift, an emergency, the other fund; null where it names none. */
  reference?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its lines, which come to nothing. */
  lines: Array<FundLine>;
  /** The entry it takes back; null where it takes none. */
  corrects?: Maybe<FundEntry>;
  /** The entry that takes it back; null while it stands. */
  correctedBy?: Maybe<FundEntry>;
};

/** One side of an entry (分录). */
export type FundLine = {
  __typename?: 'FundLine';
  /** The account. */
  account: FundAccount;
  /** What a portal calls it. */
  label: Scalars['String']['output'];
  /** The side. */
  side: FundSide;
  /** How much, above 0. */
  amount: Scalars['Fen']['output'];
  /** The dwelling that owes or pays; null on other accounts. */
  dwellingId?: Maybe<Scalars['ID']['output']>;
  /** The period that is owed or paid; null on other accounts. */
  period?: Maybe<Scalars['String']['output']>;
};

/** Pages of funds. */
export type FundConnection = {
  __typename?: 'FundConnection';
  /** The funds of this page. */
  nodes: Array<Fund>;
  /** Whether more follow, and after what. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Pages of entries. */
export type FundEntryConnection = {
  __typename?: 'FundEntryConnection';
  /** The entries of this page. */
  nodes: Array<FundEntry>;
  /** Whether more follow, and after what. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** All funds of one kind under a division. */
export type FundTotal = {
  __typename?: 'FundTotal';
  /** The kind. */
  kind: FundKind;
  /** How many funds. */
  funds: Scalars['Int']['output'];
  /** In the bank. */
  held: Scalars['Fen']['output'];
  /** Earned since the books were opened. */
  income: Scalars['Fen']['output'];
  /** Spent since the books were opened. */
  expense: Scalars['Fen']['output'];
};

/** Which funds are listed: those that answer all that is said. */
export type FundFilter = {
  /** Only under this division. */
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this estate. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<FundKind>;
};

/** Which entries are listed: those that answer all that is said. */
export type FundEntryFilter = {
  /** Booked on this day or later. */
  from?: InputMaybe<Scalars['CivilDate']['input']>;
  /** Booked on this day or earlier. */
  to?: InputMaybe<Scalars['CivilDate']['input']>;
  /** Only for this purpose. */
  purpose?: InputMaybe<FundPurpose>;
};

export type FundResult = Fund | Refusal;

export type FundEntryResult = FundEntry | Refusal;

export type FundBudgetResult = FundBudget | Refusal;

/** What fund is opened. */
export type OpenFundInput = {
  idempotencyKey: Scalars['String']['input'];
  /** What kind of money it is to hold. */
  kind: FundKind;
  /** What it is called, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** The estate; for every kind but PROGRAMME. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** What a programme is for, such as SHARED_SPACE; for PROGRAMME alone. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** What each grant of a programme comes to, where that is laid down. */
  each?: InputMaybe<Scalars['Fen']['input']>;
  /** The first day of its books; today or before. */
  openedOn: Scalars['CivilDate']['input'];
};

/** What is booked. */
export type BookEntryInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  fundId: Scalars['ID']['input'];
  /** What it is for. */
  purpose: BookedPurpose;
  /** The day it counts from: today or before, in a year that is not closed. */
  bookedOn: Scalars['CivilDate']['input'];
  /** What happened, 1 to 200 characters. */
  text: Scalars['String']['input'];
  /** The lines, which balance. */
  lines: Array<FundLineInput>;
  /** The proof it rests on, such as a receipt's number. */
  voucher?: InputMaybe<Scalars['String']['input']>;
  /** The decision it rests on, such as a vote's number. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** What it is for: a shared space, a lift, the record of an emergency. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The dwelling whose fee was paid. */
  dwellingId?: InputMaybe<Scalars['ID']['input']>;
  /** The period whose fee was paid. */
  period?: InputMaybe<Scalars['String']['input']>;
};

/** One side of what is booked. */
export type FundLineInput = {
  /** The account. */
  account: FundAccount;
  /** The side. */
  side: FundSide;
  /** How much, above 0. */
  amount: Scalars['Fen']['input'];
};

/** What is taken back, and why. */
export type CorrectEntryInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The entry to take back. */
  entryId: Scalars['ID']['input'];
  /** Why, 1 to 200 characters. */
  text: Scalars['String']['input'];
};

/** What is billed, for when and at what rate. */
export type BillFeesInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  fundId: Scalars['ID']['input'];
  /** 2026, 2026-H2, 2026-Q3 or 2026-09. */
  period: Scalars['String']['input'];
  /** Fen a square metre and month. */
  fenPerSquareMetre: Scalars['Int']['input'];
  /** The day it counts from. */
  bookedOn: Scalars['CivilDate']['input'];
  /** The contract or decision the rate rests on. */
  decision: Scalars['String']['input'];
};

/** What was decided for a year. */
export type ApproveBudgetInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  fundId: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
  /** Accounts of income and expense, each once. */
  lines: Array<BudgetLineInput>;
  /** The decision it rests on, such as a vote's number. */
  decision: Scalars['String']['input'];
};

/** An account of the plan. */
export type BudgetLineInput = {
  /** The account. */
  account: FundAccount;
  /** What is planned, above 0. */
  amount: Scalars['Fen']['input'];
};

/** Which year is closed. */
export type CloseYearInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  fundId: Scalars['ID']['input'];
  /** The first year that is not closed. */
  year: Scalars['Int']['input'];
};

/** What is moved, where to and by what decision. */
export type MoveBetweenFundsInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The fund that gives. */
  fromId: Scalars['ID']['input'];
  /** The fund that receives, of the same estate. */
  toId: Scalars['ID']['input'];
  /** How much, above 0. */
  amount: Scalars['Fen']['input'];
  /** The day it counts from. */
  bookedOn: Scalars['CivilDate']['input'];
  /** The decision it rests on, such as a vote's number. */
  decision: Scalars['String']['input'];
};

/** What is built or made over in an estate. */
export type ProjectKind =
  /** 共享空间: idle common space that becomes the residents'. */
  | 'SHARED_SPACE'
  /** 老旧小区改造. */
  | 'RENOVATION'
  /** 既有住宅增设电梯. */
  | 'LIFT'
  /** 微项目: a place residents make themselves (W-87). */
  | 'MICRO_PROJECT';

/** How far a project has come; each kind passes some of these, in this order. */
export type ProjectStage =
  /** Somebody had the idea, or idle space was found. */
  | 'IDEA'
  /** It is planned. */
  | 'PLANNED'
  /** Residents were asked. */
  | 'CONSULTED'
  /** It is designed. */
  | 'DESIGNED'
  /** It is permitted. */
  | 'PERMITTED'
  /** It is being built. */
  | 'BUILDING'
  /** It is built. */
  | 'COMPLETED'
  /** It passed acceptance (验收). */
  | 'ACCEPTED'
  /** It was handed over (移交). */
  | 'HANDED_OVER'
  /** It is in use. */
  | 'OPEN'
  /** It is no longer in use. */
  | 'CLOSED';

/** What shows that a stage may be entered. */
export type ProjectDocumentKind =
  /** A survey of the place. */
  | 'SURVEY'
  /** A design. */
  | 'DESIGN'
  /** What residents said as they were asked. */
  | 'CONSULTATION'
  /** A vote of the owners concerned (R-W-51). */
  | 'VOTE'
  /** Talks with those who objected. */
  | 'OBJECTION_TALKS'
  /** A permit. */
  | 'PERMIT'
  /** A report of acceptance. */
  | 'ACCEPTANCE'
  /** A record of the handover. */
  | 'HANDOVER'
  /** A plan of operation: by whom, when, at what cost (W-83). */
  | 'OPERATION_PLAN'
  /** A covenant of use (管理公约, W-82). */
  | 'COVENANT';

/** 三同步: what is to stand in step with a shared space (P-46). */
export type ProjectSync =
  /** The Party organisation is set up. */
  | 'PARTY_ORGANIZATION'
  /** The owners' committee is set up. */
  | 'OWNERS_COMMITTEE'
  /** The red property service is cultivated. */
  | 'RED_PROPERTY';

/** The five parts of the guidelines of shared spaces (W-71). */
export type GuidelinePart =
  /** Definition. */
  | 'DEFINITION'
  /** Layout and function. */
  | 'LAYOUT_AND_FUNCTION'
  /** Acceptance and transfer. */
  | 'ACCEPTANCE_AND_TRANSFER'
  /** Use and management. */
  | 'USE_MANAGEMENT'
  /** Supervision and incentive. */
  | 'SUPERVISION_AND_INCENTIVE';

/** Who pays for a project (W-84). */
export type FundingSource =
  /** 财政. */
  | 'FISCAL'
  /** 市场. */
  | 'MARKET'
  /** 开发企业. */
  | 'DEVELOPER';

/** Who builds a project (W-74). */
export type BuildMode =
  /** The sub-district with departments and the property company. */
  | 'STREET_DEPARTMENT_COMPANY'
  /** The developer. */
  | 'DEVELOPER'
  /** The market. */
  | 'MARKET'
  /** The owners or residents. */
  | 'OWNERS';

/** How far a shared space reaches (X-23). */
export type ProjectScope =
  /** Its estate. */
  | 'ESTATE'
  /** The community. */
  | 'COMMUNITY'
  /** The city. */
  | 'CITY';

/** What a project is also known for. */
export type ProjectTag =
  /** 场景融合 (W-60). */
  | 'SCENE'
  /** 技术融合 (W-60). */
  | 'TECHNOLOGY'
  /** 服务融合 (W-60). */
  | 'SERVICE'
  /** 智能化 (W-85). */
  | 'SMART'
  /** 适老化 (W-85). */
  | 'AGE_FRIENDLY'
  /** 儿童友好. */
  | 'CHILD_FRIENDLY'
  /** 专项改造 (W-59). */
  | 'SPECIAL'
  /** 基础改造 (W-59). */
  | 'BASIC';

/** How well a space is used. */
export type UseResult =
  /** 良好. */
  | 'GOOD'
  /** 一般. */
  | 'FAIR'
  /** 较差. */
  | 'POOR';

/** Where a subsidy stands. */
export type SubsidyState =
  /** Applied for. */
  | 'APPLIED'
  /** Reviewed. */
  | 'REVIEWED'
  /** Approved. */
  | 'APPROVED'
  /** Rejected; it may be applied for again. */
  | 'REJECTED'
  /** Paid. */
  | 'PAID';

/** What was done with a project. */
export type ProjectAct =
  /** It entered a stage. */
  | 'ADVANCE'
  /** One of the three synchronised was confirmed. */
  | 'SYNC'
  /** One of the three synchronised was waived by the district. */
  | 'WAIVE'
  /** Its use was assessed. */
  | 'ASSESS_USE';

/** A project of an estate, from idea to use. */
export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: ProjectKind;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where it is. */
  estate?: Maybe<Estate>;
  /** How far it reaches. */
  scope: ProjectScope;
  /** Who builds it. */
  buildMode: BuildMode;
  /** What it is also known for. */
  tags: Array<ProjectTag>;
  /** Hundredths of a square metre; null where it is not known. */
  area?: Maybe<Scalars['Int']['output']>;
  /** How far it has come. */
  stage: ProjectStage;
  /** The stage that may come next; null at its end. */
  nextStage?: Maybe<ProjectStage>;
  /** The day it was begun. */
  openedOn: Scalars['CivilDate']['output'];
  /** How its use was last assessed; null before it was. */
  use?: Maybe<UseResult>;
  /** Everything that was done with it, the first thing first. */
  steps: Array<ProjectStep>;
  /** Who put how much into it. */
  funding: Array<ProjectFunding>;
  /** Its subsidy, or what it last applied for; null where it never did. */
  subsidy?: Maybe<Subsidy>;
};

/** Something that was done with a project. */
export type ProjectStep = {
  __typename?: 'ProjectStep';
  /** What was done. */
  act: ProjectAct;
  /** The stage it entered; null where it was something else. */
  stage?: Maybe<ProjectStage>;
  /** Which of the three; null where it was something else. */
  sync?: Maybe<ProjectSync>;
  /** How its use was assessed; null where it was something else. */
  useResult?: Maybe<UseResult>;
  /** The papers that were shown. */
  documents: Array<ProjectDocument>;
  /** The parts of the guidelines that were passed. */
  passed: Array<GuidelinePart>;
  /** What was said of it. */
  note: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A paper that was shown. */
export type ProjectDocument = {
  __typename?: 'ProjectDocument';
  /** What it is. */
  kind: ProjectDocumentKind;
  /** Its number. */
  number: Scalars['String']['output'];
};

/** What somebody put into a project. */
export type ProjectFunding = {
  __typename?: 'ProjectFunding';
  /** Who. */
  source: FundingSource;
  /** How much. */
  amount: Scalars['Fen']['output'];
  /** The paper it rests on. */
  document: Scalars['String']['output'];
};

/** What a programme of the district gives a project, once (R-W-56). */
export type Subsidy = {
  __typename?: 'Subsidy';
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** The programme. */
  fund?: Maybe<Fund>;
  /** Where it stands. */
  state: SubsidyState;
  /** How much. */
  amount: Scalars['Fen']['output'];
  /** When it was applied for. */
  appliedAt: Scalars['DateTime']['output'];
  /** When it was last decided on; null before it was. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The paper of the last decision; null before there was one. */
  decision?: Maybe<Scalars['String']['output']>;
  /** The entry that paid it; null before it was. */
  entry?: Maybe<FundEntry>;
};

/** Pages of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The projects of this page. */
  nodes: Array<Project>;
  /** Whether more follow, and after what. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** How far the projects of a kind have come. */
export type ProjectTotals = {
  __typename?: 'ProjectTotals';
  /** The kind. */
  kind: ProjectKind;
  /** How many were begun. */
  projects: Scalars['Int']['output'];
  /** How many of them were accepted. */
  accepted: Scalars['Int']['output'];
  /** In how many estates. */
  estates: Scalars['Int']['output'];
};

/** What each source put into projects of a kind. */
export type FundingShare = {
  __typename?: 'FundingShare';
  /** Who. */
  source: FundingSource;
  /** How much. */
  amount: Scalars['Fen']['output'];
};

/** What was paid to projects of a kind: payments are counted, not completions. */
export type SubsidyTotals = {
  __typename?: 'SubsidyTotals';
  /** How many were paid. */
  paid: Scalars['Int']['output'];
  /** How much in all. */
  amount: Scalars['Fen']['output'];
};

/** In how many estates there is a shared space in use (X-24). */
export type SpaceCoverage = {
  __typename?: 'SpaceCoverage';
  /** Estates with one, the numerator. */
  covered: Scalars['Int']['output'];
  /** Estates, the denominator. */
  estates: Scalars['Int']['output'];
};

/** Which projects are listed: those that answer all that is said. */
export type ProjectFilter = {
  /** Only under this division. */
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this estate. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<ProjectKind>;
  /** Only at this stage. */
  stage?: InputMaybe<ProjectStage>;
  /** Only known for this. */
  tag?: InputMaybe<ProjectTag>;
};

export type ProjectResult = Project | Refusal;

export type SubsidyResult = Subsidy | Refusal;

/** What is begun, and where. */
export type OpenProjectInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Where it is. */
  estateId: Scalars['ID']['input'];
  /** What kind it is. */
  kind: ProjectKind;
  /** What it is called, 1 to 80 characters. */
  title: Scalars['String']['input'];
  /** Who builds it. */
  buildMode: BuildMode;
  /** The day it was begun; today or before. */
  openedOn: Scalars['CivilDate']['input'];
  /** How far it reaches; its estate where nothing is said. */
  scope?: InputMaybe<ProjectScope>;
  /** What it is also known for. */
  tags?: InputMaybe<Array<ProjectTag>>;
  /** Hundredths of a square metre. */
  area?: InputMaybe<Scalars['Int']['input']>;
};

/** Which stage a project enters, and what shows that it may. */
export type AdvanceProjectInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The project. */
  projectId: Scalars['ID']['input'];
  /** Its next stage. */
  stage: ProjectStage;
  /** The papers that are shown now. */
  documents: Array<ProjectDocumentInput>;
  /** The parts of the guidelines that are passed now. */
  passed: Array<GuidelinePart>;
  /** What is said of it, 1 to 200 characters. */
  note: Scalars['String']['input'];
};

/** A paper that is shown. */
export type ProjectDocumentInput = {
  /** What it is. */
  kind: ProjectDocumentKind;
  /** Its number, 1 to 80 characters. */
  number: Scalars['String']['input'];
};

/** Which of the three stands, and what shows it. */
export type ConfirmSyncInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The project. */
  projectId: Scalars['ID']['input'];
  /** Which of the three. */
  sync: ProjectSync;
  /** What shows it, or why it is waived, 1 to 200 characters. */
  evidence: Scalars['String']['input'];
  /** Whether the district waives it. */
  waived: Scalars['Boolean']['input'];
};

/** How a space is used. */
export type AssessUseInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The project. */
  projectId: Scalars['ID']['input'];
  /** How it is used. */
  result: UseResult;
  /** What it rests on, 1 to 200 characters. */
  note: Scalars['String']['input'];
};

/** Who put how much into a project. */
export type RecordFundingInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The project. */
  projectId: Scalars['ID']['input'];
  /** Who. */
  source: FundingSource;
  /** How much, above 0. */
  amount: Scalars['Fen']['input'];
  /** The paper it rests on, 1 to 80 characters. */
  document: Scalars['String']['input'];
};

/** Which project asks which programme. */
export type ApplyForSubsidyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The project. */
  projectId: Scalars['ID']['input'];
  /** The programme: a fund whose programme is the project's kind, with an amount each. */
  fundId: Scalars['ID']['input'];
};

/** How an application is decided. */
export type SubsidyDecision =
  /** It was looked through. */
  | 'REVIEWED'
  /** It is granted. */
  | 'APPROVED'
  /** It is not granted. */
  | 'REJECTED';

/** What is decided of an application. */
export type DecideSubsidyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The application. */
  subsidyId: Scalars['ID']['input'];
  /** The decision. */
  decision: SubsidyDecision;
  /** The paper of the decision, 1 to 80 characters. */
  document: Scalars['String']['input'];
};

/** What is paid, and when. */
export type PaySubsidyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The approved application. */
  subsidyId: Scalars['ID']['input'];
  /** The day it counts from. */
  bookedOn: Scalars['CivilDate']['input'];
  /** The proof of payment. */
  voucher: Scalars['String']['input'];
};

export type DwellingResult = Dwelling | Refusal;

export type OwnersVoteResult = OwnersVote | Refusal;

export type VoteProxyResult = VoteProxy | Refusal;

export type BallotReceiptResult = BallotReceipt | Refusal;

export type VoteObjectionResult = VoteObjection | Refusal;

export type AssemblyRulesResult = AssemblyRules | Refusal;

/** A home of an estate (户), by its place and its area; it says nothing of who lives there. */
export type Dwelling = {
  __typename?: 'Dwelling';
  id: Scalars['ID']['output'];
  /** Its number within the district. */
  code: Scalars['String']['output'];
  /** In 0.01 square metre (R-W-05). */
  area: Scalars['Int']['output'];
  /** Who owns it today; null to whoever may not know. */
  owners?: Maybe<Array<PropertyOwner>>;
};

/** An owner (业主) as a vote knows them (R-W-07). */
export type PropertyOwner = {
  __typename?: 'PropertyOwner';
  id: Scalars['ID']['output'];
  /** A person, an organisation, or the developer with what is not sold. */
  kind: OwnerKind;
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** Such as 138****8000: masked unless scope and purpose allow. */
  phone: Scalars['String']['output'];
};

/** What kind of owner it is. */
export type OwnerKind =
  /** A person. */
  | 'PERSON'
  /** An organisation. */
  | 'ORGANIZATION'
  /** The developer, of what is not sold: one head, however much it is (R-W-06). */
  | 'DEVELOPER';

/** Why somebody counts as an owner (R-W-07). */
export type OwnershipBasis =
  /** On the register. */
  | 'REGISTERED'
  /** Bought and lawfully taken over, and not on the register yet. */
  | 'POSSESSION';

/** A matter of Civil Code 278, and the majority it asks for. */
export type VoteMatter = {
  __typename?: 'VoteMatter';
  /** Its code, such as FUND_USE. */
  matter: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it is called in English. */
  nameEn: Scalars['String']['output'];
  /** ORDINARY, SPECIAL or UNANIMOUS. */
  majority: Scalars['String']['output'];
  /** Who decides it. */
  scope: VoteScope;
  /** The rule and the version of the profile that says so. */
  rule: Scalars['String']['output'];
  /** The text it comes from. */
  source: Scalars['String']['output'];
  /** Whether a district is to confirm it before it goes by it. */
  verify: Scalars['Boolean']['output'];
};

/** Whose owners decide. */
export type VoteScope =
  /** Those of the whole estate. */
  | 'ESTATE'
  /** Those of one building. */
  | 'BUILDING';

/**
 * A vote of owners (业主共同决定事项). It is passed by area and by heads, or not at all. Ballots are sealed
 * until it ends, and nobody is told how it stands before it is counted.
 */
export type OwnersVote = {
  __typename?: 'OwnersVote';
  id: Scalars['ID']['output'];
  /** The estate. */
  estate?: Maybe<Estate>;
  /** The building whose owners alone are asked; null where all are. */
  buildingId?: Maybe<Scalars['ID']['output']>;
  /** What it is announced as. */
  title: Scalars['String']['output'];
  /** Where it stands now. */
  stage: VoteStage;
  /** Its matters, in the order of the notice; nothing else is decided (R-W-12). */
  items: Array<VoteItem>;
  /** When it was announced; whoever was an owner then has a vote. */
  noticedAt: Scalars['DateTime']['output'];
  /** The first instant at which a ballot is taken. */
  opensAt: Scalars['DateTime']['output'];
  /** The first at which none is. */
  closesAt: Scalars['DateTime']['output'];
  /** How often it was given more time. */
  prolonged: Scalars['Int']['output'];
  /** What becomes of owners who keep silent (R-W-09). */
  silence: SilenceRule;
  /** Whether a later ballot of a voter takes the place of the former. */
  recast: Scalars['Boolean']['output'];
  /** For how many others anybody may vote. */
  proxiesAtMost: Scalars['Int']['output'];
  /** The area of all who may vote, in 0.01 square metre. */
  totalArea: Scalars['Int']['output'];
  /** The heads of all who may vote (R-W-06). */
  totalHeads: Scalars['Int']['output'];
  /** How much has come in: who took part, never what they said. */
  turnout: VoteWeight;
  /** Everybody who may vote, as the organisers see them; null to others. */
  electors?: Maybe<VoteElectorConnection>;
  /** For whom the caller may vote. */
  mine: Array<VoteElector>;
  /** The public list of receipts, in their own order: whoever has one finds it. */
  bulletin: BallotReceiptConnection;
  /** What was said against ballots or against the result. */
  objections: Array<VoteObjection>;
  /** When it was counted; null until then. */
  countedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The digest of the signed result; null until it is counted. */
  hash?: Maybe<Scalars['String']['output']>;
  /** The result with every receipt that counts, signed; null until it is counted. */
  export?: Maybe<Scalars['String']['output']>;
  /** When the result was posted; null until then. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took the decision back; null where it stands. */
  annulledBy?: Maybe<VoteAnnuller>;
  /** By which document; null where it stands. */
  annulment?: Maybe<Scalars['String']['output']>;
  /** What is owed, and by when. */
  deadlines: Array<BodyDeadline>;
};


/**
 * A vote of owners (业主共同决定事项). It is passed by area and by heads, or not at all. Ballots are sealed
 * until it ends, and nobody is told how it stands before it is counted.
 */
export type OwnersVoteElectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A vote of owners (业主共同决定事项). It is passed by area and by heads, or not at all. Ballots are sealed
 * until it ends, and nobody is told how it stands before it is counted.
 */
export type OwnersVoteBulletinArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type OwnersVoteConnection = {
  __typename?: 'OwnersVoteConnection';
  nodes: Array<OwnersVote>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where a vote stands. */
export type VoteStage =
  /** Announced; it has not begun. */
  | 'NOTICED'
  /** Ballots are taken. */
  | 'OPEN'
  /** Ballots are taken no more, and none is opened yet. */
  | 'ENDED'
  /** Counted. */
  | 'DECIDED'
  /** Taken back by a court or the street. */
  | 'ANNULLED';

/** What becomes of owners who keep silent. */
export type SilenceRule =
  /** They count neither for nor against, and take no part. */
  | 'NOT_COUNTED'
  /** Who was handed a ballot goes with the majority, as the owners decided. */
  | 'WITH_MAJORITY';

/** Who takes a decision back. */
export type VoteAnnuller =
  /** A court. */
  | 'COURT'
  /** The street. */
  | 'STREET';

/** Area and heads. */
export type VoteWeight = {
  __typename?: 'VoteWeight';
  /** In 0.01 square metre. */
  area: Scalars['Int']['output'];
  /** Heads. */
  heads: Scalars['Int']['output'];
};

/** One matter on the notice. */
export type VoteItem = {
  __typename?: 'VoteItem';
  id: Scalars['ID']['output'];
  /** Its matter, such as FUND_USE. */
  matter: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What is decided. */
  text: Scalars['String']['output'];
  /** Who is elected by it; null where nobody is. */
  candidateId?: Maybe<Scalars['ID']['output']>;
  /** What it came to; null until the vote is counted. */
  result?: Maybe<VoteItemResult>;
};

/** What an item came to. */
export type VoteItemResult = {
  __typename?: 'VoteItemResult';
  /** Whether it is passed. */
  outcome: VoteOutcome;
  /** ORDINARY, SPECIAL or UNANIMOUS. */
  majority: Scalars['String']['output'];
  /** The rule and the version of the profile it was decided by. */
  rule: Scalars['String']['output'];
  /** All who might vote. */
  total: VoteWeight;
  /** Who took part. */
  participating: VoteWeight;
  /** Who agreed. */
  agree: VoteWeight;
  /** Who did not. */
  against: VoteWeight;
  /** Who took part and said neither. */
  abstain: VoteWeight;
};

/** What an item came to. */
export type VoteOutcome =
  /** Passed by area and by heads. */
  | 'PASSED'
  /** Not passed. */
  | 'REJECTED'
  /** Too few took part (R-W-01). */
  | 'NO_QUORUM';

/** One head with all its dwellings: what has one ballot (R-W-06). */
export type VoteElector = {
  __typename?: 'VoteElector';
  id: Scalars['ID']['output'];
  /** The area it weighs, in 0.01 square metre. */
  area: Scalars['Int']['output'];
  /** Its dwellings. */
  dwellingIds: Array<Scalars['ID']['output']>;
  /** Who owns them together; null to whoever may not know. */
  owners?: Maybe<Array<PropertyOwner>>;
  /** When a ballot was handed over; null where none was. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its ballots, those that count no more among them. */
  ballots: Array<BallotReceipt>;
};

export type VoteElectorConnection = {
  __typename?: 'VoteElectorConnection';
  nodes: Array<VoteElector>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/**
 * A receipt. `commitment` is SHA-256 over vote, voter, the answers in the order of the items as `item=choice`, and the
 * voter's nonce, each on a line: who knows the nonce proves what was cast, and nobody else finds out.
 */
export type BallotReceipt = {
  __typename?: 'BallotReceipt';
  id: Scalars['ID']['output'];
  /** The commitment, in hex. */
  commitment: Scalars['String']['output'];
  /** How it came in. */
  channel: BallotChannel;
  /** Whether it counts. */
  state: BallotState;
  /** Whether it is in the signed result; null until the vote is counted. */
  included?: Maybe<Scalars['Boolean']['output']>;
};

export type BallotReceiptConnection = {
  __typename?: 'BallotReceiptConnection';
  nodes: Array<BallotReceipt>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How a ballot came in. */
export type BallotChannel =
  /** Cast by whoever signed in. */
  | 'ELECTRONIC'
  /** On paper. */
  | 'PAPER';

/** Whether a ballot counts. */
export type BallotState =
  /** It counts. */
  | 'CAST'
  /** A later one took its place. */
  | 'REPLACED'
  /** An objection to it was upheld. */
  | 'STRUCK';

/** Who votes for an owner. */
export type VoteProxy = {
  __typename?: 'VoteProxy';
  id: Scalars['ID']['output'];
  /** Where the written authority is kept. */
  document: Scalars['String']['output'];
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
};

/** What was said against a ballot or a result. */
export type VoteObjection = {
  __typename?: 'VoteObjection';
  id: Scalars['ID']['output'];
  /** The ballot it is about; null where it is about the result. */
  ballotId?: Maybe<Scalars['ID']['output']>;
  /** What is said. */
  grounds: Scalars['String']['output'];
  /** When it was lodged. */
  lodgedAt: Scalars['DateTime']['output'];
  /** Whether it was upheld; null until it is decided. */
  upheld?: Maybe<Scalars['Boolean']['output']>;
  /** When it was decided; null until it is. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why; null until it is decided. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Rules of procedure of an assembly (议事规则). */
export type AssemblyRules = {
  __typename?: 'AssemblyRules';
  id: Scalars['ID']['output'];
  /** The vote that passed them. */
  vote: OwnersVote;
  /** What becomes of owners who keep silent. */
  silence: SilenceRule;
  /** Whether a later ballot takes the place of the former. */
  recast: Scalars['Boolean']['output'];
  /** For how many others anybody may vote. */
  proxiesAtMost: Scalars['Int']['output'];
  /** How often a vote may be given more time. */
  prolongations: Scalars['Int']['output'];
  /** How many days each time. */
  prolongDays: Scalars['Int']['output'];
  /** From when later votes go by them. */
  adoptedAt: Scalars['DateTime']['output'];
};

/** A clock in the life of a body or around a vote. */
export type BodyDeadline = {
  __typename?: 'BodyDeadline';
  id: Scalars['ID']['output'];
  /** What is owed, such as BODY_FILING. */
  kind: Scalars['String']['output'];
  /** The rule that gives the limit. */
  rule: Scalars['String']['output'];
  /** The text the limit comes from. */
  source: Scalars['String']['output'];
  /** The limit, in `unit`. */
  amount: Scalars['Int']['output'];
  /** One of AllowanceUnit. */
  unit: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The last instant that is still on time. */
  dueAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: CreditClockState;
  /** When the step was taken or fell away; null while it is owed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who owns a dwelling from a day on. */
export type RegisterOwnershipInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The dwelling. */
  dwellingId: Scalars['ID']['input'];
  /** Why they count as owners. */
  basis: OwnershipBasis;
  /** The first day. */
  startsOn: Scalars['CivilDate']['input'];
  /** All of them: 1 to 20. */
  owners: Array<OwnerInput>;
};

/** An owner. */
export type OwnerInput = {
  /** What kind of owner it is. */
  kind: OwnerKind;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** 1 to 30 characters. */
  phone: Scalars['String']['input'];
  /** Who signs in as this owner; left out where nobody does. */
  account?: InputMaybe<Scalars['ID']['input']>;
};

/** What owners are to decide, and when. */
export type CallVoteInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The estate. */
  estateId: Scalars['ID']['input'];
  /** The building whose owners alone are asked, for the matters that are a building's. */
  buildingId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** At least 15 days from today (R-W-10). */
  opensAt: Scalars['DateTime']['input'];
  /** Later than `opensAt`. */
  closesAt: Scalars['DateTime']['input'];
  /** 1 to 50. */
  items: Array<VoteItemInput>;
};

/** One matter on the notice. */
export type VoteItemInput = {
  /** One of `voteMatters`; an election is called by its formation. */
  matter: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 1 to 5,000 characters. */
  text: Scalars['String']['input'];
};

/** Whom ballots were handed to. */
export type DeliverBallotsInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote. */
  voteId: Scalars['ID']['input'];
  /** 1 to 1,000 voters. */
  electorIds: Array<Scalars['ID']['input']>;
};

/** Who votes for an owner. */
export type AppointProxyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote. */
  voteId: Scalars['ID']['input'];
  /** For whom. */
  electorId: Scalars['ID']['input'];
  /** Who signs in to vote for them. */
  account: Scalars['ID']['input'];
  /** Where the written authority is kept. */
  document: Scalars['String']['input'];
};

/** An answer to one item. */
export type BallotAnswerInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** What is said of it. */
  choice: BallotChoice;
};

/** What a ballot says of an item. */
export type BallotChoice =
  /** Agreed. */
  | 'AGREE'
  /** Not agreed. */
  | 'AGAINST'
  /** Takes part and says neither. */
  | 'ABSTAIN';

/** A ballot. */
export type CastBallotInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote. */
  voteId: Scalars['ID']['input'];
  /** For whom. */
  electorId: Scalars['ID']['input'];
  /** Every item once. */
  answers: Array<BallotAnswerInput>;
  /** 16 to 100 random characters of the voter's own: kept, they prove what was cast. */
  nonce: Scalars['String']['input'];
};

/** A ballot on paper. */
export type EnterPaperBallotInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote. */
  voteId: Scalars['ID']['input'];
  /** Whose it is. */
  electorId: Scalars['ID']['input'];
  /** Every item once. */
  answers: Array<BallotAnswerInput>;
  /** 16 to 100 random characters, printed on the paper. */
  nonce: Scalars['String']['input'];
  /** Where the paper is kept. */
  paper: Scalars['String']['input'];
};

/** What is said against a ballot or a result. */
export type ObjectToVoteInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote. */
  voteId: Scalars['ID']['input'];
  /** The ballot; left out, the objection is to the result. */
  ballotId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 2,000 characters. */
  grounds: Scalars['String']['input'];
};

/** How an objection is decided. */
export type DecideVoteObjectionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
  /** Whether it is upheld. */
  upheld: Scalars['Boolean']['input'];
  /** Why. */
  note: Scalars['String']['input'];
};

/** A step of a vote. */
export type VoteStepInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote. */
  voteId: Scalars['ID']['input'];
};

/** Who took a decision back, and by what. */
export type AnnulVoteInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote. */
  voteId: Scalars['ID']['input'];
  /** Who did. */
  by: VoteAnnuller;
  /** The judgment or order. */
  document: Scalars['String']['input'];
};

/** Rules of procedure that a vote passed. */
export type AdoptAssemblyRulesInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The vote, which passed an item of the matter RULES. */
  voteId: Scalars['ID']['input'];
  /** What becomes of owners who keep silent. */
  silence: SilenceRule;
  /** Whether a later ballot takes the place of the former. */
  recast: Scalars['Boolean']['input'];
  /** 0 to 100. */
  proxiesAtMost: Scalars['Int']['input'];
  /** 0 to 5. */
  prolongations: Scalars['Int']['input'];
  /** 0 to 60. */
  prolongDays: Scalars['Int']['input'];
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
  Estate: Estate;
  PropertyCompany: PropertyCompany;
  Division: Division;
  Resource: Resource;
  Fund: Fund;
  Project: Project;
  OwnersVote: OwnersVote;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  PropertyCompany:
    ( { __typename: 'PropertyCompany' }
    & GraphQLRecursivePick<FederationTypes['PropertyCompany'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  OwnersVote:
    ( { __typename: 'OwnersVote' }
    & GraphQLRecursivePick<FederationTypes['OwnersVote'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EstateResult:
    | ( EstateRow )
    | ( RefusalValue )
  ;
  CompanyResult:
    | ( PropertyCompanyRow )
    | ( RefusalValue )
  ;
  ProjectManagerResult:
    | ( ProjectManagerRow )
    | ( RefusalValue )
  ;
  ScoreSheetResult:
    | ( ScoreSheetRow )
    | ( RefusalValue )
  ;
  CreditEntryResult:
    | ( CreditEntryRow )
    | ( RefusalValue )
  ;
  CreditCaseResult:
    | ( CreditCaseRow )
    | ( RefusalValue )
  ;
  CreditDisclosureResult:
    | ( CreditDisclosureRow )
    | ( RefusalValue )
  ;
  CreditListResult:
    | ( CreditListRow )
    | ( RefusalValue )
  ;
  ProfileResult:
    | ( ProfileVersionRow )
    | ( RefusalValue )
  ;
  GovernanceBodyResult:
    | ( GovernanceBodyRow )
    | ( RefusalValue )
  ;
  BodyMemberResult:
    | ( BodyMemberRow )
    | ( RefusalValue )
  ;
  BodyActResult:
    | ( BodyActRow )
    | ( RefusalValue )
  ;
  CommitteeFormationResult:
    | ( CommitteeFormationRow )
    | ( RefusalValue )
  ;
  CommitteeCandidateResult:
    | ( CommitteeCandidateRow )
    | ( RefusalValue )
  ;
  ResourceResult:
    | ( ResourceRow )
    | ( RefusalValue )
  ;
  BookingResult:
    | ( BookingRow )
    | ( RefusalValue )
  ;
  FundResult:
    | ( FundRow )
    | ( RefusalValue )
  ;
  FundEntryResult:
    | ( FundEntryRow )
    | ( RefusalValue )
  ;
  FundBudgetResult:
    | ( FundBudgetRow )
    | ( RefusalValue )
  ;
  ProjectResult:
    | ( ProjectRow )
    | ( RefusalValue )
  ;
  SubsidyResult:
    | ( SubsidyRow )
    | ( RefusalValue )
  ;
  DwellingResult:
    | ( DwellingRow )
    | ( RefusalValue )
  ;
  OwnersVoteResult:
    | ( OwnersVoteRow )
    | ( RefusalValue )
  ;
  VoteProxyResult:
    | ( VoteProxyRow )
    | ( RefusalValue )
  ;
  BallotReceiptResult:
    | ( BallotReceiptRow )
    | ( RefusalValue )
  ;
  VoteObjectionResult:
    | ( VoteObjectionRow )
    | ( RefusalValue )
  ;
  AssemblyRulesResult:
    | ( AssemblyRulesRow )
    | ( RefusalValue )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EstateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstateResult']>;
  CompanyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompanyResult']>;
  ProjectManagerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectManagerResult']>;
  ScoreSheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScoreSheetResult']>;
  CreditEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditEntryResult']>;
  CreditCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditCaseResult']>;
  CreditDisclosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditDisclosureResult']>;
  CreditListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditListResult']>;
  EstateForm: EstateForm;
  ManagementMode: ManagementMode;
  EstateOpenness: EstateOpenness;
  Estate: ResolverTypeWrapper<EstateRow>;
  ManagementPeriod: ResolverTypeWrapper<ManagementPeriodRow>;
  Building: ResolverTypeWrapper<BuildingRow>;
  FacilityKind: FacilityKind;
  Facility: ResolverTypeWrapper<FacilityRow>;
  GovernanceModel: GovernanceModel;
  BodyKind: BodyKind;
  GovernanceBody: ResolverTypeWrapper<GovernanceBodyRow>;
  PropertyCompany: ResolverTypeWrapper<PropertyCompanyRow>;
  PropertyAssociation: ResolverTypeWrapper<PropertyAssociationRow>;
  CreditSubjectKind: CreditSubjectKind;
  ProjectManager: ResolverTypeWrapper<ProjectManagerRow>;
  CreditPurpose: CreditPurpose;
  Credit: ResolverTypeWrapper<CreditRow>;
  CreditAppraisal: ResolverTypeWrapper<CreditAppraisalRow>;
  ScorerLevel: ScorerLevel;
  ScoreSheet: ResolverTypeWrapper<ScoreSheetRow>;
  CreditEntryState: CreditEntryState;
  CreditEntry: ResolverTypeWrapper<CreditEntryRow>;
  CreditRepair: ResolverTypeWrapper<CreditRepairRow>;
  CreditEvidence: ResolverTypeWrapper<CreditEvidenceRow>;
  CreditRule: ResolverTypeWrapper<CreditRuleRow>;
  CreditRulebook: ResolverTypeWrapper<Omit<CreditRulebook, 'rules'> & { rules: Array<ResolversTypes['CreditRule']> }>;
  GradeFloor: ResolverTypeWrapper<GradeFloor>;
  Scorer: ResolverTypeWrapper<Scorer>;
  CreditRecompute: ResolverTypeWrapper<CreditRecomputeRow>;
  CreditCaseKind: CreditCaseKind;
  CreditCaseStage: CreditCaseStage;
  CreditDecision: CreditDecision;
  CreditCaseRoute: CreditCaseRoute;
  CreditCase: ResolverTypeWrapper<CreditCaseRow>;
  CreditClockState: CreditClockState;
  CreditDeadline: ResolverTypeWrapper<CreditDeadlineRow>;
  CreditEscalation: ResolverTypeWrapper<CreditEscalationRow>;
  CreditSeverity: CreditSeverity;
  DisclosureEnd: DisclosureEnd;
  CreditDisclosure: ResolverTypeWrapper<CreditDisclosureRow>;
  RepairCondition: RepairCondition;
  RepairEvidence: ResolverTypeWrapper<RepairEvidence>;
  CreditListKind: CreditListKind;
  CreditListStage: CreditListStage;
  CreditList: ResolverTypeWrapper<CreditListRow>;
  ListingGround: ListingGround;
  ListingState: ListingState;
  CreditListing: ResolverTypeWrapper<CreditListingRow>;
  SigningAlgorithm: SigningAlgorithm;
  CreditListVersion: ResolverTypeWrapper<CreditListVersionRow>;
  CreditSigningKey: ResolverTypeWrapper<CreditSigningKey>;
  CreditEffectKind: CreditEffectKind;
  EffectMeasure: EffectMeasure;
  CreditEffect: ResolverTypeWrapper<CreditEffectRow>;
  CreditCaseFilter: CreditCaseFilter;
  ObjectionGround: ObjectionGround;
  ObjectToEntryInput: ObjectToEntryInput;
  SupplyMaterialInput: SupplyMaterialInput;
  MarkObjectionInput: MarkObjectionInput;
  PassOnObjectionInput: PassOnObjectionInput;
  CreditObjectionDecision: CreditObjectionDecision;
  DecideCreditObjectionInput: DecideCreditObjectionInput;
  NoteWithdrawalInput: NoteWithdrawalInput;
  DeleteWithdrawnRecordInput: DeleteWithdrawnRecordInput;
  ClassifyRecordInput: ClassifyRecordInput;
  RecordDutyDoneInput: RecordDutyDoneInput;
  RepairEvidenceInput: RepairEvidenceInput;
  ApplyForRepairInput: ApplyForRepairInput;
  RepairDecision: RepairDecision;
  DecideRepairInput: DecideRepairInput;
  NominationInput: NominationInput;
  DraftListInput: DraftListInput;
  ObjectToListingInput: ObjectToListingInput;
  PublishListInput: PublishListInput;
  WithdrawListingInput: WithdrawListingInput;
  CreditCaseConnection: ResolverTypeWrapper<Connection<CreditCaseRow>>;
  CreditListingConnection: ResolverTypeWrapper<Connection<CreditListingRow>>;
  CreditListConnection: ResolverTypeWrapper<Connection<CreditListRow>>;
  EstateFilter: EstateFilter;
  ChangeManagementModeInput: ChangeManagementModeInput;
  RegisterCompanyInput: RegisterCompanyInput;
  RegisterProjectManagerInput: RegisterProjectManagerInput;
  EnterScoreInput: EnterScoreInput;
  EnterConductInput: EnterConductInput;
  EstateConnection: ResolverTypeWrapper<Connection<EstateRow>>;
  BuildingConnection: ResolverTypeWrapper<Connection<BuildingRow>>;
  CompanyConnection: ResolverTypeWrapper<Connection<PropertyCompanyRow>>;
  FacilityConnection: ResolverTypeWrapper<Connection<FacilityRow>>;
  EstateTotals: ResolverTypeWrapper<EstateTotalsRow>;
  Division: ResolverTypeWrapper<Pick<Division, 'code'>>;
  Petition: ResolverTypeWrapper<Pick<Petition, 'id'>>;
  AllowanceUnit: AllowanceUnit;
  ProfileState: ProfileState;
  InFlight: InFlight;
  ProfileMatter: ProfileMatter;
  ProfileVersion: ResolverTypeWrapper<ProfileVersionRow>;
  ProfileLine: ResolverTypeWrapper<ProfileLineRow>;
  ProfileCondition: ResolverTypeWrapper<ProfileCondition>;
  ProfileFigure: ResolverTypeWrapper<ProfileFigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  CreditProfileDryRun: ResolverTypeWrapper<CreditProfileDryRunRow>;
  CreditClocksDryRun: ResolverTypeWrapper<CreditClocksDryRunRow>;
  RetimedCreditDeadline: ResolverTypeWrapper<RetimedCreditDeadlineRow>;
  RetimedCreditDeadlineConnection: ResolverTypeWrapper<Connection<RetimedCreditDeadlineRow>>;
  CreditChange: ResolverTypeWrapper<CreditChangeRow>;
  CreditStanding: ResolverTypeWrapper<CreditStandingRow>;
  CreditChangeConnection: ResolverTypeWrapper<Connection<CreditChangeRow>>;
  RefusalCode: RefusalCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CivilDate: ResolverTypeWrapper<Scalars['CivilDate']['output']>;
  PersonalRead: ResolverTypeWrapper<PersonalRead>;
  PersonalReadConnection: ResolverTypeWrapper<Connection<PersonalRead>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Refusal: ResolverTypeWrapper<RefusalValue>;
  GovernanceBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GovernanceBodyResult']>;
  BodyMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BodyMemberResult']>;
  BodyActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BodyActResult']>;
  CommitteeFormationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitteeFormationResult']>;
  CommitteeCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitteeCandidateResult']>;
  GovernanceTemplate: ResolverTypeWrapper<GovernanceTemplateRow>;
  GovernanceStanding: ResolverTypeWrapper<GovernanceStandingRow>;
  GovernancePlace: ResolverTypeWrapper<GovernancePlaceRow>;
  GovernancePower: GovernancePower;
  PartyShare: ResolverTypeWrapper<PartyShare>;
  CommitteeStage: CommitteeStage;
  BodyMember: ResolverTypeWrapper<BodyMemberRow>;
  SeatRole: SeatRole;
  MemberTrack: MemberTrack;
  GroupDuty: GroupDuty;
  BodyDuty: ResolverTypeWrapper<BodyDutyRow>;
  CommitteeDuty: CommitteeDuty;
  BodyAct: ResolverTypeWrapper<BodyActRow>;
  BodyActKind: BodyActKind;
  CommitteeFormation: ResolverTypeWrapper<CommitteeFormationRow>;
  CommitteeStep: ResolverTypeWrapper<CommitteeStepRow>;
  CommitteeMilestone: ResolverTypeWrapper<CommitteeMilestone>;
  CommitteeCandidate: ResolverTypeWrapper<CommitteeCandidateRow>;
  CandidateFinding: ResolverTypeWrapper<CandidateFindingRow>;
  CandidateCheck: CandidateCheck;
  CandidateVerdict: CandidateVerdict;
  AdoptGovernanceModelInput: AdoptGovernanceModelInput;
  EstablishBodyInput: EstablishBodyInput;
  DissolveBodyInput: DissolveBodyInput;
  SeatMemberInput: SeatMemberInput;
  EndSeatInput: EndSeatInput;
  RecordDecisionInput: RecordDecisionInput;
  RecordDutyInput: RecordDutyInput;
  RecordTrainingInput: RecordTrainingInput;
  BodyMeasure: BodyMeasure;
  SuperviseBodyInput: SuperviseBodyInput;
  SupervisionRight: SupervisionRight;
  ExerciseSupervisionInput: ExerciseSupervisionInput;
  AnswerSupervisionInput: AnswerSupervisionInput;
  BeginFormationInput: BeginFormationInput;
  NominateCandidateInput: NominateCandidateInput;
  VetCandidateInput: VetCandidateInput;
  CandidateFindingInput: CandidateFindingInput;
  FormationStepInput: FormationStepInput;
  CallElectionInput: CallElectionInput;
  AcceptFilingInput: AcceptFilingInput;
  ResourceKind: ResourceKind;
  SpaceZone: SpaceZone;
  Booker: Booker;
  BookingState: BookingState;
  Resource: ResolverTypeWrapper<ResourceRow>;
  Booking: ResolverTypeWrapper<BookingRow>;
  BookingTotals: ResolverTypeWrapper<BookingTotalsRow>;
  ResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResourceResult']>;
  BookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookingResult']>;
  OpenResourceInput: OpenResourceInput;
  BookSlotInput: BookSlotInput;
  ReleaseBookingInput: ReleaseBookingInput;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FundKind: FundKind;
  AccountNature: AccountNature;
  FundAccount: FundAccount;
  FundSide: FundSide;
  FundPurpose: FundPurpose;
  BookedPurpose: BookedPurpose;
  Fund: ResolverTypeWrapper<FundRow>;
  FundBalance: ResolverTypeWrapper<FundBalanceRow>;
  FundStatement: ResolverTypeWrapper<FundStatementRow>;
  FundBudget: ResolverTypeWrapper<FundBudgetRow>;
  FundBudgetLine: ResolverTypeWrapper<FundBudgetLineRow>;
  FeeCollection: ResolverTypeWrapper<FeeCollectionRow>;
  FundEntry: ResolverTypeWrapper<FundEntryRow>;
  FundLine: ResolverTypeWrapper<FundLineRow>;
  FundConnection: ResolverTypeWrapper<Connection<FundRow>>;
  FundEntryConnection: ResolverTypeWrapper<Connection<FundEntryRow>>;
  FundTotal: ResolverTypeWrapper<FundTotalRow>;
  FundFilter: FundFilter;
  FundEntryFilter: FundEntryFilter;
  FundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundResult']>;
  FundEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundEntryResult']>;
  FundBudgetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundBudgetResult']>;
  OpenFundInput: OpenFundInput;
  BookEntryInput: BookEntryInput;
  FundLineInput: FundLineInput;
  CorrectEntryInput: CorrectEntryInput;
  BillFeesInput: BillFeesInput;
  ApproveBudgetInput: ApproveBudgetInput;
  BudgetLineInput: BudgetLineInput;
  CloseYearInput: CloseYearInput;
  MoveBetweenFundsInput: MoveBetweenFundsInput;
  ProjectKind: ProjectKind;
  ProjectStage: ProjectStage;
  ProjectDocumentKind: ProjectDocumentKind;
  ProjectSync: ProjectSync;
  GuidelinePart: GuidelinePart;
  FundingSource: FundingSource;
  BuildMode: BuildMode;
  ProjectScope: ProjectScope;
  ProjectTag: ProjectTag;
  UseResult: UseResult;
  SubsidyState: SubsidyState;
  ProjectAct: ProjectAct;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectStep: ResolverTypeWrapper<ProjectStepRow>;
  ProjectDocument: ResolverTypeWrapper<ProjectDocument>;
  ProjectFunding: ResolverTypeWrapper<ProjectFundingRow>;
  Subsidy: ResolverTypeWrapper<SubsidyRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRow>>;
  ProjectTotals: ResolverTypeWrapper<ProjectTotals>;
  FundingShare: ResolverTypeWrapper<FundingShare>;
  SubsidyTotals: ResolverTypeWrapper<SubsidyTotals>;
  SpaceCoverage: ResolverTypeWrapper<SpaceCoverage>;
  ProjectFilter: ProjectFilter;
  ProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectResult']>;
  SubsidyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubsidyResult']>;
  OpenProjectInput: OpenProjectInput;
  AdvanceProjectInput: AdvanceProjectInput;
  ProjectDocumentInput: ProjectDocumentInput;
  ConfirmSyncInput: ConfirmSyncInput;
  AssessUseInput: AssessUseInput;
  RecordFundingInput: RecordFundingInput;
  ApplyForSubsidyInput: ApplyForSubsidyInput;
  SubsidyDecision: SubsidyDecision;
  DecideSubsidyInput: DecideSubsidyInput;
  PaySubsidyInput: PaySubsidyInput;
  DwellingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DwellingResult']>;
  OwnersVoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnersVoteResult']>;
  VoteProxyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoteProxyResult']>;
  BallotReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BallotReceiptResult']>;
  VoteObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoteObjectionResult']>;
  AssemblyRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssemblyRulesResult']>;
  Dwelling: ResolverTypeWrapper<DwellingRow>;
  PropertyOwner: ResolverTypeWrapper<PropertyOwnerRow>;
  OwnerKind: OwnerKind;
  OwnershipBasis: OwnershipBasis;
  VoteMatter: ResolverTypeWrapper<VoteMatter>;
  VoteScope: VoteScope;
  OwnersVote: ResolverTypeWrapper<OwnersVoteRow>;
  OwnersVoteConnection: ResolverTypeWrapper<Connection<OwnersVoteRow>>;
  VoteStage: VoteStage;
  SilenceRule: SilenceRule;
  VoteAnnuller: VoteAnnuller;
  VoteWeight: ResolverTypeWrapper<VoteWeight>;
  VoteItem: ResolverTypeWrapper<VoteItemRow>;
  VoteItemResult: ResolverTypeWrapper<VoteItemResult>;
  VoteOutcome: VoteOutcome;
  VoteElector: ResolverTypeWrapper<VoteElectorRow>;
  VoteElectorConnection: ResolverTypeWrapper<Connection<VoteElectorRow>>;
  BallotReceipt: ResolverTypeWrapper<BallotReceiptRow>;
  BallotReceiptConnection: ResolverTypeWrapper<Connection<BallotReceiptRow>>;
  BallotChannel: BallotChannel;
  BallotState: BallotState;
  VoteProxy: ResolverTypeWrapper<VoteProxyRow>;
  VoteObjection: ResolverTypeWrapper<VoteObjectionRow>;
  AssemblyRules: ResolverTypeWrapper<AssemblyRulesRow>;
  BodyDeadline: ResolverTypeWrapper<BodyDeadlineRow>;
  RegisterOwnershipInput: RegisterOwnershipInput;
  OwnerInput: OwnerInput;
  CallVoteInput: CallVoteInput;
  VoteItemInput: VoteItemInput;
  DeliverBallotsInput: DeliverBallotsInput;
  AppointProxyInput: AppointProxyInput;
  BallotAnswerInput: BallotAnswerInput;
  BallotChoice: BallotChoice;
  CastBallotInput: CastBallotInput;
  EnterPaperBallotInput: EnterPaperBallotInput;
  ObjectToVoteInput: ObjectToVoteInput;
  DecideVoteObjectionInput: DecideVoteObjectionInput;
  VoteStepInput: VoteStepInput;
  AnnulVoteInput: AnnulVoteInput;
  AdoptAssemblyRulesInput: AdoptAssemblyRulesInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  EstateResult: ResolversUnionTypes<ResolversParentTypes>['EstateResult'];
  CompanyResult: ResolversUnionTypes<ResolversParentTypes>['CompanyResult'];
  ProjectManagerResult: ResolversUnionTypes<ResolversParentTypes>['ProjectManagerResult'];
  ScoreSheetResult: ResolversUnionTypes<ResolversParentTypes>['ScoreSheetResult'];
  CreditEntryResult: ResolversUnionTypes<ResolversParentTypes>['CreditEntryResult'];
  CreditCaseResult: ResolversUnionTypes<ResolversParentTypes>['CreditCaseResult'];
  CreditDisclosureResult: ResolversUnionTypes<ResolversParentTypes>['CreditDisclosureResult'];
  CreditListResult: ResolversUnionTypes<ResolversParentTypes>['CreditListResult'];
  Estate: EstateRow;
  ManagementPeriod: ManagementPeriodRow;
  Building: BuildingRow;
  Facility: FacilityRow;
  GovernanceBody: GovernanceBodyRow;
  PropertyCompany: PropertyCompanyRow;
  PropertyAssociation: PropertyAssociationRow;
  ProjectManager: ProjectManagerRow;
  Credit: CreditRow;
  CreditAppraisal: CreditAppraisalRow;
  ScoreSheet: ScoreSheetRow;
  CreditEntry: CreditEntryRow;
  CreditRepair: CreditRepairRow;
  CreditEvidence: CreditEvidenceRow;
  CreditRule: CreditRuleRow;
  CreditRulebook: Omit<CreditRulebook, 'rules'> & { rules: Array<ResolversParentTypes['CreditRule']> };
  GradeFloor: GradeFloor;
  Scorer: Scorer;
  CreditRecompute: CreditRecomputeRow;
  CreditCase: CreditCaseRow;
  CreditDeadline: CreditDeadlineRow;
  CreditEscalation: CreditEscalationRow;
  CreditDisclosure: CreditDisclosureRow;
  RepairEvidence: RepairEvidence;
  CreditList: CreditListRow;
  CreditListing: CreditListingRow;
  CreditListVersion: CreditListVersionRow;
  CreditSigningKey: CreditSigningKey;
  CreditEffect: CreditEffectRow;
  CreditCaseFilter: CreditCaseFilter;
  ObjectToEntryInput: ObjectToEntryInput;
  SupplyMaterialInput: SupplyMaterialInput;
  MarkObjectionInput: MarkObjectionInput;
  PassOnObjectionInput: PassOnObjectionInput;
  DecideCreditObjectionInput: DecideCreditObjectionInput;
  NoteWithdrawalInput: NoteWithdrawalInput;
  DeleteWithdrawnRecordInput: DeleteWithdrawnRecordInput;
  ClassifyRecordInput: ClassifyRecordInput;
  RecordDutyDoneInput: RecordDutyDoneInput;
  RepairEvidenceInput: RepairEvidenceInput;
  ApplyForRepairInput: ApplyForRepairInput;
  DecideRepairInput: DecideRepairInput;
  NominationInput: NominationInput;
  DraftListInput: DraftListInput;
  ObjectToListingInput: ObjectToListingInput;
  PublishListInput: PublishListInput;
  WithdrawListingInput: WithdrawListingInput;
  CreditCaseConnection: Connection<CreditCaseRow>;
  CreditListingConnection: Connection<CreditListingRow>;
  CreditListConnection: Connection<CreditListRow>;
  EstateFilter: EstateFilter;
  ChangeManagementModeInput: ChangeManagementModeInput;
  RegisterCompanyInput: RegisterCompanyInput;
  RegisterProjectManagerInput: RegisterProjectManagerInput;
  EnterScoreInput: EnterScoreInput;
  EnterConductInput: EnterConductInput;
  EstateConnection: Connection<EstateRow>;
  BuildingConnection: Connection<BuildingRow>;
  CompanyConnection: Connection<PropertyCompanyRow>;
  FacilityConnection: Connection<FacilityRow>;
  EstateTotals: EstateTotalsRow;
  Division: Pick<Division, 'code'>;
  Petition: Pick<Petition, 'id'>;
  ProfileVersion: ProfileVersionRow;
  ProfileLine: ProfileLineRow;
  ProfileCondition: ProfileCondition;
  ProfileFigure: ProfileFigureRow;
  Float: Scalars['Float']['output'];
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
  CreditProfileDryRun: CreditProfileDryRunRow;
  CreditClocksDryRun: CreditClocksDryRunRow;
  RetimedCreditDeadline: RetimedCreditDeadlineRow;
  RetimedCreditDeadlineConnection: Connection<RetimedCreditDeadlineRow>;
  CreditChange: CreditChangeRow;
  CreditStanding: CreditStandingRow;
  CreditChangeConnection: Connection<CreditChangeRow>;
  DateTime: Scalars['DateTime']['output'];
  CivilDate: Scalars['CivilDate']['output'];
  PersonalRead: PersonalRead;
  PersonalReadConnection: Connection<PersonalRead>;
  PageInfo: PageInfo;
  Refusal: RefusalValue;
  GovernanceBodyResult: ResolversUnionTypes<ResolversParentTypes>['GovernanceBodyResult'];
  BodyMemberResult: ResolversUnionTypes<ResolversParentTypes>['BodyMemberResult'];
  BodyActResult: ResolversUnionTypes<ResolversParentTypes>['BodyActResult'];
  CommitteeFormationResult: ResolversUnionTypes<ResolversParentTypes>['CommitteeFormationResult'];
  CommitteeCandidateResult: ResolversUnionTypes<ResolversParentTypes>['CommitteeCandidateResult'];
  GovernanceTemplate: GovernanceTemplateRow;
  GovernanceStanding: GovernanceStandingRow;
  GovernancePlace: GovernancePlaceRow;
  PartyShare: PartyShare;
  BodyMember: BodyMemberRow;
  BodyDuty: BodyDutyRow;
  BodyAct: BodyActRow;
  CommitteeFormation: CommitteeFormationRow;
  CommitteeStep: CommitteeStepRow;
  CommitteeMilestone: CommitteeMilestone;
  CommitteeCandidate: CommitteeCandidateRow;
  CandidateFinding: CandidateFindingRow;
  AdoptGovernanceModelInput: AdoptGovernanceModelInput;
  EstablishBodyInput: EstablishBodyInput;
  DissolveBodyInput: DissolveBodyInput;
  SeatMemberInput: SeatMemberInput;
  EndSeatInput: EndSeatInput;
  RecordDecisionInput: RecordDecisionInput;
  RecordDutyInput: RecordDutyInput;
  RecordTrainingInput: RecordTrainingInput;
  SuperviseBodyInput: SuperviseBodyInput;
  ExerciseSupervisionInput: ExerciseSupervisionInput;
  AnswerSupervisionInput: AnswerSupervisionInput;
  BeginFormationInput: BeginFormationInput;
  NominateCandidateInput: NominateCandidateInput;
  VetCandidateInput: VetCandidateInput;
  CandidateFindingInput: CandidateFindingInput;
  FormationStepInput: FormationStepInput;
  CallElectionInput: CallElectionInput;
  AcceptFilingInput: AcceptFilingInput;
  Resource: ResourceRow;
  Booking: BookingRow;
  BookingTotals: BookingTotalsRow;
  ResourceResult: ResolversUnionTypes<ResolversParentTypes>['ResourceResult'];
  BookingResult: ResolversUnionTypes<ResolversParentTypes>['BookingResult'];
  OpenResourceInput: OpenResourceInput;
  BookSlotInput: BookSlotInput;
  ReleaseBookingInput: ReleaseBookingInput;
  Fen: Scalars['Fen']['output'];
  Fund: FundRow;
  FundBalance: FundBalanceRow;
  FundStatement: FundStatementRow;
  FundBudget: FundBudgetRow;
  FundBudgetLine: FundBudgetLineRow;
  FeeCollection: FeeCollectionRow;
  FundEntry: FundEntryRow;
  FundLine: FundLineRow;
  FundConnection: Connection<FundRow>;
  FundEntryConnection: Connection<FundEntryRow>;
  FundTotal: FundTotalRow;
  FundFilter: FundFilter;
  FundEntryFilter: FundEntryFilter;
  FundResult: ResolversUnionTypes<ResolversParentTypes>['FundResult'];
  FundEntryResult: ResolversUnionTypes<ResolversParentTypes>['FundEntryResult'];
  FundBudgetResult: ResolversUnionTypes<ResolversParentTypes>['FundBudgetResult'];
  OpenFundInput: OpenFundInput;
  BookEntryInput: BookEntryInput;
  FundLineInput: FundLineInput;
  CorrectEntryInput: CorrectEntryInput;
  BillFeesInput: BillFeesInput;
  ApproveBudgetInput: ApproveBudgetInput;
  BudgetLineInput: BudgetLineInput;
  CloseYearInput: CloseYearInput;
  MoveBetweenFundsInput: MoveBetweenFundsInput;
  Project: ProjectRow;
  ProjectStep: ProjectStepRow;
  ProjectDocument: ProjectDocument;
  ProjectFunding: ProjectFundingRow;
  Subsidy: SubsidyRow;
  ProjectConnection: Connection<ProjectRow>;
  ProjectTotals: ProjectTotals;
  FundingShare: FundingShare;
  SubsidyTotals: SubsidyTotals;
  SpaceCoverage: SpaceCoverage;
  ProjectFilter: ProjectFilter;
  ProjectResult: ResolversUnionTypes<ResolversParentTypes>['ProjectResult'];
  SubsidyResult: ResolversUnionTypes<ResolversParentTypes>['SubsidyResult'];
  OpenProjectInput: OpenProjectInput;
  AdvanceProjectInput: AdvanceProjectInput;
  ProjectDocumentInput: ProjectDocumentInput;
  ConfirmSyncInput: ConfirmSyncInput;
  AssessUseInput: AssessUseInput;
  RecordFundingInput: RecordFundingInput;
  ApplyForSubsidyInput: ApplyForSubsidyInput;
  DecideSubsidyInput: DecideSubsidyInput;
  PaySubsidyInput: PaySubsidyInput;
  DwellingResult: ResolversUnionTypes<ResolversParentTypes>['DwellingResult'];
  OwnersVoteResult: ResolversUnionTypes<ResolversParentTypes>['OwnersVoteResult'];
  VoteProxyResult: ResolversUnionTypes<ResolversParentTypes>['VoteProxyResult'];
  BallotReceiptResult: ResolversUnionTypes<ResolversParentTypes>['BallotReceiptResult'];
  VoteObjectionResult: ResolversUnionTypes<ResolversParentTypes>['VoteObjectionResult'];
  AssemblyRulesResult: ResolversUnionTypes<ResolversParentTypes>['AssemblyRulesResult'];
  Dwelling: DwellingRow;
  PropertyOwner: PropertyOwnerRow;
  VoteMatter: VoteMatter;
  OwnersVote: OwnersVoteRow;
  OwnersVoteConnection: Connection<OwnersVoteRow>;
  VoteWeight: VoteWeight;
  VoteItem: VoteItemRow;
  VoteItemResult: VoteItemResult;
  VoteElector: VoteElectorRow;
  VoteElectorConnection: Connection<VoteElectorRow>;
  BallotReceipt: BallotReceiptRow;
  BallotReceiptConnection: Connection<BallotReceiptRow>;
  VoteProxy: VoteProxyRow;
  VoteObjection: VoteObjectionRow;
  AssemblyRules: AssemblyRulesRow;
  BodyDeadline: BodyDeadlineRow;
  RegisterOwnershipInput: RegisterOwnershipInput;
  OwnerInput: OwnerInput;
  CallVoteInput: CallVoteInput;
  VoteItemInput: VoteItemInput;
  DeliverBallotsInput: DeliverBallotsInput;
  AppointProxyInput: AppointProxyInput;
  BallotAnswerInput: BallotAnswerInput;
  CastBallotInput: CastBallotInput;
  EnterPaperBallotInput: EnterPaperBallotInput;
  ObjectToVoteInput: ObjectToVoteInput;
  DecideVoteObjectionInput: DecideVoteObjectionInput;
  VoteStepInput: VoteStepInput;
  AnnulVoteInput: AnnulVoteInput;
  AdoptAssemblyRulesInput: AdoptAssemblyRulesInput;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType, RequireFields<QueryEstateArgs, 'id'>>;
  estates?: Resolver<Maybe<ResolversTypes['EstateConnection']>, ParentType, ContextType, RequireFields<QueryEstatesArgs, 'first'>>;
  estateTotals?: Resolver<Maybe<ResolversTypes['EstateTotals']>, ParentType, ContextType, RequireFields<QueryEstateTotalsArgs, 'under'>>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  companyByCreditCode?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType, RequireFields<QueryCompanyByCreditCodeArgs, 'creditCode'>>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  associations?: Resolver<Maybe<Array<ResolversTypes['PropertyAssociation']>>, ParentType, ContextType>;
  creditRulebook?: Resolver<Maybe<ResolversTypes['CreditRulebook']>, ParentType, ContextType, Partial<QueryCreditRulebookArgs>>;
  creditProfiles?: Resolver<Maybe<ResolversTypes['ProfileVersionConnection']>, ParentType, ContextType, RequireFields<QueryCreditProfilesArgs, 'first'>>;
  creditProfile?: Resolver<Maybe<ResolversTypes['ProfileVersion']>, ParentType, ContextType, RequireFields<QueryCreditProfileArgs, 'id'>>;
  dryRunCreditProfile?: Resolver<Maybe<ResolversTypes['CreditProfileDryRun']>, ParentType, ContextType, RequireFields<QueryDryRunCreditProfileArgs, 'id' | 'first'>>;
  projectManager?: Resolver<Maybe<ResolversTypes['ProjectManager']>, ParentType, ContextType, RequireFields<QueryProjectManagerArgs, 'id'>>;
  creditRecompute?: Resolver<Maybe<ResolversTypes['CreditRecompute']>, ParentType, ContextType>;
  unbalancedEntries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  creditCase?: Resolver<Maybe<ResolversTypes['CreditCase']>, ParentType, ContextType, RequireFields<QueryCreditCaseArgs, 'id'>>;
  creditCases?: Resolver<Maybe<ResolversTypes['CreditCaseConnection']>, ParentType, ContextType, RequireFields<QueryCreditCasesArgs, 'first'>>;
  creditList?: Resolver<Maybe<ResolversTypes['CreditList']>, ParentType, ContextType, RequireFields<QueryCreditListArgs, 'id'>>;
  creditLists?: Resolver<Maybe<ResolversTypes['CreditListConnection']>, ParentType, ContextType, RequireFields<QueryCreditListsArgs, 'first'>>;
  verifyCreditList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryVerifyCreditListArgs, 'export'>>;
  creditSigningKey?: Resolver<Maybe<ResolversTypes['CreditSigningKey']>, ParentType, ContextType>;
  propertyPersonalReads?: Resolver<Maybe<ResolversTypes['PersonalReadConnection']>, ParentType, ContextType, RequireFields<QueryPropertyPersonalReadsArgs, 'under' | 'first'>>;
  governanceModels?: Resolver<Maybe<Array<ResolversTypes['GovernanceTemplate']>>, ParentType, ContextType, Partial<QueryGovernanceModelsArgs>>;
  governanceBody?: Resolver<Maybe<ResolversTypes['GovernanceBody']>, ParentType, ContextType, RequireFields<QueryGovernanceBodyArgs, 'id'>>;
  committeeFormation?: Resolver<Maybe<ResolversTypes['CommitteeFormation']>, ParentType, ContextType, RequireFields<QueryCommitteeFormationArgs, 'id'>>;
  partyShare?: Resolver<Maybe<ResolversTypes['PartyShare']>, ParentType, ContextType, RequireFields<QueryPartyShareArgs, 'under' | 'kind' | 'since' | 'until'>>;
  governanceProfiles?: Resolver<Maybe<ResolversTypes['ProfileVersionConnection']>, ParentType, ContextType, RequireFields<QueryGovernanceProfilesArgs, 'first'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'id'>>;
  overdueLoans?: Resolver<Maybe<Array<ResolversTypes['Booking']>>, ParentType, ContextType, RequireFields<QueryOverdueLoansArgs, 'under'>>;
  bookingTotals?: Resolver<Maybe<ResolversTypes['BookingTotals']>, ParentType, ContextType, RequireFields<QueryBookingTotalsArgs, 'under' | 'kind' | 'from' | 'to'>>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
  fundTotals?: Resolver<Maybe<Array<ResolversTypes['FundTotal']>>, ParentType, ContextType, RequireFields<QueryFundTotalsArgs, 'under'>>;
  feeCollection?: Resolver<Maybe<ResolversTypes['FeeCollection']>, ParentType, ContextType, RequireFields<QueryFeeCollectionArgs, 'under' | 'period'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  projectTotals?: Resolver<Maybe<Array<ResolversTypes['ProjectTotals']>>, ParentType, ContextType, RequireFields<QueryProjectTotalsArgs, 'under' | 'from' | 'to'>>;
  fundingShares?: Resolver<Maybe<Array<ResolversTypes['FundingShare']>>, ParentType, ContextType, RequireFields<QueryFundingSharesArgs, 'under' | 'kind'>>;
  subsidyTotals?: Resolver<Maybe<ResolversTypes['SubsidyTotals']>, ParentType, ContextType, RequireFields<QuerySubsidyTotalsArgs, 'under' | 'kind'>>;
  spaceCoverage?: Resolver<Maybe<ResolversTypes['SpaceCoverage']>, ParentType, ContextType, RequireFields<QuerySpaceCoverageArgs, 'under'>>;
  ownersVote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType, RequireFields<QueryOwnersVoteArgs, 'id'>>;
  voteMatters?: Resolver<Maybe<Array<ResolversTypes['VoteMatter']>>, ParentType, ContextType, Partial<QueryVoteMattersArgs>>;
  ballotReceipt?: Resolver<Maybe<ResolversTypes['BallotReceipt']>, ParentType, ContextType, RequireFields<QueryBallotReceiptArgs, 'commitment'>>;
  verifyVoteResult?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryVerifyVoteResultArgs, 'export'>>;
  dwelling?: Resolver<Maybe<ResolversTypes['Dwelling']>, ParentType, ContextType, RequireFields<QueryDwellingArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  gradeChanged?: SubscriptionResolver<Maybe<ResolversTypes['PropertyCompany']>, "gradeChanged", ParentType, ContextType, Partial<SubscriptionGradeChangedArgs>>;
  creditDeadlineRang?: SubscriptionResolver<Maybe<ResolversTypes['CreditCase']>, "creditDeadlineRang", ParentType, ContextType, Partial<SubscriptionCreditDeadlineRangArgs>>;
  creditDisclosureRang?: SubscriptionResolver<Maybe<ResolversTypes['PropertyCompany']>, "creditDisclosureRang", ParentType, ContextType, Partial<SubscriptionCreditDisclosureRangArgs>>;
  committeeChanged?: SubscriptionResolver<Maybe<ResolversTypes['CommitteeFormation']>, "committeeChanged", ParentType, ContextType, Partial<SubscriptionCommitteeChangedArgs>>;
  voteDecided?: SubscriptionResolver<Maybe<ResolversTypes['OwnersVote']>, "voteDecided", ParentType, ContextType, Partial<SubscriptionVoteDecidedArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  objectToEntry?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationObjectToEntryArgs, 'input'>>;
  supplyMaterial?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationSupplyMaterialArgs, 'input'>>;
  markObjection?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationMarkObjectionArgs, 'input'>>;
  passOnObjection?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationPassOnObjectionArgs, 'input'>>;
  decideCreditObjection?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCreditObjectionArgs, 'input'>>;
  noteWithdrawal?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationNoteWithdrawalArgs, 'input'>>;
  deleteWithdrawnRecord?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationDeleteWithdrawnRecordArgs, 'input'>>;
  classifyRecord?: Resolver<ResolversTypes['CreditDisclosureResult'], ParentType, ContextType, RequireFields<MutationClassifyRecordArgs, 'input'>>;
  recordDutyDone?: Resolver<ResolversTypes['CreditDisclosureResult'], ParentType, ContextType, RequireFields<MutationRecordDutyDoneArgs, 'input'>>;
  applyForRepair?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationApplyForRepairArgs, 'input'>>;
  decideRepair?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationDecideRepairArgs, 'input'>>;
  draftList?: Resolver<ResolversTypes['CreditListResult'], ParentType, ContextType, RequireFields<MutationDraftListArgs, 'input'>>;
  objectToListing?: Resolver<ResolversTypes['CreditCaseResult'], ParentType, ContextType, RequireFields<MutationObjectToListingArgs, 'input'>>;
  publishList?: Resolver<ResolversTypes['CreditListResult'], ParentType, ContextType, RequireFields<MutationPublishListArgs, 'input'>>;
  withdrawListing?: Resolver<ResolversTypes['CreditListResult'], ParentType, ContextType, RequireFields<MutationWithdrawListingArgs, 'input'>>;
  changeManagementMode?: Resolver<ResolversTypes['EstateResult'], ParentType, ContextType, RequireFields<MutationChangeManagementModeArgs, 'input'>>;
  registerCompany?: Resolver<ResolversTypes['CompanyResult'], ParentType, ContextType, RequireFields<MutationRegisterCompanyArgs, 'input'>>;
  proposeCreditProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationProposeCreditProfileArgs, 'input'>>;
  approveCreditProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationApproveCreditProfileArgs, 'input'>>;
  rejectCreditProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRejectCreditProfileArgs, 'input'>>;
  rollBackCreditProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRollBackCreditProfileArgs, 'input'>>;
  registerProjectManager?: Resolver<ResolversTypes['ProjectManagerResult'], ParentType, ContextType, RequireFields<MutationRegisterProjectManagerArgs, 'input'>>;
  enterScore?: Resolver<ResolversTypes['ScoreSheetResult'], ParentType, ContextType, RequireFields<MutationEnterScoreArgs, 'input'>>;
  enterConduct?: Resolver<ResolversTypes['CreditEntryResult'], ParentType, ContextType, RequireFields<MutationEnterConductArgs, 'input'>>;
  adoptGovernanceModel?: Resolver<ResolversTypes['EstateResult'], ParentType, ContextType, RequireFields<MutationAdoptGovernanceModelArgs, 'input'>>;
  establishBody?: Resolver<ResolversTypes['GovernanceBodyResult'], ParentType, ContextType, RequireFields<MutationEstablishBodyArgs, 'input'>>;
  dissolveBody?: Resolver<ResolversTypes['GovernanceBodyResult'], ParentType, ContextType, RequireFields<MutationDissolveBodyArgs, 'input'>>;
  seatMember?: Resolver<ResolversTypes['BodyMemberResult'], ParentType, ContextType, RequireFields<MutationSeatMemberArgs, 'input'>>;
  endSeat?: Resolver<ResolversTypes['BodyMemberResult'], ParentType, ContextType, RequireFields<MutationEndSeatArgs, 'input'>>;
  recordDecision?: Resolver<ResolversTypes['BodyActResult'], ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  recordDuty?: Resolver<ResolversTypes['BodyActResult'], ParentType, ContextType, RequireFields<MutationRecordDutyArgs, 'input'>>;
  recordTraining?: Resolver<ResolversTypes['BodyActResult'], ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  superviseBody?: Resolver<ResolversTypes['BodyActResult'], ParentType, ContextType, RequireFields<MutationSuperviseBodyArgs, 'input'>>;
  exerciseSupervision?: Resolver<ResolversTypes['BodyActResult'], ParentType, ContextType, RequireFields<MutationExerciseSupervisionArgs, 'input'>>;
  answerSupervision?: Resolver<ResolversTypes['BodyActResult'], ParentType, ContextType, RequireFields<MutationAnswerSupervisionArgs, 'input'>>;
  beginFormation?: Resolver<ResolversTypes['CommitteeFormationResult'], ParentType, ContextType, RequireFields<MutationBeginFormationArgs, 'input'>>;
  nominateCandidate?: Resolver<ResolversTypes['CommitteeCandidateResult'], ParentType, ContextType, RequireFields<MutationNominateCandidateArgs, 'input'>>;
  vetCandidate?: Resolver<ResolversTypes['CommitteeCandidateResult'], ParentType, ContextType, RequireFields<MutationVetCandidateArgs, 'input'>>;
  publishCandidates?: Resolver<ResolversTypes['CommitteeFormationResult'], ParentType, ContextType, RequireFields<MutationPublishCandidatesArgs, 'input'>>;
  callElection?: Resolver<ResolversTypes['CommitteeFormationResult'], ParentType, ContextType, RequireFields<MutationCallElectionArgs, 'input'>>;
  concludeElection?: Resolver<ResolversTypes['CommitteeFormationResult'], ParentType, ContextType, RequireFields<MutationConcludeElectionArgs, 'input'>>;
  fileCommittee?: Resolver<ResolversTypes['CommitteeFormationResult'], ParentType, ContextType, RequireFields<MutationFileCommitteeArgs, 'input'>>;
  acceptFiling?: Resolver<ResolversTypes['CommitteeFormationResult'], ParentType, ContextType, RequireFields<MutationAcceptFilingArgs, 'input'>>;
  proposeGovernanceProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationProposeGovernanceProfileArgs, 'input'>>;
  approveGovernanceProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationApproveGovernanceProfileArgs, 'input'>>;
  rejectGovernanceProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRejectGovernanceProfileArgs, 'input'>>;
  rollBackGovernanceProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRollBackGovernanceProfileArgs, 'input'>>;
  openResource?: Resolver<ResolversTypes['ResourceResult'], ParentType, ContextType, RequireFields<MutationOpenResourceArgs, 'input'>>;
  bookSlot?: Resolver<ResolversTypes['BookingResult'], ParentType, ContextType, RequireFields<MutationBookSlotArgs, 'input'>>;
  releaseBooking?: Resolver<ResolversTypes['BookingResult'], ParentType, ContextType, RequireFields<MutationReleaseBookingArgs, 'input'>>;
  openFund?: Resolver<ResolversTypes['FundResult'], ParentType, ContextType, RequireFields<MutationOpenFundArgs, 'input'>>;
  bookEntry?: Resolver<ResolversTypes['FundEntryResult'], ParentType, ContextType, RequireFields<MutationBookEntryArgs, 'input'>>;
  correctEntry?: Resolver<ResolversTypes['FundEntryResult'], ParentType, ContextType, RequireFields<MutationCorrectEntryArgs, 'input'>>;
  billFees?: Resolver<ResolversTypes['FundEntryResult'], ParentType, ContextType, RequireFields<MutationBillFeesArgs, 'input'>>;
  approveBudget?: Resolver<ResolversTypes['FundBudgetResult'], ParentType, ContextType, RequireFields<MutationApproveBudgetArgs, 'input'>>;
  closeYear?: Resolver<ResolversTypes['FundEntryResult'], ParentType, ContextType, RequireFields<MutationCloseYearArgs, 'input'>>;
  moveBetweenFunds?: Resolver<ResolversTypes['FundEntryResult'], ParentType, ContextType, RequireFields<MutationMoveBetweenFundsArgs, 'input'>>;
  openProject?: Resolver<ResolversTypes['ProjectResult'], ParentType, ContextType, RequireFields<MutationOpenProjectArgs, 'input'>>;
  advanceProject?: Resolver<ResolversTypes['ProjectResult'], ParentType, ContextType, RequireFields<MutationAdvanceProjectArgs, 'input'>>;
  confirmSync?: Resolver<ResolversTypes['ProjectResult'], ParentType, ContextType, RequireFields<MutationConfirmSyncArgs, 'input'>>;
  assessUse?: Resolver<ResolversTypes['ProjectResult'], ParentType, ContextType, RequireFields<MutationAssessUseArgs, 'input'>>;
  recordFunding?: Resolver<ResolversTypes['ProjectResult'], ParentType, ContextType, RequireFields<MutationRecordFundingArgs, 'input'>>;
  applyForSubsidy?: Resolver<ResolversTypes['SubsidyResult'], ParentType, ContextType, RequireFields<MutationApplyForSubsidyArgs, 'input'>>;
  decideSubsidy?: Resolver<ResolversTypes['SubsidyResult'], ParentType, ContextType, RequireFields<MutationDecideSubsidyArgs, 'input'>>;
  paySubsidy?: Resolver<ResolversTypes['SubsidyResult'], ParentType, ContextType, RequireFields<MutationPaySubsidyArgs, 'input'>>;
  registerOwnership?: Resolver<ResolversTypes['DwellingResult'], ParentType, ContextType, RequireFields<MutationRegisterOwnershipArgs, 'input'>>;
  callVote?: Resolver<ResolversTypes['OwnersVoteResult'], ParentType, ContextType, RequireFields<MutationCallVoteArgs, 'input'>>;
  deliverBallots?: Resolver<ResolversTypes['OwnersVoteResult'], ParentType, ContextType, RequireFields<MutationDeliverBallotsArgs, 'input'>>;
  appointProxy?: Resolver<ResolversTypes['VoteProxyResult'], ParentType, ContextType, RequireFields<MutationAppointProxyArgs, 'input'>>;
  castBallot?: Resolver<ResolversTypes['BallotReceiptResult'], ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  enterPaperBallot?: Resolver<ResolversTypes['BallotReceiptResult'], ParentType, ContextType, RequireFields<MutationEnterPaperBallotArgs, 'input'>>;
  objectToVote?: Resolver<ResolversTypes['VoteObjectionResult'], ParentType, ContextType, RequireFields<MutationObjectToVoteArgs, 'input'>>;
  decideVoteObjection?: Resolver<ResolversTypes['VoteObjectionResult'], ParentType, ContextType, RequireFields<MutationDecideVoteObjectionArgs, 'input'>>;
  prolongVote?: Resolver<ResolversTypes['OwnersVoteResult'], ParentType, ContextType, RequireFields<MutationProlongVoteArgs, 'input'>>;
  countVote?: Resolver<ResolversTypes['OwnersVoteResult'], ParentType, ContextType, RequireFields<MutationCountVoteArgs, 'input'>>;
  publishVoteResult?: Resolver<ResolversTypes['OwnersVoteResult'], ParentType, ContextType, RequireFields<MutationPublishVoteResultArgs, 'input'>>;
  annulVote?: Resolver<ResolversTypes['OwnersVoteResult'], ParentType, ContextType, RequireFields<MutationAnnulVoteArgs, 'input'>>;
  adoptAssemblyRules?: Resolver<ResolversTypes['AssemblyRulesResult'], ParentType, ContextType, RequireFields<MutationAdoptAssemblyRulesArgs, 'input'>>;
};

export type EstateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateResult'] = ResolversParentTypes['EstateResult']> = {
  __resolveType: TypeResolveFn<'Estate' | 'Refusal', ParentType, ContextType>;
};

export type CompanyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyResult'] = ResolversParentTypes['CompanyResult']> = {
  __resolveType: TypeResolveFn<'PropertyCompany' | 'Refusal', ParentType, ContextType>;
};

export type ProjectManagerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectManagerResult'] = ResolversParentTypes['ProjectManagerResult']> = {
  __resolveType: TypeResolveFn<'ProjectManager' | 'Refusal', ParentType, ContextType>;
};

export type ScoreSheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheetResult'] = ResolversParentTypes['ScoreSheetResult']> = {
  __resolveType: TypeResolveFn<'ScoreSheet' | 'Refusal', ParentType, ContextType>;
};

export type CreditEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntryResult'] = ResolversParentTypes['CreditEntryResult']> = {
  __resolveType: TypeResolveFn<'CreditEntry' | 'Refusal', ParentType, ContextType>;
};

export type CreditCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCaseResult'] = ResolversParentTypes['CreditCaseResult']> = {
  __resolveType: TypeResolveFn<'CreditCase' | 'Refusal', ParentType, ContextType>;
};

export type CreditDisclosureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDisclosureResult'] = ResolversParentTypes['CreditDisclosureResult']> = {
  __resolveType: TypeResolveFn<'CreditDisclosure' | 'Refusal', ParentType, ContextType>;
};

export type CreditListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListResult'] = ResolversParentTypes['CreditListResult']> = {
  __resolveType: TypeResolveFn<'CreditList' | 'Refusal', ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EstateForm'], ParentType, ContextType>;
  formGoal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  managementMode?: Resolver<ResolversTypes['ManagementMode'], ParentType, ContextType>;
  managementHistory?: Resolver<Array<ResolversTypes['ManagementPeriod']>, ParentType, ContextType>;
  openness?: Resolver<ResolversTypes['EstateOpenness'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  builtYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['BuildingConnection'], ParentType, ContextType, RequireFields<EstateBuildingsArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['GovernanceBody']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<EstateFacilitiesArgs, 'first'>>;
  governance?: Resolver<Maybe<ResolversTypes['GovernanceStanding']>, ParentType, ContextType, Partial<EstateGovernanceArgs>>;
  decidedBy?: Resolver<Maybe<ResolversTypes['GovernancePlace']>, ParentType, ContextType, RequireFields<EstateDecidedByArgs, 'power'>>;
  formations?: Resolver<Array<ResolversTypes['CommitteeFormation']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<Array<ResolversTypes['Resource']>>, ParentType, ContextType, Partial<EstateResourcesArgs>>;
  funds?: Resolver<Maybe<Array<ResolversTypes['Fund']>>, ParentType, ContextType>;
  projects?: Resolver<Maybe<Array<ResolversTypes['Project']>>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['OwnersVoteConnection'], ParentType, ContextType, RequireFields<EstateVotesArgs, 'first'>>;
  assemblyRules?: Resolver<Maybe<ResolversTypes['AssemblyRules']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManagementPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagementPeriod'] = ResolversParentTypes['ManagementPeriod']> = {
  mode?: Resolver<ResolversTypes['ManagementMode'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
};

export type BuildingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Building'] = ResolversParentTypes['Building']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  floors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dwellingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
};

export type GovernanceBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceBody'] = ResolversParentTypes['GovernanceBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['GovernanceModel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyMemberSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  modelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CommitteeStage'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  dissolvedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['BodyMember']>, ParentType, ContextType, Partial<GovernanceBodyMembersArgs>>;
  duties?: Resolver<Array<ResolversTypes['BodyDuty']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['BodyAct']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['BodyDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['CreditEscalation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany'], FederationReferenceType extends FederationReferenceTypes['PropertyCompany'] = FederationReferenceTypes['PropertyCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  staffCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estates?: Resolver<ResolversTypes['EstateConnection'], ParentType, ContextType, RequireFields<PropertyCompanyEstatesArgs, 'first'>>;
  credit?: Resolver<ResolversTypes['Credit'], ParentType, ContextType, Partial<PropertyCompanyCreditArgs>>;
  projectManagers?: Resolver<Array<ResolversTypes['ProjectManager']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['CreditEffect']>, ParentType, ContextType, Partial<PropertyCompanyEffectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyAssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyAssociation'] = ResolversParentTypes['PropertyAssociation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectManagerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectManager'] = ResolversParentTypes['ProjectManager']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType, RequireFields<ProjectManagerCreditArgs, 'purpose'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gradeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['CreditAppraisal']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profileVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['CreditEntry']>, ParentType, ContextType>;
};

export type CreditAppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAppraisal'] = ResolversParentTypes['CreditAppraisal']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ScorerLevel'], ParentType, ContextType>;
  scorer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntry'] = ResolversParentTypes['CreditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditEntryState'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CreditRule'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['CreditEvidence'], ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remainingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repair?: Resolver<Maybe<ResolversTypes['CreditRepair']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['CreditDisclosure']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['CreditCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditRepairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRepair'] = ResolversParentTypes['CreditRepair']> = {
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliestOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEvidence'] = ResolversParentTypes['CreditEvidence']> = {
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRule'] = ResolversParentTypes['CreditRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreditRulebookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRulebook'] = ResolversParentTypes['CreditRulebook']> = {
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseAtMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goodCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['GradeFloor']>, ParentType, ContextType>;
  below?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vetoed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scorers?: Resolver<Array<ResolversTypes['Scorer']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['CreditRule']>, ParentType, ContextType>;
};

export type GradeFloorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeFloor'] = ResolversParentTypes['GradeFloor']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scorer'] = ResolversParentTypes['Scorer']> = {
  level?: Resolver<ResolversTypes['ScorerLevel'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditRecomputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecompute'] = ResolversParentTypes['CreditRecompute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreditCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCase'] = ResolversParentTypes['CreditCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditCaseKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CreditCaseStage'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['CreditCaseRoute'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  listingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['RepairEvidence']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  materialAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  markedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passedOnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CreditDecision']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['CreditDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['CreditEscalation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDeadline'] = ResolversParentTypes['CreditDeadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditClockState'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreditEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEscalation'] = ResolversParentTypes['CreditEscalation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditDisclosure'] = ResolversParentTypes['CreditDisclosure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CreditSeverity'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conductEndedOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repairableFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  longestUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outerUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dutyDoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dutyEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['DisclosureEnd']>, ParentType, ContextType>;
  unmet?: Resolver<Array<ResolversTypes['RepairCondition']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['CreditDeadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairEvidence'] = ResolversParentTypes['RepairEvidence']> = {
  condition?: Resolver<ResolversTypes['RepairCondition'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditList'] = ResolversParentTypes['CreditList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditListKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CreditListStage'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicityUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['CreditListingConnection'], ParentType, ContextType, RequireFields<CreditListListingsArgs, 'first'>>;
  versions?: Resolver<Array<ResolversTypes['CreditListVersion']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['CreditDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['CreditEscalation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListing'] = ResolversParentTypes['CreditListing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ListingGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  listedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditListVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListVersion'] = ResolversParentTypes['CreditListVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['SigningAlgorithm'], ParentType, ContextType>;
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditSigningKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditSigningKey'] = ResolversParentTypes['CreditSigningKey']> = {
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['SigningAlgorithm'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEffect'] = ResolversParentTypes['CreditEffect']> = {
  effect?: Resolver<ResolversTypes['CreditEffectKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EffectMeasure'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['CreditList']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCaseConnection'] = ResolversParentTypes['CreditCaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CreditCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListingConnection'] = ResolversParentTypes['CreditListingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListConnection'] = ResolversParentTypes['CreditListConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CreditList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateConnection'] = ResolversParentTypes['EstateConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Estate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildingConnection'] = ResolversParentTypes['BuildingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Building']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateTotals'] = ResolversParentTypes['EstateTotals']> = {
  estates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commodity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resettlement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entrusted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfManaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutProfessionalService?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model1211?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlRooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estates?: Resolver<Maybe<ResolversTypes['EstateConnection']>, ParentType, ContextType, RequireFields<DivisionEstatesArgs, 'first'>>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type CreditProfileDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditProfileDryRun'] = ResolversParentTypes['CreditProfileDryRun']> = {
  version?: Resolver<ResolversTypes['ProfileVersion'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['CreditChangeConnection'], ParentType, ContextType>;
  clocks?: Resolver<Maybe<ResolversTypes['CreditClocksDryRun']>, ParentType, ContextType, RequireFields<CreditProfileDryRunClocksArgs, 'first'>>;
};

export type CreditClocksDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditClocksDryRun'] = ResolversParentTypes['CreditClocksDryRun']> = {
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sooner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['RetimedCreditDeadlineConnection'], ParentType, ContextType>;
};

export type RetimedCreditDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetimedCreditDeadline'] = ResolversParentTypes['RetimedCreditDeadline']> = {
  deadline?: Resolver<ResolversTypes['CreditDeadline'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RetimedCreditDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetimedCreditDeadlineConnection'] = ResolversParentTypes['RetimedCreditDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RetimedCreditDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditChange'] = ResolversParentTypes['CreditChange']> = {
  company?: Resolver<ResolversTypes['PropertyCompany'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CreditStanding'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CreditStanding'], ParentType, ContextType>;
};

export type CreditStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditStanding'] = ResolversParentTypes['CreditStanding']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditChangeConnection'] = ResolversParentTypes['CreditChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CreditChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type GovernanceBodyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceBodyResult'] = ResolversParentTypes['GovernanceBodyResult']> = {
  __resolveType: TypeResolveFn<'GovernanceBody' | 'Refusal', ParentType, ContextType>;
};

export type BodyMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMemberResult'] = ResolversParentTypes['BodyMemberResult']> = {
  __resolveType: TypeResolveFn<'BodyMember' | 'Refusal', ParentType, ContextType>;
};

export type BodyActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyActResult'] = ResolversParentTypes['BodyActResult']> = {
  __resolveType: TypeResolveFn<'BodyAct' | 'Refusal', ParentType, ContextType>;
};

export type CommitteeFormationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFormationResult'] = ResolversParentTypes['CommitteeFormationResult']> = {
  __resolveType: TypeResolveFn<'CommitteeFormation' | 'Refusal', ParentType, ContextType>;
};

export type CommitteeCandidateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCandidateResult'] = ResolversParentTypes['CommitteeCandidateResult']> = {
  __resolveType: TypeResolveFn<'CommitteeCandidate' | 'Refusal', ParentType, ContextType>;
};

export type GovernanceTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceTemplate'] = ResolversParentTypes['GovernanceTemplate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GovernanceStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceStanding'] = ResolversParentTypes['GovernanceStanding']> = {
  model?: Resolver<ResolversTypes['GovernanceTemplate'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['GovernancePlace']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['BodyKind']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GovernancePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernancePlace'] = ResolversParentTypes['GovernancePlace']> = {
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  odd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  powers?: Resolver<Array<ResolversTypes['GovernancePower']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['GovernanceBody']>, ParentType, ContextType>;
};

export type PartyShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyShare'] = ResolversParentTypes['PartyShare']> = {
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyMember'] = ResolversParentTypes['BodyMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SeatRole'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  crossFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  backbone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['MemberTrack']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['GroupDuty']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  endedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['BodyAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyDuty'] = ResolversParentTypes['BodyDuty']> = {
  duty?: Resolver<ResolversTypes['CommitteeDuty'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  everyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BodyActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyAct'] = ResolversParentTypes['BodyAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyActKind'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GovernanceBody'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['CommitteeDuty']>, ParentType, ContextType>;
  power?: Resolver<Maybe<ResolversTypes['GovernancePower']>, ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['GovernanceBody']>, ParentType, ContextType>;
  seatIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  doneOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['BodyDeadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeFormationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFormation'] = ResolversParentTypes['CommitteeFormation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CommitteeStage'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicityUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['OwnersVote']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['GovernanceBody']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['CommitteeCandidate']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CommitteeStep']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['CommitteeMilestone']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['BodyDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['CreditEscalation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeStep'] = ResolversParentTypes['CommitteeStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CommitteeStage'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommitteeMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMilestone'] = ResolversParentTypes['CommitteeMilestone']> = {
  stage?: Resolver<ResolversTypes['CommitteeStage'], ParentType, ContextType>;
  reachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CommitteeCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCandidate'] = ResolversParentTypes['CommitteeCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  crossFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CandidateFinding']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['CandidateVerdict']>, ParentType, ContextType>;
  vettedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateFinding'] = ResolversParentTypes['CandidateFinding']> = {
  check?: Resolver<ResolversTypes['CandidateCheck'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['SpaceZone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tidalFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tidalTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitorFee?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  bookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<ResourceBookingsArgs, 'from' | 'to'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  booker?: Resolver<ResolversTypes['Booker'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingTotals'] = ResolversParentTypes['BookingTotals']> = {
  bookings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type ResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceResult'] = ResolversParentTypes['ResourceResult']> = {
  __resolveType: TypeResolveFn<'Resource' | 'Refusal', ParentType, ContextType>;
};

export type BookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingResult'] = ResolversParentTypes['BookingResult']> = {
  __resolveType: TypeResolveFn<'Booking' | 'Refusal', ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  each?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Fen'], ParentType, ContextType, Partial<FundHeldArgs>>;
  accounts?: Resolver<Array<ResolversTypes['FundBalance']>, ParentType, ContextType, Partial<FundAccountsArgs>>;
  entries?: Resolver<ResolversTypes['FundEntryConnection'], ParentType, ContextType, RequireFields<FundEntriesArgs, 'first'>>;
  statement?: Resolver<ResolversTypes['FundStatement'], ParentType, ContextType, RequireFields<FundStatementArgs, 'from' | 'to'>>;
  budget?: Resolver<Maybe<ResolversTypes['FundBudget']>, ParentType, ContextType, RequireFields<FundBudgetArgs, 'year'>>;
  collection?: Resolver<ResolversTypes['FeeCollection'], ParentType, ContextType, RequireFields<FundCollectionArgs, 'period'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundBalance'] = ResolversParentTypes['FundBalance']> = {
  account?: Resolver<ResolversTypes['FundAccount'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['AccountNature'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type FundStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundStatement'] = ResolversParentTypes['FundStatement']> = {
  opening?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  expense?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['FundBalance']>, ParentType, ContextType>;
};

export type FundBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundBudget'] = ResolversParentTypes['FundBudget']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FundBudgetLine']>, ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundBudgetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundBudgetLine'] = ResolversParentTypes['FundBudgetLine']> = {
  account?: Resolver<ResolversTypes['FundAccount'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type FeeCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeCollection'] = ResolversParentTypes['FeeCollection']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dwellings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  billed?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FundEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntry'] = ResolversParentTypes['FundEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FundPurpose'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FundLine']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundLine'] = ResolversParentTypes['FundLine']> = {
  account?: Resolver<ResolversTypes['FundAccount'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['FundSide'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  dwellingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntryConnection'] = ResolversParentTypes['FundEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTotal'] = ResolversParentTypes['FundTotal']> = {
  kind?: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  expense?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type FundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundResult'] = ResolversParentTypes['FundResult']> = {
  __resolveType: TypeResolveFn<'Fund' | 'Refusal', ParentType, ContextType>;
};

export type FundEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEntryResult'] = ResolversParentTypes['FundEntryResult']> = {
  __resolveType: TypeResolveFn<'FundEntry' | 'Refusal', ParentType, ContextType>;
};

export type FundBudgetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundBudgetResult'] = ResolversParentTypes['FundBudgetResult']> = {
  __resolveType: TypeResolveFn<'FundBudget' | 'Refusal', ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ProjectScope'], ParentType, ContextType>;
  buildMode?: Resolver<ResolversTypes['BuildMode'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['ProjectTag']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  nextStage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['UseResult']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProjectStep']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['ProjectFunding']>, ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Subsidy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStep'] = ResolversParentTypes['ProjectStep']> = {
  act?: Resolver<ResolversTypes['ProjectAct'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  sync?: Resolver<Maybe<ResolversTypes['ProjectSync']>, ParentType, ContextType>;
  useResult?: Resolver<Maybe<ResolversTypes['UseResult']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ProjectDocument']>, ParentType, ContextType>;
  passed?: Resolver<Array<ResolversTypes['GuidelinePart']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProjectDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectDocument'] = ResolversParentTypes['ProjectDocument']> = {
  kind?: Resolver<ResolversTypes['ProjectDocumentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectFunding'] = ResolversParentTypes['ProjectFunding']> = {
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubsidyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subsidy'] = ResolversParentTypes['Subsidy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyState'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['FundEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTotals'] = ResolversParentTypes['ProjectTotals']> = {
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingShare'] = ResolversParentTypes['FundingShare']> = {
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type SubsidyTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyTotals'] = ResolversParentTypes['SubsidyTotals']> = {
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type SpaceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpaceCoverage'] = ResolversParentTypes['SpaceCoverage']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectResult'] = ResolversParentTypes['ProjectResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'Refusal', ParentType, ContextType>;
};

export type SubsidyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyResult'] = ResolversParentTypes['SubsidyResult']> = {
  __resolveType: TypeResolveFn<'Subsidy' | 'Refusal', ParentType, ContextType>;
};

export type DwellingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DwellingResult'] = ResolversParentTypes['DwellingResult']> = {
  __resolveType: TypeResolveFn<'Dwelling' | 'Refusal', ParentType, ContextType>;
};

export type OwnersVoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVoteResult'] = ResolversParentTypes['OwnersVoteResult']> = {
  __resolveType: TypeResolveFn<'OwnersVote' | 'Refusal', ParentType, ContextType>;
};

export type VoteProxyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteProxyResult'] = ResolversParentTypes['VoteProxyResult']> = {
  __resolveType: TypeResolveFn<'VoteProxy' | 'Refusal', ParentType, ContextType>;
};

export type BallotReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotReceiptResult'] = ResolversParentTypes['BallotReceiptResult']> = {
  __resolveType: TypeResolveFn<'BallotReceipt' | 'Refusal', ParentType, ContextType>;
};

export type VoteObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteObjectionResult'] = ResolversParentTypes['VoteObjectionResult']> = {
  __resolveType: TypeResolveFn<'VoteObjection' | 'Refusal', ParentType, ContextType>;
};

export type AssemblyRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyRulesResult'] = ResolversParentTypes['AssemblyRulesResult']> = {
  __resolveType: TypeResolveFn<'AssemblyRules' | 'Refusal', ParentType, ContextType>;
};

export type DwellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dwelling'] = ResolversParentTypes['Dwelling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['PropertyOwner']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyOwner'] = ResolversParentTypes['PropertyOwner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OwnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteMatter'] = ResolversParentTypes['VoteMatter']> = {
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['VoteScope'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnersVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVote'] = ResolversParentTypes['OwnersVote'], FederationReferenceType extends FederationReferenceTypes['OwnersVote'] = FederationReferenceTypes['OwnersVote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OwnersVote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  buildingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['VoteStage'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['VoteItem']>, ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  prolonged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['SilenceRule'], ParentType, ContextType>;
  recast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proxiesAtMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalArea?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalHeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnout?: Resolver<ResolversTypes['VoteWeight'], ParentType, ContextType>;
  electors?: Resolver<Maybe<ResolversTypes['VoteElectorConnection']>, ParentType, ContextType, RequireFields<OwnersVoteElectorsArgs, 'first'>>;
  mine?: Resolver<Array<ResolversTypes['VoteElector']>, ParentType, ContextType>;
  bulletin?: Resolver<ResolversTypes['BallotReceiptConnection'], ParentType, ContextType, RequireFields<OwnersVoteBulletinArgs, 'first'>>;
  objections?: Resolver<Array<ResolversTypes['VoteObjection']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  annulledBy?: Resolver<Maybe<ResolversTypes['VoteAnnuller']>, ParentType, ContextType>;
  annulment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['BodyDeadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnersVoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnersVoteConnection'] = ResolversParentTypes['OwnersVoteConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OwnersVote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteWeight'] = ResolversParentTypes['VoteWeight']> = {
  area?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteItem'] = ResolversParentTypes['VoteItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['VoteItemResult']>, ParentType, ContextType>;
};

export type VoteItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteItemResult'] = ResolversParentTypes['VoteItemResult']> = {
  outcome?: Resolver<ResolversTypes['VoteOutcome'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['VoteWeight'], ParentType, ContextType>;
  participating?: Resolver<ResolversTypes['VoteWeight'], ParentType, ContextType>;
  agree?: Resolver<ResolversTypes['VoteWeight'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['VoteWeight'], ParentType, ContextType>;
  abstain?: Resolver<ResolversTypes['VoteWeight'], ParentType, ContextType>;
};

export type VoteElectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteElector'] = ResolversParentTypes['VoteElector']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dwellingIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['PropertyOwner']>>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ballots?: Resolver<Array<ResolversTypes['BallotReceipt']>, ParentType, ContextType>;
};

export type VoteElectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteElectorConnection'] = ResolversParentTypes['VoteElectorConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['VoteElector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BallotReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotReceipt'] = ResolversParentTypes['BallotReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['BallotChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BallotState'], ParentType, ContextType>;
  included?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BallotReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotReceiptConnection'] = ResolversParentTypes['BallotReceiptConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['BallotReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteProxyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteProxy'] = ResolversParentTypes['VoteProxy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteObjection'] = ResolversParentTypes['VoteObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ballotId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lodgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssemblyRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyRules'] = ResolversParentTypes['AssemblyRules']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['OwnersVote'], ParentType, ContextType>;
  silence?: Resolver<ResolversTypes['SilenceRule'], ParentType, ContextType>;
  recast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proxiesAtMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prolongations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prolongDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyDeadline'] = ResolversParentTypes['BodyDeadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditClockState'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  EstateResult?: EstateResultResolvers<ContextType>;
  CompanyResult?: CompanyResultResolvers<ContextType>;
  ProjectManagerResult?: ProjectManagerResultResolvers<ContextType>;
  ScoreSheetResult?: ScoreSheetResultResolvers<ContextType>;
  CreditEntryResult?: CreditEntryResultResolvers<ContextType>;
  CreditCaseResult?: CreditCaseResultResolvers<ContextType>;
  CreditDisclosureResult?: CreditDisclosureResultResolvers<ContextType>;
  CreditListResult?: CreditListResultResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  ManagementPeriod?: ManagementPeriodResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  GovernanceBody?: GovernanceBodyResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  PropertyAssociation?: PropertyAssociationResolvers<ContextType>;
  ProjectManager?: ProjectManagerResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditAppraisal?: CreditAppraisalResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  CreditEntry?: CreditEntryResolvers<ContextType>;
  CreditRepair?: CreditRepairResolvers<ContextType>;
  CreditEvidence?: CreditEvidenceResolvers<ContextType>;
  CreditRule?: CreditRuleResolvers<ContextType>;
  CreditRulebook?: CreditRulebookResolvers<ContextType>;
  GradeFloor?: GradeFloorResolvers<ContextType>;
  Scorer?: ScorerResolvers<ContextType>;
  CreditRecompute?: CreditRecomputeResolvers<ContextType>;
  CreditCase?: CreditCaseResolvers<ContextType>;
  CreditDeadline?: CreditDeadlineResolvers<ContextType>;
  CreditEscalation?: CreditEscalationResolvers<ContextType>;
  CreditDisclosure?: CreditDisclosureResolvers<ContextType>;
  RepairEvidence?: RepairEvidenceResolvers<ContextType>;
  CreditList?: CreditListResolvers<ContextType>;
  CreditListing?: CreditListingResolvers<ContextType>;
  CreditListVersion?: CreditListVersionResolvers<ContextType>;
  CreditSigningKey?: CreditSigningKeyResolvers<ContextType>;
  CreditEffect?: CreditEffectResolvers<ContextType>;
  CreditCaseConnection?: CreditCaseConnectionResolvers<ContextType>;
  CreditListingConnection?: CreditListingConnectionResolvers<ContextType>;
  CreditListConnection?: CreditListConnectionResolvers<ContextType>;
  EstateConnection?: EstateConnectionResolvers<ContextType>;
  BuildingConnection?: BuildingConnectionResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  EstateTotals?: EstateTotalsResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  ProfileVersion?: ProfileVersionResolvers<ContextType>;
  ProfileLine?: ProfileLineResolvers<ContextType>;
  ProfileCondition?: ProfileConditionResolvers<ContextType>;
  ProfileFigure?: ProfileFigureResolvers<ContextType>;
  LimitFigure?: LimitFigureResolvers<ContextType>;
  LadderRung?: LadderRungResolvers<ContextType>;
  RungInstant?: RungInstantResolvers<ContextType>;
  ProfileVersionConnection?: ProfileVersionConnectionResolvers<ContextType>;
  ProfileResult?: ProfileResultResolvers<ContextType>;
  CreditProfileDryRun?: CreditProfileDryRunResolvers<ContextType>;
  CreditClocksDryRun?: CreditClocksDryRunResolvers<ContextType>;
  RetimedCreditDeadline?: RetimedCreditDeadlineResolvers<ContextType>;
  RetimedCreditDeadlineConnection?: RetimedCreditDeadlineConnectionResolvers<ContextType>;
  CreditChange?: CreditChangeResolvers<ContextType>;
  CreditStanding?: CreditStandingResolvers<ContextType>;
  CreditChangeConnection?: CreditChangeConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PersonalRead?: PersonalReadResolvers<ContextType>;
  PersonalReadConnection?: PersonalReadConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  GovernanceBodyResult?: GovernanceBodyResultResolvers<ContextType>;
  BodyMemberResult?: BodyMemberResultResolvers<ContextType>;
  BodyActResult?: BodyActResultResolvers<ContextType>;
  CommitteeFormationResult?: CommitteeFormationResultResolvers<ContextType>;
  CommitteeCandidateResult?: CommitteeCandidateResultResolvers<ContextType>;
  GovernanceTemplate?: GovernanceTemplateResolvers<ContextType>;
  GovernanceStanding?: GovernanceStandingResolvers<ContextType>;
  GovernancePlace?: GovernancePlaceResolvers<ContextType>;
  PartyShare?: PartyShareResolvers<ContextType>;
  BodyMember?: BodyMemberResolvers<ContextType>;
  BodyDuty?: BodyDutyResolvers<ContextType>;
  BodyAct?: BodyActResolvers<ContextType>;
  CommitteeFormation?: CommitteeFormationResolvers<ContextType>;
  CommitteeStep?: CommitteeStepResolvers<ContextType>;
  CommitteeMilestone?: CommitteeMilestoneResolvers<ContextType>;
  CommitteeCandidate?: CommitteeCandidateResolvers<ContextType>;
  CandidateFinding?: CandidateFindingResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingTotals?: BookingTotalsResolvers<ContextType>;
  ResourceResult?: ResourceResultResolvers<ContextType>;
  BookingResult?: BookingResultResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  Fund?: FundResolvers<ContextType>;
  FundBalance?: FundBalanceResolvers<ContextType>;
  FundStatement?: FundStatementResolvers<ContextType>;
  FundBudget?: FundBudgetResolvers<ContextType>;
  FundBudgetLine?: FundBudgetLineResolvers<ContextType>;
  FeeCollection?: FeeCollectionResolvers<ContextType>;
  FundEntry?: FundEntryResolvers<ContextType>;
  FundLine?: FundLineResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEntryConnection?: FundEntryConnectionResolvers<ContextType>;
  FundTotal?: FundTotalResolvers<ContextType>;
  FundResult?: FundResultResolvers<ContextType>;
  FundEntryResult?: FundEntryResultResolvers<ContextType>;
  FundBudgetResult?: FundBudgetResultResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectStep?: ProjectStepResolvers<ContextType>;
  ProjectDocument?: ProjectDocumentResolvers<ContextType>;
  ProjectFunding?: ProjectFundingResolvers<ContextType>;
  Subsidy?: SubsidyResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectTotals?: ProjectTotalsResolvers<ContextType>;
  FundingShare?: FundingShareResolvers<ContextType>;
  SubsidyTotals?: SubsidyTotalsResolvers<ContextType>;
  SpaceCoverage?: SpaceCoverageResolvers<ContextType>;
  ProjectResult?: ProjectResultResolvers<ContextType>;
  SubsidyResult?: SubsidyResultResolvers<ContextType>;
  DwellingResult?: DwellingResultResolvers<ContextType>;
  OwnersVoteResult?: OwnersVoteResultResolvers<ContextType>;
  VoteProxyResult?: VoteProxyResultResolvers<ContextType>;
  BallotReceiptResult?: BallotReceiptResultResolvers<ContextType>;
  VoteObjectionResult?: VoteObjectionResultResolvers<ContextType>;
  AssemblyRulesResult?: AssemblyRulesResultResolvers<ContextType>;
  Dwelling?: DwellingResolvers<ContextType>;
  PropertyOwner?: PropertyOwnerResolvers<ContextType>;
  VoteMatter?: VoteMatterResolvers<ContextType>;
  OwnersVote?: OwnersVoteResolvers<ContextType>;
  OwnersVoteConnection?: OwnersVoteConnectionResolvers<ContextType>;
  VoteWeight?: VoteWeightResolvers<ContextType>;
  VoteItem?: VoteItemResolvers<ContextType>;
  VoteItemResult?: VoteItemResultResolvers<ContextType>;
  VoteElector?: VoteElectorResolvers<ContextType>;
  VoteElectorConnection?: VoteElectorConnectionResolvers<ContextType>;
  BallotReceipt?: BallotReceiptResolvers<ContextType>;
  BallotReceiptConnection?: BallotReceiptConnectionResolvers<ContextType>;
  VoteProxy?: VoteProxyResolvers<ContextType>;
  VoteObjection?: VoteObjectionResolvers<ContextType>;
  AssemblyRules?: AssemblyRulesResolvers<ContextType>;
  BodyDeadline?: BodyDeadlineResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
