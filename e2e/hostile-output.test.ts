import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { pathPattern } from '../src/cli/path-pattern.ts';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

const versioning = 'S3_BUCKET_VERSIONING_ENABLED';
const template = (resources: object, more: object = {}) => ({ ...more, Resources: resources });
const formats = ['terminal', 'summary', 'json', 'sarif', 'junit', 'markdown', 'csv', 'html'];

describe('what is secret is in no report', () => {
  const secret = 'hunter2-Xy';
  const files = {
    't.json': template(
      {
        Db: {
          Type: 'AWS::RDS::DBInstance',
          Properties: {
            MasterUsername: 'admin',
            MasterUserPassword: { Ref: 'DbPassword' },
            Engine: 'postgres',
            PubliclyAccessible: true,
            StorageEncrypted: { 'Fn::If': ['Weak', false, true] },
          },
        },
        Task: {
          Type: 'AWS::ECS::TaskDefinition',
          Properties: {
            ContainerDefinitions: [
              {
                Name: 'web',
                Image: 'x',
                Privileged: true,
                Environment: [
                  { Name: 'DB_PASSWORD', Value: secret },
                  { Name: 'AWS_ACCESS_KEY_ID', Value: 'AKIAABCDEFGHIJKLMNOP' },
                  { Name: 'DSN', Value: `postgres://app:${secret}@db/x` },
                  { Name: 'CONN', Value: `Server=db;Password=${secret};` },
                ],
              },
            ],
          },
        },
        Function: {
          Type: 'AWS::Lambda::Function',
          Properties: { Runtime: 'python2.7', Environment: { Variables: { apiKey: secret, token: secret, AWS_SECRET_ACCESS_KEY: secret } } },
        },
        Build: {
          Type: 'AWS::CodeBuild::Project',
          Properties: {
            Environment: { PrivilegedMode: true, EnvironmentVariables: [{ Name: 'AWS_SECRET_ACCESS_KEY', Type: 'PLAINTEXT', Value: secret }] },
          },
        },
      },
      {
        Parameters: { DbPassword: { Type: 'String', Default: secret, AllowedValues: [secret, 'other'] } },
        Conditions: { Weak: { 'Fn::Equals': [{ Ref: 'DbPassword' }, secret] } },
      },
    ),
  };

  it.each(formats)('%s', async (format) => {
    const { out, err } = await bylaw(folderWith(files), 'check', 't.json', '--rules', 'all', '--format', format);
    expect(out.length).toBeGreaterThan(10);
    expect(out + err).not.toContain(secret);
    expect(out + err).not.toContain('AKIAABCDEFGHIJKLMNOP');
  });

  it('nor in what is said of a parameter file that cannot be read', async () => {
    const folder = folderWith({ 't.json': template({}), 'p.json': `[{"ParameterKey": "DbPassword", "ParameterValue": ${secret}}]` });
    const { exitCode, err } = await bylaw(folder, 'check', 't.json', '--parameters', 'p.json');
    expect([exitCode, err.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(err).not.toContain('hunter2');
  });
});

describe('what a template is called by cannot touch the terminal', () => {
  it('neither on standard output nor on standard error', async () => {
    const id = 'A\u001b[2J\u001b]0;owned\u0007\nbylaw: all is well';
    const bad = { Metadata: { Bylaw: { Waivers: [{ rule: versioning }] } } };
    const folder = folderWith({
      't.json': template({ [id]: { Type: 'AWS::S3::Bucket', ...bad }, N: { Type: 'AWS::CloudFormation::Stack' } }, { Transform: `M\u001b[2J` }),
    });
    for (const args of [[], ['--quiet'], ['--format', 'markdown']]) {
      const { out, err, exitCode } = await bylaw(folder, 'check', 't.json', '--rules', versioning, ...args);
      expect(exitCode).toBe(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(out + err).not.toMatch(/[\u001b\u0007]/);
      expect(`${out}${err}`.split('\n')).not.toContain('bylaw: all is well');
      if (args.length > 0) expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
    expect((await bylaw(folder, `\u001b[2J`)).err).not.toContain('\u001b');
  });
});

describe('waivers that nothing needed', () => {
  it('are said once, and fail nothing', async () => {
    const waiver = (resource: string) => `  - {rule: ${versioning}, resource: ${resource}, reason: r, owner: o, expires: "2099-01-01"}\n`;
    const bucket = { Type: 'AWS::S3::Bucket' };
    const folder = folderWith({
      'a.json': template({ A: bucket }),
      'b.json': template({ B: bucket }),
      'bylaw.waivers.yaml': `waivers:\n${waiver('A')}${waiver('B')}${waiver('Gone')}`,
    });
    const args = ['check', 'a.json', 'b.json', '--rules', versioning];
    const { json, exitCode } = await bylaw(folder, ...args, '--format', 'json');
    expect([exitCode, json.run.unusedWaivers]).toEqual([0, [{ rule: versioning, resource: 'Gone', source: 'bylaw.waivers.yaml:4' }]]);
    const { out } = await bylaw(folder, ...args);
    expect(out).toContain(`Waivers that nothing needed\n  ${versioning} for Gone (bylaw.waivers.yaml:4)\n`);
  });
});

describe('files that bylaw writes', () => {
  it('a waiver is indented as those before it, and a file that cannot be added to stays as it is', async () => {
    const one = `rule: ${versioning}, resource: A, reason: r, owner: o, expires: "2099-01-01"`;
    const folder = folderWith({ 'flush.yaml': `waivers:\n- {${one}}\n`, 'flow.yaml': `waivers: [{${one}}]\n` });
    const waive = (file: string) =>
      bylaw(folder, 'waive', versioning, 'B', '--reason', 'r', '--owner', 'o', '--expires', '2099-01-01', '--file', file);
    expect((await waive('flush.yaml')).exitCode).toBe(0);
    expect(readFileSync(`${folder}/flush.yaml`, 'utf8')).toContain('\n- rule:');
    const before = readFileSync(`${folder}/flow.yaml`, 'utf8');
    expect((await waive('flow.yaml')).err).toBe('bylaw: flow.yaml: its list of waivers is not written one item a line; add the waiver by hand\n');
    expect(readFileSync(`${folder}/flow.yaml`, 'utf8')).toBe(before);
  });

  it('a baseline of inputs that cannot be read is said to be none', async () => {
    const folder = folderWith({ 'a.json': template({ A: { Type: 'AWS::S3::Bucket' } }) });
    writeFileSync(`${folder}/bad.json`, '{');
    const base = ['--rules', versioning, '--baseline', 'b.json', '--update-baseline'];
    expect((await bylaw(folder, 'check', 'a.json', ...base)).exitCode).toBe(0);
    expect((await bylaw(folder, 'check', 'a.json', 'bad.json', ...base)).exitCode).toBe(2);
  });
});

describe('SAM', () => {
  it('is expanded where the transform is named, and what it makes is read by schema', async () => {
    const table = { Type: 'AWS::Serverless::SimpleTable', Properties: { SSESpecification: { SSEEnabled: 'true' } } };
    const folder = folderWith({
      't.json': template({ T: table }, { Transform: 'AWS::Serverless-2016-10-31' }),
      'none.json': template({ A: { Type: 'AWS::S3::Bucket' } }, { Transform: 'AWS::Serverless-2016-10-31' }),
    });
    const { json } = await bylaw(folder, 'check', 't.json', '--rules', 'dynamodb/*', '--format', 'json');
    expect(json.results.length).toBeGreaterThan(0);
    const none = await bylaw(folder, 'check', 'none.json', '--rules', versioning, '--format', 'json');
    expect([none.exitCode, none.json.run.unseen]).toEqual([1, []]);
  });
});

describe('path patterns', () => {
  it.each([
    ['*.json', 'a/b.json', true],
    ['/*.json', 'a/b.json', false],
    ['a/**/b.json', 'a/b.json', true],
    ['a/**/b.json', 'a/x/y/b.json', true],
    ['a/**', 'a/x/y', true],
    ['a?.json', 'ab.json', true],
    ['{a,b}.json', 'b.json', true],
    ['[ab].json', 'b.json', true],
    ['[!ab].json', 'b.json', false],
    ['[z-a].json', 'b.json', false],
    ['[z-a].json', '[z-a].json', true],
    ['{a,b.json', 'b.json', false],
    ['a+(b).json', 'a+(b).json', true],
    ['build/', 'build', false],
    ['# a comment', '# a comment', false],
  ])('%s over %s', (pattern, path, matches) => {
    expect(pathPattern([pattern])(path, false)).toBe(matches);
  });

  it('the last that matches decides, and none takes long', () => {
    const pattern = pathPattern(['*.json', '!keep.json', 'build/']);
    expect([pattern('a.json', false), pattern('./keep.json', false), pattern('build', true)]).toEqual([true, false, true]);
    const started = performance.now();
    expect(pathPattern([`${'**/'.repeat(30)}x`])(`${'a/'.repeat(100)}y`, false)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
