import type { SealedTable } from '@linli/chassis/vault/sealed.ts';

/** Every column of a person's that is kept sealed, and the hashes it is found by. */
export const SEALED: readonly SealedTable[] = [
  { table: 'project_manager', columns: [{ name: 'name_sealed', index: 'name_index' }] },
  { table: 'body_seat', columns: [{ name: 'name_sealed', index: 'name_index' }] },
  { table: 'candidate', columns: [{ name: 'name_sealed', index: 'name_index' }] },
  {
    table: 'owner',
    columns: [
      { name: 'name_sealed', index: 'name_index' }, { name: 'phone_sealed', index: 'phone_index' },
    ],
  },
  { table: 'ballot', columns: [{ name: 'answers_sealed' }] },
];
