import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { item } from '../../../testing/described-forms.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const none = { quantity: 0 };
const behavior = (viewerProtocolPolicy: string) => ({
  targetOriginId: 'site',
  viewerProtocolPolicy,
  trustedSigners: { enabled: false, quantity: 0 },
  trustedKeyGroups: { enabled: true, quantity: 1, items: ['k1'] },
  allowedMethods: { quantity: 2, items: ['GET', 'HEAD'], cachedMethods: { quantity: 2, items: ['GET', 'HEAD'] } },
  functionAssociations: none,
});

test('an item of a distribution that keeps every rule is judged like its template', async () => {
  const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/c';
  const webAcl = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/w/1';
  const template = {
    Site: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          Aliases: ['www.example.com'],
          DefaultRootObject: 'index.html',
          WebACLId: webAcl,
          Logging: { Bucket: 'logs.s3.amazonaws.com' },
          ViewerCertificate: { AcmCertificateArn: certificate, SslSupportMethod: 'sni-only', MinimumProtocolVersion: 'TLSv1.2_2021' },
          DefaultCacheBehavior: { TargetOriginId: 'site', ViewerProtocolPolicy: 'https-only', TrustedKeyGroups: ['k1'] },
          Origins: [
            {
              Id: 'site',
              DomainName: 'site.example.com',
              CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
            },
            {
              Id: 'spare',
              DomainName: 'spare.s3.eu-west-1.amazonaws.com',
              OriginAccessControlId: 'E1',
              S3OriginConfig: { OriginAccessIdentity: '' },
            },
          ],
          OriginGroups: {
            Quantity: 1,
            Items: [
              {
                Id: 'g',
                FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [500] } },
                Members: { Quantity: 2, Items: [{ OriginId: 'site' }, { OriginId: 'spare' }] },
              },
            ],
          },
        },
        Tags: [{ Key: 'Owner', Value: 'site' }],
      },
    },
  };
  const configuration = {
    id: 'E31',
    arn: 'arn:aws:cloudfront::111122223333:distribution/E31',
    domainName: 'd1.cloudfront.net',
    distributionConfig: {
      enabled: true,
      comment: '',
      aliases: { quantity: 1, items: ['www.example.com'] },
      defaultRootObject: 'index.html',
      webACLId: webAcl,
      isIPV6Enabled: true,
      httpVersion: 'http2',
      logging: { enabled: true, bucket: 'logs.s3.amazonaws.com', prefix: '', includeCookies: false },
      viewerCertificate: {
        acmCertificateArn: certificate,
        sslSupportMethod: 'sni-only',
        minimumProtocolVersion: 'TLSv1.2_2021',
        certificate,
        certificateSource: 'acm',
      },
      defaultCacheBehavior: behavior('https-only'),
      cacheBehaviors: none,
      customErrorResponses: none,
      origins: {
        quantity: 2,
        items: [
          {
            id: 'site',
            domainName: 'site.example.com',
            originPath: '',
            customHeaders: none,
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: 'https-only',
              originSslProtocols: { quantity: 1, items: ['TLSv1.2'] },
            },
          },
          { id: 'spare', domainName: 'spare.s3.eu-west-1.amazonaws.com', originAccessControlId: 'E1', s3OriginConfig: { originAccessIdentity: '' } },
        ],
      },
      originGroups: {
        quantity: 1,
        items: [
          {
            id: 'g',
            failoverCriteria: { statusCodes: { quantity: 1, items: [500] } },
            members: { quantity: 2, items: [{ originId: 'site' }, { originId: 'spare' }] },
          },
        ],
      },
      restrictions: { geoRestriction: { restrictionType: 'none', quantity: 0 } },
    },
  };
  const described = describeItem(item('AWS::CloudFront::Distribution', 'E31', configuration, { tags: { Owner: 'site' } }));
  const parameters = { CLOUDFRONT_SSL_POLICY_CHECK: { securityPolicies: 'TLSv1.2_2021' } };
  expect(await differences({ template, described, parameters })).toEqual([]);
  expect(described[0]).toMatchObject({
    otherNames: ['d1.cloudfront.net'],
    properties: { DistributionConfig: { IPV6Enabled: true, Origins: [{ CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443 } }, {}] } },
  });
});

test('an item of a distribution that nobody has hardened fails what its template fails', async () => {
  const template = {
    Site: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          ViewerCertificate: { CloudFrontDefaultCertificate: true },
          DefaultCacheBehavior: { TargetOriginId: 'site', ViewerProtocolPolicy: 'allow-all', TrustedKeyGroups: ['k1'] },
          Origins: [
            { Id: 'site', DomainName: 'site.example.com', CustomOriginConfig: { OriginProtocolPolicy: 'http-only', OriginSSLProtocols: ['SSLv3'] } },
          ],
        },
      },
    },
  };
  const configuration = {
    id: 'E32',
    distributionConfig: {
      enabled: true,
      aliases: none,
      defaultRootObject: '',
      webACLId: '',
      logging: { enabled: false, bucket: '', prefix: '', includeCookies: false },
      viewerCertificate: { cloudFrontDefaultCertificate: true, minimumProtocolVersion: 'TLSv1', certificateSource: 'cloudfront' },
      defaultCacheBehavior: behavior('allow-all'),
      cacheBehaviors: none,
      originGroups: none,
      origins: {
        quantity: 1,
        items: [
          {
            id: 'site',
            domainName: 'site.example.com',
            customOriginConfig: { originProtocolPolicy: 'http-only', originSslProtocols: { quantity: 1, items: ['SSLv3'] } },
          },
        ],
      },
    },
  };
  const described = describeItem(item('AWS::CloudFront::Distribution', 'E32', configuration));
  expect(await differences({ template, described })).toEqual([]);
});

test('an item of a certificate is judged like its template, and tells when it expires', async () => {
  const arn = 'arn:aws:acm:eu-west-1:111122223333:certificate/c';
  const template = {
    Certificate: {
      Type: 'AWS::CertificateManager::Certificate',
      Properties: { DomainName: 'www.example.com', KeyAlgorithm: 'RSA_1024', CertificateTransparencyLoggingPreference: 'DISABLED' },
    },
  };
  const configuration = {
    certificateArn: arn,
    domainName: 'www.example.com',
    keyAlgorithm: 'RSA-1024',
    notAfter: '2026-11-05T00:00:00.000Z',
    options: { certificateTransparencyLoggingPreference: 'DISABLED' },
    status: 'ISSUED',
    type: 'AMAZON_ISSUED',
  };
  const described = describeItem(item('AWS::ACM::Certificate', arn, configuration));
  expect(await differences({ template, described })).toEqual([]);
  expect(described[0]).toMatchObject({ type: 'AWS::CertificateManager::Certificate', state: { notAfter: '2026-11-05T00:00:00.000Z' } });
});

test('an item of a web ACL is believed about its rules only if it shows them', async () => {
  const arn = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/w/1';
  const configuration = {
    name: 'w',
    id: '1',
    resourceARN: arn,
    visibilityConfig: { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: 'w' },
  };
  const [closed] = describeItem(item('AWS::WAFv2::WebACL', '1', configuration));
  expect(closed).toMatchObject({ id: arn, properties: { Name: 'w', Scope: 'REGIONAL', VisibilityConfig: { CloudWatchMetricsEnabled: true } } });
  expect(closed?.properties.Rules).toBeInstanceOf(Unknown);
  const [empty] = describeItem(item('AWS::WAFv2::WebACL', '1', { ...configuration, rules: [] }));
  expect(empty?.properties).not.toHaveProperty('Rules');
  const [pattern] = describeItem(item('AWS::WAFv2::RegexPatternSet', '2', { name: 'p', id: '2', resourceARN: arn, regularExpressions: ['a.*'] }));
  expect(pattern?.properties.RegularExpressionList).toEqual(['a.*']);
});
