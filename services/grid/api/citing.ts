import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import { allowanceOf } from '../commands/clocks.ts';
import { CLOCKS, RUNG_ACTIONS } from '../domain/lines.ts';
import type { ClockKind, RungAction } from '../domain/lines.ts';

/** The rule a clock goes by, and the version of the profile it stands in. */
export function ruleOf(clock: DeadlineRow) {
  const { profile, rule: code, ruleVersion: version, source } = clock;
  return { profile, code, version, source, ...allowanceOf(clock) };
}

/** The rungs it climbs; null where nobody is called in. */
export function ladderOf({ ladder: code, ladderVersion: version }: DeadlineRow) {
  return code === '' ? null : { code, version };
}

export function kindOf(kind: string): ClockKind {
  return known(CLOCKS, kind);
}

export function actionOf(action: string): RungAction {
  return known(RUNG_ACTIONS, action);
}

function known<T extends string>(names: readonly T[], name: string): T {
  const found = names.find((each) => each === name);
  if (!found) throw new Error(`No such name: ${name}`);
  return found;
}
