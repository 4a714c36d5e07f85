import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** An operation as it was generated: any client of GraphQL takes it, ours needs no printer. */
export interface GraphDocument<Data, Variables> extends TypedDocumentNode<Data, Variables> {
  readonly __meta__: {
    /** `sha256:` and the hash of the text: what `npm run documents -- register` calls it. */
    readonly id: string;
    readonly text: string;
  };
}
