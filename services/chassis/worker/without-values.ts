/** So much says what went wrong. */
const LONGEST = 300;

/**
 * An error as somebody may read it who may not read the rows: what PostgreSQL quotes of a row, and
 * every number long enough to be a telephone's or a person's, is left out.
 */
export function withoutValues(error: string): string {
  return error
    .replaceAll(/'[^']*'/g, '…')
    .replaceAll(/"([^"]*)"/g, (quoted, text: string) => (/^[A-Za-z_]+$/.test(text) ? quoted : '…'))
    .replaceAll(/=\([^)]*\)/g, '=(…)')
    .replaceAll(/\b\d[\d -]{5,}[\dXx]?/g, '…')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST);
}
