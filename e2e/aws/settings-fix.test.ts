import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CloudTrailClient, CreateTrailCommand, GetTrailCommand } from '@aws-sdk/client-cloudtrail';
import { CloudWatchLogsClient, CreateLogGroupCommand, DescribeLogGroupsCommand, PutRetentionPolicyCommand } from '@aws-sdk/client-cloudwatch-logs';
import { AuthorizeSecurityGroupIngressCommand, CreateSecurityGroupCommand, DescribeSecurityGroupsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient, ListAccessKeysCommand, UpdateAccessKeyCommand } from '@aws-sdk/client-iam';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateDBInstanceCommand, ListTagsForResourceCommand, RDSClient } from '@aws-sdk/client-rds';
import {
  CreateBucketCommand,
  GetBucketEncryptionCommand,
  GetBucketLoggingCommand,
  PutBucketLoggingCommand,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateTopicCommand, GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { motoCommand, withoutMoto } from '../../src/testing/moto.ts';
import { type FixScene, fixScene, runOf } from './fix-scene.ts';
import { toldBy } from './stage.ts';
import type { Told } from './verdicts.ts';

const minutes = 300_000;
const region = 'us-east-1';
const rules = [
  ...['ACCESS_KEYS_ROTATED', 'CLOUD_TRAIL_ENCRYPTION_ENABLED', 'CW_LOGGROUP_RETENTION_PERIOD_CHECK', 'IAM_USER_UNUSED_CREDENTIALS_CHECK'],
  ...['REQUIRED_TAGS', 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC', 'S3_BUCKET_LOGGING_ENABLED', 'S3_DEFAULT_ENCRYPTION_KMS'],
  ...['SNS_ENCRYPTED_KMS', 'SQS_QUEUE_ENCRYPTED', 'VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS'],
];
const scan = ['scan', '--regions', region, '--format', 'json', '--only', 'pass,fail,unknown,error,not-applicable'];

/** What wants to be told a key, a bucket, days or tags, and what only parameters make fail. */
describe.skipIf(!motoCommand())(motoCommand() ? 'fix with settings' : `fix with settings (${withoutMoto})`, () => {
  let scene: FixScene;
  let key: string;
  let queue: string;
  let topic: string;
  let group: string;
  let database: string;
  let seen: ReadonlyMap<string, string>;
  let first: Readonly<Record<string, unknown>>;
  let run: string;

  const client = <T>(Client: new (config: never) => T): T => new Client({ ...scene.moto.client(region), forcePathStyle: true } as never);

  beforeAll(async () => {
    scene = await fixScene();
    const [s3, iam, logs] = [client(S3Client), client(IAMClient), client(CloudWatchLogsClient)];
    key = (await client(KMSClient).send(new CreateKeyCommand({ Description: 'data' }))).KeyMetadata?.Arn ?? '';
    for (const Bucket of ['access-logs', 'reports', 'logged']) await s3.send(new CreateBucketCommand({ Bucket }));
    const delivery = {
      Effect: 'Allow',
      Principal: { Service: 'logging.s3.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::access-logs/*',
    };
    await s3.send(new PutBucketPolicyCommand({ Bucket: 'access-logs', Policy: JSON.stringify({ Version: '2012-10-17', Statement: [delivery] }) }));
    const LoggingEnabled = { TargetBucket: 'access-logs', TargetPrefix: 'as-it-was/' };
    await s3.send(new PutBucketLoggingCommand({ Bucket: 'logged', BucketLoggingStatus: { LoggingEnabled } }));
    const trails = client(CloudTrailClient);
    await trails.send(new CreateTrailCommand({ Name: 'plain', S3BucketName: 'access-logs' }));
    await trails.send(
      new CreateTrailCommand({ Name: 'encrypted', S3BucketName: 'access-logs', KmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/other' }),
    );
    for (const UserName of ['ann', 'ben', 'cleo']) {
      await iam.send(new CreateUserCommand({ UserName }));
      for (let keys = 0; keys < 2; keys++) await iam.send(new CreateAccessKeyCommand({ UserName }));
    }
    // Cleo has taken her keys away herself: nothing is to be done about them, and nothing to be given back.
    for (const { AccessKeyId = '' } of await keysOf('cleo'))
      await iam.send(new UpdateAccessKeyCommand({ UserName: 'cleo', AccessKeyId, Status: 'Inactive' }));
    for (const [logGroupName, retentionInDays] of [
      ['/app/short', 7],
      ['/app/long', 731],
    ] as const) {
      await logs.send(new CreateLogGroupCommand({ logGroupName }));
      await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays }));
    }
    queue =
      (await client(SQSClient).send(new CreateQueueCommand({ QueueName: 'plain', Attributes: { SqsManagedSseEnabled: 'false', DelaySeconds: '7' } })))
        .QueueUrl ?? '';
    topic = (await client(SNSClient).send(new CreateTopicCommand({ Name: 'plain', Attributes: { DisplayName: 'kept' } }))).TopicArn ?? '';
    const db = {
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'root',
      MasterUserPassword: 'hunter2hunter2',
    };
    const Tags = [{ Key: 'Team', Value: 'data' }];
    database =
      (await client(RDSClient).send(new CreateDBInstanceCommand({ DBInstanceIdentifier: 'ledger', ...db, Tags }))).DBInstance?.DBInstanceArn ?? '';
    group = (await client(EC2Client).send(new CreateSecurityGroupCommand({ GroupName: 'web', Description: 'web' }))).GroupId ?? '';
    const IpPermissions = [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
      {
        IpProtocol: 'tcp',
        FromPort: 8000,
        ToPort: 9000,
        IpRanges: [
          { CidrIp: '0.0.0.0/0', Description: 'trial' },
          { CidrIp: '10.0.0.0/8', Description: 'office' },
        ],
      },
      { IpProtocol: 'udp', FromPort: 53, ToPort: 53, Ipv6Ranges: [{ CidrIpv6: '::/0' }], PrefixListIds: [{ PrefixListId: 'pl-63a5400a' }] },
      { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: group }] },
    ];
    await client(EC2Client).send(new AuthorizeSecurityGroupIngressCommand({ GroupId: group, IpPermissions }));
    const config = {
      rules: {
        ACCESS_KEYS_ROTATED: { parameters: { maxAccessKeyAge: 0 } },
        IAM_USER_UNUSED_CREDENTIALS_CHECK: { parameters: { maxCredentialUsageAge: 0 } },
        CW_LOGGROUP_RETENTION_PERIOD_CHECK: { parameters: { MinRetentionTime: 100 } },
        REQUIRED_TAGS: { parameters: { tag1Key: 'CostCenter' } },
        VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS: { parameters: { authorizedTcpPorts: '443' } },
      },
      remedies: { kmsKey: { [region]: key }, logBucket: 'access-logs', logPrefix: 'all/', tags: { CostCenter: '1200' } },
    };
    await writeFile(join(scene.folder, 'bylaw.config.json'), JSON.stringify(config));
  }, minutes);
  afterAll(() => scene?.end());

  const configured = () => ['--config', join(scene.folder, 'bylaw.config.json')];

  async function keysOf(UserName: string) {
    const { AccessKeyMetadata = [] } = await client(IAMClient).send(new ListAccessKeysCommand({ UserName }));
    return AccessKeyMetadata.map(({ AccessKeyId, Status }) => ({ AccessKeyId, Status })).sort((one, other) =>
      (one.AccessKeyId ?? '') < (other.AccessKeyId ?? '') ? -1 : 1,
    );
  }

  /** What the emulator tells of everything that was made. */
  async function there() {
    const [s3, logs] = [client(S3Client), client(CloudWatchLogsClient)];
    const logging = async (Bucket: string) => (await s3.send(new GetBucketLoggingCommand({ Bucket }))).LoggingEnabled;
    const encryption = async (Bucket: string) =>
      s3.send(new GetBucketEncryptionCommand({ Bucket })).then(
        (told) => told.ServerSideEncryptionConfiguration,
        (thrown: Error) => thrown.name,
      );
    const trail = async (Name: string) => {
      const { KmsKeyId, ...others } = (await client(CloudTrailClient).send(new GetTrailCommand({ Name }))).Trail ?? {};
      // The emulator tells a key that was taken away as an empty text.
      return KmsKeyId ? { KmsKeyId, ...others } : others;
    };
    const retention = async (name: string) =>
      (await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: name }))).logGroups?.[0]?.retentionInDays;
    const permissions =
      (await client(EC2Client).send(new DescribeSecurityGroupsCommand({ GroupIds: [group] }))).SecurityGroups?.[0]?.IpPermissions ?? [];
    const { LastModifiedTimestamp: _, ...attributes } =
      (await client(SQSClient).send(new GetQueueAttributesCommand({ QueueUrl: queue, AttributeNames: ['All'] }))).Attributes ?? {};
    return {
      reports: [await logging('reports'), await encryption('reports')],
      logged: await logging('logged'),
      logBucket: await logging('access-logs'),
      plain: await trail('plain'),
      encrypted: await trail('encrypted'),
      ann: await keysOf('ann'),
      ben: await keysOf('ben'),
      cleo: await keysOf('cleo'),
      short: await retention('/app/short'),
      long: await retention('/app/long'),
      queue: attributes,
      topic: (await client(SNSClient).send(new GetTopicAttributesCommand({ TopicArn: topic }))).Attributes,
      tags: (await client(RDSClient).send(new ListTagsForResourceCommand({ ResourceName: database }))).TagList,
      group: permissions
        .flatMap(({ IpProtocol, FromPort, ToPort, IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] }) =>
          [...IpRanges, ...Ipv6Ranges, ...PrefixListIds, ...UserIdGroupPairs.map((one) => ({ GroupId: one.GroupId }))].map(
            (source) => `${IpProtocol} ${FromPort ?? ''}-${ToPort ?? ''} ${JSON.stringify(source)}`,
          ),
        )
        .sort(),
    };
  }

  async function verdicts(): Promise<ReadonlyMap<string, string>> {
    // Of what REQUIRED_TAGS is for, the emulator's tagging API tags databases.
    const scans = [
      ['--rules', rules.filter((one) => one !== 'REQUIRED_TAGS').join(',')],
      ['--rules', 'REQUIRED_TAGS', '--types', 'AWS::RDS::DBInstance'],
    ];
    const told: Told[] = [];
    for (const one of scans) told.push(...toldBy(await scene.run(...scan, ...one, ...configured())));
    return new Map(told.map(({ rule, resource, verdict }) => [`${rule} ${resource.type} ${resource.id} ${resource.region ?? ''}`, verdict]));
  }

  test(
    'what is wrong is found, and a plan says what it will be',
    async () => {
      seen = await verdicts();
      first = await there();
      expect([...new Set([...seen].flatMap(([name, verdict]) => (verdict === 'fail' ? [name.split(' ')[0] as string] : [])))].sort()).toEqual(rules);
      const { out } = await scene.run('fix', '--format', 'json', ...configured());
      const { plans } = JSON.parse(out) as { plans: readonly { rule: string; plan: string; reason?: string; resource: { id: string } }[] };
      expect(plans.filter((one) => one.plan === 'refused').map((one) => [one.rule, one.resource.id, one.reason])).toEqual([
        ['S3_BUCKET_LOGGING_ENABLED', 'access-logs', 'refused: it is the bucket of the logs itself, which would log its own logging without end'],
      ]);
      expect(await there()).toEqual(first);
    },
    minutes,
  );

  test(
    'what is mended passes, and its neighbours are as they were',
    async () => {
      const applied = await scene.run('fix', '--apply', '--yes', '--limit', '100', ...configured());
      run = runOf(applied);
      expect(applied.out.split('\n').filter((line) => /: (failed|stopped|nothing): /.test(line))).toEqual([]);
      const now = await there();
      expect(now).toMatchObject({
        reports: [
          { TargetBucket: 'access-logs', TargetPrefix: 'all/reports/' },
          { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key }, BucketKeyEnabled: true }] },
        ],
        plain: { KmsKeyId: key, S3BucketName: 'access-logs' },
        ann: [{ Status: 'Inactive' }, { Status: 'Inactive' }],
        ben: [{ Status: 'Inactive' }, { Status: 'Inactive' }],
        short: 120,
        queue: { KmsMasterKeyId: key, DelaySeconds: '7' },
        topic: { KmsMasterKeyId: key, DisplayName: 'kept' },
        tags: expect.arrayContaining([
          { Key: 'Team', Value: 'data' },
          { Key: 'CostCenter', Value: '1200' },
        ]),
      });
      // Of the group went the two ranges through which everybody gets in, and of one permission the other range stayed.
      expect(now.group).toEqual((first.group as readonly string[]).filter((one) => !/8000-9000 .*"0\.0\.0\.0|53-53 .*::/.test(one)));
      for (const name of ['logged', 'logBucket', 'encrypted', 'cleo', 'long'] as const) expect([name, now[name]]).toEqual([name, first[name]]);
      const after = await verdicts();
      const changed = [...seen].filter(([name, verdict]) => after.get(name) !== verdict);
      expect(changed.filter(([name]) => after.get(name) !== 'pass' && after.get(name) !== 'not-applicable')).toEqual([]);
      expect([...after].filter(([, verdict]) => verdict === 'fail').map(([name]) => name)).toEqual([
        `S3_BUCKET_LOGGING_ENABLED AWS::S3::Bucket access-logs ${region}`,
      ]);
    },
    minutes,
  );

  test(
    'what was mended is taken back, and all is as it was first',
    async () => {
      const undone = await scene.run('fix', '--undo', run, '--apply', '--yes', ...configured());
      expect([undone.code, undone.out]).toEqual([0, expect.not.stringMatching(/refused|failed/)]);
      expect(await there()).toEqual(first);
      expect(await verdicts()).toEqual(seen);
    },
    minutes,
  );
});
