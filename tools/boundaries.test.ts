import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bylaw-boundaries-'));
cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says of an import in a file at a path: the sentence, or nothing. */
function said(file: string, specifier: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import * as other from '${specifier}';\nexport { other };\n`);
  try {
    execFileSync(join(root, 'node_modules/.bin/biome'), ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', file], {
      cwd: folder,
      stdio: 'pipe',
    });
    return '';
  } catch (thrown) {
    return String((thrown as { stderr: Buffer }).stderr);
  } finally {
    rmSync(path);
  }
}

const forbidden: readonly [string, string, string][] = [
  ['src/core/a.ts', '../rules/catalog.ts', 'core knows of no other folder'],
  ['src/core/a.ts', 'node:fs', 'core is pure'],
  ['src/core/a.ts', 'node:fs/promises', 'core is pure'],
  ['src/core/a.ts', 'yaml', 'core is pure'],
  ['src/schema/a.ts', '../rules/catalog.ts', 'what judges belongs into src/rules'],
  ['src/schema/a.ts', '../app/check.ts', 'schema may import core alone'],
  ['src/rules/s3/a.ts', '../../sources/cloudformation/index.ts', 'a rule knows no source'],
  ['src/rules/s3/a.ts', '../../reports/index.ts', 'a rule knows no sink'],
  ['src/rules/s3/a.ts', '../../cli/main.ts', 'a rule is at the bottom'],
  ['src/rules/s3/a.ts', '../ec2/b.ts', 'a rule belongs to one service'],
  ['src/rules/s3/a.ts', 'zod', 'a rule is pure'],
  ['src/wiring/a.ts', '../sources/cloudformation/index.ts', 'a rule knows no source'],
  ['src/frameworks/a.ts', '../rules/catalog.ts', 'a framework is data'],
  ['src/shapes/a.ts', '../sources/config/index.ts', 'shapes translate for sources'],
  ['src/sources/cloudformation/a.ts', '../../rules/catalog.ts', 'a source knows no rule'],
  ['src/sources/cloudformation/a.ts', '../../reports/index.ts', 'a source knows no sink'],
  ['src/sources/cloudformation/a.ts', '../../app/check.ts', 'a source is a part'],
  ['src/sources/cloudformation/a.ts', '../terraform/index.ts', 'sources do not know each other'],
  ['src/stores/memory/a.ts', '../../app/check.ts', 'a store knows core and its own driver'],
  ['src/reports/a.ts', '../app/check.ts', 'a report is pure and knows core alone'],
  ['src/reports/a.ts', 'node:fs', 'a report turns verdicts into text'],
  ['src/remedies/a.ts', '../app/check.ts', 'it knows core and its SDK'],
  ['src/app/a.ts', '../sources/cloudformation/index.ts', 'a use case gets its parts passed in'],
  ['src/app/a.ts', '../cli/main.ts', 'use cases do not know their front doors'],
  ['src/app/a.ts', 'node:fs', 'a use case does no I/O of its own'],
  ['src/cdk/a.ts', '../rules/catalog.ts', 'the CDK plugin is a front door'],
  ['src/cdk/a.ts', '../sources/cloudformation/index.ts', 'the CDK plugin is a front door'],
];

it.each(forbidden)('%s may not import %s, and says where the code belongs', (file, specifier, sentence) => {
  expect(said(file, specifier).replace(/\s+/g, ' ')).toContain(sentence);
});

it.each([
  ['src/core/a.ts', './rule.ts'],
  ['src/schema/a.ts', '../core/index.ts'],
  ['src/rules/s3/a.ts', '../../core/index.ts'],
  ['src/rules/s3/a.ts', '../../schema/index.ts'],
  ['src/rules/s3/a.ts', './_shared.ts'],
  ['src/sources/cloudformation/a.ts', 'yaml'],
  ['src/sources/cloudformation/document/a.ts', '../scope.ts'],
  ['src/reports/a.ts', '../core/index.ts'],
  ['src/app/a.ts', '../reports/report.ts'],
  ['src/cli/a.ts', '../sources/cloudformation/index.ts'],
  ['src/cdk/a.ts', '../core/verdict.ts'],
  ['src/cdk/a.ts', 'node:path'],
  ['src/cdk/a.ts', 'aws-cdk-lib'],
])('%s may import %s', (file, specifier) => {
  expect(said(file, specifier)).toBe('');
});

it('keeps clocks, chance and the process out of what must be pure', () => {
  const impure = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|process\.)/;
  const found: string[] = [];
  for (const folder of ['core', 'schema', 'rules', 'frameworks', 'reports', 'app']) {
    for (const name of readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.includes('generated/')) continue;
      const lines = readFileSync(join(root, 'src', folder, name), 'utf8').split('\n');
      lines.forEach((line, index) => {
        if (impure.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line)) found.push(`src/${folder}/${name}:${index + 1} ${line.trim()}`);
      });
    }
  }
  expect(found, 'time and chance are passed in by src/cli').toEqual([]);
});
