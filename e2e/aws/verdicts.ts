import type { Given } from './seed/row.ts';
import type { Seeded } from './seed/seeding.ts';

/** A verdict as `--format json` has it. */
export interface Told {
  readonly rule: string;
  readonly verdict: 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'waived' | 'error';
  readonly resource: { readonly type: string; readonly id: string; readonly account: string; readonly region?: string; readonly arn?: string };
  readonly reason?: string;
}

/** One resource with all that is said of it. */
interface Judged {
  readonly resource: Told['resource'];
  readonly verdicts: readonly Told[];
}

export function judgedOf(told: readonly Told[]): readonly Judged[] {
  const judged = new Map<string, { resource: Told['resource']; verdicts: Told[] }>();
  for (const one of told) {
    const { type, account, region = '', id, arn = '' } = one.resource;
    const key = [type, account, region, id, arn].join(' ');
    const found = judged.get(key) ?? { resource: one.resource, verdicts: [] };
    judged.set(key, found);
    found.verdicts.push(one);
  }
  return [...judged.values()];
}

/** What is not as it was seeded, in lines; none where all is. */
export function differences(
  told: readonly Told[],
  seeded: readonly Seeded[],
  given: readonly Given[],
  lacking: Readonly<Record<string, RegExp>>,
): readonly string[] {
  const lines: string[] = [];
  const rest = new Set(judgedOf(told));
  for (const { resource, verdicts } of rest) {
    const rules = verdicts.map((one) => one.rule);
    for (const rule of new Set(rules.filter((one, index) => rules.indexOf(one) !== index))) lines.push(`${rule} judges ${nameOf(resource)} twice`);
    for (const { rule, verdict, reason = '' } of verdicts)
      if (verdict === 'error' || (verdict === 'unknown' && !lacking[rule]?.test(reason)))
        lines.push(`${rule} is ${verdict} of ${nameOf(resource)}: ${reason}`);
  }
  for (const { row, id, account, region } of seeded) {
    const about = `the ${row.type} that ${row.what} (${id} in ${region} of ${account})`;
    const found = [...rest].filter(({ resource: one }) => {
      const there = one.account === account && (one.region ?? region) === region && one.type === row.type;
      return there && (one.id === id || one.arn === id);
    });
    const [only] = found;
    if (!only && !row.unjudged) lines.push(`${about} is not told of`);
    if (found.length > 1) lines.push(`${about} is told ${found.length} times`);
    for (const one of found) rest.delete(one);
    lines.push(...wrong(about, only?.verdicts ?? [], row.fails));
    for (const rule of row.passes ?? [])
      if (!only?.verdicts.some((one) => one.rule === rule && one.verdict === 'pass')) lines.push(`${rule} does not pass ${about}`);
  }
  return [...lines, ...givenDifferences([...rest], given)];
}

function wrong(about: string, verdicts: readonly Told[], fails: readonly string[]): string[] {
  const failing = verdicts.flatMap((one) => (one.verdict === 'fail' ? [one.rule] : []));
  return [
    ...failing.filter((rule) => !fails.includes(rule)).map((rule) => `${rule} fails ${about}`),
    ...fails.filter((rule) => !failing.includes(rule)).map((rule) => `${rule} does not fail ${about}`),
  ];
}

/** Of what nobody made, each is as one entry says, and as many as it says. */
function givenDifferences(rest: readonly Judged[], given: readonly Given[]): string[] {
  const form = (type: string, fails: readonly string[]) => `${type}: ${[...fails].sort().join(', ') || 'nothing fails'}`;
  const found = new Map<string, Judged[]>();
  for (const one of rest) {
    const key = form(
      one.resource.type,
      one.verdicts.flatMap(({ rule, verdict }) => (verdict === 'fail' ? [rule] : [])),
    );
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  const expected = new Map(given.map((one) => [form(one.type, one.fails), one]));
  return [
    ...[...expected].flatMap(([key, { count, what }]) => {
      const told = found.get(key)?.length ?? 0;
      return told === count ? [] : [`${key} (${what}): ${told} are told, and ${count} are there`];
    }),
    ...[...found].filter(([key]) => !expected.has(key)).map(([key, [one]]) => `${key}, which nobody has seeded: ${one && nameOf(one.resource)}`),
  ];
}

function nameOf({ type, id, account, region = 'no region' }: Told['resource']): string {
  return `${type} ${id} in ${region} of ${account}`;
}
