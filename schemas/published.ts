import { Kind } from 'graphql';
import type {
  DefinitionNode, DocumentNode, FieldDefinitionNode, StringValueNode,
} from 'graphql';
import { spellOutTags } from './audiences.ts';
import { isStub } from './stubs.ts';
import { wordForArgument, wordForField, wordForInputField, wordForType } from './words.ts';

/** An SDL as it is composed: recurring words and inherited audiences are written out. */
export function publish(sdl: DocumentNode): DocumentNode {
  return { ...sdl, definitions: sdl.definitions.map(published) };
}

function published(node: DefinitionNode): DefinitionNode {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION: {
      const type = spellOutTags(node);
      const fields = type.fields?.map(describeField);
      const spelt = { ...type, ...fields && { fields } };
      return isStub(node) ? spelt : described(spelt, wordForType(node.name.value));
    }
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const fields = node.fields?.map(describeField);
      return { ...node, ...fields && { fields } };
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const fields = node.fields?.map((field) => {
        return described(field, wordForInputField(field.name.value));
      });
      return { ...node, ...fields && { fields } };
    }
    case Kind.UNION_TYPE_DEFINITION:
      return described(node, wordForType(node.name.value));
    default:
      return node;
  }
}

function describeField(field: FieldDefinitionNode): FieldDefinitionNode {
  const args = field.arguments?.map((arg) => described(arg, wordForArgument(arg.name.value)));
  const spelt = { ...field, ...args && { arguments: args } };
  return described(spelt, wordForField(field.name.value));
}

interface Describable {
  readonly description?: StringValueNode | undefined;
}

function described<T extends Describable>(node: T, word: string | undefined): T {
  if (node.description || word === undefined) return node;
  return { ...node, description: { kind: Kind.STRING, value: word } };
}
