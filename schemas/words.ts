/**
 * What means the same wherever it stands is described here, once, and written out as the supergraph
 * is composed. Where it means more than that, the SDL says so in its place and is not overruled.
 */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^Query$/, 'What may be asked.'],
  [/^Mutation$/, 'What may be done. Each is done once, however often it is sent with the same key.'],
  [/^Subscription$/, 'What may be waited for.'],
  [/Connection$/, 'A page of a list.'],
  [/Result$/, 'What came of it, or why it was refused.'],
];

const FIELDS: Readonly<Record<string, string>> = {
  id: 'What it is known by, for ever; nothing is to be read from it.',
  nodes: 'What stands on the page, in the order of the list.',
  pageInfo: 'Where the page ends, and whether more follows.',
  totalCount: 'How many stand in the whole list.',
};

const ARGUMENTS: Readonly<Record<string, string>> = {
  id: 'Its id.',
  input: 'What is to be done.',
  filter: 'Everything that is said must hold; where nothing is, everything is meant.',
  first: 'How many a page may have: 1 to 100.',
  after: 'The `endCursor` of the page before; where nothing is said, from the beginning.',
  under: 'The code of a division: only what lies within it.',
  asOf: 'The instant it is asked for; now where nothing is said.',
};

const INPUT_FIELDS: Readonly<Record<string, string>> = {
  idempotencyKey:
    'Chosen by the sender: sent again, it gets the first answer, and nothing is done twice.',
  under: 'The code of a division: only what lies within it.',
  petitionId: 'The petition it is about.',
};

/** What is said of a type that says nothing itself. */
export function wordForType(name: string): string | undefined {
  return TYPES.find(([pattern]) => pattern.test(name))?.[1];
}

export function wordForField(name: string): string | undefined {
  return FIELDS[name];
}

export function wordForArgument(name: string): string | undefined {
  return ARGUMENTS[name];
}

export function wordForInputField(name: string): string | undefined {
  return INPUT_FIELDS[name];
}
