import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU milliseconds, user and system, that a process has used since it began. */
export function cpuMs(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
}

/** The same of a server that forks: of its children too, and of those that have left. */
export function withChildrenMs(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return cpuMs(pid) + leftMs(pid)
    + children.filter(Boolean).reduce((sum, child) => sum + aliveMs(Number(child)), 0);
}

/** One that leaves while it is looked at is counted with those that have left, a moment later. */
function aliveMs(pid: number): number {
  try {
    return cpuMs(pid);
  } catch {
    return 0;
  }
}

function leftMs(pid: number): number {
  const [user, system] = statOf(pid).slice(13, 15);
  return ((Number(user) + Number(system)) * 1_000) / TICKS_PER_SECOND;
}

/** What the kernel keeps of a process, from its state on. */
function statOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
}
