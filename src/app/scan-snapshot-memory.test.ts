import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examplesOf, ruleFiles } from '../../tools/rule-files.ts';
import { applyRule } from '../core/apply.ts';
import { Deferral } from '../core/deferral.ts';
import { templateOf } from '../core/examples.ts';
import { type AppliedRule, Bench } from '../core/judge.ts';
import type { Resource } from '../core/resource.ts';
import { isVeiled, Unknown, type Value } from '../core/value.ts';
import type { Finding } from '../core/verdict.ts';
import { RuleMemory } from './scan-snapshot-memory.ts';
import { SnapshotPlan } from './scan-snapshot-plan.ts';

const root = join(import.meta.dirname, '../..');
const asOf = '2026-11-01T00:00:00.000Z';
/** Every one whose parameters have values by default, and all resources of all examples by type. */
const rules: AppliedRule[] = [];
const byType = new Map<string, Resource[]>();
for (const file of await ruleFiles(root)) {
  if (file.folder === 'wiring') continue;
  const examples = await examplesOf(root, file);
  for (const rule of file.rules) {
    const applied = applyRule(rule, {});
    if (!('missing' in applied)) rules.push(applied);
    const { pass = [], fail = [], unknown = [], notApplicable = [] } = examples?.[rule.id] ?? {};
    for (const example of [...pass, ...fail, ...unknown, ...notApplicable])
      for (const [id, { Type, Properties = {} }] of Object.entries(templateOf(example, rule.types[0] as string).Resources)) {
        const some = byType.get(Type) ?? [];
        byType.set(Type, some);
        for (const properties of [Properties, hiddenIn(Properties, some.length)])
          some.push(resourceOf(Type, `${id}-${some.length}`, properties as Resource['properties'], example.state?.[id]));
      }
  }
}

function resourceOf(type: string, id: string, properties: Resource['properties'], state: unknown = {}): Resource {
  const place = { partition: 'aws', account: '111122223333', region: 'eu-west-1' };
  return {
    type,
    id,
    key: id,
    name: id,
    ...place,
    properties,
    veiled: isVeiled(properties),
    state: state as Record<string, Value>,
    origin: { file: 'x' },
  };
}

/** The same with one of its values hidden, now at the first level and now deeper. */
function hiddenIn(value: unknown, turn: number): unknown {
  const names = Object.keys(value as object);
  const name = names[turn % names.length];
  if (name === undefined) return value;
  const member = (value as Record<string, unknown>)[name];
  const inner = turn % 3 > 0 && typeof member === 'object' && member !== null;
  const veil = inner ? hiddenIn(member, turn + 1) : new Unknown(`hidden ${turn % 4}`, turn % 2 === 0);
  return Array.isArray(value) ? value.map((one, index) => (String(index) === name ? veil : one)) : { ...(value as object), [name]: veil };
}

const told = ({ path, message, actual, expected, fix }: Finding) => ({ path, message, actual, expected, fix });
const waits = {
  watched: true,
  find: () => {
    throw new Deferral();
  },
};

test('what is remembered is what would be judged, of every rule about every example', () => {
  const plan = new SnapshotPlan(rules);
  const wrong: string[] = [];
  let remembered = 0;
  let compared = 0;
  for (const [type, resources] of byType) {
    const own = plan.planOf(type);
    if (!own) continue;
    const bench = new Bench(waits, asOf);
    const memory = new RuleMemory(own, bench, 8);
    // Each comes again, when others have been looked at.
    for (let round = 0; round < 3; round++)
      for (const [index, resource] of resources.entries()) {
        const known = memory.recall({ ...resource, id: `${resource.id}-${round}` });
        if (!known) continue;
        for (const [turn, applied] of own.applied.entries()) {
          compared++;
          const answer = known.answers[turn];
          if (!answer) continue;
          remembered++;
          const said = bench.recalled(resource, applied, answer);
          const direct = directly(bench, resource, applied);
          const one = JSON.stringify([said.verdict, said.reason, said.path, said.findings.map(told)]);
          const other =
            direct === 'later'
              ? JSON.stringify(['later', undefined, undefined, []])
              : JSON.stringify([direct.verdict, direct.reason, direct.path, direct.findings.map(told)]);
          if (one !== other) wrong.push(`${applied.rule.id} of ${type} ${index}: ${one}, but ${other}`);
        }
      }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThan(20_000);
  expect(remembered / compared).toBeGreaterThan(0.5);
}, 120_000);

function directly(bench: Bench, resource: Resource, applied: AppliedRule) {
  try {
    return bench.judge(resource, applied) as NonNullable<ReturnType<Bench['judge']>>;
  } catch (thrown) {
    if (!(thrown instanceof Deferral)) throw thrown;
    return 'later';
  }
}
