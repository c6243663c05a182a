import type { DomainName, RestApi, Stage } from '@aws-sdk/client-api-gateway';
import { apiGatewayArn } from '../api-gateway-arn.ts';
import { capitals } from '../capitals.ts';
import { describe, document, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function restApi(told: RestApi, place: Place): Described {
  const { id = '', policy, endpointConfiguration: endpoint } = told;
  const arn = apiGatewayArn(place, `/restapis/${id}`);
  return describe('AWS::ApiGateway::RestApi', {
    id: arn,
    name: id,
    arn,
    properties: {
      Name: told.name,
      Description: told.description || undefined,
      ApiKeySourceType: told.apiKeySource,
      BinaryMediaTypes: filled(told.binaryMediaTypes),
      DisableExecuteApiEndpoint: told.disableExecuteApiEndpoint,
      EndpointAccessMode: told.endpointAccessMode,
      EndpointConfiguration: endpoint && {
        Types: endpoint.types,
        VpcEndpointIds: filled(endpoint.vpcEndpointIds),
        IpAddressType: endpoint.ipAddressType,
      },
      MinimumCompressionSize: told.minimumCompressionSize,
      Policy: policy ? document(unescaped(policy)) : undefined,
      SecurityPolicy: told.securityPolicy,
      Version: told.version,
    },
    tags: told.tags,
    state: {},
  });
}

/** The policy of an API comes with its quotes escaped once more. */
function unescaped(policy: string): string {
  return policy.startsWith('{\\"') ? policy.replaceAll('\\"', '"') : policy;
}

export function restStage(restApiId: string, told: Stage, place: Place): Described {
  const { stageName = '', methodSettings, accessLogSettings: log, canarySettings: canary, variables } = told;
  const arn = apiGatewayArn(place, `/restapis/${restApiId}/stages/${stageName}`);
  return describe('AWS::ApiGateway::Stage', {
    id: arn,
    name: stageName,
    arn,
    properties: {
      RestApiId: restApiId,
      StageName: stageName,
      DeploymentId: told.deploymentId,
      Description: told.description || undefined,
      AccessLogSetting: log?.destinationArn ? { DestinationArn: log.destinationArn, Format: log.format } : undefined,
      CacheClusterEnabled: told.cacheClusterEnabled,
      CacheClusterSize: told.cacheClusterSize,
      CanarySetting: canary && capitals(canary, ['stageVariableOverrides']),
      ClientCertificateId: told.clientCertificateId,
      DocumentationVersion: told.documentationVersion,
      MethodSettings: filled(Object.entries(methodSettings ?? {}))?.map(([key, setting]) => {
        const { requireAuthorizationForCacheControl: _, unauthorizedCacheControlHeaderStrategy: __, ...same } = setting;
        return { ...methodOf(key), ...capitals(same) };
      }),
      TracingEnabled: told.tracingEnabled,
      Variables: variables,
    },
    tags: told.tags,
    // The stage itself tells which web ACL guards it, if any does.
    state: { webAclArn: told.webAclArn },
  });
}

/** `~1pets~1{id}/GET`: CloudFormation puts a slash in front, and writes the root as one. All methods are `*` on `/*`. */
function methodOf(key: string): { readonly ResourcePath: string; readonly HttpMethod: string } {
  const end = key.lastIndexOf('/');
  const path = key.slice(0, end);
  return { ResourcePath: path === '~1' ? '/' : `/${path.replace(/^\//, '')}`, HttpMethod: key.slice(end + 1) };
}

export function domainName(told: DomainName, place: Place): Described {
  const { domainName: name = '', mutualTlsAuthentication: mutual } = told;
  return describe('AWS::ApiGateway::DomainName', {
    id: name,
    arn: told.domainNameArn ?? apiGatewayArn(place, `/domainnames/${name}`),
    properties: {
      DomainName: name,
      CertificateArn: told.certificateArn,
      RegionalCertificateArn: told.regionalCertificateArn,
      EndpointAccessMode: told.endpointAccessMode,
      EndpointConfiguration: told.endpointConfiguration && {
        Types: told.endpointConfiguration.types,
        IpAddressType: told.endpointConfiguration.ipAddressType,
      },
      MutualTlsAuthentication: mutual?.truststoreUri
        ? { TruststoreUri: mutual.truststoreUri, TruststoreVersion: mutual.truststoreVersion }
        : undefined,
      OwnershipVerificationCertificateArn: told.ownershipVerificationCertificateArn,
      RoutingMode: told.routingMode,
      SecurityPolicy: told.securityPolicy,
    },
    tags: told.tags,
    state: { status: told.domainNameStatus },
  });
}
