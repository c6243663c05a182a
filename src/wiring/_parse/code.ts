/** What can be seen in a function's source without running it. */

import * as javascript from './code-javascript.ts';
import * as python from './code-python.ts';
import type { EnvironmentRead, SwallowedError } from './code-tokens.ts';

export type { EnvironmentRead, SwallowedError } from './code-tokens.ts';

export type Language = 'javascript' | 'python';

const scans = { javascript, python };

/** Of `nodejs22.x` and `python3.13`; undefined for what is not looked into. */
export function languageOf(runtime: string): Language | undefined {
  if (runtime.startsWith('nodejs')) return 'javascript';
  return runtime.startsWith('python') ? 'python' : undefined;
}

export function environmentReads(source: string, language: Language): EnvironmentRead[] {
  return scans[language].environmentReads(source);
}

/** `handler` as Lambda has it, `index.handler`; errors that are only logged are looked for in that function. */
export function swallowsErrors(source: string, language: Language, handler?: string): SwallowedError[] {
  return scans[language].swallowsErrors(source, handler);
}

export function handlerExists(source: string, language: Language, handler: string): boolean | undefined {
  return scans[language].handlerExists(source, handler);
}
