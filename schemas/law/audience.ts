import { isTypeDefinitionNode, Kind } from 'graphql';
import type { ObjectTypeDefinitionNode, TypeDefinitionNode } from 'graphql';
import { AUDIENCES, spellOutTags, tagsOf } from '../audiences.ts';
import { isStub, keyFieldsOf } from '../stubs.ts';
import type { Breach, Law } from './breach.ts';

/** Every field is for one audience; what is not an object's follows whoever makes use of it. */
export const audience: Law = ({ definitions }) => {
  return definitions.filter(isTypeDefinitionNode).flatMap((node) => {
    return node.kind === Kind.OBJECT_TYPE_DEFINITION ? untold(node) : astray(node);
  });
};

function untold(type: ObjectTypeDefinitionNode): Breach[] {
  const keys = isStub(type) ? keyFieldsOf(type) : [];
  const spelt = spellOutTags(type).fields ?? [];
  return spelt.filter(({ name }) => !keys.includes(name.value)).flatMap((node) => {
    const [tag, ...more] = tagsOf(node);
    if (more.length === 0 && AUDIENCES.some((known) => known === tag)) return [];
    const where = `${type.name.value}.${node.name.value}`;
    return [{ node, message: `${where} or its type is tagged with one of ${AUDIENCES.join(', ')}` }];
  });
}

function astray(node: TypeDefinitionNode): Breach[] {
  if (tagsOf(node).length === 0) return [];
  return [{ node, message: 'Only objects and their fields are tagged' }];
}
