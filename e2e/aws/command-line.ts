import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const loopback = new URL('./loopback.mjs', import.meta.url).href;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as somebody would run it, in an environment of its own. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['--import', loopback, main, ...args], { env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...env } });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (part) => (texts.out += part));
  child.stderr.on('data', (part) => (texts.err += part));
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts }))) };
}

export function bylaw(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return start(args, env).ended;
}
