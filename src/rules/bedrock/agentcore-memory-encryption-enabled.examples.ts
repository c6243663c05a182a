import type { Examples } from '../../core/index.ts';

const memory = { Name: 'helper', EventExpiryDuration: 30 };

/** Deployed, it names its key by the ARN, and an alias tells whose that is. */
const deployed = (AliasName: string) => ({
  resources: {
    Own: {
      Type: 'AWS::BedrockAgentCore::Memory',
      Properties: { ...memory, EncryptionKeyArn: `arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab` },
    },
    Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName, TargetKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' } },
  },
  state: { Own: {} },
});

export default {
  pass: [
    { title: 'a deployed one with a key of your own', ...deployed('alias/own') },
    { title: 'a key is named', properties: { ...memory, EncryptionKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/memory' } },
    {
      title: 'the key is in the same template',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
        Helper: { Type: 'AWS::BedrockAgentCore::Memory', Properties: { ...memory, EncryptionKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
      },
    },
  ],
  fail: [
    { title: 'a deployed one with the key of AWS, which it names by its ARN', ...deployed('alias/aws/bedrock'), at: ['EncryptionKeyArn'] },
    { title: 'no key is named', properties: memory, at: ['EncryptionKeyArn'] },
  ],
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
