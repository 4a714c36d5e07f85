import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { log } from '@linli/chassis/log.ts';
import { StartError } from '@linli/chassis/process.ts';

/** What one child process hosts. */
export type Role = 'subgraphs' | 'workers' | 'gateway';
export type Env = Record<string, string>;

/** A hosted process that comes back when it dies, and goes when it is disposed. */
export interface Child extends AsyncDisposable {
  readonly role: Role;
  /** The process running now: another after a crash. */
  readonly pid: number | undefined;
  /** Dies at once, as by SIGKILL, and comes back. */
  kill(): void;
}

const HOST = fileURLToPath(new URL('host.ts', import.meta.url));
const COME_BACK_MS = 500;
const STOP_MS = 8_000;

/** Starts a child and resolves once it serves; its first failure is the caller's to report. */
export async function openChild(role: Role, envs: readonly Env[]): Promise<Child> {
  let stopping = false;
  let child = await launch(role, envs);
  const watch = (current: ChildProcess): void => {
    current.once('exit', (code, signal) => {
      if (stopping) return;
      log.warn({ role, code, signal }, 'a process ended and is started again');
      setTimeout(() => void comeBack(), COME_BACK_MS);
    });
  };
  const comeBack = async (): Promise<void> => {
    if (stopping) return;
    try {
      child = await launch(role, envs);
      if (stopping) child.kill('SIGTERM');
      watch(child);
    } catch (error) {
      log.error({ role, error }, 'a process could not be started again');
      setTimeout(() => void comeBack(), COME_BACK_MS);
    }
  };
  watch(child);
  return {
    role,
    get pid() {
      return child.pid;
    },
    kill: () => void child.kill('SIGKILL'),
    async [Symbol.asyncDispose]() {
      stopping = true;
      await stop(child);
    },
  };
}

/** What Node has compiled once is not compiled again: a child is ready in half the time. */
const COMPILED = fileURLToPath(new URL('../../.linli/compiled', import.meta.url));

/** In a process group of its own: Ctrl-C is for the parent, which stops its children in order. */
function launch(role: Role, envs: readonly Env[]): Promise<ChildProcess> {
  const child = fork(HOST, [role], {
    detached: true,
    env: {
      LOG_LEVEL: 'warn',
      NODE_COMPILE_CACHE: COMPILED,
      ...process.env,
      APOLLO_TELEMETRY_DISABLED: 'true',
      LINLI_ENVS: JSON.stringify(envs),
    },
  });
  return new Promise((ready, fail) => {
    child.once('message', (message) => {
      if (message === 'ready') return ready(child);
      fail(new StartError(String(message)));
    });
    child.once('error', fail);
    child.once('exit', (code) => fail(new StartError(`${role} ended at once (code ${code})`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(impatience);
}
