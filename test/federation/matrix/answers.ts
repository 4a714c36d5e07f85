import { z } from 'zod';

/** An answer of the gateway or of a subgraph, as far as it says who may ask. */
export interface Told {
  readonly status: number;
  readonly codes: readonly string[];
  /** The coordinates that were refused by name. */
  readonly refused: readonly string[];
  /** Every value in it, but the names of types and what says only that there is nothing. */
  readonly values: readonly unknown[];
  /** The subgraphs that were asked for it. */
  readonly asked: readonly string[];
}

const SHAPE = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({
    extensions: z.looseObject({
      code: z.string(), fields: z.array(z.string()).default([]),
    }),
  })).default([]),
});

export async function toldBy(response: Response): Promise<Told> {
  const { data, errors } = SHAPE.parse(await response.json());
  const counted = response.headers.get('x-linli-statements') ?? '{}';
  const counts: unknown = JSON.parse(counted);
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    refused: errors.flatMap(({ extensions }) => extensions.fields),
    values: valuesIn(data),
    asked: typeof counts === 'object' ? Object.keys(counts ?? {}) : [],
  };
}

function valuesIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(valuesIn);
  if (typeof data !== 'object' || data === null) return data ? [data] : [];
  return Object.entries(data).flatMap(([name, value]) => {
    return name.endsWith('__typename') ? [] : valuesIn(value);
  });
}
