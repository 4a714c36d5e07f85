import { audience } from './audience.ts';
import type { Law } from './breach.ts';
import { deprecations } from './deprecations.ts';
import { descriptions } from './descriptions.ts';
import { federation } from './federation.ts';
import { lists } from './lists.ts';
import { mutations } from './mutations.ts';
import { names } from './names.ts';
import { nullability } from './nullability.ts';
import { personal } from './personal.ts';

/** What our SDLs keep to beyond what the plugin's rules ask. */
export const LAWS = {
  audience, deprecations, descriptions, federation, lists, mutations, names, nullability,
  personal,
} as const satisfies Record<string, Law>;
