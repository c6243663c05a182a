import { isSet } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import type { ManagedRule } from '../../schema/managed-rules.ts';

export type Given = Readonly<Record<string, unknown>>;

/** Whether a parameter is not given, or given as nothing: AWS Config takes an empty one for a missing one. */
export function isMissing(given: Given, name: string): boolean {
  return !isSet(given, name);
}

/** The parameter of the rule that a name stands for which is none of them; undefined for those that are, and where none is near. */
export function meantParameter(rule: ManagedRule, name: string): string | undefined {
  const names = rule.parameters.map((one) => one.name);
  return names.includes(name) ? undefined : nearest(name, names);
}

const shapes = {
  int: { pattern: /^[+-]?\d+$/, words: 'a whole number' },
  double: { pattern: /^[+-]?(?:\d+\.?\d*|\.\d+)$/, words: 'a number' },
  boolean: { pattern: /^(?:true|false)$/i, words: 'true or false' },
} as const;

/** Whether any text will do. */
export function isAnyText(type: string): boolean {
  return !Object.hasOwn(shapes, type);
}

/** What a value should be instead, in words; undefined where it is right. Numbers and truths may be given as texts. */
export function wrongFor(type: string, value: unknown): string | undefined {
  const shape = shapes[type as keyof typeof shapes] as (typeof shapes)[keyof typeof shapes] | undefined;
  if (typeof value === 'object' && value !== null)
    return shape?.words ?? (Array.isArray(value) && type === 'CSV' ? 'one text with commas between the items' : 'a text');
  return shape === undefined || shape.pattern.test(String(value).trim()) ? undefined : shape.words;
}
