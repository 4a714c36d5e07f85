/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Estate as EstateRow, ManagementPeriod as ManagementPeriodRow, Building as BuildingRow, Facility as FacilityRow, GovernanceBody as GovernanceBodyRow, PropertyCompany as PropertyCompanyRow, PropertyAssociation as PropertyAssociationRow, ProjectManager as ProjectManagerRow, Credit as CreditRow, CreditAppraisal as CreditAppraisalRow, ScoreSheet as ScoreSheetRow, CreditEntry as CreditEntryRow, CreditRepair as CreditRepairRow, CreditEvidence as CreditEvidenceRow, CreditRule as CreditRuleRow, CreditRecompute as CreditRecomputeRow, CreditCase as CreditCaseRow, CreditDeadline as CreditDeadlineRow, CreditEscalation as CreditEscalationRow, CreditDisclosure as CreditDisclosureRow, CreditList as CreditListRow, CreditListing as CreditListingRow, CreditListVersion as CreditListVersionRow, CreditEffect as CreditEffectRow, EstateTotals as EstateTotalsRow, ProfileVersion as ProfileVersionRow, ProfileLine as ProfileLineRow, ProfileFigure as ProfileFigureRow, CreditProfileDryRun as CreditProfileDryRunRow, CreditClocksDryRun as CreditClocksDryRunRow, RetimedCreditDeadline as RetimedCreditDeadlineRow, CreditChange as CreditChangeRow, CreditStanding as CreditStandingRow } from './rows.ts';
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

/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type Subscription = {
  __typename?: 'Subscription';
  /** A company whose grade became another, or was given for the first time. */
  gradeChanged?: Maybe<PropertyCompany>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionGradeChangedArgs = {
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
  | 'M_OWNERS_COMMITTEE';

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
  | 'COURTYARD_COMMITTEE';

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
  Estate: Estate;
  PropertyCompany: PropertyCompany;
  Division: Division;
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
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  gradeChanged?: SubscriptionResolver<Maybe<ResolversTypes['PropertyCompany']>, "gradeChanged", ParentType, ContextType, Partial<SubscriptionGradeChangedArgs>>;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
