import type { SealedTable } from '@linli/chassis/vault/sealed.ts';

/** Every column of a person's that is kept sealed, and the hashes it is found by. */
export const SEALED: readonly SealedTable[] = [
  {
    table: 'caller',
    columns: [
      { name: 'name_sealed' },
      {
        name: 'phone_sealed',
        index: 'phone_index',
        indexIn: [{ table: 'chain', column: 'petitioner_index' }],
      },
    ],
  },
];
