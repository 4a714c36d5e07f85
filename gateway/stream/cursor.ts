/** Where a reader stands: `<transaction>-<sequence>-<told at>`, by which a worker goes on. */
export function isCursor(text: string): boolean {
  return /^\d{1,20}-\d{1,19}-\d{1,15}$/.test(text);
}

/** Whether the one comes after the other. */
export function isAfter(one: string, other: string): boolean {
  const [[position = 0n, sequence = 0n], [thanPosition = 0n, thanSequence = 0n]] =
    [placeOf(one), placeOf(other)];
  return position === thanPosition ? sequence > thanSequence : position > thanPosition;
}

function placeOf(cursor: string): bigint[] {
  return cursor.split('-').map(BigInt);
}
