import { CloudTrailClient, CreateTrailCommand } from '@aws-sdk/client-cloudtrail';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { AuthorizeSecurityGroupIngressCommand, CreateSecurityGroupCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateDBClusterCommand, CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { Ailing } from '../core/remedy.ts';
import type { StoredFinding } from '../core/store.ts';

/** Settings of an SDK client. */
export type Client = { readonly endpoint: string; readonly region: string; readonly credentials: { accessKeyId: string; secretAccessKey: string } };

/** Something that fails a rule, made in the emulator. */
export interface Seed {
  readonly rule: string;
  readonly type: string;
  /** What is special about it. */
  readonly what: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly findings?: readonly StoredFinding[];
  /** What is there after it was mended, where the emulator tells it otherwise than the plan. */
  readonly after?: unknown;
  make(client: Client): Promise<Pick<Ailing, 'id'> & Partial<Pick<Ailing, 'name' | 'arn' | 'properties'>>>;
}

let count = 0;
export const fresh = (name: string) => `${name}-${++count}`;
export const finding = (path: string): StoredFinding => ({ path, message: 'it is open', related: [] });

export async function bucket(client: Client, then?: (s3: S3Client, Bucket: string) => Promise<unknown>) {
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const Bucket = fresh('bucket');
  await s3.send(new CreateBucketCommand({ Bucket }));
  await then?.(s3, Bucket);
  return { id: Bucket, arn: `arn:aws:s3:::${Bucket}` };
}

export async function instance(client: Client, settings: object) {
  const DBInstanceIdentifier = fresh('db');
  const made = await new RDSClient(client).send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier,
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'root',
      MasterUserPassword: 'hunter2hunter2',
      ...settings,
    }),
  );
  return { id: made.DBInstance?.DbiResourceId ?? '', name: DBInstanceIdentifier, arn: made.DBInstance?.DBInstanceArn ?? '' };
}

export async function cluster(client: Client, settings: object) {
  const DBClusterIdentifier = fresh('cluster');
  const made = await new RDSClient(client).send(
    new CreateDBClusterCommand({
      DBClusterIdentifier,
      Engine: 'aurora-postgresql',
      MasterUsername: 'root',
      MasterUserPassword: 'hunter2hunter2',
      ...settings,
    }),
  );
  return { id: made.DBCluster?.DbClusterResourceId ?? '', name: DBClusterIdentifier, arn: made.DBCluster?.DBClusterArn ?? '' };
}

export async function user(client: Client) {
  const iam = new IAMClient(client);
  const UserName = fresh('user');
  const { User } = await iam.send(new CreateUserCommand({ UserName }));
  await iam.send(new CreateAccessKeyCommand({ UserName }));
  await iam.send(new CreateAccessKeyCommand({ UserName }));
  return { id: User?.UserId ?? '', name: UserName, arn: User?.Arn ?? '' };
}

export async function trail(client: Client) {
  const { id } = await bucket(client);
  const Name = fresh('trail');
  const made = await new CloudTrailClient(client).send(new CreateTrailCommand({ Name, S3BucketName: id }));
  return { id: Name, arn: made.TrailARN ?? '' };
}

export async function table(client: Client) {
  const TableName = fresh('table');
  await new DynamoDBClient(client).send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
  return { id: TableName };
}

export async function repository(client: Client) {
  const repositoryName = fresh('repository');
  await new ECRClient(client).send(new CreateRepositoryCommand({ repositoryName }));
  return { id: repositoryName };
}

/** A group in which one range is open on the port beside others that must stay. */
export async function group(client: Client) {
  const ec2 = new EC2Client(client);
  const { GroupId = '' } = await ec2.send(new CreateSecurityGroupCommand({ GroupName: fresh('group'), Description: 'x' }));
  const ranges = {
    IpRanges: [
      { CidrIp: '10.0.0.0/8', Description: 'office' },
      { CidrIp: '0.0.0.0/0', Description: 'everybody' },
    ],
    Ipv6Ranges: [{ CidrIpv6: '::/0' }],
  };
  const IpPermissions = [
    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, ...ranges },
    { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ];
  await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
  const ssh = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 };
  return {
    id: GroupId,
    properties: {
      SecurityGroupIngress: [
        { ...ssh, CidrIp: '10.0.0.0/8' },
        { ...ssh, CidrIp: '0.0.0.0/0' },
        { ...ssh, CidrIpv6: '::/0' },
      ],
    },
  };
}
