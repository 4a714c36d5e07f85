import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isNonNullType, isObjectType,
} from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';

export interface Written {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Throws: from 0 to 1. */
export type Dice = () => number;

export function newDice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Writing {
  readonly schema: GraphQLSchema;
  readonly dice: Dice;
  readonly fragments: string[];
  readonly declared: Map<string, string>;
  readonly variables: Record<string, unknown>;
  aliases: number;
  size: number;
}

/** An operation thrown by dice: most are valid, and whoever asks for them looks. */
export function writeOperation(schema: GraphQLSchema, dice: Dice): Written {
  const writing: Writing = {
    schema, dice, fragments: [], declared: new Map(), variables: {}, aliases: 0, size: 0,
  };
  const isMutation = dice() < 0.04;
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error('no root');
  const selection = writeSelection(root, 0, writing);
  const declared = [...writing.declared].map(([name, type]) => `$${name}: ${type}`).join(', ');
  const head = `${isMutation ? 'mutation' : 'query'} Thrown${declared && `(${declared})`}`;
  return {
    query: [`${head} ${selection}`, ...writing.fragments].join('\n'),
    variables: writing.variables,
  };
}

function writeSelection(type: GraphQLCompositeType, depth: number, writing: Writing): string {
  const { dice, schema } = writing;
  const count = 1 + Math.floor(dice() * (depth === 0 ? 3 : 4));
  const parts = Array.from({ length: count }, () => writePart(type, depth, writing));
  if (isAbstractType(type) && dice() < 0.7) {
    for (const each of schema.getPossibleTypes(type)) {
      if (dice() < 0.7) parts.push(`... on ${each.name} ${writeSelection(each, depth + 1, writing)}`);
    }
  }
  return `{ ${parts.join(' ')} }`;
}

function writePart(type: GraphQLCompositeType, depth: number, writing: Writing): string {
  const { dice, fragments } = writing;
  const throws = dice();
  if (throws < 0.08 || !('getFields' in type)) {
    return dice() < 0.3 ? 'kind: __typename' : '__typename';
  }
  if (throws < 0.14) {
    return `... ${writeCondition(writing)} ${writeSelection(type, depth + 1, writing)}`;
  }
  if (throws < 0.2 && depth > 0 && isObjectType(type)) {
    const selection = writeSelection(type, depth + 1, writing);
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `...${name} ${writeCondition(writing)} ${dice() < 0.3 ? `...${name}` : ''}`;
  }
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((each) => !isCompositeType(getNamedType(each.type)));
  const isDeep = depth > 5 || writing.size > 40;
  const from = isDeep && leaves.length > 0 ? leaves : fields;
  const field = from[Math.floor(dice() * from.length)];
  return field ? writeField(field, depth, writing) : '__typename';
}

type Field = GraphQLField<unknown, unknown>;

function writeField(field: Field, depth: number, writing: Writing): string {
  const { dice } = writing;
  writing.size += 1;
  const type = getNamedType(field.type);
  if (isCompositeType(type) && depth > 7) return '__typename';
  const given = field.args.flatMap((each) => writeArgument(each, writing) ?? []);
  const isNamed = given.length > 0 || dice() < 0.12;
  const letter = ALIASES[Math.floor(dice() * ALIASES.length)];
  const alias = isNamed ? `${letter}${writing.aliases++}: ` : '';
  const selected = isCompositeType(type) ? writeSelection(type, depth + 1, writing) : '';
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  return `${alias}${field.name}${args} ${writeCondition(writing)} ${selected}`;
}

const ALIASES = ['a', 'other', 'x', '_'];

function writeArgument({ name, type }: GraphQLArgument, writing: Writing): string | null {
  const { dice, declared, variables } = writing;
  const inner = getNamedType(type);
  if (!isNonNullType(type) && dice() < 0.5) return null;
  const value = inner.name === 'Int' ? Math.floor(dice() * 4) : isEnumType(inner) ? 'HAPPY'
    : ['R1', 'P2', 'quo"te'][Math.floor(dice() * 3)];
  if (dice() < 0.5) return `${name}: ${JSON.stringify(value)}`;
  const variable = `v${declared.size}`;
  const isDefaulted = dice() < 0.3;
  declared.set(variable, `${String(type)}${isDefaulted ? ` = ${JSON.stringify(value)}` : ''}`);
  if (!isDefaulted || dice() < 0.5) variables[variable] = value;
  return `${name}: $${variable}`;
}

function writeCondition({ dice, declared, variables }: Writing): string {
  if (dice() > 0.12) return '';
  const directive = dice() < 0.5 ? 'skip' : 'include';
  if (dice() < 0.3) return `@${directive}(if: ${dice() < 0.5})`;
  const variable = `c${Math.floor(dice() * 3)}`;
  if (!declared.has(variable)) {
    const isDefaulted = dice() < 0.3;
    declared.set(variable, `Boolean${isDefaulted ? ` = ${dice() < 0.5}` : '!'}`);
    if (!isDefaulted || dice() < 0.5) variables[variable] = dice() < 0.5;
  }
  return `@${directive}(if: $${variable})`;
}
