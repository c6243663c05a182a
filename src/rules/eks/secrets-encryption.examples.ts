import type { Examples, ExamplesByRule } from '../../core/index.ts';

const key = 'arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d';
const cluster = (...EncryptionConfig: object[]) => ({
  RoleArn: 'arn:aws:iam::111122223333:role/eks',
  ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'] },
  ...(EncryptionConfig.length > 0 ? { EncryptionConfig } : {}),
});
const by = (KeyArn: unknown) => cluster({ Resources: ['secrets'], Provider: { KeyArn } });

const byCdk = (Config: object) => ({ type: 'Custom::AWSCDK-EKS-Cluster', properties: { Config } });

const examples: Examples = {
  pass: [
    { title: 'a key is named', properties: by(key) },
    {
      title: 'the key is in the template',
      resources: {
        Cluster: { Type: 'AWS::EKS::Cluster', Properties: by({ 'Fn::GetAtt': ['Key', 'Arn'] }) },
        Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
      },
    },
    { title: "the CDK's custom resource names a key", ...byCdk({ encryptionConfig: [{ resources: ['secrets'], provider: { keyArn: key } }] }) },
    { title: 'the key is an allowed one', properties: by(key), parameters: { kmsKeyArns: key } },
  ],
  fail: [
    { title: 'nothing is said', properties: cluster(), at: ['EncryptionConfig'] },
    { title: "the CDK's custom resource names no key", ...byCdk({ version: '1.34' }), at: ['Config.encryptionConfig'] },
    { title: 'no key is named', properties: cluster({ Resources: ['secrets'] }), at: ['EncryptionConfig'] },
    {
      title: 'the key is not an allowed one',
      properties: by(key),
      parameters: { kmsKeyArns: 'arn:aws:kms:eu-west-1:111122223333:key/9f8e7d6c' },
      at: ['EncryptionConfig'],
    },
  ],
  unknown: [
    {
      title: 'what is encrypted is a parameter',
      template: {
        Parameters: { What: { Type: 'String' } },
        Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties: cluster({ Resources: [{ Ref: 'What' }], Provider: { KeyArn: key } }) } },
      },
    },
  ],
};

export default { EKS_CLUSTER_SECRETS_ENCRYPTED: examples, EKS_SECRETS_ENCRYPTED: examples } satisfies ExamplesByRule;
