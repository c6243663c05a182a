import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

const versioning = 'S3_BUCKET_VERSIONING_ENABLED';
const bucket = (properties: object = {}, more: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties, ...more });
const template = (resources: object, more: object = {}) => ({ ...more, Resources: resources });
const on = { VersioningConfiguration: { Status: 'Enabled' } };
const verdicts = (answer: Awaited<ReturnType<typeof bylaw>>) => answer.json.results.map((one) => `${one.resource.id} ${one.verdict}`);
const json = ['--rules', versioning, '--format', 'json'];

describe('inputs', () => {
  it('takes files, folders, patterns and standard input, and skips what is no template', async () => {
    const folder = folderWith({
      'a.json': template({ A: bucket() }),
      'stacks/b.yaml': 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n',
      'stacks/deep/c.template': JSON.stringify(template({ C: bucket() })),
      'stacks/package.json': { name: 'x', Resources: 'Type: AWS::' },
      'stacks/node_modules/x/d.json': template({ D: bucket() }),
      'stacks/notes.yaml': 'hello: world\n',
    });
    expect(verdicts(await bylaw(folder, 'check', 'a.json', ...json))).toEqual(['A fail']);
    expect(verdicts(await bylaw(folder, 'check', 'stacks', ...json))).toEqual(['B fail', 'C fail']);
    expect(verdicts(await bylaw(folder, 'check', '.', ...json))).toEqual(['A fail', 'B fail', 'C fail']);
    expect(verdicts(await bylaw(folder, 'check', 'stacks/**/*.{template,json}', ...json, '--ignore', 'package.json'))).toEqual(['C fail']);
  });

  it('passes over what an ignore file names', async () => {
    const folder = folderWith({
      'a.json': template({ A: bucket() }),
      'old/b.json': template({ B: bucket() }),
      'old/keep.json': template({ K: bucket() }),
      '.bylawignore': '# old ones\nold/*\n!old/keep.json\n',
    });
    expect(verdicts(await bylaw(folder, 'check', '.', ...json))).toEqual(['A fail', 'K fail']);
    expect(verdicts(await bylaw(folder, 'check', 'old/b.json', ...json))).toEqual(['B fail']);
    const missing = await bylaw(folder, 'check', '.', '--ignore-file', 'none');
    expect([missing.exitCode, missing.err]).toEqual([2, 'bylaw: none: there is no such ignore file\n']);
  });

  it('says when a folder or a pattern holds nothing', async () => {
    const folder = folderWith({ 'empty/x.txt': 'x' });
    expect((await bylaw(folder, 'check', 'empty', '--format', 'json')).json.errors).toEqual([
      { file: 'empty', message: 'there are no templates in this folder' },
    ]);
    expect((await bylaw(folder, 'check', '*.yaml', '--format', 'json')).json.errors).toEqual([
      { file: '*.yaml', message: 'no file matches this pattern' },
    ]);
  });

  it('judges each file as an estate of its own, unless it is told to take them together', async () => {
    const folder = folderWith({
      'bucket.json': template({ Logs: bucket({ BucketName: 'logs' }) }),
      'policy.json': template({
        Policy: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: 'logs',
            PolicyDocument: {
              Statement: [
                {
                  Effect: 'Deny',
                  Principal: '*',
                  Action: 's3:*',
                  Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'],
                  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                },
              ],
            },
          },
        },
      }),
    });
    const tls = ['--rules', 'S3_BUCKET_SSL_REQUESTS_ONLY', '--format', 'json'];
    expect(verdicts(await bylaw(folder, 'check', '.', ...tls))).toEqual(['Logs fail', 'Policy pass']);
    expect(verdicts(await bylaw(folder, 'check', '.', ...tls, '--together'))).toEqual(['Logs pass', 'Policy pass']);
  });

  it('follows exports among templates that are taken together', async () => {
    const folder = folderWith({
      'a.json': template({ B: bucket({ VersioningConfiguration: { Status: { 'Fn::ImportValue': 'status' } } }) }),
      'z.json': template({ T: { Type: 'AWS::SNS::Topic' } }, { Outputs: { Status: { Value: 'Enabled', Export: { Name: 'status' } } } }),
    });
    expect(verdicts(await bylaw(folder, 'check', '.', ...json))).toEqual(['B unknown']);
    expect(verdicts(await bylaw(folder, 'check', '.', ...json, '--together'))).toEqual(['B pass']);
  });
});

describe('parameters and places', () => {
  const staged = template(
    { B: bucket({ VersioningConfiguration: { 'Fn::If': ['IsProduction', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } }) },
    { Parameters: { Stage: { Type: 'String' } }, Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } } },
  );

  it('judges an undecided condition in both worlds, and a decided one in its own', async () => {
    const folder = folderWith({
      't.json': staged,
      'cloudformation.json': [{ ParameterKey: 'Stage', ParameterValue: 'production' }],
      'cdk.json': { Parameters: { Stage: 'test' } },
      'plain.yaml': 'Stage: production\n',
    });
    const open = await bylaw(folder, 'check', 't.json', ...json);
    expect(open.json.results[0]).toMatchObject({
      verdict: 'unknown',
      reason: 'it fails only if Stage is not "production": versioning is not enabled',
    });
    expect(verdicts(await bylaw(folder, 'check', 't.json', ...json, '--parameters', 'cloudformation.json'))).toEqual(['B pass']);
    expect(verdicts(await bylaw(folder, 'check', 't.json', ...json, '--parameters', 'cdk.json'))).toEqual(['B fail']);
    expect(verdicts(await bylaw(folder, 'check', 't.json', ...json, '--parameters', 'plain.yaml'))).toEqual(['B pass']);
    expect(verdicts(await bylaw(folder, 'check', 't.json', ...json, '--parameters', 'plain.yaml', '--parameters', 'Stage=test'))).toEqual(['B fail']);
  });

  it.each([
    ['eu-centrall-1', 'bylaw: no region eu-centrall-1 is known; did you mean eu-central-1?\n'],
    ['xx-nowhere-7', 'bylaw: no region xx-nowhere-7 is known; the templates were judged as if there were one\n'],
    ['eu-central-1', ''],
  ])('says whether the region %s is known, and judges', async (region, said) => {
    const answer = await bylaw(folderWith({ 't.json': staged }), 'check', 't.json', ...json, '--region', region);
    expect([answer.err, verdicts(answer)]).toEqual([said, ['B unknown']]);
  });

  it.each([
    [['--parameters', 'none.json'], 'none.json: the parameter file cannot be read'],
    [['--parameters', 'list.json'], 'list.json: entry 1 is neither {"ParameterKey", "ParameterValue"} nor "Key=Value"'],
    [['--parameters', 'map.json'], 'map.json: the value of Stage is not a text, a number or a list'],
    [['--region', 'Frankfurt'], '--region wants a region such as eu-central-1, not "Frankfurt"'],
    [['--account', '12'], '--account wants twelve digits, not "12"'],
  ])('%j is refused in one line', async (args, message) => {
    const folder = folderWith({ 't.json': staged, 'list.json': [7], 'map.json': { Stage: { a: 1 } } });
    const { exitCode, err } = await bylaw(folder, 'check', 't.json', ...args);
    expect([exitCode, err]).toEqual([2, `bylaw: ${message}\n`]);
  });

  it('knows the ARN of a resource with a name, and waives by it', async () => {
    const folder = folderWith({ 't.json': template({ A: bucket({ BucketName: 'logs' }) }) });
    const place = ['--region', 'eu-central-1', '--account', '111122223333'];
    await bylaw(folder, 'waive', versioning, 'arn:aws:s3:::logs', '--reason', 'r', '--owner', 'o', '--expires', '2099-12-31');
    const { json: answer } = await bylaw(folder, 'check', 't.json', ...json, ...place);
    expect(answer.results.map((one) => [one.resource.arn, one.verdict])).toEqual([['arn:aws:s3:::logs', 'waived']]);
  });

  it('puts region and account on the resources', async () => {
    const { json: answer } = await bylaw(
      folderWith({ 't.json': template({ A: bucket() }) }),
      'check',
      't.json',
      ...json,
      '--region',
      'eu-central-1',
      '--account',
      '111122223333',
    );
    expect(answer.results[0]?.resource).toMatchObject({ region: 'eu-central-1', account: '111122223333' });
  });
});

describe('a cdk.out folder', () => {
  const folder = () =>
    folderWith({
      'cdk.out/manifest.json': {
        version: '48.0.0',
        artifacts: {
          Site: {
            type: 'aws:cloudformation:stack',
            environment: 'aws://111122223333/eu-central-1',
            properties: { templateFile: 'Site.template.json' },
            dependencies: ['Storage'],
            metadata: {},
          },
          Storage: {
            type: 'aws:cloudformation:stack',
            environment: 'aws://unknown-account/unknown-region',
            properties: { templateFile: 'Storage.template.json', parameters: { Stage: 'production' } },
            metadata: { '/Storage/Logs/Resource': [{ type: 'aws:cdk:logicalId', data: 'Logs' }] },
          },
          Prod: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } },
        },
      },
      'cdk.out/Storage.template.json': template(
        {
          Logs: bucket(),
          Nested: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { TemplateURL: 'https://s3/x', Parameters: { Name: { Ref: 'Logs' } } },
            Metadata: { 'aws:asset:path': 'nested.template.json' },
          },
        },
        { Parameters: { Stage: { Type: 'String' } }, Outputs: { LogsName: { Value: { Ref: 'Logs' }, Export: { Name: 'logs-name' } } } },
      ),
      'cdk.out/nested.template.json': template({ Inner: bucket(on) }, { Parameters: { Name: { Type: 'String' } } }),
      'cdk.out/Site.template.json': template({
        Policy: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: { 'Fn::ImportValue': 'logs-name' },
            PolicyDocument: {
              Statement: [
                {
                  Effect: 'Deny',
                  Principal: '*',
                  Action: 's3:*',
                  Resource: [
                    { 'Fn::Sub': ['arn:aws:s3:::${n}', { n: { 'Fn::ImportValue': 'logs-name' } }] },
                    { 'Fn::Sub': ['arn:aws:s3:::${n}/*', { n: { 'Fn::ImportValue': 'logs-name' } }] },
                  ],
                  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                },
              ],
            },
          },
        },
        Logs: bucket(on),
      }),
      'cdk.out/assembly-Prod/manifest.json': {
        version: '48.0.0',
        artifacts: {
          ProdStack: {
            type: 'aws:cloudformation:stack',
            environment: 'aws://111122223333/us-east-1',
            properties: { templateFile: 'ProdStack.template.json' },
          },
        },
      },
      'cdk.out/assembly-Prod/ProdStack.template.json': template({ Logs: bucket() }),
    });

  it('is one estate: nested templates, stages, the same id in several stacks', async () => {
    const { json: answer } = await bylaw(folder(), 'check', 'cdk.out', ...json);
    expect(answer.errors).toEqual([]);
    expect(answer.results.map((one) => [one.resource.file, one.resource.id, one.verdict])).toEqual([
      ['cdk.out/Storage.template.json', 'Logs', 'fail'],
      ['cdk.out/nested.template.json', 'Nested/Inner', 'pass'],
      ['cdk.out/Site.template.json', 'Logs', 'pass'],
      ['cdk.out/assembly-Prod/ProdStack.template.json', 'Logs', 'fail'],
    ]);
    expect(answer.results[0]?.resource.construct).toBe('Storage/Logs/Resource');
    expect(answer.results[2]?.resource).toMatchObject({ account: '111122223333', region: 'eu-central-1' });
    expect(answer.results[0]?.resource.region).toBeUndefined();
  });

  it('finds a nested template by what its stack uploads', async () => {
    const key = `${'ab'.repeat(32)}.json`;
    const out = folderWith({
      'cdk.out/manifest.json': {
        version: '48.0.0',
        artifacts: { S: { type: 'aws:cloudformation:stack', environment: 'aws://1/x', properties: { templateFile: 'S.template.json' } } },
      },
      'cdk.out/S.assets.json': { files: { ab: { source: { path: 'SNested.nested.template.json' }, destinations: { current: { objectKey: key } } } } },
      'cdk.out/S.template.json': template({
        Nested: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: { TemplateURL: { 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::URLSuffix' }, `/assets/${key}`]] } },
        },
      }),
      'cdk.out/SNested.nested.template.json': template({ Inner: bucket() }),
    });
    const { json: answer, exitCode } = await bylaw(out, 'check', 'cdk.out', ...json);
    expect(answer.results.map((one) => [one.resource.id, one.verdict])).toEqual([['Nested/Inner', 'fail']]);
    expect([exitCode, answer.run.unseen]).toEqual([1, []]);
  });

  it('follows an import to the stack that exports', async () => {
    const { json: answer } = await bylaw(folder(), 'check', 'cdk.out', '--rules', 'S3_BUCKET_SSL_REQUESTS_ONLY', '--format', 'json');
    const of = (file: string, id: string) => answer.results.find((one) => one.resource.file === `cdk.out/${file}` && one.resource.id === id)?.verdict;
    expect([of('Storage.template.json', 'Logs'), of('Site.template.json', 'Logs'), of('Site.template.json', 'Policy')]).toEqual([
      'pass',
      'fail',
      'pass',
    ]);
  });
});

describe('exit codes', () => {
  const folder = () =>
    folderWith({
      'bad.json': template({ A: bucket() }),
      'good.json': template({ A: bucket(on) }),
      'open.json': template({ A: bucket({ VersioningConfiguration: { Status: { Ref: 'P' } } }) }, { Parameters: { P: { Type: 'String' } } }),
      'macro.json': template({ A: bucket(on) }, { Transform: 'Company::Macro' }),
    });

  it.each([
    [['good.json'], 0],
    [['bad.json'], 1],
    [['bad.json', '--severity', 'medium'], 0],
    [['bad.json', '--fail-on', 'error'], 0],
    [['open.json'], 0],
    [['open.json', '--fail-on', 'fail,unknown'], 1],
    [['macro.json'], 3],
    [['macro.json', '--allow-incomplete'], 0],
    [['macro.json', 'bad.json'], 1],
    [['none.json', 'bad.json'], 2],
  ])('%j is %i', async (args, expected) => {
    expect((await bylaw(folder(), 'check', ...args, '--rules', versioning, '--format', 'summary')).exitCode).toBe(expected);
  });

  it.each([
    [['check'], 'check wants a PATH: a template, a folder, or - for standard input'],
    [
      ['check', 'good.json', '--rules', 'S3_BUCKET_VERSIONING_ENABLD'],
      'no rule is called S3_BUCKET_VERSIONING_ENABLD; did you mean S3_BUCKET_VERSIONING_ENABLED?',
    ],
    [
      ['check', 'good.json', '--format', 'jsn'],
      '--format takes terminal, summary, json, sarif, junit, markdown, csv, ocsf, asff, html, not "jsn"; did you mean json?',
    ],
    [['check', 'good.json', '--severity', 'hgh'], '--severity takes critical, high, medium, low, info, not "hgh"; did you mean high?'],
    [['check', 'good.json', '--only', 'fails'], '--only takes fail, error, unknown, waived, pass, not-applicable, not "fails"; did you mean fail?'],
    [['check', 'good.json', '--param', 'x'], '--param wants RULE.name=value, not "x"'],
    [['check', 'good.json', '--param', 'S3_NOPE.x=1'], '--param: no rule is called S3_NOPE'],
    [
      ['check', 'good.json', '--rules', versioning, '--param', `${versioning}.nope=1`],
      `${versioning} has no parameter nope; it has isMfaDeleteEnabled`,
    ],
    [
      ['check', 'good.json', '--rules', versioning, '--param', `${versioning}.isMfaDeleteEnabled=maybe`],
      `${versioning}: parameter isMfaDeleteEnabled wants true or false, not "maybe"`,
    ],
    [['check', 'good.json', '--quite'], 'check has no option --quite; did you mean --quiet? (bylaw check --help lists them)'],
    [['check', 'good.json', '--output'], '--output wants FILE'],
    [['check', 'good.json', '--quiet=yes'], '--quiet takes no value'],
    [['check', 'good.json', '--update-baseline'], '--update-baseline wants --baseline FILE too'],
    [['check', 'good.json', '--config', 'none.json'], 'none.json: there is no such configuration file'],
    [['chek'], 'there is no command chek; did you mean check? (bylaw --help lists them)'],
  ])('%j is bad usage', async (args, message) => {
    const { exitCode, err, out } = await bylaw(folder(), ...args);
    expect([exitCode, err, out]).toEqual([2, `bylaw: ${message}\n`, '']);
  });
});

describe('options of a run', () => {
  it('narrows a report by --only, and prints nothing when quiet', async () => {
    const folder = folderWith({ 't.json': template({ A: bucket(), B: bucket(on) }) });
    expect(verdicts(await bylaw(folder, 'check', 't.json', ...json))).toEqual(['A fail', 'B pass']);
    const only = await bylaw(folder, 'check', 't.json', ...json, '--only', 'fail,unknown');
    expect(verdicts(only)).toEqual(['A fail']);
    expect(only.json.summary.verdicts).toMatchObject({ fail: 1, pass: 1 });
    const quiet = await bylaw(folder, 'check', 't.json', '--quiet');
    expect([quiet.out, quiet.err, quiet.exitCode]).toEqual(['', '', 1]);
  });

  it('takes a parameter of a rule', async () => {
    const folder = folderWith({ 't.json': template({ L: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 60 } } }) });
    const args = ['check', 't.json', '--rules', 'CW_LOGGROUP_RETENTION_PERIOD_CHECK', '--format', 'json'];
    expect(verdicts(await bylaw(folder, ...args))).toEqual(['L fail']);
    expect(verdicts(await bylaw(folder, ...args, '--param', 'CW_LOGGROUP_RETENTION_PERIOD_CHECK.MinRetentionTime=30'))).toEqual(['L pass']);
  });

  it('says once which rules lack a parameter', async () => {
    const folder = folderWith({
      't.json': template({ A: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' }, B: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' } }),
    });
    const { json: answer } = await bylaw(folder, 'check', 't.json', '--rules', 'ALB_DESYNC_MODE_CHECK', '--format', 'json');
    expect(answer.results).toEqual([]);
    expect(answer.run.notRun).toEqual([{ rule: 'ALB_DESYNC_MODE_CHECK', reason: 'it wants --param ALB_DESYNC_MODE_CHECK.desyncMode=…' }]);
  });

  it('explains a rule', async () => {
    const { out, exitCode } = await bylaw(folderWith({}), 'check', '--explain', 's3-bucket-versioning-enabled');
    expect(exitCode).toBe(0);
    expect(out).toContain('How to fix it');
    expect(out).toContain('isMfaDeleteEnabled (boolean, optional)');
  });

  it('writes a report to a file, and says there what could not be read', async () => {
    const folder = folderWith({ 't.json': template({ A: bucket() }), 'bad.json': '{' });
    const { out, err, exitCode } = await bylaw(folder, 'check', '.', 'bad.json', '--format', 'html', '--output', 'report.html');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^bad\.json:1:\d+: /);
    expect(readFileSync(`${folder}/report.html`, 'utf8')).toMatch(/^<!doctype html>/i);
  });
});

describe('waivers', () => {
  const waiver = (expires: string) =>
    `waivers:\n  - rule: ${versioning}\n    resource: t.json#A\n    reason: it is rebuilt every night\n    owner: web\n    expires: ${expires}\n`;
  const files = { 't.json': template({ A: bucket(), B: bucket() }) };

  it('from the usual file', async () => {
    const { json: answer, exitCode } = await bylaw(folderWith({ ...files, 'bylaw.waivers.yaml': waiver('2099-12-31') }), 'check', 't.json', ...json);
    expect(answer.results.map((one) => [one.resource.id, one.verdict, one.waiver?.owner])).toEqual([
      ['A', 'waived', 'web'],
      ['B', 'fail', undefined],
    ]);
    expect(answer.results[0]?.waiver?.source).toBe('bylaw.waivers.yaml:2');
    expect(exitCode).toBe(1);
  });

  it('and baselines know a file however it is spelt', async () => {
    const folder = folderWith({ ...files, 'bylaw.waivers.yaml': waiver('2099-12-31') });
    for (const path of ['t.json', './t.json', `${folder}/t.json`, '.'])
      expect((await bylaw(folder, 'check', path, ...json)).json.results.map((one) => one.verdict)).toEqual(['waived', 'fail']);
    await bylaw(folder, 'check', 't.json', ...json, '--baseline', 'base.json', '--update-baseline');
    expect((await bylaw(folder, 'check', `${folder}/t.json`, ...json, '--baseline', 'base.json')).exitCode).toBe(0);
  });

  it('fail the run once they have expired, whatever the severity', async () => {
    const folder = folderWith({ 't.json': template({ A: bucket() }), 'old.yaml': waiver('2020-01-01') });
    const { json: answer, exitCode } = await bylaw(folder, 'check', 't.json', ...json, '--waivers', 'old.yaml', '--severity', 'critical');
    expect(answer.results[0]).toMatchObject({ verdict: 'fail', reason: 'the waiver of web expired on 2020-01-01', waiver: { expired: true } });
    expect(exitCode).toBe(1);
  });

  it('from the metadata of a resource, for it alone', async () => {
    const own = { Metadata: { Bylaw: { Waivers: [{ rule: 'S3_*', reason: 'a log of logs', owner: 'web', expires: '2099-12-31' }] } } };
    const { json: answer } = await bylaw(folderWith({ 't.json': template({ A: bucket({}, own), B: bucket() }) }), 'check', 't.json', ...json);
    expect(answer.results.map((one) => one.verdict)).toEqual(['waived', 'fail']);
  });

  it.each([
    ['without expiry', { rule: 'X', reason: 'r', owner: 'o' }, 'it lacks expires'],
    [
      'with a day that does not exist',
      { rule: 'X', reason: 'r', owner: 'o', expires: '2027-02-30' },
      'expires wants a day such as 2027-01-31, not "2027-02-30"',
    ],
    [
      'with a part too many',
      { rule: 'X', reason: 'r', owner: 'o', expires: '2027-01-31', until: 'x' },
      'until is not a part of a waiver: rule, resource, reason, owner, expires',
    ],
  ])('%s in metadata is an error', async (_, wrong, message) => {
    const folder = folderWith({ 't.json': template({ A: bucket(on, { Metadata: { Bylaw: { Waivers: [wrong] } } }) }) });
    const { json: answer, exitCode } = await bylaw(folder, 'check', 't.json', ...json);
    expect(answer.errors[0]?.message).toBe(`waiver 1 in the metadata of A: ${message}`);
    expect(exitCode).toBe(2);
  });

  it('are written by bylaw waive, which keeps what is in the file', async () => {
    const folder = folderWith({ ...files, 'bylaw.waivers.yaml': '# ours\nwaivers: []\n' });
    const waive = (resource: string, ...more: string[]) =>
      bylaw(folder, 'waive', versioning, resource, '--reason', 'a "test"', '--owner', 'web', '--expires', '2099-12-31', ...more);
    expect((await waive('A')).exitCode).toBe(0);
    expect((await waive('AWS::S3::Bucket/B')).exitCode).toBe(0);
    expect(readFileSync(`${folder}/bylaw.waivers.yaml`, 'utf8')).toMatch(/^# ours\nwaivers:\n {2}- rule/);
    expect((await bylaw(folder, 'check', 't.json', ...json)).json.results.map((one) => one.verdict)).toEqual(['waived', 'waived']);
    await waive('A', '--file', 'w.json');
    await waive('B', '--file', 'w.json');
    expect((await waive('B', '--file', 'w.json')).out).toMatch(/^w\.json:\d+ says the same already; nothing was added\n$/);
    expect(JSON.parse(readFileSync(`${folder}/w.json`, 'utf8')).waivers).toHaveLength(2);
  });

  it.each([
    [['waive', versioning, 'A', '--owner', 'o', '--expires', '2099-01-01'], 'waive wants --reason: a waiver without it is a hole in the rules'],
    [['waive', versioning, 'A', '--reason', 'r', '--owner', 'o', '--expires', 'soon'], 'expires wants a day such as 2027-01-31, not "soon"'],
    [['waive', versioning, 'A', '--reason', 'r', '--owner', 'o', '--expires', '2020-01-01'], 'the day 2020-01-01 is over'],
    [
      ['waive', 'S3_BUCKET_VERSIONING_ENABLD', 'A', '--reason', 'r', '--owner', 'o', '--expires', '2099-01-01'],
      'no rule is called S3_BUCKET_VERSIONING_ENABLD; did you mean S3_BUCKET_VERSIONING_ENABLED?',
    ],
    [['waive', versioning], 'waive wants a RULE and a RESOURCE'],
    [['check', 't.json', '--waivers', 'none.yaml'], 'none.yaml: the waiver file cannot be read'],
    [['check', 't.json', '--waivers', 't.json'], 't.json: a list of waivers is wanted under the key waivers'],
    [['check', 't.json', '--waivers', 'w.yaml'], 'w.yaml:2: waiver 1: it lacks resource'],
  ])('%j is refused', async (args, message) => {
    const folder = folderWith({ ...files, 'w.yaml': 'waivers:\n  - rule: X\n    reason: r\n    owner: o\n    expires: 2027-01-01\n' });
    const { exitCode, err } = await bylaw(folder, ...args);
    expect([exitCode, err]).toEqual([2, `bylaw: ${message}\n`]);
  });
});

describe('baselines', () => {
  it('count only what is new', async () => {
    const folder = folderWith({ 't.json': template({ A: bucket() }), 'later.json': template({ A: bucket(), B: bucket() }) });
    const { writeFileSync } = await import('node:fs');
    const base = ['check', 't.json', ...json, '--baseline', 'base.json'];
    expect((await bylaw(folder, ...base)).err).toBe('bylaw: base.json: there is no such baseline; make it with --update-baseline\n');
    const made = await bylaw(folder, ...base, '--update-baseline');
    expect([made.exitCode, made.err]).toEqual([0, 'wrote base.json\n']);
    const again = await bylaw(folder, ...base);
    expect([again.exitCode, again.json.results, again.json.run.known]).toEqual([0, [], 1]);
    writeFileSync(`${folder}/t.json`, readFileSync(`${folder}/later.json`));
    const later = await bylaw(folder, ...base);
    expect([later.exitCode, ...verdicts(later)]).toEqual([1, 'B fail']);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['{}', 'it is not a baseline: {"version": 1, "findings": […]} is wanted'],
    ['{"version":1,"findings":[{}]}', 'finding 1 lacks rule, file, resource or path'],
  ])('%j is no baseline', async (text, message) => {
    const { exitCode, err } = await bylaw(
      folderWith({ 't.json': template({ A: bucket() }), 'b.json': text }),
      'check',
      't.json',
      '--baseline',
      'b.json',
    );
    expect([exitCode, err]).toEqual([2, `bylaw: b.json: ${message}\n`]);
  });
});

describe('the configuration', () => {
  it('selects, sets and switches off', async () => {
    const folder = folderWith({
      't.json': template({ A: bucket() }),
      'bylaw.config.json': { select: 'S3_BUCKET_*', rules: { [versioning]: 'critical', S3_BUCKET_LOGGING_ENABLED: 'off' }, severity: 'critical' },
    });
    const { json: answer, exitCode } = await bylaw(folder, 'check', 't.json', '--format', 'json');
    expect(answer.results.find((one) => one.rule === versioning)).toMatchObject({ severity: 'critical', verdict: 'fail' });
    expect(answer.results.some((one) => one.rule === 'S3_BUCKET_LOGGING_ENABLED')).toBe(false);
    expect(answer.results.every((one) => one.rule.startsWith('S3_BUCKET_'))).toBe(true);
    expect(exitCode).toBe(1);
  });

  it('may be a module', async () => {
    const folder = folderWith({
      't.json': template({ A: bucket() }),
      'bylaw.config.ts': `const select: string[] = ['${versioning}'];\nexport default { select };\n`,
    });
    expect((await bylaw(folder, 'check', 't.json', '--format', 'json')).json.results).toHaveLength(1);
  });

  it.each([
    ['{"selekt": "all"}', 'there is no setting selekt; did you mean select?'],
    ['{"severity": "bad"}', 'severity: one of critical, high, medium, low, info is wanted'],
    ['{"frameworks": "cis"}', 'frameworks: a value of type array is wanted'],
    ['{"rules": {"S3_NOPE": "off"}}', undefined],
    ['[]', 'a map is wanted'],
    ['{', undefined],
  ])('%j is refused in one line', async (text, message) => {
    const { exitCode, err } = await bylaw(folderWith({ 't.json': template({ A: bucket() }), 'bylaw.config.json': text }), 'check', 't.json');
    expect(exitCode).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    if (message) expect(err).toBe(`bylaw: bylaw.config.json: ${message}\n`);
  });
});

describe('bylaw rules and bylaw init', () => {
  it('lists rules as text and as JSON', async () => {
    const folder = folderWith({});
    const listed = (await bylaw(folder, 'rules', '--format', 'json', '--rules', 's3/*')).json as unknown as {
      id: string;
      service: string;
      parameters: object[];
      frameworks: string[];
      types: string[];
      title: string;
    }[];
    const one = listed.find((each) => each.id === versioning);
    expect(one).toMatchObject({
      service: 's3',
      types: ['AWS::S3::Bucket'],
      parameters: [{ name: 'isMfaDeleteEnabled', type: 'boolean', required: false }],
    });
    expect(one?.frameworks.length).toBeGreaterThan(0);
    expect((await bylaw(folder, 'rules', 'list', '--rules', versioning)).out).toBe(
      `${versioning}  low       by default  S3 buckets keep versions of their objects\n1 rule, of which 1 runs by default\n`,
    );
    expect((await bylaw(folder, 'rules', 'shw')).err).toBe('bylaw: rules takes list, show, new or test, not shw\n');
    expect((await bylaw(folder, 'rules', 'show')).err).toBe('bylaw: rules show wants the id of a rule\n');
  });

  it('selects by framework, and by one of its controls', async () => {
    const folder = folderWith({});
    const ids = async (...args: string[]) =>
      ((await bylaw(folder, 'rules', 'list', '--format', 'json', ...args)).json as unknown as { id: string }[]).map((one) => one.id);
    const cis = await ids('--framework', 'cis-5.0');
    expect(cis.length).toBeGreaterThan(10);
    expect((await bylaw(folder, 'rules', 'list', '--framework', 'ciss-5.0')).err).toMatch(/^bylaw: .*ciss-5\.0/);
  });

  it('begins a rule of the user’s own, whose test fails until it is filled in', async () => {
    const folder = folderWith({});
    expect((await bylaw(folder, 'rules', 'new', 's3', 'names')).out).toContain('wrote rules/s3/names.mts');
    expect((await bylaw(folder, 'rules', 'new', 's3', 'names')).err).toBe('bylaw: rules/s3/names.mts: it is there already\n');
    expect((await bylaw(folder, 'rules', 'new', 's3')).exitCode).toBe(2);
    expect((await bylaw(folder, 'rules', 'new', 'S3', 'x y')).exitCode).toBe(2);
    expect((await bylaw(folder, 'rules', 'test', 'none')).err).toBe('bylaw: none: there is no such folder of rules\n');
  });

  it('runs and tests rules of the user’s own', async () => {
    const rule = `export default { id: 'S3_OWN', title: 'Buckets have names', severity: 'high', types: ['AWS::S3::Bucket'], recommended: true, why: 'w', fix: 'f',
      *check(bucket) { if (bucket.BucketName === undefined) yield { path: 'BucketName', message: 'it has no name' }; } };`;
    const examples = (at: string) =>
      `export default { pass: [{ title: 'named', properties: { BucketName: 'x' } }], fail: [{ title: 'not named', properties: {}, at: ['${at}'] }] };`;
    const folder = folderWith({
      'own/names.js': rule,
      'own/names.examples.js': examples('BucketName'),
      'own/_shared.js': 'export const x = 1;',
      't.json': template({ A: bucket() }),
      'wrong/names.js': rule,
      'wrong/names.examples.js': examples('Nope'),
      'bare/names.js': rule,
      'broken/x.js': 'export default 7;',
    });
    const tested = await bylaw(folder, 'rules', 'test', 'own');
    expect([tested.exitCode, tested.out]).toEqual([0, 'ok    S3_OWN (2 examples)\n1 passed, 0 failed\n']);
    expect((await bylaw(folder, 'rules', 'test', 'wrong')).out).toContain('fail (not named): expected findings at ["Nope"], got ["BucketName"]');
    expect((await bylaw(folder, 'rules', 'test', 'bare')).out).toContain('there are none: write bare/names.examples.js');
    expect(verdicts(await bylaw(folder, 'check', 't.json', '--rules-folder', 'own', '--rules', 'S3_OWN', '--format', 'json'))).toEqual(['A fail']);
    expect((await bylaw(folder, 'check', 't.json', '--rules-folder', 'broken')).err).toMatch(
      /^bylaw: broken\/x\.js: its default export is not a rule/,
    );
    expect((await bylaw(folder, 'check', 't.json', '--rules-folder', 'nowhere')).err).toBe('bylaw: nowhere: there is no such folder of rules\n');
  });

  it('writes what one begins with, and keeps what is there', async () => {
    const folder = folderWith({ '.bylawignore': 'mine\n' });
    const { out, exitCode } = await bylaw(folder, 'init', '--github-action', '--pre-commit');
    expect([exitCode, out.split('\n').slice(0, 3)]).toEqual([0, ['wrote bylaw.config.json', 'kept  .bylawignore', 'wrote bylaw.waivers.yaml']]);
    expect(existsSync(`${folder}/.github/workflows/bylaw.yaml`)).toBe(true);
    expect(readFileSync(`${folder}/.bylawignore`, 'utf8')).toBe('mine\n');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${folder}/t.json`, JSON.stringify(template({ A: bucket(on) })));
    expect((await bylaw(folder, 'check', 't.json', '--rules', versioning)).exitCode).toBe(0);
  });

  it.each([
    [undefined, '# What bylaw keeps of scans.\n.bylaw/\n', 'wrote .gitignore (.bylaw/: the store of scans)'],
    ['dist', 'dist\n# What bylaw keeps of scans.\n.bylaw/\n', 'added .bylaw/, the store of scans, to .gitignore'],
    ['dist/\n/.bylaw\n', 'dist/\n/.bylaw\n', 'kept  .gitignore'],
  ])('keeps the store out of git: %j', async (before, after, said) => {
    const folder = folderWith(before === undefined ? {} : { '.gitignore': before });
    expect((await bylaw(folder, 'init')).out.split('\n').at(-3)).toBe(said);
    expect((await bylaw(folder, 'init')).out).toContain('kept  .gitignore\n');
    expect(readFileSync(`${folder}/.gitignore`, 'utf8')).toBe(after);
  });

  it('helps', async () => {
    const folder = folderWith({});
    for (const args of [[], ['--help'], ['help']]) expect((await bylaw(folder, ...args)).out).toContain('Begin with: bylaw check template.yaml');
    expect((await bylaw(folder, 'check', '--help')).out).toContain('--update-baseline');
    expect((await bylaw(folder, 'help', 'waive')).out).toContain('Usage: bylaw waive RULE RESOURCE');
    expect((await bylaw(folder, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('which rules run', () => {
  const balancer = folderWith({
    't.json': template({ A: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Type: 'application' } } }),
  });
  const ran = async (...args: string[]) => (await bylaw(balancer, 'check', 't.json', '--format', 'json', ...args)).json;

  it('leaves out by default what wants a parameter, and says nothing of it', async () => {
    const { results, run } = await ran();
    expect(results.some((one) => one.rule === 'ALB_DESYNC_MODE_CHECK')).toBe(false);
    expect(run.notRun).toEqual([]);
  });

  it('runs it as soon as the parameter is given', async () => {
    const { results } = await ran('--param', 'ALB_DESYNC_MODE_CHECK.desyncMode=defensive');
    expect(results.find((one) => one.rule === 'ALB_DESYNC_MODE_CHECK')?.verdict).toBe('pass');
    expect(results.some((one) => one.rule === 'ALB_HTTP_DROP_INVALID_HEADER_ENABLED')).toBe(true);
  });

  it('runs exactly what --rules says', async () => {
    const { results } = await ran('--rules', 'ALB_HTTP_DROP_INVALID_HEADER_ENABLED', '--param', 'ALB_DESYNC_MODE_CHECK.desyncMode=defensive');
    expect(new Set(results.map((one) => one.rule))).toEqual(new Set(['ALB_HTTP_DROP_INVALID_HEADER_ENABLED']));
  });
});
