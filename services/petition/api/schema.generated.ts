/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Petition as PetitionRow, Caller as CallerRow, StepHolder as StepHolderRow, Deadline as DeadlineRow, Escalation as EscalationRow, HandlingEvidence as HandlingEvidenceRow, PetitionReply as PetitionReplyRow, CallBack as CallBackRow, PetitionCategory as PetitionCategoryRow, Department as DepartmentRow, DutyItem as DutyItemRow, OpenDeadline as OpenDeadlineRow } from './rows.ts';
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
  /** A department by its id; null where there is none. */
  department?: Maybe<Department>;
  /** Departments in the order of their codes. */
  departments: DepartmentConnection;
  /** What petitions may be about, in the order of their codes. */
  categories: Array<PetitionCategory>;
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


export type QueryDepartmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartmentsArgs = {
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

/** Where a petition stands (C-16). */
export type PetitionStage =
  | 'ASSIGNED'
  | 'SIGNED'
  | 'HANDLING'
  | 'REPLIED'
  | 'REOPENED'
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
};

export type DeadlineKind =
  | 'SIGN_FOR'
  | 'FIRST_CONTACT'
  | 'HANDLE'
  | 'CALL_BACK';

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
  startedAt: Scalars['DateTime']['output'];
  /** The last instant that is still on time. */
  dueAt: Scalars['DateTime']['output'];
  /** Whether `dueAt` rests on a year whose holidays are not announced (R-T-15). */
  provisional: Scalars['Boolean']['output'];
  /** Why it stands still; null while it runs. */
  pausedFor?: Maybe<Scalars['String']['output']>;
  state: DeadlineState;
  /** Whether it was or is past due when the step was or is not taken. */
  overdue: Scalars['Boolean']['output'];
  /** When the step was taken; null while it is owed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DeadlineRule = {
  __typename?: 'DeadlineRule';
  code: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  amount: Scalars['Int']['output'];
  unit: AllowanceUnit;
  source: Scalars['String']['output'];
};

/** Three units that never mix; MINUTES run from the stated moment, every day. */
export type AllowanceUnit =
  | 'NATURAL_DAYS'
  | 'WORKING_DAYS'
  | 'WORKING_HOURS'
  | 'HOURS'
  | 'MINUTES';

export type RungAction =
  | 'REMIND'
  | 'WARN'
  | 'URGE'
  | 'ESCALATE'
  | 'WHISTLE'
  | 'SUPERVISE'
  | 'INTERVIEW'
  | 'DECIDE';

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
  /** Who owes the step from then on. */
  to: StepHolder;
  reason: Scalars['String']['output'];
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

export type PropertyCompany = {
  __typename?: 'PropertyCompany';
  id: Scalars['ID']['output'];
};

export type RefusalCode =
  | 'DUPLICATE_NUMBER'
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID_INPUT'
  | 'INVALID_PHONE'
  | 'NOT_THE_COMPANY'
  | 'OUTSIDE_DISTRICT'
  | 'UNKNOWN_ADDRESS'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_ESTATE'
  | 'UNKNOWN_PETITION'
  | 'WRONG_STAGE';

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
  Caller: ResolverTypeWrapper<CallerRow>;
  StepHolder: ResolverTypeWrapper<StepHolderRow>;
  DeadlineKind: DeadlineKind;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  DeadlineRule: ResolverTypeWrapper<DeadlineRule>;
  AllowanceUnit: AllowanceUnit;
  RungAction: RungAction;
  Escalation: ResolverTypeWrapper<EscalationRow>;
  HandlingEvidence: ResolverTypeWrapper<HandlingEvidenceRow>;
  PetitionReply: ResolverTypeWrapper<PetitionReplyRow>;
  CallBack: ResolverTypeWrapper<CallBackRow>;
  PetitionCategory: ResolverTypeWrapper<PetitionCategoryRow>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DutyItem: ResolverTypeWrapper<DutyItemRow>;
  PlaceInput: PlaceInput;
  PointInput: PointInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  PetitionConnection: ResolverTypeWrapper<Connection<PetitionRow>>;
  DepartmentConnection: ResolverTypeWrapper<Connection<DepartmentRow>>;
  Estate: ResolverTypeWrapper<Pick<Estate, 'id'>>;
  Division: ResolverTypeWrapper<Pick<Division, 'code'>>;
  Grid: ResolverTypeWrapper<Pick<Grid, 'id'>>;
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
  Caller: CallerRow;
  StepHolder: StepHolderRow;
  Deadline: DeadlineRow;
  DeadlineRule: DeadlineRule;
  Escalation: EscalationRow;
  HandlingEvidence: HandlingEvidenceRow;
  PetitionReply: PetitionReplyRow;
  CallBack: CallBackRow;
  PetitionCategory: PetitionCategoryRow;
  Department: DepartmentRow;
  DutyItem: DutyItemRow;
  PlaceInput: PlaceInput;
  PointInput: PointInput;
  Float: Scalars['Float']['output'];
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
  PetitionConnection: Connection<PetitionRow>;
  DepartmentConnection: Connection<DepartmentRow>;
  Estate: Pick<Estate, 'id'>;
  Division: Pick<Division, 'code'>;
  Grid: Pick<Grid, 'id'>;
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
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'id'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first'>>;
  categories?: Resolver<Array<ResolversTypes['PetitionCategory']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  lodgePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationLodgePetitionArgs, 'input'>>;
  signForPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationSignForPetitionArgs, 'input'>>;
  contactPetitioner?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationContactPetitionerArgs, 'input'>>;
  handlePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationHandlePetitionArgs, 'input'>>;
  replyToPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationReplyToPetitionArgs, 'input'>>;
  callBackPetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationCallBackPetitionArgs, 'input'>>;
  mergePetition?: Resolver<ResolversTypes['PetitionResult'], ParentType, ContextType, RequireFields<MutationMergePetitionArgs, 'input'>>;
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
  owedBy?: Resolver<Maybe<ResolversTypes['StepHolder']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['HandlingEvidence']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['PetitionReply']>, ParentType, ContextType>;
  callBacks?: Resolver<Array<ResolversTypes['CallBack']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pausedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DeadlineRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRule'] = ResolversParentTypes['DeadlineRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Caller?: CallerResolvers<ContextType>;
  StepHolder?: StepHolderResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineRule?: DeadlineRuleResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  HandlingEvidence?: HandlingEvidenceResolvers<ContextType>;
  PetitionReply?: PetitionReplyResolvers<ContextType>;
  CallBack?: CallBackResolvers<ContextType>;
  PetitionCategory?: PetitionCategoryResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DutyItem?: DutyItemResolvers<ContextType>;
  OpenDeadline?: OpenDeadlineResolvers<ContextType>;
  OpenDeadlineConnection?: OpenDeadlineConnectionResolvers<ContextType>;
  PetitionConnection?: PetitionConnectionResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};
