import type { Examples } from '../../core/index.ts';

const group = { FeatureGroupName: 'visits', RecordIdentifierFeatureName: 'id', EventTimeFeatureName: 'time' };
const S3Uri = 's3://features-111122223333/visits';
const path = 'OfflineStoreConfig.S3StorageConfig.KmsKeyId';

export default {
  pass: [
    {
      title: 'the offline store has a key',
      properties: { ...group, OfflineStoreConfig: { S3StorageConfig: { S3Uri, KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/features' } } },
    },
    {
      title: 'the key is a parameter',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Resources: {
          Visits: {
            Type: 'AWS::SageMaker::FeatureGroup',
            Properties: { ...group, OfflineStoreConfig: { S3StorageConfig: { S3Uri, KmsKeyId: { Ref: 'Key' } } } },
          },
        },
      },
    },
  ],
  fail: [{ title: 'the offline store has no key', properties: { ...group, OfflineStoreConfig: { S3StorageConfig: { S3Uri } } }, at: [path] }],
  unknown: [
    {
      title: 'whether there is a key hangs on a condition',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Conditions: { HasKey: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Key' }, ''] }] } },
        Resources: {
          Visits: {
            Type: 'AWS::SageMaker::FeatureGroup',
            Properties: {
              ...group,
              OfflineStoreConfig: { S3StorageConfig: { S3Uri, KmsKeyId: { 'Fn::If': ['HasKey', { Ref: 'Key' }, { Ref: 'AWS::NoValue' }] } } },
            },
          },
        },
      },
    },
  ],
  notApplicable: [{ title: 'an online store alone', properties: { ...group, OnlineStoreConfig: { EnableOnlineStore: true } } }],
} satisfies Examples;
