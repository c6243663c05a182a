import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of a rule's file, and of the helpers that it imports, without what is written for people. */
export function textOf(path: string, seen = new Set<string>()): string {
  if (seen.has(path) || !existsSync(path)) return '';
  seen.add(path);
  const text = readFileSync(path, 'utf8').replace(/^\s*(title|why|fix):.*$/gm, '');
  const helpers = [...text.matchAll(/from '(\.\.?\/[^']*\/?_[^/']+\.ts)'/g)].map((match) => textOf(join(dirname(path), match[1] as string), seen));
  return [text, ...helpers].join('\n');
}
