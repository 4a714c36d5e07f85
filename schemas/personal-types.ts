import { Kind, parse } from 'graphql';
import { SERVICES } from './events/event.ts';
import { sdlOf } from './sdl.ts';

/** The types that tell of a person: those with a field of a personal class, in any subgraph. */
export function personalTypes(): ReadonlySet<string> {
  return new Set(SERVICES.flatMap((service) =>
    parse(sdlOf(service)).definitions.flatMap((node) => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const isPersonal = node.fields?.some(({ directives = [] }) =>
        directives.some(({ name }) => name.value === 'personal'));
      return isPersonal ? [node.name.value] : [];
    })));
}
