import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

const good = { Resources: { Good: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Suspended' } } } } };
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[index]}`).join(',')}]`),
].join('\n');

const bad: readonly [string, string, string | Uint8Array, RegExp][] = [
  ['an empty file', 'a.yaml', '', /^a\.yaml: the file is empty$/],
  ['a binary file', 'a.json', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), /^a\.json(:1:\d+)?: .*text/],
  ['no template', 'a.json', '{"name": "x"}', /^a\.json:1:1: it has no Resources, so it is not a template$/],
  ['a list', 'a.json', '[1, 2]', /^a\.json(:1:1)?: .*map/],
  ['broken JSON', 'a.json', '{"Resources": {"A": {"Type": "AWS::S3::Bucket",}}}', /^a\.json:1:\d+: unexpected "}" after a comma/],
  ['broken YAML', 'a.yaml', 'Resources:\n  A:\n    - [b\n', /^a\.yaml:\d+:\d+: /],
  [
    'duplicate keys in JSON',
    'a.json',
    '{"Resources": {"A": {"Type": "AWS::S3::Bucket"},\n "A": {"Type": "AWS::SNS::Topic"}}}',
    /^a\.json:2:2: "A" is given twice \(first on line 1\)$/,
  ],
  [
    'duplicate keys in YAML',
    'a.yaml',
    'Resources:\n  A: {Type: AWS::S3::Bucket}\n  A: {Type: AWS::SNS::Topic}\n',
    /^a\.yaml:3:3: "A" is given twice \(first on line 2\)$/,
  ],
  ['an alias bomb', 'a.yaml', `${bomb}\nResources: {}\n`, /^a\.yaml:\d+:\d+: aliases expand to more than/],
  [
    'JSON nested 10,000 deep',
    'a.json',
    `{"Resources": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    /^a\.json:1:\d+: nested more than 200 levels deep$/,
  ],
  ['YAML nested 10,000 deep', 'a.yaml', `Resources: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, /^a\.yaml:1:\d+: nested more than 200 levels deep$/],
  [
    'a template of 60 MB',
    'a.json',
    `{"Resources": {"A": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "${'x'.repeat(60_000_000)}"}}}}`,
    /^a\.json: it is larger than 50 MB/,
  ],
  [
    'a circle of references',
    'a.json',
    '{"Resources": {"A": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "B"}}}, "B": {"Type": "AWS::SNS::Topic", "DependsOn": "A"}}}',
    /^a\.json:1:\d+: resources refer to each other in a circle: A → B → A$/,
  ],
  [
    'an unknown type',
    'a.yaml',
    'Resources:\n  A:\n    Type: AWS::S3::Buckett\n',
    /^a\.yaml:3:5: AWS::S3::Buckett is not a known resource type; did you mean AWS::S3::Bucket\?$/,
  ],
  [
    'an unknown function',
    'a.yaml',
    'Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: {BucketName: {Fn::Nope: x}}\n',
    /^a\.yaml:4:\d+: Fn::Nope is not an intrinsic function/,
  ],
  [
    'an unknown tag',
    'a.yaml',
    'Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: {BucketName: !Nope x}\n',
    /^a\.yaml:4:\d+: unknown tag !Nope/,
  ],
];

describe('what cannot be read is one line, and the other files are judged', () => {
  it.each(bad)('%s', async (_, name, content, message) => {
    const folder = folderWith({ [name]: content, 'good.json': good });
    const started = performance.now();
    const { exitCode, err, json } = await bylaw(folder, 'check', name, 'good.json', '--rules', 'S3_BUCKET_VERSIONING_ENABLED', '--format', 'json');
    expect(performance.now() - started).toBeLessThan(3000);
    expect(exitCode).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err.trimEnd()).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(json.errors).toHaveLength(1);
    expect(json.results.filter((one) => one.resource.id === 'Good').map((one) => one.verdict)).toEqual(['fail']);
  });

  it('a file that is not there', async () => {
    const { exitCode, err, json } = await bylaw(folderWith({ 'good.json': good }), 'check', 'none.yaml', 'good.json', '--format', 'json');
    expect([exitCode, err]).toEqual([2, 'none.yaml: there is no such file or folder\n']);
    expect(json.results.length).toBeGreaterThan(0);
  });

  it.each([
    ['none/report.json', 'its folder does not exist'],
    ['.', 'it is a folder'],
  ])('an output that cannot be written: %s', async (output, reason) => {
    const { exitCode, err } = await bylaw(folderWith({ 'good.json': good }), 'check', 'good.json', '--output', output);
    expect([exitCode, err]).toEqual([2, `bylaw: ${output}: the output cannot be written: ${reason}\n`]);
  });
});

describe('no template makes the judge fall over', () => {
  const scalar = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('AWS::S3::Bucket', '0.0.0.0/0', 'true', '*', '{{resolve:ssm:x}}', '${A}', '${A.Arn}'),
  );
  const intrinsic = fc.oneof(
    fc.record({ Ref: fc.constantFrom('A', 'B', 'P', 'AWS::Region', 'AWS::NoValue', 'Nobody') }),
    fc.record({ 'Fn::GetAtt': fc.constantFrom<unknown[]>(['A', 'Arn'], 'B.Arn', ['Nobody', 'x'], 7) }),
    fc.record({ 'Fn::If': fc.constantFrom<unknown[]>(['C', 1, 2], ['C', { Ref: 'AWS::NoValue' }, []], ['D', {}], []) }),
    fc.record({ 'Fn::Join': fc.anything({ maxDepth: 2 }) }),
    fc.record({ 'Fn::Sub': fc.anything({ maxDepth: 2 }) }),
    fc.record({ 'Fn::Select': fc.anything({ maxDepth: 2 }) }),
    fc.record({ 'Fn::FindInMap': fc.anything({ maxDepth: 2 }) }),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      scalar,
      intrinsic,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('Status', 'Key', 'Value', 'Rules', 'Statement', 'Effect', 'Principal', 'CidrIp', 'Enabled'), tie('tree'), {
        maxKeys: 3,
      }),
    ),
  }));

  /** Properties that rules read, filled with anything. */
  const resource = fc.record({
    Type: fc.constantFrom(
      'AWS::S3::Bucket',
      'AWS::EC2::SecurityGroup',
      'AWS::IAM::ManagedPolicy',
      'AWS::Lambda::Function',
      'AWS::RDS::DBInstance',
      'AWS::KMS::Key',
      'AWS::ECS::TaskDefinition',
      'AWS::ElasticLoadBalancingV2::Listener',
    ),
    Properties: fc.dictionary(
      fc.constantFrom(
        'BucketEncryption',
        'VersioningConfiguration',
        'SecurityGroupIngress',
        'PolicyDocument',
        'KeyPolicy',
        'Tags',
        'Environment',
        'ContainerDefinitions',
        'Listeners',
        'DefaultActions',
        'Role',
        'Engine',
        'DBClusterIdentifier',
        'LoggingConfiguration',
        'PublicAccessBlockConfiguration',
        'Runtime',
        'VpcConfig',
      ),
      tree,
      { maxKeys: 5 },
    ),
    Condition: fc.option(fc.constantFrom('C', 'D'), { nil: undefined }),
    DependsOn: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
  });

  it('whatever stands in its resources', async () => {
    const folder = folderWith({});
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom('A', 'B', 'E', 'F'), resource, { maxKeys: 4 }), async (resources) => {
        const { writeFileSync } = await import('node:fs');
        const template = { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: resources };
        writeFileSync(`${folder}/t.json`, JSON.stringify(template));
        const started = performance.now();
        const { exitCode, err, json } = await bylaw(folder, 'check', 't.json', '--rules', 'all', '--format', 'json');
        expect(performance.now() - started).toBeLessThan(2000);
        expect([0, 1, 2, 3]).toContain(exitCode);
        expect(err).not.toContain('fault of bylaw');
        for (const one of json.results) if (one.verdict === 'error' || one.verdict === 'unknown') expect(one.reason).toBeTruthy();
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
