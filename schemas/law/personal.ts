import { Kind } from 'graphql';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { argumentOf, directivesOf, nameOf, objectsOf } from './breach.ts';
import type { Breach, Law } from './breach.ts';

/** What a field of these names tells of somebody, whoever it is a field of. */
const OF_ANYBODY: readonly (readonly [RegExp, string])[] = [
  [/^(\w+P|p)hone$|^mobile$/, 'PHONE'],
  [/^(identity|id)(Number|Card)$/, 'IDENTITY_NUMBER'],
  [/^(address|\w+Address)$/, 'ADDRESS'],
  [/^(secretary|\w+PersonName|contactName|callerName|ownerName)$/, 'NAME'],
];

/** Types whose `name` is a person's. */
const PEOPLE = /(Officer|Resident|Caller|Volunteer|Manager|Member|Person|Petitioner)$/;

/** Text that tells of a person is classed: shown by its mask unless scope and purpose allow. */
export const personal: Law = (sdl) => objectsOf(sdl).flatMap((type) => {
  return (type.fields ?? []).flatMap((field) => unclassed(type, field));
});

function unclassed(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): Breach[] {
  if (nameOf(field.type) !== 'String') return [];
  const wanted = classOf(type, field);
  const said = argumentOf(directivesOf(field, 'personal')[0], 'class');
  if (wanted === null || (said?.kind === Kind.STRING && said.value === wanted)) return [];
  const where = `${type.name.value}.${field.name.value}`;
  return [{ node: field, message: `${where} tells of a person: @personal(class: "${wanted}")` }];
}

function classOf(type: ObjectTypeDefinitionNode, { name }: FieldDefinitionNode): string | null {
  const [, found = null] = OF_ANYBODY.find(([pattern]) => pattern.test(name.value)) ?? [];
  const isTheirs = name.value === 'name' && PEOPLE.test(type.name.value);
  return isTheirs ? 'NAME' : found;
}
