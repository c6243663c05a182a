import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkOptions } from '../src/cli/commands/check-options.ts';
import { folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

const root = join(import.meta.dirname, '..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[] };
};
const steps = action.runs.steps.filter((step) => step.run !== undefined);

/** Runs the steps as GitHub does: inputs replaced in `env`, the script as it stands, files for outputs and summary. */
function act(inputs: Readonly<Record<string, string>>) {
  const folder = folderWith({
    't.json': { Resources: { B: { Type: 'AWS::S3::Bucket' } } },
    'with space.json': { Resources: { C: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Enabled' } } } } },
    output: '',
    summary: '',
    'bin/npx': `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${join(root, 'src/cli/main.ts')}' "$@"\n`,
  });
  spawnSync('chmod', ['+x', join(folder, 'bin/npx')]);
  const given: Record<string, string> = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default])), ...inputs };
  let log = '';
  let exitCode = 0;
  for (const { run = '', env = {} } of steps) {
    const values = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input) => given[input] ?? ''),
    ]);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(values),
        PATH: [join(folder, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_ACTION_PATH: root,
      },
    });
    log += stdout + stderr;
    exitCode ||= status ?? -1;
  }
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const outputs = Object.fromEntries(
    read('output')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  return { exitCode, log, outputs, summary: read('summary'), folder, read };
}
const versioning = { rules: 'S3_BUCKET_VERSIONING_ENABLED' };

describe('the action', () => {
  it('fails a job with findings, and leaves score, SARIF and summary behind', () => {
    const { exitCode, log, outputs, summary, read } = act({ ...versioning, paths: 't.json\nwith space.json', 'sarif-file': 'out.sarif' });
    expect(exitCode).toBe(1);
    expect(outputs).toEqual({ 'exit-code': '1', score: expect.stringMatching(/^\d+(\.\d+)?$/), 'sarif-file': 'out.sarif' });
    expect(log).toContain('versioning is not enabled');
    expect(summary).toContain('S3_BUCKET_VERSIONING_ENABLED');
    expect(JSON.parse(read('out.sarif'))).toMatchObject({ version: '2.1.0' });
  }, 60_000);

  it('passes where there is nothing to object to', () => {
    const { exitCode, outputs, summary } = act({ ...versioning, paths: 'with space.json', comment: 'false' });
    expect([exitCode, outputs, summary]).toEqual([0, { 'exit-code': '0', score: '100' }, '']);
  }, 60_000);

  it('tells bad usage from findings', () => {
    const { exitCode, log, outputs } = act({ rules: 'S3_BUCKET_VERSIONNING_ENABLED', paths: 't.json' });
    expect([exitCode, outputs]).toEqual([2, { 'exit-code': '2' }]);
    expect(log).toContain('S3_BUCKET_VERSIONING_ENABLED');
  }, 60_000);

  it('runs nothing of what stands in an input, and lets none become an option or an output', () => {
    const hostile = '$(touch owned); `touch owned` "; touch owned; #';
    for (const inputs of [
      { ...versioning, paths: `${hostile}\n--update-baseline\n--output=owned` },
      { rules: hostile, framework: hostile, severity: hostile, config: hostile, paths: 't.json' },
      { version: hostile },
      { version: '../../evil' },
      { ...versioning, paths: 't.json', 'sarif-file': 'a.sarif\nexit-code=0' },
    ]) {
      const { exitCode, folder, outputs } = act({ comment: 'false', ...inputs });
      expect([exitCode, outputs['exit-code'], existsSync(join(folder, 'owned'))]).toEqual([2, '2', false]);
    }
  }, 60_000);

  it('puts inputs into the environment alone, and uses options that exist', () => {
    for (const { run = '' } of steps) {
      expect(run).not.toContain('${{');
      for (const [, name] of run.matchAll(/^ *option ([\w-]+) /gm)) expect(Object.keys(checkOptions)).toContain(name);
    }
  });
});
