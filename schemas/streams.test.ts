import { expect, test } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import type { FieldDefinitionNode } from 'graphql';
import { SERVICES } from './events/event.ts';
import { sdlOf } from './sdl.ts';
import { STREAMS } from './streams.ts';

function fieldsOf(sdl: string, type: string): readonly FieldDefinitionNode[] {
  return parse(sdl).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type ? node.fields ?? [] : []);
}

const declared = SERVICES.flatMap((service) => fieldsOf(sdlOf(service), 'Subscription')
  .map((field) => ({ service, field })));

test('whatever SDL lets one watch is announced by its owner, and nothing else', () => {
  const named = declared.map(({ service, field }) => [field.name.value, service]);
  const announced = Object.entries(STREAMS).map(([name, { service }]) => [name, service]);
  expect(named.sort()).toEqual(announced.sort());
});

test.each(Object.entries(STREAMS))('%s hands out what its reader may read', (name, of) => {
  const watched = declared.find(({ field }) => field.name.value === name)?.field;
  const read = fieldsOf(sdlOf(of.service), 'Query').find((field) => field.name.value === of.read);
  const shown = (field: FieldDefinitionNode | undefined) => field && {
    type: print(field.type),
    asks: field.directives?.filter((each) => each.name.value !== 'tag').map(print),
  };
  expect(shown(watched)).toBeDefined();
  expect(shown(watched)).toEqual(shown(read));
});
