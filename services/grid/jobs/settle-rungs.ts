import type { FiredRow } from '@linli/chassis/deadlines.ts';
import type { Fall, Settling } from '@linli/chassis/settle.ts';
import { readContext } from '../commands/rung-context.ts';
import { GRID_LEVELS } from '../domain/levels.ts';
import { seatsFrom, VOCABULARY } from '../domain/seats.ts';
import { listTenures } from '../store/officers.ts';

/** Who answers for a grid matter: the roster that is kept here. */
export const SETTLING: Settling = {
  falls: async (_, fired) => fired.map(fallOf),
  tenures: listTenures,
  vocabulary: VOCABULARY,
};

function fallOf({ row, fired }: FiredRow): Fall | null {
  const level = GRID_LEVELS.find((each) => each === fired.level);
  return level ? { seats: seatsFrom(level, readContext(row)), copies: [] } : null;
}
