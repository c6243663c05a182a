import type { Examples } from '../../core/index.ts';

const variants = { ProductionVariants: [{ VariantName: 'all', ModelName: 'scorer', InstanceType: 'ml.m5.large', InitialInstanceCount: 2 }] };
const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'a key is named', properties: { ...variants, KmsKeyId: arn } },
    {
      title: 'the key is in the same template',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
        Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ...variants, KmsKeyId: { Ref: 'Key' } } },
      },
    },
    {
      title: 'the key is an accepted one, named by its id',
      properties: { ...variants, KmsKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' },
      parameters: { kmsKeyArns: arn },
    },
  ],
  fail: [
    { title: 'no key is named', properties: variants, at: ['KmsKeyId'] },
    {
      title: 'the key is not an accepted one',
      properties: { ...variants, KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/other' },
      parameters: { kmsKeyArns: arn },
      at: ['KmsKeyId'],
    },
  ],
  unknown: [
    {
      title: 'some keys are accepted, and which one it is, is a parameter',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Resources: { Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ...variants, KmsKeyId: { Ref: 'Key' } } } },
      },
      parameters: { kmsKeyArns: arn },
    },
  ],
} satisfies Examples;
