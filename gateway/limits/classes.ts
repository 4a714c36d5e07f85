import { z } from 'zod';

/** Whose program asks: it decides what one request, and all of a minute, may cost. */
export const CLIENT_CLASSES = ['PORTAL', 'HOTLINE', 'PARTNER', 'INTERNAL'] as const;
export type ClientClass = (typeof CLIENT_CLASSES)[number];

/** What of one document is counted, before anything is run. */
export const STATIC_LIMITS = [
  'operations', 'tokens', 'depth', 'height', 'duplicates', 'aliases', 'rootFields', 'directives',
] as const;
export type StaticLimit = (typeof STATIC_LIMITS)[number];

/** Every figure that is held against a limit. */
export const LIMITS = [
  ...STATIC_LIMITS, 'bodyBytes', 'jsonDepth',
  'cost', 'persistedCost', 'subgraphCost', 'pointsPerMinute', 'concurrent',
] as const;
export type LimitName = (typeof LIMITS)[number];

const MODE = z.enum(['measure', 'enforce']);

/** `measure` counts and logs what goes over; `enforce` refuses it as well. */
export type Mode = z.infer<typeof MODE>;

export interface Limit {
  readonly most: number;
  readonly mode: Mode;
}

export interface ClassLimits extends Readonly<Record<LimitName, Limit>> {
  /** Whether documents that were never registered are run at all. */
  readonly freeForm: boolean;
  readonly introspection: boolean;
}

/** What no class may have more of: beyond it a document is not even parsed. */
export const CEILING = { tokens: 2_000, bodyBytes: 256 * 1024, jsonDepth: 64 } as const;

type Figures = Record<LimitName, number> & Pick<ClassLimits, 'freeForm' | 'introspection'>;

/** Programs of the district's own: whatever people sign in with. */
const INTERNAL: Figures = {
  freeForm: true,
  introspection: true,
  bodyBytes: CEILING.bodyBytes,
  jsonDepth: 24,
  operations: 1,
  tokens: CEILING.tokens,
  depth: 14,
  height: 600,
  duplicates: 200,
  aliases: 300,
  rootFields: 250,
  directives: 60,
  cost: 50_000,
  persistedCost: 50_000,
  subgraphCost: 50_000,
  pointsPerMinute: 5_000_000,
  concurrent: 200,
};

/** An agency's programs write what they like within less, and get more for what they register. */
const PARTNER: Figures = {
  ...INTERNAL,
  introspection: false,
  tokens: 1_000,
  depth: 10,
  height: 200,
  duplicates: 50,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  cost: 5_000,
  persistedCost: 20_000,
  subgraphCost: 20_000,
  pointsPerMinute: 200_000,
  concurrent: 20,
};

/** The hotline's desk asks what its makers registered, and nothing else. */
const HOTLINE: Figures = {
  ...PARTNER,
  freeForm: false,
  bodyBytes: 64 * 1024,
  jsonDepth: 16,
  cost: 10_000,
  persistedCost: 10_000,
  pointsPerMinute: 1_000_000,
  concurrent: 100,
};

/** Residents' own programs: the same, and less of it for each. */
const PORTAL: Figures = {
  ...HOTLINE, cost: 5_000, persistedCost: 5_000, pointsPerMinute: 500_000,
};

const FIGURES = { PORTAL, HOTLINE, PARTNER, INTERNAL } as const satisfies
  Record<ClientClass, Figures>;

const override = z.strictObject({
  most: z.int().min(0).optional(),
  mode: MODE.optional(),
});

/** Figures set otherwise: `{ "limits": { "depth": { "mode": "measure" } }, "freeForm": true }`. */
export const classOverride = z.strictObject({
  freeForm: z.boolean().optional(),
  introspection: z.boolean().optional(),
  limits: z.partialRecord(z.enum(LIMITS), override).default({}),
});

export const classOverrides = z.partialRecord(z.enum(CLIENT_CLASSES), classOverride);
export type ClassOverrides = z.infer<typeof classOverrides>;

const complete = z.record(z.enum(LIMITS), z.object({ most: z.number(), mode: MODE }));

/** The figures of the class, and over them what is set otherwise, the last said last. */
export function limitsOf(
  of: ClientClass,
  ...overrides: readonly z.infer<typeof classOverride>[]
): ClassLimits {
  const figures = FIGURES[of];
  const entries = LIMITS.map((name) => {
    const set = overrides.map(({ limits }) => limits[name]);
    return [name, Object.assign({ most: figures[name], mode: 'enforce' }, ...set)];
  });
  const last = (flag: 'freeForm' | 'introspection'): boolean =>
    overrides.findLast((each) => each[flag] !== undefined)?.[flag] ?? figures[flag];
  return {
    ...complete.parse(Object.fromEntries(entries)),
    freeForm: last('freeForm'),
    introspection: last('introspection'),
  };
}
