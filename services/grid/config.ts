import { API, LOAD, VAULT } from '@linli/chassis/environment.ts';

/** What the API needs of its environment. */
export const SERVER = API.extend(VAULT.shape);

/** What a load of rows needs. */
export const SEED = LOAD.extend(VAULT.shape);
