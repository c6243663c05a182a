import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examplesOf, ruleFiles } from '../../tools/rule-files.ts';
import { applyRule } from '../core/apply.ts';
import type { Rule } from '../core/rule.ts';
import { loadRules } from '../rules/catalog.ts';
import { ownReads } from '../rules/generated/own-reads.ts';
import { estateOf, judgeExample } from '../testing/examine.ts';
import { declaredOnly } from './scan-snapshot-own.ts';
import { SnapshotPlan } from './scan-snapshot-plan.ts';

const root = join(import.meta.dirname, '../..');

test('no rule that waits for relatives reads more of its own than is kept for it', async () => {
  const failed: string[] = [];
  let judged = 0;
  for (const file of await ruleFiles(root)) {
    if (file.folder === 'wiring') continue;
    const examples = await examplesOf(root, file);
    for (const rule of file.rules) {
      const own = examples?.[rule.id];
      if (!own || !(rule.id in ownReads)) continue;
      for (const example of [...own.pass, ...own.fail, ...(own.unknown ?? []), ...(own.notApplicable ?? [])]) {
        const applied = applyRule(rule, { ...(example.parameters ? { parameters: example.parameters } : {}) });
        if ('missing' in applied) continue;
        const guarded = new SnapshotPlan([applied], ownReads).guarded(0).rule;
        expect(guarded).not.toBe(rule);
        judged++;
        const estate = await estateOf(rule, example);
        const [one, other] = [judgeExample(rule, example, estate), judgeExample(guarded, example, estate)];
        if (JSON.stringify(one.map((each) => each.verdict)) !== JSON.stringify(other.map((each) => each.verdict)))
          failed.push(`${rule.id} (${example.title}): ${other.map((each) => each.reason).join('; ')}`);
      }
    }
  }
  expect(failed).toEqual([]);
  expect(judged).toBeGreaterThan(1000);
}, 60_000);

test('what was not kept is not taken for absent', async () => {
  const [rule] = await loadRules(new Set(['EC2_SECURITY_GROUP_ATTACHED_TO_ENI']));
  const guarded = declaredOnly(rule as Rule, new Set());
  const example = { title: 'a group', resources: { Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'x' } } } };
  const [verdict] = judgeExample(guarded, example, await estateOf(rule as Rule, example));
  expect([verdict?.verdict, verdict?.reason]).toEqual(['error', expect.stringContaining('it reads GroupName of its own')]);
});
