import type { Examples } from '../../core/index.ts';

const behavior = { TargetOriginId: 'web', ViewerProtocolPolicy: 'https-only' };
const distribution = (standard: object, ...others: object[]) => ({
  DistributionConfig: {
    Enabled: true,
    DefaultCacheBehavior: { ...behavior, ...standard },
    ...(others.length > 0 ? { CacheBehaviors: others.map((one) => ({ ...behavior, PathPattern: '/private/*', ...one })) } : {}),
  },
});

export default {
  pass: [
    { title: 'a key group checks signatures', properties: distribution({ TrustedKeyGroups: ['k-1'] }, { TrustedKeyGroups: ['k-1'] }) },
    {
      title: 'the key group is in the stack',
      resources: {
        Keys: { Type: 'AWS::CloudFront::KeyGroup', Properties: {} },
        Web: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ TrustedKeyGroups: [{ Ref: 'Keys' }] }) },
      },
    },
  ],
  fail: [
    { title: 'nothing is signed', properties: distribution({}), at: ['DistributionConfig.DefaultCacheBehavior.TrustedKeyGroups'] },
    {
      title: 'one path has trusted signers',
      properties: distribution({ TrustedKeyGroups: ['k-1'] }, { TrustedSigners: ['111122223333'] }),
      at: ['DistributionConfig.CacheBehaviors[0].TrustedSigners'],
    },
  ],
} satisfies Examples;
