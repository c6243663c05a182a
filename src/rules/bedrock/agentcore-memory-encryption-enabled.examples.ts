import type { Examples } from '../../core/index.ts';

const memory = { Name: 'helper', EventExpiryDuration: 30 };

export default {
  pass: [
    { title: 'a key is named', properties: { ...memory, EncryptionKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/memory' } },
    {
      title: 'the key is in the same template',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
        Helper: { Type: 'AWS::BedrockAgentCore::Memory', Properties: { ...memory, EncryptionKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
      },
    },
  ],
  fail: [{ title: 'no key is named', properties: memory, at: ['EncryptionKeyArn'] }],
  unknown: [
    {
      title: 'the key hangs on a condition',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Conditions: { HasKey: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Key' }, ''] }] } },
        Resources: {
          Helper: {
            Type: 'AWS::BedrockAgentCore::Memory',
            Properties: { ...memory, EncryptionKeyArn: { 'Fn::If': ['HasKey', { Ref: 'Key' }, { Ref: 'AWS::NoValue' }] } },
          },
        },
      },
    },
  ],
} satisfies Examples;
