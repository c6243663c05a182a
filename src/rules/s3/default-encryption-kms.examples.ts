import type { Examples } from '../../core/index.ts';

const encrypted = (byDefault?: object) => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: [byDefault ? { ServerSideEncryptionByDefault: byDefault } : { BucketKeyEnabled: true }] },
});
const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const path = 'BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault';

export default {
  pass: [
    { title: "AWS's key for S3 is used", properties: encrypted({ SSEAlgorithm: 'aws:kms' }) },
    { title: 'objects are encrypted twice', properties: encrypted({ SSEAlgorithm: 'aws:kms:dsse' }) },
    {
      title: 'the wanted key is used',
      properties: encrypted({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: arn }),
      parameters: { kmsKeyArns: arn },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: [`${path}.SSEAlgorithm`] },
    { title: "S3's own key is used", properties: encrypted({ SSEAlgorithm: 'AES256' }), at: [`${path}.SSEAlgorithm`] },
    { title: 'no algorithm is set', properties: encrypted(), at: [`${path}.SSEAlgorithm`] },
    {
      title: 'another key is used',
      properties: encrypted({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/aws/s3' }),
      parameters: { kmsKeyArns: arn },
      at: [`${path}.KMSMasterKeyID`],
    },
  ],
  unknown: [
    {
      title: 'which key a reference stands for is known after deployment',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Logs: { Type: 'AWS::S3::Bucket', Properties: encrypted({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: { 'Fn::GetAtt': ['Key', 'Arn'] } }) },
      },
      parameters: { kmsKeyArns: arn },
    },
  ],
} satisfies Examples;
