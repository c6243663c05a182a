import * as apigateway from '@aws-sdk/client-api-gateway';
import { ApiGatewayV2Client, CreateApiCommand, CreateRouteCommand, CreateStageCommand } from '@aws-sdk/client-apigatewayv2';
import * as cloudfront from '@aws-sdk/client-cloudfront';
import { CreateHostedZoneCommand, Route53Client } from '@aws-sdk/client-route-53';
import { CreateRuleGroupCommand, CreateWebACLCommand, WAFV2Client } from '@aws-sdk/client-wafv2';
import type { Place, Row } from './row.ts';

async function distribution(
  place: Place,
  CallerReference: string,
  more: Partial<cloudfront.DistributionConfig>,
  viewers: cloudfront.ViewerProtocolPolicy,
) {
  const origin = {
    HTTPPort: 80,
    HTTPSPort: 443,
    OriginProtocolPolicy: 'https-only',
    OriginSslProtocols: { Quantity: 1, Items: ['TLSv1.2'] },
  } as const;
  const DistributionConfig: cloudfront.DistributionConfig = {
    CallerReference,
    Comment: '',
    Enabled: true,
    Origins: { Quantity: 1, Items: [{ Id: 'site', DomainName: 'site.example.com', CustomOriginConfig: origin as never }] },
    DefaultCacheBehavior: {
      TargetOriginId: 'site',
      ViewerProtocolPolicy: viewers,
      ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
      MinTTL: 0,
    },
    ...more,
  };
  const client = place.client(cloudfront.CloudFrontClient);
  return (await client.send(new cloudfront.CreateDistributionCommand({ DistributionConfig }))).Distribution?.Id;
}

async function restStage(place: Place, name: string, patches: Record<string, string>, more: object): Promise<string> {
  const client = place.client(apigateway.APIGatewayClient);
  const { id: restApiId } = await client.send(new apigateway.CreateRestApiCommand({ name }));
  const { items } = await client.send(new apigateway.GetResourcesCommand({ restApiId }));
  const method = { restApiId, resourceId: items?.[0]?.id, httpMethod: 'GET' };
  await client.send(new apigateway.PutMethodCommand({ ...method, authorizationType: 'AWS_IAM' }));
  await client.send(new apigateway.PutIntegrationCommand({ ...method, type: 'HTTP', integrationHttpMethod: 'GET', uri: 'https://example.com/' }));
  const { id: deploymentId } = await client.send(new apigateway.CreateDeploymentCommand({ restApiId }));
  await client.send(new apigateway.CreateStageCommand({ restApiId, stageName: 'live', deploymentId, ...more }));
  const patchOperations = Object.entries(patches).map(([path, value]) => ({ op: 'replace' as const, path, value }));
  if (patchOperations.length > 0) await client.send(new apigateway.UpdateStageCommand({ restApiId, stageName: 'live', patchOperations }));
  return `arn:aws:apigateway:${place.region}::/restapis/${restApiId}/stages/live`;
}

const VisibilityConfig = { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'm' };
const regional = { Scope: 'REGIONAL' as const, VisibilityConfig };

export const rows: readonly Row[] = [
  {
    type: 'AWS::CloudFront::Distribution',
    where: 'home',
    what: 'serves over plain HTTP, with no log and no default page',
    make: (place) => distribution(place, 'open', {}, 'allow-all'),
    fails: [
      'CLOUDFRONT_ACCESSLOGS_ENABLED',
      'CLOUDFRONT_ASSOCIATED_WITH_WAF',
      'CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED',
      'CLOUDFRONT_SECURITY_POLICY_CHECK',
      'CLOUDFRONT_VIEWER_POLICY_HTTPS',
    ],
  },
  {
    type: 'AWS::CloudFront::Distribution',
    where: 'home',
    what: 'serves over HTTPS, with logs and a default page',
    make: (place) =>
      distribution(
        place,
        'closed',
        {
          DefaultRootObject: 'index.html',
          Logging: { Enabled: true, IncludeCookies: false, Bucket: `${place.kept('logs')}.s3.amazonaws.com`, Prefix: 'site/' },
        },
        'redirect-to-https',
      ),
    fails: ['CLOUDFRONT_ASSOCIATED_WITH_WAF', 'CLOUDFRONT_SECURITY_POLICY_CHECK'],
  },
  {
    type: 'AWS::Route53::HostedZone',
    where: 'home',
    what: 'logs no queries',
    async make(place) {
      const made = await place.client(Route53Client).send(new CreateHostedZoneCommand({ Name: 'example.com', CallerReference: '1' }));
      return made.HostedZone?.Id?.replace('/hostedzone/', '');
    },
    fails: ['ROUTE53_QUERY_LOGGING_ENABLED'],
  },
  {
    type: 'AWS::WAFv2::WebACL',
    what: 'has no rules and no log',
    async make(place) {
      const made = await place.client(WAFV2Client).send(new CreateWebACLCommand({ ...regional, Name: 'empty', DefaultAction: { Allow: {} } }));
      return made.Summary?.ARN;
    },
    fails: ['WAFV2_LOGGING_ENABLED', 'WAFV2_WEBACL_NOT_EMPTY'],
  },
  {
    type: 'AWS::WAFv2::RuleGroup',
    what: 'has no rules, and no metrics',
    async make(place) {
      const quiet = { ...VisibilityConfig, CloudWatchMetricsEnabled: false };
      const made = await place
        .client(WAFV2Client)
        .send(new CreateRuleGroupCommand({ ...regional, Name: 'quiet', Capacity: 10, VisibilityConfig: quiet }));
      return made.Summary?.ARN;
    },
    fails: ['WAFV2_RULEGROUP_LOGGING_ENABLED', 'WAFV2_RULEGROUP_NOT_EMPTY'],
  },
  {
    type: 'AWS::ApiGateway::Stage',
    what: 'does not log, trace or encrypt',
    make: (place) => restStage(place, 'open', {}, {}),
    fails: ['APIGATEWAY_STAGE_ACCESS_LOGS_ENABLED', 'API_GW_EXECUTION_LOGGING_ENABLED'],
  },
  {
    type: 'AWS::ApiGateway::Stage',
    what: 'logs, traces and encrypts what it caches',
    make: (place) =>
      restStage(
        place,
        'closed',
        {
          '/*/*/logging/loglevel': 'ERROR',
          '/*/*/caching/enabled': 'true',
          '/*/*/caching/dataEncrypted': 'true',
          '/accessLogSettings/destinationArn': place.arn('logs', 'log-group:kept'),
        },
        { cacheClusterEnabled: true, cacheClusterSize: '0.5', tracingEnabled: true },
      ),
    fails: [],
  },
  {
    type: 'AWS::ApiGatewayV2::Stage',
    what: 'has no log, and a route for anybody',
    async make(place) {
      const client = place.client(ApiGatewayV2Client);
      const { ApiId } = await client.send(new CreateApiCommand({ Name: 'open', ProtocolType: 'HTTP' }));
      await client.send(new CreateRouteCommand({ ApiId, RouteKey: 'GET /', AuthorizationType: 'NONE' }));
      await client.send(new CreateStageCommand({ ApiId, StageName: 'live' }));
      return `arn:aws:apigateway:${place.region}::/apis/${ApiId}/stages/live`;
    },
    fails: ['API_GWV2_ACCESS_LOGS_ENABLED'],
  },
];
