import { z } from 'zod';
import { API, VAULT } from '@linli/chassis/environment.ts';
import { ALGORITHMS } from './domain/signing.ts';

/** What the API needs of its environment. */
export const SERVER = API.extend(VAULT.shape).extend({
  /** How published lists are signed; SM2 where commercial cryptography is prescribed. */
  SIGNING_ALGORITHM: z.enum(ALGORITHMS).default('ED25519'),
});
