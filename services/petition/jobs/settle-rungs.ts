import type { EntityManager } from '@linli/chassis/database.ts';
import type { DeadlineRow, FiredRow } from '@linli/chassis/deadlines.ts';
import type { Fall, Settling } from '@linli/chassis/settle.ts';
import type { Ladder } from '@linli/kernel/deadline.ts';
import { LAPSE } from '../domain/chain.ts';
import { type Accused, falling } from '../domain/falling.ts';
import { LEVELS } from '../domain/levels.ts';
import { VOCABULARY } from '../domain/vocabulary.ts';
import { listDutiesBy, listShields } from '../store/roster.ts';
import { readContext } from './rung-context.ts';

/** Who answers for a petition: the roster that `grid` tells of, without those it accuses. */
export function settlingBy(ladderOf: (row: DeadlineRow) => Ladder): Settling {
  return {
    async falls(em, fired) {
      const accused = await readAccused(em, fired);
      return fired.map((rung) => {
        return fallOf(rung, ladderOf(rung.row), accused.get(rung.row.subjectId) ?? null);
      });
    },
    tenures: listDutiesBy,
    vocabulary: VOCABULARY,
  };
}

/** Null where a time somebody had is over, and nobody is late. */
function fallOf({ row, fired }: FiredRow, ladder: Ladder, accused: Accused | null): Fall | null {
  const level = LEVELS.find((each) => each === fired.level);
  if (!level || fired.action === LAPSE) return null;
  const copies = ladder.rungs[fired.rung - 1]?.copies ?? [];
  return falling(level, readContext(row), { copies, accused });
}

async function readAccused(
  em: EntityManager, fired: readonly FiredRow[],
): Promise<ReadonlyMap<string, Accused>> {
  const petitions = new Set(fired.map(({ row }) => row.subjectId));
  const shields = await listShields(em, [...petitions]);
  return new Map(shields.map(({ petitionId, accusedDepartmentId, accusedDivision }) => {
    return [petitionId, { departmentId: accusedDepartmentId, division: accusedDivision }];
  }));
}
