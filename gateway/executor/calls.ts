import { print } from 'graphql';
import { joinFetches } from './join.ts';
import type { Apart } from './join.ts';
import { joinedText, unusedPrefix } from './joined-text.ts';
import { responseKeys } from './merge.ts';
import { headText } from './unit.ts';
import type { Head, Unit } from './unit.ts';

/** One call of a subgraph for several fetches: each has its list of entities under an alias. */
export interface Joined {
  readonly head: Head;
  /** Before the number of the list. */
  readonly prefix: string;
  readonly lists: number;
  /** For each unit, which list its entities stand in: equal fetches of leaves share one. */
  readonly listOf: readonly number[];
}

export interface Call {
  readonly subgraph: string;
  readonly units: readonly Unit[];
  readonly joined: Joined | null;
  /** How many calls it waits for, and which wait for it. */
  readonly waits: number;
  readonly awaitedBy: readonly number[];
}

export function newCalls(units: readonly Unit[], apart: Apart): readonly Call[] {
  const groups = joinFetches(units.map(({ fetch }) => fetch), apart);
  const waiting = groups.map((group) => {
    const after = new Set(group.flatMap((each) => [...each.after]));
    return new Set(groups.flatMap((other, at) => (other.some((e) => after.has(e.at)) ? [at] : [])));
  });
  return groups.map((group, at) => {
    const members = group.flatMap((each) => units[each.at] ?? []);
    return {
      subgraph: group[0]?.subgraph ?? '',
      units: members,
      joined: members.length > 1 ? join(members) : null,
      waits: waiting[at]?.size ?? 0,
      awaitedBy: waiting.flatMap((each, other) => (each.has(at) ? [other] : [])),
    };
  });
}

function join(units: readonly Unit[]): Joined {
  const variables = [...new Set(units.flatMap(({ fetch }) => fetch.variables))];
  const prefix = unusedPrefix(variables);
  const lists = new Map<string, Unit>();
  const listOf = units.map((unit) => {
    const key = likeness(unit);
    lists.set(key, lists.get(key) ?? unit);
    return [...lists.keys()].indexOf(key);
  });
  const name = units[0]?.fetch.name;
  return {
    head: { text: headText(joinedText([...lists.values()], prefix, name), name), variables },
    prefix,
    lists: lists.size,
    listOf,
  };
}

/** Only leaves are shared between places: a later fetch may ask other things of equal objects. */
function likeness({ fetch, entities }: Unit): string {
  const { requires, fragments, at } = fetch;
  const selected = entities.selectionSet;
  const isFlat = selected && [...responseKeys(selected, fragments).values()].every(Boolean);
  if (!isFlat) return String(at);
  const texts = [entities, ...fragments.values()].map((each) => print(each));
  return JSON.stringify([requires, ...texts]);
}
