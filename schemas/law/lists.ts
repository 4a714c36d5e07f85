import { Kind, print } from 'graphql';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { argumentOf, directivesOf, nameOf, objectsOf } from './breach.ts';
import type { Breach, Law } from './breach.ts';

const PAGE = [['first', 'Int = 20'], ['after', 'String']] as const;
const SHAPE = [['pageInfo', 'PageInfo!'], ['totalCount', 'Int!']] as const;

/** How many people there are is not told to everybody: few are as good as named. */
const SHAPE_OF_PEOPLE = [['pageInfo', 'PageInfo!'], ['totalCount', 'Int']] as const;

/** Lists that can grow are connections; each is asked for by the page, and priced by it. */
export const lists: Law = (sdl) => {
  const types = objectsOf(sdl);
  const fields = types.flatMap((type) => (type.fields ?? []).map((field) => ({ type, field })));
  const pages = fields.filter(({ field }) => isConnection(nameOf(field.type)));
  return [
    ...types.filter(({ name }) => isConnection(name.value)).flatMap((type) =>
      misshapen(type, isOfPeople(type, types) ? SHAPE_OF_PEOPLE : SHAPE)),
    ...pages.flatMap(({ type, field }) => {
      const leadingTo = fields.filter((other) => nameOf(other.field.type) === type.name.value);
      const pagedAbove = leadingTo.length > 0 && leadingTo.every((other) => isPaged(other.field));
      return pagedAbove && !isPaged(field) ? [] : unpaged(type, field);
    }),
  ];
};

function isConnection(name: string): boolean {
  return name.endsWith('Connection');
}

function isPaged({ arguments: args = [] }: FieldDefinitionNode): boolean {
  return PAGE.every(([name]) => args.some((arg) => arg.name.value === name));
}

function isOfPeople(
  connection: ObjectTypeDefinitionNode, types: readonly ObjectTypeDefinitionNode[],
): boolean {
  const nodes = connection.fields?.find(({ name }) => name.value === 'nodes');
  const of = nodes && types.find(({ name }) => name.value === nameOf(nodes.type));
  const own = of?.fields?.find(({ name }) => name.value === 'name');
  return own !== undefined && directivesOf(own, 'personal').length > 0;
}

function misshapen(
  type: ObjectTypeDefinitionNode, wantedShape: typeof SHAPE | typeof SHAPE_OF_PEOPLE,
): Breach[] {
  const shape = new Map(type.fields?.map(({ name, type: of }) => [name.value, print(of)]));
  const problems = wantedShape.filter(([name, of]) => shape.get(name) !== of);
  const wanted = problems.map(([name, of]) => `${name}: ${of}`);
  if (!/^\[\w+!\]!$/.test(shape.get('nodes') ?? '')) wanted.push('nodes: [T!]!');
  return wanted.map((field) => ({ node: type, message: `A connection has \`${field}\`` }));
}

function unpaged(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): Breach[] {
  const where = `${type.name.value}.${field.name.value}`;
  const args = new Map(field.arguments?.map((arg) => {
    const value = arg.defaultValue ? ` = ${print(arg.defaultValue)}` : '';
    return [arg.name.value, `${print(arg.type)}${value}`];
  }));
  const missing = PAGE.filter(([name, of]) => args.get(name) !== of);
  return [
    ...missing.map(([name, of]) => ({ node: field, message: `${where} takes \`${name}: ${of}\`` })),
    ...isPriced(field) ? [] : [{
      node: field,
      message: `${where} says by @listSize that \`first\` sizes \`nodes\`, and that it has a default`,
    }],
  ];
}

function isPriced(field: FieldDefinitionNode): boolean {
  const [listSize] = directivesOf(field, 'listSize');
  const slicing = argumentOf(listSize, 'slicingArguments');
  const sized = argumentOf(listSize, 'sizedFields');
  const one = argumentOf(listSize, 'requireOneSlicingArgument');
  return slicing !== undefined && print(slicing) === '["first"]'
    && sized !== undefined && print(sized).includes('"nodes"')
    && one?.kind === Kind.BOOLEAN && !one.value;
}
