/** The variables of a request, the operation's own defaults among them. */
export type Variables = Readonly<Record<string, unknown>>;

/** A figure that is known with the document, or with the variables only. */
export type Amount = number | ((variables: Variables) => number);

/** An amount for each subgraph, by its place in the price list. */
export type Sum = readonly Amount[];

export function valueOf(amount: Amount, variables: Variables): number {
  return typeof amount === 'number' ? amount : amount(variables);
}

export function plus(a: Amount, b: Amount): Amount {
  if (a === 0) return b;
  if (b === 0) return a;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return (variables) => valueOf(a, variables) + valueOf(b, variables);
}

export function times(a: Amount, b: Amount): Amount {
  if (a === 0 || b === 0) return 0;
  if (a === 1) return b;
  if (b === 1) return a;
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  return (variables) => valueOf(a, variables) * valueOf(b, variables);
}

export function add(...sums: readonly Sum[]): Sum {
  const [first = [], ...others] = sums;
  return others.reduce((sum, other) =>
    sum.map((amount, place) => plus(amount, other[place] ?? 0)), first);
}

export function scale(sum: Sum, by: Amount): Sum {
  return sum.map((amount) => times(amount, by));
}
