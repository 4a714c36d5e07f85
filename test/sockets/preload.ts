import { appendFileSync } from 'node:fs';
import { overhearSockets } from './overhear.ts';

/** Loaded before a process of the system: it writes down whom the process turns to. */
const file = process.env['OVERHEARD'];
if (file) overhearSockets((target) => appendFileSync(file, `${process.argv[2]} ${target}\n`));
