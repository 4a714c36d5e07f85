/* Derived from documents/portal and schemas/contracts/portal.graphql by schemas/client.ts. Not to be edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { GraphDocument as DocumentNode } from './document.ts';
/** Where a petition stands (C-16); IN_CHAIN is where its `chain` says. */
export type PetitionStage =
  /** 派单: with the department, not signed for. */
  | 'ASSIGNED'
  /** 签收. */
  | 'SIGNED'
  /** 办理. */
  | 'HANDLING'
  /** 答复: a call-back is owed. */
  | 'REPLIED'
  /** 重办: sent back after a call-back. */
  | 'REOPENED'
  /** 信访: where its `chain` says. */
  | 'IN_CHAIN'
  /** 办结. */
  | 'CLOSED'
  /** 并单: joined to another. */
  | 'MERGED';

/** Who owes the next step: the ladder of R-E-08, which only ever rises. */
export type PetitionLevel =
  /** 微网格. */
  | 'MICRO_GRID'
  /** 一般网格. */
  | 'GENERAL_GRID'
  /** 村社区. */
  | 'COMMUNITY'
  /** 镇街. */
  | 'STREET'
  /** 部门. */
  | 'DEPARTMENT'
  /** 部门分管领导: told of what is late (R-H-43). */
  | 'DEPARTMENT_LEADER'
  /** 区. */
  | 'DISTRICT';

export type EstatesQueryVariables = Exact<{
  under: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EstatesQuery = { readonly estates: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly company: { readonly name: string, readonly credit: { readonly grade: string } } | null }> } | null };

export type FiguresQueryVariables = Exact<{
  under: string;
}>;


export type FiguresQuery = { readonly gridTotals: { readonly all: number, readonly micro: number } | null, readonly estateTotals: { readonly estates: number } | null };

export type PetitionChangedSubscriptionVariables = Exact<{
  under?: string | null | undefined;
}>;


export type PetitionChangedSubscription = { readonly petitionChanged: { readonly id: string, readonly number: string, readonly stage: PetitionStage, readonly estate: { readonly name: string } | null, readonly owedBy: { readonly level: PetitionLevel } | null } | null };


export const EstatesDocument = {"__meta__":{"id":"sha256:3000e2e5b6ff9cd399813d207efae536922012d2fd52971d3bd0f62aa9a92a46","text":"query Estates($under: ID!, $first: Int, $after: String) {\n  estates(filter: { under: $under }, first: $first, after: $after) {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    nodes {\n      id\n      name\n      company { name credit { grade } }\n    }\n  }\n}\n"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Estates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EstatesQuery, EstatesQueryVariables>;
export const FiguresDocument = {"__meta__":{"id":"sha256:5a0cdebe2925c29a206eefd35abfef7495e5ed3f7be76b19b555e04263f44a88","text":"query Figures($under: ID!) {\n  gridTotals(under: $under) { all micro }\n  estateTotals(under: $under) { estates }\n}\n"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridTotals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"micro"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estateTotals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estates"}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const PetitionChangedDocument = {"__meta__":{"id":"sha256:aa3d0e26d4efd2487474e0b767e5df08cf2a0f2efe3ad19d8094aca28790ac4e","text":"subscription PetitionChanged($under: ID) {\n  petitionChanged(under: $under) {\n    id\n    number\n    stage\n    estate { name }\n    owedBy { level }\n  }\n}\n"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PetitionChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"petitionChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"estate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<PetitionChangedSubscription, PetitionChangedSubscriptionVariables>;
