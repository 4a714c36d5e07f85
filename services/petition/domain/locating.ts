/** An estate as an address may name it. */
export interface Named {
  readonly name: string;
  readonly townName: string;
  readonly communityName: string;
}

/**
 * The estate an address text names: the longest name in it; of several so named, the one whose
 * community or town the text names too. Null where that leaves none or more than one.
 */
export function estateNamed<E extends Named>(address: string, estates: readonly E[]): E | null {
  const named = estates.filter(({ name }) => name !== '' && address.includes(name));
  const length = Math.max(...named.map(({ name }) => name.length));
  const longest = named.filter(({ name }) => name.length === length);
  return only(longest)
    ?? only(longest.filter(({ communityName }) => isIn(address, communityName)))
    ?? only(longest.filter(({ townName }) => isIn(address, townName)));
}

function only<E>(estates: readonly E[]): E | null {
  const [first, ...others] = estates;
  return first !== undefined && others.length === 0 ? first : null;
}

function isIn(address: string, name: string): boolean {
  return name !== '' && address.includes(name);
}
