import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from './process.ts';

export interface Clock {
  now(): Date;
  /** How many of its milliseconds pass in one real one; 1 for the real clock. */
  readonly rate: number;
  /** Whether it is turned by hand or file: PostgreSQL's clock then no longer decides. */
  readonly turned: boolean;
}

export const realClock: Clock = { now: () => new Date(), rate: 1, turned: false };

/** The clock a file turns, followed as the file changes; the real one where none is named. */
export function openClock(file: string | undefined): Clock {
  if (!file) return realClock;
  const setting = followFile(file);
  return {
    now: () => readAt(setting()),
    get rate() {
      return setting()?.rate ?? 1;
    },
    get turned() {
      return setting() !== null;
    },
  };
}

/** Turns the clock of every process that follows the file. */
export function setClock(file: string, { at, rate }: { at: Date; rate: number }): void {
  const setting = { at: at.toISOString(), since: new Date().toISOString(), rate };
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, JSON.stringify(setting));
  renameSync(aside, file);
}

/** At real instant `since` it showed `at`; it has run at `rate` from there. */
interface Setting {
  readonly at: Date;
  readonly since: Date;
  readonly rate: number;
}

const SETTING = z.object({
  at: z.coerce.date(),
  since: z.coerce.date(),
  rate: z.number().nonnegative(),
});

/** The longest a turn of the clock goes unseen, in real milliseconds. */
const UNSEEN_MS = 50;

function readAt(setting: Setting | null): Date {
  if (!setting) return new Date();
  const { at, since, rate } = setting;
  return new Date(at.getTime() + (Date.now() - since.getTime()) * rate);
}

function followFile(file: string): () => Setting | null {
  let seen = { at: -Infinity, version: '', setting: null as Setting | null };
  const look = (): Setting | null => {
    const at = performance.now();
    if (at - seen.at < UNSEEN_MS) return seen.setting;
    const version = versionOf(file);
    const setting = version === seen.version ? seen.setting : readSetting(file);
    seen = { at, version, setting };
    return setting;
  };
  look();
  return look;
}

/** Every setting is a new file: its inode and instant tell one from the next. */
function versionOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino}:${stat.mtimeNs}` : '';
}

function readSetting(file: string): Setting | null {
  try {
    return SETTING.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StartError(`The clock file ${file} is not {at, since, rate}: remove or mend it`);
  }
}
