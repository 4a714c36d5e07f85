import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../process.ts';

/** What the operator can do about a cluster that does not start, in one line. */
export function explainFailure(home: string, error: unknown): Error {
  const said = error instanceof Error ? error.message : String(error);
  const known = FAULTS.find(({ sign }) => sign.test(said));
  if (known) return new StartError(known.advice(home));
  return new StartError(`PostgreSQL did not start in ${home}: ${lastLine(said)}`);
}

/** Refuses a port something else listens on before PostgreSQL touches its data. */
export async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => reject(new StartError(FAULTS[0].advice(`port ${port}`))));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Waits for a server that is still going down, and clears away the mark of one that died without a
 * word, whose process id may since belong to somebody else.
 */
export async function withdrawn(data: string): Promise<void> {
  const patience = Date.now() + WITHDRAWAL_MS;
  for (;;) {
    const mark = readMark(data);
    if (mark === null) return;
    if (!isPostgres(mark)) return rmSync(join(data, 'postmaster.pid'), { force: true });
    if (Date.now() > patience) throw new StartError(inUse(data, mark));
    await sleep(100);
  }
}

const WITHDRAWAL_MS = 5_000;

const FAULTS = [
  {
    sign: /Address already in use|EADDRINUSE/,
    advice: (at: string) =>
      `PostgreSQL cannot listen on ${at}, which is in use: stop what listens there, or set LINLI_PORT`,
  },
  {
    sign: /No space left on device|ENOSPC/,
    advice: (home: string) => `The disk that holds ${home} is full: make room and start again`,
  },
  {
    sign: /Permission denied|Operation not permitted|EACCES|EROFS|EPERM|Read-only file system/,
    advice: (home: string) =>
      `PostgreSQL may not write to ${home}: choose a folder that its user can reach and write to`,
  },
  {
    sign: /ENOTDIR|EEXIST|Not a directory/,
    advice: (home: string) => `${home} is not a folder: choose one for PostgreSQL's data`,
  },
  {
    sign: /database files are incompatible with server/,
    advice: (home: string) =>
      `The data in ${home} is of another PostgreSQL version: choose an empty folder, or move it over`,
  },
] as const;

function inUse(data: string, pid: number): string {
  return `The data in ${data} is in use by PostgreSQL (process ${pid}): stop the Linli that runs it`;
}

function readMark(data: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return null;
  }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'EPERM' || (code === 'ENOENT' && process.platform !== 'linux');
  }
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const fatal = lines.findLast((line) => /FATAL|error/i.test(line));
  return fatal ?? lines.at(-1) ?? 'it said nothing';
}
