import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Examples, ExamplesByRule } from '../../core/examples.ts';
import { rule as complete, type Rule } from '../../core/rule.ts';
import { type ExampleProblem, examineRule } from '../../testing/index.ts';
import { importUserFile } from '../config.ts';
import { UsageError } from '../options.ts';

/** Runs the examples of the rules in a folder of the user's. A rule without examples is not tested, so it fails. */
export async function testRules(folder: string): Promise<number> {
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder of rules`);
  let passed = 0;
  let failed = 0;
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const match = /^(?!.*\.(?:examples|test|spec|d)\.)(?!(?:.*\/)?_)(.+)\.(m?[jt]s)$/.exec(name);
    if (!match || name.includes('node_modules/')) continue;
    const { default: exported } = await importUserFile(join(folder, name));
    const rules = (Array.isArray(exported) ? exported : [exported]) as Rule[];
    const beside = join(folder, `${match[1]}.examples.${match[2]}`);
    const examples = existsSync(beside) ? (await importUserFile(beside)).default : undefined;
    for (const rule of rules) {
      if (typeof rule?.id !== 'string') throw new UsageError(`${join(folder, name)}: its default export is not a rule`);
      const own = Array.isArray(exported) ? (examples as ExamplesByRule | undefined)?.[rule.id] : (examples as Examples | undefined);
      const problems = own
        ? [...lacking(rule, own), ...(await examineRule(complete(rule as never), own))]
        : [{ example: 'examples', message: `there are none: write ${beside}` }];
      const count = own ? own.pass.length + own.fail.length + (own.unknown?.length ?? 0) + (own.notApplicable?.length ?? 0) : 0;
      if (problems.length === 0) passed++;
      else failed++;
      process.stdout.write(
        problems.length === 0
          ? `ok    ${rule.id} (${count} examples)\n`
          : `FAIL  ${rule.id}\n${problems.map((one) => `      ${one.example}: ${one.message}\n`).join('')}`,
      );
    }
  }
  if (passed + failed === 0) throw new UsageError(`${folder}: there are no rules in this folder`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** What a rule and its examples must have before they say anything. */
function lacking(rule: Rule, examples: Examples): ExampleProblem[] {
  const words = (['title', 'why', 'fix'] as const).filter((key) => !rule[key]?.trim()).map((key) => ({ example: key, message: 'it is empty' }));
  const kinds = (['pass', 'fail'] as const)
    .filter((kind) => !examples[kind]?.length)
    .map((kind) => ({ example: kind, message: 'there is no such example' }));
  return [...words, ...kinds];
}
