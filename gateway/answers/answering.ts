import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import type { ClientRequest } from '../client-request.ts';
import { noteAnswered } from '../refusals/noting.ts';
import type { Refusals } from '../refusals/recorder.ts';
import { codeOf, masked } from './masking.ts';
import { statusOf } from './statuses.ts';
import type { StatusRules } from './statuses.ts';

export interface AnsweringOptions extends StatusRules {
  /** Whether an answer tells what it cost each subgraph: for tests and benches. */
  readonly countStatements: boolean;
  readonly refusals: Pick<Refusals, 'note'>;
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** What every answer carries: its bill, its status, and errors in words a client may read. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

export function told(result: Result, client: ClientRequest, options: AnsweringOptions): Told {
  const { bill: { headers }, requestId, telling: { media, language }, tally } = client;
  noteAnswered(options.refusals, result.errors, client);
  headers['content-type'] = `${media}; charset=utf-8`;
  if (options.countStatements) headers['x-linli-statements'] = JSON.stringify(tally.bySubgraph);
  return {
    headers,
    status: statusOf(result, media, options),
    errors: result.errors?.map((error) => masked(error, { requestId, language })),
  };
}

/** The same of what Apollo Server answers. */
export function answering(options: AnsweringOptions): ApolloServerPlugin<ClientRequest> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => noteOurs(errors, contextValue),
      async willSendResponse({ response: { body, http }, contextValue }) {
        if (body.kind !== 'single') throw new Error('An answer comes whole');
        const { status, headers, errors } = told(body.singleResult, contextValue, options);
        http.status = status;
        for (const [name, value] of Object.entries(headers)) http.headers.set(name, value);
        if (errors) body.singleResult.errors = errors;
      },
    }),
  };
}

/** What broke in the gateway itself is read in its log, by the id the client was told. */
export function noteOurs(
  errors: readonly Pick<GraphQLFormattedError, 'extensions'>[], { requestId }: ClientRequest,
): void {
  for (const error of errors) {
    const { extensions = {} } = error;
    const isOurs = codeOf(extensions) === 'INTERNAL_SERVER_ERROR' && !extensions['serviceName'];
    if (isOurs) log.error({ err: error, requestId }, 'the gateway broke');
  }
}
