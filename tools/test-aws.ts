import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run test:aws`: the whole of Bylaw against an AWS emulator, in full. Finds moto_server (BYLAW_MOTO_SERVER, the PATH, .venv), or
 * installs it into .venv; further arguments go to the test runner. With --install it does no more than that.
 */
const root = join(import.meta.dirname, '..');
const wanted = 'moto[server]==5.2.1';

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function does(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`test:aws: ${command} ${args.join(' ')} ${error ? `cannot be run: ${error.message}` : `ended with ${status}`}`);
  process.exit(1);
}

function found(): string {
  const named = process.env.BYLAW_MOTO_SERVER;
  if (named) {
    if (runs(named, '--help')) return named;
    console.error(`test:aws: BYLAW_MOTO_SERVER names ${named}, which cannot be run`);
    process.exit(1);
  }
  const own = join(root, '.venv', 'bin', 'moto_server');
  const there = ['moto_server', own].find((one) => runs(one, '--help'));
  if (there) return there;
  console.log(`test:aws: there is no moto_server; ${wanted} is being installed into .venv`);
  if (!existsSync(join(root, '.venv', 'bin', 'python'))) does('python3', '-m', 'venv', '.venv');
  does(join(root, '.venv', 'bin', 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', wanted);
  return own;
}

const command = found();
if (!process.argv.includes('--install')) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'e2e/aws', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BYLAW_MOTO_SERVER: command },
  });
  process.exitCode = status ?? 1;
}
