import { expect } from 'vitest';
import { applyRule } from '../core/apply.ts';
import { Estate } from '../core/estate.ts';
import { judge } from '../core/judge.ts';
import type { Resource } from '../core/resource.ts';
import { catalog, loadRules } from '../rules/catalog.ts';
import type { Reader } from '../sources/aws/reader.ts';
import { refusal } from './read-live.ts';

export const named = (readers: readonly Reader[], name: string) => readers.filter((one) => one.name === name);

export const denied = () => {
  throw refusal('AccessDeniedException', 'User is not authorized to perform this', 403);
};

/** What a rule says about the first resource of what was read that it is about. */
export async function verdictOf(id: string, resources: readonly Resource[]): Promise<string | undefined> {
  expect(catalog.some((one) => one.id === id)).toBe(true);
  const [rule] = await loadRules(new Set([id]));
  const applied = applyRule(rule as NonNullable<typeof rule>, {});
  if ('missing' in applied) throw new Error(`${id} needs parameters`);
  const verdicts = [...judge(new Estate({ resources }), [applied], { asOf: '2026-11-01T00:00:00.000Z' })];
  return verdicts.find((one) => one.verdict !== 'not-applicable')?.verdict;
}
