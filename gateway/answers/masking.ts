import type { GraphQLFormattedError } from 'graphql';
import { ERRORS, isCode } from '../errors.ts';
import type { Code, Words } from '../errors.ts';
import type { Language } from './telling.ts';

/** What of an error's extensions a client may see. */
const SHOWN = ['retryAfter', 'field', 'fields', 'traceId'] as const;

/** Codes whose message was written for whoever wrote the code, not for the client. */
const MASKED: readonly Code[] = ['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR'];

interface Asker {
  readonly requestId: string;
  readonly language: Language;
}

/** The error as the client sees it: a known code, no stack, no subgraph, no address. */
export function masked(
  { message, locations, path, extensions = {} }: GraphQLFormattedError,
  { requestId, language }: Asker,
): GraphQLFormattedError {
  const code = codeOf(extensions);
  const shown = SHOWN.flatMap((key) => {
    const value = extensions[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    message: wordsOf(message, code, extensions)[language],
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...Object.fromEntries(shown), code, requestId },
  };
}

/** A subgraph that cannot read what we wrote has a fault; it is not the client's mistake. */
export function codeOf(extensions: Readonly<Record<string, unknown>> = {}): Code {
  const { code, serviceName } = extensions;
  const known = isCode(code) ? code : 'INTERNAL_SERVER_ERROR';
  const isMisread = serviceName !== undefined && known.startsWith('GRAPHQL_');
  return isMisread ? 'DOWNSTREAM_SERVICE_ERROR' : known;
}

function wordsOf(
  message: string, code: Code, { zh, serviceName }: Readonly<Record<string, unknown>>,
): Words {
  const isForeign = serviceName !== undefined;
  if (MASKED.includes(code) || (isForeign && !isHarmless(message))) return ERRORS[code];
  if (!isForeign && typeof zh === 'string') return { en: message, zh };
  if (/\p{Script=Han}/u.test(message)) return { en: message, zh: message };
  return { en: message, zh: `${ERRORS[code].zh}:${message}` };
}

/**
 * Whatever code a subgraph gives to a message: addresses, paths, stacks and SQL are no words for a
 * client.
 */
const HARMFUL = [
  /\n/, /:\/\//, /\b\d{1,3}(\.\d{1,3}){3}\b/, /\blocalhost\b|:\d{4,5}\b/i, /\.[cm]?[jt]s\b/i,
  /\b(select|insert|update|delete|alter|drop)\b.*\b(from|into|set|table)\b/i,
  /\b(relation|column|constraint|syntax error|duplicate key|password|ECONN\w*)\b/i,
];

function isHarmless(message: string): boolean {
  return HARMFUL.every((pattern) => !pattern.test(message));
}
