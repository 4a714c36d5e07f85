import { createHash } from 'node:crypto';
import { Kind, parse, print, visit } from 'graphql';
import type { ArgumentNode, ConstDirectiveNode, DocumentNode } from 'graphql';
import { SupergraphRefused } from './sources/refused.ts';

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

/** Where subgraphs may be: a supergraph decides where requests and identities are sent. */
export interface Addresses {
  /** Where a subgraph really is, by its name: whoever runs the gateway says so. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** As `host` or `host:port`; where not said, this machine alone. */
  readonly hosts?: readonly string[];
}

export const OWN_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/** Beyond this it is no supergraph of a district's, whatever it is. */
const SUBGRAPHS_AT_MOST = 64;
const DEFINITIONS_AT_MOST = 10_000;

/**
 * What is enforced here, and what @apollo/gateway hides of a contract; any other spec
 * `for: SECURITY` is refused.
 */
const ENFORCED = ['authenticated', 'requiresScopes', 'policy', 'inaccessible'];

/** The supergraph, or everything that is wrong with it. */
export function readSupergraph(
  text: string,
  { subgraphUrls: urls, hosts = OWN_HOSTS }: Addresses,
): Supergraph | SupergraphRefused {
  const document = parseText(text);
  if (typeof document === 'string') return new SupergraphRefused('BROKEN', [document]);
  const composed = subgraphsOf(document);
  const tooLarge = composed.length > SUBGRAPHS_AT_MOST
    || document.definitions.length > DEFINITIONS_AT_MOST;
  if (tooLarge) return new SupergraphRefused('SIZE', ['it holds more than any district has']);
  const foreign = composed.filter(({ name, url }) => !urls[name] && !isAt(url, hosts));
  if (foreign.length > 0) return new SupergraphRefused('HOST', foreign.map(notAllowed));
  const subgraphs = composed.map(({ name, url }) => ({ name, url: urls[name] ?? url }));
  const security = securityLinks(document);
  const problems = problemsOf(composed, urls, security);
  if (problems.length > 0) return new SupergraphRefused('BROKEN', problems);
  return { text, document, subgraphs, security, hash: hashOf(text) };
}

function problemsOf(
  composed: readonly Subgraph[], urls: Addresses['subgraphUrls'], security: readonly string[],
): string[] {
  return [
    ...(composed.length === 0 ? ['it names no subgraph: it was not composed'] : []),
    ...Object.keys(urls)
      .filter((name) => !composed.some((subgraph) => subgraph.name === name))
      .map((name) => `SUBGRAPH_URLS names ${name}, which it does not hold`),
    ...composed
      .filter(({ name, url }) => !isHttp(urls[name] ?? url))
      .map(({ name }) => `subgraph ${name} has no http address`),
    ...security
      .filter((spec) => !ENFORCED.includes(spec))
      .map((spec) => `it asks for ${spec} for security, which is not enforced here`),
  ];
}

/** What is no http address is told of as such. */
function isAt(url: string, hosts: readonly string[]): boolean {
  if (!isHttp(url)) return true;
  const { host, hostname } = new URL(url);
  return hosts.includes(host) || hosts.includes(hostname);
}

function notAllowed({ name }: Subgraph): string {
  return `subgraph ${name} is at a host that SUBGRAPH_HOSTS does not allow`;
}

/**
 * What @apollo/gateway is given. It refuses to load what is linked `for: SECURITY`; without that
 * argument it loads and enforces nothing, so only authorization.ts may make this safe.
 */
export function withoutSecurityPurpose({ document }: Pick<Supergraph, 'document'>): string {
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
