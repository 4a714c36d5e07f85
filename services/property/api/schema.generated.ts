/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Estate as EstateRow, ManagementPeriod as ManagementPeriodRow, Building as BuildingRow, Facility as FacilityRow, GovernanceBody as GovernanceBodyRow, PropertyCompany as PropertyCompanyRow, PropertyAssociation as PropertyAssociationRow, Credit as CreditRow, CreditEntry as CreditEntryRow, CreditEvidence as CreditEvidenceRow, CreditRule as CreditRuleRow, EstateTotals as EstateTotalsRow } from './rows.ts';
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
  estates: EstateConnection;
  /** How the estates under a division divide by form and, independently, by management mode. */
  estateTotals: EstateTotals;
  /** A company by its id; null where there is none. */
  company?: Maybe<PropertyCompany>;
  /** A company by its unified social credit code (GB 32100); null where there is none. */
  companyByCreditCode?: Maybe<PropertyCompany>;
  /** Companies in the order of their credit codes. */
  companies: CompanyConnection;
  /** The industry's associations (物业行业协会). */
  associations: Array<PropertyAssociation>;
  /** The rulebook of credit in force at an instant, or now: every figure with its source. */
  creditRulebook: CreditRulebook;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Enters an estate's new management mode from a day on; the former mode is kept as history. */
  changeManagementMode: EstateResult;
  /** Enters a company in the register; refused with INVALID_CREDIT_CODE unless GB 32100 accepts its code. */
  registerCompany: CompanyResult;
};


export type MutationChangeManagementModeArgs = {
  input: ChangeManagementModeInput;
};


export type MutationRegisterCompanyArgs = {
  input: RegisterCompanyInput;
};

export type EstateResult = Estate | Refusal;

export type CompanyResult = PropertyCompany | Refusal;

/** COMMODITY 商品房 (幸福乐居), RESETTLEMENT 农安 (睦邻友善), OLD 老旧 (美好家园). */
export type EstateForm =
  | 'COMMODITY'
  | 'RESETTLEMENT'
  | 'OLD';

/** PROFESSIONAL 物管, ENTRUSTED 托管, SELF_MANAGED 自管, NONE 无. Independent of the form. */
export type ManagementMode =
  | 'PROFESSIONAL'
  | 'ENTRUSTED'
  | 'SELF_MANAGED'
  | 'NONE';

export type EstateOpenness =
  | 'GATED'
  | 'OPEN';

/** A residential estate or courtyard (小区、院落): the unit by which the district is governed. */
export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  /** The community's code and three digits (R-G-35); never used again once retired. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  form: EstateForm;
  /** The goal set for estates of its form, such as 幸福乐居. */
  formGoal: Scalars['String']['output'];
  managementMode: ManagementMode;
  /** Every mode it has had, the latest first. */
  managementHistory: Array<ManagementPeriod>;
  openness: EstateOpenness;
  division: Division;
  builtYear: Scalars['Int']['output'];
  buildingCount: Scalars['Int']['output'];
  householdCount: Scalars['Int']['output'];
  population: Scalars['Int']['output'];
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
  mode: ManagementMode;
  startsOn: Scalars['CivilDate']['output'];
  /** Null while it lasts. */
  endsOn?: Maybe<Scalars['CivilDate']['output']>;
};

export type Building = {
  __typename?: 'Building';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  units: Scalars['Int']['output'];
  floors: Scalars['Int']['output'];
  lifts: Scalars['Int']['output'];
  dwellingCount: Scalars['Int']['output'];
};

export type FacilityKind =
  | 'LIFT'
  | 'CONTROL_ROOM';

export type Facility = {
  __typename?: 'Facility';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  kind: FacilityKind;
};

export type GovernanceModel =
  | 'M_1_211'
  | 'M_1_3_1_N'
  | 'M_PARTY_COURTYARD'
  | 'M_OWNERS_COMMITTEE';

export type BodyKind =
  | 'OWNERS_ASSEMBLY'
  | 'OWNERS_REPRESENTATIVE_ASSEMBLY'
  | 'OWNERS_COMMITTEE'
  | 'SUPERVISORY_COMMITTEE'
  | 'COUNCIL'
  | 'MANAGEMENT_COMMITTEE'
  | 'SERVICE_CENTRE'
  | 'COURTYARD_COMMITTEE';

/** A body through which an estate governs itself. */
export type GovernanceBody = {
  __typename?: 'GovernanceBody';
  id: Scalars['ID']['output'];
  kind: BodyKind;
  model: GovernanceModel;
  name: Scalars['String']['output'];
  seats: Scalars['Int']['output'];
  partyMemberSeats: Scalars['Int']['output'];
  startsOn: Scalars['CivilDate']['output'];
  endsOn: Scalars['CivilDate']['output'];
};

/** A property service company (物业服务企业). */
export type PropertyCompany = {
  __typename?: 'PropertyCompany';
  id: Scalars['ID']['output'];
  /** Unified social credit code, GB 32100. */
  creditCode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  registeredOn: Scalars['CivilDate']['output'];
  staffCount: Scalars['Int']['output'];
  /** Estates under contract today. */
  estates: EstateConnection;
  /** Its credit as of an instant, or now, recomputed from the ledger. */
  credit: Credit;
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

/** The industry's body of self-discipline (物业行业协会). */
export type PropertyAssociation = {
  __typename?: 'PropertyAssociation';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  creditCode: Scalars['String']['output'];
  memberCount: Scalars['Int']['output'];
};

/** AAA to D by R-K-08. */
export type CreditGrade =
  | 'AAA'
  | 'AA'
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** What a company's conduct comes to, and why (物业企业信用评级). */
export type Credit = {
  __typename?: 'Credit';
  /** base + good records up to their cap - bad records (R-K-01). */
  score: Scalars['Int']['output'];
  grade: CreditGrade;
  asOf: Scalars['DateTime']['output'];
  /** The points everybody starts from. */
  base: Scalars['Int']['output'];
  /** Every entry that counts at `asOf`, the latest first. */
  entries: Array<CreditEntry>;
};

/** One line of the credit ledger: never changed, only countered by another. */
export type CreditEntry = {
  __typename?: 'CreditEntry';
  id: Scalars['ID']['output'];
  /** Positive for a good record, negative for a bad one. */
  points: Scalars['Int']['output'];
  /** The points left after the cap on good records. */
  counted: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  rule: CreditRule;
  evidence: CreditEvidence;
  confirmedAt: Scalars['DateTime']['output'];
  /** The instant from which it no longer counts (R-K-12). */
  validUntil: Scalars['DateTime']['output'];
};

/** What an entry rests on. */
export type CreditEvidence = {
  __typename?: 'CreditEvidence';
  /** The event that was heard, such as petition.upheld. */
  topic: Scalars['String']['output'];
  eventId: Scalars['ID']['output'];
  /** The petition, where the evidence is one; null where it is not. */
  petition?: Maybe<Petition>;
};

export type CreditRule = {
  __typename?: 'CreditRule';
  code: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  /** Months an entry counts. */
  validMonths: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

export type CreditRulebook = {
  __typename?: 'CreditRulebook';
  version: Scalars['Int']['output'];
  base: Scalars['Int']['output'];
  goodCap: Scalars['Int']['output'];
  /** The highest first. Below the last the grade is C; after a serious event D (R-K-08). */
  grades: Array<GradeFloor>;
  rules: Array<CreditRule>;
};

export type GradeFloor = {
  __typename?: 'GradeFloor';
  grade: CreditGrade;
  /** The least score that earns it. */
  floor: Scalars['Int']['output'];
};

export type EstateFilter = {
  under?: InputMaybe<Scalars['ID']['input']>;
  form?: InputMaybe<EstateForm>;
  managementMode?: InputMaybe<ManagementMode>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Matches anywhere in the name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeManagementModeInput = {
  idempotencyKey: Scalars['String']['input'];
  estateId: Scalars['ID']['input'];
  mode: ManagementMode;
  /** The first day under the new mode; later than the first day of the latest mode on record. */
  startsOn: Scalars['CivilDate']['input'];
};

export type RegisterCompanyInput = {
  idempotencyKey: Scalars['String']['input'];
  creditCode: Scalars['String']['input'];
  name: Scalars['String']['input'];
  registeredOn: Scalars['CivilDate']['input'];
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

export type EstateTotals = {
  __typename?: 'EstateTotals';
  estates: Scalars['Int']['output'];
  commodity: Scalars['Int']['output'];
  resettlement: Scalars['Int']['output'];
  old: Scalars['Int']['output'];
  professional: Scalars['Int']['output'];
  entrusted: Scalars['Int']['output'];
  selfManaged: Scalars['Int']['output'];
  none: Scalars['Int']['output'];
  /** Without professional property service, counted distinct (W-04). */
  withoutProfessionalService: Scalars['Int']['output'];
  /** Commodity-housing estates governed by 1+211 (W-09). */
  model1211: Scalars['Int']['output'];
  lifts: Scalars['Int']['output'];
  controlRooms: Scalars['Int']['output'];
};

export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  estates: EstateConnection;
};


export type DivisionEstatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Petition = {
  __typename?: 'Petition';
  id: Scalars['ID']['output'];
};

export type RefusalCode =
  | 'ALREADY_REGISTERED'
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID_CREDIT_CODE'
  | 'INVALID_INPUT'
  | 'MODE_UNCHANGED'
  | 'STARTS_TOO_EARLY'
  | 'UNKNOWN_ESTATE';

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
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EstateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstateResult']>;
  CompanyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompanyResult']>;
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
  CreditGrade: CreditGrade;
  Credit: ResolverTypeWrapper<CreditRow>;
  CreditEntry: ResolverTypeWrapper<CreditEntryRow>;
  CreditEvidence: ResolverTypeWrapper<CreditEvidenceRow>;
  CreditRule: ResolverTypeWrapper<CreditRuleRow>;
  CreditRulebook: ResolverTypeWrapper<Omit<CreditRulebook, 'rules'> & { rules: Array<ResolversTypes['CreditRule']> }>;
  GradeFloor: ResolverTypeWrapper<GradeFloor>;
  EstateFilter: EstateFilter;
  ChangeManagementModeInput: ChangeManagementModeInput;
  RegisterCompanyInput: RegisterCompanyInput;
  EstateConnection: ResolverTypeWrapper<Connection<EstateRow>>;
  BuildingConnection: ResolverTypeWrapper<Connection<BuildingRow>>;
  CompanyConnection: ResolverTypeWrapper<Connection<PropertyCompanyRow>>;
  FacilityConnection: ResolverTypeWrapper<Connection<FacilityRow>>;
  EstateTotals: ResolverTypeWrapper<EstateTotalsRow>;
  Division: ResolverTypeWrapper<Pick<Division, 'code'>>;
  Petition: ResolverTypeWrapper<Pick<Petition, 'id'>>;
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
  EstateResult: ResolversUnionTypes<ResolversParentTypes>['EstateResult'];
  CompanyResult: ResolversUnionTypes<ResolversParentTypes>['CompanyResult'];
  Estate: EstateRow;
  ManagementPeriod: ManagementPeriodRow;
  Building: BuildingRow;
  Facility: FacilityRow;
  GovernanceBody: GovernanceBodyRow;
  PropertyCompany: PropertyCompanyRow;
  PropertyAssociation: PropertyAssociationRow;
  Credit: CreditRow;
  CreditEntry: CreditEntryRow;
  CreditEvidence: CreditEvidenceRow;
  CreditRule: CreditRuleRow;
  CreditRulebook: Omit<CreditRulebook, 'rules'> & { rules: Array<ResolversParentTypes['CreditRule']> };
  GradeFloor: GradeFloor;
  EstateFilter: EstateFilter;
  ChangeManagementModeInput: ChangeManagementModeInput;
  RegisterCompanyInput: RegisterCompanyInput;
  EstateConnection: Connection<EstateRow>;
  BuildingConnection: Connection<BuildingRow>;
  CompanyConnection: Connection<PropertyCompanyRow>;
  FacilityConnection: Connection<FacilityRow>;
  EstateTotals: EstateTotalsRow;
  Division: Pick<Division, 'code'>;
  Petition: Pick<Petition, 'id'>;
  DateTime: Scalars['DateTime']['output'];
  CivilDate: Scalars['CivilDate']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Refusal: RefusalValue;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType, RequireFields<QueryEstateArgs, 'id'>>;
  estates?: Resolver<ResolversTypes['EstateConnection'], ParentType, ContextType, RequireFields<QueryEstatesArgs, 'first'>>;
  estateTotals?: Resolver<ResolversTypes['EstateTotals'], ParentType, ContextType, RequireFields<QueryEstateTotalsArgs, 'under'>>;
  company?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  companyByCreditCode?: Resolver<Maybe<ResolversTypes['PropertyCompany']>, ParentType, ContextType, RequireFields<QueryCompanyByCreditCodeArgs, 'creditCode'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  associations?: Resolver<Array<ResolversTypes['PropertyAssociation']>, ParentType, ContextType>;
  creditRulebook?: Resolver<ResolversTypes['CreditRulebook'], ParentType, ContextType, Partial<QueryCreditRulebookArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeManagementMode?: Resolver<ResolversTypes['EstateResult'], ParentType, ContextType, RequireFields<MutationChangeManagementModeArgs, 'input'>>;
  registerCompany?: Resolver<ResolversTypes['CompanyResult'], ParentType, ContextType, RequireFields<MutationRegisterCompanyArgs, 'input'>>;
};

export type EstateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateResult'] = ResolversParentTypes['EstateResult']> = {
  __resolveType: TypeResolveFn<'Estate' | 'Refusal', ParentType, ContextType>;
};

export type CompanyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyResult'] = ResolversParentTypes['CompanyResult']> = {
  __resolveType: TypeResolveFn<'PropertyCompany' | 'Refusal', ParentType, ContextType>;
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
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyAssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyAssociation'] = ResolversParentTypes['PropertyAssociation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['CreditEntry']>, ParentType, ContextType>;
};

export type CreditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntry'] = ResolversParentTypes['CreditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CreditRule'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['CreditEvidence'], ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreditEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEvidence'] = ResolversParentTypes['CreditEvidence']> = {
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType>;
};

export type CreditRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRule'] = ResolversParentTypes['CreditRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditRulebookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRulebook'] = ResolversParentTypes['CreditRulebook']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goodCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['GradeFloor']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['CreditRule']>, ParentType, ContextType>;
};

export type GradeFloorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeFloor'] = ResolversParentTypes['GradeFloor']> = {
  grade?: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  estates?: Resolver<ResolversTypes['EstateConnection'], ParentType, ContextType, RequireFields<DivisionEstatesArgs, 'first'>>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition']> = {
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
  EstateResult?: EstateResultResolvers<ContextType>;
  CompanyResult?: CompanyResultResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  ManagementPeriod?: ManagementPeriodResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  GovernanceBody?: GovernanceBodyResolvers<ContextType>;
  PropertyCompany?: PropertyCompanyResolvers<ContextType>;
  PropertyAssociation?: PropertyAssociationResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditEntry?: CreditEntryResolvers<ContextType>;
  CreditEvidence?: CreditEvidenceResolvers<ContextType>;
  CreditRule?: CreditRuleResolvers<ContextType>;
  CreditRulebook?: CreditRulebookResolvers<ContextType>;
  GradeFloor?: GradeFloorResolvers<ContextType>;
  EstateConnection?: EstateConnectionResolvers<ContextType>;
  BuildingConnection?: BuildingConnectionResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  EstateTotals?: EstateTotalsResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  CivilDate?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};
