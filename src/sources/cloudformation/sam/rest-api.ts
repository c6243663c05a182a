import { isMap, type Raw, type RawMap } from '../scope.ts';
import { restApiDomain } from './api-domain.ts';
import { type ApiDraft, settleConditions } from './api-drafts.ts';
import { definitionLocation } from './code-location.ts';
import type { Expanding } from './expanding.ts';
import { hashedId, isAlphanumeric } from './logical-id.ts';
import { type Draft, given, present, ref, without } from './parts.ts';
import { authorizeRestApi, permitAuthorizers } from './rest-api-authorizers.ts';
import { addCors, asOpenApi3, describeRestApi } from './rest-api-document.ts';
import { tagList } from './tags.ts';
import { usagePlan } from './usage-plan.ts';

/** Properties that are SAM's alone, or the stage's; all others are the API's own, by the same name. */
const sams = new Set(
  `AccessLogSetting AlwaysDeploy Auth CacheClusterEnabled CacheClusterSize CanarySetting Cors DefinitionBody DefinitionUri
   DisableExecuteApiEndpoint Domain EndpointConfiguration FailOnWarnings GatewayResponses MergeDefinitions MethodSettings Models OpenApiVersion
   PropagateTags StageName Tags TracingEnabled Variables`.split(/\s+/),
);

/** A REST API with the deployment and the stage that go with it. */
export function expandRestApi(expanding: Expanding, draft: ApiDraft): void {
  const body = writeBody(expanding, draft);
  const { source, id } = draft;
  const { properties } = source;
  expanding.makeOwn(source, 'AWS::ApiGateway::RestApi', {
    ...without(properties, sams),
    ...endpoint(properties.EndpointConfiguration),
    FailOnWarnings: given(properties.FailOnWarnings) ? properties.FailOnWarnings : undefined,
    Body: given(properties.DefinitionUri) ? undefined : body,
    BodyS3Location: given(properties.DefinitionUri) ? definitionLocation(properties.DefinitionUri) : undefined,
  });
  if (draft.implicit) expanding.origins.set(id, source.path);
  // SAM puts a hash of the document behind this id; without it, the id stays the same from one change to the next.
  const deployment = `${id}Deployment`;
  expanding.make(source, deployment, 'AWS::ApiGateway::Deployment', {
    RestApiId: ref(id),
    StageName: given(properties.OpenApiVersion) ? undefined : 'Stage',
  });
  const stage = stageId(id, properties.StageName);
  expanding.make(source, stage, 'AWS::ApiGateway::Stage', {
    RestApiId: ref(id),
    DeploymentId: ref(deployment),
    StageName: properties.StageName,
    CacheClusterEnabled: properties.CacheClusterEnabled,
    CacheClusterSize: properties.CacheClusterSize,
    Variables: properties.Variables,
    MethodSettings: properties.MethodSettings,
    AccessLogSetting: properties.AccessLogSetting,
    CanarySetting: properties.CanarySetting,
    TracingEnabled: properties.TracingEnabled,
    Tags: properties.Tags === undefined ? undefined : tagList(properties.Tags),
  });
  expanding.referable.set(`${id}.Deployment`, deployment).set(`${id}.Stage`, stage);
  permitAuthorizers(expanding, source, (authorizer) => !given(authorizer.DisableFunctionDefaultPermissions));
  restApiDomain(expanding, source);
  usagePlan(expanding, source, stage);
  expanding.propagateTags(source);
}

function writeBody(expanding: Expanding, draft: ApiDraft): Raw {
  settleConditions(expanding, draft);
  const { body, source } = draft;
  const version = expanding.settled(source.properties.OpenApiVersion);
  if (draft.managed && isMap(body) && /^3(\.\d)(\.\d)?$/.test(String(version))) {
    (body as Draft).openapi = String(version);
    delete (body as Draft).swagger;
  }
  addCors(body, source.properties.Cors);
  authorizeRestApi(expanding, source, body);
  describeRestApi(body, source.properties);
  asOpenApi3(body, version);
  return body;
}

/** The stage's name stands in its id, where it can. */
function stageId(api: string, name: Raw): string {
  if (typeof name !== 'string') return `${api}Stage`;
  return isAlphanumeric(name) ? `${api}${name}Stage` : hashedId(`${api}Stage`, name);
}

/** `EDGE`, `REGIONAL` or `PRIVATE`, alone or with the endpoints of a network. */
function endpoint(stated: Raw): RawMap {
  if (!given(stated)) return {};
  if (!isMap(stated) || !given(stated.Type))
    return { EndpointConfiguration: { Types: [stated] }, Parameters: { endpointConfigurationTypes: stated } };
  const { Type, VPCEndpointIds, VpcEndpointIds, IpAddressType } = stated;
  const configuration = present({ Types: [Type], VpcEndpointIds: VPCEndpointIds ?? VpcEndpointIds, IpAddressType });
  return { EndpointConfiguration: configuration, Parameters: { endpointConfigurationTypes: Type } };
}
