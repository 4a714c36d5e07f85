import { Kind, TypeNameMetaFieldDef, isAbstractType } from 'graphql';
import type {
  BooleanValueNode, DirectiveNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLOutputType,
  GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode,
} from 'graphql';
import type { Conditions } from './fetches.ts';
import { Unsupported } from './generated.ts';

/** What a client asked, for one choice of what its variables leave out. */
export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Conditions;
}

/** One key of an answer: the field, and all that is selected below it, wherever it is written. */
export interface Field {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly selected: SelectionSetNode[];
}

export interface Collect {
  /** Field by key, in the order of the document. */
  fields(type: GraphQLObjectType, selected: readonly SelectionSetNode[]): Map<string, Field>;
  /** The same for the same selections. */
  idOf(selected: readonly SelectionSetNode[]): string;
}

export function newCollect(schema: GraphQLSchema, operation: Operation): Collect {
  const ids = new Map<SelectionSetNode, number>();
  const idOf = (node: SelectionSetNode): number => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };
  return {
    idOf: (selected) => selected.map(idOf).join('_'),
    fields(type, selected) {
      const fields = new Map<string, Field>();
      for (const node of selected) collect(node, { type, schema, operation, fields });
      return fields;
    },
  };
}

interface Collecting {
  readonly type: GraphQLObjectType;
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly fields: Map<string, Field>;
}

function collect({ selections }: SelectionSetNode, collecting: Collecting): void {
  const { operation, fields } = collecting;
  for (const selection of selections) {
    if (isLeftOut(selection, operation.conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      if (key === '__typename' && selection.name.value !== key) throw new Unsupported('its alias');
      const field = fields.get(key) ?? newField(selection.name.value, collecting);
      if (selection.selectionSet) field.selected.push(selection.selectionSet);
      fields.set(key, field);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : operation.fragments.get(selection.name.value);
    if (!fragment) throw new Unsupported('an unknown fragment');
    if (applies(fragment.typeCondition?.name.value, collecting)) {
      collect(fragment.selectionSet, collecting);
    }
  }
}

/** Introspection is no field of a type, but for the type's own name. */
function newField(name: string, { type }: Collecting): Field {
  const definition = name === TypeNameMetaFieldDef.name
    ? TypeNameMetaFieldDef : type.getFields()[name];
  if (!definition) throw new Unsupported(name);
  return { name, type: definition.type, selected: [] };
}

function applies(condition: string | undefined, { type, schema }: Collecting): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function isLeftOut({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  return directives.some((directive) => {
    const { value } = directive.name;
    if (value !== 'skip' && value !== 'include') return false;
    return conditionOf(directive, conditions) === (value === 'skip');
  });
}

function conditionOf(directive: DirectiveNode, conditions: Conditions): boolean {
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return (value satisfies BooleanValueNode).value;
  const decided = value?.kind === Kind.VARIABLE ? conditions.get(value.name.value) : undefined;
  if (decided === undefined) throw new Unsupported('a condition of no value');
  return decided;
}
