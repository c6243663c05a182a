import type { Examples } from '../../core/index.ts';

const encrypted = (SSEAlgorithm: unknown) => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }] },
});

export default {
  pass: [
    { title: 'nothing is said, and S3 encrypts with its own key', properties: {} },
    { title: "S3's own key is named", properties: encrypted('AES256') },
    { title: 'a key in KMS is used', properties: encrypted('aws:kms') },
    { title: 'only the bucket key is set', properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true }] } } },
  ],
  fail: [
    {
      title: 'there is no such encryption',
      properties: encrypted('AES128'),
      at: ['BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm'],
    },
  ],
  unknown: [
    {
      title: 'the algorithm is a parameter without default',
      template: {
        Parameters: { Algorithm: { Type: 'String' } },
        Resources: { Logs: { Type: 'AWS::S3::Bucket', Properties: encrypted({ Ref: 'Algorithm' }) } },
      },
    },
  ],
} satisfies Examples;
