import type { Examples } from '../../core/index.ts';

const ExtendedS3DestinationConfiguration = { BucketARN: 'arn:aws:s3:::logs', RoleARN: 'arn:aws:iam::111122223333:role/firehose' };
const KeyARN = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const own = { KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN };
const stream = (DeliveryStreamEncryptionConfigurationInput?: object) => ({
  ExtendedS3DestinationConfiguration,
  ...(DeliveryStreamEncryptionConfigurationInput ? { DeliveryStreamEncryptionConfigurationInput } : {}),
});

export default {
  pass: [
    { title: 'the key of AWS encrypts', properties: stream({ KeyType: 'AWS_OWNED_CMK' }) },
    { title: 'a key of yours encrypts', properties: { ...stream(own), DeliveryStreamType: 'DirectPut' } },
    { title: 'the key is an accepted one', properties: stream(own), parameters: { kmsKeyArns: KeyARN } },
  ],
  fail: [
    { title: 'nothing is said of encryption', properties: stream(), at: ['DeliveryStreamEncryptionConfigurationInput'] },
    {
      title: 'the key of AWS, where others are wanted',
      properties: stream({ KeyType: 'AWS_OWNED_CMK' }),
      parameters: { kmsKeyArns: KeyARN },
      at: ['DeliveryStreamEncryptionConfigurationInput.KeyARN'],
    },
    {
      title: 'another key than those wanted',
      properties: stream(own),
      parameters: { kmsKeyArns: 'arn:aws:kms:eu-central-1:111122223333:key/other' },
      at: ['DeliveryStreamEncryptionConfigurationInput.KeyARN'],
    },
  ],
  unknown: [
    {
      title: 'certain keys are wanted, and the key is a parameter',
      template: {
        Parameters: { Key: { Type: 'String' } },
        Resources: {
          Logs: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: stream({ KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: { Ref: 'Key' } }) },
        },
      },
      parameters: { kmsKeyArns: KeyARN },
    },
  ],
  notApplicable: [{ title: 'records come from a Kinesis stream', properties: { ...stream(), DeliveryStreamType: 'KinesisStreamAsSource' } }],
} satisfies Examples;
