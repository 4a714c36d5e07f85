import { operationFromDocument } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import type { DocumentNode, GraphQLError } from 'graphql';
import { Unsupported } from './generated.ts';
import type { Fields } from './generated.ts';

export interface Shaped {
  readonly data: Fields | null;
  /** What of the answer is not what the schema says. */
  readonly errors: readonly GraphQLError[];
}

/** Shapes as the stock executor does, in its own words: slowly, and whatever a subgraph gave. */
export type StockShape = (fetched: Fields, variables: Fields) => Shaped;

export function newStockShape(
  schema: Schema, document: DocumentNode, operationName: string | undefined,
): StockShape {
  const named = operationName === undefined ? {} : { operationName };
  const operation = operationFromDocument(schema, document, { ...named, validate: false });
  return (input, variables) => {
    const { data = null, errors } = computeResponse({
      operation, variables, input,
      introspectionHandling: () => {
        throw new Unsupported('introspection');
      },
    });
    return { data, errors };
  };
}
