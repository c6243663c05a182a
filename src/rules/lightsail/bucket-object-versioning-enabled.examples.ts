import type { Examples } from '../../core/index.ts';

const bucket = { BucketName: 'web-111122223333', BundleId: 'small_1_0' };

export default {
  pass: [{ title: 'versions are kept', properties: { ...bucket, ObjectVersioning: true } }],
  fail: [
    { title: 'nothing is said, so none are kept', properties: bucket, at: ['ObjectVersioning'] },
    { title: 'none are kept', properties: { ...bucket, ObjectVersioning: false }, at: ['ObjectVersioning'] },
  ],
  unknown: [
    {
      title: 'versions are a parameter',
      template: {
        Parameters: { Keep: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::Lightsail::Bucket', Properties: { ...bucket, ObjectVersioning: { Ref: 'Keep' } } } },
      },
    },
  ],
} satisfies Examples;
