import * as acm from '@aws-sdk/client-acm';
import * as cloudfront from '@aws-sdk/client-cloudfront';
import * as route53 from '@aws-sdk/client-route-53';
import * as waf from '@aws-sdk/client-wafv2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as certificateReaders } from './acm.ts';
import { readers as distributionReaders } from './cloudfront.ts';
import { readers as zoneReaders } from './route53.ts';
import { readers as wafReaders } from './wafv2.ts';

const Tags = [{ Key: 'Owner', Value: 'shop' }];
const seen = { unseen: [], gaps: {} };
/** Where the emulator is: ARNs name it. */
const at = { account: '123456789012', region: 'us-east-1' };

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('distributions are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new cloudfront.CloudFrontClient(moto.client());
  const DistributionConfig: cloudfront.DistributionConfig = {
    CallerReference: '1',
    Comment: '',
    Enabled: true,
    DefaultRootObject: '',
    Origins: {
      Quantity: 1,
      Items: [
        {
          Id: 'site',
          DomainName: 'site.example.com',
          CustomOriginConfig: {
            HTTPPort: 80,
            HTTPSPort: 443,
            OriginProtocolPolicy: 'http-only',
            OriginSslProtocols: { Quantity: 1, Items: ['SSLv3'] },
          },
        },
      ],
    },
    DefaultCacheBehavior: {
      TargetOriginId: 'site',
      ViewerProtocolPolicy: 'allow-all',
      ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
      MinTTL: 0,
    },
  };
  await client.send(new cloudfront.CreateDistributionWithTagsCommand({ DistributionConfigWithTags: { DistributionConfig, Tags: { Items: Tags } } }));
  const template = {
    Site: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          Origins: [
            { Id: 'site', DomainName: 'site.example.com', CustomOriginConfig: { OriginProtocolPolicy: 'http-only', OriginSSLProtocols: ['SSLv3'] } },
          ],
          DefaultCacheBehavior: { TargetOriginId: 'site', ViewerProtocolPolicy: 'allow-all' },
        },
        Tags,
      },
    },
  };
  // The emulator has no functions at the edge.
  const { described, unseen, gaps } = await readLive(distributionReaders.slice(0, 2), moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
});

test('functions at the edge are read page by page', async () => {
  const summary = (Name: string): cloudfront.FunctionSummary => ({
    Name,
    Status: 'DEPLOYED',
    FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
    FunctionMetadata: { FunctionARN: `arn:aws:cloudfront::123456789012:function/${Name}`, Stage: 'LIVE', LastModifiedTime: new Date(0) },
  });
  const { described } = await readLive(distributionReaders.slice(2), {
    ListFunctions: ({ Marker }: cloudfront.ListFunctionsRequest) => ({
      FunctionList: Marker
        ? { MaxItems: 1, Quantity: 1, Items: [summary('b')] }
        : { MaxItems: 1, Quantity: 1, NextMarker: '2', Items: [summary('a')] },
    }),
    ListTagsForResource: () => ({ Tags: { Items: Tags } }),
  });
  expect(described.map((one) => [one.properties.Name, one.properties.Tags])).toEqual([
    ['a', Tags],
    ['b', Tags],
  ]);
});

test('certificates are judged as their templates are, and those with longer keys are listed as well', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new acm.ACMClient(moto.client());
  await client.send(
    new acm.RequestCertificateCommand({
      DomainName: 'www.example.com',
      Tags,
      Options: { CertificateTransparencyLoggingPreference: 'DISABLED', Export: 'DISABLED' },
    }),
  );
  const template = {
    Certificate: {
      Type: 'AWS::CertificateManager::Certificate',
      Properties: { DomainName: 'www.example.com', CertificateTransparencyLoggingPreference: 'DISABLED', Tags },
    },
  };
  const { described, unseen, gaps } = await readLive(certificateReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
  expect(described[0]?.state).toHaveProperty('notAfter');
});

test('zones and health checks are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new route53.Route53Client(moto.client());
  const made = await client.send(new route53.CreateHostedZoneCommand({ Name: 'example.com', CallerReference: '1' }));
  const ResourceId = made.HostedZone?.Id?.replace('/hostedzone/', '') ?? '';
  await client.send(new route53.ChangeTagsForResourceCommand({ ResourceType: 'hostedzone', ResourceId, AddTags: Tags }));
  await client.send(new route53.CreateHostedZoneCommand({ Name: 'example.org', CallerReference: '2' }));
  await client.send(
    new route53.CreateHealthCheckCommand({
      CallerReference: '3',
      HealthCheckConfig: { Type: 'HTTPS', FullyQualifiedDomainName: 'example.com', Port: 443 },
    }),
  );
  const template = {
    Com: { Type: 'AWS::Route53::HostedZone', Properties: { Name: 'example.com.', HostedZoneTags: Tags } },
    Org: { Type: 'AWS::Route53::HostedZone', Properties: { Name: 'example.org.' } },
    Check: {
      Type: 'AWS::Route53::HealthCheck',
      Properties: { HealthCheckConfig: { Type: 'HTTPS', FullyQualifiedDomainName: 'example.com', Port: 443 } },
    },
  };
  const { described, unseen, gaps } = await readLive(zoneReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
});

test('web ACLs and rule groups are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new waf.WAFV2Client(moto.client());
  const VisibilityConfig = { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'm' };
  const Rules: waf.Rule[] = [
    {
      Name: 'find',
      Priority: 1,
      Action: { Block: {} },
      VisibilityConfig,
      Statement: {
        ByteMatchStatement: {
          SearchString: new TextEncoder().encode('bad'),
          FieldToMatch: { UriPath: {} },
          PositionalConstraint: 'CONTAINS',
          TextTransformations: [{ Priority: 0, Type: 'NONE' }],
        },
      },
    },
  ];
  const common = { Scope: 'REGIONAL' as const, VisibilityConfig };
  const { Summary } = await client.send(new waf.CreateWebACLCommand({ ...common, Name: 'full', DefaultAction: { Allow: {} }, Rules, Tags }));
  const LogDestinationConfigs = ['arn:aws:firehose:us-east-1:123456789012:deliverystream/aws-waf-logs-a'];
  const LoggingConfiguration = { ResourceArn: Summary?.ARN, LogDestinationConfigs };
  await client.send(new waf.PutLoggingConfigurationCommand({ LoggingConfiguration }));
  await client.send(new waf.CreateWebACLCommand({ ...common, Name: 'empty', DefaultAction: { Allow: {} } }));
  await client.send(
    new waf.CreateRuleGroupCommand({
      ...common,
      Name: 'group',
      Capacity: 10,
      VisibilityConfig: { ...VisibilityConfig, CloudWatchMetricsEnabled: false },
    }),
  );
  const rule = { Name: 'find', Priority: 1, Action: { Block: {} }, VisibilityConfig, Statement: { GeoMatchStatement: { CountryCodes: ['CH'] } } };
  const template = {
    Full: { Type: 'AWS::WAFv2::WebACL', Properties: { ...common, Name: 'full', DefaultAction: { Allow: {} }, Rules: [rule], Tags } },
    Logs: { Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn: { 'Fn::GetAtt': ['Full', 'Arn'] }, LogDestinationConfigs } },
    Empty: { Type: 'AWS::WAFv2::WebACL', Properties: { ...common, Name: 'empty', DefaultAction: { Allow: {} } } },
    Group: {
      Type: 'AWS::WAFv2::RuleGroup',
      Properties: { ...common, Name: 'group', Capacity: 10, VisibilityConfig: { ...VisibilityConfig, CloudWatchMetricsEnabled: false } },
    },
  };
  const { described } = await readLive(wafReaders, moto);
  expect(await differences({ template, described, at })).toEqual([]);
  const full = described.find((one) => one.properties.Name === 'full');
  expect(full?.properties.Rules).toMatchObject([{ Statement: { ByteMatchStatement: { SearchString: 'bad' } } }]);
});
