import { Chassis0001 } from './0001-messages.ts';
import { Chassis0002 } from './0002-deadlines.ts';
import { Chassis0003 } from './0003-done-with.ts';
import { Chassis0004 } from './0004-stuck-deadlines.ts';
import { Chassis0005 } from './0005-profiles.ts';
import { Chassis0006 } from './0006-light-rungs.ts';
import { Chassis0007 } from './0007-notices.ts';
import { Chassis0008 } from './0008-calendars.ts';
import { Chassis0009 } from './0009-effects.ts';
import { Chassis0010 } from './0010-audit.ts';
import { Chassis0011 } from './0011-fewer-indexes.ts';
import { Chassis0012 } from './0012-announcements.ts';
import { Chassis0013 } from './0013-next-rungs.ts';
import { Chassis0014 } from './0014-resealing.ts';
import { Chassis0015 } from './0015-traces.ts';

/** What the chassis keeps in every service's database, made before the service's own tables. */
export const chassisMigrations = [
  Chassis0001, Chassis0002, Chassis0003, Chassis0004, Chassis0005, Chassis0006, Chassis0007,
  Chassis0008, Chassis0009, Chassis0010, Chassis0011, Chassis0012, Chassis0013, Chassis0014,
  Chassis0015,
];
