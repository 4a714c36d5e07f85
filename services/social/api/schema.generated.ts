/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SocialOrganization as SocialOrganizationRow, VolunteerBrand as VolunteerBrandRow, VolunteerTeam as VolunteerTeamRow, Volunteer as VolunteerRow, ServiceRecord as ServiceRecordRow } from './rows.ts';
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
  /** A social organisation by its id; null where there is none. */
  socialOrganization?: Maybe<SocialOrganization>;
  socialOrganizations: SocialOrganizationConnection;
  /** The volunteer service brands of the district (志愿服务品牌), by name. */
  volunteerBrands: Array<VolunteerBrand>;
  /** A volunteer by id; null where there is none or the caller may not know of it. */
  volunteer?: Maybe<Volunteer>;
};


export type QuerySocialOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialOrganizationsArgs = {
  filter?: InputMaybe<SocialOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Registers a resident as a volunteer of a team (志愿服务条例 art. 7). */
  registerVolunteer: VolunteerResult;
  /** Enters confirmed hours of service (志愿服务条例 art. 19); at most 8 a day count for one volunteer (R-S-18). */
  recordService: ServiceRecordResult;
};


export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};

export type VolunteerResult = Volunteer | Refusal;

export type ServiceRecordResult = ServiceRecord | Refusal;

export type SocialOrganizationKind =
  | 'ASSOCIATION'
  | 'SERVICE_ORGANIZATION'
  | 'FOUNDATION'
  | 'RECORDED_GROUP';

/** A social organisation (社会组织), registered or recorded. */
export type SocialOrganization = {
  __typename?: 'SocialOrganization';
  id: Scalars['ID']['output'];
  /** Unified social credit code, GB 32100; empty for a group that is only recorded. */
  creditCode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  kind: SocialOrganizationKind;
  division: Division;
};

/** A name under which teams serve, such as 绿益行 (S-12). */
export type VolunteerBrand = {
  __typename?: 'VolunteerBrand';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Teams that serve under it. */
  teams: VolunteerTeamConnection;
  /** Confirmed hours of all its teams, one decimal. */
  hours: Scalars['Float']['output'];
};


/** A name under which teams serve, such as 绿益行 (S-12). */
export type VolunteerBrandTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type VolunteerTeam = {
  __typename?: 'VolunteerTeam';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  brand: VolunteerBrand;
  division: Division;
  memberCount: Scalars['Int']['output'];
  /** Confirmed hours of its volunteers, one decimal. */
  hours: Scalars['Float']['output'];
};

/** A volunteer (志愿者), with personal data masked: private unless they consent (志愿服务条例 art. 20). */
export type Volunteer = {
  __typename?: 'Volunteer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  phone: Scalars['String']['output'];
  team: VolunteerTeam;
  estate: Estate;
  registeredOn: Scalars['CivilDate']['output'];
  /** Confirmed hours, one decimal. */
  hours: Scalars['Float']['output'];
};

export type ServiceRecord = {
  __typename?: 'ServiceRecord';
  id: Scalars['ID']['output'];
  volunteer: Volunteer;
  servedOn: Scalars['CivilDate']['output'];
  /** One decimal; travel excluded (R-S-03). */
  hours: Scalars['Float']['output'];
  content: Scalars['String']['output'];
};

export type SocialOrganizationFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<SocialOrganizationKind>;
};

export type RegisterVolunteerInput = {
  idempotencyKey: Scalars['String']['input'];
  teamId: Scalars['ID']['input'];
  estateId: Scalars['ID']['input'];
  /** The community the volunteer lives in, 12 digits. */
  division: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  phone: Scalars['String']['input'];
};

export type RecordServiceInput = {
  idempotencyKey: Scalars['String']['input'];
  volunteerId: Scalars['ID']['input'];
  servedOn: Scalars['CivilDate']['input'];
  /** More than 0, at most 24, one decimal. */
  hours: Scalars['Float']['input'];
  content: Scalars['String']['input'];
};

export type SocialOrganizationConnection = {
  __typename?: 'SocialOrganizationConnection';
  nodes: Array<SocialOrganization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VolunteerTeamConnection = {
  __typename?: 'VolunteerTeamConnection';
  nodes: Array<VolunteerTeam>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VolunteerConnection = {
  __typename?: 'VolunteerConnection';
  nodes: Array<Volunteer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  volunteers: VolunteerConnection;
};


export type EstateVolunteersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
};

export type RefusalCode =
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID_INPUT'
  | 'INVALID_PHONE'
  | 'TOO_MANY_HOURS'
  | 'UNKNOWN_TEAM'
  | 'UNKNOWN_VOLUNTEER';

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
  SocialOrganization: SocialOrganization;
  Volunteer: Volunteer;
  Estate: Estate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  SocialOrganization:
    ( { __typename: 'SocialOrganization' }
    & GraphQLRecursivePick<FederationTypes['SocialOrganization'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  VolunteerResult:
    | ( VolunteerRow )
    | ( RefusalValue )
  ;
  ServiceRecordResult:
    | ( ServiceRecordRow )
    | ( RefusalValue )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  VolunteerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VolunteerResult']>;
  ServiceRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceRecordResult']>;
  SocialOrganizationKind: SocialOrganizationKind;
  SocialOrganization: ResolverTypeWrapper<SocialOrganizationRow>;
  VolunteerBrand: ResolverTypeWrapper<VolunteerBrandRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeamRow>;
  Volunteer: ResolverTypeWrapper<VolunteerRow>;
  ServiceRecord: ResolverTypeWrapper<ServiceRecordRow>;
  SocialOrganizationFilter: SocialOrganizationFilter;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RecordServiceInput: RecordServiceInput;
  SocialOrganizationConnection: ResolverTypeWrapper<Connection<SocialOrganizationRow>>;
  VolunteerTeamConnection: ResolverTypeWrapper<Connection<VolunteerTeamRow>>;
  VolunteerConnection: ResolverTypeWrapper<Connection<VolunteerRow>>;
  Estate: ResolverTypeWrapper<Pick<Estate, 'id'>>;
  Division: ResolverTypeWrapper<Pick<Division, 'code'>>;
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
  Mutation: Record<PropertyKey, never>;
  VolunteerResult: ResolversUnionTypes<ResolversParentTypes>['VolunteerResult'];
  ServiceRecordResult: ResolversUnionTypes<ResolversParentTypes>['ServiceRecordResult'];
  SocialOrganization: SocialOrganizationRow;
  VolunteerBrand: VolunteerBrandRow;
  Float: Scalars['Float']['output'];
  VolunteerTeam: VolunteerTeamRow;
  Volunteer: VolunteerRow;
  ServiceRecord: ServiceRecordRow;
  SocialOrganizationFilter: SocialOrganizationFilter;
  RegisterVolunteerInput: RegisterVolunteerInput;
  RecordServiceInput: RecordServiceInput;
  SocialOrganizationConnection: Connection<SocialOrganizationRow>;
  VolunteerTeamConnection: Connection<VolunteerTeamRow>;
  VolunteerConnection: Connection<VolunteerRow>;
  Estate: Pick<Estate, 'id'>;
  Division: Pick<Division, 'code'>;
  DateTime: Scalars['DateTime']['output'];
  CivilDate: Scalars['CivilDate']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Refusal: RefusalValue;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  socialOrganization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationArgs, 'id'>>;
  socialOrganizations?: Resolver<ResolversTypes['SocialOrganizationConnection'], ParentType, ContextType, RequireFields<QuerySocialOrganizationsArgs, 'first'>>;
  volunteerBrands?: Resolver<Array<ResolversTypes['VolunteerBrand']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerVolunteer?: Resolver<ResolversTypes['VolunteerResult'], ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['ServiceRecordResult'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
};

export type VolunteerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerResult'] = ResolversParentTypes['VolunteerResult']> = {
  __resolveType: TypeResolveFn<'Volunteer' | 'Refusal', ParentType, ContextType>;
};

export type ServiceRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecordResult'] = ResolversParentTypes['ServiceRecordResult']> = {
  __resolveType: TypeResolveFn<'ServiceRecord' | 'Refusal', ParentType, ContextType>;
};

export type SocialOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganization'] = ResolversParentTypes['SocialOrganization'], FederationReferenceType extends FederationReferenceTypes['SocialOrganization'] = FederationReferenceTypes['SocialOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SocialOrganizationKind'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type VolunteerBrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerBrand'] = ResolversParentTypes['VolunteerBrand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, RequireFields<VolunteerBrandTeamsArgs, 'first'>>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['VolunteerBrand'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  estate?: Resolver<ResolversTypes['Estate'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['CivilDate'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationConnection'] = ResolversParentTypes['SocialOrganizationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeamConnection'] = ResolversParentTypes['VolunteerTeamConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteers?: Resolver<ResolversTypes['VolunteerConnection'], ParentType, ContextType, RequireFields<EstateVolunteersArgs, 'first'>>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  VolunteerResult?: VolunteerResultResolvers<ContextType>;
  ServiceRecordResult?: ServiceRecordResultResolvers<ContextType>;
  SocialOrganization?: SocialOrganizationResolvers<ContextType>;
  VolunteerBrand?: VolunteerBrandResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  SocialOrganizationConnection?: SocialOrganizationConnectionResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};
