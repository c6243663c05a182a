import type { AppliedRule } from '../../core/judge.ts';
import type { Parsed } from '../options.ts';
import { accountChoice, typeFilter } from './scan-live-choice.ts';

/** Prints the policy that a scan with these options needs. Calls nothing. */
export async function printPolicy(parsed: Parsed, rules: readonly AppliedRule[]): Promise<number> {
  const { planOf, policyOf } = await import('../../sources/aws/index.ts');
  const { readers } = await import('../../sources/aws/generated/readers.ts');
  const { looksOf } = await import('../../rules/looks.ts');
  const plan = planOf(
    rules.map((one) => one.rule),
    readers,
    typeFilter(parsed),
    { looks: looksOf },
  );
  const policy = policyOf(plan, { ...accountChoice(parsed), ...(parsed.has('regions') ? { regions: parsed.list('regions') } : {}) });
  process.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
  const size = JSON.stringify(policy).length;
  if (size > longestPolicy && !parsed.has('quiet'))
    process.stderr.write(
      `bylaw: the policy has ${size} characters without its spaces, and IAM takes ${longestPolicy} in one: spread its statements over ${Math.ceil(size / longestPolicy)} policies or more, or choose fewer rules\n`,
    );
  const last = plan.readers.filter((one) => one.lastResort).flatMap((one) => one.types);
  if (last.length > 0 && !parsed.has('quiet'))
    process.stderr.write(
      `bylaw: ${counted(last.length, 'type')} read through Cloud Control, which also wants the reading actions of their services (AWS's ReadOnlyAccess has them): ${last.join(', ')}\n`,
    );
  return 0;
}

/** The quota of IAM for a managed policy, spaces aside. */
const longestPolicy = 6144;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
