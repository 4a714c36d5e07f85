/**
 * What `npm start` and `npm test` need before anything else: the packages of the lock file, and
 * for the tests a redis-server and what cuts its connections off. Runs on whatever Node (>= 18)
 * the machine has, hence plain JS; everything after it runs on the pinned Node that it installs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.linli-lock');

try {
  installPackages();
  if (process.argv.includes('--tests')) installForTests();
} catch (error) {
  console.error(`Linli could not be set up: ${error.message}`);
  process.exit(1);
}

/** Installs only when the lock file is not the one that was installed last. */
function installPackages() {
  const lock = digestOf(join(root, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock that leaves out the binaries of a platform nobody runs here.
  mustRun('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  installNode();
  writeFileSync(stamp, digestOf(join(root, 'package-lock.json')));
}

/** npm may be told to run no install scripts; the pinned Node is made by one. */
function installNode() {
  const node = join(modules, '.bin', 'node');
  const version = JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8')).version;
  if (versionOf(node) === `v${version}`) return;
  mustRun(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node') });
  if (versionOf(node) !== `v${version}`) throw new Error(`Node ${version} did not install`);
}

/** Takes them from Debian where it can; the tests say what they skip where it cannot. */
function installForTests() {
  const packages = [
    versionOf('redis-server') ? [] : ['redis-server'],
    versionOf('nft') ? [] : ['nftables'],
    versionOf('ip', '-Version') ? [] : ['iproute2'],
  ].flat();
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !versionOf('apt-get')) return;
  console.log(`Installing ${packages.join(', ')} from Debian …`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

function versionOf(command, ask = '--version') {
  const { status, stdout } = spawnSync(command, [ask], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function mustRun(command, args, options) {
  try {
    execFileSync(command, args, { cwd: root, ...options });
  } catch {
    throw new Error(`\`${command} ${args.join(' ')}\` failed in ${options.cwd ?? root}`);
  }
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
