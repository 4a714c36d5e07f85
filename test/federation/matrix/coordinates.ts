import { indexRequirements } from '@linli/chassis/authorization/requirements.ts';
import type { Requirements } from '@linli/chassis/authorization/requirements.ts';
import {
  buildASTSchema, getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema,
  isObjectType, isUnionType, parse,
} from 'graphql';

/** A graph of any size: the supergraph, or what one subgraph knows of it. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly index: Requirements;
  /** How each type is first come by, from a root. */
  readonly ways: ReadonlyMap<string, Way>;
}

/** A field after the other, and before each the type it is asked of. */
export type Way = readonly Step[];
export interface Step {
  readonly on: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** What is protected: a field of a type, or the type itself by its name. */
export interface Coordinate {
  readonly name: string;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown> | null;
}

export function graphOf(sdl: string): Graph {
  const document = parse(sdl);
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  return { schema, index: indexRequirements(document), ways: waysOf(schema) };
}

/**
 * Every protected coordinate, as the index of the graph has it, but those of subscriptions: they
 * are asked elsewhere, and of each event as a query.
 */
export function protectedIn({ schema, index }: Graph): Coordinate[] {
  return [...index.keys()].flatMap((name): Coordinate[] => {
    const [typeName = '', fieldName] = name.split('.');
    const type = schema.getType(typeName);
    if (!isObjectType(type) || type === schema.getSubscriptionType()) return [];
    if (fieldName === undefined) return [{ name, type, field: null }];
    const field = type.getFields()[fieldName];
    return field ? [{ name, type, field }] : [];
  });
}

/** The shortest way to each type, reads before writes. */
function waysOf(schema: GraphQLSchema): ReadonlyMap<string, Way> {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type);
  const ways = new Map<string, Way>(roots.map((type) => [type.name, []]));
  const queue: GraphQLObjectType[] = [...roots];
  for (const type of queue) {
    for (const field of Object.values(type.getFields())) {
      for (const next of objectsOf(field)) {
        if (ways.has(next.name)) continue;
        ways.set(next.name, [...(ways.get(type.name) ?? []), { on: type.name, field }]);
        queue.push(next);
      }
    }
  }
  return ways;
}

function objectsOf({ type }: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isUnionType(named)) return named.getTypes();
  return isObjectType(named) ? [named] : [];
}
