import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RemedySettings } from '../core/remedy.ts';
import type { Severity, VerdictKind } from '../core/verdict.ts';
import type { NotifyConfig } from './notifier-config.ts';
import { UsageError } from './options.ts';
import { resolveOwnPackage } from './own-package.ts';

/** What a `bylaw.config.ts`, `.js` or `.json` may say. Options of the command line win over it. */
export interface Config {
  /** Which rules run: `recommended`, `all`, ids, patterns; `!` takes away. */
  readonly select?: string | readonly string[];
  /** Frameworks whose rules run: `cis-5.0`, or a control of one, `cis-5.0/2.1.1`. */
  readonly frameworks?: readonly string[];
  /** Per rule: `off`, a severity, or a severity and parameters. */
  readonly rules?: Readonly<
    Record<string, 'off' | 'on' | Severity | { readonly severity?: Severity; readonly parameters?: Readonly<Record<string, unknown>> }>
  >;
  readonly severity?: Severity;
  readonly failOn?: readonly VerdictKind[];
  /** Folders with rules of your own. */
  readonly customRules?: string | readonly string[];
  /** Waiver files. */
  readonly waivers?: string | readonly string[];
  readonly baseline?: string;
  /** Where scans are kept. */
  readonly store?: string;
  /** Paths that are passed over, as in a `.gitignore`. */
  readonly ignore?: readonly string[];
  readonly region?: string;
  readonly account?: string;
  /** Files with parameter values, or values. */
  readonly parameters?: string | readonly string[];
  /** Suppressions of other tools to honour: `cdk-nag`, `checkov`, `cfn-guard`. */
  readonly suppressions?: readonly ('cdk-nag' | 'checkov' | 'cfn-guard')[];
  readonly allowIncomplete?: boolean;
  /** Whom `watch` tells, by the name of the channel. */
  readonly notify?: NotifyConfig;
  /** What `fix` may do, and what its remedies want to be told. */
  readonly remedies?: RemedySettings & {
    /** How many resources one run may change. */
    readonly limit?: number;
    /** `rule:PATTERN`, `account:ID`, `resource:PATTERN`, `tag:KEY=PATTERN`: of each kind that is given, one must hold. */
    readonly allow?: readonly string[];
    /** In the same words: what no remedy touches. */
    readonly deny?: readonly string[];
  };
}

export interface LoadedConfig {
  readonly config: Config;
  /** Where its relative paths start. */
  readonly folder: string;
  readonly file?: string;
}

const names = ['bylaw.config.ts', 'bylaw.config.mts', 'bylaw.config.js', 'bylaw.config.mjs', 'bylaw.config.json'];

export async function loadConfig(given: string | undefined): Promise<LoadedConfig> {
  const file = given ?? names.find((name) => existsSync(name));
  if (file === undefined) return { config: {}, folder: '.' };
  const raw = await readConfig(file);
  const { configSchema, explain } = await import('./config-schema.ts');
  const checked = configSchema.safeParse(raw);
  if (!checked.success) throw new UsageError(`${file}: ${explain(checked.error)}`);
  return { config: checked.data as Config, folder: dirname(file), file };
}

async function readConfig(file: string): Promise<unknown> {
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such configuration file`);
  if (!file.endsWith('.json')) return (await importUserFile(file)).default;
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw new UsageError(`${file}: it is not JSON (${(thrown as Error).message})`);
  }
}

/** A module of the user's. Node strips types by itself from 22.18 on. */
export async function importUserFile(file: string): Promise<Record<string, unknown>> {
  resolveOwnPackage();
  try {
    return (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
      throw new UsageError(`${file}: this Node cannot read TypeScript; use Node 22.18 or newer, or a .js file`);
    const hint = /Cannot use import statement outside a module|Unexpected token 'export'/.test(String(message))
      ? ' (name it .mts or .mjs: this folder says that it holds CommonJS)'
      : '';
    throw new UsageError(`${file}: it cannot be loaded: ${String(message).split('\n')[0]}${hint}`);
  }
}
