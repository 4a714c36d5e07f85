import { GraphQLError } from 'graphql';
import type { ClientRequest } from '../client-request.ts';
import type { SubgraphLink } from '../subgraphs/link.ts';
import type { SubgraphResponse } from '../subgraphs/response-guard.ts';
import { blame } from './blame.ts';
import type { Joined } from './calls.ts';
import { newEntities } from './entities.ts';
import type { Entities } from './entities.ts';
import { isFields } from './generated.ts';
import type { Fields } from './generated.ts';
import type { Pace } from './pace.ts';
import type { Head, Unit } from './unit.ts';

export type Links = ReadonlyMap<string, Pick<SubgraphLink, 'send'>>;

/** One request on its way through its plan. */
export interface Run {
  readonly client: ClientRequest;
  readonly links: Links;
  readonly variables: Fields;
  readonly pace: Pace;
  /** All that was fetched, where the stock executor would have it. */
  readonly root: Fields;
  readonly errors: GraphQLError[];
}

/** A unit with the objects it is to complete, now that they are there. */
export interface Ready {
  readonly unit: Unit;
  /** Which of its call's lists tells of its targets, and that list; empty at the root. */
  readonly list: number;
  readonly entities: Entities;
  readonly targets: readonly Fields[];
  /** For each target, which of the entities of the list it is. */
  readonly entityOf: readonly number[];
}

export async function sendApart(
  { unit, entities: { texts }, targets, entityOf }: Ready, run: Run,
): Promise<void> {
  const { fetch: { path, subgraph }, represent, apart, merge } = unit;
  const lists = represent ? `"representations":[${texts.join()}]` : '';
  const response = await send(unit, run, bodyOf(apart, lists, run), represent && texts.length)
    .catch((error: unknown) => tell(error, run));
  if (!response) return;
  const { data, errors } = response;
  if (errors) {
    const about = represent ? [{ root: run.root, path, targets, entityOf }] : null;
    for (const error of errors) run.errors.push(...blame(error, about, subgraph));
  }
  if (!represent) merge(run.root, data);
  else complete(unit, targets, entityOf, data?.['_entities']);
}

/** One call for all; what cannot be used is asked for again apart, as if it had not been joined. */
export async function sendJoined(
  ready: readonly Ready[],
  lists: readonly Entities[],
  { head, prefix }: Joined,
  run: Run,
): Promise<void> {
  const [first] = ready;
  if (!first) return;
  const variables = lists.map(({ texts }, at) => `"${prefix}${at}":[${texts.join()}]`).join();
  const response = await send(first.unit, run, bodyOf(head, variables, run), null)
    .catch((error: unknown): SubgraphResponse | null => (isLate(error) ? tell(error, run) : {}));
  if (!response) return;
  const { data, errors } = response;
  if (!lists.every(({ texts }, at) => lengthOf(data?.[`${prefix}${at}`]) === texts.length)) {
    await Promise.all(ready.map((each) => sendApart(alone(each), run)));
    return;
  }
  for (const error of errors ?? []) {
    const about = ready
      .filter(({ list }) => `${prefix}${list}` === error.path?.[0])
      .map(({ unit, ...each }) => ({ ...each, root: run.root, path: unit.fetch.path }));
    run.errors.push(...blame(error, about, first.unit.fetch.subgraph));
  }
  for (const { unit, list, targets, entityOf } of ready) {
    complete(unit, targets, entityOf, data?.[`${prefix}${list}`]);
  }
}

/** The same with a list of its own. */
function alone({ unit, targets }: Ready): Ready {
  const entities = newEntities();
  const entityOf = targets.map((each) => unit.represent?.(each, entities) ?? 0);
  return { unit, list: 0, entities, targets, entityOf };
}

function bodyOf({ text, variables }: Head, lists: string, { variables: given }: Run): string {
  let body = text + lists;
  let comma = lists === '' ? '' : ',';
  for (const name of variables) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) continue;
    body += `${comma}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    comma = ',';
  }
  return `${body}}}`;
}

async function send(
  { fetch: { subgraph, isMutation } }: Unit,
  { links, client, pace }: Run,
  body: string,
  entities: number | null,
): Promise<SubgraphResponse> {
  const link = links.get(subgraph);
  if (!link) throw new Error(`Couldn't find service with name "${subgraph}"`);
  const startedAt = performance.now();
  try {
    return await link.send({ body, isMutation, entities }, client);
  } finally {
    pace.took(subgraph, performance.now() - startedAt);
  }
}

/** A subgraph that did not answer is an error of the answer, without a place in it. */
function tell(error: unknown, { errors }: Run): null {
  if (!(error instanceof GraphQLError)) throw error;
  errors.push(error);
  return null;
}

/** Who had all the time there was is not asked again. */
function isLate(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'SUBGRAPH_TIMEOUT';
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}

function complete(
  { merge }: Unit,
  targets: readonly Fields[],
  entityOf: readonly number[],
  entities: unknown,
): void {
  if (!Array.isArray(entities)) return;
  for (const [at, target] of targets.entries()) {
    const entity: unknown = entities[entityOf[at] ?? -1];
    if (isFields(entity)) merge(target, entity);
  }
}
