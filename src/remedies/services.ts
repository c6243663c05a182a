import '../core/remedy.ts';

/** The SDK clients that remedies call, loaded when they are. Written out so that a bundler sees them. */
export const services = {
  cloudtrail: { prefix: 'cloudtrail', cli: 'cloudtrail', client: 'CloudTrailClient', load: () => import('@aws-sdk/client-cloudtrail') },
  dynamodb: { prefix: 'dynamodb', cli: 'dynamodb', client: 'DynamoDBClient', load: () => import('@aws-sdk/client-dynamodb') },
  ec2: { prefix: 'ec2', cli: 'ec2', client: 'EC2Client', load: () => import('@aws-sdk/client-ec2') },
  ecr: { prefix: 'ecr', cli: 'ecr', client: 'ECRClient', load: () => import('@aws-sdk/client-ecr') },
  iam: { prefix: 'iam', cli: 'iam', client: 'IAMClient', load: () => import('@aws-sdk/client-iam') },
  kinesis: { prefix: 'kinesis', cli: 'kinesis', client: 'KinesisClient', load: () => import('@aws-sdk/client-kinesis') },
  kms: { prefix: 'kms', cli: 'kms', client: 'KMSClient', load: () => import('@aws-sdk/client-kms') },
  logs: { prefix: 'logs', cli: 'logs', client: 'CloudWatchLogsClient', load: () => import('@aws-sdk/client-cloudwatch-logs') },
  rds: { prefix: 'rds', cli: 'rds', client: 'RDSClient', load: () => import('@aws-sdk/client-rds') },
  s3: { prefix: 's3', cli: 's3api', client: 'S3Client', load: () => import('@aws-sdk/client-s3') },
  s3control: { prefix: 's3', cli: 's3control', client: 'S3ControlClient', load: () => import('@aws-sdk/client-s3-control') },
  sns: { prefix: 'sns', cli: 'sns', client: 'SNSClient', load: () => import('@aws-sdk/client-sns') },
  sqs: { prefix: 'sqs', cli: 'sqs', client: 'SQSClient', load: () => import('@aws-sdk/client-sqs') },
  tagging: {
    prefix: 'tag',
    cli: 'resourcegroupstaggingapi',
    client: 'ResourceGroupsTaggingAPIClient',
    load: () => import('@aws-sdk/client-resource-groups-tagging-api'),
  },
} as const;

export type KnownService = keyof typeof services;

type Loaded = { readonly [S in KnownService]: Awaited<ReturnType<(typeof services)[S]['load']>> };

declare module '../core/remedy.ts' {
  interface Sdks extends Loaded {}
}
