import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'the key of AWS encrypts', properties: { ShardCount: 1, StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' } } },
    {
      title: 'the key is a parameter',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Resources: {
          Clicks: { Type: 'AWS::Kinesis::Stream', Properties: { ShardCount: 1, StreamEncryption: { EncryptionType: 'KMS', KeyId: { Ref: 'Key' } } } },
        },
      },
    },
  ],
  fail: [{ title: 'nothing is said of encryption', properties: { ShardCount: 1 }, at: ['StreamEncryption'] }],
  unknown: [
    {
      title: 'encryption hangs on a condition',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Conditions: { HasKey: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Key' }, ''] }] } },
        Resources: {
          Clicks: {
            Type: 'AWS::Kinesis::Stream',
            Properties: {
              ShardCount: 1,
              StreamEncryption: { 'Fn::If': ['HasKey', { EncryptionType: 'KMS', KeyId: { Ref: 'Key' } }, { Ref: 'AWS::NoValue' }] },
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
