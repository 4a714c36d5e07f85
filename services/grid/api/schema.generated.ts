/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow, Position as PositionRow, Grid as GridRow, GridOfficer as GridOfficerRow, GridDuty as GridDutyRow, ServiceSquad as ServiceSquadRow, Resident as ResidentRow, Whistle as WhistleRow, DepartmentWhistleScore as DepartmentWhistleScoreRow, StreetWhistleScore as StreetWhistleScoreRow, GridEvent as GridEventRow, GridEventStep as GridEventStepRow, GridStepHolder as GridStepHolderRow, GridDeadline as GridDeadlineRow, GridEscalation as GridEscalationRow, GridNotice as GridNoticeRow, GridRosterGap as GridRosterGapRow, OpenGridDeadline as OpenGridDeadlineRow, GridTotals as GridTotalsRow, ProfileVersion as ProfileVersionRow, ProfileLine as ProfileLineRow, ProfileFigure as ProfileFigureRow, GridProfileDryRun as GridProfileDryRunRow, RetimedGridDeadline as RetimedGridDeadlineRow, ResidentConsent as ResidentConsentRow, GridMatter as GridMatterRow, GridMatterStep as GridMatterStepRow } from './rows.ts';
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
  /** A division by its code; null where there is none or the caller may not know of it. */
  division?: Maybe<Division>;
  /** Divisions in the order of their codes. */
  divisions?: Maybe<DivisionConnection>;
  /** A grid by its id; null where there is none or the caller may not know of it. */
  grid?: Maybe<Grid>;
  /** Grids in the order of their codes. */
  grids?: Maybe<GridConnection>;
  /** How many grids there are of each kind under the division, counted in one pass. */
  gridTotals?: Maybe<GridTotals>;
  /** The micro-grid a point lies in: exactly one inside the district, none outside. Degrees, WGS 84. */
  gridAt?: Maybe<Grid>;
  /**
   * Who is on duty at a place, a grid's or department's id or a division's code, at the instant asked
   * for, or now; empty where nobody is.
   */
  onDuty?: Maybe<Array<GridDuty>>;
  /** What the caller was told of grid events and whistles, or the department they act for, the latest first. */
  myGridNotices?: Maybe<GridNoticeConnection>;
  /** Posts of a ladder that had nobody as a rung fell to them, the latest first. */
  gridRosterGaps?: Maybe<GridRosterGapConnection>;
  /** Squads that serve grids, in the order of their names. */
  squads?: Maybe<SquadConnection>;
  /** A whistle by its id; null where there is none or the caller may not know of it. */
  whistle?: Maybe<Whistle>;
  /** Whistles, the latest first. */
  whistles?: Maybe<WhistleConnection>;
  /** How whistles were called and answered within a division: both sides are scored (R-H-35). */
  whistleScores?: Maybe<WhistleScores>;
  /** Versions of the rule profiles grids go by, the latest first and what is shipped last. */
  gridProfiles?: Maybe<ProfileVersionConnection>;
  /** A version by its id; null where there is none or it is another district's. */
  gridProfile?: Maybe<ProfileVersion>;
  /** What a version of one's own would do to the clocks in flight; null where there is no such version. */
  dryRunGridProfile?: Maybe<GridProfileDryRun>;
  /** The days and hours the district works, as they are now; a new version moves every clock not yet due. */
  calendar?: Maybe<WorkingCalendar>;
  /** An event by its id; null where there is none or the caller may not know of it. */
  gridEvent?: Maybe<GridEvent>;
  /** Events, the latest first. */
  gridEvents?: Maybe<GridEventConnection>;
  /** Running clocks of events, whistles and matters, the soonest due first: what is about to burn. */
  openGridDeadlines?: Maybe<OpenGridDeadlineConnection>;
  /** Who was shown personal data of grid records of a division as they are, the latest first. */
  gridPersonalReads?: Maybe<PersonalReadConnection>;
  /** What residents of a division consented to, the latest first: for who records it there, and for auditors. */
  residentConsents?: Maybe<ResidentConsentConnection>;
  /** Residents who consented to be known to the organization that asks, in a project of its own (R-D-07). */
  consentedResidents?: Maybe<ResidentConnection>;
  /** A matter by its id; null where there is none or the caller may not know of it. */
  gridMatter?: Maybe<GridMatter>;
  /** What departments applied to put to the grids and what was decided, the latest applied for first (R-G-23). */
  gridMatters?: Maybe<GridMatterConnection>;
};


export type QueryDivisionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDivisionsArgs = {
  filter?: InputMaybe<DivisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGridArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGridsArgs = {
  filter?: InputMaybe<GridFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGridTotalsArgs = {
  under: Scalars['ID']['input'];
};


export type QueryGridAtArgs = {
  longitude: Scalars['Float']['input'];
  latitude: Scalars['Float']['input'];
};


export type QueryOnDutyArgs = {
  place: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMyGridNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGridRosterGapsArgs = {
  under?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySquadsArgs = {
  filter?: InputMaybe<SquadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhistleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhistlesArgs = {
  filter?: InputMaybe<WhistleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhistleScoresArgs = {
  under: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


export type QueryGridProfilesArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ProfileState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGridProfileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDryRunGridProfileArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGridEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGridEventsArgs = {
  filter?: InputMaybe<GridEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpenGridDeadlinesArgs = {
  filter?: InputMaybe<OpenGridDeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGridPersonalReadsArgs = {
  under: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResidentConsentsArgs = {
  under: Scalars['ID']['input'];
  residentId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConsentedResidentsArgs = {
  project: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGridMatterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGridMattersArgs = {
  filter?: InputMaybe<GridMatterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type Subscription = {
  __typename?: 'Subscription';
  /** An event that was reported or changed; those the caller may not know of are passed over. */
  gridEventChanged?: Maybe<GridEvent>;
  /** An event, as one of its clocks rang a rung of its ladder (R-E-08). */
  gridDeadlineRang?: Maybe<GridEvent>;
  /** A whistle, as its clock rang a rung of its ladder (R-G-28). */
  whistleDeadlineRang?: Maybe<Whistle>;
  /** A matter that was applied for or decided on; those the caller may not know of are passed over. */
  gridMatterChanged?: Maybe<GridMatter>;
  /** A matter, as the clock of its decision rang a rung of its ladder (R-G-29). */
  gridMatterDeadlineRang?: Maybe<GridMatter>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionGridEventChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionGridDeadlineRangArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionWhistleDeadlineRangArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionGridMatterChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be watched at /graphql/stream: at each event the selection is read as a query. */
export type SubscriptionGridMatterDeadlineRangArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** A street calls departments to a matter it cannot settle alone (镇街吹哨). */
  blowWhistle: WhistleResult;
  /** The called department says it has heard; refused with WRONG_STATE once it has. */
  acknowledgeWhistle: WhistleResult;
  /** The called department reports in on site with what it did (部门报到). */
  reportIn: WhistleResult;
  /** The street rates the department's report, 1 to 5: both sides of a whistle are scored. */
  rateReport: WhistleResult;
  /** The called department rates the call, and whether it was justified, once it has reported in (R-H-35). */
  rateWhistle: WhistleResult;
  /** Collects what was found, at a position or in a grid (信息收集). */
  reportGridEvent: GridEventResult;
  /** Closes what an officer settled on the spot; it goes no further (R-G-24). */
  settleGridEvent: GridEventResult;
  /** Makes a case of what was collected (案卷建立). */
  fileGridEvent: GridEventResult;
  /** Does not file it; the note says why. */
  declineGridEvent: GridEventResult;
  /** Sends it to whoever is to handle it, and starts the clocks (任务派遣). */
  dispatchGridEvent: GridEventResult;
  /** Says why it is not theirs; once, within the limit and before it is taken up (R-G-25). */
  objectToDispatch: GridEventResult;
  /** Sends it elsewhere where the objection is upheld, or leaves it where it is. */
  decideDispatchObjection: GridEventResult;
  /** Whoever it was dispatched to takes it up (任务处理). */
  handleGridEvent: GridEventResult;
  /** Says and shows what was done (处理反馈); the handling is met by it. */
  feedBackGridEvent: GridEventResult;
  /**
   * Checks what was fed back (核查): it is closed, or handled again with a new limit. Refused with
   * SAME_BODY for whoever found it, commanded the handling or handled it (R-G-02).
   */
  verifyGridEvent: GridEventResult;
  /** Evaluates what is closed, 1 to 5 (综合评价). */
  evaluateGridEvent: GridEventResult;
  /** Draws up a new version of a profile; it holds nothing until another person approves it. */
  proposeGridProfile: ProfileResult;
  /** Puts a proposed version into force from its day on. Refused with SAME_PERSON to its proposer. */
  approveGridProfile: ProfileResult;
  /** Turns a proposed version down, or takes one's own proposal back. */
  rejectGridProfile: ProfileResult;
  /**
   * Undoes a version: one that awaits its day never takes effect; after the one in force comes a new version
   * that says what the one before it said.
   */
  rollBackGridProfile: ProfileResult;
  /** Enters somebody who may be put on duty; name and phone are kept sealed. */
  enrolOfficer: GridOfficerResult;
  /** Puts somebody on duty (到岗); refused with POST_TAKEN where the post is held, or will be. */
  assignOfficer: GridDutyResult;
  /** Relieves somebody of a duty (离岗); what fell to them until then stays on record as theirs. */
  endDuty: GridDutyResult;
  /** Records what a resident agrees that an organization learns of them (R-D-07). */
  giveConsent: ResidentConsentResult;
  /** Records that a resident withdraws a consent: it opens nothing from then on (R-D-10). */
  withdrawConsent: ResidentConsentResult;
  /** A department applies to put a matter of its own to the grids (网格事项准入); it is decided on within the limit of R-G-29. */
  applyForGridMatter: GridMatterResult;
  /** The department hands in again what was returned to it; the limit begins anew. */
  resubmitGridMatter: GridMatterResult;
  /** The grid authority admits, refuses or returns what is applied for, and says why. */
  decideGridMatter: GridMatterResult;
  /** The grid authority stops what it admitted; nothing new goes to the grids under it. */
  suspendGridMatter: GridMatterResult;
  /** The grid authority lets go on what it suspended. */
  resumeGridMatter: GridMatterResult;
  /** The department takes back what it applied for, or what it was allowed. */
  withdrawGridMatter: GridMatterResult;
};


export type MutationBlowWhistleArgs = {
  input: BlowWhistleInput;
};


export type MutationAcknowledgeWhistleArgs = {
  input: AcknowledgeWhistleInput;
};


export type MutationReportInArgs = {
  input: ReportInInput;
};


export type MutationRateReportArgs = {
  input: RateReportInput;
};


export type MutationRateWhistleArgs = {
  input: RateWhistleInput;
};


export type MutationReportGridEventArgs = {
  input: ReportGridEventInput;
};


export type MutationSettleGridEventArgs = {
  input: GridEventStepInput;
};


export type MutationFileGridEventArgs = {
  input: GridEventStepInput;
};


export type MutationDeclineGridEventArgs = {
  input: GridEventStepInput;
};


export type MutationDispatchGridEventArgs = {
  input: DispatchGridEventInput;
};


export type MutationObjectToDispatchArgs = {
  input: GridEventStepInput;
};


export type MutationDecideDispatchObjectionArgs = {
  input: DecideDispatchObjectionInput;
};


export type MutationHandleGridEventArgs = {
  input: GridEventStepInput;
};


export type MutationFeedBackGridEventArgs = {
  input: FeedBackGridEventInput;
};


export type MutationVerifyGridEventArgs = {
  input: VerifyGridEventInput;
};


export type MutationEvaluateGridEventArgs = {
  input: EvaluateGridEventInput;
};


export type MutationProposeGridProfileArgs = {
  input: ProposeProfileInput;
  calendar?: InputMaybe<CalendarInput>;
};


export type MutationApproveGridProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRejectGridProfileArgs = {
  input: DecideProfileInput;
};


export type MutationRollBackGridProfileArgs = {
  input: RollBackProfileInput;
};


export type MutationEnrolOfficerArgs = {
  input: EnrolOfficerInput;
};


export type MutationAssignOfficerArgs = {
  input: AssignOfficerInput;
};


export type MutationEndDutyArgs = {
  input: EndDutyInput;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationApplyForGridMatterArgs = {
  input: ApplyForGridMatterInput;
};


export type MutationResubmitGridMatterArgs = {
  input: ResubmitGridMatterInput;
};


export type MutationDecideGridMatterArgs = {
  input: DecideGridMatterInput;
};


export type MutationSuspendGridMatterArgs = {
  input: GridMatterStepInput;
};


export type MutationResumeGridMatterArgs = {
  input: GridMatterStepInput;
};


export type MutationWithdrawGridMatterArgs = {
  input: GridMatterStepInput;
};

export type WhistleResult = Whistle | Refusal;

export type GridEventResult = GridEvent | Refusal;

export type GridOfficerResult = GridOfficer | Refusal;

export type GridDutyResult = GridDuty | Refusal;

/** Ranks of the administrative hierarchy. */
export type DivisionLevel =
  /** 区, 6 digits. */
  | 'DISTRICT'
  /** 镇街, 9 digits. */
  | 'TOWN'
  /** 村社区, 12 digits. */
  | 'COMMUNITY';

/** A place in the administrative hierarchy (区—镇街—村社区); its code prefixes everything inside it. */
export type Division = {
  __typename?: 'Division';
  /** GB/T 2260: 6 digits for a district, 9 for a town or street, 12 for a community. */
  code: Scalars['ID']['output'];
  /** Its official name. */
  name: Scalars['String']['output'];
  /** Its rank in the hierarchy. */
  level: DivisionLevel;
  /** Null for the district. */
  parent?: Maybe<Division>;
  /** The divisions right below it, in the order of their codes. */
  children: DivisionConnection;
  /** The grids within it, in the order of their codes. */
  grids: GridConnection;
  /** Who is in charge of it at the instant asked for, or now; empty where nobody is. */
  responsible: Array<GridDuty>;
  /** The boundary as a GeoJSON-ordered ring, degrees, longitude first. */
  boundary: Array<Position>;
};


/** A place in the administrative hierarchy (区—镇街—村社区); its code prefixes everything inside it. */
export type DivisionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place in the administrative hierarchy (区—镇街—村社区); its code prefixes everything inside it. */
export type DivisionGridsArgs = {
  kind?: InputMaybe<GridKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place in the administrative hierarchy (区—镇街—村社区); its code prefixes everything inside it. */
export type DivisionResponsibleArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A vertex, degrees, WGS 84. */
export type Position = {
  __typename?: 'Position';
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
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

/** A cell of the net that covers the district: somebody answers for each at every instant. */
export type Grid = {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
  /** The community's code, a letter for the kind, and two sequences (R-G-36). */
  code: Scalars['String']['output'];
  /** Which layer of the net it is of. */
  kind: GridKind;
  /** The name it goes by. */
  name: Scalars['String']['output'];
  /** The community it lies in, or the street of a grid above communities. */
  division: Division;
  /** The grid above: MASTER over GENERAL over MICRO; DEDICATED hangs on MASTER. Null for MASTER. */
  parent?: Maybe<Grid>;
  /** The grids right below it, in the order of their codes. */
  children: GridConnection;
  /** The estate it lies in; null unless it is a micro-grid. */
  estate?: Maybe<Estate>;
  /** Households in it. */
  households: Scalars['Int']['output'];
  /** The unit whose premises it is; null unless it is a dedicated grid. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** Who answers for it at the instant asked for, or now; empty where nobody does. */
  responsible: Array<GridDuty>;
  /** Squads that serve it. */
  squads: Array<ServiceSquad>;
  /** The boundary as a GeoJSON-ordered ring, degrees, longitude first. */
  boundary: Array<Position>;
};


/** A cell of the net that covers the district: somebody answers for each at every instant. */
export type GridChildrenArgs = {
  kind?: InputMaybe<GridKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A cell of the net that covers the district: somebody answers for each at every instant. */
export type GridResponsibleArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Of grid officers (G-21), and OFFICIAL of those who answer for a level above the grids. */
export type OfficerKind =
  /** 专职网格员. */
  | 'FULL_TIME'
  /** 兼职网格员. */
  | 'PART_TIME'
  /** 微网格员. */
  | 'MICRO'
  /** Answers for a level above the grids. */
  | 'OFFICIAL';

/** A grid officer (网格员) or an official, with personal data masked. */
export type GridOfficer = {
  __typename?: 'GridOfficer';
  id: Scalars['ID']['output'];
  /** What they are. */
  kind: OfficerKind;
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** Such as 138****5678: masked unless scope and purpose allow. */
  phone: Scalars['String']['output'];
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

/** Who held a post at a place, from when until when. */
export type GridDuty = {
  __typename?: 'GridDuty';
  id: Scalars['ID']['output'];
  /** The post that was held. */
  post: DutyPost;
  /** The grid's or department's id, or the division's code. */
  place: Scalars['ID']['output'];
  /** The division the place lies in. */
  division: Division;
  /** Who held it. */
  officer: GridOfficer;
  /** The first instant on duty. */
  startedAt: Scalars['DateTime']['output'];
  /** Null while the duty lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a squad is for. */
export type SquadSkill =
  /** 治安. */
  | 'SECURITY'
  /** 调解. */
  | 'MEDIATION'
  /** 帮扶. */
  | 'CARE'
  /** 维修. */
  | 'REPAIR'
  /** 应急. */
  | 'EMERGENCY';

/** A squad that serves several grids (网格服务队). */
export type ServiceSquad = {
  __typename?: 'ServiceSquad';
  id: Scalars['ID']['output'];
  /** The name it goes by. */
  name: Scalars['String']['output'];
  /** What it is for. */
  skill: SquadSkill;
  /** How many belong to it. */
  memberCount: Scalars['Int']['output'];
  /** Where it is based. */
  division: Division;
  /** The grids it serves. */
  grids: Array<Grid>;
};

/** A resident (居民), with personal data masked. */
export type Resident = {
  __typename?: 'Resident';
  id: Scalars['ID']['output'];
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** Such as 138****5678: masked unless scope and purpose allow. */
  phone: Scalars['String']['output'];
  /** By what right they live there. */
  kind: ResidencyKind;
  /** The micro-grid they live in. */
  grid: Grid;
};

/** By what right somebody lives where they live. */
export type ResidencyKind =
  /** 户籍人口. */
  | 'REGISTERED'
  /** 流动人口. */
  | 'FLOATING'
  /** 租户. */
  | 'TENANT';

/** What a whistle calls for. */
export type WhistleKind =
  /** 日常: an everyday matter. */
  | 'DAILY'
  /** 应急: danger is near. */
  | 'EMERGENCY'
  /** 联合执法: several departments enforce together. */
  | 'JOINT_ENFORCEMENT';

/** How far a whistle was answered. */
export type WhistleState =
  /** Called, and not answered yet. */
  | 'BLOWN'
  /** The department has heard. */
  | 'ACKNOWLEDGED'
  /** The department has reported in. */
  | 'ON_SITE'
  /** The street has rated the report. */
  | 'RATED';

/** A street's call to a department (吹哨), and how it was answered (报到). */
export type Whistle = {
  __typename?: 'Whistle';
  id: Scalars['ID']['output'];
  /** What it calls for. */
  kind: WhistleKind;
  /** How far it was answered. */
  state: WhistleState;
  /** The street or community that called. */
  division: Division;
  /** The petition it was blown for; null where it was blown for something else. */
  petition?: Maybe<Petition>;
  /** Whom it called; null where there is no such department. */
  department?: Maybe<Department>;
  /** Why it was blown. */
  reason: Scalars['String']['output'];
  /** When it was blown. */
  blownAt: Scalars['DateTime']['output'];
  /** The last instant at which an acknowledgement is on time (R-G-28). */
  acknowledgeBy: Scalars['DateTime']['output'];
  /** Null until acknowledged. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The report-in; null until the department is on site. */
  report?: Maybe<DepartmentReport>;
  /** How the called department saw the call; null until it has rated it. */
  callRating?: Maybe<CallRating>;
  /** Every clock it runs or ran. */
  deadlines: Array<GridDeadline>;
  /** Every rung it climbed, in the order they were due. */
  escalations: Array<GridEscalation>;
  /** Everybody who was told of a rung, in the order they were. */
  notices: Array<GridNotice>;
};

/** A department's report-in (部门报到), rated by the street. */
export type DepartmentReport = {
  __typename?: 'DepartmentReport';
  /** When the department was on site. */
  arrivedAt: Scalars['DateTime']['output'];
  /** What it did there. */
  action: Scalars['String']['output'];
  /** 1 to 5; null until the street has rated it. */
  rating?: Maybe<Scalars['Int']['output']>;
};

/** A department's rating of the street's call (R-H-35). */
export type CallRating = {
  __typename?: 'CallRating';
  /** 1 to 5. */
  rating: Scalars['Int']['output'];
  /** Whether the street had reason to call; a call without counts against the street. */
  justified: Scalars['Boolean']['output'];
  /** What was said with it; null where nothing was. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was rated. */
  ratedAt: Scalars['DateTime']['output'];
};

/** Both sides of the whistles blown within a span: each figure counts what `whistles` lists. */
export type WhistleScores = {
  __typename?: 'WhistleScores';
  /** Those that were called. */
  departments: Array<DepartmentWhistleScore>;
  /** Those that called. */
  streets: Array<StreetWhistleScore>;
};

/** How a department answers. */
export type DepartmentWhistleScore = {
  __typename?: 'DepartmentWhistleScore';
  /** Null where there is no such department. */
  department?: Maybe<Department>;
  /** How often it was called. */
  whistles: Scalars['Int']['output'];
  /** How often it said it had heard. */
  acknowledged: Scalars['Int']['output'];
  /** How often within the limit (R-G-28). */
  acknowledgedOnTime: Scalars['Int']['output'];
  /** Acknowledged late, or not at all though the limit has ended. */
  breached: Scalars['Int']['output'];
  /** How often it reported in. */
  reported: Scalars['Int']['output'];
  /** How many of its reports were rated. */
  rated: Scalars['Int']['output'];
  /** Of what the streets rated, 1 to 5; null where nothing is. */
  meanRating?: Maybe<Scalars['Float']['output']>;
};

/** How a street or community calls. */
export type StreetWhistleScore = {
  __typename?: 'StreetWhistleScore';
  /** The street or community. */
  division: Division;
  /** How often it called. */
  whistles: Scalars['Int']['output'];
  /** How many of its calls were rated. */
  rated: Scalars['Int']['output'];
  /** Of what the departments rated, 1 to 5; null where nothing is. */
  meanRating?: Maybe<Scalars['Float']['output']>;
  /** Calls rated as with reason. */
  justified: Scalars['Int']['output'];
  /** Calls rated as without. */
  unjustified: Scalars['Int']['output'];
};

/** Who may owe a step, lowest first (R-E-08). */
export type GridLevel =
  /** 微网格. */
  | 'MICRO_GRID'
  /** 一般网格. */
  | 'GENERAL_GRID'
  /** 总网格. */
  | 'MASTER_GRID'
  /** 镇街. */
  | 'STREET'
  /** 部门. */
  | 'DEPARTMENT'
  /** 区级中心. */
  | 'DISTRICT_CENTRE'
  /** 区级分管领导. */
  | 'DISTRICT_LEADER';

/** What the limits of R-G-11 tell apart. */
export type GridEventClass =
  /** 突发事件. */
  | 'EMERGENCY'
  /** 市容环境. */
  | 'APPEARANCE'
  /** 秩序. */
  | 'ORDER'
  /** 设施. */
  | 'FACILITY'
  /** 房屋建筑. */
  | 'BUILDING'
  /** 法律事务. */
  | 'LEGAL';

/** How fast an event is to be handled. */
export type GridEventUrgency =
  /** 紧急. */
  | 'URGENT'
  /** 一般. */
  | 'ORDINARY';

/** The closed loop of R-G-01; OBJECTED while it is decided whether a dispatch went wrong (R-G-25). */
export type GridEventStage =
  /** 信息收集: found, and not decided on. */
  | 'COLLECTED'
  /** 不予立案. */
  | 'NOT_FILED'
  /** 案卷建立. */
  | 'FILED'
  /** 任务派遣. */
  | 'DISPATCHED'
  /** The dispatch is objected to. */
  | 'OBJECTED'
  /** 任务处理. */
  | 'HANDLING'
  /** 处理反馈: to be checked. */
  | 'FEEDBACK'
  /** 核查: it passed. */
  | 'VERIFIED'
  /** 结案. */
  | 'CLOSED'
  /** 综合评价. */
  | 'EVALUATED';

/** The steps an event may take. */
export type GridEventStepKind =
  /** It was found. */
  | 'COLLECT'
  /** It was settled on the spot (R-G-24). */
  | 'SETTLE'
  /** A case was made of it. */
  | 'FILE'
  /** No case was made of it. */
  | 'DECLINE'
  /** It was sent to whoever is to handle it. */
  | 'DISPATCH'
  /** The dispatch was objected to. */
  | 'OBJECT'
  /** The objection was not upheld. */
  | 'KEEP'
  /** The objection was upheld and it was sent elsewhere. */
  | 'REDISPATCH'
  /** It was taken up. */
  | 'TAKE_UP'
  /** What was done was fed back. */
  | 'FEED_BACK'
  /** It passed the check. */
  | 'PASS'
  /** It failed the check and is handled again. */
  | 'FAIL'
  /** It was closed. */
  | 'CLOSE'
  /** It was evaluated. */
  | 'EVALUATE';

/** Something found in a grid (事件), and what was done about it. */
export type GridEvent = {
  __typename?: 'GridEvent';
  id: Scalars['ID']['output'];
  /** The community it was found in. */
  division: Division;
  /** The micro-grid it was found in. */
  grid: Grid;
  /** Where it was found; null where only a grid was named. */
  position?: Maybe<Position>;
  /** What sort of matter it is. */
  class: GridEventClass;
  /** How fast it is to be handled. */
  urgency: GridEventUrgency;
  /** What was found. */
  text: Scalars['String']['output'];
  /** When it was found. */
  reportedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  stage: GridEventStage;
  /** The level it was dispatched to; null until it is. */
  level?: Maybe<GridLevel>;
  /** The department it was dispatched to; null on every other level. */
  department?: Maybe<Department>;
  /** The last instant to object to the dispatch (R-G-25); null where nobody may, or not any more. */
  objectBy?: Maybe<Scalars['DateTime']['output']>;
  /** How often a check sent it back. */
  reworks: Scalars['Int']['output'];
  /** Who owes the handling: it rises as the clock climbs; null while nobody does. */
  owedBy?: Maybe<GridStepHolder>;
  /** The earliest instant at which a step that is owed is late; null where none is owed. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether `dueAt` has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Every clock it runs or ran, in the order they started. */
  deadlines: Array<GridDeadline>;
  /** Every rung it climbed, in the order they were due. */
  escalations: Array<GridEscalation>;
  /** Everybody who was told of a rung, in the order they were. */
  notices: Array<GridNotice>;
  /** Every step that was ever taken, the first first (R-G-26). */
  trail: Array<GridEventStep>;
  /** Null until closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 to 5; null until evaluated. */
  evaluation?: Maybe<Scalars['Int']['output']>;
  /** The department that puts it to the grids (R-G-29); null where whoever reported it acts for none. */
  raisedBy?: Maybe<Department>;
  /** The matter the department raised it under; null where it named none. */
  matter?: Maybe<GridMatter>;
};

/** One step of an event: who took it, when, and how the event stood after it. */
export type GridEventStep = {
  __typename?: 'GridEventStep';
  id: Scalars['ID']['output'];
  /** Which step it was. */
  step: GridEventStepKind;
  /** Where the event stood after it. */
  stage: GridEventStage;
  /** The person or machine. */
  by: Scalars['String']['output'];
  /** The department or agency acted for, or else the person: who is kept apart by R-G-02. */
  body: Scalars['String']['output'];
  /** When it was taken. */
  at: Scalars['DateTime']['output'];
  /** Empty for steps that say nothing. */
  note: Scalars['String']['output'];
  /** What it shows as proof. */
  photos: Array<GridPhoto>;
  /** The level it was sent to; null of a step that sends nothing. */
  level?: Maybe<GridLevel>;
  /** The department it was sent to; null of a step that sends it to none. */
  department?: Maybe<Department>;
};

/** A photograph as proof: kept where it was taken, and known here by its digest. */
export type GridPhoto = {
  __typename?: 'GridPhoto';
  /** The name of its file. */
  name: Scalars['String']['output'];
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
};

/** Who owes a step: a level of the ladder and what stands there. */
export type GridStepHolder = {
  __typename?: 'GridStepHolder';
  /** The level that owes it. */
  level: GridLevel;
  /** The grid, on the levels of grids; null above them. */
  grid?: Maybe<Grid>;
  /** The street or the district, on their levels; null on others. */
  division?: Maybe<Division>;
  /** The department, on its level; null on others. */
  department?: Maybe<Department>;
  /** Who was on duty there as the step came to it; null where nobody was, or no rung has fired. */
  officer?: Maybe<GridOfficer>;
};

/** What a clock of an event, a whistle or a matter asks for. */
export type GridDeadlineKind =
  /** To handle it, from the dispatch. */
  | 'HANDLE'
  /** To object to the dispatch: a right that lapses. */
  | 'OBJECT'
  /** To decide the objection. */
  | 'DECIDE'
  /** To check it, from the feedback. */
  | 'VERIFY'
  /** To say a whistle was heard. */
  | 'ACKNOWLEDGE'
  /** To decide on a matter a department would put to the grids (R-G-29). */
  | 'ADMIT';

/** Where a clock stands. */
export type GridDeadlineState =
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

/** A clock of an event, a whistle or a matter: what is owed by when, and by which rule. */
export type GridDeadline = {
  __typename?: 'GridDeadline';
  id: Scalars['ID']['output'];
  /** What is owed. */
  kind: GridDeadlineKind;
  /** What gives the limit. */
  rule: GridDeadlineRule;
  /** The rungs it climbs when nobody acts; null where there are none. */
  ladder?: Maybe<GridDeadlineLadder>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The last instant that is still on time. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether `dueAt` rests on a year whose holidays are not announced (R-T-15). */
  provisional: Scalars['Boolean']['output'];
  /** Whether it was given more time. */
  extended: Scalars['Boolean']['output'];
  /** The stretches in which it stood still, the first first. */
  pauses: Array<GridPause>;
  /** Where it stands. */
  state: GridDeadlineState;
  /** Whether the step was or is late. */
  overdue: Scalars['Boolean']['output'];
  /** When the step was taken or fell away; null while it is owed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is left of the limit, or was left as it ended. */
  remaining: GridRemaining;
  /** How much of the limit is used, on its own clock: 1 when all of it is, more once past due. */
  progress: Scalars['Float']['output'];
  /** The days between start and end, each with why it was or was not counted; at most 400. */
  countedDays: Array<GridCountedDay>;
};

/** The rule a limit comes from, as it was when the clock began. */
export type GridDeadlineRule = {
  __typename?: 'GridDeadlineRule';
  /** The rule profile it stands in; null where it stands in none. */
  profile?: Maybe<Scalars['String']['output']>;
  /** The rule, such as R-G-11. */
  code: Scalars['String']['output'];
  /** Of the profile. */
  version: Scalars['Int']['output'];
  /** How many of `unit`. */
  amount: Scalars['Int']['output'];
  /** Of what. */
  unit: AllowanceUnit;
  /** The text it comes from. */
  source: Scalars['String']['output'];
};

/** The rungs a clock climbs. */
export type GridDeadlineLadder = {
  __typename?: 'GridDeadlineLadder';
  /** The rule, such as R-E-08. */
  code: Scalars['String']['output'];
  /** Of the profile it stands in. */
  version: Scalars['Int']['output'];
};

/** Days are those after today, hours go to the second. */
export type GridRemaining = {
  __typename?: 'GridRemaining';
  /** How many of `unit`; 0 when none is left. */
  amount: Scalars['Float']['output'];
  /** Of what. */
  unit: AllowanceUnit;
};

/** A stretch in which a clock stood still, and why; `to` is null while it lasts. */
export type GridPause = {
  __typename?: 'GridPause';
  /** Since when it stood still. */
  from: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** Why it stood still. */
  reason: Scalars['String']['output'];
};

/** A day of a limit. `notice` is the holiday notice that says whether it is worked; null without one. */
export type GridCountedDay = {
  __typename?: 'GridCountedDay';
  /** The day. */
  on: Scalars['CivilDate']['output'];
  /** Whether it counts. */
  counted: Scalars['Boolean']['output'];
  /** Why it does, or does not. */
  because: CountedDayReason;
  /** The holiday notice that says whether it is worked; null without one. */
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

/** What a rung does. */
export type GridRungAction =
  /** 提醒: whoever owes the step is told. */
  | 'REMIND'
  /** 预警: it is about to be late. */
  | 'WARN'
  /** 催办: it is late. */
  | 'URGE'
  /** 升级: the next above owes the step. */
  | 'ESCALATE';

/** A rung of the ladder, fired exactly once (升级). */
export type GridEscalation = {
  __typename?: 'GridEscalation';
  id: Scalars['ID']['output'];
  /** Its place on the ladder, from 1. */
  rung: Scalars['Int']['output'];
  /** What it did. */
  action: GridRungAction;
  /** The clock that rang it. */
  deadline: GridDeadline;
  /** The instant it was truly due, whenever it was carried out. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was carried out. */
  firedAt: Scalars['DateTime']['output'];
  /** The rule and the version of its profile, such as R-E-08@1. */
  by: Scalars['String']['output'];
  /** Who owes the step from then on: whom the roster had on duty then, or the next above who was. */
  to: GridStepHolder;
  /** Why it fired. */
  reason: Scalars['String']['output'];
  /** Who was told of it. */
  notices: Array<GridNotice>;
};

/** Whether the step is theirs who are told. */
export type NoticeRole =
  /** The step is theirs from then on. */
  | 'OWES'
  /** They are told of it. */
  | 'COPY';

/** That somebody was told of a rung, once (通知). It names nobody: whoever reads it opens the case. */
export type GridNotice = {
  __typename?: 'GridNotice';
  id: Scalars['ID']['output'];
  /** Null where it is of a whistle. */
  event?: Maybe<GridEvent>;
  /** Null where it is of an event. */
  whistle?: Maybe<Whistle>;
  /** The clock that rang. */
  deadline: GridDeadline;
  /** The rung it tells of. */
  rung: Scalars['Int']['output'];
  /** What the rung did. */
  action: GridRungAction;
  /** Whether the step is theirs. */
  role: NoticeRole;
  /** Null to whoever may not know of them. */
  to?: Maybe<GridOfficer>;
  /** The post they held. */
  post: DutyPost;
  /** The level of that post. */
  level: GridLevel;
  /** The instant the rung was due. */
  at: Scalars['DateTime']['output'];
  /** What they were told, in English. */
  text: Scalars['String']['output'];
  /** What they were told, in Chinese. */
  textZh: Scalars['String']['output'];
  /** Null where it is of an event or a whistle. */
  matter?: Maybe<GridMatter>;
};

/** A post that nobody held as a rung fell to it: one a stretch, by its earliest rung. */
export type GridRosterGap = {
  __typename?: 'GridRosterGap';
  id: Scalars['ID']['output'];
  /** The level the rung fell to. */
  level: GridLevel;
  /** The post nobody held. */
  post: DutyPost;
  /** The grid's or department's id, or the division's code. */
  place: Scalars['ID']['output'];
  /** The division the place lies in. */
  division: Division;
  /** Since when nobody held it; null where nobody ever did. */
  emptySince?: Maybe<Scalars['DateTime']['output']>;
  /** The instant the rung fell to it. */
  at: Scalars['DateTime']['output'];
  /** Its place on the ladder, from 1. */
  rung: Scalars['Int']['output'];
  /** Null where it is of a whistle. */
  event?: Maybe<GridEvent>;
  /** Null where it is of an event. */
  whistle?: Maybe<Whistle>;
  /** The level that took the step over; null where nobody above was on duty either. */
  wentTo?: Maybe<GridLevel>;
  /** Null where it is of an event or a whistle. */
  matter?: Maybe<GridMatter>;
};

export type GridNoticeConnection = {
  __typename?: 'GridNoticeConnection';
  nodes: Array<GridNotice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GridRosterGapConnection = {
  __typename?: 'GridRosterGapConnection';
  nodes: Array<GridRosterGap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A running clock, what it runs on, and who owes its step; of `event`, `whistle` and `matter` one is not null. */
export type OpenGridDeadline = {
  __typename?: 'OpenGridDeadline';
  /** The clock. */
  deadline: GridDeadline;
  /** The event it runs on; null where it is of a whistle. */
  event?: Maybe<GridEvent>;
  /** The whistle it runs on; null where it is of an event. */
  whistle?: Maybe<Whistle>;
  /** Who owes the step. */
  owedBy: GridStepHolder;
  /** The matter it runs on; null where it is of an event or a whistle. */
  matter?: Maybe<GridMatter>;
};

/** Which divisions are asked for. */
export type DivisionFilter = {
  /** Only those of this rank. */
  level?: InputMaybe<DivisionLevel>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

/** Which grids are asked for. */
export type GridFilter = {
  /** Only those of this kind. */
  kind?: InputMaybe<GridKind>;
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that lie in this estate. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which squads are asked for. */
export type SquadFilter = {
  /** Only those with this skill. */
  skill?: InputMaybe<SquadSkill>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

/** Which whistles are asked for. */
export type WhistleFilter = {
  /** Only those answered so far. */
  state?: InputMaybe<WhistleState>;
  /** Only those that called this department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  petitionId?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those blown from this instant on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those blown before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which events are asked for. */
export type GridEventFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those found in this grid. */
  gridId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those dispatched to this department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this sort. */
  class?: InputMaybe<GridEventClass>;
  /** Only those this urgent. */
  urgency?: InputMaybe<GridEventUrgency>;
  /** Only those that stand here. */
  stage?: InputMaybe<GridEventStage>;
  /** True: only those on which something is still owed; false: only those that ended. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those with a step past due; false: only those without. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which running clocks are asked for. */
export type OpenGridDeadlineFilter = {
  /** Minutes from now, from 0: only those due by then, and what is past due with them. */
  within?: InputMaybe<Scalars['Int']['input']>;
  /** True: only those past due; false: only those not yet; null: both. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this kind. */
  kind?: InputMaybe<GridDeadlineKind>;
  /** Only those whose step this level owes now, as `owedBy` says. */
  level?: InputMaybe<GridLevel>;
  /** Only those whose step this department owes now. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

/** A call to a department. */
export type BlowWhistleInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The street or community that calls. */
  division: Scalars['ID']['input'];
  /** What it calls for. */
  kind: WhistleKind;
  /** Whom it calls. */
  departmentId: Scalars['ID']['input'];
  petitionId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Which whistle was heard. */
export type AcknowledgeWhistleInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The whistle. */
  whistleId: Scalars['ID']['input'];
};

/** What the called department did on site. */
export type ReportInInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The whistle. */
  whistleId: Scalars['ID']['input'];
  /** What was done on site, at most 1,000 characters. */
  action: Scalars['String']['input'];
};

/** Somebody who may be put on duty. */
export type EnrolOfficerInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The division the person works in. */
  division: Scalars['ID']['input'];
  /** What they are. */
  kind: OfficerKind;
  /** 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** A mobile number: 11 digits, 1 then 3 to 9. */
  phone: Scalars['String']['input'];
};

/** Who is to hold which post, and from when. */
export type AssignOfficerInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Who. */
  officerId: Scalars['ID']['input'];
  /** Which post. */
  post: DutyPost;
  /** The grid's or department's id, or the division's code. */
  place: Scalars['ID']['input'];
  /** From when; now where nothing is said, and never in the past. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which duty is to end, and when. */
export type EndDutyInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The duty. */
  dutyId: Scalars['ID']['input'];
  /** The first instant off duty; now where nothing is said, and never in the past. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The street's rating of a report-in. */
export type RateReportInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The whistle. */
  whistleId: Scalars['ID']['input'];
  /** 1 to 5. */
  rating: Scalars['Int']['input'];
};

/** The department's rating of a call. */
export type RateWhistleInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The whistle. */
  whistleId: Scalars['ID']['input'];
  /** Whether the street had reason to call. */
  justified: Scalars['Boolean']['input'];
  /** 1 to 5. */
  rating: Scalars['Int']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A point, degrees, WGS 84. */
export type PositionInput = {
  /** Degrees east. */
  longitude: Scalars['Float']['input'];
  /** Degrees north. */
  latitude: Scalars['Float']['input'];
};

/** What was found, and where. */
export type ReportGridEventInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Where it was found; the micro-grid follows from it. Either this or `gridId`. */
  position?: InputMaybe<PositionInput>;
  /** The grid it was found in. Either this or `position`. */
  gridId?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of matter it is. */
  class: GridEventClass;
  /** How fast it is to be handled. */
  urgency: GridEventUrgency;
  /** At most 1,000 characters. */
  text: Scalars['String']['input'];
  /** For who reports for a department: the matter of its own it is raised under (R-G-29). */
  matterId?: InputMaybe<Scalars['ID']['input']>;
};

/** A step of an event that needs no more than words. */
export type GridEventStepInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** What was done and why, at most 1,000 characters. */
  note: Scalars['String']['input'];
};

/** Whom an event is sent to. */
export type DispatchGridEventInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** What is to be done, at most 1,000 characters. */
  note: Scalars['String']['input'];
  /** The level that is to handle it. */
  level: GridLevel;
  /** For the level DEPARTMENT, and no other. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A decision on an objection to a dispatch. */
export type DecideDispatchObjectionInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The reasons, at most 1,000 characters. */
  note: Scalars['String']['input'];
  /** Whether the objection is right. */
  upheld: Scalars['Boolean']['input'];
  /** Where it goes instead, if the objection is upheld. */
  level?: InputMaybe<GridLevel>;
  /** For the level DEPARTMENT, and no other. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A photograph as proof. */
export type GridPhotoInput = {
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
};

/** What was done about an event, with proof. */
export type FeedBackGridEventInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** What was done, at most 1,000 characters. */
  note: Scalars['String']['input'];
  /** 1 to 9, none twice. */
  photos: Array<GridPhotoInput>;
};

/** What a check found. */
export type VerifyGridEventInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** What was found, at most 1,000 characters. */
  note: Scalars['String']['input'];
  /** Whether it passed. */
  passed: Scalars['Boolean']['input'];
};

/** How an event went. */
export type EvaluateGridEventInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** What is said with it, at most 1,000 characters. */
  note: Scalars['String']['input'];
  /** 1 to 5. */
  rating: Scalars['Int']['input'];
};

export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  nodes: Array<Division>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GridConnection = {
  __typename?: 'GridConnection';
  nodes: Array<Grid>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SquadConnection = {
  __typename?: 'SquadConnection';
  nodes: Array<ServiceSquad>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WhistleConnection = {
  __typename?: 'WhistleConnection';
  nodes: Array<Whistle>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GridEventConnection = {
  __typename?: 'GridEventConnection';
  nodes: Array<GridEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OpenGridDeadlineConnection = {
  __typename?: 'OpenGridDeadlineConnection';
  nodes: Array<OpenGridDeadline>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ResidentConnection = {
  __typename?: 'ResidentConnection';
  nodes: Array<Resident>;
  pageInfo: PageInfo;
  /** Null where there are too few to be told to a partner agency: below 10, unless the district set otherwise. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Grids counted by kind. */
export type GridTotals = {
  __typename?: 'GridTotals';
  /** 总网格. */
  master: Scalars['Int']['output'];
  /** 一般网格. */
  general: Scalars['Int']['output'];
  /** 微网格. */
  micro: Scalars['Int']['output'];
  /** 专属网格. */
  dedicated: Scalars['Int']['output'];
  /** All four kinds. */
  all: Scalars['Int']['output'];
  /** Squads that serve them. */
  squads: Scalars['Int']['output'];
};

/** Which days and hours are worked (R-T-08, R-T-10): the notices of the State Council, and the district's own. */
export type WorkingCalendar = {
  __typename?: 'WorkingCalendar';
  /** The versions of profiles it is made of, such as CALENDAR_CN@1: what clocks name. */
  version: Scalars['String']['output'];
  /** In the order of the day; a split shift has several. */
  officeHours: Array<OfficeSpan>;
  /** Days on which the district's offices are closed for a reason of its own. */
  closures: Array<Scalars['CivilDate']['output']>;
  /** The years it has a notice of, this year and the next, and whichever a provisional clock ends in. */
  years: Array<CalendarYear>;
};

/** As HH:MM. */
export type OfficeSpan = {
  __typename?: 'OfficeSpan';
  /** When it opens. */
  from: Scalars['String']['output'];
  /** When it closes. */
  to: Scalars['String']['output'];
};

/** What is known of a year's working days. */
export type CalendarYear = {
  __typename?: 'CalendarYear';
  /** Four digits. */
  year: Scalars['Int']['output'];
  /** Whether its notice is not loaded: weekends and statutory days alone are then off (R-T-15). */
  provisional: Scalars['Boolean']['output'];
  /** Null where it is provisional. */
  noticeSource?: Maybe<Scalars['String']['output']>;
  /** Days off by its notice, or by statute where it is provisional. */
  daysOff: Array<Scalars['CivilDate']['output']>;
  /** Weekend days that are worked (调休). */
  makeUpDays: Array<Scalars['CivilDate']['output']>;
  /** Days that are worked in it. */
  workingDays: Scalars['Int']['output'];
  /** Clocks of events and whistles in flight that end in it and were reckoned without a notice. */
  provisionalClocks: Scalars['Int']['output'];
};

/** Said of a calendar anew: at least one of them. */
export type CalendarInput = {
  /** State Council notices, one a year. */
  notices?: Array<YearNoticeInput>;
  /** The hours offices are open; as they are where nothing is said. */
  officeHours?: InputMaybe<OfficeHoursInput>;
  /** Days on which offices are closed. */
  closures?: Array<ClosureInput>;
};

/** A State Council notice (放假安排); it takes the place of the one of its year. */
export type YearNoticeInput = {
  /** Four digits. */
  year: Scalars['Int']['input'];
  /** Days off. */
  daysOff: Array<CalendarDaysInput>;
  /** Weekend days that are worked (调休). */
  makeUpDays?: Array<CalendarDaysInput>;
  /** The notice's title and number. */
  source: Scalars['String']['input'];
};

/** The hours offices are open, in order and without overlap, as HH:MM. */
export type OfficeHoursInput = {
  /** From the first to the last of a day. */
  spans: Array<OfficeSpanInput>;
  /** What orders them. */
  source: Scalars['String']['input'];
};

/** A stretch of a day, as HH:MM. */
export type OfficeSpanInput = {
  /** When it opens. */
  from: Scalars['String']['input'];
  /** When it closes. */
  to: Scalars['String']['input'];
};

/** Capitals, digits and _ name it; one of the same name is replaced. */
export type ClosureInput = {
  /** Such as FLOOD_2026. */
  name: Scalars['String']['input'];
  /** The days. */
  days: Array<CalendarDaysInput>;
  /** What orders it. */
  source: Scalars['String']['input'];
};

/** The first and the last day, both included; without `to`, the one day. */
export type CalendarDaysInput = {
  /** The first day. */
  from: Scalars['CivilDate']['input'];
  /** The last day; the first where nothing is said. */
  to?: InputMaybe<Scalars['CivilDate']['input']>;
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
export type GridProfileDryRun = {
  __typename?: 'GridProfileDryRun';
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
  cases: RetimedGridDeadlineConnection;
};

/** A clock as it runs, and as it would; of `event`, `whistle` and `matter` one is not null. */
export type RetimedGridDeadline = {
  __typename?: 'RetimedGridDeadline';
  /** As it runs. */
  deadline: GridDeadline;
  /** The event it runs on; null where it is of a whistle. */
  event?: Maybe<GridEvent>;
  /** The whistle it runs on; null where it is of an event. */
  whistle?: Maybe<Whistle>;
  /** The rule it would go by. */
  rule: GridDeadlineRule;
  /** When it would be due. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether that rests on a year whose holidays are not announced (R-T-15). */
  provisional: Scalars['Boolean']['output'];
  /** The matter it runs on; null where it is of an event or a whistle. */
  matter?: Maybe<GridMatter>;
};

export type RetimedGridDeadlineConnection = {
  __typename?: 'RetimedGridDeadlineConnection';
  nodes: Array<RetimedGridDeadline>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  /** The grids that lie in it, in the order of their codes. */
  grids?: Maybe<GridConnection>;
  /** Those on the register, with personal data masked. */
  residents?: Maybe<ResidentConnection>;
};


export type EstateGridsArgs = {
  kind?: InputMaybe<GridKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EstateResidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Petition = {
  __typename?: 'Petition';
  id: Scalars['ID']['output'];
  /** Whistles blown for it, the first first. */
  whistles?: Maybe<Array<Whistle>>;
};

export type Department = {
  __typename?: 'Department';
  id: Scalars['ID']['output'];
};

/** The codes a refusal may carry; they never change their meaning. Be ready for new ones. */
export type RefusalCode =
  /** The duty has ended. */
  | 'DUTY_ENDED'
  /** A version takes effect no earlier than now. */
  | 'EFFECTIVE_IN_PAST'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** For who is not yet fourteen a guardian consents (R-D-06). */
  | 'GUARDIAN_CONSENTS'
  /** A field is outside what its description allows. */
  | 'INVALID_INPUT'
  /** The version would say what the one in force says. */
  | 'NOTHING_CHANGED'
  /** Only what is in force, or awaits its day, is rolled back. */
  | 'NOT_IN_FORCE'
  /** A department puts to grids only what is admitted for it, there and now (R-G-29). */
  | 'NOT_ADMITTED'
  /** Some matter would be left without any rule. */
  | 'NO_LINE_LEFT'
  /** The one objection there is was decided on (R-G-25). */
  | 'OBJECTION_DECIDED'
  /** The version it was drawn up from is no longer in force. */
  | 'OVERTAKEN'
  /** Somebody holds the post then, or will (R-E-08). */
  | 'POST_TAKEN'
  /** Whoever found, commanded or handled it does not check it (R-G-02). */
  | 'SAME_BODY'
  /** Another person than the proposer decides. */
  | 'SAME_PERSON'
  /** The limit for it has ended. */
  | 'TOO_LATE'
  /** There is no such consent. */
  | 'UNKNOWN_CONSENT'
  /** There is no such division. */
  | 'UNKNOWN_DIVISION'
  /** There is no such duty. */
  | 'UNKNOWN_DUTY'
  /** There is no such event. */
  | 'UNKNOWN_EVENT'
  /** There is no such grid, or none of the caller's covers the position. */
  | 'UNKNOWN_GRID'
  /** There is no such matter, or it is another department's. */
  | 'UNKNOWN_MATTER'
  /** There is no such officer. */
  | 'UNKNOWN_OFFICER'
  /** There is no such place with this post (R-E-08). */
  | 'UNKNOWN_PLACE'
  /** There is no such profile here. */
  | 'UNKNOWN_PROFILE'
  /** There is no such resident. */
  | 'UNKNOWN_RESIDENT'
  /** There is no such whistle. */
  | 'UNKNOWN_WHISTLE'
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

export type ResidentConsentResult = ResidentConsent | Refusal;

/** A kind of personal data. */
export type PersonalClass =
  /** 姓名. */
  | 'NAME'
  /** 电话. */
  | 'PHONE'
  /** 证件号码. */
  | 'IDENTITY_NUMBER'
  /** 住址. */
  | 'ADDRESS';

/** That a resident agreed to be known to an organization (个人信息授权), and until when. */
export type ResidentConsent = {
  __typename?: 'ResidentConsent';
  id: Scalars['ID']['output'];
  /** Whose it is; null where the caller may not know of them. */
  resident?: Maybe<Resident>;
  /** What may be known of them. */
  classes: Array<PersonalClass>;
  /** The department or agency that may know it. */
  organization: Scalars['ID']['output'];
  /** The project it may know it in. */
  project: Scalars['ID']['output'];
  /** What it may know it for: the purpose its requests state. */
  purpose: Scalars['String']['output'];
  /** What the resident was told: name and contact of the organization, purpose, method and kinds. */
  notice: Scalars['String']['output'];
  /** Whether a guardian consented for them (R-D-06). */
  byGuardian: Scalars['Boolean']['output'];
  /** The first instant it holds. */
  validFrom: Scalars['DateTime']['output'];
  /** The first instant it does not. */
  validTo: Scalars['DateTime']['output'];
  /** Whether it opens anything now. */
  live: Scalars['Boolean']['output'];
  /** When it was recorded. */
  givenAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['ID']['output'];
  /** Null while it was not withdrawn. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded that; null while it was not withdrawn. */
  withdrawnBy?: Maybe<Scalars['ID']['output']>;
};

/** What a resident agrees to. */
export type GiveConsentInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Who agrees. */
  residentId: Scalars['ID']['input'];
  /** One at least. */
  classes: Array<PersonalClass>;
  /** The department or agency that may know it. */
  organization: Scalars['ID']['input'];
  /** A name of letters, digits, `-` and `_`: 1 to 64. */
  project: Scalars['ID']['input'];
  /** A word such as CARE. */
  purpose: Scalars['String']['input'];
  /** What the resident was told: 1 to 500 characters. */
  notice: Scalars['String']['input'];
  /** Whether a guardian agrees for them; needed for who is under fourteen (R-D-06). */
  byGuardian: Scalars['Boolean']['input'];
  /** Now where nothing is said. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** After now, and no later than the purpose asks (R-D-21). */
  validTo: Scalars['DateTime']['input'];
};

/** A consent that is withdrawn. */
export type WithdrawConsentInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Which it is. */
  consentId: Scalars['ID']['input'];
};

export type ResidentConsentConnection = {
  __typename?: 'ResidentConsentConnection';
  nodes: Array<ResidentConsent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GridMatterResult = GridMatter | Refusal;

/** Where a matter stands at the gate of the grids. */
export type GridMatterState =
  /** 待审核: a decision is owed. */
  | 'APPLIED'
  /** 退回: something is missing. */
  | 'RETURNED'
  /** 准入: within its period, it may be put to the grids. */
  | 'ADMITTED'
  /** 暂停: nothing new goes to the grids under it. */
  | 'SUSPENDED'
  /** 不予准入. */
  | 'REFUSED'
  /** 撤回: by the department. */
  | 'WITHDRAWN';

/** What is decided on an application. */
export type GridMatterDecision =
  /** 准入. */
  | 'ADMIT'
  /** 不予准入. */
  | 'REFUSE'
  /** 退回: it may be handed in again. */
  | 'RETURN';

/** The steps a matter may take. */
export type GridMatterStepKind =
  /** The department applied. */
  | 'APPLY'
  /** It was returned. */
  | 'RETURN'
  /** The department handed it in again. */
  | 'RESUBMIT'
  /** It was admitted. */
  | 'ADMIT'
  /** It was refused. */
  | 'REFUSE'
  /** It was stopped. */
  | 'SUSPEND'
  /** It was let go on. */
  | 'RESUME'
  /** The department took it back. */
  | 'WITHDRAW';

/**
 * What a department asks the grids to do (网格事项). Without an admission nothing a department raises is
 * dispatched to a grid: it is refused with NOT_ADMITTED (R-G-29).
 */
export type GridMatter = {
  __typename?: 'GridMatter';
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Whose it is; null where there is no such department. */
  department?: Maybe<Department>;
  /** Within which its grids lie. */
  division: Division;
  /** The text the department rests on. */
  basis: Scalars['String']['output'];
  /** What it asks of the grids. */
  workload: Scalars['String']['output'];
  /** Who pays for it. */
  funding: Scalars['String']['output'];
  /** Where it stands; past `validTo` what was admitted no longer holds. */
  state: GridMatterState;
  /** The first instant it holds, or is to. */
  validFrom: Scalars['DateTime']['output'];
  /** The first instant it no longer holds; null while it has no end. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was admitted and its period is over. */
  expired: Scalars['Boolean']['output'];
  /** When it was applied for, or handed in again. */
  appliedAt: Scalars['DateTime']['output'];
  /** The last instant to decide on it (R-G-29); null where no decision is owed, or its clock is not the caller's to see. */
  decideBy?: Maybe<Scalars['DateTime']['output']>;
  /** Every clock it runs or ran. */
  deadlines: Array<GridDeadline>;
  /** Every rung it climbed, in the order they were due. */
  escalations: Array<GridEscalation>;
  /** Everybody who was told of a rung, in the order they were. */
  notices: Array<GridNotice>;
  /** Every step that was ever taken, the first first. */
  trail: Array<GridMatterStep>;
};

/** One step of a matter: who took it, when and why, and for which period. */
export type GridMatterStep = {
  __typename?: 'GridMatterStep';
  id: Scalars['ID']['output'];
  /** Which step it was. */
  step: GridMatterStepKind;
  /** The person or machine. */
  by: Scalars['String']['output'];
  /** When it was taken. */
  at: Scalars['DateTime']['output'];
  /** The reasons; empty where it was applied for. */
  note: Scalars['String']['output'];
  /** The first instant it held, or was to. */
  validFrom: Scalars['DateTime']['output'];
  /** The first instant it no longer held; null where it had no end. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** Which matters are asked for. */
export type GridMatterFilter = {
  /** Only those of this department. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that stand here. */
  state?: InputMaybe<GridMatterState>;
  /** Only those that were admitted at this instant, whatever was decided since. */
  admittedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A matter that a department would put to the grids. */
export type ApplyForGridMatterInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The division within which the grids lie. */
  division: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** The text it rests on, at most 1,000 characters. */
  basis: Scalars['String']['input'];
  /** What it asks of the grids, at most 1,000 characters. */
  workload: Scalars['String']['input'];
  /** Who pays for it, at most 1,000 characters. */
  funding: Scalars['String']['input'];
  /** The first instant it is to hold; now where nothing is said. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant it is no longer to hold; without end where nothing is said. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A matter that was returned, as it is handed in again. */
export type ResubmitGridMatterInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The matter. */
  matterId: Scalars['ID']['input'];
  /** What was mended, at most 1,000 characters. */
  note: Scalars['String']['input'];
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** The text it rests on, at most 1,000 characters. */
  basis: Scalars['String']['input'];
  /** What it asks of the grids, at most 1,000 characters. */
  workload: Scalars['String']['input'];
  /** Who pays for it, at most 1,000 characters. */
  funding: Scalars['String']['input'];
  /** The first instant it is to hold; now where nothing is said. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant it is no longer to hold; without end where nothing is said. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A decision on a matter. */
export type DecideGridMatterInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The matter. */
  matterId: Scalars['ID']['input'];
  /** What is decided. */
  decision: GridMatterDecision;
  /** The reasons, at most 1,000 characters. */
  note: Scalars['String']['input'];
  /** Of an admission, in place of what was applied for. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of an admission, in place of what was applied for. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A step of a matter, with its reasons. */
export type GridMatterStepInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The matter. */
  matterId: Scalars['ID']['input'];
  /** The reasons, at most 1,000 characters. */
  note: Scalars['String']['input'];
};

export type GridMatterConnection = {
  __typename?: 'GridMatterConnection';
  nodes: Array<GridMatter>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
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
  Division: Division;
  Grid: Grid;
  GridOfficer: GridOfficer;
  Resident: Resident;
  Whistle: Whistle;
  GridEvent: GridEvent;
  Estate: Estate;
  Petition: Petition;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}> );
  GridOfficer:
    ( { __typename: 'GridOfficer' }
    & GraphQLRecursivePick<FederationTypes['GridOfficer'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}> );
  Whistle:
    ( { __typename: 'Whistle' }
    & GraphQLRecursivePick<FederationTypes['Whistle'], {"id":true}> );
  GridEvent:
    ( { __typename: 'GridEvent' }
    & GraphQLRecursivePick<FederationTypes['GridEvent'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  Petition:
    ( { __typename: 'Petition' }
    & GraphQLRecursivePick<FederationTypes['Petition'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  WhistleResult:
    | ( WhistleRow )
    | ( RefusalValue )
  ;
  GridEventResult:
    | ( GridEventRow )
    | ( RefusalValue )
  ;
  GridOfficerResult:
    | ( GridOfficerRow )
    | ( RefusalValue )
  ;
  GridDutyResult:
    | ( GridDutyRow )
    | ( RefusalValue )
  ;
  ProfileResult:
    | ( ProfileVersionRow )
    | ( RefusalValue )
  ;
  ResidentConsentResult:
    | ( ResidentConsentRow )
    | ( RefusalValue )
  ;
  GridMatterResult:
    | ( GridMatterRow )
    | ( RefusalValue )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WhistleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WhistleResult']>;
  GridEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GridEventResult']>;
  GridOfficerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GridOfficerResult']>;
  GridDutyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GridDutyResult']>;
  DivisionLevel: DivisionLevel;
  Division: ResolverTypeWrapper<DivisionRow>;
  Position: ResolverTypeWrapper<PositionRow>;
  GridKind: GridKind;
  Grid: ResolverTypeWrapper<GridRow>;
  OfficerKind: OfficerKind;
  GridOfficer: ResolverTypeWrapper<GridOfficerRow>;
  DutyPost: DutyPost;
  GridDuty: ResolverTypeWrapper<GridDutyRow>;
  SquadSkill: SquadSkill;
  ServiceSquad: ResolverTypeWrapper<ServiceSquadRow>;
  Resident: ResolverTypeWrapper<ResidentRow>;
  ResidencyKind: ResidencyKind;
  WhistleKind: WhistleKind;
  WhistleState: WhistleState;
  Whistle: ResolverTypeWrapper<WhistleRow>;
  DepartmentReport: ResolverTypeWrapper<DepartmentReport>;
  CallRating: ResolverTypeWrapper<CallRating>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  WhistleScores: ResolverTypeWrapper<Omit<WhistleScores, 'departments' | 'streets'> & { departments: Array<ResolversTypes['DepartmentWhistleScore']>, streets: Array<ResolversTypes['StreetWhistleScore']> }>;
  DepartmentWhistleScore: ResolverTypeWrapper<DepartmentWhistleScoreRow>;
  StreetWhistleScore: ResolverTypeWrapper<StreetWhistleScoreRow>;
  GridLevel: GridLevel;
  GridEventClass: GridEventClass;
  GridEventUrgency: GridEventUrgency;
  GridEventStage: GridEventStage;
  GridEventStepKind: GridEventStepKind;
  GridEvent: ResolverTypeWrapper<GridEventRow>;
  GridEventStep: ResolverTypeWrapper<GridEventStepRow>;
  GridPhoto: ResolverTypeWrapper<GridPhoto>;
  GridStepHolder: ResolverTypeWrapper<GridStepHolderRow>;
  GridDeadlineKind: GridDeadlineKind;
  GridDeadlineState: GridDeadlineState;
  GridDeadline: ResolverTypeWrapper<GridDeadlineRow>;
  GridDeadlineRule: ResolverTypeWrapper<GridDeadlineRule>;
  GridDeadlineLadder: ResolverTypeWrapper<GridDeadlineLadder>;
  GridRemaining: ResolverTypeWrapper<GridRemaining>;
  GridPause: ResolverTypeWrapper<GridPause>;
  GridCountedDay: ResolverTypeWrapper<GridCountedDay>;
  AllowanceUnit: AllowanceUnit;
  CountedDayReason: CountedDayReason;
  GridRungAction: GridRungAction;
  GridEscalation: ResolverTypeWrapper<GridEscalationRow>;
  NoticeRole: NoticeRole;
  GridNotice: ResolverTypeWrapper<GridNoticeRow>;
  GridRosterGap: ResolverTypeWrapper<GridRosterGapRow>;
  GridNoticeConnection: ResolverTypeWrapper<Connection<GridNoticeRow>>;
  GridRosterGapConnection: ResolverTypeWrapper<Connection<GridRosterGapRow>>;
  OpenGridDeadline: ResolverTypeWrapper<OpenGridDeadlineRow>;
  DivisionFilter: DivisionFilter;
  GridFilter: GridFilter;
  SquadFilter: SquadFilter;
  WhistleFilter: WhistleFilter;
  GridEventFilter: GridEventFilter;
  OpenGridDeadlineFilter: OpenGridDeadlineFilter;
  BlowWhistleInput: BlowWhistleInput;
  AcknowledgeWhistleInput: AcknowledgeWhistleInput;
  ReportInInput: ReportInInput;
  EnrolOfficerInput: EnrolOfficerInput;
  AssignOfficerInput: AssignOfficerInput;
  EndDutyInput: EndDutyInput;
  RateReportInput: RateReportInput;
  RateWhistleInput: RateWhistleInput;
  PositionInput: PositionInput;
  ReportGridEventInput: ReportGridEventInput;
  GridEventStepInput: GridEventStepInput;
  DispatchGridEventInput: DispatchGridEventInput;
  DecideDispatchObjectionInput: DecideDispatchObjectionInput;
  GridPhotoInput: GridPhotoInput;
  FeedBackGridEventInput: FeedBackGridEventInput;
  VerifyGridEventInput: VerifyGridEventInput;
  EvaluateGridEventInput: EvaluateGridEventInput;
  DivisionConnection: ResolverTypeWrapper<Connection<DivisionRow>>;
  GridConnection: ResolverTypeWrapper<Connection<GridRow>>;
  SquadConnection: ResolverTypeWrapper<Connection<ServiceSquadRow>>;
  WhistleConnection: ResolverTypeWrapper<Connection<WhistleRow>>;
  GridEventConnection: ResolverTypeWrapper<Connection<GridEventRow>>;
  OpenGridDeadlineConnection: ResolverTypeWrapper<Connection<OpenGridDeadlineRow>>;
  ResidentConnection: ResolverTypeWrapper<Connection<ResidentRow>>;
  GridTotals: ResolverTypeWrapper<GridTotalsRow>;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendar>;
  OfficeSpan: ResolverTypeWrapper<OfficeSpan>;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  CalendarInput: CalendarInput;
  YearNoticeInput: YearNoticeInput;
  OfficeHoursInput: OfficeHoursInput;
  OfficeSpanInput: OfficeSpanInput;
  ClosureInput: ClosureInput;
  CalendarDaysInput: CalendarDaysInput;
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
  GridProfileDryRun: ResolverTypeWrapper<GridProfileDryRunRow>;
  RetimedGridDeadline: ResolverTypeWrapper<RetimedGridDeadlineRow>;
  RetimedGridDeadlineConnection: ResolverTypeWrapper<Connection<RetimedGridDeadlineRow>>;
  Estate: ResolverTypeWrapper<Pick<Estate, 'id'>>;
  Petition: ResolverTypeWrapper<Pick<Petition, 'id'>>;
  Department: ResolverTypeWrapper<Pick<Department, 'id'>>;
  RefusalCode: RefusalCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CivilDate: ResolverTypeWrapper<Scalars['CivilDate']['output']>;
  PersonalRead: ResolverTypeWrapper<PersonalRead>;
  PersonalReadConnection: ResolverTypeWrapper<Connection<PersonalRead>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Refusal: ResolverTypeWrapper<RefusalValue>;
  ResidentConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResidentConsentResult']>;
  PersonalClass: PersonalClass;
  ResidentConsent: ResolverTypeWrapper<ResidentConsentRow>;
  GiveConsentInput: GiveConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  ResidentConsentConnection: ResolverTypeWrapper<Connection<ResidentConsentRow>>;
  GridMatterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GridMatterResult']>;
  GridMatterState: GridMatterState;
  GridMatterDecision: GridMatterDecision;
  GridMatterStepKind: GridMatterStepKind;
  GridMatter: ResolverTypeWrapper<GridMatterRow>;
  GridMatterStep: ResolverTypeWrapper<GridMatterStepRow>;
  GridMatterFilter: GridMatterFilter;
  ApplyForGridMatterInput: ApplyForGridMatterInput;
  ResubmitGridMatterInput: ResubmitGridMatterInput;
  DecideGridMatterInput: DecideGridMatterInput;
  GridMatterStepInput: GridMatterStepInput;
  GridMatterConnection: ResolverTypeWrapper<Connection<GridMatterRow>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  WhistleResult: ResolversUnionTypes<ResolversParentTypes>['WhistleResult'];
  GridEventResult: ResolversUnionTypes<ResolversParentTypes>['GridEventResult'];
  GridOfficerResult: ResolversUnionTypes<ResolversParentTypes>['GridOfficerResult'];
  GridDutyResult: ResolversUnionTypes<ResolversParentTypes>['GridDutyResult'];
  Division: DivisionRow;
  Position: PositionRow;
  Grid: GridRow;
  GridOfficer: GridOfficerRow;
  GridDuty: GridDutyRow;
  ServiceSquad: ServiceSquadRow;
  Resident: ResidentRow;
  Whistle: WhistleRow;
  DepartmentReport: DepartmentReport;
  CallRating: CallRating;
  Boolean: Scalars['Boolean']['output'];
  WhistleScores: Omit<WhistleScores, 'departments' | 'streets'> & { departments: Array<ResolversParentTypes['DepartmentWhistleScore']>, streets: Array<ResolversParentTypes['StreetWhistleScore']> };
  DepartmentWhistleScore: DepartmentWhistleScoreRow;
  StreetWhistleScore: StreetWhistleScoreRow;
  GridEvent: GridEventRow;
  GridEventStep: GridEventStepRow;
  GridPhoto: GridPhoto;
  GridStepHolder: GridStepHolderRow;
  GridDeadline: GridDeadlineRow;
  GridDeadlineRule: GridDeadlineRule;
  GridDeadlineLadder: GridDeadlineLadder;
  GridRemaining: GridRemaining;
  GridPause: GridPause;
  GridCountedDay: GridCountedDay;
  GridEscalation: GridEscalationRow;
  GridNotice: GridNoticeRow;
  GridRosterGap: GridRosterGapRow;
  GridNoticeConnection: Connection<GridNoticeRow>;
  GridRosterGapConnection: Connection<GridRosterGapRow>;
  OpenGridDeadline: OpenGridDeadlineRow;
  DivisionFilter: DivisionFilter;
  GridFilter: GridFilter;
  SquadFilter: SquadFilter;
  WhistleFilter: WhistleFilter;
  GridEventFilter: GridEventFilter;
  OpenGridDeadlineFilter: OpenGridDeadlineFilter;
  BlowWhistleInput: BlowWhistleInput;
  AcknowledgeWhistleInput: AcknowledgeWhistleInput;
  ReportInInput: ReportInInput;
  EnrolOfficerInput: EnrolOfficerInput;
  AssignOfficerInput: AssignOfficerInput;
  EndDutyInput: EndDutyInput;
  RateReportInput: RateReportInput;
  RateWhistleInput: RateWhistleInput;
  PositionInput: PositionInput;
  ReportGridEventInput: ReportGridEventInput;
  GridEventStepInput: GridEventStepInput;
  DispatchGridEventInput: DispatchGridEventInput;
  DecideDispatchObjectionInput: DecideDispatchObjectionInput;
  GridPhotoInput: GridPhotoInput;
  FeedBackGridEventInput: FeedBackGridEventInput;
  VerifyGridEventInput: VerifyGridEventInput;
  EvaluateGridEventInput: EvaluateGridEventInput;
  DivisionConnection: Connection<DivisionRow>;
  GridConnection: Connection<GridRow>;
  SquadConnection: Connection<ServiceSquadRow>;
  WhistleConnection: Connection<WhistleRow>;
  GridEventConnection: Connection<GridEventRow>;
  OpenGridDeadlineConnection: Connection<OpenGridDeadlineRow>;
  ResidentConnection: Connection<ResidentRow>;
  GridTotals: GridTotalsRow;
  WorkingCalendar: WorkingCalendar;
  OfficeSpan: OfficeSpan;
  CalendarYear: CalendarYear;
  CalendarInput: CalendarInput;
  YearNoticeInput: YearNoticeInput;
  OfficeHoursInput: OfficeHoursInput;
  OfficeSpanInput: OfficeSpanInput;
  ClosureInput: ClosureInput;
  CalendarDaysInput: CalendarDaysInput;
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
  GridProfileDryRun: GridProfileDryRunRow;
  RetimedGridDeadline: RetimedGridDeadlineRow;
  RetimedGridDeadlineConnection: Connection<RetimedGridDeadlineRow>;
  Estate: Pick<Estate, 'id'>;
  Petition: Pick<Petition, 'id'>;
  Department: Pick<Department, 'id'>;
  DateTime: Scalars['DateTime']['output'];
  CivilDate: Scalars['CivilDate']['output'];
  PersonalRead: PersonalRead;
  PersonalReadConnection: Connection<PersonalRead>;
  PageInfo: PageInfo;
  Refusal: RefusalValue;
  ResidentConsentResult: ResolversUnionTypes<ResolversParentTypes>['ResidentConsentResult'];
  ResidentConsent: ResidentConsentRow;
  GiveConsentInput: GiveConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  ResidentConsentConnection: Connection<ResidentConsentRow>;
  GridMatterResult: ResolversUnionTypes<ResolversParentTypes>['GridMatterResult'];
  GridMatter: GridMatterRow;
  GridMatterStep: GridMatterStepRow;
  GridMatterFilter: GridMatterFilter;
  ApplyForGridMatterInput: ApplyForGridMatterInput;
  ResubmitGridMatterInput: ResubmitGridMatterInput;
  DecideGridMatterInput: DecideGridMatterInput;
  GridMatterStepInput: GridMatterStepInput;
  GridMatterConnection: Connection<GridMatterRow>;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: Scalars['String']['input'];
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  divisions?: Resolver<Maybe<ResolversTypes['DivisionConnection']>, ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'first'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'id'>>;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, RequireFields<QueryGridsArgs, 'first'>>;
  gridTotals?: Resolver<Maybe<ResolversTypes['GridTotals']>, ParentType, ContextType, RequireFields<QueryGridTotalsArgs, 'under'>>;
  gridAt?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridAtArgs, 'longitude' | 'latitude'>>;
  onDuty?: Resolver<Maybe<Array<ResolversTypes['GridDuty']>>, ParentType, ContextType, RequireFields<QueryOnDutyArgs, 'place'>>;
  myGridNotices?: Resolver<Maybe<ResolversTypes['GridNoticeConnection']>, ParentType, ContextType, RequireFields<QueryMyGridNoticesArgs, 'first'>>;
  gridRosterGaps?: Resolver<Maybe<ResolversTypes['GridRosterGapConnection']>, ParentType, ContextType, RequireFields<QueryGridRosterGapsArgs, 'first'>>;
  squads?: Resolver<Maybe<ResolversTypes['SquadConnection']>, ParentType, ContextType, RequireFields<QuerySquadsArgs, 'first'>>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType, RequireFields<QueryWhistleArgs, 'id'>>;
  whistles?: Resolver<Maybe<ResolversTypes['WhistleConnection']>, ParentType, ContextType, RequireFields<QueryWhistlesArgs, 'first'>>;
  whistleScores?: Resolver<Maybe<ResolversTypes['WhistleScores']>, ParentType, ContextType, RequireFields<QueryWhistleScoresArgs, 'under' | 'from' | 'to'>>;
  gridProfiles?: Resolver<Maybe<ResolversTypes['ProfileVersionConnection']>, ParentType, ContextType, RequireFields<QueryGridProfilesArgs, 'first'>>;
  gridProfile?: Resolver<Maybe<ResolversTypes['ProfileVersion']>, ParentType, ContextType, RequireFields<QueryGridProfileArgs, 'id'>>;
  dryRunGridProfile?: Resolver<Maybe<ResolversTypes['GridProfileDryRun']>, ParentType, ContextType, RequireFields<QueryDryRunGridProfileArgs, 'id' | 'first'>>;
  calendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  gridEvent?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType, RequireFields<QueryGridEventArgs, 'id'>>;
  gridEvents?: Resolver<Maybe<ResolversTypes['GridEventConnection']>, ParentType, ContextType, RequireFields<QueryGridEventsArgs, 'first'>>;
  openGridDeadlines?: Resolver<Maybe<ResolversTypes['OpenGridDeadlineConnection']>, ParentType, ContextType, RequireFields<QueryOpenGridDeadlinesArgs, 'first'>>;
  gridPersonalReads?: Resolver<Maybe<ResolversTypes['PersonalReadConnection']>, ParentType, ContextType, RequireFields<QueryGridPersonalReadsArgs, 'under' | 'first'>>;
  residentConsents?: Resolver<Maybe<ResolversTypes['ResidentConsentConnection']>, ParentType, ContextType, RequireFields<QueryResidentConsentsArgs, 'under' | 'first'>>;
  consentedResidents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<QueryConsentedResidentsArgs, 'project' | 'first'>>;
  gridMatter?: Resolver<Maybe<ResolversTypes['GridMatter']>, ParentType, ContextType, RequireFields<QueryGridMatterArgs, 'id'>>;
  gridMatters?: Resolver<Maybe<ResolversTypes['GridMatterConnection']>, ParentType, ContextType, RequireFields<QueryGridMattersArgs, 'first'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  gridEventChanged?: SubscriptionResolver<Maybe<ResolversTypes['GridEvent']>, "gridEventChanged", ParentType, ContextType, Partial<SubscriptionGridEventChangedArgs>>;
  gridDeadlineRang?: SubscriptionResolver<Maybe<ResolversTypes['GridEvent']>, "gridDeadlineRang", ParentType, ContextType, Partial<SubscriptionGridDeadlineRangArgs>>;
  whistleDeadlineRang?: SubscriptionResolver<Maybe<ResolversTypes['Whistle']>, "whistleDeadlineRang", ParentType, ContextType, Partial<SubscriptionWhistleDeadlineRangArgs>>;
  gridMatterChanged?: SubscriptionResolver<Maybe<ResolversTypes['GridMatter']>, "gridMatterChanged", ParentType, ContextType, Partial<SubscriptionGridMatterChangedArgs>>;
  gridMatterDeadlineRang?: SubscriptionResolver<Maybe<ResolversTypes['GridMatter']>, "gridMatterDeadlineRang", ParentType, ContextType, Partial<SubscriptionGridMatterDeadlineRangArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  blowWhistle?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationBlowWhistleArgs, 'input'>>;
  acknowledgeWhistle?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeWhistleArgs, 'input'>>;
  reportIn?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationReportInArgs, 'input'>>;
  rateReport?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationRateReportArgs, 'input'>>;
  rateWhistle?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationRateWhistleArgs, 'input'>>;
  reportGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationReportGridEventArgs, 'input'>>;
  settleGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationSettleGridEventArgs, 'input'>>;
  fileGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationFileGridEventArgs, 'input'>>;
  declineGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationDeclineGridEventArgs, 'input'>>;
  dispatchGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationDispatchGridEventArgs, 'input'>>;
  objectToDispatch?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationObjectToDispatchArgs, 'input'>>;
  decideDispatchObjection?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationDecideDispatchObjectionArgs, 'input'>>;
  handleGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationHandleGridEventArgs, 'input'>>;
  feedBackGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationFeedBackGridEventArgs, 'input'>>;
  verifyGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationVerifyGridEventArgs, 'input'>>;
  evaluateGridEvent?: Resolver<ResolversTypes['GridEventResult'], ParentType, ContextType, RequireFields<MutationEvaluateGridEventArgs, 'input'>>;
  proposeGridProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationProposeGridProfileArgs, 'input'>>;
  approveGridProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationApproveGridProfileArgs, 'input'>>;
  rejectGridProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRejectGridProfileArgs, 'input'>>;
  rollBackGridProfile?: Resolver<ResolversTypes['ProfileResult'], ParentType, ContextType, RequireFields<MutationRollBackGridProfileArgs, 'input'>>;
  enrolOfficer?: Resolver<ResolversTypes['GridOfficerResult'], ParentType, ContextType, RequireFields<MutationEnrolOfficerArgs, 'input'>>;
  assignOfficer?: Resolver<ResolversTypes['GridDutyResult'], ParentType, ContextType, RequireFields<MutationAssignOfficerArgs, 'input'>>;
  endDuty?: Resolver<ResolversTypes['GridDutyResult'], ParentType, ContextType, RequireFields<MutationEndDutyArgs, 'input'>>;
  giveConsent?: Resolver<ResolversTypes['ResidentConsentResult'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['ResidentConsentResult'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  applyForGridMatter?: Resolver<ResolversTypes['GridMatterResult'], ParentType, ContextType, RequireFields<MutationApplyForGridMatterArgs, 'input'>>;
  resubmitGridMatter?: Resolver<ResolversTypes['GridMatterResult'], ParentType, ContextType, RequireFields<MutationResubmitGridMatterArgs, 'input'>>;
  decideGridMatter?: Resolver<ResolversTypes['GridMatterResult'], ParentType, ContextType, RequireFields<MutationDecideGridMatterArgs, 'input'>>;
  suspendGridMatter?: Resolver<ResolversTypes['GridMatterResult'], ParentType, ContextType, RequireFields<MutationSuspendGridMatterArgs, 'input'>>;
  resumeGridMatter?: Resolver<ResolversTypes['GridMatterResult'], ParentType, ContextType, RequireFields<MutationResumeGridMatterArgs, 'input'>>;
  withdrawGridMatter?: Resolver<ResolversTypes['GridMatterResult'], ParentType, ContextType, RequireFields<MutationWithdrawGridMatterArgs, 'input'>>;
};

export type WhistleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleResult'] = ResolversParentTypes['WhistleResult']> = {
  __resolveType: TypeResolveFn<'Whistle' | 'Refusal', ParentType, ContextType>;
};

export type GridEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventResult'] = ResolversParentTypes['GridEventResult']> = {
  __resolveType: TypeResolveFn<'GridEvent' | 'Refusal', ParentType, ContextType>;
};

export type GridOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridOfficerResult'] = ResolversParentTypes['GridOfficerResult']> = {
  __resolveType: TypeResolveFn<'GridOfficer' | 'Refusal', ParentType, ContextType>;
};

export type GridDutyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridDutyResult'] = ResolversParentTypes['GridDutyResult']> = {
  __resolveType: TypeResolveFn<'GridDuty' | 'Refusal', ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<DivisionGridsArgs, 'first'>>;
  responsible?: Resolver<Array<ResolversTypes['GridDuty']>, ParentType, ContextType, Partial<DivisionResponsibleArgs>>;
  boundary?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GridKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<GridChildrenArgs, 'first'>>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsible?: Resolver<Array<ResolversTypes['GridDuty']>, ParentType, ContextType, Partial<GridResponsibleArgs>>;
  squads?: Resolver<Array<ResolversTypes['ServiceSquad']>, ParentType, ContextType>;
  boundary?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type GridOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridOfficer'] = ResolversParentTypes['GridOfficer'], FederationReferenceType extends FederationReferenceTypes['GridOfficer'] = FederationReferenceTypes['GridOfficer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridOfficer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridDuty'] = ResolversParentTypes['GridDuty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['GridOfficer'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceSquadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSquad'] = ResolversParentTypes['ServiceSquad']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['SquadSkill'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  grids?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResidencyKind'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type WhistleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Whistle'] = ResolversParentTypes['Whistle'], FederationReferenceType extends FederationReferenceTypes['Whistle'] = FederationReferenceTypes['Whistle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Whistle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhistleKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WhistleState'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgeBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['DepartmentReport']>, ParentType, ContextType>;
  callRating?: Resolver<Maybe<ResolversTypes['CallRating']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['GridDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['GridEscalation']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['GridNotice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentReport'] = ResolversParentTypes['DepartmentReport']> = {
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CallRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallRating'] = ResolversParentTypes['CallRating']> = {
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  justified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WhistleScoresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleScores'] = ResolversParentTypes['WhistleScores']> = {
  departments?: Resolver<Array<ResolversTypes['DepartmentWhistleScore']>, ParentType, ContextType>;
  streets?: Resolver<Array<ResolversTypes['StreetWhistleScore']>, ParentType, ContextType>;
};

export type DepartmentWhistleScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentWhistleScore'] = ResolversParentTypes['DepartmentWhistleScore']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  whistles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acknowledgedOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StreetWhistleScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreetWhistleScore'] = ResolversParentTypes['StreetWhistleScore']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  whistles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  justified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unjustified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEvent'] = ResolversParentTypes['GridEvent'], FederationReferenceType extends FederationReferenceTypes['GridEvent'] = FederationReferenceTypes['GridEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['GridEventClass'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['GridEventUrgency'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['GridEventStage'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GridLevel']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  objectBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reworks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owedBy?: Resolver<Maybe<ResolversTypes['GridStepHolder']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['GridDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['GridEscalation']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['GridNotice']>, ParentType, ContextType>;
  trail?: Resolver<Array<ResolversTypes['GridEventStep']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['GridMatter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridEventStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventStep'] = ResolversParentTypes['GridEventStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['GridEventStepKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['GridEventStage'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['GridPhoto']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GridLevel']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type GridPhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridPhoto'] = ResolversParentTypes['GridPhoto']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridStepHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridStepHolder'] = ResolversParentTypes['GridStepHolder']> = {
  level?: Resolver<ResolversTypes['GridLevel'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['GridOfficer']>, ParentType, ContextType>;
};

export type GridDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridDeadline'] = ResolversParentTypes['GridDeadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GridDeadlineKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GridDeadlineRule'], ParentType, ContextType>;
  ladder?: Resolver<Maybe<ResolversTypes['GridDeadlineLadder']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['GridPause']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GridDeadlineState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['GridRemaining'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  countedDays?: Resolver<Array<ResolversTypes['GridCountedDay']>, ParentType, ContextType>;
};

export type GridDeadlineRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridDeadlineRule'] = ResolversParentTypes['GridDeadlineRule']> = {
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridDeadlineLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridDeadlineLadder'] = ResolversParentTypes['GridDeadlineLadder']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridRemainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridRemaining'] = ResolversParentTypes['GridRemaining']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
};

export type GridPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridPause'] = ResolversParentTypes['GridPause']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridCountedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridCountedDay'] = ResolversParentTypes['GridCountedDay']> = {
  on?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['CountedDayReason'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GridEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEscalation'] = ResolversParentTypes['GridEscalation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['GridRungAction'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['GridDeadline'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GridStepHolder'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['GridNotice']>, ParentType, ContextType>;
};

export type GridNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridNotice'] = ResolversParentTypes['GridNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['GridDeadline'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['GridRungAction'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['NoticeRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['GridOfficer']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GridLevel'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['GridMatter']>, ParentType, ContextType>;
};

export type GridRosterGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridRosterGap'] = ResolversParentTypes['GridRosterGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GridLevel'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  emptySince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  wentTo?: Resolver<Maybe<ResolversTypes['GridLevel']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['GridMatter']>, ParentType, ContextType>;
};

export type GridNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridNoticeConnection'] = ResolversParentTypes['GridNoticeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GridNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridRosterGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridRosterGapConnection'] = ResolversParentTypes['GridRosterGapConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GridRosterGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenGridDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenGridDeadline'] = ResolversParentTypes['OpenGridDeadline']> = {
  deadline?: Resolver<ResolversTypes['GridDeadline'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['GridStepHolder'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['GridMatter']>, ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SquadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SquadConnection'] = ResolversParentTypes['SquadConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ServiceSquad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleConnection'] = ResolversParentTypes['WhistleConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Whistle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEventConnection'] = ResolversParentTypes['GridEventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenGridDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenGridDeadlineConnection'] = ResolversParentTypes['OpenGridDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OpenGridDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConnection'] = ResolversParentTypes['ResidentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GridTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridTotals'] = ResolversParentTypes['GridTotals']> = {
  master?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  general?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  micro?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dedicated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  squads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeHours?: Resolver<Array<ResolversTypes['OfficeSpan']>, ParentType, ContextType>;
  closures?: Resolver<Array<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['CalendarYear']>, ParentType, ContextType>;
};

export type OfficeSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSpan'] = ResolversParentTypes['OfficeSpan']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysOff?: Resolver<Array<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  makeUpDays?: Resolver<Array<ResolversTypes['CivilDate']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisionalClocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type GridProfileDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridProfileDryRun'] = ResolversParentTypes['GridProfileDryRun']> = {
  version?: Resolver<ResolversTypes['ProfileVersion'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sooner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['RetimedGridDeadlineConnection'], ParentType, ContextType>;
};

export type RetimedGridDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetimedGridDeadline'] = ResolversParentTypes['RetimedGridDeadline']> = {
  deadline?: Resolver<ResolversTypes['GridDeadline'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['GridEvent']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GridDeadlineRule'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['GridMatter']>, ParentType, ContextType>;
};

export type RetimedGridDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetimedGridDeadlineConnection'] = ResolversParentTypes['RetimedGridDeadlineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RetimedGridDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grids?: Resolver<Maybe<ResolversTypes['GridConnection']>, ParentType, ContextType, RequireFields<EstateGridsArgs, 'first'>>;
  residents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<EstateResidentsArgs, 'first'>>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition'], FederationReferenceType extends FederationReferenceTypes['Petition'] = FederationReferenceTypes['Petition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Petition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whistles?: Resolver<Maybe<Array<ResolversTypes['Whistle']>>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
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

export type ResidentConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConsentResult'] = ResolversParentTypes['ResidentConsentResult']> = {
  __resolveType: TypeResolveFn<'ResidentConsent' | 'Refusal', ParentType, ContextType>;
};

export type ResidentConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConsent'] = ResolversParentTypes['ResidentConsent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['PersonalClass']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byGuardian?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConsentConnection'] = ResolversParentTypes['ResidentConsentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ResidentConsent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridMatterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMatterResult'] = ResolversParentTypes['GridMatterResult']> = {
  __resolveType: TypeResolveFn<'GridMatter' | 'Refusal', ParentType, ContextType>;
};

export type GridMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMatter'] = ResolversParentTypes['GridMatter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GridMatterState'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['GridDeadline']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['GridEscalation']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['GridNotice']>, ParentType, ContextType>;
  trail?: Resolver<Array<ResolversTypes['GridMatterStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridMatterStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMatterStep'] = ResolversParentTypes['GridMatterStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['GridMatterStepKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GridMatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMatterConnection'] = ResolversParentTypes['GridMatterConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['GridMatter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  WhistleResult?: WhistleResultResolvers<ContextType>;
  GridEventResult?: GridEventResultResolvers<ContextType>;
  GridOfficerResult?: GridOfficerResultResolvers<ContextType>;
  GridDutyResult?: GridDutyResultResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridOfficer?: GridOfficerResolvers<ContextType>;
  GridDuty?: GridDutyResolvers<ContextType>;
  ServiceSquad?: ServiceSquadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  Whistle?: WhistleResolvers<ContextType>;
  DepartmentReport?: DepartmentReportResolvers<ContextType>;
  CallRating?: CallRatingResolvers<ContextType>;
  WhistleScores?: WhistleScoresResolvers<ContextType>;
  DepartmentWhistleScore?: DepartmentWhistleScoreResolvers<ContextType>;
  StreetWhistleScore?: StreetWhistleScoreResolvers<ContextType>;
  GridEvent?: GridEventResolvers<ContextType>;
  GridEventStep?: GridEventStepResolvers<ContextType>;
  GridPhoto?: GridPhotoResolvers<ContextType>;
  GridStepHolder?: GridStepHolderResolvers<ContextType>;
  GridDeadline?: GridDeadlineResolvers<ContextType>;
  GridDeadlineRule?: GridDeadlineRuleResolvers<ContextType>;
  GridDeadlineLadder?: GridDeadlineLadderResolvers<ContextType>;
  GridRemaining?: GridRemainingResolvers<ContextType>;
  GridPause?: GridPauseResolvers<ContextType>;
  GridCountedDay?: GridCountedDayResolvers<ContextType>;
  GridEscalation?: GridEscalationResolvers<ContextType>;
  GridNotice?: GridNoticeResolvers<ContextType>;
  GridRosterGap?: GridRosterGapResolvers<ContextType>;
  GridNoticeConnection?: GridNoticeConnectionResolvers<ContextType>;
  GridRosterGapConnection?: GridRosterGapConnectionResolvers<ContextType>;
  OpenGridDeadline?: OpenGridDeadlineResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  SquadConnection?: SquadConnectionResolvers<ContextType>;
  WhistleConnection?: WhistleConnectionResolvers<ContextType>;
  GridEventConnection?: GridEventConnectionResolvers<ContextType>;
  OpenGridDeadlineConnection?: OpenGridDeadlineConnectionResolvers<ContextType>;
  ResidentConnection?: ResidentConnectionResolvers<ContextType>;
  GridTotals?: GridTotalsResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  OfficeSpan?: OfficeSpanResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  ProfileVersion?: ProfileVersionResolvers<ContextType>;
  ProfileLine?: ProfileLineResolvers<ContextType>;
  ProfileCondition?: ProfileConditionResolvers<ContextType>;
  ProfileFigure?: ProfileFigureResolvers<ContextType>;
  LimitFigure?: LimitFigureResolvers<ContextType>;
  LadderRung?: LadderRungResolvers<ContextType>;
  RungInstant?: RungInstantResolvers<ContextType>;
  ProfileVersionConnection?: ProfileVersionConnectionResolvers<ContextType>;
  ProfileResult?: ProfileResultResolvers<ContextType>;
  GridProfileDryRun?: GridProfileDryRunResolvers<ContextType>;
  RetimedGridDeadline?: RetimedGridDeadlineResolvers<ContextType>;
  RetimedGridDeadlineConnection?: RetimedGridDeadlineConnectionResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PersonalRead?: PersonalReadResolvers<ContextType>;
  PersonalReadConnection?: PersonalReadConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ResidentConsentResult?: ResidentConsentResultResolvers<ContextType>;
  ResidentConsent?: ResidentConsentResolvers<ContextType>;
  ResidentConsentConnection?: ResidentConsentConnectionResolvers<ContextType>;
  GridMatterResult?: GridMatterResultResolvers<ContextType>;
  GridMatter?: GridMatterResolvers<ContextType>;
  GridMatterStep?: GridMatterStepResolvers<ContextType>;
  GridMatterConnection?: GridMatterConnectionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
