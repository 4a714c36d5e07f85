import type { z } from 'zod';
import type { Line } from '@linli/kernel/profile.ts';
import { calendarChanged } from '@linli/schemas/events/grid.ts';
import type { Clock } from '../clock.ts';
import { endDeadline } from '../deadlines.ts';
import { on } from '../inbox.ts';
import type { Subscription } from '../inbox.ts';
import type { EntityManager } from '../database.ts';
import { publish } from '../outbox.ts';
import { setOut } from './approve.ts';
import { decide, findProfile } from './keeping.ts';
import { insertProfiles } from './loading.ts';
import type { ProfileVersion } from './rows.ts';
import { TAKE_EFFECT } from './taking-effect.ts';

/**
 * Keeps a copy of the calendars that `grid` approves, so that a command reads its calendar where it
 * writes. The clock of a version that is new here moves what is in flight as it takes effect, at
 * once where that instant is past.
 */
export function copiesCalendars(clock: Clock): Subscription {
  return on(calendarChanged, async (em, payload) => {
    const now = clock.now();
    const version = readVersion(payload);
    const kept = await findProfile(em, version.id);
    if (!kept) {
      await insertProfiles(em, [version]);
      if (version.state === 'APPROVED') await setOut(em, {}, version, now);
    } else if (version.state === 'CANCELLED' && kept.state === 'APPROVED') {
      const { state, decidedBy, decidedAt, decisionNote } = version;
      await decide(em, version.id, { state, decidedBy, decidedAt, decisionNote });
      await endDeadline(em, version.id, [TAKE_EFFECT], 'CANCELLED', now);
    }
  });
}

/** Tells whoever keeps a copy of it that a calendar was approved or cancelled. */
export async function tellCalendar(
  em: EntityManager, version: ProfileVersion, now: Date,
): Promise<void> {
  const { matter, tenant, state, validFrom, validTo, proposedAt, decidedAt, lines } = version;
  if (matter !== 'CALENDAR' || tenant === null) return;
  if (state !== 'APPROVED' && state !== 'CANCELLED') return;
  await publish(em, calendarChanged, {
    ...version, matter, tenant, state, validFrom: validFrom.toISOString(), validTo: told(validTo),
    proposedAt: told(proposedAt), decidedAt: told(decidedAt), lines: lines.map(toldLine),
  }, { tenant, now });
}

type Told = z.infer<typeof calendarChanged.payload>;

function readVersion({ validFrom, validTo, proposedAt, decidedAt, ...version }: Told) {
  return {
    ...version, validFrom: new Date(validFrom), validTo: read(validTo),
    proposedAt: read(proposedAt), decidedAt: read(decidedAt),
  };
}

function toldLine({ applies, figures, ...line }: Line): Told['lines'][number] {
  const conditions = Object.entries(applies).map(([fact, values]) => [fact, [...values]]);
  return { ...line, applies: Object.fromEntries(conditions), figures: { ...figures } };
}

function told(instant: Date | null): string | null {
  return instant === null ? null : instant.toISOString();
}

function read(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
