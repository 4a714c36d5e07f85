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
  /** Social organisations, in the order of their names. */
  socialOrganizations?: Maybe<SocialOrganizationConnection>;
  /** The volunteer service brands of the district (志愿服务品牌), by name. */
  volunteerBrands?: Maybe<Array<VolunteerBrand>>;
  /** A volunteer by id; null where there is none or the caller may not know of it. */
  volunteer?: Maybe<Volunteer>;
  /** Who was shown personal data of social records of a division as they are, the latest first. */
  socialPersonalReads?: Maybe<PersonalReadConnection>;
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


export type QuerySocialPersonalReadsArgs = {
  under: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

/** In what form an organisation exists. */
export type SocialOrganizationKind =
  /** 社会团体. */
  | 'ASSOCIATION'
  /** 社会服务机构. */
  | 'SERVICE_ORGANIZATION'
  /** 基金会. */
  | 'FOUNDATION'
  /** 备案社区社会组织: recorded, not registered. */
  | 'RECORDED_GROUP';

/** A social organisation (社会组织), registered or recorded. */
export type SocialOrganization = {
  __typename?: 'SocialOrganization';
  id: Scalars['ID']['output'];
  /** Unified social credit code, GB 32100; empty for a group that is only recorded. */
  creditCode: Scalars['String']['output'];
  /** As it is registered. */
  name: Scalars['String']['output'];
  /** In what form it exists. */
  kind: SocialOrganizationKind;
  /** Where it is registered. */
  division?: Maybe<Division>;
};

/** A name under which teams serve, such as 绿益行 (S-12). */
export type VolunteerBrand = {
  __typename?: 'VolunteerBrand';
  id: Scalars['ID']['output'];
  /** Its short name. */
  code: Scalars['String']['output'];
  /** As people know it. */
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

/** A team of volunteers (志愿服务队). */
export type VolunteerTeam = {
  __typename?: 'VolunteerTeam';
  id: Scalars['ID']['output'];
  /** As people know it. */
  name: Scalars['String']['output'];
  /** The brand it serves under. */
  brand: VolunteerBrand;
  /** Where it serves. */
  division?: Maybe<Division>;
  /** Volunteers who belong to it; null where there are too few to be told to a partner agency. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Confirmed hours of its volunteers, one decimal. */
  hours: Scalars['Float']['output'];
};

/** A volunteer (志愿者), with personal data masked: private unless they consent (志愿服务条例 art. 20). */
export type Volunteer = {
  __typename?: 'Volunteer';
  id: Scalars['ID']['output'];
  /** Such as 张*: masked unless scope and purpose allow. */
  name: Scalars['String']['output'];
  /** Such as 138****5678: masked unless scope and purpose allow. */
  phone: Scalars['String']['output'];
  /** The team they belong to. */
  team: VolunteerTeam;
  /** The estate they volunteer in. */
  estate?: Maybe<Estate>;
  /** The day they were registered. */
  registeredOn: Scalars['CivilDate']['output'];
  /** Confirmed hours, one decimal. */
  hours: Scalars['Float']['output'];
};

/** Confirmed hours of service (志愿服务记录). */
export type ServiceRecord = {
  __typename?: 'ServiceRecord';
  id: Scalars['ID']['output'];
  /** Who served. */
  volunteer: Volunteer;
  /** The day they served. */
  servedOn: Scalars['CivilDate']['output'];
  /** One decimal; travel excluded (R-S-03). */
  hours: Scalars['Float']['output'];
  /** What they did. */
  content: Scalars['String']['output'];
};

/** Which organisations are asked for. */
export type SocialOrganizationFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this form. */
  kind?: InputMaybe<SocialOrganizationKind>;
};

/** Somebody who is to be a volunteer. */
export type RegisterVolunteerInput = {
  idempotencyKey: Scalars['String']['input'];
  /** The team they join. */
  teamId: Scalars['ID']['input'];
  /** The estate they volunteer in. */
  estateId: Scalars['ID']['input'];
  /** The community the volunteer lives in, 12 digits. */
  division: Scalars['ID']['input'];
  /** 1 to 50 characters; kept sealed. */
  name: Scalars['String']['input'];
  /** A mobile number: 11 digits, 1 then 3 to 9; kept sealed. */
  phone: Scalars['String']['input'];
};

/** Hours somebody served. */
export type RecordServiceInput = {
  idempotencyKey: Scalars['String']['input'];
  /** Who served. */
  volunteerId: Scalars['ID']['input'];
  /** The day, not in the future. */
  servedOn: Scalars['CivilDate']['input'];
  /** More than 0, at most 24, one decimal. */
  hours: Scalars['Float']['input'];
  /** What they did. */
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
  /** Null where there are too few to be told to a partner agency: below 10, unless the district set otherwise. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  /** Who volunteers in it, with personal data masked. */
  volunteers?: Maybe<VolunteerConnection>;
};


export type EstateVolunteersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
};

/** The codes a refusal may carry; they never change their meaning. Be ready for new ones. */
export type RefusalCode =
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A field is outside what its description allows. */
  | 'INVALID_INPUT'
  /** It is no mobile number. */
  | 'INVALID_PHONE'
  /** The day would have more hours than one day has. */
  | 'TOO_MANY_HOURS'
  /** There is no such team. */
  | 'UNKNOWN_TEAM'
  /** There is no such volunteer. */
  | 'UNKNOWN_VOLUNTEER';

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
  socialOrganization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationArgs, 'id'>>;
  socialOrganizations?: Resolver<Maybe<ResolversTypes['SocialOrganizationConnection']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationsArgs, 'first'>>;
  volunteerBrands?: Resolver<Maybe<Array<ResolversTypes['VolunteerBrand']>>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  socialPersonalReads?: Resolver<Maybe<ResolversTypes['PersonalReadConnection']>, ParentType, ContextType, RequireFields<QuerySocialPersonalReadsArgs, 'under' | 'first'>>;
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
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
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
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<EstateVolunteersArgs, 'first'>>;
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
  PersonalRead?: PersonalReadResolvers<ContextType>;
  PersonalReadConnection?: PersonalReadConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
