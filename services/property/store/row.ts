/** A row as plain data: the columns of an entity, without what the ORM adds to it. */
export type Row<E> = { readonly [K in keyof E as K extends string ? K : never]: E[K] };
