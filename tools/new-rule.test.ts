import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Examples, Rule } from '../src/core/index.ts';
import { examineRule } from '../src/testing/index.ts';

const root = mkdtempSync(join(tmpdir(), 'bylaw-new-rule-'));
const tool = join(import.meta.dirname, 'new-rule.ts');
const run = (...args: string[]) =>
  execFileSync(process.execPath, [tool, ...args], { encoding: 'utf8', env: { ...process.env, BYLAW_RULES_ROOT: root } });

beforeAll(() => mkdirSync(join(root, 'src/rules'), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

describe('npm run new:rule', () => {
  it('fills in what AWS documents of a managed rule', () => {
    expect(run('cloudtrail', 's3-dataevents-enabled')).toContain('keep what AWS documents of it');
    const text = readFileSync(join(root, 'src/rules/cloudtrail/s3-dataevents-enabled.ts'), 'utf8');
    expect(text).toContain("id: 'CLOUDTRAIL_S3_DATAEVENTS_ENABLED'");
    expect(text).toContain('S3BucketNames');
    expect(existsSync(join(root, 'src/rules/cloudtrail/s3-dataevents-enabled.examples.ts'))).toBe(true);
  });

  it('begins a rule of our own where AWS has none', () => {
    expect(run('s3', 'something-of-our-own')).toContain('it is our own');
    expect(readFileSync(join(root, 'src/rules/s3/something-of-our-own.ts'), 'utf8')).toContain("id: 'S3_SOMETHING_OF_OUR_OWN'");
  });

  it('never overwrites, and says what it wants', () => {
    run('s3', 'given-twice');
    const again = spawnSync(process.execPath, [tool, 's3', 'given-twice'], { encoding: 'utf8', env: { ...process.env, BYLAW_RULES_ROOT: root } });
    expect([again.status, again.stderr]).toEqual([2, 'src/rules/s3/given-twice.ts is there already\n']);
    const wrong = spawnSync(process.execPath, [tool, 'S3'], { encoding: 'utf8' });
    expect([wrong.status, wrong.stderr]).toEqual([2, 'usage: npm run new:rule SERVICE NAME, as in npm run new:rule s3 bucket-versioning-enabled\n']);
  });

  it('makes a rule that fails until it is filled in', async () => {
    run('s3', 'left-as-it-is');
    const text = readFileSync(join(root, 'src/rules/s3/left-as-it-is.ts'), 'utf8');
    // The scaffold imports core as a rule in the project does; here it stands elsewhere.
    const { finding, rule } = await import('../src/core/index.ts');
    const made = new Function('finding', 'rule', text.replace(/^import.*$/m, '').replace('export default', 'return'))(finding, rule) as Rule;
    expect([made.title, made.why, made.fix]).toEqual(['', '', '']);
    const examples: Examples = { pass: [{ title: 'anything', properties: {} }], fail: [] };
    expect((await examineRule(made, examples)).map((one) => one.example)).toEqual(['pass (anything)']);
  });
});
