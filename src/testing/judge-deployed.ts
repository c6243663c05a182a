import { applyRule } from '../core/apply.ts';
import { Estate } from '../core/estate.ts';
import { judge } from '../core/judge.ts';
import { loadRules } from '../rules/catalog.ts';
import { type Described, seen } from '../shapes/described.ts';

/** Where it all is, and when it is judged. */
export const place = { partition: 'aws', account: '111122223333', region: 'eu-west-1' };
export const asOf = '2026-11-01T00:00:00.000Z';

/** What a rule says of deployed resources, by their ids: they are all there is of their types. */
export async function verdicts(
  rule: string,
  described: readonly Described[],
  parameters: Record<string, unknown> = {},
): Promise<Record<string, string>> {
  const [loaded] = await loadRules(new Set([rule]));
  const applied = loaded && applyRule(loaded, { parameters });
  if (!applied || 'missing' in applied) throw new Error(`${rule} cannot be run`);
  const estate = new Estate({ resources: described.map((one) => seen(one, { ...place, capturedAt: asOf, from: 'test' })) });
  return Object.fromEntries([...judge(estate, [applied], { asOf })].map((one) => [one.resource.id, one.verdict]));
}
