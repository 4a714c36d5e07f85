import { Refusal } from '@linli/kernel/refusal.ts';
import { getNamedType, isAbstractType, isObjectType, isUnionType } from 'graphql';
import type {
  GraphQLFieldResolver, GraphQLNamedType, GraphQLOutputType, GraphQLSchema,
} from 'graphql';
import { notingRefusals } from '../audit/refusals.ts';
import { peopleIn } from '../personal/classes.ts';
import { toldCount } from '../personal/counts.ts';
import { showingPersonal, unclassed } from '../personal/showing.ts';
import type { Showing } from '../personal/showing.ts';
import { entitiesBy } from './entities.ts';
import type { Reference } from './entities.ts';
import { keepingText } from './kept-text.ts';
import { StartError } from '../process.ts';
import { SCALARS } from './scalars.ts';
import type { Scalar } from './scalars.ts';

/** What a service binds to its SDL: the generated `Resolvers` type of any service is one. */
export type ResolverMap = Readonly<Record<string, object | undefined>>;

/** The resolvers as the schema takes them. One that binds to nothing stops the start. */
export function bindResolvers(schema: GraphQLSchema, resolvers: ResolverMap): BoundResolvers {
  const problems = [
    ...unbound(schema, resolvers), ...undecided(schema, resolvers), ...unclassed(schema),
  ];
  if (problems.length > 0) throw new StartError(`Resolvers: ${problems.join('; ')}`);
  return { ...bind(schema, resolvers), ...scalars(schema) };
}

/** The resolver of a result that is the type or a refusal. */
export function refusalOr<const T extends string>(
  typeName: T,
): { __resolveType: (value: object) => T | 'Refusal' } {
  return { __resolveType: (value) => (value instanceof Refusal ? 'Refusal' : typeName) };
}

type Resolver = GraphQLFieldResolver<unknown, Showing>;
type Bound = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
type BoundResolvers = Record<string, Bound[string] | Scalar>;

function bind(schema: GraphQLSchema, resolvers: ResolverMap): Bound {
  const types = Object.entries(resolvers).map(([typeName, fields]) => {
    const type = schema.getType(typeName);
    const bound = resolversOf(fields).map((field) => {
      return bindRefusals(typeName, bindArguments(type, field));
    });
    return [typeName, Object.fromEntries(bound)];
  });
  const { Query, ...others }: Bound = Object.fromEntries(types);
  const { Query: entityQuery, ...entity } = entities(schema, resolvers);
  return showingPersonal(schema, {
    ...totals(schema), ...others, ...entity, Query: { ...Query, ...entityQuery },
  });
}

/** A page counts what there is in all only where it is asked: compiled code calls no methods. */
function totals(schema: GraphQLSchema): Bound {
  const counted = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && 'totalCount' in type.getFields());
  const people = peopleIn(schema);
  return Object.fromEntries(counted.map((type) => {
    return [type.name, { totalCount: people.has(nodeOf(type)) ? totalOfPeople : totalOf }];
  }));
}

/** What a page is a page of. */
function nodeOf(type: GraphQLNamedType): string {
  const nodes = isObjectType(type) ? type.getFields()['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type).name : '';
}

const totalOfPeople: Resolver = async (page, args, context, info) => {
  const total: unknown = await totalOf(page, args, context, info);
  return typeof total === 'number' ? toldCount(context, total) : null;
};

const totalOf: Resolver = (page) => {
  if (typeof page !== 'object' || page === null || !('totalCount' in page)) return null;
  return typeof page.totalCount === 'function' ? page.totalCount() : page.totalCount;
};

function bindArguments(
  type: GraphQLNamedType | undefined, [field, resolve]: [string, Resolver],
): [string, Resolver] {
  const known = isObjectType(type) ? type.getFields()[field] : undefined;
  if (!known?.args.length) return [field, resolve];
  return [field, keepingText(resolve, mayRefuse(known.type))];
}

/** Whatever a rule refuses somebody is put on record. */
function bindRefusals(typeName: string, [field, resolve]: [string, Resolver]): [string, Resolver] {
  return [field, typeName === 'Mutation' ? notingRefusals(resolve) : resolve];
}

/** The schema has both where any type of it is an entity. */
function entities(schema: GraphQLSchema, resolvers: ResolverMap): Bound {
  if (!schema.getType('_Entity')) return {};
  const { resolve, resolveType } = entitiesBy(referencesIn(resolvers));
  return { Query: { _entities: resolve }, _Entity: { __resolveType: resolveType } };
}

function referencesIn(resolvers: ResolverMap): ReadonlyMap<string, Reference> {
  const all = Object.entries(resolvers).map(([type, fields]) => {
    const { __resolveReference }: { __resolveReference?: unknown } = fields ?? {};
    return [type, __resolveReference] as const;
  });
  return new Map(all.filter((each): each is [string, Reference] => typeof each[1] === 'function'));
}

function mayRefuse(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isUnionType(named) && named.getTypes().some(({ name }) => name === 'Refusal');
}

/** All but the reference's: `_entities` calls it by other arguments. */
function resolversOf(fields: object | undefined): [string, Resolver][] {
  return Object.entries(fields ?? {}).filter((entry): entry is [string, Resolver] => {
    return typeof entry[1] === 'function' && entry[0] !== '__resolveReference';
  });
}

function scalars(schema: GraphQLSchema): Record<string, Scalar> {
  return Object.fromEntries(Object.entries(SCALARS).filter(([name]) => schema.getType(name)));
}

/** The library passes over a name it does not know, and the field is null for ever. */
function unbound(schema: GraphQLSchema, resolvers: ResolverMap): string[] {
  return Object.entries(resolvers).flatMap(([typeName, fields]) => {
    const type = schema.getType(typeName);
    if (!type) return [`${typeName} is not in the SDL`];
    return Object.entries(fields ?? {})
      .filter(([field, resolve]) => typeof resolve !== 'function' || !takes(type, field))
      .map(([field]) => `${typeName}.${field} is not in the SDL, or is no function`);
  });
}

function takes(type: GraphQLNamedType, field: string): boolean {
  if (isAbstractType(type)) return field === '__resolveType';
  if (!isObjectType(type)) return false;
  return field === '__resolveReference' || Object.hasOwn(type.getFields(), field);
}

/** A union of ours whose member nothing tells would fail at the first answer. */
function undecided(schema: GraphQLSchema, resolvers: ResolverMap): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('_'))
    .filter(({ name }) => !Object.hasOwn(resolvers[name] ?? {}, '__resolveType'))
    .map(({ name }) => `${name} needs __resolveType`);
}
