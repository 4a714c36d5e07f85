import { GraphQLError } from 'graphql';

/** An argument no query can be asked with: a fault of the client's, told in both languages. */
export function badInput(field: string, why: string, whyZh: string): GraphQLError {
  return new GraphQLError(`\`${field}\` ${why} (\`${field}\` ${whyZh})`, {
    extensions: { code: 'BAD_USER_INPUT', field },
  });
}
