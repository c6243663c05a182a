import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { folderWith, removeFolders } from './in-process.ts';

const root = join(import.meta.dirname, '..');
const main = join(root, 'src/cli/main.ts');
/** The modules that the guide shows. */
const modules = [...readFileSync(join(root, 'docs/own-rules.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]);
const [rule = '', examples = ''] = modules;
const wiring = modules.find((text) => text?.includes('wiring({')) ?? '';

afterAll(removeFolders);

const run = (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

it('runs the rule of the guide in a folder where nothing is installed, CommonJS by its package', () => {
  const folder = folderWith({
    'package.json': { type: 'commonjs' },
    'rules/s3/names.mts': rule,
    'rules/s3/names.examples.mts': examples,
    't.json': { Resources: { A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'logs' } } } },
  });
  expect(run(folder, 'rules', 'test', 'rules')).toEqual({
    status: 0,
    stdout: 'ok    S3_BUCKET_NAMES_BEGIN_WITH_TEAM (3 examples)\n1 passed, 0 failed\n',
    stderr: '',
  });
  const checked = run(
    folder,
    'check',
    't.json',
    '--rules-folder',
    'rules',
    '--param',
    'S3_BUCKET_NAMES_BEGIN_WITH_TEAM.team=web',
    '--rules',
    'S3_BUCKET_NAMES_*',
    '--format',
    'json',
  );
  expect(JSON.parse(checked.stdout).results.map((one: { verdict: string }) => one.verdict)).toEqual(['fail']);
});

it('runs the wiring rule of the guide among the wiring rules', () => {
  const folder = folderWith({
    'package.json': { type: 'commonjs' },
    'rules/queues.mts': wiring,
    't.json': {
      Resources: {
        Queue: { Type: 'AWS::SQS::Queue' },
        Source: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: { FunctionName: 'worker', EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] } },
        },
      },
    },
  });
  const { results } = JSON.parse(run(folder, 'check', 't.json', '--rules-folder', 'rules', '--rules', 'wiring/*', '--format', 'json').stdout);
  const own = results.filter((one: { rule: string }) => one.rule === 'WIRING_WORKER_QUEUE_HAS_REDRIVE');
  expect(own.map((one: { verdict: string; findings: { message: string }[] }) => [one.verdict, one.findings[0]?.message])).toEqual([
    ['fail', 'Queue has no dead letters'],
  ]);
});

it('begins a rule that loads there, and fails until it is filled in', () => {
  const folder = folderWith({ 'package.json': { type: 'commonjs' } });
  expect(run(folder, 'rules', 'new', 's3', 'names').status).toBe(0);
  const tested = run(folder, 'rules', 'test', 'rules');
  expect([tested.status, tested.stderr]).toEqual([1, '']);
  expect(tested.stdout).toContain('FAIL  S3_NAMES');
});

it('says what to do where a module is taken for CommonJS', () => {
  const folder = folderWith({ 'package.json': { type: 'commonjs' }, 'rules/x.js': 'import { rule } from "bylaw";\nexport default rule({});\n' });
  expect(run(folder, 'rules', 'test', 'rules').stderr).toContain('name it .mts or .mjs');
});

it('is type-checked against the published types', () => {
  const types = join(root, 'dist/types/index.d.ts');
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'tools/tsconfig.types.json')], { cwd: root });
  const folder = folderWith({
    'rule.mts': rule,
    'rule.examples.mts': examples,
    'tsconfig.json': {
      compilerOptions: {
        module: 'nodenext',
        target: 'esnext',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
        paths: { bylaw: [types], 'bylaw/testing': [join(root, 'dist/types/testing/index.d.ts')] },
      },
      include: ['*.mts'],
    },
  });
  const check = () => spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  expect(check().stdout).toBe('');
  writeFileSync(join(folder, 'rule.mts'), rule.replace("'AWS::S3::Bucket'", "'AWS::S3::Buckett'"));
  expect(check().stdout).toContain('is not assignable to type');
  rmSync(join(folder, 'rule.mts'));
});
