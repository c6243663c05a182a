import type { Examples } from '../../core/index.ts';

const behavior = (ViewerProtocolPolicy: unknown) => ({ TargetOriginId: 'web', ViewerProtocolPolicy });
const distribution = (standard: unknown, other: unknown) => ({
  DistributionConfig: { Enabled: true, DefaultCacheBehavior: behavior(standard), CacheBehaviors: [{ PathPattern: '/api/*', ...behavior(other) }] },
});

export default {
  pass: [{ title: 'viewers are sent to HTTPS', properties: distribution('redirect-to-https', 'https-only') }],
  fail: [
    {
      title: 'HTTP is let in by default',
      properties: distribution('allow-all', 'https-only'),
      at: ['DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'],
    },
    {
      title: 'HTTP is let in on one path',
      properties: distribution('https-only', 'allow-all'),
      at: ['DistributionConfig.CacheBehaviors[0].ViewerProtocolPolicy'],
    },
    {
      title: 'nothing is said',
      properties: { DistributionConfig: { Enabled: true } },
      at: ['DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'],
    },
  ],
  unknown: [
    {
      title: 'the policy is a parameter without default',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ Ref: 'Policy' }, 'https-only') } },
      },
    },
  ],
} satisfies Examples;
