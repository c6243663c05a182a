import type { Examples } from '../../core/index.ts';

const group = { FeatureGroupName: 'visits', RecordIdentifierFeatureName: 'id', EventTimeFeatureName: 'time' };
const SecurityConfig = { KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/features' };
const path = 'OnlineStoreConfig.SecurityConfig.KmsKeyId';

export default {
  pass: [
    { title: 'the online store has a key', properties: { ...group, OnlineStoreConfig: { EnableOnlineStore: true, SecurityConfig } } },
    {
      title: 'standard storage with a key',
      properties: { ...group, OnlineStoreConfig: { EnableOnlineStore: true, StorageType: 'Standard', SecurityConfig } },
    },
  ],
  fail: [
    { title: 'the online store has no key', properties: { ...group, OnlineStoreConfig: { EnableOnlineStore: true } }, at: [path] },
    {
      title: 'standard storage without a key',
      properties: { ...group, OnlineStoreConfig: { EnableOnlineStore: true, StorageType: 'Standard' } },
      at: [path],
    },
  ],
  unknown: [
    {
      title: 'whether there is an online store is a parameter',
      template: {
        Parameters: { Online: { Type: 'String' } },
        Resources: {
          Visits: { Type: 'AWS::SageMaker::FeatureGroup', Properties: { ...group, OnlineStoreConfig: { EnableOnlineStore: { Ref: 'Online' } } } },
        },
      },
    },
  ],
  notApplicable: [
    { title: 'no online store', properties: group },
    { title: 'the online store is in memory', properties: { ...group, OnlineStoreConfig: { EnableOnlineStore: true, StorageType: 'InMemory' } } },
  ],
} satisfies Examples;
