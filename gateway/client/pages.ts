/** A page of any list of the graph. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** One page after the other, each asked for when it is wanted; none of a list that is null. */
export async function* pages<P extends Page>(
  ask: (after: string | null) => Promise<P | null | undefined>,
): AsyncGenerator<P> {
  let after: string | null = null;
  for (;;) {
    const page: P | null | undefined = await ask(after);
    if (!page) return;
    yield page;
    after = page.pageInfo.endCursor ?? null;
    if (!page.pageInfo.hasNextPage || after === null) return;
  }
}
