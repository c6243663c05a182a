import type { Api, Integration, Route, Stage } from '@aws-sdk/client-apigatewayv2';
import { apiGatewayArn } from '../api-gateway-arn.ts';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function api(told: Api, place: Place): Described {
  const { ApiId = '', Name, Description, CorsConfiguration, DisableExecuteApiEndpoint, DisableSchemaValidation, IpAddressType, Version } = told;
  const arn = apiGatewayArn(place, `/apis/${ApiId}`);
  return describe('AWS::ApiGatewayV2::Api', {
    id: arn,
    name: ApiId,
    arn,
    properties: {
      Name,
      Description: Description || undefined,
      ProtocolType: told.ProtocolType,
      ApiKeySelectionExpression: told.ApiKeySelectionExpression,
      RouteSelectionExpression: told.RouteSelectionExpression,
      CorsConfiguration,
      DisableExecuteApiEndpoint,
      DisableSchemaValidation,
      IpAddressType,
      Version,
    },
    tags: told.Tags,
    state: { apiEndpoint: told.ApiEndpoint },
  });
}

export function stage(apiId: string, told: Stage, place: Place): Described {
  const { StageName = '', AccessLogSettings: log } = told;
  const arn = apiGatewayArn(place, `/apis/${apiId}/stages/${StageName}`);
  return describe('AWS::ApiGatewayV2::Stage', {
    id: arn,
    name: StageName,
    arn,
    properties: {
      ApiId: apiId,
      StageName,
      AccessLogSettings: log?.DestinationArn ? log : undefined,
      AutoDeploy: told.AutoDeploy,
      ClientCertificateId: told.ClientCertificateId,
      DefaultRouteSettings: told.DefaultRouteSettings,
      DeploymentId: told.DeploymentId,
      Description: told.Description || undefined,
      RouteSettings: told.RouteSettings && Object.keys(told.RouteSettings).length > 0 ? told.RouteSettings : undefined,
      StageVariables: told.StageVariables,
    },
    tags: told.Tags,
    state: {},
  });
}

export function route(apiId: string, told: Route): Described {
  const { RouteId = '', ApiGatewayManaged, AuthorizationScopes, RequestModels, RequestParameters, ...same } = told;
  return describe('AWS::ApiGatewayV2::Route', {
    id: `${apiId}|${RouteId}`,
    name: RouteId,
    properties: { ApiId: apiId, ...same, AuthorizationScopes: filled(AuthorizationScopes), RequestModels, RequestParameters },
    state: { apiGatewayManaged: ApiGatewayManaged },
  });
}

export function integration(apiId: string, told: Integration): Described {
  const { IntegrationId = '', ApiGatewayManaged, IntegrationResponseSelectionExpression: _, ResponseParameters, ...same } = told;
  return describe('AWS::ApiGatewayV2::Integration', {
    id: `${apiId}|${IntegrationId}`,
    name: IntegrationId,
    properties: {
      ApiId: apiId,
      ...same,
      ResponseParameters:
        ResponseParameters &&
        Object.fromEntries(
          Object.entries(ResponseParameters).map(([status, map]) => [
            status,
            { ResponseParameters: Object.entries(map).map(([Destination, Source]) => ({ Destination, Source })) },
          ]),
        ),
    },
    state: { apiGatewayManaged: ApiGatewayManaged },
  });
}
