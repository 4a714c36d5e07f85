import { fieldsOf, inputsOf, objectsOf } from './breach.ts';
import type { Breach, Law } from './breach.ts';

/** Words that say nothing of the neighbourhood. */
const VAGUE = /^(Status|State|Type|Kind|Item|Level|Record)$|(Data|D[Tt][Oo]|Object)$/;

/** What the naming rules of the plugin do not say. */
export const names: Law = (sdl): Breach[] => [
  ...inputsOf(sdl).filter(({ name }) => !/(Input|Filter)$/.test(name.value)).map(({ name }) => {
    return { node: name, message: `${name.value} ends in Input, or in Filter` };
  }),
  ...objectsOf(sdl).filter(({ name }) => VAGUE.test(name.value)).map(({ name }) => {
    return { node: name, message: `${name.value} says what it is of` };
  }),
  ...fieldsOf(sdl, 'Query').filter(({ name }) => /^(get|list|find|fetch)[A-Z]/.test(name.value))
    .map(({ name }) => ({ node: name, message: `${name.value} is named for what it answers` })),
];
