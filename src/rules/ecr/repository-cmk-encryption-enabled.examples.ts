import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d';
const by = (KmsKey?: unknown) => ({ EncryptionConfiguration: { EncryptionType: 'KMS', ...(KmsKey === undefined ? {} : { KmsKey }) } });
const keyed = (KmsKey: unknown) => ({
  Web: { Type: 'AWS::ECR::Repository', Properties: by(KmsKey) },
  Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
});

const deployed = (AliasName: string) => ({
  resources: {
    Web: { Type: 'AWS::ECR::Repository', Properties: by(arn) },
    Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName, TargetKeyId: '1a2b3c4d' } },
  },
  state: { Web: {} },
});

export default {
  pass: [
    { title: 'a deployed one with a key of your own', ...deployed('alias/images') },
    { title: 'a key is named', properties: by(arn) },
    { title: 'the key is an allowed one', properties: by(arn), parameters: { kmsKeyArns: arn } },
    { title: 'the allowed key is named by its id', properties: by('1a2b3c4d'), parameters: { kmsKeyArns: arn } },
    { title: 'the key is put together', resources: keyed({ 'Fn::Sub': `arn:\${AWS::Partition}:kms:eu-west-1:111122223333:key/1a2b3c4d` }) },
  ],
  fail: [
    { title: 'a deployed one with the key of AWS, which it names by its ARN', ...deployed('alias/aws/ecr'), at: ['EncryptionConfiguration.KmsKey'] },
    { title: 'nothing is said', properties: {}, at: ['EncryptionConfiguration.EncryptionType'] },
    { title: 'a key of S3', properties: { EncryptionConfiguration: { EncryptionType: 'AES256' } }, at: ['EncryptionConfiguration.EncryptionType'] },
    { title: 'no key is named, so it is that of AWS', properties: by(), at: ['EncryptionConfiguration.KmsKey'] },
    { title: 'the key of AWS is named', properties: by('alias/aws/ecr'), at: ['EncryptionConfiguration.KmsKey'] },
    {
      title: 'the key is not an allowed one',
      properties: by(arn),
      parameters: { kmsKeyArns: 'arn:aws:kms:eu-west-1:111122223333:key/9f8e7d6c' },
      at: ['EncryptionConfiguration.KmsKey'],
    },
  ],
  unknown: [
    {
      title: 'the type is a parameter',
      template: {
        Parameters: { Kind: { Type: 'String' } },
        Resources: {
          Web: { Type: 'AWS::ECR::Repository', Properties: { EncryptionConfiguration: { EncryptionType: { Ref: 'Kind' }, KmsKey: arn } } },
        },
      },
    },
  ],
} satisfies Examples;
