import { Kind, visit } from 'graphql';
import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import { argumentOf, directivesOf, objectsOf } from './breach.ts';
import type { Breach, Law } from './breach.ts';

/** The newest that a second composer also takes. */
const LINK = 'https://specs.apollo.dev/federation/v2.9';

const FORBIDDEN: Readonly<Record<string, string>> = {
  context: 'this gateway does not load it',
  fromContext: 'this gateway does not load it',
  override: 'a field moves in one release; with a label it would stay where it was for ever',
  interfaceObject: 'this gateway plans it wrong where it is not resolvable',
  composeDirective: 'only official directives run on every gateway',
};

/** Only what this gateway plans right and every other gateway understands alike. */
export const federation: Law = (sdl) => [...linked(sdl), ...keyed(sdl), ...used(sdl)];

function linked(sdl: DocumentNode): Breach[] {
  const links = sdl.definitions.filter((node) => node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => directivesOf(node, 'link'));
  const federated = links.filter((link) => textOf(link, 'url') === LINK);
  if (federated.length !== 1) {
    return [{ node: sdl, message: `A subgraph links ${LINK}, once` }];
  }
  return links.filter((link) => argumentOf(link, 'as') || link.arguments?.some(renames))
    .map((node) => ({ node, message: 'What is linked keeps its name: no `as`' }));
}

function renames({ value }: { readonly value: { readonly kind: string } }): boolean {
  return 'values' in value && Array.isArray(value.values)
    && value.values.some(({ kind }: { readonly kind: string }) => kind === Kind.OBJECT);
}

/** Chains of partial compound keys are planned wrong: one simple key an entity. */
function keyed(sdl: DocumentNode): Breach[] {
  return objectsOf(sdl).flatMap((type) => {
    const keys = directivesOf(type, 'key');
    const simple = keys.every((key) => /^\w+( \w+)*$/.test(textOf(key, 'fields') ?? ''));
    if (keys.length <= 1 && simple) return [];
    return [{ node: type, message: `${type.name.value} has one key, of its own plain fields` }];
  });
}

function used(sdl: DocumentNode): Breach[] {
  const breaches: Breach[] = [];
  visit(sdl, {
    Directive(node) {
      const why = FORBIDDEN[node.name.value];
      if (why) breaches.push({ node, message: `@${node.name.value} is not used: ${why}` });
    },
    FieldDefinition(node) {
      const required = directivesOf(node, 'requires').map((of) => textOf(of, 'fields') ?? '');
      if (!required.some((fields) => fields.includes('('))) return;
      breaches.push({ node, message: '@requires names fields without arguments' });
    },
    ScalarTypeDefinition(node) {
      if (!/json|any|object/i.test(node.name.value)) return;
      breaches.push({ node, message: 'What has a shape is described by it: no raw JSON' });
    },
  });
  return breaches;
}

function textOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
}
