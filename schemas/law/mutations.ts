import { Kind, print } from 'graphql';
import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { fieldsOf, inputsOf, nameOf } from './breach.ts';
import type { Breach, Law } from './breach.ts';

/**
 * What a mutation takes beside `input`: what is said alike in every subgraph has no field of one
 * of them, for composition keeps of an input only what all have.
 */
const BESIDE_INPUT: Readonly<Record<string, readonly string[]>> = {
  proposeGridProfile: ['calendar'],
};

/** One input with a key, so that it can be sent again; a result that may be a refusal. */
export const mutations: Law = (sdl) => {
  return fieldsOf(sdl, 'Mutation').flatMap((field) => [
    ...named(field), ...askedFor(field, sdl), ...answered(field, sdl),
  ]);
};

/** Verbs of tables. What is done here has a name in the neighbourhood. */
const OF_TABLES = /^(create|update|upsert|insert|set|save|edit)[A-Z]/;

function named({ name }: FieldDefinitionNode): Breach[] {
  if (!OF_TABLES.test(name.value)) return [];
  return [{ node: name, message: `${name.value} is a verb of tables, not of the neighbourhood` }];
}

function askedFor(field: FieldDefinitionNode, sdl: DocumentNode): Breach[] {
  const name = field.name.value;
  const known = ['input', ...BESIDE_INPUT[name] ?? []];
  const more = field.arguments?.filter((arg) => !known.includes(arg.name.value)) ?? [];
  const input = field.arguments?.find((arg) => arg.name.value === 'input');
  const type = inputsOf(sdl).find((of) => input && print(input.type) === `${of.name.value}!`);
  if (!type) return [{ node: field, message: `${name} takes one \`input: …Input!\`` }];
  const key = type.fields?.find((of) => of.name.value === 'idempotencyKey');
  return [
    ...more.map((node) => ({ node, message: `${name} takes nothing beside \`input\`` })),
    ...key && print(key.type) === 'String!' ? [] : [
      { node: field, message: `${type.name.value} has \`idempotencyKey: String!\`` },
    ],
  ];
}

function answered(field: FieldDefinitionNode, { definitions }: DocumentNode): Breach[] {
  const named = nameOf(field.type);
  const union = definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION)
    .find(({ name }) => name.value === named);
  const refuses = union?.types?.some(({ name }) => name.value === 'Refusal');
  if (refuses && named.endsWith('Result') && print(field.type) === `${named}!`) return [];
  const message = `${field.name.value} answers \`…Result!\`, a union with Refusal`;
  return [{ node: field, message }];
}
