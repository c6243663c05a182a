import { registerHooks } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

let registered = false;

/**
 * Rules and configurations of the user's import `bylaw`. They get this very copy, wherever they stand and however it was
 * installed: a second copy would have signals of its own, which this judge does not know.
 */
export function resolveOwnPackage(): void {
  if (registered) return;
  registered = true;
  const source = import.meta.filename.endsWith('.ts');
  const here = import.meta.dirname;
  const folder = source || basename(here) === 'chunks' ? dirname(here) : here;
  const urlOf = (path: string) => pathToFileURL(join(folder, path)).href;
  const own = new Map([
    ['bylaw', urlOf(source ? 'index.ts' : 'index.js')],
    ['bylaw/testing', urlOf(source ? 'testing/index.ts' : 'testing.js')],
  ]);
  registerHooks({
    resolve(specifier, context, next) {
      const url = own.get(specifier);
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
}
