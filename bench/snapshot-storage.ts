import { document, type Made, type Setting } from './snapshot-parts.ts';

export function bucket({ account, region, index, hex, good }: Setting): Made {
  const name = `orders-archive-${index}-${hex(8)}`;
  const owner = hex(64);
  return {
    type: 'AWS::S3::Bucket',
    id: name,
    name,
    arn: `arn:aws:s3:::${name}`,
    configuration: { name, owner: { displayName: null, id: owner }, creationDate: '2025-02-12T07:21:45.000Z', region },
    supplementary: {
      AccessControlList: JSON.stringify({
        grantSet: null,
        grantList: [{ grantee: { id: owner, displayName: null }, permission: 'FullControl' }],
        owner: { displayName: null, id: owner },
        isRequesterCharged: false,
      }),
      BucketAccelerateConfiguration: { status: null },
      BucketLoggingConfiguration: { destinationBucketName: good ? `logs-${account}` : null, logFilePrefix: good ? `${name}/` : null },
      BucketNotificationConfiguration: {
        configurations: {
          toQueue: {
            events: ['s3:ObjectCreated:*'],
            filter: { s3KeyFilter: { filterRules: [{ name: 'Prefix', value: 'in/' }] } },
            objectPrefixes: [],
            queueARN: `arn:aws:sqs:${region}:${account}:orders-${index}`,
            type: 'QueueConfiguration',
          },
        },
      },
      BucketPolicy: {
        policyText: document([
          {
            Sid: 'tls',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ]),
      },
      BucketVersioningConfiguration: { status: good ? 'Enabled' : 'Suspended', isMfaDeleteEnabled: null },
      BucketLifecycleConfiguration: {
        rules: [
          {
            id: 'expire',
            prefix: null,
            status: 'Enabled',
            filter: { predicate: { type: 'LifecyclePrefixPredicate', prefix: 'tmp/' } },
            transitions: null,
            noncurrentVersionTransitions: null,
            expirationDate: null,
            expirationInDays: 30,
            expiredObjectDeleteMarker: false,
            noncurrentVersionExpirationInDays: 30,
            abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          },
        ],
      },
      ServerSideEncryptionConfiguration: {
        rules: [
          {
            applyServerSideEncryptionByDefault: {
              sseAlgorithm: 'aws:kms',
              kmsMasterKeyID: `arn:aws:kms:${region}:${account}:key/1c2d3e4f-aaaa-bbbb-cccc-${String(index % 40).padStart(12, '0')}`,
            },
            bucketKeyEnabled: true,
          },
        ],
      },
      PublicAccessBlockConfiguration: { blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true },
      BucketTaggingConfiguration: { tagSets: [{ tags: { Owner: 'platform', Environment: 'production' } }] },
      IsRequesterPaysEnabled: 'false',
    },
  };
}

export function key({ account, region, hex, good }: Setting): Made {
  const id = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
  const arn = `arn:aws:kms:${region}:${account}:key/${id}`;
  return {
    type: 'AWS::KMS::Key',
    id,
    arn,
    configuration: {
      aWSAccountId: account,
      keyId: id,
      arn,
      creationDate: 1_740_000_000_000,
      enabled: true,
      description: 'of the orders service',
      keyUsage: 'ENCRYPT_DECRYPT',
      keyState: 'Enabled',
      origin: 'AWS_KMS',
      keyManager: 'CUSTOMER',
      customerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      keySpec: 'SYMMETRIC_DEFAULT',
      encryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      signingAlgorithms: [],
      multiRegion: false,
    },
    supplementary: {
      Policy: document([
        { Sid: 'root', Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' },
        {
          Sid: 'use',
          Effect: 'Allow',
          Principal: { AWS: ['one', 'two', 'three'].map((one) => `arn:aws:iam::${account}:role/service-role/${one}`) },
          Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
          Resource: '*',
        },
      ]),
      KeyRotationStatus: good ? 'true' : 'false',
      Tags: [{ tagKey: 'Owner', tagValue: 'platform' }],
    },
  };
}

export function table({ account, region, index, hex, good }: Setting): Made {
  const name = `orders-${index}`;
  const arn = `arn:aws:dynamodb:${region}:${account}:table/${name}`;
  const throughput = { numberOfDecreasesToday: 0, readCapacityUnits: 0, writeCapacityUnits: 0 };
  const index_ = (one: string) => ({
    indexName: one,
    keySchema: [{ attributeName: one, keyType: 'HASH' }],
    projection: { projectionType: 'ALL' },
    indexStatus: 'ACTIVE',
    provisionedThroughput: throughput,
    indexSizeBytes: 1_222_333,
    itemCount: 122_333,
    indexArn: `${arn}/index/${one}`,
  });
  return {
    type: 'AWS::DynamoDB::Table',
    id: name,
    name,
    arn,
    configuration: {
      attributeDefinitions: ['pk', 'sk', 'byDay', 'byUser', 'byState'].map((attributeName) => ({ attributeName, attributeType: 'S' })),
      tableName: name,
      keySchema: [
        { attributeName: 'pk', keyType: 'HASH' },
        { attributeName: 'sk', keyType: 'RANGE' },
      ],
      tableStatus: 'ACTIVE',
      creationDateTime: 1_740_000_000_000,
      provisionedThroughput: throughput,
      tableSizeBytes: 7_333_222_111,
      itemCount: 4_333_222,
      tableArn: arn,
      tableId: `${hex(8)}-${hex(12)}`,
      billingModeSummary: { billingMode: 'PAY_PER_REQUEST', lastUpdateToPayPerRequestDateTime: 1_740_000_000_000 },
      globalSecondaryIndexes: ['byDay', 'byUser', 'byState'].map(index_),
      sseDescription: { status: 'ENABLED', sseType: 'KMS', kmsMasterKeyArn: `arn:aws:kms:${region}:${account}:key/${hex(8)}` },
      deletionProtectionEnabled: good,
    },
    supplementary: {
      ContinuousBackupsDescription: {
        continuousBackupsStatus: 'ENABLED',
        pointInTimeRecoveryDescription: { pointInTimeRecoveryStatus: good ? 'ENABLED' : 'DISABLED' },
      },
      Tags: [{ key: 'Owner', value: 'platform' }],
    },
  };
}

export function secret({ account, region, index, hex, good }: Setting): Made {
  const arn = `arn:aws:secretsmanager:${region}:${account}:secret:orders/${index}-${hex(6)}`;
  return {
    type: 'AWS::SecretsManager::Secret',
    id: arn,
    name: `orders/${index}`,
    arn,
    configuration: {
      ARN: arn,
      Name: `orders/${index}`,
      Description: 'of the database of the orders service',
      KmsKeyId: `arn:aws:kms:${region}:${account}:key/${hex(8)}`,
      RotationEnabled: good,
      RotationLambdaARN: good ? `arn:aws:lambda:${region}:${account}:function:rotate` : undefined,
      RotationRules: good ? { AutomaticallyAfterDays: 30 } : undefined,
      RotationOccurringAsScheduled: good,
      Deleted: false,
      Tags: [{ Key: 'Owner', Value: 'platform' }],
    },
  };
}
