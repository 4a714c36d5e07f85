import { maskAddress, maskIdentity, maskName, maskPhone } from '@linli/kernel/mask.ts';
import { isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** What `@personal(class:)` may say of a field, and what is shown of such a value (R-D-28). */
export const MASKS = {
  NAME: maskName,
  PHONE: maskPhone,
  IDENTITY_NUMBER: maskIdentity,
  ADDRESS: maskAddress,
} as const satisfies Record<string, (plain: string) => string>;
export type PersonalClass = keyof typeof MASKS;

/** A field whose value is somebody's. */
export interface Classed {
  readonly type: string;
  readonly field: string;
  /** As the SDL has it; only the table says whether there is such a class. */
  readonly of: string;
}

/** Every field that the SDL classes. */
export function classedIn(schema: GraphQLSchema): Classed[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) => Object.values(type.getFields()).flatMap((field) => {
    const classing = field.astNode?.directives?.find(({ name }) => name.value === 'personal');
    if (!classing) return [];
    const said = classing.arguments?.find(({ name }) => name.value === 'class')?.value;
    const of = said?.kind === 'StringValue' ? said.value : '';
    return [{ type: type.name, field: field.name, of }];
  }));
}

/** The types that are of people: whose own name is somebody's. */
export function peopleIn(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set(classedIn(schema).filter(({ field }) => field === 'name').map(({ type }) => type));
}

export function isClass(name: string): name is PersonalClass {
  return Object.hasOwn(MASKS, name);
}
