/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartyOrganization as PartyOrganizationRow, PartyCoverage as PartyCoverageRow, TierCoverage as TierCoverageRow, GridCoverage as GridCoverageRow, EstateCoverage as EstateCoverageRow, AppraisalScheme as AppraisalSchemeRow, AppraisalCriterion as AppraisalCriterionRow, AppraisalGrade as AppraisalGradeRow, AppraisalConsequence as AppraisalConsequenceRow, Appraisal as AppraisalRow, AppraisalLine as AppraisalLineRow, AppraisalObjection as AppraisalObjectionRow, AppraisalStep as AppraisalStepRow, AppraisalDeadline as AppraisalDeadlineRow, AppraisalEscalation as AppraisalEscalationRow, AppraisalCoverage as AppraisalCoverageRow, AppraisalProgress as AppraisalProgressRow, PolicyDocument as PolicyDocumentRow, PolicyClause as PolicyClauseRow, DocumentRelation as DocumentRelationRow, Pilot as PilotRow, Example as ExampleRow, Term as TermRow, PartyAppointment as PartyAppointmentRow, InstructorVisit as InstructorVisitRow, DualRegistration as DualRegistrationRow, PartyRosterTotals as PartyRosterTotalsRow, PartyPlacement as PartyPlacementRow } from './rows.ts';
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
  /** An organisation by its id; null where there is none or the caller may not know of it. */
  partyOrganization?: Maybe<PartyOrganization>;
  /** Organisations in the order of their names. */
  partyOrganizations?: Maybe<PartyOrganizationConnection>;
  /** How far organisations reach under a division: by tier, by grid kind and by estate form. */
  partyCoverage?: Maybe<PartyCoverage>;
  /** Who was shown personal data of party records of a division as they are, the latest first. */
  partyPersonalReads?: Maybe<PersonalReadConnection>;
  /** Schemes by which subjects are judged (考核评选方案), in the order of their codes, every version. */
  appraisalSchemes?: Maybe<AppraisalSchemeConnection>;
  /** A version of a scheme by its id; null where there is none. */
  appraisalScheme?: Maybe<AppraisalScheme>;
  /** The version of a scheme the district goes by now; null where it has none. */
  appraisalSchemeInForce?: Maybe<AppraisalScheme>;
  /** An appraisal by its id; null where there is none or the caller may not know of it. */
  appraisal?: Maybe<Appraisal>;
  /** Appraisals, the latest first. */
  appraisals?: Maybe<AppraisalConnection>;
  /** How far a scheme has come in each division right under one; null where the district has no such scheme. */
  appraisalProgress?: Maybe<AppraisalCoverage>;
  /** A document by its id; null where there is none. */
  policyDocument?: Maybe<PolicyDocument>;
  /** Documents in the order they were entered. */
  policyDocuments?: Maybe<PolicyDocumentConnection>;
  /** Pilots in the order they were entered. */
  pilots?: Maybe<PilotConnection>;
  /** Model cases and commendations in the order they were entered. */
  examples?: Maybe<ExampleConnection>;
  /** What the district calls things, by key; what is not here goes by its own name. */
  vocabulary?: Maybe<Array<Term>>;
  /** Who holds a post at a place on a day: of an estate, a building, a grid or a company. */
  partyAppointments?: Maybe<Array<PartyAppointment>>;
  /** An appointment by its id; null where there is none or the caller may not know of it. */
  partyAppointment?: Maybe<PartyAppointment>;
  /** A registration by its id; null where there is none or the caller may not know of it. */
  dualRegistration?: Maybe<DualRegistration>;
  /** How many members are registered where they live, and placed in grids, under a division. */
  partyRosterTotals?: Maybe<PartyRosterTotals>;
};


export type QueryPartyOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyOrganizationsArgs = {
  filter?: InputMaybe<PartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyCoverageArgs = {
  under: Scalars['ID']['input'];
};


export type QueryPartyPersonalReadsArgs = {
  under: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppraisalSchemesArgs = {
  filter?: InputMaybe<AppraisalSchemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppraisalSchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppraisalSchemeInForceArgs = {
  code: Scalars['String']['input'];
};


export type QueryAppraisalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppraisalsArgs = {
  filter?: InputMaybe<AppraisalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppraisalProgressArgs = {
  scheme: Scalars['String']['input'];
  period: Scalars['String']['input'];
  under: Scalars['ID']['input'];
};


export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyDocumentsArgs = {
  filter?: InputMaybe<PolicyDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPilotsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExamplesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyAppointmentsArgs = {
  placeId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['CivilDate']['input']>;
};


export type QueryPartyAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDualRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyRosterTotalsArgs = {
  under: Scalars['ID']['input'];
};

/** The six tiers of the chain. */
export type PartyLevel =
  /** 区. */
  | 'DISTRICT'
  /** 镇街. */
  | 'TOWN'
  /** 村社区. */
  | 'COMMUNITY'
  /** 小区. */
  | 'ESTATE'
  /** 楼栋. */
  | 'BUILDING'
  /** 党员中心户. */
  | 'HUB_HOUSEHOLD';

/** What form an organisation has. */
export type PartyOrganizationKind =
  /** 党委. */
  | 'COMMITTEE'
  /** 党支部. */
  | 'BRANCH'
  /** 党小组. */
  | 'GROUP'
  /** 党员中心户. */
  | 'HUB_HOUSEHOLD'
  /** Of a dedicated grid (专属网格). */
  | 'DEDICATED'
  /** Of the property industry (行业党组织). */
  | 'INDUSTRY'
  /** Of a property company (企业党组织). */
  | 'ENTERPRISE'
  /** Of a department (机关党组织). */
  | 'DEPARTMENT';

/** Whether an estate forms it alone. */
export type PartyFormation =
  /** Formed by one estate alone (单建). */
  | 'SINGLE'
  /** Formed by several estates together (联建). */
  | 'JOINT';

/** The four ways an old estate comes to be covered (组织覆盖四种方式). */
export type PartyCoverageMethod =
  /** A joint organisation covers it. */
  | 'JOINT'
  /** Members moved their registration there. */
  | 'MEMBER_TRANSFER'
  /** A member of the community's two committees is its secretary. */
  | 'TWO_COMMITTEE_SECRETARY'
  /** A serving official was sent as first secretary. */
  | 'FIRST_SECRETARY';

/** A Party organisation (党组织): a node of the chain that reaches from the district to a household. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  /** Its full name. */
  name: Scalars['String']['output'];
  /** What form it has. */
  kind: PartyOrganizationKind;
  /** Its tier of the six; null for industry, enterprise and department organisations. */
  level?: Maybe<PartyLevel>;
  /** The organisation above; null at the top. */
  parent?: Maybe<PartyOrganization>;
  /** The organisations right below it, in the order of their names. */
  children: PartyOrganizationConnection;
  /** Where it stands. */
  division?: Maybe<Division>;
  /** Whether its estate formed it alone. */
  formation: PartyFormation;
  /** How it came to cover an old estate (组织覆盖四种方式); null for others. */
  coverageMethod?: Maybe<PartyCoverageMethod>;
  /** The estates it covers; a joint organisation covers several. */
  estates?: Maybe<Array<Estate>>;
  /** The grid it leads: MASTER by a committee, GENERAL by a branch, MICRO by a group (3+1). */
  grid?: Maybe<Grid>;
  /** The property company it was formed in; null unless it was. */
  company?: Maybe<PropertyCompany>;
  /** Members on its register. */
  memberCount: Scalars['Int']['output'];
  /** Such as 张*: masked unless scope and purpose allow; null where the post is vacant. */
  secretary?: Maybe<Scalars['String']['output']>;
  /** The day it was formed. */
  formedOn: Scalars['CivilDate']['output'];
  /** What it was judged by, the latest first. */
  appraisals: AppraisalConnection;
  /** What it may call itself now: results that passed and hold. */
  badges: Array<Appraisal>;
};


/** A Party organisation (党组织): a node of the chain that reaches from the district to a household. */
export type PartyOrganizationChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A Party organisation (党组织): a node of the chain that reaches from the district to a household. */
export type PartyOrganizationAppraisalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far organisations reach, counted each way that is asked about (组织覆盖). */
export type PartyCoverage = {
  __typename?: 'PartyCoverage';
  /** Organisations at each of the six tiers, the district first. */
  tiers: Array<TierCoverage>;
  /** Organisations that lead grids, by grid kind. */
  grids: Array<GridCoverage>;
  /** Organisations in estates, by the estates' form. */
  estates: Array<EstateCoverage>;
  /** Property companies bound to form an organisation (R-P-01), and those that have. */
  enterprises: EnterpriseCoverage;
  /** Departments whose organisations and members were placed in grids (P-23). */
  departments: DepartmentCoverage;
};

/** Organisations at one tier. */
export type TierCoverage = {
  __typename?: 'TierCoverage';
  /** The tier. */
  level: PartyLevel;
  /** How many there are at it. */
  organizations: Scalars['Int']['output'];
};

/** Organisations that lead grids of one kind. */
export type GridCoverage = {
  __typename?: 'GridCoverage';
  /** The kind of grid. */
  kind: GridKind;
  /** The kind of organisation that leads a grid of this kind. */
  ledBy: PartyOrganizationKind;
  /** How many grids of the kind are led. */
  led: Scalars['Int']['output'];
};

/** The layers of the net, and the grids beside it (网格). */
export type GridKind =
  /** 总网格: of a community. */
  | 'MASTER'
  /** 一般网格: of several micro-grids. */
  | 'GENERAL'
  /** 微网格: the smallest. */
  | 'MICRO'
  /** 专属网格: of one unit's premises. */
  | 'DEDICATED';

/** How an estate came to be; each form has its goal (幸福乐居, 睦邻友善, 美好家园). */
export type EstateForm =
  /** 商品房. */
  | 'COMMODITY'
  /** 农安: of resettled farmers. */
  | 'RESETTLEMENT'
  /** 老旧. */
  | 'OLD';

/** Organisations in estates of one form. */
export type EstateCoverage = {
  __typename?: 'EstateCoverage';
  /** The form of the estates. */
  form: EstateForm;
  /** Organisations whose estates are of this form. */
  organizations: Scalars['Int']['output'];
  /** Estates they cover, each counted once. */
  estatesCovered: Scalars['Int']['output'];
  /** Of the organisations, those formed by one estate alone. */
  singleFormed: Scalars['Int']['output'];
  /** Members of these organisations. */
  members: Scalars['Int']['output'];
  /** Posts of secretary that are held. */
  secretaries: Scalars['Int']['output'];
  /** Service positions (党群服务阵地) in estates of this form. */
  positions: Scalars['Int']['output'];
};

/** Companies that owe an organisation, and those that have one. */
export type EnterpriseCoverage = {
  __typename?: 'EnterpriseCoverage';
  /** Companies that have formed one. */
  organizations: Scalars['Int']['output'];
  /** Companies bound to form one. */
  companies: Scalars['Int']['output'];
};

/** What departments placed in grids. */
export type DepartmentCoverage = {
  __typename?: 'DepartmentCoverage';
  /** Organisations of departments. */
  organizations: Scalars['Int']['output'];
  /** Their members placed in grids. */
  members: Scalars['Int']['output'];
};

/** Which organisations are asked for. */
export type PartyOrganizationFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this tier. */
  level?: InputMaybe<PartyLevel>;
  /** Only those of this form. */
  kind?: InputMaybe<PartyOrganizationKind>;
  /** Only those that cover this estate. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
};

export type PartyOrganizationConnection = {
  __typename?: 'PartyOrganizationConnection';
  nodes: Array<PartyOrganization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /** Null where none is formed. */
  partyOrganization?: Maybe<PartyOrganization>;
};

export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  /** Every organisation that covers the estate; one organisation may cover several estates. */
  partyOrganizations?: Maybe<Array<PartyOrganization>>;
  /** What it was judged by, the latest first. */
  appraisals?: Maybe<AppraisalConnection>;
  /** What it may call itself now: results that passed and hold. */
  badges?: Maybe<Array<Appraisal>>;
  /** Who holds a post in the estate on a day, such as its first secretary; today where nothing is said. */
  partyAppointments?: Maybe<Array<PartyAppointment>>;
  /** Serving members who live here and are registered, or wait to be. */
  dualRegistrations?: Maybe<Array<DualRegistration>>;
};


export type EstateAppraisalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EstatePartyAppointmentsArgs = {
  on?: InputMaybe<Scalars['CivilDate']['input']>;
};

export type Grid = {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
  /** Null where none leads it. */
  partyOrganization?: Maybe<PartyOrganization>;
  /** Members placed in the grid on a day (党员进网入格); today where nothing is said. */
  partyAppointments?: Maybe<Array<PartyAppointment>>;
};


export type GridPartyAppointmentsArgs = {
  on?: InputMaybe<Scalars['CivilDate']['input']>;
};

export type PropertyCompany = {
  __typename?: 'PropertyCompany';
  id: Scalars['ID']['output'];
  /** Null where none is formed. */
  partyOrganization?: Maybe<PartyOrganization>;
  /** What it was judged by, the latest first. */
  appraisals?: Maybe<AppraisalConnection>;
  /** What it may call itself now: results that passed and hold. */
  badges?: Maybe<Array<Appraisal>>;
  /** Who instructs the company in Party-building on a day (党建指导员); today where nothing is said. */
  partyAppointments?: Maybe<Array<PartyAppointment>>;
};


export type PropertyCompanyAppraisalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PropertyCompanyPartyAppointmentsArgs = {
  on?: InputMaybe<Scalars['CivilDate']['input']>;
};

/** The codes a refusal may carry; they never change their meaning. Be ready for new ones. */
export type RefusalCode =
  /** It is on the register already. */
  | 'ALREADY_REGISTERED'
  /** It has an appraisal by this scheme in the period already. */
  | 'APPRAISAL_STANDS'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A field is outside what its description allows. */
  | 'INVALID_INPUT'
  /** Nobody objects to it. */
  | 'NO_OBJECTION'
  /** Nothing was found yet on some criterion. */
  | 'NOT_ASSESSED'
  /** The scheme is for others than this subject. */
  | 'NOT_FOR_SUBJECT'
  /** The appointment has ended before. */
  | 'POST_ENDED'
  /** Somebody holds the post there on one of these days. */
  | 'POST_HELD'
  /** The publicity is over: nothing is objected to any more. */
  | 'PUBLICITY_OVER'
  /** Some candidates are not judged yet, or there are none. */
  | 'ROUND_UNFINISHED'
  /** Another person than the proposer decides. */
  | 'SAME_PERSON'
  /** This side of the registration has answered. */
  | 'SIDE_ANSWERED'
  /** There is no such appointment. */
  | 'UNKNOWN_APPOINTMENT'
  /** There is no such appraisal. */
  | 'UNKNOWN_APPRAISAL'
  /** There is nothing to be judged by this key. */
  | 'UNKNOWN_APPRAISAL_SUBJECT'
  /** The scheme has no such criterion. */
  | 'UNKNOWN_CRITERION'
  /** There is no such member on the register. */
  | 'UNKNOWN_MEMBER'
  /** There is no such place for the post here. */
  | 'UNKNOWN_POST_PLACE'
  /** There is no such registration. */
  | 'UNKNOWN_REGISTRATION'
  /** There is no such scheme. */
  | 'UNKNOWN_SCHEME'
  /** It does not stand where this step is taken from. */
  | 'WRONG_STAGE'
  /** It is not in the state this step is taken from. */
  | 'WRONG_STATE'
  /** The pilot was decided on. */
  | 'ALREADY_DECIDED'
  /** The issuer has signed. */
  | 'ALREADY_SIGNED'
  /** Others issue the document. */
  | 'NOT_AN_ISSUER'
  /** It has not begun. */
  | 'NOT_BEGUN'
  /** Not all who issue the document have signed. */
  | 'NOT_SIGNED'
  /** There is no such document. */
  | 'UNKNOWN_DOCUMENT'
  /** There is no such pilot. */
  | 'UNKNOWN_PILOT';

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Draws up a scheme, or the next version of one, for the district; nobody is judged by it until it is approved. */
  proposeAppraisalScheme: AppraisalSchemeResult;
  /** Approves or rejects a proposed version; refused with SAME_PERSON to whoever proposed it. */
  decideAppraisalScheme: AppraisalSchemeResult;
  /** Opens the appraisal of a subject in a period; of an award that is its nomination (提名). */
  openAppraisal: AppraisalResult;
  /** Opens the appraisal of everything a scheme is for under a division; those that are open stay as they are. */
  beginAppraisalRound: AppraisalSchemeResult;
  /** Says what was found on a criterion, and what shows it; a later word takes its place until it is scored. */
  assessCriterion: AppraisalResult;
  /** Reckons score and grade; refused with NOT_ASSESSED while nothing was found on a criterion. */
  scoreAppraisal: AppraisalResult;
  /** Looks at a score again (复核); refused with SAME_PERSON to whoever found or scored it. */
  lookAgainAtAppraisal: AppraisalResult;
  /** Chooses the best candidates of a period, as many as the award has, and shows them (公示). */
  postAwardResults: AppraisalSchemeResult;
  /** Objects to a result in publicity: that one is held back, and no other. */
  objectToAppraisal: AppraisalResult;
  /** Decides an objection: upheld, it is judged anew and a candidate is one no more; rejected, it goes on. */
  decideAppraisalObjection: AppraisalResult;
  /** Withdraws an appraisal, a published one too (撤销): what followed from it is taken back. */
  withdrawAppraisal: AppraisalResult;
  /** Enters a draft, with who issues it, its clauses, and the documents it rests on. */
  draftDocument: PolicyDocumentResult;
  /** Records that one of those who issue a document has signed it (会签). */
  coSignDocument: PolicyDocumentResult;
  /** Issues a document under its number; refused with NOT_SIGNED before all have signed. */
  issueDocument: PolicyDocumentResult;
  /** Repeals a document from today on; it stays on record. */
  repealDocument: PolicyDocumentResult;
  /** Enters a pilot: what is tried out, where and from when. */
  beginPilot: PilotResult;
  /** Extends a pilot to the whole district or stops it, once, on its evaluation. */
  decidePilot: PilotResult;
  /** Adds a model case or a commendation. */
  addExample: ExampleResult;
  /** Says what the district calls something; the latest word counts. */
  nameTerm: TermResult;
  /** Appoints a member to a post; refused with POST_HELD where one alone holds it, and somebody does. */
  appointMember: PartyAppointmentResult;
  /** Ends an appointment on its last day, and says what is handed over. */
  endAppointment: PartyAppointmentResult;
  /** Enters a visit that an instructor paid to the company (P-34). */
  recordInstructorVisit: PartyAppointmentResult;
  /** Registers a serving member where they live (双报到): unit and residence answer in 5 working days (R-P-09). */
  registerDually: DualRegistrationResult;
  /** One side confirms or rejects a registration; it holds once both have confirmed, by two persons. */
  answerDualRegistration: DualRegistrationResult;
  /** Ends a registration that waits or holds. */
  endDualRegistration: DualRegistrationResult;
};


export type MutationProposeAppraisalSchemeArgs = {
  input: ProposeAppraisalSchemeInput;
};


export type MutationDecideAppraisalSchemeArgs = {
  input: DecideAppraisalSchemeInput;
};


export type MutationOpenAppraisalArgs = {
  input: OpenAppraisalInput;
};


export type MutationBeginAppraisalRoundArgs = {
  input: BeginAppraisalRoundInput;
};


export type MutationAssessCriterionArgs = {
  input: AssessCriterionInput;
};


export type MutationScoreAppraisalArgs = {
  input: ScoreAppraisalInput;
};


export type MutationLookAgainAtAppraisalArgs = {
  input: LookAgainAtAppraisalInput;
};


export type MutationPostAwardResultsArgs = {
  input: PostAwardResultsInput;
};


export type MutationObjectToAppraisalArgs = {
  input: ObjectToAppraisalInput;
};


export type MutationDecideAppraisalObjectionArgs = {
  input: DecideAppraisalObjectionInput;
};


export type MutationWithdrawAppraisalArgs = {
  input: WithdrawAppraisalInput;
};


export type MutationDraftDocumentArgs = {
  input: DraftDocumentInput;
};


export type MutationCoSignDocumentArgs = {
  input: CoSignDocumentInput;
};


export type MutationIssueDocumentArgs = {
  input: IssueDocumentInput;
};


export type MutationRepealDocumentArgs = {
  input: RepealDocumentInput;
};


export type MutationBeginPilotArgs = {
  input: BeginPilotInput;
};


export type MutationDecidePilotArgs = {
  input: DecidePilotInput;
};


export type MutationAddExampleArgs = {
  input: AddExampleInput;
};


export type MutationNameTermArgs = {
  input: NameTermInput;
};


export type MutationAppointMemberArgs = {
  input: AppointMemberInput;
};


export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};


export type MutationRecordInstructorVisitArgs = {
  input: RecordInstructorVisitInput;
};


export type MutationRegisterDuallyArgs = {
  input: RegisterDuallyInput;
};


export type MutationAnswerDualRegistrationArgs = {
  input: AnswerDualRegistrationInput;
};


export type MutationEndDualRegistrationArgs = {
  input: EndDualRegistrationInput;
};

export type AppraisalSchemeResult = AppraisalScheme | Refusal;

export type AppraisalResult = Appraisal | Refusal;

/** Whom or what a scheme judges. */
export type AppraisalSubject = PartyOrganization | Estate | PropertyCompany | Grid | Division | SocialOrganization;

/** What a scheme is; all run one course, and differ by what they say. */
export type AppraisalSchemeKind =
  /** 清单: items to be had. */
  | 'CHECKLIST'
  /** 考核: a score by criteria. */
  | 'APPRAISAL'
  /** 评星: stars by thresholds. */
  | 'STAR'
  /** 评选: the best so many. */
  | 'AWARD'
  /** 专项行动: a share of all that is to pass by its end. */
  | 'CAMPAIGN';

/** What kind of thing is judged. */
export type AppraisalSubjectType =
  /** 党组织. */
  | 'PARTY_ORGANIZATION'
  /** 小区. */
  | 'ESTATE'
  /** 物业企业. */
  | 'PROPERTY_COMPANY'
  /** 网格. */
  | 'GRID'
  /** 区划: a community, a street or the district. */
  | 'DIVISION'
  /** 社会组织. */
  | 'SOCIAL_ORGANIZATION';

/** How often it is judged. */
export type AppraisalCycle =
  /** Every year; a period is 2026. */
  | 'YEAR'
  /** Every quarter; a period is 2026Q3. */
  | 'QUARTER'
  /** Once; the period is ONCE. */
  | 'ONCE';

/** Who finds. */
export type AppraisalAssessor =
  /** 自评: the subject itself, or an officer for it. */
  | 'SELF'
  /** 社区. */
  | 'COMMUNITY'
  /** 镇街. */
  | 'TOWN'
  /** 区. */
  | 'DISTRICT';

/** What was decided on a version. */
export type AppraisalSchemeState =
  /** It waits for a second person. */
  | 'PROPOSED'
  /** Subjects are judged by it. */
  | 'APPROVED'
  /** It never held. */
  | 'REJECTED';

/** How a criterion is answered. */
export type AppraisalCriterionKind =
  /** 是非: 1 or 0. */
  | 'YES_NO'
  /** 计数: so many. */
  | 'COUNT'
  /** 比率: a number of another. */
  | 'RATE'
  /** 评分: a score of at most so much. */
  | 'SCORE'
  /** 一票否决: no points outweigh it. */
  | 'VETO';

/** Days as a limit counts them. */
export type AppraisalDayUnit =
  /** 自然日. */
  | 'NATURAL_DAYS'
  /** 工作日. */
  | 'WORKING_DAYS';

/** What a result leads to. */
export type AppraisalConsequenceKind =
  /** A sheet of the ledger of credit (年度质量评价). */
  | 'CREDIT_SCORE'
  /** A record of the ledger of credit. */
  | 'CREDIT_RECORD'
  /** 以奖代补: money. */
  | 'REWARD'
  /** A title, and no more. */
  | 'HONOUR';

/** Where an appraisal stands. */
export type AppraisalStage =
  /** 评定中. */
  | 'OPEN'
  /** 已评分: it waits for a second look, or for the choice. */
  | 'SCORED'
  /** 已复核: it waits for the choice. */
  | 'SECOND_LOOK'
  /** 公示中. */
  | 'PUBLICITY'
  /** 异议暂缓. */
  | 'HELD_BACK'
  /** 已公布: it holds. */
  | 'PUBLISHED'
  /** 未入选. */
  | 'NOT_SELECTED'
  /** 已撤销. */
  | 'WITHDRAWN'
  /** 已失效: its term is over, or another took its place. */
  | 'LAPSED';

/** Where one item stands now. */
export type AppraisalItemState =
  /** 未建: nothing was found yet. */
  | 'NONE'
  /** 在建: it is not there yet. */
  | 'BUILDING'
  /** 达标. */
  | 'PASSED'
  /** 失效: it was there, and is no more. */
  | 'LAPSED';

/** A version of a scheme (评定方案): what is judged, by what, and what comes of it. */
export type AppraisalScheme = {
  __typename?: 'AppraisalScheme';
  id: Scalars['ID']['output'];
  /** What the scheme is called by, such as FIVE_PIECES; alike in all its versions. */
  code: Scalars['String']['output'];
  /** Counts up; whatever was judged by a version stays judged by it. */
  version: Scalars['Int']['output'];
  /** What was decided on it. */
  state: AppraisalSchemeState;
  /** What the scheme is. */
  kind: AppraisalSchemeKind;
  /** What kind of thing it judges. */
  subjectType: AppraisalSubjectType;
  /** What of the subject is honoured, such as 党组织书记; null: the whole. */
  honours?: Maybe<Scalars['String']['output']>;
  /** In English. */
  name: Scalars['String']['output'];
  /** In Chinese. */
  nameZh: Scalars['String']['output'];
  /** How often it is judged. */
  cycle: AppraisalCycle;
  /** Who finds, where a criterion names nobody. */
  assessor: AppraisalAssessor;
  /** Whether another person looks again before a result is shown (复核). */
  secondLook: Scalars['Boolean']['output'];
  /** What is looked for, in the order it is shown. */
  criteria: Array<AppraisalCriterion>;
  /** The highest first. */
  grades: Array<AppraisalGrade>;
  /** The points of all criteria but a bonus. */
  most: Scalars['Int']['output'];
  /** How long a result is shown before it holds (公示); null: not at all. */
  publicity?: Maybe<AppraisalAllowance>;
  /** What a decision on an objection is given. */
  objection: AppraisalAllowance;
  /** How many months a result holds; null: until the next. */
  validityMonths?: Maybe<Scalars['Int']['output']>;
  /** Of an award, how many are chosen; null for others. */
  top?: Maybe<Scalars['Int']['output']>;
  /** Of a campaign, the percentage of all subjects that is to pass; null for others. */
  target?: Maybe<Scalars['Int']['output']>;
  /** The forms of estates it is for; empty: every form. */
  forms: Array<EstateForm>;
  /** What results lead to. */
  consequences: Array<AppraisalConsequence>;
  /** The text it comes from. */
  source: Scalars['String']['output'];
  /** Whether the tenant is to confirm it before going by it (待租户确认). */
  verify: Scalars['Boolean']['output'];
  /** Whether it comes with the product. */
  isShipped: Scalars['Boolean']['output'];
  /** From when on it holds. */
  validFrom: Scalars['DateTime']['output'];
  /** The first instant at which it no longer holds; null: no end is set. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was proposed; empty for what is shipped. */
  note: Scalars['String']['output'];
  /** Null: it is shipped. */
  proposedBy?: Maybe<Scalars['ID']['output']>;
  /** Null: it is shipped. */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while nothing is decided, and for what is shipped. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** Null while nothing is decided, and for what is shipped. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why; null while nothing is decided, and for what is shipped. */
  decisionNote?: Maybe<Scalars['String']['output']>;
};

/** One thing a scheme looks for. */
export type AppraisalCriterion = {
  __typename?: 'AppraisalCriterion';
  /** What it is called by within the scheme. */
  code: Scalars['String']['output'];
  /** How it is answered. */
  kind: AppraisalCriterionKind;
  /** In English. */
  name: Scalars['String']['output'];
  /** In Chinese. */
  nameZh: Scalars['String']['output'];
  /** The most it gives, which is its weight in the whole; below zero what it takes; 0 for a veto. */
  points: Scalars['Int']['output'];
  /** COUNT: the points of each one; null for others. */
  each?: Maybe<Scalars['Int']['output']>;
  /** RATE: the percentage from which all points are given; null: 100, and for others. */
  full?: Maybe<Scalars['Int']['output']>;
  /** Whether its points come on top of the whole. */
  bonus: Scalars['Boolean']['output'];
  /** Whether something is to be shown. */
  needsEvidence: Scalars['Boolean']['output'];
  /** Who finds; null: whoever the scheme says. */
  assessor?: Maybe<AppraisalAssessor>;
  /** The department or agency that alone finds it; null: whichever. */
  department?: Maybe<Scalars['ID']['output']>;
  /** The fact another subgraph tells from which it follows, such as SHARED_SPACE_OPEN; null: none. */
  fact?: Maybe<Scalars['String']['output']>;
  /** The scheme whose published result it takes over; null: none. */
  scheme?: Maybe<Scalars['String']['output']>;
};

/** A grade, and the points it begins at. */
export type AppraisalGrade = {
  __typename?: 'AppraisalGrade';
  /** What it is called by within the scheme. */
  code: Scalars['String']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** In Chinese. */
  nameZh: Scalars['String']['output'];
  /** The least points it is given for. */
  from: Scalars['Int']['output'];
  /** 1 to 5; null where it has none. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** Whether who has it may call itself by it. */
  passes: Scalars['Boolean']['output'];
};

/** So many days. */
export type AppraisalAllowance = {
  __typename?: 'AppraisalAllowance';
  /** How many. */
  amount: Scalars['Int']['output'];
  /** As they are counted. */
  unit: AppraisalDayUnit;
};

/** What a published result leads to. */
export type AppraisalConsequence = {
  __typename?: 'AppraisalConsequence';
  /** Of what kind. */
  kind: AppraisalConsequenceKind;
  /** The grades it follows from; empty: every one that passes. */
  grades: Array<Scalars['String']['output']>;
  /** CREDIT_SCORE: whose sheet it is, such as COUNTY; null for others. */
  level?: Maybe<Scalars['String']['output']>;
  /** CREDIT_RECORD: the rule of the ledger of credit, such as STAR_RATING; null for others. */
  rule?: Maybe<Scalars['String']['output']>;
  /** REWARD: fen, null while the tenant has not said how much; null for others. */
  amount?: Maybe<Scalars['Int']['output']>;
};

/** A subject judged by a scheme in a period (评定): how it stands, and why every point. */
export type Appraisal = {
  __typename?: 'Appraisal';
  id: Scalars['ID']['output'];
  /** The version it is judged by. */
  scheme: AppraisalScheme;
  /** Who or what is judged. */
  subject?: Maybe<AppraisalSubject>;
  /** Where the subject lies. */
  division?: Maybe<Division>;
  /** A year, a quarter such as 2026Q3, or ONCE. */
  period: Scalars['String']['output'];
  /** Where it stands. */
  stage: AppraisalStage;
  /** Why it was opened; of an award, why it was nominated. */
  reason: Scalars['String']['output'];
  /** Hundredths of a point, rounded half up once; null before it is scored. */
  score?: Maybe<Scalars['Int']['output']>;
  /** Null before it is scored. */
  grade?: Maybe<AppraisalGrade>;
  /** 1 to 5; null where its grade has none. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** Whether its grade is one that passes. */
  passed: Scalars['Boolean']['output'];
  /** Its place among those chosen for an award; null where it was not. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Every criterion: what it gave, by whom and by what it was found, and where it stands now. */
  lines: Array<AppraisalLine>;
  /** What follows from its grade, once it is published. */
  consequences: Array<AppraisalConsequence>;
  /** What was said against it, the first objection first. */
  objections: Array<AppraisalObjection>;
  /** What was done to it, the first step first. */
  steps: Array<AppraisalStep>;
  /** Its clocks, the oldest first. */
  deadlines: Array<AppraisalDeadline>;
  /** The rungs that fired, in their order. */
  escalations: Array<AppraisalEscalation>;
  /** Who opened it. */
  openedBy: Scalars['ID']['output'];
  /** When. */
  openedAt: Scalars['DateTime']['output'];
  /** Who scored it; null before. */
  scoredBy?: Maybe<Scalars['ID']['output']>;
  /** When; null before. */
  scoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when on it holds; null before. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last instant at which it holds; null: until the next, or it is not published. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn, lapsed or passed over; null while it stands. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One criterion of an appraisal, explained. */
export type AppraisalLine = {
  __typename?: 'AppraisalLine';
  /** By which criterion. */
  criterion: AppraisalCriterion;
  /** What it gave, in hundredths of a point. */
  points: Scalars['Int']['output'];
  /** Where it stands now. */
  state: AppraisalItemState;
  /** What was found: 1 or 0, so many, or a number of `of`; null where nothing was yet. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** What a rate or a score is measured by; null for others, and where nothing was found yet. */
  of?: Maybe<Scalars['Int']['output']>;
  /** What shows it; null where nothing was found yet. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** The topic it was derived from; null where somebody found it, or nothing was found yet. */
  derivedFrom?: Maybe<Scalars['String']['output']>;
  /** Who found it; null where nothing was found yet. */
  markedBy?: Maybe<Scalars['ID']['output']>;
  /** When; null where nothing was found yet. */
  markedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What was said against a result in publicity (异议). */
export type AppraisalObjection = {
  __typename?: 'AppraisalObjection';
  id: Scalars['ID']['output'];
  /** What is said. */
  grounds: Scalars['String']['output'];
  /** Who said it. */
  raisedBy: Scalars['ID']['output'];
  /** When. */
  raisedAt: Scalars['DateTime']['output'];
  /** Null while it is open. */
  upheld?: Maybe<Scalars['Boolean']['output']>;
  /** Null while it is open. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** Null while it is open. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why; null while it is open. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What was done to an appraisal. */
export type AppraisalStep = {
  __typename?: 'AppraisalStep';
  id: Scalars['ID']['output'];
  /** Such as SCORE, AGREE or PUBLISH. */
  name: Scalars['String']['output'];
  /** Where it stood since. */
  stage: AppraisalStage;
  /** Who did it; `clock` where its time was over, a topic where a fact was told. */
  by: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  note: Scalars['String']['output'];
};

/** What is owed on an appraisal, and by when. */
export type AppraisalDeadline = {
  __typename?: 'AppraisalDeadline';
  id: Scalars['ID']['output'];
  /** PUBLICITY, OBJECTION or VALIDITY. */
  kind: Scalars['String']['output'];
  /** The scheme that gives the limit. */
  rule: Scalars['String']['output'];
  /** The version of the scheme. */
  version: Scalars['Int']['output'];
  /** The text the limit comes from. */
  source: Scalars['String']['output'];
  /** The limit, in `unit`. */
  amount: Scalars['Int']['output'];
  /** NATURAL_DAYS, WORKING_DAYS or MONTHS. */
  unit: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The last instant that is still on time. */
  dueAt: Scalars['DateTime']['output'];
  /** Reckoned by a calendar whose notice is not out yet (R-T-15). */
  provisional: Scalars['Boolean']['output'];
  /** RUNNING, PAUSED, MET, CANCELLED or STUCK. */
  state: Scalars['String']['output'];
  /** When it was met or fell away; null while it runs. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A rung of a ladder that fired. */
export type AppraisalEscalation = {
  __typename?: 'AppraisalEscalation';
  id: Scalars['ID']['output'];
  /** What was done, such as URGE. */
  action: Scalars['String']['output'];
  /** The instant it was truly due. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was carried out. */
  firedAt: Scalars['DateTime']['output'];
  /** The rule of the rung. */
  rule: Scalars['String']['output'];
  /** Who is called in, such as REVIEWER; null: nobody new. */
  level?: Maybe<Scalars['String']['output']>;
  /** Why it fired. */
  reason: Scalars['String']['output'];
};

/** How far a scheme has come, each figure with what it is of. */
export type AppraisalCoverage = {
  __typename?: 'AppraisalCoverage';
  /** The scheme. */
  scheme: AppraisalScheme;
  /** The period. */
  period: Scalars['String']['output'];
  /** The whole. */
  total: AppraisalProgress;
  /** Each division right under it that has subjects, in the order of codes; what lies in none of them under its own. */
  parts: Array<AppraisalProgress>;
};

/** How far a scheme has come in a division. */
export type AppraisalProgress = {
  __typename?: 'AppraisalProgress';
  /** The division. */
  division?: Maybe<Division>;
  /** Everything the scheme is for. */
  subjects: Scalars['Int']['output'];
  /** Of these, those whose appraisal was opened. */
  opened: Scalars['Int']['output'];
  /** Of these, those whose result holds. */
  published: Scalars['Int']['output'];
  /** Of these, those whose grade passes: the numerator of the coverage. */
  passed: Scalars['Int']['output'];
  /** passed / subjects in hundredths of a percent, rounded half up; null where there is no subject. */
  coverage?: Maybe<Scalars['Int']['output']>;
  /** Whether the target of a campaign is reached; null where the scheme has none. */
  reached?: Maybe<Scalars['Boolean']['output']>;
};

/** Which schemes are asked for. */
export type AppraisalSchemeFilter = {
  /** Only versions of this scheme. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Only schemes of this kind. */
  kind?: InputMaybe<AppraisalSchemeKind>;
  /** Only versions in this state. */
  state?: InputMaybe<AppraisalSchemeState>;
  /** Only schemes for these. */
  subjectType?: InputMaybe<AppraisalSubjectType>;
};

/** Which appraisals are asked for. */
export type AppraisalFilter = {
  /** Only by the scheme of this code. */
  scheme?: InputMaybe<Scalars['String']['input']>;
  /** Only of this period. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Only those that stand there. */
  stage?: InputMaybe<AppraisalStage>;
  /** Only those of this grade. */
  grade?: InputMaybe<Scalars['String']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

/** A scheme to be judged by. */
export type ProposeAppraisalSchemeInput = {
  idempotencyKey: Scalars['String']['input'];
  /** 2 to 40 capitals, digits and _; that of a shipped scheme makes the district's own version of it. */
  code: Scalars['String']['input'];
  /** What the scheme is. */
  kind: AppraisalSchemeKind;
  /** What kind of thing it judges. */
  subjectType: AppraisalSubjectType;
  /** What of the subject is honoured; the whole where nothing is said. */
  honours?: InputMaybe<Scalars['String']['input']>;
  /** In English, at most 100 characters. */
  name: Scalars['String']['input'];
  /** In Chinese, at most 100 characters. */
  nameZh: Scalars['String']['input'];
  /** How often it is judged. */
  cycle: AppraisalCycle;
  /** Who finds, where a criterion names nobody. */
  assessor: AppraisalAssessor;
  /** Whether another person looks again. */
  secondLook: Scalars['Boolean']['input'];
  /** 1 to 60. */
  criteria: Array<AppraisalCriterionInput>;
  /** The highest first; the last begins at 0 points. */
  grades: Array<AppraisalGradeInput>;
  /** How long a result is shown before it holds; where nothing is said, not at all. */
  publicity?: InputMaybe<AppraisalAllowanceInput>;
  /** What a decision on an objection is given. */
  objection: AppraisalAllowanceInput;
  /** 1 to 120; where nothing is said, until the next. */
  validityMonths?: InputMaybe<Scalars['Int']['input']>;
  /** For an award: how many are chosen. */
  top?: InputMaybe<Scalars['Int']['input']>;
  /** For a campaign: the percentage that is to pass. */
  target?: InputMaybe<Scalars['Int']['input']>;
  /** The forms of estates it is for; where nothing is said, every form. */
  forms?: InputMaybe<Array<EstateForm>>;
  /** What results lead to. */
  consequences: Array<AppraisalConsequenceInput>;
  /** The text it comes from. */
  source: Scalars['String']['input'];
  /** Whether it is still to be confirmed. */
  verify: Scalars['Boolean']['input'];
  /** From when on it holds; where nothing is said, as soon as it is approved. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant at which it no longer holds; a campaign has one. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is proposed. */
  note: Scalars['String']['input'];
};

/** A criterion of a scheme. */
export type AppraisalCriterionInput = {
  /** 2 to 40 capitals, digits and _; once in the scheme. */
  code: Scalars['String']['input'];
  /** How it is answered. */
  kind: AppraisalCriterionKind;
  /** In English. */
  name: Scalars['String']['input'];
  /** In Chinese. */
  nameZh: Scalars['String']['input'];
  /** At most 1000; below zero what it takes; 0 for a veto. */
  points: Scalars['Int']['input'];
  /** COUNT: the points of each one. */
  each?: InputMaybe<Scalars['Int']['input']>;
  /** RATE: the percentage from which all points are given. */
  full?: InputMaybe<Scalars['Int']['input']>;
  /** Whether its points come on top of the whole; where nothing is said, they do not. */
  bonus?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether something is to be shown. */
  needsEvidence: Scalars['Boolean']['input'];
  /** Who finds; where nothing is said, whoever the scheme says. */
  assessor?: InputMaybe<AppraisalAssessor>;
  /** The department or agency that alone finds it; where nothing is said, whichever. */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** The fact from which it follows. */
  fact?: InputMaybe<Scalars['String']['input']>;
  /** The scheme whose result it takes over. */
  scheme?: InputMaybe<Scalars['String']['input']>;
};

/** A grade of a scheme. */
export type AppraisalGradeInput = {
  /** 2 to 40 capitals, digits and _. */
  code: Scalars['String']['input'];
  /** In English. */
  name: Scalars['String']['input'];
  /** In Chinese. */
  nameZh: Scalars['String']['input'];
  /** The least points it is given for. */
  from: Scalars['Int']['input'];
  /** 1 to 5. */
  stars?: InputMaybe<Scalars['Int']['input']>;
  /** Whether who has it may call itself by it. */
  passes: Scalars['Boolean']['input'];
};

/** So many days. */
export type AppraisalAllowanceInput = {
  /** 1 to 90. */
  amount: Scalars['Int']['input'];
  /** As they are counted. */
  unit: AppraisalDayUnit;
};

/** What results lead to. */
export type AppraisalConsequenceInput = {
  /** Of what kind. */
  kind: AppraisalConsequenceKind;
  /** The grades it follows from; where nothing is said, every one that passes. */
  grades?: InputMaybe<Array<Scalars['String']['input']>>;
  /** CREDIT_SCORE: whose sheet it is. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** CREDIT_RECORD: the rule of the ledger of credit. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** REWARD: fen. */
  amount?: InputMaybe<Scalars['Int']['input']>;
};

/** What is decided on a proposed version. */
export type DecideAppraisalSchemeInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The version. */
  schemeId: Scalars['ID']['input'];
  /** Whether subjects are to be judged by it. */
  approved: Scalars['Boolean']['input'];
  /** Why. */
  note: Scalars['String']['input'];
};

/** What is to be judged. */
export type OpenAppraisalInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The code of the scheme. */
  scheme: Scalars['String']['input'];
  /** What kind of thing is judged. */
  subjectType: AppraisalSubjectType;
  /** The key it is known by: its id, of a division its code. */
  subjectId: Scalars['ID']['input'];
  /** A year, a quarter such as 2026Q3, or ONCE; it has begun. */
  period: Scalars['String']['input'];
  /** Why; of an award, why it is nominated. */
  reason: Scalars['String']['input'];
};

/** A round to be begun. */
export type BeginAppraisalRoundInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The code of the scheme. */
  scheme: Scalars['String']['input'];
  /** A year, a quarter such as 2026Q3, or ONCE; it has begun. */
  period: Scalars['String']['input'];
  under: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What was found on a criterion. */
export type AssessCriterionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** The code of the criterion. */
  criterion: Scalars['String']['input'];
  /** 1 for yes and 0 for no; so many; or a number of `of`. */
  amount: Scalars['Int']['input'];
  /** What a rate or a score is measured by, and nothing for others. */
  of?: InputMaybe<Scalars['Int']['input']>;
  /** What shows it: a reference, at most 2000 characters; empty where nothing need be shown. */
  evidence: Scalars['String']['input'];
};

/** What is to be scored. */
export type ScoreAppraisalInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
};

/** What a second look came to. */
export type LookAgainAtAppraisalInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** Whether it goes on; if not, it is opened again. */
  agrees: Scalars['Boolean']['input'];
  /** Why. */
  note: Scalars['String']['input'];
};

/** Which candidates are to be chosen from. */
export type PostAwardResultsInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The code of the award. */
  scheme: Scalars['String']['input'];
  /** The period. */
  period: Scalars['String']['input'];
  /** What is said as they are shown. */
  note: Scalars['String']['input'];
};

/** What is said against a result. */
export type ObjectToAppraisalInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** At most 2000 characters. */
  grounds: Scalars['String']['input'];
};

/** What an objection came to. */
export type DecideAppraisalObjectionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** Whether what was said holds. */
  upheld: Scalars['Boolean']['input'];
  /** Why. */
  note: Scalars['String']['input'];
};

/** What is to be withdrawn. */
export type WithdrawAppraisalInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

export type AppraisalSchemeConnection = {
  __typename?: 'AppraisalSchemeConnection';
  nodes: Array<AppraisalScheme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AppraisalConnection = {
  __typename?: 'AppraisalConnection';
  nodes: Array<Appraisal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SocialOrganization = {
  __typename?: 'SocialOrganization';
  id: Scalars['ID']['output'];
};

/** Who issues a document. */
export type DocumentLevel =
  /** 国家. */
  | 'NATION'
  /** 省. */
  | 'PROVINCE'
  /** 市. */
  | 'CITY'
  /** 区县. */
  | 'DISTRICT'
  /** 镇街. */
  | 'TOWN'
  /** 小区. */
  | 'ESTATE';

/** Where a document stands. */
export type DocumentState =
  /** Not issued; those who issue it sign. */
  | 'DRAFT'
  /** In force. */
  | 'ISSUED'
  /** In force no more; it stays on record. */
  | 'REPEALED';

/** How one document stands to another. */
export type DocumentRelationKind =
  /** It rests on the other (依据). */
  | 'BASED_ON'
  /** It replaces the other (废止替代). */
  | 'REPLACES';

/** How a pilot ended. */
export type PilotDecision =
  /** It is extended to the whole district (推广). */
  | 'EXTEND'
  /** It is stopped. */
  | 'STOP';

/** What a library holds beside documents. */
export type ExampleKind =
  /** 案例. */
  | 'MODEL_CASE'
  /** 表彰. */
  | 'COMMENDATION';

/** The script of a word. */
export type TermScript =
  /** Simplified (简体). */
  | 'HANS'
  /** Traditional (繁体). */
  | 'HANT'
  /** English and other Latin. */
  | 'LATN';

/** A policy document of the register (政策文件库, X-18). */
export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  id: Scalars['ID']['output'];
  /** Who issues it: which level. */
  level: DocumentLevel;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its number (文号); null before it is issued. */
  number?: Maybe<Scalars['String']['output']>;
  /** Who issues it, the one that leads first (X-25). */
  issuers: Array<Scalars['String']['output']>;
  /** Which of them have signed. */
  signed: Array<Scalars['String']['output']>;
  /** Where it stands. */
  state: DocumentState;
  /** Its clauses, in order. */
  clauses: Array<PolicyClause>;
  /** The documents it rests on and replaces. */
  relations: Array<DocumentRelation>;
  /** The day it was issued; null before it was. */
  issuedOn?: Maybe<Scalars['CivilDate']['output']>;
  /** The day it was repealed; null while it is not. */
  repealedOn?: Maybe<Scalars['CivilDate']['output']>;
};

/** A clause of a document, and what measures it. */
export type PolicyClause = {
  __typename?: 'PolicyClause';
  /** Its place, from 1. */
  number: Scalars['Int']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** The codes of the indicators it is measured by (X-06). */
  indicators: Array<Scalars['String']['output']>;
};

/** How a document stands to another. */
export type DocumentRelation = {
  __typename?: 'DocumentRelation';
  /** How. */
  kind: DocumentRelationKind;
  /** The other. */
  document?: Maybe<PolicyDocument>;
};

/** Something tried out in some places before all go by it (试点). */
export type Pilot = {
  __typename?: 'Pilot';
  id: Scalars['ID']['output'];
  /** What is tried out, by its code. */
  mechanism: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where: codes of divisions, or ids of estates. */
  sites: Array<Scalars['String']['output']>;
  /** The first day. */
  startsOn: Scalars['CivilDate']['output'];
  /** What came of it; null before it was decided on. */
  evaluation?: Maybe<Scalars['String']['output']>;
  /** How it ended; null before it did. */
  decision?: Maybe<PilotDecision>;
  /** The day it was decided on; null before it was. */
  decidedOn?: Maybe<Scalars['CivilDate']['output']>;
};

/** A model case or a commendation (案例库与表彰). */
export type Example = {
  __typename?: 'Example';
  id: Scalars['ID']['output'];
  /** Which of the two. */
  kind: ExampleKind;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What happened. */
  story: Scalars['String']['output'];
  /** Who told or commended it. */
  issuer: Scalars['String']['output'];
  /** The day of it. */
  datedOn: Scalars['CivilDate']['output'];
  /** The estate it is of; null where it is of none. */
  estate?: Maybe<Estate>;
};

/** What the district calls something (术语, X-29). */
export type Term = {
  __typename?: 'Term';
  id: Scalars['ID']['output'];
  /** What is named, such as BODY.SUPERVISORY_COMMITTEE. */
  key: Scalars['String']['output'];
  /** In which script. */
  script: TermScript;
  /** What it is called. */
  label: Scalars['String']['output'];
};

/** Pages of documents. */
export type PolicyDocumentConnection = {
  __typename?: 'PolicyDocumentConnection';
  /** The documents of this page. */
  nodes: Array<PolicyDocument>;
  /** Whether more follow, and after what. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Pages of pilots. */
export type PilotConnection = {
  __typename?: 'PilotConnection';
  /** The pilots of this page. */
  nodes: Array<Pilot>;
  /** Whether more follow, and after what. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Pages of examples. */
export type ExampleConnection = {
  __typename?: 'ExampleConnection';
  /** The examples of this page. */
  nodes: Array<Example>;
  /** Whether more follow, and after what. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Which documents are listed: those that answer all that is said. */
export type PolicyDocumentFilter = {
  /** Anywhere in title, issuers or clauses; in either script, full or half width. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only of this level. */
  level?: InputMaybe<DocumentLevel>;
  /** Only in this state. */
  state?: InputMaybe<DocumentState>;
};

export type PolicyDocumentResult = PolicyDocument | Refusal;

export type PilotResult = Pilot | Refusal;

export type ExampleResult = Example | Refusal;

export type TermResult = Term | Refusal;

/** What a draft says, and who issues it. */
export type DraftDocumentInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Which level issues it. */
  level: DocumentLevel;
  /** Its title, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Who issues it, the one that leads first. */
  issuers: Array<Scalars['String']['input']>;
  /** Its clauses, numbered from 1. */
  clauses: Array<PolicyClauseInput>;
  /** The documents it rests on and replaces, each once. */
  relations: Array<DocumentRelationInput>;
};

/** A clause, and what measures it. */
export type PolicyClauseInput = {
  /** Its place, from 1. */
  number: Scalars['Int']['input'];
  /** What it says, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  /** The codes of the indicators it is measured by. */
  indicators: Array<Scalars['String']['input']>;
};

/** How a draft stands to another document. */
export type DocumentRelationInput = {
  /** How. */
  kind: DocumentRelationKind;
  /** The other. */
  otherId: Scalars['ID']['input'];
};

/** Who signs what. */
export type CoSignDocumentInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The document. */
  documentId: Scalars['ID']['input'];
  /** One of those who issue it. */
  issuer: Scalars['String']['input'];
};

/** What is issued under which number. */
export type IssueDocumentInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The document. */
  documentId: Scalars['ID']['input'];
  /** Its number (文号), 1 to 80 characters. */
  number: Scalars['String']['input'];
};

/** What is repealed. */
export type RepealDocumentInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The document. */
  documentId: Scalars['ID']['input'];
};

/** What is tried out, where and from when. */
export type BeginPilotInput = {
  idempotencyKey: Scalars['String']['input'];
  /** What is tried out, by its code: 1 to 40 characters. */
  mechanism: Scalars['String']['input'];
  /** What it is called, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Where: codes of divisions, or ids of estates. */
  sites: Array<Scalars['String']['input']>;
  /** The first day. */
  startsOn: Scalars['CivilDate']['input'];
};

/** How a pilot ends. */
export type DecidePilotInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The pilot. */
  pilotId: Scalars['ID']['input'];
  /** How it ends. */
  decision: PilotDecision;
  /** What came of it, 1 to 2,000 characters. */
  evaluation: Scalars['String']['input'];
};

/** What is added. */
export type AddExampleInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Which of the two. */
  kind: ExampleKind;
  /** What it is called, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** What happened, 1 to 5,000 characters. */
  story: Scalars['String']['input'];
  /** Who told or commended it, 1 to 80 characters. */
  issuer: Scalars['String']['input'];
  /** The day of it. */
  datedOn: Scalars['CivilDate']['input'];
  /** The estate it is of. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
};

/** What something is called. */
export type NameTermInput = {
  idempotencyKey: Scalars['String']['input'];
  /** What is named: capitals, dots and underlines. */
  key: Scalars['String']['input'];
  /** In which script. */
  script: TermScript;
  /** What it is called, 1 to 80 characters. */
  label: Scalars['String']['input'];
};

export type PartyAppointmentResult = PartyAppointment | Refusal;

export type DualRegistrationResult = DualRegistration | Refusal;

/** A post that a member holds. */
export type PartyPost =
  /** 第一书记: of an estate; one alone (P-21). */
  | 'FIRST_SECRETARY'
  /** 党员楼栋长: of a building; one alone (P-53). */
  | 'BUILDING_HEAD'
  /** 党员中心户: of a building; one alone (P-02). */
  | 'HUB_HOUSEHOLD'
  /** 进网入格: in a grid, beside others (P-23). */
  | 'GRID_MEMBER'
  /** 党建指导员: of a property company; one alone (P-34). */
  | 'INSTRUCTOR';

/** What kind of place a post is held at. */
export type PartyPlaceType =
  /** 小区. */
  | 'ESTATE'
  /** 楼栋. */
  | 'BUILDING'
  /** 网格. */
  | 'GRID'
  /** 物业企业. */
  | 'PROPERTY_COMPANY';

/** Who answers for a registration. */
export type DualRegistrationSide =
  /** The member's unit. */
  | 'UNIT'
  /** Where they live. */
  | 'RESIDENCE';

/** Where a registration stands. */
export type DualRegistrationStage =
  /** A side has yet to answer. */
  | 'PENDING'
  /** Both have confirmed. */
  | 'CONFIRMED'
  /** A side has rejected it. */
  | 'REJECTED'
  /** It holds no more. */
  | 'ENDED';

/** Who holds which post where, and when. */
export type PartyAppointment = {
  __typename?: 'PartyAppointment';
  id: Scalars['ID']['output'];
  /** The post. */
  post: PartyPost;
  /** The member's id on the register. */
  memberId: Scalars['ID']['output'];
  /** Such as 张*: masked unless scope and purpose allow. */
  name?: Maybe<Scalars['String']['output']>;
  /** The organisation on whose register the member is. */
  unit?: Maybe<PartyOrganization>;
  /** What kind of place it is held at. */
  placeType: PartyPlaceType;
  /** The id of the place. */
  placeId: Scalars['ID']['output'];
  /** The first day. */
  startsOn: Scalars['CivilDate']['output'];
  /** The last day; null while no end is set. */
  endsOn?: Maybe<Scalars['CivilDate']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who appointed. */
  appointedBy: Scalars['ID']['output'];
  /** What was handed over; null before its end was set. */
  handover?: Maybe<Scalars['String']['output']>;
  /** The visits an instructor paid, the first one first; none of others. */
  visits: Array<InstructorVisit>;
};

/** A visit of an instructor. */
export type InstructorVisit = {
  __typename?: 'InstructorVisit';
  id: Scalars['ID']['output'];
  /** The day. */
  visitedOn: Scalars['CivilDate']['output'];
  /** What was done. */
  content: Scalars['String']['output'];
  /** Who entered it. */
  recordedBy: Scalars['ID']['output'];
};

/** A serving member registered where they live (双报到). */
export type DualRegistration = {
  __typename?: 'DualRegistration';
  id: Scalars['ID']['output'];
  /** Where it stands. */
  stage: DualRegistrationStage;
  /** The member's id on the register. */
  memberId: Scalars['ID']['output'];
  /** Such as 张*: masked unless scope and purpose allow. */
  name?: Maybe<Scalars['String']['output']>;
  /** The member's unit. */
  unit?: Maybe<PartyOrganization>;
  /** Where they live and serve. */
  estate?: Maybe<Estate>;
  /** What they can do. */
  skills: Scalars['String']['output'];
  /** When they can. */
  availability: Scalars['String']['output'];
  /** Who entered it. */
  requestedBy: Scalars['ID']['output'];
  /** When. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who answered for the unit; null before. */
  unitBy?: Maybe<Scalars['ID']['output']>;
  /** Who answered for the place; null before. */
  residenceBy?: Maybe<Scalars['ID']['output']>;
  /** When it was confirmed, rejected or ended; null while it waits. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was last said of it; empty before anybody answered. */
  note: Scalars['String']['output'];
  /** Its clocks. */
  deadlines: Array<AppraisalDeadline>;
  /** The rungs that fired, in their order. */
  escalations: Array<AppraisalEscalation>;
};

/** Members who serve where they live, and in grids. */
export type PartyRosterTotals = {
  __typename?: 'PartyRosterTotals';
  /** Registrations that wait for an answer. */
  pending: Scalars['Int']['output'];
  /** Registrations that hold. */
  confirmed: Scalars['Int']['output'];
  /** Registrations that were rejected. */
  rejected: Scalars['Int']['output'];
  /** Registrations that hold no more. */
  ended: Scalars['Int']['output'];
  /** How many members each unit has in grids today (P-23). */
  placed: Array<PartyPlacement>;
};

/** Members of a unit who are placed in grids. */
export type PartyPlacement = {
  __typename?: 'PartyPlacement';
  /** The unit. */
  unit?: Maybe<PartyOrganization>;
  /** How many of its members, each counted once. */
  members: Scalars['Int']['output'];
};

/** Who is to hold a post. */
export type AppointMemberInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The post. */
  post: PartyPost;
  /** The member, on the register. */
  memberId: Scalars['ID']['input'];
  /** The place: an estate, a building, a grid or a company, as the post has it. */
  placeId: Scalars['ID']['input'];
  /** The first day. */
  startsOn: Scalars['CivilDate']['input'];
  /** The last day; where nothing is said, no end is set. */
  endsOn?: InputMaybe<Scalars['CivilDate']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Which appointment ends. */
export type EndAppointmentInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The appointment. */
  appointmentId: Scalars['ID']['input'];
  /** Its last day. */
  lastOn: Scalars['CivilDate']['input'];
  /** What is handed over. */
  handover: Scalars['String']['input'];
};

/** A visit to be entered. */
export type RecordInstructorVisitInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The instructor's appointment. */
  appointmentId: Scalars['ID']['input'];
  /** A day of the appointment that has come. */
  visitedOn: Scalars['CivilDate']['input'];
  /** What was done. */
  content: Scalars['String']['input'];
};

/** Who is to be registered where they live. */
export type RegisterDuallyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The member, on the register of their unit. */
  memberId: Scalars['ID']['input'];
  /** Where they live. */
  estateId: Scalars['ID']['input'];
  /** What they can do. */
  skills: Scalars['String']['input'];
  /** When they can. */
  availability: Scalars['String']['input'];
};

/** What one side says of a registration. */
export type AnswerDualRegistrationInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The registration. */
  registrationId: Scalars['ID']['input'];
  /** For whom it is answered. */
  side: DualRegistrationSide;
  /** Whether it is confirmed. */
  confirmed: Scalars['Boolean']['input'];
  /** Why. */
  note: Scalars['String']['input'];
};

/** Which registration ends. */
export type EndDualRegistrationInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The registration. */
  registrationId: Scalars['ID']['input'];
  /** Why. */
  note: Scalars['String']['input'];
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
  PartyOrganization: PartyOrganization;
  Division: Division;
  Estate: Estate;
  Grid: Grid;
  PropertyCompany: PropertyCompany;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PartyOrganization:
    ( { __typename: 'PartyOrganization' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}> );
  PropertyCompany:
    ( { __typename: 'PropertyCompany' }
    & GraphQLRecursivePick<FederationTypes['PropertyCompany'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AppraisalSchemeResult:
    | ( AppraisalSchemeRow )
    | ( RefusalValue )
  ;
  AppraisalResult:
    | ( AppraisalRow )
    | ( RefusalValue )
  ;
  AppraisalSubject:
    | ( PartyOrganizationRow )
    | ( Pick<Estate, 'id'> )
    | ( Pick<PropertyCompany, 'id'> )
    | ( Pick<Grid, 'id'> )
    | ( Pick<Division, 'code'> )
    | ( Pick<SocialOrganization, 'id'> )
  ;
  PolicyDocumentResult:
    | ( PolicyDocumentRow )
    | ( RefusalValue )
  ;
  PilotResult:
    | ( PilotRow )
    | ( RefusalValue )
  ;
  ExampleResult:
    | ( ExampleRow )
    | ( RefusalValue )
  ;
  TermResult:
    | ( TermRow )
    | ( RefusalValue )
  ;
  PartyAppointmentResult:
    | ( PartyAppointmentRow )
    | ( RefusalValue )
  ;
  DualRegistrationResult:
    | ( DualRegistrationRow )
    | ( RefusalValue )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PartyLevel: PartyLevel;
  PartyOrganizationKind: PartyOrganizationKind;
  PartyFormation: PartyFormation;
  PartyCoverageMethod: PartyCoverageMethod;
  PartyOrganization: ResolverTypeWrapper<PartyOrganizationRow>;
  PartyCoverage: ResolverTypeWrapper<PartyCoverageRow>;
  TierCoverage: ResolverTypeWrapper<TierCoverageRow>;
  GridCoverage: ResolverTypeWrapper<GridCoverageRow>;
  GridKind: GridKind;
  EstateForm: EstateForm;
  EstateCoverage: ResolverTypeWrapper<EstateCoverageRow>;
  EnterpriseCoverage: ResolverTypeWrapper<EnterpriseCoverage>;
  DepartmentCoverage: ResolverTypeWrapper<DepartmentCoverage>;
  PartyOrganizationFilter: PartyOrganizationFilter;
  PartyOrganizationConnection: ResolverTypeWrapper<Connection<PartyOrganizationRow>>;
  Division: ResolverTypeWrapper<Pick<Division, 'code'>>;
  Estate: ResolverTypeWrapper<Pick<Estate, 'id'>>;
  Grid: ResolverTypeWrapper<Pick<Grid, 'id'>>;
  PropertyCompany: ResolverTypeWrapper<Pick<PropertyCompany, 'id'>>;
  RefusalCode: RefusalCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CivilDate: ResolverTypeWrapper<Scalars['CivilDate']['output']>;
  PersonalRead: ResolverTypeWrapper<PersonalRead>;
  PersonalReadConnection: ResolverTypeWrapper<Connection<PersonalRead>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Refusal: ResolverTypeWrapper<RefusalValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AppraisalSchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppraisalSchemeResult']>;
  AppraisalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppraisalResult']>;
  AppraisalSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppraisalSubject']>;
  AppraisalSchemeKind: AppraisalSchemeKind;
  AppraisalSubjectType: AppraisalSubjectType;
  AppraisalCycle: AppraisalCycle;
  AppraisalAssessor: AppraisalAssessor;
  AppraisalSchemeState: AppraisalSchemeState;
  AppraisalCriterionKind: AppraisalCriterionKind;
  AppraisalDayUnit: AppraisalDayUnit;
  AppraisalConsequenceKind: AppraisalConsequenceKind;
  AppraisalStage: AppraisalStage;
  AppraisalItemState: AppraisalItemState;
  AppraisalScheme: ResolverTypeWrapper<AppraisalSchemeRow>;
  AppraisalCriterion: ResolverTypeWrapper<AppraisalCriterionRow>;
  AppraisalGrade: ResolverTypeWrapper<AppraisalGradeRow>;
  AppraisalAllowance: ResolverTypeWrapper<AppraisalAllowance>;
  AppraisalConsequence: ResolverTypeWrapper<AppraisalConsequenceRow>;
  Appraisal: ResolverTypeWrapper<AppraisalRow>;
  AppraisalLine: ResolverTypeWrapper<AppraisalLineRow>;
  AppraisalObjection: ResolverTypeWrapper<AppraisalObjectionRow>;
  AppraisalStep: ResolverTypeWrapper<AppraisalStepRow>;
  AppraisalDeadline: ResolverTypeWrapper<AppraisalDeadlineRow>;
  AppraisalEscalation: ResolverTypeWrapper<AppraisalEscalationRow>;
  AppraisalCoverage: ResolverTypeWrapper<AppraisalCoverageRow>;
  AppraisalProgress: ResolverTypeWrapper<AppraisalProgressRow>;
  AppraisalSchemeFilter: AppraisalSchemeFilter;
  AppraisalFilter: AppraisalFilter;
  ProposeAppraisalSchemeInput: ProposeAppraisalSchemeInput;
  AppraisalCriterionInput: AppraisalCriterionInput;
  AppraisalGradeInput: AppraisalGradeInput;
  AppraisalAllowanceInput: AppraisalAllowanceInput;
  AppraisalConsequenceInput: AppraisalConsequenceInput;
  DecideAppraisalSchemeInput: DecideAppraisalSchemeInput;
  OpenAppraisalInput: OpenAppraisalInput;
  BeginAppraisalRoundInput: BeginAppraisalRoundInput;
  AssessCriterionInput: AssessCriterionInput;
  ScoreAppraisalInput: ScoreAppraisalInput;
  LookAgainAtAppraisalInput: LookAgainAtAppraisalInput;
  PostAwardResultsInput: PostAwardResultsInput;
  ObjectToAppraisalInput: ObjectToAppraisalInput;
  DecideAppraisalObjectionInput: DecideAppraisalObjectionInput;
  WithdrawAppraisalInput: WithdrawAppraisalInput;
  AppraisalSchemeConnection: ResolverTypeWrapper<Connection<AppraisalSchemeRow>>;
  AppraisalConnection: ResolverTypeWrapper<Connection<AppraisalRow>>;
  SocialOrganization: ResolverTypeWrapper<Pick<SocialOrganization, 'id'>>;
  DocumentLevel: DocumentLevel;
  DocumentState: DocumentState;
  DocumentRelationKind: DocumentRelationKind;
  PilotDecision: PilotDecision;
  ExampleKind: ExampleKind;
  TermScript: TermScript;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentRow>;
  PolicyClause: ResolverTypeWrapper<PolicyClauseRow>;
  DocumentRelation: ResolverTypeWrapper<DocumentRelationRow>;
  Pilot: ResolverTypeWrapper<PilotRow>;
  Example: ResolverTypeWrapper<ExampleRow>;
  Term: ResolverTypeWrapper<TermRow>;
  PolicyDocumentConnection: ResolverTypeWrapper<Connection<PolicyDocumentRow>>;
  PilotConnection: ResolverTypeWrapper<Connection<PilotRow>>;
  ExampleConnection: ResolverTypeWrapper<Connection<ExampleRow>>;
  PolicyDocumentFilter: PolicyDocumentFilter;
  PolicyDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyDocumentResult']>;
  PilotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PilotResult']>;
  ExampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExampleResult']>;
  TermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TermResult']>;
  DraftDocumentInput: DraftDocumentInput;
  PolicyClauseInput: PolicyClauseInput;
  DocumentRelationInput: DocumentRelationInput;
  CoSignDocumentInput: CoSignDocumentInput;
  IssueDocumentInput: IssueDocumentInput;
  RepealDocumentInput: RepealDocumentInput;
  BeginPilotInput: BeginPilotInput;
  DecidePilotInput: DecidePilotInput;
  AddExampleInput: AddExampleInput;
  NameTermInput: NameTermInput;
  PartyAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartyAppointmentResult']>;
  DualRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DualRegistrationResult']>;
  PartyPost: PartyPost;
  PartyPlaceType: PartyPlaceType;
  DualRegistrationSide: DualRegistrationSide;
  DualRegistrationStage: DualRegistrationStage;
  PartyAppointment: ResolverTypeWrapper<PartyAppointmentRow>;
  InstructorVisit: ResolverTypeWrapper<InstructorVisitRow>;
  DualRegistration: ResolverTypeWrapper<DualRegistrationRow>;
  PartyRosterTotals: ResolverTypeWrapper<PartyRosterTotalsRow>;
  PartyPlacement: ResolverTypeWrapper<PartyPlacementRow>;
  AppointMemberInput: AppointMemberInput;
  EndAppointmentInput: EndAppointmentInput;
  RecordInstructorVisitInput: RecordInstructorVisitInput;
  RegisterDuallyInput: RegisterDuallyInput;
  AnswerDualRegistrationInput: AnswerDualRegistrationInput;
  EndDualRegistrationInput: EndDualRegistrationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  PartyOrganization: PartyOrganizationRow;
  PartyCoverage: PartyCoverageRow;
  TierCoverage: TierCoverageRow;
  GridCoverage: GridCoverageRow;
  EstateCoverage: EstateCoverageRow;
  EnterpriseCoverage: EnterpriseCoverage;
  DepartmentCoverage: DepartmentCoverage;
  PartyOrganizationFilter: PartyOrganizationFilter;
  PartyOrganizationConnection: Connection<PartyOrganizationRow>;
  Division: Pick<Division, 'code'>;
  Estate: Pick<Estate, 'id'>;
  Grid: Pick<Grid, 'id'>;
  PropertyCompany: Pick<PropertyCompany, 'id'>;
  DateTime: Scalars['DateTime']['output'];
  CivilDate: Scalars['CivilDate']['output'];
  PersonalRead: PersonalRead;
  PersonalReadConnection: Connection<PersonalRead>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Refusal: RefusalValue;
  Mutation: Record<PropertyKey, never>;
  AppraisalSchemeResult: ResolversUnionTypes<ResolversParentTypes>['AppraisalSchemeResult'];
  AppraisalResult: ResolversUnionTypes<ResolversParentTypes>['AppraisalResult'];
  AppraisalSubject: ResolversUnionTypes<ResolversParentTypes>['AppraisalSubject'];
  AppraisalScheme: AppraisalSchemeRow;
  AppraisalCriterion: AppraisalCriterionRow;
  AppraisalGrade: AppraisalGradeRow;
  AppraisalAllowance: AppraisalAllowance;
  AppraisalConsequence: AppraisalConsequenceRow;
  Appraisal: AppraisalRow;
  AppraisalLine: AppraisalLineRow;
  AppraisalObjection: AppraisalObjectionRow;
  AppraisalStep: AppraisalStepRow;
  AppraisalDeadline: AppraisalDeadlineRow;
  AppraisalEscalation: AppraisalEscalationRow;
  AppraisalCoverage: AppraisalCoverageRow;
  AppraisalProgress: AppraisalProgressRow;
  AppraisalSchemeFilter: AppraisalSchemeFilter;
  AppraisalFilter: AppraisalFilter;
  ProposeAppraisalSchemeInput: ProposeAppraisalSchemeInput;
  AppraisalCriterionInput: AppraisalCriterionInput;
  AppraisalGradeInput: AppraisalGradeInput;
  AppraisalAllowanceInput: AppraisalAllowanceInput;
  AppraisalConsequenceInput: AppraisalConsequenceInput;
  DecideAppraisalSchemeInput: DecideAppraisalSchemeInput;
  OpenAppraisalInput: OpenAppraisalInput;
  BeginAppraisalRoundInput: BeginAppraisalRoundInput;
  AssessCriterionInput: AssessCriterionInput;
  ScoreAppraisalInput: ScoreAppraisalInput;
  LookAgainAtAppraisalInput: LookAgainAtAppraisalInput;
  PostAwardResultsInput: PostAwardResultsInput;
  ObjectToAppraisalInput: ObjectToAppraisalInput;
  DecideAppraisalObjectionInput: DecideAppraisalObjectionInput;
  WithdrawAppraisalInput: WithdrawAppraisalInput;
  AppraisalSchemeConnection: Connection<AppraisalSchemeRow>;
  AppraisalConnection: Connection<AppraisalRow>;
  SocialOrganization: Pick<SocialOrganization, 'id'>;
  PolicyDocument: PolicyDocumentRow;
  PolicyClause: PolicyClauseRow;
  DocumentRelation: DocumentRelationRow;
  Pilot: PilotRow;
  Example: ExampleRow;
  Term: TermRow;
  PolicyDocumentConnection: Connection<PolicyDocumentRow>;
  PilotConnection: Connection<PilotRow>;
  ExampleConnection: Connection<ExampleRow>;
  PolicyDocumentFilter: PolicyDocumentFilter;
  PolicyDocumentResult: ResolversUnionTypes<ResolversParentTypes>['PolicyDocumentResult'];
  PilotResult: ResolversUnionTypes<ResolversParentTypes>['PilotResult'];
  ExampleResult: ResolversUnionTypes<ResolversParentTypes>['ExampleResult'];
  TermResult: ResolversUnionTypes<ResolversParentTypes>['TermResult'];
  DraftDocumentInput: DraftDocumentInput;
  PolicyClauseInput: PolicyClauseInput;
  DocumentRelationInput: DocumentRelationInput;
  CoSignDocumentInput: CoSignDocumentInput;
  IssueDocumentInput: IssueDocumentInput;
  RepealDocumentInput: RepealDocumentInput;
  BeginPilotInput: BeginPilotInput;
  DecidePilotInput: DecidePilotInput;
  AddExampleInput: AddExampleInput;
  NameTermInput: NameTermInput;
  PartyAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['PartyAppointmentResult'];
  DualRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['DualRegistrationResult'];
  PartyAppointment: PartyAppointmentRow;
  InstructorVisit: InstructorVisitRow;
  DualRegistration: DualRegistrationRow;
  PartyRosterTotals: PartyRosterTotalsRow;
  PartyPlacement: PartyPlacementRow;
  AppointMemberInput: AppointMemberInput;
  EndAppointmentInput: EndAppointmentInput;
  RecordInstructorVisitInput: RecordInstructorVisitInput;
  RegisterDuallyInput: RegisterDuallyInput;
  AnswerDualRegistrationInput: AnswerDualRegistrationInput;
  EndDualRegistrationInput: EndDualRegistrationInput;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType, RequireFields<QueryPartyOrganizationArgs, 'id'>>;
  partyOrganizations?: Resolver<Maybe<ResolversTypes['PartyOrganizationConnection']>, ParentType, ContextType, RequireFields<QueryPartyOrganizationsArgs, 'first'>>;
  partyCoverage?: Resolver<Maybe<ResolversTypes['PartyCoverage']>, ParentType, ContextType, RequireFields<QueryPartyCoverageArgs, 'under'>>;
  partyPersonalReads?: Resolver<Maybe<ResolversTypes['PersonalReadConnection']>, ParentType, ContextType, RequireFields<QueryPartyPersonalReadsArgs, 'under' | 'first'>>;
  appraisalSchemes?: Resolver<Maybe<ResolversTypes['AppraisalSchemeConnection']>, ParentType, ContextType, RequireFields<QueryAppraisalSchemesArgs, 'first'>>;
  appraisalScheme?: Resolver<Maybe<ResolversTypes['AppraisalScheme']>, ParentType, ContextType, RequireFields<QueryAppraisalSchemeArgs, 'id'>>;
  appraisalSchemeInForce?: Resolver<Maybe<ResolversTypes['AppraisalScheme']>, ParentType, ContextType, RequireFields<QueryAppraisalSchemeInForceArgs, 'code'>>;
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType, RequireFields<QueryAppraisalArgs, 'id'>>;
  appraisals?: Resolver<Maybe<ResolversTypes['AppraisalConnection']>, ParentType, ContextType, RequireFields<QueryAppraisalsArgs, 'first'>>;
  appraisalProgress?: Resolver<Maybe<ResolversTypes['AppraisalCoverage']>, ParentType, ContextType, RequireFields<QueryAppraisalProgressArgs, 'scheme' | 'period' | 'under'>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'id'>>;
  policyDocuments?: Resolver<Maybe<ResolversTypes['PolicyDocumentConnection']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentsArgs, 'first'>>;
  pilots?: Resolver<Maybe<ResolversTypes['PilotConnection']>, ParentType, ContextType, RequireFields<QueryPilotsArgs, 'first'>>;
  examples?: Resolver<Maybe<ResolversTypes['ExampleConnection']>, ParentType, ContextType, RequireFields<QueryExamplesArgs, 'first'>>;
  vocabulary?: Resolver<Maybe<Array<ResolversTypes['Term']>>, ParentType, ContextType>;
  partyAppointments?: Resolver<Maybe<Array<ResolversTypes['PartyAppointment']>>, ParentType, ContextType, RequireFields<QueryPartyAppointmentsArgs, 'placeId'>>;
  partyAppointment?: Resolver<Maybe<ResolversTypes['PartyAppointment']>, ParentType, ContextType, RequireFields<QueryPartyAppointmentArgs, 'id'>>;
  dualRegistration?: Resolver<Maybe<ResolversTypes['DualRegistration']>, ParentType, ContextType, RequireFields<QueryDualRegistrationArgs, 'id'>>;
  partyRosterTotals?: Resolver<Maybe<ResolversTypes['PartyRosterTotals']>, ParentType, ContextType, RequireFields<QueryPartyRosterTotalsArgs, 'under'>>;
};

export type PartyOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'], FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] = FederationReferenceTypes['PartyOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PartyLevel']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<PartyOrganizationChildrenArgs, 'first'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  formation?: Resolver<ResolversTypes['PartyFormation'], ParentType, ContextType>;
  coverageMethod?: Resolver<Maybe<ResolversTypes['PartyCoverageMethod']>, ParentType, ContextType>;
  estates?: Resolver<Maybe<Array<ResolversTypes['Estate']>>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  appraisals?: Resolver<ResolversTypes['AppraisalConnection'], ParentType, ContextType, RequireFields<PartyOrganizationAppraisalsArgs, 'first'>>;
  badges?: Resolver<Array<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCoverage'] = ResolversParentTypes['PartyCoverage']> = {
  tiers?: Resolver<Array<ResolversTypes['TierCoverage']>, ParentType, ContextType>;
  grids?: Resolver<Array<ResolversTypes['GridCoverage']>, ParentType, ContextType>;
  estates?: Resolver<Array<ResolversTypes['EstateCoverage']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseCoverage'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['DepartmentCoverage'], ParentType, ContextType>;
};

export type TierCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierCoverage'] = ResolversParentTypes['TierCoverage']> = {
  level?: Resolver<ResolversTypes['PartyLevel'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridCoverage'] = ResolversParentTypes['GridCoverage']> = {
  kind?: Resolver<ResolversTypes['GridKind'], ParentType, ContextType>;
  ledBy?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  led?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateCoverage'] = ResolversParentTypes['EstateCoverage']> = {
  form?: Resolver<ResolversTypes['EstateForm'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estatesCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  singleFormed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseCoverage'] = ResolversParentTypes['EnterpriseCoverage']> = {
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentCoverage'] = ResolversParentTypes['DepartmentCoverage']> = {
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationConnection'] = ResolversParentTypes['PartyOrganizationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganizations?: Resolver<Maybe<Array<ResolversTypes['PartyOrganization']>>, ParentType, ContextType>;
  appraisals?: Resolver<Maybe<ResolversTypes['AppraisalConnection']>, ParentType, ContextType, RequireFields<EstateAppraisalsArgs, 'first'>>;
  badges?: Resolver<Maybe<Array<ResolversTypes['Appraisal']>>, ParentType, ContextType>;
  partyAppointments?: Resolver<Maybe<Array<ResolversTypes['PartyAppointment']>>, ParentType, ContextType, Partial<EstatePartyAppointmentsArgs>>;
  dualRegistrations?: Resolver<Maybe<Array<ResolversTypes['DualRegistration']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  partyAppointments?: Resolver<Maybe<Array<ResolversTypes['PartyAppointment']>>, ParentType, ContextType, Partial<GridPartyAppointmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany'], FederationReferenceType extends FederationReferenceTypes['PropertyCompany'] = FederationReferenceTypes['PropertyCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  appraisals?: Resolver<Maybe<ResolversTypes['AppraisalConnection']>, ParentType, ContextType, RequireFields<PropertyCompanyAppraisalsArgs, 'first'>>;
  badges?: Resolver<Maybe<Array<ResolversTypes['Appraisal']>>, ParentType, ContextType>;
  partyAppointments?: Resolver<Maybe<Array<ResolversTypes['PartyAppointment']>>, ParentType, ContextType, Partial<PropertyCompanyPartyAppointmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  proposeAppraisalScheme?: Resolver<ResolversTypes['AppraisalSchemeResult'], ParentType, ContextType, RequireFields<MutationProposeAppraisalSchemeArgs, 'input'>>;
  decideAppraisalScheme?: Resolver<ResolversTypes['AppraisalSchemeResult'], ParentType, ContextType, RequireFields<MutationDecideAppraisalSchemeArgs, 'input'>>;
  openAppraisal?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType, RequireFields<MutationOpenAppraisalArgs, 'input'>>;
  beginAppraisalRound?: Resolver<ResolversTypes['AppraisalSchemeResult'], ParentType, ContextType, RequireFields<MutationBeginAppraisalRoundArgs, 'input'>>;
  assessCriterion?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType, RequireFields<MutationAssessCriterionArgs, 'input'>>;
  scoreAppraisal?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType, RequireFields<MutationScoreAppraisalArgs, 'input'>>;
  lookAgainAtAppraisal?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType, RequireFields<MutationLookAgainAtAppraisalArgs, 'input'>>;
  postAwardResults?: Resolver<ResolversTypes['AppraisalSchemeResult'], ParentType, ContextType, RequireFields<MutationPostAwardResultsArgs, 'input'>>;
  objectToAppraisal?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType, RequireFields<MutationObjectToAppraisalArgs, 'input'>>;
  decideAppraisalObjection?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType, RequireFields<MutationDecideAppraisalObjectionArgs, 'input'>>;
  withdrawAppraisal?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType, RequireFields<MutationWithdrawAppraisalArgs, 'input'>>;
  draftDocument?: Resolver<ResolversTypes['PolicyDocumentResult'], ParentType, ContextType, RequireFields<MutationDraftDocumentArgs, 'input'>>;
  coSignDocument?: Resolver<ResolversTypes['PolicyDocumentResult'], ParentType, ContextType, RequireFields<MutationCoSignDocumentArgs, 'input'>>;
  issueDocument?: Resolver<ResolversTypes['PolicyDocumentResult'], ParentType, ContextType, RequireFields<MutationIssueDocumentArgs, 'input'>>;
  repealDocument?: Resolver<ResolversTypes['PolicyDocumentResult'], ParentType, ContextType, RequireFields<MutationRepealDocumentArgs, 'input'>>;
  beginPilot?: Resolver<ResolversTypes['PilotResult'], ParentType, ContextType, RequireFields<MutationBeginPilotArgs, 'input'>>;
  decidePilot?: Resolver<ResolversTypes['PilotResult'], ParentType, ContextType, RequireFields<MutationDecidePilotArgs, 'input'>>;
  addExample?: Resolver<ResolversTypes['ExampleResult'], ParentType, ContextType, RequireFields<MutationAddExampleArgs, 'input'>>;
  nameTerm?: Resolver<ResolversTypes['TermResult'], ParentType, ContextType, RequireFields<MutationNameTermArgs, 'input'>>;
  appointMember?: Resolver<ResolversTypes['PartyAppointmentResult'], ParentType, ContextType, RequireFields<MutationAppointMemberArgs, 'input'>>;
  endAppointment?: Resolver<ResolversTypes['PartyAppointmentResult'], ParentType, ContextType, RequireFields<MutationEndAppointmentArgs, 'input'>>;
  recordInstructorVisit?: Resolver<ResolversTypes['PartyAppointmentResult'], ParentType, ContextType, RequireFields<MutationRecordInstructorVisitArgs, 'input'>>;
  registerDually?: Resolver<ResolversTypes['DualRegistrationResult'], ParentType, ContextType, RequireFields<MutationRegisterDuallyArgs, 'input'>>;
  answerDualRegistration?: Resolver<ResolversTypes['DualRegistrationResult'], ParentType, ContextType, RequireFields<MutationAnswerDualRegistrationArgs, 'input'>>;
  endDualRegistration?: Resolver<ResolversTypes['DualRegistrationResult'], ParentType, ContextType, RequireFields<MutationEndDualRegistrationArgs, 'input'>>;
};

export type AppraisalSchemeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalSchemeResult'] = ResolversParentTypes['AppraisalSchemeResult']> = {
  __resolveType: TypeResolveFn<'AppraisalScheme' | 'Refusal', ParentType, ContextType>;
};

export type AppraisalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalResult'] = ResolversParentTypes['AppraisalResult']> = {
  __resolveType: TypeResolveFn<'Appraisal' | 'Refusal', ParentType, ContextType>;
};

export type AppraisalSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalSubject'] = ResolversParentTypes['AppraisalSubject']> = {
  __resolveType: TypeResolveFn<'PartyOrganization' | 'Estate' | 'PropertyCompany' | 'Grid' | 'Division' | 'SocialOrganization', ParentType, ContextType>;
};

export type AppraisalSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalScheme'] = ResolversParentTypes['AppraisalScheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppraisalSchemeState'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppraisalSchemeKind'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['AppraisalSubjectType'], ParentType, ContextType>;
  honours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['AppraisalCycle'], ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['AppraisalAssessor'], ParentType, ContextType>;
  secondLook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['AppraisalCriterion']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['AppraisalGrade']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['AppraisalAllowance']>, ParentType, ContextType>;
  objection?: Resolver<ResolversTypes['AppraisalAllowance'], ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  top?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['EstateForm']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['AppraisalConsequence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraisalCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalCriterion'] = ResolversParentTypes['AppraisalCriterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppraisalCriterionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  each?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  full?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bonus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsEvidence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['AppraisalAssessor']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppraisalGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalGrade'] = ResolversParentTypes['AppraisalGrade']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AppraisalAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalAllowance'] = ResolversParentTypes['AppraisalAllowance']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AppraisalDayUnit'], ParentType, ContextType>;
};

export type AppraisalConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalConsequence'] = ResolversParentTypes['AppraisalConsequence']> = {
  kind?: Resolver<ResolversTypes['AppraisalConsequenceKind'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AppraisalScheme'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['AppraisalSubject']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppraisalStage'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AppraisalGrade']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AppraisalLine']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['AppraisalConsequence']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['AppraisalObjection']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AppraisalStep']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['AppraisalDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['AppraisalEscalation']>, ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraisalLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalLine'] = ResolversParentTypes['AppraisalLine']> = {
  criterion?: Resolver<ResolversTypes['AppraisalCriterion'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppraisalItemState'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  markedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppraisalObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalObjection'] = ResolversParentTypes['AppraisalObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppraisalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalStep'] = ResolversParentTypes['AppraisalStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppraisalStage'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppraisalDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalDeadline'] = ResolversParentTypes['AppraisalDeadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppraisalEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalEscalation'] = ResolversParentTypes['AppraisalEscalation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppraisalCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalCoverage'] = ResolversParentTypes['AppraisalCoverage']> = {
  scheme?: Resolver<ResolversTypes['AppraisalScheme'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AppraisalProgress'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AppraisalProgress']>, ParentType, ContextType>;
};

export type AppraisalProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalProgress'] = ResolversParentTypes['AppraisalProgress']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AppraisalSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalSchemeConnection'] = ResolversParentTypes['AppraisalSchemeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AppraisalScheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalConnection'] = ResolversParentTypes['AppraisalConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganization'] = ResolversParentTypes['SocialOrganization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DocumentLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DocumentState'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['DocumentRelation']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  repealedOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyClause'] = ResolversParentTypes['PolicyClause']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRelation'] = ResolversParentTypes['DocumentRelation']> = {
  kind?: Resolver<ResolversTypes['DocumentRelationKind'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
};

export type PilotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pilot'] = ResolversParentTypes['Pilot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PilotDecision']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Example'] = ResolversParentTypes['Example']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExampleKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['TermScript'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentConnection'] = ResolversParentTypes['PolicyDocumentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotConnection'] = ResolversParentTypes['PilotConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Pilot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExampleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExampleConnection'] = ResolversParentTypes['ExampleConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Example']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentResult'] = ResolversParentTypes['PolicyDocumentResult']> = {
  __resolveType: TypeResolveFn<'PolicyDocument' | 'Refusal', ParentType, ContextType>;
};

export type PilotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotResult'] = ResolversParentTypes['PilotResult']> = {
  __resolveType: TypeResolveFn<'Pilot' | 'Refusal', ParentType, ContextType>;
};

export type ExampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExampleResult'] = ResolversParentTypes['ExampleResult']> = {
  __resolveType: TypeResolveFn<'Example' | 'Refusal', ParentType, ContextType>;
};

export type TermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermResult'] = ResolversParentTypes['TermResult']> = {
  __resolveType: TypeResolveFn<'Term' | 'Refusal', ParentType, ContextType>;
};

export type PartyAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAppointmentResult'] = ResolversParentTypes['PartyAppointmentResult']> = {
  __resolveType: TypeResolveFn<'PartyAppointment' | 'Refusal', ParentType, ContextType>;
};

export type DualRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DualRegistrationResult'] = ResolversParentTypes['DualRegistrationResult']> = {
  __resolveType: TypeResolveFn<'DualRegistration' | 'Refusal', ParentType, ContextType>;
};

export type PartyAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAppointment'] = ResolversParentTypes['PartyAppointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['PartyPost'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  placeType?: Resolver<ResolversTypes['PartyPlaceType'], ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['InstructorVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstructorVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstructorVisit'] = ResolversParentTypes['InstructorVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DualRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DualRegistration'] = ResolversParentTypes['DualRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DualRegistrationStage'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unitBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  residenceBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['AppraisalDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['AppraisalEscalation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyRosterTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyRosterTotals'] = ResolversParentTypes['PartyRosterTotals']> = {
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<Array<ResolversTypes['PartyPlacement']>, ParentType, ContextType>;
};

export type PartyPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyPlacement'] = ResolversParentTypes['PartyPlacement']> = {
  unit?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  PartyCoverage?: PartyCoverageResolvers<ContextType>;
  TierCoverage?: TierCoverageResolvers<ContextType>;
  GridCoverage?: GridCoverageResolvers<ContextType>;
  EstateCoverage?: EstateCoverageResolvers<ContextType>;
  EnterpriseCoverage?: EnterpriseCoverageResolvers<ContextType>;
  DepartmentCoverage?: DepartmentCoverageResolvers<ContextType>;
  PartyOrganizationConnection?: PartyOrganizationConnectionResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PersonalRead?: PersonalReadResolvers<ContextType>;
  PersonalReadConnection?: PersonalReadConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AppraisalSchemeResult?: AppraisalSchemeResultResolvers<ContextType>;
  AppraisalResult?: AppraisalResultResolvers<ContextType>;
  AppraisalSubject?: AppraisalSubjectResolvers<ContextType>;
  AppraisalScheme?: AppraisalSchemeResolvers<ContextType>;
  AppraisalCriterion?: AppraisalCriterionResolvers<ContextType>;
  AppraisalGrade?: AppraisalGradeResolvers<ContextType>;
  AppraisalAllowance?: AppraisalAllowanceResolvers<ContextType>;
  AppraisalConsequence?: AppraisalConsequenceResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  AppraisalLine?: AppraisalLineResolvers<ContextType>;
  AppraisalObjection?: AppraisalObjectionResolvers<ContextType>;
  AppraisalStep?: AppraisalStepResolvers<ContextType>;
  AppraisalDeadline?: AppraisalDeadlineResolvers<ContextType>;
  AppraisalEscalation?: AppraisalEscalationResolvers<ContextType>;
  AppraisalCoverage?: AppraisalCoverageResolvers<ContextType>;
  AppraisalProgress?: AppraisalProgressResolvers<ContextType>;
  AppraisalSchemeConnection?: AppraisalSchemeConnectionResolvers<ContextType>;
  AppraisalConnection?: AppraisalConnectionResolvers<ContextType>;
  SocialOrganization?: SocialOrganizationResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyClause?: PolicyClauseResolvers<ContextType>;
  DocumentRelation?: DocumentRelationResolvers<ContextType>;
  Pilot?: PilotResolvers<ContextType>;
  Example?: ExampleResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  PolicyDocumentConnection?: PolicyDocumentConnectionResolvers<ContextType>;
  PilotConnection?: PilotConnectionResolvers<ContextType>;
  ExampleConnection?: ExampleConnectionResolvers<ContextType>;
  PolicyDocumentResult?: PolicyDocumentResultResolvers<ContextType>;
  PilotResult?: PilotResultResolvers<ContextType>;
  ExampleResult?: ExampleResultResolvers<ContextType>;
  TermResult?: TermResultResolvers<ContextType>;
  PartyAppointmentResult?: PartyAppointmentResultResolvers<ContextType>;
  DualRegistrationResult?: DualRegistrationResultResolvers<ContextType>;
  PartyAppointment?: PartyAppointmentResolvers<ContextType>;
  InstructorVisit?: InstructorVisitResolvers<ContextType>;
  DualRegistration?: DualRegistrationResolvers<ContextType>;
  PartyRosterTotals?: PartyRosterTotalsResolvers<ContextType>;
  PartyPlacement?: PartyPlacementResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
