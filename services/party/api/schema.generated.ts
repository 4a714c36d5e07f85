/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartyOrganization as PartyOrganizationRow, PartyCoverage as PartyCoverageRow, TierCoverage as TierCoverageRow, GridCoverage as GridCoverageRow, EstateCoverage as EstateCoverageRow } from './rows.ts';
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
  partyOrganizations: PartyOrganizationConnection;
  /** How far organisations reach under a division: by tier, by grid kind and by estate form. */
  partyCoverage: PartyCoverage;
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

/** DISTRICT 区, TOWN 镇街, COMMUNITY 村社区, ESTATE 小区, BUILDING 楼栋, HUB_HOUSEHOLD 党员中心户. */
export type PartyLevel =
  | 'DISTRICT'
  | 'TOWN'
  | 'COMMUNITY'
  | 'ESTATE'
  | 'BUILDING'
  | 'HUB_HOUSEHOLD';

export type PartyOrganizationKind =
  | 'COMMITTEE'
  | 'BRANCH'
  | 'GROUP'
  | 'HUB_HOUSEHOLD'
  | 'DEDICATED'
  | 'INDUSTRY'
  | 'ENTERPRISE'
  | 'DEPARTMENT';

export type PartyFormation =
  | 'SINGLE'
  | 'JOINT';

export type PartyCoverageMethod =
  | 'JOINT'
  | 'MEMBER_TRANSFER'
  | 'TWO_COMMITTEE_SECRETARY'
  | 'FIRST_SECRETARY';

/** A Party organisation (党组织): a node of the chain that reaches from the district to a household. */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: PartyOrganizationKind;
  /** Its tier of the six; null for industry, enterprise and department organisations. */
  level?: Maybe<PartyLevel>;
  /** The organisation above; null at the top. */
  parent?: Maybe<PartyOrganization>;
  children: PartyOrganizationConnection;
  division: Division;
  formation: PartyFormation;
  /** How it came to cover an old estate (组织覆盖四种方式); null for others. */
  coverageMethod?: Maybe<PartyCoverageMethod>;
  /** The estates it covers; a joint organisation covers several. */
  estates: Array<Estate>;
  /** The grid it leads: MASTER by a committee, GENERAL by a branch, MICRO by a group (3+1). */
  grid?: Maybe<Grid>;
  company?: Maybe<PropertyCompany>;
  memberCount: Scalars['Int']['output'];
  /** Masked; null where the post is vacant. */
  secretary?: Maybe<Scalars['String']['output']>;
  formedOn: Scalars['CivilDate']['output'];
};


/** A Party organisation (党组织): a node of the chain that reaches from the district to a household. */
export type PartyOrganizationChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

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

export type TierCoverage = {
  __typename?: 'TierCoverage';
  level: PartyLevel;
  organizations: Scalars['Int']['output'];
};

export type GridCoverage = {
  __typename?: 'GridCoverage';
  kind: GridKind;
  /** The kind of organisation that leads a grid of this kind. */
  ledBy: PartyOrganizationKind;
  led: Scalars['Int']['output'];
};

export type GridKind =
  | 'MASTER'
  | 'GENERAL'
  | 'MICRO'
  | 'DEDICATED';

export type EstateForm =
  | 'COMMODITY'
  | 'RESETTLEMENT'
  | 'OLD';

export type EstateCoverage = {
  __typename?: 'EstateCoverage';
  form: EstateForm;
  /** Organisations whose estates are of this form. */
  organizations: Scalars['Int']['output'];
  /** Estates they cover, each counted once. */
  estatesCovered: Scalars['Int']['output'];
  /** Of the organisations, those formed by one estate alone. */
  singleFormed: Scalars['Int']['output'];
  members: Scalars['Int']['output'];
  secretaries: Scalars['Int']['output'];
  /** Service positions (党群服务阵地) in estates of this form. */
  positions: Scalars['Int']['output'];
};

export type EnterpriseCoverage = {
  __typename?: 'EnterpriseCoverage';
  organizations: Scalars['Int']['output'];
  companies: Scalars['Int']['output'];
};

export type DepartmentCoverage = {
  __typename?: 'DepartmentCoverage';
  organizations: Scalars['Int']['output'];
  members: Scalars['Int']['output'];
};

export type PartyOrganizationFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<PartyLevel>;
  kind?: InputMaybe<PartyOrganizationKind>;
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
  partyOrganizations: Array<PartyOrganization>;
};

export type Grid = {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
  /** Null where none leads it. */
  partyOrganization?: Maybe<PartyOrganization>;
};

export type PropertyCompany = {
  __typename?: 'PropertyCompany';
  id: Scalars['ID']['output'];
  /** Null where none is formed. */
  partyOrganization?: Maybe<PartyOrganization>;
};

export type RefusalCode =
  | 'INVALID_INPUT';

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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
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
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Refusal: RefusalValue;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType, RequireFields<QueryPartyOrganizationArgs, 'id'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<QueryPartyOrganizationsArgs, 'first'>>;
  partyCoverage?: Resolver<ResolversTypes['PartyCoverage'], ParentType, ContextType, RequireFields<QueryPartyCoverageArgs, 'under'>>;
};

export type PartyOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'], FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] = FederationReferenceTypes['PartyOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PartyLevel']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<PartyOrganizationChildrenArgs, 'first'>>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  formation?: Resolver<ResolversTypes['PartyFormation'], ParentType, ContextType>;
  coverageMethod?: Resolver<Maybe<ResolversTypes['PartyCoverageMethod']>, ParentType, ContextType>;
  estates?: Resolver<Array<ResolversTypes['Estate']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
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
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganizations?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
};

export type PropertyCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyCompany'] = ResolversParentTypes['PropertyCompany'], FederationReferenceType extends FederationReferenceTypes['PropertyCompany'] = FederationReferenceTypes['PropertyCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};
