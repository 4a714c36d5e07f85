/** Somebody who asks: what the issuer is to put in the token. */
export interface Subject {
  readonly sub: string;
  readonly kind: 'PERSON' | 'MACHINE';
  readonly tenant: string;
  /** `action@prefix`. */
  readonly grants: readonly string[];
  readonly organization?: string | null;
}

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { message: string; path?: unknown; extensions?: { code?: string } }[];
  /** SQL statements a subgraph ran, when they are counted. */
  readonly statements: Record<string, { statements: number; calls: number }>;
}

/** Asks the graph; without `allowErrors` an error in the answer fails the test. */
export type Ask = <Data = Record<string, never>>(
  query: string,
  variables?: Record<string, unknown>,
  options?: { allowErrors?: boolean },
) => Promise<Answer<Data>>;

export function asker(url: string, token: string | null, purpose?: string): Ask {
  return async (query, variables = {}, { allowErrors = false } = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(purpose ? { 'x-purpose': purpose } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.json();
    const errors = body.errors ?? [];
    if (errors.length > 0 && !allowErrors) throw new Error(JSON.stringify(errors, null, 1));
    const counted = response.headers.get('x-linli-statements');
    const statements = counted ? JSON.parse(counted) : {};
    return { status: response.status, data: body.data, errors, statements };
  };
}

/** Waits until the question is answered as wished; fails with the last answer after a while. */
export async function until<T>(
  question: () => Promise<T>,
  wished: (answer: T) => boolean,
  seconds = 15,
): Promise<T> {
  const patience = Date.now() + seconds * 1_000;
  for (;;) {
    const answer = await question();
    if (wished(answer)) return answer;
    if (Date.now() > patience) throw new Error(`In vain: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
