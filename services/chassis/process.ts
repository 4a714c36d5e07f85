/** Something the operator can put right: printed as one line that says what to do, no stack. */
export class StartError extends Error {}

/** How long a forgotten handle may hold a process whose work is done. */
const LINGER_MS = 5_000;
/** How long a process may take to close after a fault that nobody awaited. */
const CLOSE_MS = 20_000;

/** Runs a process to its end: the only place that knows of signals and exit codes. */
export async function run(main: (stopped: Promise<void>) => Promise<void>): Promise<void> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const hear = (): void => {
    for (const signal of SIGNALS) process.off(signal, hear).on(signal, leaveNow);
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  process.on('uncaughtException', (error) => {
    report(error);
    leaveWithin(CLOSE_MS);
    stop();
  });
  await main(stopped).catch(report);
  leaveWithin(LINGER_MS);
}

/** What went wrong, in one line for whoever started the process. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `Stopped by ${String(error)}`;
  if (error instanceof StartError) return error.message;
  return explainSystem(error) ?? `Stopped by a fault: ${firstLine(error.message)}`;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

type SystemError = NodeJS.ErrnoException & { readonly port?: number; readonly address?: string };

function explainSystem(error: SystemError): string | null {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${error.port} is in use: stop what listens there, or set PORT (embedded: LINLI_PORT) to another`;
    case 'ENOSPC':
      return `The disk is full (${error.path ?? error.syscall}): make room and start again`;
    case 'EACCES':
      return error.port === undefined
        ? `No permission for ${error.path ?? error.syscall}: grant it to this user and start again`
        : `No permission to listen on port ${error.port}: set PORT to one above 1023`;
    case 'ECONNREFUSED':
      return error.port === undefined
        ? 'A database or queue does not answer: start it, or correct its URL'
        : `Nothing answers at ${error.address}:${error.port}: start it, or correct its URL`;
    default:
      return null;
  }
}

function report(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`${explain(error)}\n`);
  const debugging = ['debug', 'trace'].includes(process.env['LOG_LEVEL'] ?? '');
  if (debugging && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

/** A process ends of itself once all is closed; this is for what is not. */
function leaveWithin(ms: number): void {
  setTimeout(() => process.exit(), ms).unref();
}

function leaveNow(): void {
  process.exit(130);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
