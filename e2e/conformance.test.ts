import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bylaw, folderWith, type Result, removeFolders } from './in-process.ts';

const root = join(import.meta.dirname, '..');
const suite = process.env.BYLAW_CONFORMANCE ?? join(root, '../shared/conformance/cases.jsonl');
const there = existsSync(suite);
if (!there) console.log(`skipped: the outside suite is not at hand (${suite}; BYLAW_CONFORMANCE names another place)`);

afterAll(removeFolders);

interface Case {
  readonly rule: string;
  readonly case: string;
  readonly template: object;
  readonly expect: 'PASS' | 'FAIL' | 'SKIP';
  readonly pass: readonly string[];
  readonly fail: readonly string[];
}

/** As the suite counts: named resources must come out as named; otherwise one fail, or a pass and no fail. */
function agrees(one: Case, results: readonly Result[]): boolean {
  const of = (id: string) => results.filter((result) => result.resource.id === id).map((result) => result.verdict);
  const some = (verdict: string) => results.some((result) => result.verdict === verdict);
  if (one.pass.length + one.fail.length > 0)
    return one.fail.every((id) => of(id).includes('fail')) && one.pass.every((id) => of(id).includes('pass') && !of(id).includes('fail'));
  if (one.expect === 'FAIL') return some('fail');
  return one.expect === 'PASS' ? !some('fail') && some('pass') : !some('fail');
}

it.skipIf(!there)(
  'disagrees with the outside suite exactly where docs/conformance.md says so',
  async () => {
    const cases = readFileSync(suite, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Case);
    const disagreeing: string[] = [];
    for (const [rule, list] of Map.groupBy(cases, (one) => one.rule)) {
      const folder = folderWith(Object.fromEntries(list.map((one, index) => [`${index}.template.json`, one.template])));
      const { json } = await bylaw(folder, 'check', '.', '--rules', rule, '--format', 'json');
      list.forEach((one, index) => {
        const results = json.results.filter((result) => result.resource.file === `${index}.template.json`);
        if (!agrees(one, results)) disagreeing.push(`${rule} · ${one.case.trim()}`);
      });
    }
    const text = readFileSync(join(root, 'docs/conformance.md'), 'utf8');
    const listed = [...text.matchAll(/^\| ([A-Z0-9_]+) \| (.+?) \| (?:fail|pass) \|/gm)].map((match) => `${match[1]} · ${match[2]}`);
    expect(disagreeing.sort()).toEqual(listed.sort());
    expect(text).toContain(`${cases.length - disagreeing.length} of the ${cases.length} verdicts agree`);
  },
  60_000,
);
