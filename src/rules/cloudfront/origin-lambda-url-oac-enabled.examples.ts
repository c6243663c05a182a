import type { Examples } from '../../core/index.ts';

const distribution = (origin: object) => ({
  DistributionConfig: { Enabled: true, Origins: [{ Id: 'api', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' }, ...origin }] },
});
const domain = { DomainName: 'abcdefghij0123456789.lambda-url.eu-west-1.on.aws' };

export default {
  pass: [
    { title: 'access control is used', properties: distribution({ ...domain, OriginAccessControlId: 'E2QWRUHEXAMPLE' }) },
    { title: 'the origin is something else', properties: distribution({ DomainName: 'api.example.com' }) },
  ],
  fail: [{ title: 'the URL is reached openly', properties: distribution(domain), at: ['DistributionConfig.Origins[0].OriginAccessControlId'] }],
  unknown: [
    {
      title: 'the domain is a parameter without default',
      template: {
        Parameters: { Domain: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ DomainName: { Ref: 'Domain' } }) } },
      },
    },
  ],
} satisfies Examples;
