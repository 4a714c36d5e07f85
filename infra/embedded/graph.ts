import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** The graph as one person or machine asks it. */
export interface Graph {
  ask<T>(query: string, shape: z.ZodType<T>, variables?: Record<string, unknown>): Promise<T>;
  /** Runs a mutation; a refusal is thrown with its message. */
  change(name: string, input: string, value: object): Promise<{ id: string; stage?: string }>;
}

const BODY = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).default([]),
});
const CHANGED = z.looseObject({
  __typename: z.string(),
  id: z.string().optional(),
  stage: z.string().optional(),
  message: z.string().optional(),
});

export function graphOf(url: string, token: string): Graph {
  const post = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = BODY.parse(await response.json());
    if (errors[0]) throw new Error(errors[0].message);
    return data;
  };
  return {
    ask: async (query, shape, variables = {}) => shape.parse(await post(query, variables)),
    async change(name, input, value) {
      const query = `mutation($input: ${input}!) { ${name}(input: $input) { __typename
        ... on Refusal { message } ${SHOWN[input] ?? ''} } }`;
      const data = await post(query, { input: { idempotencyKey: randomUUID(), ...value } });
      const { [name]: changed } = z.record(z.string(), CHANGED).parse(data);
      if (!changed?.id) throw new Error(`${name}: ${changed?.message ?? 'no answer'}`);
      return { id: changed.id, ...(changed.stage ? { stage: changed.stage } : {}) };
    },
  };
}

const PETITION = '... on Petition { id stage }';

/** What is read back after each kind of change. */
const SHOWN: Record<string, string> = {
  LodgePetitionInput: PETITION,
  HandlePetitionInput: PETITION,
  ReplyToPetitionInput: PETITION,
  CallBackPetitionInput: PETITION,
  ReportInInput: '... on Whistle { id }',
};

const PATIENCE_MS = 40_000;

/** Looks until something came about; says what did not when patience ends. */
export async function waitFor<T>(what: string, look: () => Promise<T | false>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    const seen = await look();
    if (seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: it did not happen within ${PATIENCE_MS / 1_000} s`);
}
