import type { Estate } from '../core/estate.ts';
import type { Waiver } from '../core/waiver.ts';

export function suppressionsIn(_estate: Estate, _tools: readonly string[]): Waiver[] {
  return [];
}
