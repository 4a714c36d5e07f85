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
  partyOrganizations?: Maybe<PartyOrganizationConnection>;
  /** How far organisations reach under a division: by tier, by grid kind and by estate form. */
  partyCoverage?: Maybe<PartyCoverage>;
  /** Who was shown personal data of party records of a division as they are, the latest first. */
  partyPersonalReads?: Maybe<PersonalReadConnection>;
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
};


/** A Party organisation (党组织): a node of the chain that reaches from the district to a household. */
export type PartyOrganizationChildrenArgs = {
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

/** The codes a refusal may carry; they never change their meaning. Be ready for new ones. */
export type RefusalCode =
  /** A field is outside what its description allows. */
  | 'INVALID_INPUT';

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
  partyOrganizations?: Resolver<Maybe<Array<ResolversTypes['PartyOrganization']>>, ParentType, ContextType>;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
