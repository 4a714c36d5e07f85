interface ExecutionResult<E> {
  data?: Record<string, unknown> | null;
  errors?: readonly E[];
  extensions?: Record<string, unknown>;
}

/**
 * @apollo/gateway hides a null in a non-null place in `extensions.valueCompletion`. The GraphQL
 * specification knows no null without its error, so they are moved to where clients look.
 */
export function withValueCompletion<E, R extends ExecutionResult<E>>(
  result: R,
  asError: (path: readonly (string | number)[] | undefined) => E,
): R {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return result;
  const moved = valueCompletion.map(({ path }) => asError(path));
  return { ...result, errors: [...(result.errors ?? []), ...moved], extensions };
}
