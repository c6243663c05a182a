import type { Examples } from '../../core/index.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** Deployed, it names its key by the ARN, and an alias tells whose that is. */
const deployed = (AliasName: string) => ({
  resources: {
    Own: { Type: 'AWS::RedshiftServerless::Namespace', Properties: { NamespaceName: 'reports', KmsKeyId: key } },
    Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName, TargetKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' } },
  },
  state: { Own: {} },
});

export default {
  pass: [
    { title: 'a deployed one with a key of your own', ...deployed('alias/own') },
    { title: 'a key of its own', properties: { NamespaceName: 'reports', KmsKeyId: key }, parameters: { kmsKeyArns: key } },
    {
      title: 'a key that is made beside it',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Namespace: {
          Type: 'AWS::RedshiftServerless::Namespace',
          Properties: { NamespaceName: 'reports', KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
        },
      },
    },
  ],
  fail: [
    { title: 'a deployed one with the key of AWS, which it names by its ARN', ...deployed('alias/aws/redshift'), at: ['KmsKeyId'] },

    { title: 'nothing is said, which means the key of AWS', properties: { NamespaceName: 'reports' }, at: ['KmsKeyId'] },
    { title: 'the key of AWS', properties: { NamespaceName: 'reports', KmsKeyId: 'AWS_OWNED_KMS_KEY' }, at: ['KmsKeyId'] },
    {
      title: 'another key is wanted',
      properties: { NamespaceName: 'reports', KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/another' },
      parameters: { kmsKeyArns: key },
      at: ['KmsKeyId'],
    },
  ],
} satisfies Examples;
