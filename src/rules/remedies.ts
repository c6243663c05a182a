import type { Remedy } from '../core/remedy.ts';
import { remedies } from './generated/remedies.ts';

export { remedies };

const byRule = new Map(remedies.flatMap((one) => one.rules.map((rule) => [rule, one] as const)));

/** What mends what a rule finds; undefined where nothing does. */
export function remedyOf(rule: string): Remedy | undefined {
  return byRule.get(rule);
}
