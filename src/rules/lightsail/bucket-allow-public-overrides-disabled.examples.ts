import type { Examples } from '../../core/index.ts';

const bucket = { BucketName: 'web-111122223333', BundleId: 'small_1_0' };

export default {
  pass: [
    { title: 'nothing is said, so there are no overrides', properties: bucket },
    { title: 'overrides are off', properties: { ...bucket, AccessRules: { GetObject: 'private', AllowPublicOverrides: false } } },
  ],
  fail: [
    {
      title: 'overrides are on',
      properties: { ...bucket, AccessRules: { GetObject: 'private', AllowPublicOverrides: true } },
      at: ['AccessRules.AllowPublicOverrides'],
    },
  ],
  unknown: [
    {
      title: 'overrides are a parameter',
      template: {
        Parameters: { Override: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::Lightsail::Bucket', Properties: { ...bucket, AccessRules: { AllowPublicOverrides: { Ref: 'Override' } } } } },
      },
    },
  ],
} satisfies Examples;
