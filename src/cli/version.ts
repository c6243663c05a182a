import { readFileSync } from 'node:fs';
import { join } from 'node:path';

declare const BYLAW_VERSION: string | undefined;

/** The version of the package: put in by the build, read from package.json in a checkout. */
export function version(): string {
  if (typeof BYLAW_VERSION === 'string') return BYLAW_VERSION;
  return (JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }).version;
}
