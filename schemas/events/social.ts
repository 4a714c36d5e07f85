import { factHeld } from './fact.ts';

/** Neighbours helped each other in an estate (互助活动). */
export const socialFactHeld = factHeld('social');
