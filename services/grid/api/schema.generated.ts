/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRow, Position as PositionRow, Grid as GridRow, GridOfficer as GridOfficerRow, GridDuty as GridDutyRow, ServiceSquad as ServiceSquadRow, Resident as ResidentRow, Whistle as WhistleRow, GridTotals as GridTotalsRow } from './rows.ts';
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
  /** A division by its code; null where there is none or the caller may not know of it. */
  division?: Maybe<Division>;
  /** Divisions in the order of their codes. */
  divisions: DivisionConnection;
  /** A grid by its id; null where there is none or the caller may not know of it. */
  grid?: Maybe<Grid>;
  /** Grids in the order of their codes. */
  grids: GridConnection;
  /** How many grids there are of each kind under the division, counted in one pass. */
  gridTotals: GridTotals;
  /** The micro-grid a point lies in: exactly one inside the district, none outside. Degrees, WGS 84. */
  gridAt?: Maybe<Grid>;
  squads: SquadConnection;
  /** A whistle by its id; null where there is none or the caller may not know of it. */
  whistle?: Maybe<Whistle>;
  /** Whistles, the latest first. */
  whistles: WhistleConnection;
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

export type WhistleResult = Whistle | Refusal;

export type DivisionLevel =
  | 'DISTRICT'
  | 'TOWN'
  | 'COMMUNITY';

/** A place in the administrative hierarchy (区—镇街—村社区); its code prefixes everything inside it. */
export type Division = {
  __typename?: 'Division';
  /** GB/T 2260: 6 digits for a district, 9 for a town or street, 12 for a community. */
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  level: DivisionLevel;
  /** Null for the district. */
  parent?: Maybe<Division>;
  children: DivisionConnection;
  grids: GridConnection;
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

/** A vertex, degrees, WGS 84. */
export type Position = {
  __typename?: 'Position';
  longitude: Scalars['Float']['output'];
  latitude: Scalars['Float']['output'];
};

/** MASTER 总网格, GENERAL 一般网格, MICRO 微网格, DEDICATED 专属网格. */
export type GridKind =
  | 'MASTER'
  | 'GENERAL'
  | 'MICRO'
  | 'DEDICATED';

/** A cell of the net that covers the district: somebody answers for each at every instant. */
export type Grid = {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  kind: GridKind;
  name: Scalars['String']['output'];
  division: Division;
  /** The grid above: MASTER over GENERAL over MICRO; DEDICATED hangs on MASTER. Null for MASTER. */
  parent?: Maybe<Grid>;
  children: GridConnection;
  /** The estate it lies in; null unless it is a micro-grid. */
  estate?: Maybe<Estate>;
  households: Scalars['Int']['output'];
  /** The unit whose premises it is; null unless it is a dedicated grid. */
  unitName?: Maybe<Scalars['String']['output']>;
  /** Who answers for it at the instant asked for, or now; empty where nobody does. */
  responsible: Array<GridDuty>;
  squads: Array<ServiceSquad>;
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

export type OfficerKind =
  | 'FULL_TIME'
  | 'PART_TIME'
  | 'MICRO';

/** A grid officer (网格员), with personal data masked. */
export type GridOfficer = {
  __typename?: 'GridOfficer';
  id: Scalars['ID']['output'];
  kind: OfficerKind;
  /** Masked, such as 张*. */
  name: Scalars['String']['output'];
  /** Masked, such as 138****5678. */
  phone: Scalars['String']['output'];
};

/** Who answered for a grid, from when until when. */
export type GridDuty = {
  __typename?: 'GridDuty';
  officer: GridOfficer;
  startedAt: Scalars['DateTime']['output'];
  /** Null while the duty lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SquadSkill =
  | 'SECURITY'
  | 'MEDIATION'
  | 'CARE'
  | 'REPAIR'
  | 'EMERGENCY';

/** A squad that serves several grids (网格服务队). */
export type ServiceSquad = {
  __typename?: 'ServiceSquad';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  skill: SquadSkill;
  memberCount: Scalars['Int']['output'];
  division: Division;
  grids: Array<Grid>;
};

/** A resident (居民), with personal data masked. */
export type Resident = {
  __typename?: 'Resident';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  phone: Scalars['String']['output'];
  kind: ResidencyKind;
  grid: Grid;
};

export type ResidencyKind =
  | 'REGISTERED'
  | 'FLOATING'
  | 'TENANT';

export type WhistleKind =
  | 'DAILY'
  | 'EMERGENCY'
  | 'JOINT_ENFORCEMENT';

export type WhistleState =
  | 'BLOWN'
  | 'ACKNOWLEDGED'
  | 'ON_SITE'
  | 'RATED';

/** A street's call to a department (吹哨), and how it was answered (报到). */
export type Whistle = {
  __typename?: 'Whistle';
  id: Scalars['ID']['output'];
  kind: WhistleKind;
  state: WhistleState;
  division: Division;
  /** The petition it was blown for; null where it was blown for something else. */
  petition?: Maybe<Petition>;
  department: Department;
  reason: Scalars['String']['output'];
  blownAt: Scalars['DateTime']['output'];
  /** The last instant at which an acknowledgement is on time (R-G-28). */
  acknowledgeBy: Scalars['DateTime']['output'];
  /** Null until acknowledged. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The report-in; null until the department is on site. */
  report?: Maybe<DepartmentReport>;
};

/** A department's report-in (部门报到), rated by the street. */
export type DepartmentReport = {
  __typename?: 'DepartmentReport';
  arrivedAt: Scalars['DateTime']['output'];
  action: Scalars['String']['output'];
  /** 1 to 5; null until the street has rated it. */
  rating?: Maybe<Scalars['Int']['output']>;
};

export type DivisionFilter = {
  level?: InputMaybe<DivisionLevel>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

export type GridFilter = {
  kind?: InputMaybe<GridKind>;
  under?: InputMaybe<Scalars['ID']['input']>;
  estateId?: InputMaybe<Scalars['ID']['input']>;
};

export type SquadFilter = {
  skill?: InputMaybe<SquadSkill>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

export type WhistleFilter = {
  state?: InputMaybe<WhistleState>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  petitionId?: InputMaybe<Scalars['ID']['input']>;
  under?: InputMaybe<Scalars['ID']['input']>;
};

export type BlowWhistleInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The street or community that calls. */
  division: Scalars['ID']['input'];
  kind: WhistleKind;
  departmentId: Scalars['ID']['input'];
  petitionId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 500 characters. */
  reason: Scalars['String']['input'];
};

export type AcknowledgeWhistleInput = {
  idempotencyKey: Scalars['String']['input'];
  whistleId: Scalars['ID']['input'];
};

export type ReportInInput = {
  idempotencyKey: Scalars['String']['input'];
  whistleId: Scalars['ID']['input'];
  /** What was done on site, at most 1,000 characters. */
  action: Scalars['String']['input'];
};

export type RateReportInput = {
  idempotencyKey: Scalars['String']['input'];
  whistleId: Scalars['ID']['input'];
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

export type ResidentConnection = {
  __typename?: 'ResidentConnection';
  nodes: Array<Resident>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GridTotals = {
  __typename?: 'GridTotals';
  master: Scalars['Int']['output'];
  general: Scalars['Int']['output'];
  micro: Scalars['Int']['output'];
  dedicated: Scalars['Int']['output'];
  all: Scalars['Int']['output'];
  squads: Scalars['Int']['output'];
};

export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  grids: GridConnection;
  /** Those on the register, with personal data masked. */
  residents: ResidentConnection;
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
  whistles: Array<Whistle>;
};

export type Department = {
  __typename?: 'Department';
  id: Scalars['ID']['output'];
};

export type RefusalCode =
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID_INPUT'
  | 'UNKNOWN_DIVISION'
  | 'UNKNOWN_WHISTLE'
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
  Division: Division;
  Grid: Grid;
  GridOfficer: GridOfficer;
  Resident: Resident;
  Whistle: Whistle;
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
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WhistleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WhistleResult']>;
  DivisionLevel: DivisionLevel;
  Division: ResolverTypeWrapper<DivisionRow>;
  Position: ResolverTypeWrapper<PositionRow>;
  GridKind: GridKind;
  Grid: ResolverTypeWrapper<GridRow>;
  OfficerKind: OfficerKind;
  GridOfficer: ResolverTypeWrapper<GridOfficerRow>;
  GridDuty: ResolverTypeWrapper<GridDutyRow>;
  SquadSkill: SquadSkill;
  ServiceSquad: ResolverTypeWrapper<ServiceSquadRow>;
  Resident: ResolverTypeWrapper<ResidentRow>;
  ResidencyKind: ResidencyKind;
  WhistleKind: WhistleKind;
  WhistleState: WhistleState;
  Whistle: ResolverTypeWrapper<WhistleRow>;
  DepartmentReport: ResolverTypeWrapper<DepartmentReport>;
  DivisionFilter: DivisionFilter;
  GridFilter: GridFilter;
  SquadFilter: SquadFilter;
  WhistleFilter: WhistleFilter;
  BlowWhistleInput: BlowWhistleInput;
  AcknowledgeWhistleInput: AcknowledgeWhistleInput;
  ReportInInput: ReportInInput;
  RateReportInput: RateReportInput;
  DivisionConnection: ResolverTypeWrapper<Connection<DivisionRow>>;
  GridConnection: ResolverTypeWrapper<Connection<GridRow>>;
  SquadConnection: ResolverTypeWrapper<Connection<ServiceSquadRow>>;
  WhistleConnection: ResolverTypeWrapper<Connection<WhistleRow>>;
  ResidentConnection: ResolverTypeWrapper<Connection<ResidentRow>>;
  GridTotals: ResolverTypeWrapper<GridTotalsRow>;
  Estate: ResolverTypeWrapper<Pick<Estate, 'id'>>;
  Petition: ResolverTypeWrapper<Pick<Petition, 'id'>>;
  Department: ResolverTypeWrapper<Pick<Department, 'id'>>;
  RefusalCode: RefusalCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CivilDate: ResolverTypeWrapper<Scalars['CivilDate']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Refusal: ResolverTypeWrapper<RefusalValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  WhistleResult: ResolversUnionTypes<ResolversParentTypes>['WhistleResult'];
  Division: DivisionRow;
  Position: PositionRow;
  Grid: GridRow;
  GridOfficer: GridOfficerRow;
  GridDuty: GridDutyRow;
  ServiceSquad: ServiceSquadRow;
  Resident: ResidentRow;
  Whistle: WhistleRow;
  DepartmentReport: DepartmentReport;
  DivisionFilter: DivisionFilter;
  GridFilter: GridFilter;
  SquadFilter: SquadFilter;
  WhistleFilter: WhistleFilter;
  BlowWhistleInput: BlowWhistleInput;
  AcknowledgeWhistleInput: AcknowledgeWhistleInput;
  ReportInInput: ReportInInput;
  RateReportInput: RateReportInput;
  DivisionConnection: Connection<DivisionRow>;
  GridConnection: Connection<GridRow>;
  SquadConnection: Connection<ServiceSquadRow>;
  WhistleConnection: Connection<WhistleRow>;
  ResidentConnection: Connection<ResidentRow>;
  GridTotals: GridTotalsRow;
  Estate: Pick<Estate, 'id'>;
  Petition: Pick<Petition, 'id'>;
  Department: Pick<Department, 'id'>;
  DateTime: Scalars['DateTime']['output'];
  CivilDate: Scalars['CivilDate']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Refusal: RefusalValue;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  divisions?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'first'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'id'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<QueryGridsArgs, 'first'>>;
  gridTotals?: Resolver<ResolversTypes['GridTotals'], ParentType, ContextType, RequireFields<QueryGridTotalsArgs, 'under'>>;
  gridAt?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridAtArgs, 'longitude' | 'latitude'>>;
  squads?: Resolver<ResolversTypes['SquadConnection'], ParentType, ContextType, RequireFields<QuerySquadsArgs, 'first'>>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType, RequireFields<QueryWhistleArgs, 'id'>>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, RequireFields<QueryWhistlesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  blowWhistle?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationBlowWhistleArgs, 'input'>>;
  acknowledgeWhistle?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeWhistleArgs, 'input'>>;
  reportIn?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationReportInArgs, 'input'>>;
  rateReport?: Resolver<ResolversTypes['WhistleResult'], ParentType, ContextType, RequireFields<MutationRateReportArgs, 'input'>>;
};

export type WhistleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleResult'] = ResolversParentTypes['WhistleResult']> = {
  __resolveType: TypeResolveFn<'Whistle' | 'Refusal', ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionChildrenArgs, 'first'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<DivisionGridsArgs, 'first'>>;
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
};

export type GridDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridDuty'] = ResolversParentTypes['GridDuty']> = {
  officer?: Resolver<ResolversTypes['GridOfficer'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgeBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['DepartmentReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentReport'] = ResolversParentTypes['DepartmentReport']> = {
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type ResidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConnection'] = ResolversParentTypes['ResidentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridTotals'] = ResolversParentTypes['GridTotals']> = {
  master?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  general?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  micro?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dedicated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  squads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<EstateGridsArgs, 'first'>>;
  residents?: Resolver<ResolversTypes['ResidentConnection'], ParentType, ContextType, RequireFields<EstateResidentsArgs, 'first'>>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition'], FederationReferenceType extends FederationReferenceTypes['Petition'] = FederationReferenceTypes['Petition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Petition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whistles?: Resolver<Array<ResolversTypes['Whistle']>, ParentType, ContextType>;
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
  WhistleResult?: WhistleResultResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridOfficer?: GridOfficerResolvers<ContextType>;
  GridDuty?: GridDutyResolvers<ContextType>;
  ServiceSquad?: ServiceSquadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  Whistle?: WhistleResolvers<ContextType>;
  DepartmentReport?: DepartmentReportResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  SquadConnection?: SquadConnectionResolvers<ContextType>;
  WhistleConnection?: WhistleConnectionResolvers<ContextType>;
  ResidentConnection?: ResidentConnectionResolvers<ContextType>;
  GridTotals?: GridTotalsResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};
