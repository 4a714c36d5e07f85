import type { Allowance, Unit } from '@linli/kernel/allowance.ts';
import type { Rung, RungAt } from '@linli/kernel/deadline.ts';
import type { Line } from '@linli/kernel/profile.ts';
import type { EventClass } from '../domain/event.ts';
import type { GridLevel } from '../domain/levels.ts';
import type { RungAction } from '../domain/lines.ts';
import { DEFAULT, line } from './line.ts';

/** R-E-08: from where a matter was dispatched to, level by level, up to the district's centre. */
const PATH: readonly GridLevel[] = [
  'MICRO_GRID', 'GENERAL_GRID', 'MASTER_GRID', 'STREET', 'DEPARTMENT', 'DISTRICT_CENTRE',
];

/** How long each level above has, by how pressing the class is. */
const PACES = {
  HOURS: { step: so(2, 'WORKING_HOURS'), classes: ['EMERGENCY', 'APPEARANCE', 'ORDER'] },
  DAYS: { step: so(1, 'WORKING_DAYS'), classes: ['FACILITY', 'BUILDING', 'LEGAL'] },
} as const satisfies Record<string, { step: Allowance; classes: readonly EventClass[] }>;

const AT_DUE: RungAt = { after: so(0, 'MINUTES') };

/** What comes before the limit is used up (R-E-01, R-E-02). */
const BEFORE: readonly Rung[] = [
  { ...rung('REMIND', { share: 0.5 }, null, 'R-E-01'), hours: 'OFFICE' },
  {
    ...rung('WARN', { earlierOf: [{ share: 0.8 }, { workingDaysBefore: 1 }] }, null, 'R-E-02'),
    hours: 'OFFICE',
  },
];

/** One ladder a level to start on and a pace, so that no rung names a level already passed. */
const HANDLE: readonly Line[] = Object.entries(PACES).flatMap(([pace, { step, classes }]) => {
  return PATH.map((from, place) => line('R-E-08', 'LADDER', {
    rungs: [
      ...BEFORE,
      rung('URGE', AT_DUE, null, 'R-E-03'),
      ...PATH.slice(place + 1).map((level, above) => {
        const after = so(step.amount * (above + 1), step.unit);
        return rung('ESCALATE', { after }, level, 'R-E-08');
      }),
    ],
  }, DEFAULT, {
    variant: `${pace}_FROM_${from}`,
    applies: { clock: ['HANDLE'], class: classes, level: [from] },
  }));
});

/** R-G-28: the district's centre, and after as long again its leader in charge. */
const WHISTLE: readonly Line[] = ([
  ['EMERGENCY', so(30, 'MINUTES')],
  ['JOINT_ENFORCEMENT', so(4, 'WORKING_HOURS')],
  ['DAILY', so(1, 'WORKING_DAYS')],
] as const).map(([kind, after]) => line('R-G-28', 'LADDER', {
  rungs: [
    rung('URGE', AT_DUE, 'DISTRICT_CENTRE', 'R-G-28'),
    rung('ESCALATE', { after }, 'DISTRICT_LEADER', 'R-G-28'),
  ],
}, DEFAULT, { variant: `WHISTLE_${kind}`, applies: { clock: ['ACKNOWLEDGE'], kind: [kind] } }));

/** A check and a decision are the centre's own: it is urged. */
const CENTRE: Line = line('R-E-03', 'LADDER', {
  rungs: [rung('URGE', AT_DUE, 'DISTRICT_CENTRE', 'R-E-03')],
}, DEFAULT, { variant: 'CENTRE', applies: { clock: ['DECIDE', 'VERIFY'] } });

/** R-G-29: a day after the limit the leader hears of it who answers to the district's committee. */
const ADMISSION: Line = line('R-G-29', 'LADDER', {
  rungs: [
    ...BEFORE,
    rung('URGE', AT_DUE, 'DISTRICT_CENTRE', 'R-G-29'),
    rung('ESCALATE', { after: so(1, 'WORKING_DAYS') }, 'DISTRICT_LEADER', 'R-G-29'),
  ],
}, DEFAULT, { variant: 'ADMISSION', applies: { clock: ['ADMIT'] } });

/** Lines of a version that is loaded are known by their place: what is new comes last. */
export const LADDERS: readonly Line[] = [...HANDLE, ...WHISTLE, CENTRE, ADMISSION];

function rung(action: RungAction, at: RungAt, level: GridLevel | null, rule: string): Rung {
  return { action, at, level, rule, copies: [] };
}

function so(amount: number, unit: Unit): Allowance {
  return { amount, unit };
}
