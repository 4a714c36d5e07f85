import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import type { Executor, GatewayRequest, GatewayResult } from '../execution.ts';
import { newDice, writeOperation } from './executor-operations.ts';
import type { Written } from './executor-operations.ts';
import { openWorld } from './executor-world.ts';
import type { World } from './executor-world.ts';

/**
 * A few of them prove each change; 50,000 take a core an hour or so:
 * `DIFFERENTIAL_OPERATIONS=50000 npm run prove -- gateway/test/executor-differential`. Another
 * seed throws others.
 */
const OPERATIONS = Number(process.env['DIFFERENTIAL_OPERATIONS'] ?? 240);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20_260_401);

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(async () => world[Symbol.asyncDispose]());

test('both executors answer alike, whatever is asked and whatever subgraphs do', async () => {
  const counted = { asked: 0, inOrder: 0, withErrors: 0, completed: 0 };
  for (let at = 0; counted.asked < OPERATIONS; at += 1) {
    const seed = SEED + at;
    const written = writeOperation(world.schema, newDice(seed));
    const document = parse(written.query);
    if (validate(world.schema, document).length > 0) continue;
    counted.asked += 1;
    if (!isReordered(written.query)) counted.inOrder += 1;
    for (const fate of [null, seed]) {
      world.befall(fate);
      const request = requestOf(written, document, world, seed);
      const [theirs, ours] = [await run(world.stock, request), await run(world.ours, request)];
      const asked = JSON.stringify({ seed, fate, ...written });
      const expected = comparable(theirs, written.query);
      expect([asked, comparable(ours, written.query)]).toEqual([asked, expected]);
      if (typeof theirs === 'string') continue;
      if (theirs.errors) counted.withErrors += 1;
      if (theirs.extensions) counted.completed += 1;
    }
  }
  // The dice do throw what the test is about.
  expect(counted.inOrder).toBeGreaterThan(OPERATIONS / 10);
  expect(counted.withErrors).toBeGreaterThan(OPERATIONS / 10);
  expect(counted.completed).toBeGreaterThan(OPERATIONS / 50);
  expect(world.counted.left).toBeLessThan(OPERATIONS / 3);
  expect(world.counted.ourCalls).toBeLessThan(world.counted.stockCalls);
}, Math.max(120_000, OPERATIONS * 2_000));

async function run(executor: Executor, request: GatewayRequest): Promise<GatewayResult | string> {
  try {
    return await executor(request);
  } catch (error) {
    return String(error);
  }
}

/**
 * Errors as a set, for the network decides which comes first; and without the numbers in their
 * paths, which the stock executor has wrong where a list holds what its subgraph was not asked for.
 */
function comparable(result: GatewayResult | string, query: string) {
  if (typeof result === 'string') return { thrown: result };
  const { data, errors = [], extensions = {} } = result;
  const told = errors.map(({ message, path, extensions: { code } }) => {
    const place = path?.map((each) => (Number.isInteger(each) ? '#' : each));
    return JSON.stringify([message, code, place]);
  });
  return {
    data: isReordered(query) ? sorted(data) : JSON.stringify(data),
    told: [...new Set(told)].sort(),
    completed: JSON.stringify(extensions['valueCompletion']),
  };
}

/**
 * The stock executor joins equal fragments and fields of one selection, and so may put a key before
 * one that the document has earlier. The specification knows no such thing, and neither do we.
 */
function isReordered(query: string): boolean {
  const fragments = query.match(/\.\.\. *(on \w+)?(?= *\{)/g) ?? [];
  const objects = query.match(/\w+ *(\([^)]*\) *)?(?=\{)/g) ?? [];
  return query.includes('@') || isRepeated(fragments)
    || (fragments.length > 0 && isRepeated(objects));
}

function isRepeated(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

function sorted(data: unknown): string {
  const inOrder = (_: string, value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(data, inOrder);
}

function requestOf(
  { query, variables }: Written,
  document: GatewayRequest['document'],
  { schema }: World,
  seed: number,
): GatewayRequest {
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  return {
    request: { query, variables }, document, operation, operationName: 'Thrown', schema,
    queryHash: String(seed), source: query, logger: log, metrics: {},
    context: { actor: 'somebody', deadlineAt: 0 },
    cache: { get: async () => undefined, set: async () => undefined, delete: async () => false },
    overallCachePolicy: undefined,
    schemaHash: '' as GatewayRequest['schemaHash'],
  };
}
