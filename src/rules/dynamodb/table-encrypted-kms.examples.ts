import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: "AWS's key in KMS is used", properties: { SSESpecification: { SSEEnabled: true } } },
    {
      title: 'the wanted key is used',
      properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: arn } },
      parameters: { kmsKeyArns: arn },
    },
    {
      title: 'the wanted key is named by its id',
      properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: arn.slice(arn.lastIndexOf('/') + 1) } },
      parameters: { kmsKeyArns: arn },
    },
    {
      title: 'the wanted key is named by its alias',
      properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'alias/orders' } },
      parameters: { kmsKeyArns: 'arn:aws:kms:eu-west-1:111122223333:alias/orders' },
    },
    {
      title: 'a global table uses KMS',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-west-1' }], SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['SSESpecification.SSEEnabled'] },
    { title: "DynamoDB's key is used", properties: { SSESpecification: { SSEEnabled: false } }, at: ['SSESpecification.SSEEnabled'] },
    {
      title: 'another key is wanted',
      properties: { SSESpecification: { SSEEnabled: true } },
      parameters: { kmsKeyArns: arn },
      at: ['SSESpecification.KMSMasterKeyId'],
    },
  ],
  unknown: [
    {
      title: 'which key it is turns out on deployment',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Orders: {
          Type: 'AWS::DynamoDB::Table',
          Properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
        },
      },
      parameters: { kmsKeyArns: arn },
    },
  ],
} satisfies Examples;
