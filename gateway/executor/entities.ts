import type { Fields } from './generated.ts';

/** The entities of one list, each once: equal ones are told of by equal text. */
export interface Entities {
  /** As JSON, in the order of the list. */
  readonly texts: string[];
  /** By the first field that tells of it: found without its text being made. */
  readonly byKey: Map<unknown, { readonly entity: Fields; readonly at: number }>;
  /** Where two differ in another field than that one; null while none do. */
  byText: Map<string, number> | null;
}

export function newEntities(): Entities {
  return { texts: [], byKey: new Map(), byText: null };
}

/** Where it stands, of which none has had this key before. */
export function addFirst(entities: Entities, key: unknown, entity: Fields, text: string): number {
  const at = add(entities, text);
  entities.byKey.set(key, { entity, at });
  return at;
}

/** Where it stands, added unless there is one of the same text. */
export function addByText(entities: Entities, text: string): number {
  entities.byText ??= new Map(entities.texts.map((each, at) => [each, at]));
  return entities.byText.get(text) ?? add(entities, text);
}

function add({ texts, byText }: Entities, text: string): number {
  const at = texts.push(text) - 1;
  byText?.set(text, at);
  return at;
}
