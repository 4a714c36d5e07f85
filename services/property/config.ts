import { API, SIGNING, VAULT } from '@linli/chassis/environment.ts';

/** What the API needs of its environment. */
export const SERVER = API.extend(VAULT.shape).extend(SIGNING.shape);
