import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Severity, VerdictKind } from '../core/verdict.ts';

/** The part of the JSON contract that the validator reads. */
export interface Answer {
  readonly results: readonly Result[];
  readonly errors: readonly { readonly file: string; readonly line?: number; readonly column?: number; readonly message: string }[];
  readonly run: { readonly exitCode: number; readonly unseen: readonly { readonly what: string; readonly reason: string; readonly file?: string }[] };
}

export interface Result {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: VerdictKind;
  readonly resource: { readonly type: string; readonly id: string; readonly file: string; readonly construct?: string };
  readonly findings: readonly { readonly path: string; readonly message: string; readonly fix?: string }[];
  readonly reason?: string;
  readonly waiver?: { readonly expired: boolean };
}

const home = packageFolder(import.meta.dirname);

export function version(): string {
  return (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * Runs the command line of this very package. The CDK validates synchronously, and judging is asynchronous: a process of
 * its own is the one road from the one to the other, and it keeps the app's memory and its loaders out of the judging.
 */
export function bylaw(args: readonly string[]): { readonly exitCode: number; readonly json: unknown } {
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, [entry(), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    windowsHide: true,
  });
  if (error) throw new Error(`bylaw could not be run: ${error.message}`);
  const said = stderr.trim();
  if (status === null) throw new Error(`bylaw was ended by ${signal}${said === '' ? '' : `: ${said}`}`);
  try {
    return { exitCode: status, json: JSON.parse(stdout) };
  } catch {
    throw new Error(said === '' ? `bylaw answered nothing that can be read (exit code ${status})` : said.replace(/^bylaw: /, ''));
  }
}

/** In a checkout there is the source, in the published package the build alone. */
function entry(): string {
  return import.meta.filename.endsWith('.ts') ? join(home, 'src/cli/main.ts') : join(home, 'dist/bylaw.cjs');
}

function packageFolder(from: string): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from ? from : packageFolder(dirname(from));
}
