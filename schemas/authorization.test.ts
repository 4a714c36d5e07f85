import { describe, expect, test } from '@jest/globals';
import { ACTIONS } from '@linli/kernel/actor.ts';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode } from 'graphql';
import { ALLOWS } from './actions.ts';
import { SERVICES } from './events/event.ts';
import { POLICIES } from './policies.ts';
import { sdlOf } from './sdl.ts';

const ROOTS = ['Query', 'Mutation', 'Subscription'];
const SECURITY = ['authenticated', 'requiresScopes', 'policy'];

interface Guarded {
  readonly coordinate: string;
  readonly isKey: boolean;
  readonly directives: readonly ConstDirectiveNode[];
}

/** The fields of the types that anything outside a subgraph can come in by: roots and entities. */
function entrances(node: DefinitionNode): Guarded[] {
  const isType = node.kind === Kind.OBJECT_TYPE_DEFINITION
    || node.kind === Kind.OBJECT_TYPE_EXTENSION;
  if (!isType) return [];
  const own = node.directives ?? [];
  const keys = own.filter(({ name }) => name.value === 'key').flatMap(textsOf);
  if (keys.length === 0 && !ROOTS.includes(node.name.value)) return [];
  return (node.fields ?? []).map(({ name, directives = [] }) => ({
    coordinate: `${node.name.value}.${name.value}`,
    isKey: keys.includes(name.value),
    directives: [...own, ...directives].filter((each) => SECURITY.includes(each.name.value)),
  }));
}

function textsOf({ arguments: given = [] }: ConstDirectiveNode): string[] {
  return given.flatMap(({ value }) => value.kind === Kind.STRING ? value.value.split(/\s+/) : []);
}

/** Every name that a kind of directive holds, wherever in the SDL it stands. */
function namesIn(sdl: string, directive: string): string[] {
  const uses = [...sdl.matchAll(new RegExp(`@${directive}\\(\\w+: (\\[\\[.*?\\]\\])\\)`, 'g'))];
  return uses.flatMap(([, lists = '[]']) => JSON.parse(lists).flat());
}

describe.each(SERVICES)('The SDL of %s', (service) => {
  const { definitions } = parse(sdlOf(service));

  test('lets nobody in by a field that says nothing of who may ask', () => {
    const open = definitions.flatMap(entrances)
      .filter(({ isKey, directives }) => !isKey && directives.length === 0);
    expect(open.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  test('asks for nothing that any list of alternatives leaves open', () => {
    const uses = definitions.flatMap(entrances).flatMap(({ directives }) => directives);
    const lists = uses.flatMap(({ arguments: given = [] }) => given)
      .map(({ value }) => valueFromASTUntyped(value));
    for (const list of lists) {
      expect(list).toEqual(expect.arrayContaining([expect.arrayContaining([expect.any(String)])]));
      expect(list).not.toContainEqual([]);
    }
  });

  test('reads by its own action, and knows every action and policy it names', () => {
    const scopes = new Set(namesIn(sdlOf(service), 'requiresScopes'));
    expect(scopes).toContain(`${service}.read`);
    expect([...scopes].filter((scope) => !ACTIONS.some((action) => action === scope))).toEqual([]);
    const policies = namesIn(sdlOf(service), 'policy');
    expect(policies.filter((policy) => !Object.hasOwn(POLICIES, policy))).toEqual([]);
  });

  test('asks nothing on an interface, where composition would not have it', () => {
    const interfaces = definitions.filter(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION);
    expect(JSON.stringify(interfaces)).not.toMatch(/"(authenticated|requiresScopes|policy)"/);
  });
});

test('every action is told in Chinese and in English, and asked for somewhere', () => {
  const asked = new Set(SERVICES.flatMap((service) => namesIn(sdlOf(service), 'requiresScopes')));
  // Operators have pages of their own; who may not read plainly is shown a mask.
  const unasked = ACTIONS.filter((action) => !asked.has(action));
  expect(unasked).toEqual(['personal.read', 'system.operate']);
  for (const { zh, en } of [...Object.values(ALLOWS), ...Object.values(POLICIES)]) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
  }
});
