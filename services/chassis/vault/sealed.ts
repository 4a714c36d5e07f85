/** A table with columns that a vault sealed, as PostgreSQL names them. Its rows have an `id`. */
export interface SealedTable {
  readonly table: string;
  readonly columns: readonly SealedColumn[];
}

export interface SealedColumn {
  readonly name: string;
  /** The keyed hash of the same text, in the same row. */
  readonly index?: string;
  /** The same hash where other tables of the tenant keep it. */
  readonly indexIn?: readonly { readonly table: string; readonly column: string }[];
}

/** What is put on record as re-sealed. */
export function columnsOf({ columns }: SealedTable): string[] {
  return columns.flatMap(({ name, index }) => (index === undefined ? [name] : [name, index]));
}
