import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { Baseline, BaselineError, readBaseline } from '../app/baseline.ts';
import type { LoadedConfig } from './config.ts';
import { type Parsed, UsageError } from './options.ts';
import { cannotWrite } from './output.ts';

export async function openBaseline(parsed: Parsed, loaded: LoadedConfig): Promise<Baseline | undefined> {
  const file = baselineFile(parsed, loaded);
  if (file === undefined) {
    if (parsed.has('update-baseline')) throw new UsageError('--update-baseline wants --baseline FILE too');
    return undefined;
  }
  if (parsed.has('update-baseline') && !existsSync(file)) return new Baseline([], placeOf);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file}: there is no such baseline; make it with --update-baseline`);
  });
  try {
    return new Baseline(readBaseline(text), placeOf);
  } catch (thrown) {
    throw thrown instanceof BaselineError ? new UsageError(`${file}: ${thrown.message}`) : thrown;
  }
}

export async function updateBaseline(baseline: Baseline, parsed: Parsed, loaded: LoadedConfig): Promise<void> {
  const file = baselineFile(parsed, loaded) as string;
  await writeFile(file, baseline.write()).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
  process.stderr.write(`wrote ${file}\n`);
}

function baselineFile(parsed: Parsed, loaded: LoadedConfig): string | undefined {
  return parsed.text('baseline') ?? (loaded.config.baseline === undefined ? undefined : beside(loaded, loaded.config.baseline));
}

/** A file as seen from here, whichever way it was given. */
export function placeOf(file: string): string {
  return file === '-' ? file : relative('.', file).split(sep).join('/');
}

export function beside({ folder }: LoadedConfig, path: string): string {
  return folder === '.' || path.startsWith('/') ? path : `${folder}/${path}`;
}
