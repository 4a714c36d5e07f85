import type { SealedTable } from '@linli/chassis/vault/sealed.ts';

/** Every column of a person's that is kept sealed, and the hashes it is found by. */
export const SEALED: readonly SealedTable[] = [
  { table: 'volunteer', columns: [{ name: 'name' }, { name: 'phone', index: 'phone_index' }] },
];
