import { describe, expect, it } from 'vitest';
import { remedyOf } from '../rules/remedies.ts';
import { asCommandLine } from './command-line.ts';
import { diffOf } from './diff.ts';
import { policyOf } from './policy.ts';

const lines = (before: unknown, after: unknown) => diffOf(before, after).map(({ sign, text }) => `${sign}${text}`);

describe('the comparison of before and after', () => {
  it('shows what goes and what comes', () => {
    expect(lines({ on: false, kept: 1 }, { on: true, kept: 1 })).toEqual([' {', '-  on: false', '+  on: true', '   kept: 1', ' }']);
  });

  it('opens JSON in texts, so that a statement that is added is all that is shown as added', () => {
    const shown = lines({ policy: '{"Statement":[{"Sid":"a"}]}' }, { policy: '{"Statement":[{"Sid":"a"},{"Sid":"b"}]}' });
    expect(shown.filter((one) => one.startsWith('+'))).toEqual(['+      { Sid: "b" }']);
    expect(shown.filter((one) => one.startsWith('-'))).toEqual([]);
  });

  it('breaks up what is long, and keeps what is short on one line', () => {
    const long = { a: 'x'.repeat(120), b: 1 };
    expect(lines({ rules: [] }, { rules: [{ from: 22, to: 22 }, long, ['p', 'q']], none: {} })).toEqual([
      ' {',
      '-  rules: []',
      '+  rules: [',
      '+    { from: 22, to: 22 }',
      '+    {',
      `+      a: "${'x'.repeat(120)}"`,
      '+      b: 1',
      '+    }',
      '+    ["p", "q"]',
      '+  ]',
      '+  none: {}',
      ' }',
    ]);
  });

  it('leaves out what is far from any change', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, index]));
    const shown = lines(many, { ...many, k20: 'other' });
    expect(shown).toHaveLength(3 + 2 + 3 + 2);
    expect(shown.filter((one) => one === ' …')).toHaveLength(2);
  });

  it('says nothing where nothing changes', () => {
    expect(lines({ a: 1 }, { a: 1 })).toEqual([' …']);
  });
});

describe('calls as the AWS CLI writes them', () => {
  it.each([
    [
      { service: 's3', command: 'PutBucketVersioning', input: { Bucket: 'b', VersioningConfiguration: { Status: 'Enabled' } } },
      `aws s3api put-bucket-versioning --region eu-west-1 --bucket b --versioning-configuration '{"Status":"Enabled"}'`,
    ],
    [
      { service: 'rds', command: 'ModifyDBInstance', input: { DBInstanceIdentifier: 'db', PubliclyAccessible: false, ApplyImmediately: true } },
      'aws rds modify-db-instance --region eu-west-1 --db-instance-identifier db --no-publicly-accessible --apply-immediately',
    ],
    [
      { service: 'ec2', command: 'ModifySnapshotAttribute', input: { SnapshotId: 'snap-1', OperationType: 'remove', GroupNames: ['all'] } },
      'aws ec2 modify-snapshot-attribute --region eu-west-1 --snapshot-id snap-1 --operation-type remove --group-names all',
    ],
    [
      { service: 'tagging', command: 'TagResources', input: { ResourceARNList: ['arn:aws:s3:::b'], Tags: { Owner: "Ann O'Neill" } } },
      `aws resourcegroupstaggingapi tag-resources --region eu-west-1 --resource-arn-list arn:aws:s3:::b --tags '{"Owner":"Ann O'\\''Neill"}'`,
    ],
    [
      { service: 'sns', command: 'SetTopicAttributes', input: { AttributeValue: '' } },
      `aws sns set-topic-attributes --region eu-west-1 --attribute-value ''`,
    ],
  ])('%j', (call, line) => {
    expect(asCommandLine(call, 'eu-west-1')).toBe(line);
  });
});

describe('the policy that remedies need', () => {
  it('names what they ask, what they call and what takes it back, and no wildcard', () => {
    const policy = policyOf([remedyOf('S3_BUCKET_SSL_REQUESTS_ONLY'), remedyOf('INCOMING_SSH_DISABLED')].flatMap((one) => one ?? []));
    expect(policy.Statement.map(({ Sid, Action }) => [Sid, Action])).toEqual([
      ['BylawLook', ['ec2:DescribeSecurityGroupRules', 's3:GetBucketPolicy', 'tag:GetResources']],
      [
        'BylawMend',
        ['ec2:AuthorizeSecurityGroupIngress', 'ec2:CreateTags', 'ec2:RevokeSecurityGroupIngress', 's3:DeleteBucketPolicy', 's3:PutBucketPolicy'],
      ],
    ]);
  });
});
