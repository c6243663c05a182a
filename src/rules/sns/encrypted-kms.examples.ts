import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'a key of the stack is used',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Alarms: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
      },
    },
    { title: 'the wanted key is used', properties: { KmsMasterKeyId: 'alias/alarms' }, parameters: { kmsKeyIds: 'alias/alarms' } },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['KmsMasterKeyId'] },
    {
      title: 'another key is wanted',
      properties: { KmsMasterKeyId: 'alias/aws/sns' },
      parameters: { kmsKeyIds: 'alias/alarms' },
      at: ['KmsMasterKeyId'],
    },
  ],
  unknown: [
    {
      title: 'which key it is turns out on deployment',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Alarms: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: { Ref: 'Key' } } },
      },
      parameters: { kmsKeyIds: '1234abcd-12ab-34cd-56ef-1234567890ab' },
    },
  ],
} satisfies Examples;
