import type { Ask } from '../../asking.ts';
import type { Samples } from './documents.ts';

const SAMPLED = `{
  estates(filter: { under: "510116001" }, first: 1) { nodes { id
    company { id creditCode projectManagers { id } }
    partyOrganizations { id }
    volunteers(first: 1) { nodes { id } } } }
  divisions(filter: { under: "510116001" }, first: 1) { nodes { code } }
  grids(filter: { under: "510116001" }, first: 1) { nodes { id } }
  departments(first: 1) { nodes { id } }
  socialOrganizations(first: 1) { nodes { id } }
  companies(first: 1) { nodes { id creditCode } }
}`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
}

interface Sampled extends Record<'grids' | 'departments' | 'socialOrganizations', Page> {
  readonly estates: { readonly nodes: readonly {
    readonly id: string;
    readonly company: { readonly projectManagers: readonly { readonly id: string }[] } | null;
    readonly partyOrganizations: readonly { readonly id: string }[];
    readonly volunteers: Page;
  }[]; };
  readonly divisions: { readonly nodes: readonly { readonly code: string }[] };
  readonly companies: { readonly nodes: readonly {
    readonly id: string;
    readonly creditCode: string;
  }[]; };
}

/** Of each kind, one that is there: what is refused is then something that could be told. */
export async function samplesFrom(ask: Ask): Promise<Samples> {
  const { data } = await ask<Sampled>(SAMPLED);
  const [estate] = data.estates.nodes;
  const [company] = data.companies.nodes;
  const found: Record<string, string | undefined> = {
    Estate: estate?.id,
    ProjectManager: estate?.company?.projectManagers[0]?.id,
    PartyOrganization: estate?.partyOrganizations[0]?.id,
    Volunteer: estate?.volunteers.nodes[0]?.id,
    PropertyCompany: company?.id,
    creditCode: company?.creditCode,
    Division: data.divisions.nodes[0]?.code,
    code: data.divisions.nodes[0]?.code,
    under: '510116001',
    Grid: data.grids.nodes[0]?.id,
    place: data.grids.nodes[0]?.id,
    Department: data.departments.nodes[0]?.id,
    SocialOrganization: data.socialOrganizations.nodes[0]?.id,
  };
  const known = Object.entries(found).flatMap(([name, value]) => value ? [[name, value]] : []);
  return Object.fromEntries(known);
}
