import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** An instant: RFC 3339 with an offset, so that no server's time zone decides. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => asInstant(value).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

/** A day in China: YYYY-MM-DD, and one that exists. */
export const CivilDate = new GraphQLScalarType<string, string>({
  name: 'CivilDate',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

/** Money in fen: a whole number, exact to 90 trillion yuan. */
export const Fen = new GraphQLScalarType<number, number>({
  name: 'Fen',
  serialize: readFen,
  parseValue: readFen,
  parseLiteral: (node) => readFen(node.kind === Kind.INT ? Number(node.value) : null),
});

/** Every scalar of ours by the name it has in the SDL. */
export const SCALARS = { DateTime, CivilDate, Fen } as const;
export type Scalar = (typeof SCALARS)[keyof typeof SCALARS];

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** Rows hand out a `Date`; an instant read out of plain data (jsonb) is still text. */
function asInstant(value: unknown): Date {
  return value instanceof Date ? value : readInstant(value);
}

function readInstant(value: unknown): Date {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  const instant = new Date(typeof value === 'string' ? value : NaN);
  if (!day || !isDay(day) || !isDated(instant)) {
    throw badInput('DateTime is RFC 3339 with an offset, such as 2026-04-16T23:59:59+08:00');
  }
  return instant;
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw badInput('CivilDate is a day that exists, as YYYY-MM-DD');
}

function readFen(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw badInput('Fen is a whole number of fen');
}

/** Reckoned, not made a `Date` and text again: a long answer has many days. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);
}

function lengthOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** There is no year 0, and PostgreSQL reads none of five digits as ISO 8601 writes it. */
function isDated(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
