import { createHash } from 'node:crypto';
import { Kind, parse, print, visit } from 'graphql';
import type { ArgumentNode, ConstDirectiveNode, DocumentNode } from 'graphql';

/** A composed supergraph as read, before any of it is believed. */
export interface Supergraph {
  readonly text: string;
  readonly hash: string;
  readonly document: DocumentNode;
  readonly subgraphs: readonly Subgraph[];
  /** Specs it links `for: SECURITY`, by name. */
  readonly security: readonly string[];
}

export interface Subgraph {
  readonly name: string;
  readonly url: string;
}

/** What the gateway itself enforces; any other spec `for: SECURITY` is refused. */
const ENFORCED = ['authenticated', 'requiresScopes', 'policy'];

/** The supergraph, or everything that is wrong with it. */
export function readSupergraph(
  text: string,
  urls: Readonly<Record<string, string>>,
): Supergraph | string[] {
  const document = parseText(text);
  if (typeof document === 'string') return [document];
  const composed = subgraphsOf(document);
  const subgraphs = composed.map(({ name, url }) => ({ name, url: urls[name] ?? url }));
  const security = securityLinks(document);
  const problems = [
    ...(composed.length === 0 ? ['it names no subgraph: it was not composed'] : []),
    ...Object.keys(urls)
      .filter((name) => !composed.some((subgraph) => subgraph.name === name))
      .map((name) => `SUBGRAPH_URLS names ${name}, which it does not hold`),
    ...subgraphs
      .filter(({ url }) => !isHttp(url))
      .map(({ name }) => `subgraph ${name} has no http address`),
    ...security
      .filter((spec) => !ENFORCED.includes(spec))
      .map((spec) => `it asks for ${spec} for security, which is not enforced here`),
  ];
  if (problems.length > 0) return problems;
  return { text, document, subgraphs, security, hash: hashOf(text) };
}

/**
 * What @apollo/gateway is given. It refuses to load what is linked `for: SECURITY`; without that
 * argument it loads and enforces nothing, so only authorization.ts may make this safe.
 */
export function withoutSecurityPurpose({ document }: Supergraph): string {
  const isPurpose = ({ name, value }: ArgumentNode): boolean =>
    name.value === 'for' && value.kind === Kind.ENUM && value.value === 'SECURITY';
  return print(
    visit(document, {
      Directive: (node) =>
        node.name.value === 'link'
          ? { ...node, arguments: node.arguments?.filter((each) => !isPurpose(each)) }
          : undefined,
    }),
  );
}

export function textArgument(directive: ConstDirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind !== Kind.STRING && value?.kind !== Kind.ENUM) return null;
  return value.value;
}

function parseText(text: string): DocumentNode | string {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    return `it is not GraphQL: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function subgraphsOf(document: DocumentNode): Subgraph[] {
  const graph = document.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (graph?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graph.values ?? []).flatMap(({ directives = [] }) =>
    directives
      .filter((directive) => directive.name.value === 'join__graph')
      .map((directive) => ({
        name: textArgument(directive, 'name') ?? '',
        url: textArgument(directive, 'url') ?? '',
      })),
  );
}

function securityLinks(document: DocumentNode): string[] {
  return document.definitions
    .flatMap((node) => (node.kind === Kind.SCHEMA_DEFINITION ? (node.directives ?? []) : []))
    .filter((link) => textArgument(link, 'for') === 'SECURITY')
    .map((link) => new URL(textArgument(link, 'url') ?? '').pathname.split('/').at(-2) ?? '');
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
