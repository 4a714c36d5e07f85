import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/**
 * Outlives us however we die, if only to stop the server: a pipe from us ends when we do. Without
 * it a killed process would leave a server that nobody stops. It ends with the server, too.
 */
export function keep(server: ChildProcess, signal: 'INT' | 'KILL'): void {
  const script = 'read -r _; kill -"$1" "$2"';
  const keeper = spawn('sh', ['-c', script, 'sh', signal, String(server.pid)], {
    cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.unref();
  server.once('close', () => keeper.kill('SIGKILL'));
}
