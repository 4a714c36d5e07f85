import type { Ask } from '../asking.ts';

export const LODGE = `mutation($input: LodgePetitionInput!) { lodgePetition(input: $input) {
  __typename
  ... on Petition { id number stage }
  ... on Refusal { code message messageZh field rule }
} }`;

export interface Lodged {
  readonly lodgePetition: {
    readonly __typename: string;
    readonly id: string;
    readonly code?: string;
    readonly field?: string;
  };
}

export const PETITION = `query($id: ID!) { petition(id: $id) {
  id stage overdue
  callers { name phone }
  estate { id company { id } }
  grid { id kind }
  department { id }
  owedBy { level grid { id } division { code } department { id } }
  deadlines { kind startedAt dueAt state pausedFor overdue provisional rule { code version amount unit source } }
  escalations { rung action dueAt by to { level grid { id } division { code } department { id } } reason deadline { kind } }
  evidence { note }
  callBacks { result }
  mergedInto { id }
} }`;

export interface Shown {
  readonly petition: {
    readonly id: string;
    readonly stage: string;
    readonly overdue: boolean;
    readonly callers: { name: string; phone: string }[];
    readonly estate: { id: string; company: { id: string } };
    readonly grid: { id: string; kind: string };
    readonly department: { id: string };
    readonly owedBy: { level: string } | null;
    readonly deadlines: { kind: string; startedAt: string; dueAt: string; state: string }[];
    readonly escalations: {
      rung: number;
      action: string;
      dueAt: string;
      by: string;
      to: { level: string; department?: { id: string } };
      deadline: { kind: string };
    }[];
    readonly evidence: { note: string }[];
    readonly mergedInto: { id: string } | null;
  };
}

interface ModelEstate {
  readonly id: string;
  readonly name: string;
  readonly company: { readonly id: string };
}

/** An estate of the first community that a company serves. */
export async function modelEstate(ask: Ask): Promise<ModelEstate> {
  const { data } = await ask<{ estates: { nodes: ModelEstate[] } }>(
    `{ estates(filter: { under: "510116001001", managementMode: PROFESSIONAL }, first: 1) {
      nodes { id name company { id } } } }`,
  );
  const [estate] = data.estates.nodes;
  if (!estate) throw new Error('The reference district has no estate to complain of');
  return estate;
}
