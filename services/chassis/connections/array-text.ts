/** An array as PostgreSQL reads it, of what needs no quotes: ids, numbers, instants, nulls. */
export function listed(values: readonly (string | number)[]): string {
  return `{${values.join(',')}}`;
}

/**
 * An array of texts as PostgreSQL reads it, which is as JSON has it but for what JSON spells with a
 * letter: a line's end, say. Where there is any, the driver spells it, text by text and slowly.
 */
export function quoted(texts: readonly (string | null)[]): string | readonly (string | null)[] {
  const json = JSON.stringify(texts);
  return SPELT.test(json) ? texts : `{${json.slice(1, -1)}}`;
}

const SPELT = /\\[^"\\]/;
