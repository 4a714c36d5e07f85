/** Where the system runs: by default where `npm start` starts it. */
export interface Place {
  readonly graph: string;
  readonly issuer: string;
}

export function placeIn(env: NodeJS.ProcessEnv): Place {
  const { LINLI_URL = 'http://127.0.0.1:4000', LINLI_ISSUER = 'http://127.0.0.1:4001' } = env;
  return { graph: `${LINLI_URL}/graphql`, issuer: LINLI_ISSUER };
}

/** What a program signs in with: `npm start` prints it. */
export function secretIn({ LINLI_SECRET }: NodeJS.ProcessEnv): string {
  if (!LINLI_SECRET) throw new Error('LINLI_SECRET is to hold the secret that `npm start` prints');
  return LINLI_SECRET;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
