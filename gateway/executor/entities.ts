/** The entities of one list, each once: equal ones are told of by equal text. */
export interface Entities {
  /** Where in the list it stands. */
  readonly add: (text: string) => number;
  readonly size: () => number;
  /** As JSON. */
  readonly list: () => string;
}

export function newEntities(): Entities {
  const indexes = new Map<string, number>();
  return {
    add(text) {
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    size: () => indexes.size,
    list: () => `[${[...indexes.keys()].join()}]`,
  };
}
