import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { differences } from '../../testing/same-verdicts.ts';
import type { Described } from '../described.ts';
import { continuousBackups, table, timeToLive } from './table.ts';

const keys = {
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' as const }],
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' as const }],
};

function withParts(described: Described, ...parts: Described['properties'][]): Described {
  return { ...described, properties: Object.assign({ ...described.properties }, ...parts) };
}

test('tables get the verdicts of their templates, on demand and provisioned, encrypted with a key in KMS or not', async () => {
  const template = {
    Orders: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        ...keys,
        TableName: 'orders',
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    },
    Carts: {
      Type: 'AWS::DynamoDB::Table',
      Properties: { ...keys, TableName: 'carts', ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } },
    },
  };
  const described = [
    withParts(
      table({
        ...keys,
        TableName: 'orders',
        BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
        ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
        DeletionProtectionEnabled: true,
        SSEDescription: { Status: 'ENABLED', SSEType: 'KMS', KMSMasterKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' },
      }),
      continuousBackups({ ContinuousBackupsStatus: 'ENABLED', PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: 'ENABLED' } }),
    ),
    withParts(
      table({
        ...keys,
        TableName: 'carts',
        DeletionProtectionEnabled: false,
        ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
      }),
      continuousBackups({ ContinuousBackupsStatus: 'ENABLED', PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: 'DISABLED' } }),
    ),
  ];
  const parameters = { DYNAMODB_TABLE_ENCRYPTED_KMS: { kmsKeyArns: ['arn:aws:kms:eu-west-1:111122223333:key/1'] } };
  expect(await differences({ template, described, parameters })).toEqual([]);
});

test('what only a call of its own tells is unknown until it is made', () => {
  const { properties } = table({ ...keys, TableName: 'orders' });
  expect(properties.PointInTimeRecoverySpecification).toBeInstanceOf(Unknown);
  expect(properties.TimeToLiveSpecification).toBeInstanceOf(Unknown);
  expect(timeToLive({ TimeToLiveStatus: 'ENABLED', AttributeName: 'until' })).toEqual({
    TimeToLiveSpecification: { Enabled: true, AttributeName: 'until' },
  });
  expect(timeToLive({ TimeToLiveStatus: 'DISABLED' }).TimeToLiveSpecification).toBeUndefined();
  expect(continuousBackups(undefined).PointInTimeRecoverySpecification).toBeInstanceOf(Unknown);
});
