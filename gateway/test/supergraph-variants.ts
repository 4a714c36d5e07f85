import { rename, writeFile } from 'node:fs/promises';
import { concatAST, parse } from 'graphql';
import { withSignature } from '@linli/schemas/signature.ts';
import type { SigningKey } from '@linli/schemas/signature.ts';
import { compose, SIGNING } from './graph.ts';
import type { Graph } from './graph.ts';

/** The graph's supergraph with more in it than its subgraph has; nothing else differs. */
export function withField(graph: Graph, field: string): string {
  const more = parse(`extend type Query { ${field}: String }`);
  const people = { ...graph.people, typeDefs: concatAST([graph.people.typeDefs, more]) };
  return compose([people, graph.posts]);
}

/** And with no mutation at all. */
export function withoutMutations(graph: Graph): string {
  const definitions = graph.people.typeDefs.definitions.filter((node) =>
    !('name' in node) || node.name?.value !== 'Mutation');
  const people = { ...graph.people, typeDefs: { ...graph.people.typeDefs, definitions } };
  return compose([people, graph.posts]);
}

/** Put in the place of the one before in one step, as whoever releases a supergraph does. */
export async function release(
  { supergraphFile }: Graph,
  text: string,
  key: SigningKey = SIGNING.private,
): Promise<void> {
  await place(supergraphFile, withSignature(text, key));
}

export async function place(file: string, artefact: string): Promise<void> {
  await writeFile(`${file}.next`, artefact);
  await rename(`${file}.next`, file);
}

/** Whether the graph in service has the field. */
export async function knows(graph: Graph, field: string): Promise<boolean> {
  const { status } = await graph.ask(`{ ${field} }`);
  return status === 200;
}

/** A figure of the gateway's, all its labels together. */
export async function figureOf(graph: Graph, name: string): Promise<number> {
  const token = await graph.issuer.mint(OPERATOR);
  const headers = { authorization: `Bearer ${token}` };
  const text = await (await fetch(`${graph.url}/metrics`, { headers })).text();
  const lines = [...text.matchAll(new RegExp(`^linli_gateway_${name}({[^}]*})? (\\d+)$`, 'gm'))];
  return lines.reduce((sum, [, , value]) => sum + Number(value), 0);
}

const OPERATOR = {
  sub: 'an-operator', kind: 'PERSON', tenant: '510116', organization: null,
  grants: ['system.operate@510116'],
} as const;
