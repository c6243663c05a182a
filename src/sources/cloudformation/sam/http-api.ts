import { isMap, type Raw, type RawMap } from '../scope.ts';
import { contents, integrationKey, isDocument } from './api-document.ts';
import { httpApiDomain } from './api-domain.ts';
import { type ApiDraft, settleConditions } from './api-drafts.ts';
import { definitionLocation } from './code-location.ts';
import type { Expanding, Source } from './expanding.ts';
import { addHttpAuthorizers } from './http-api-authorizers.ts';
import { hashedId, isAlphanumeric } from './logical-id.ts';
import { type Draft, given, isIntrinsic, listOf, mapOf, ref, without } from './parts.ts';
import { permitAuthorizers } from './rest-api-authorizers.ts';
import { disableEndpoint } from './rest-api-document.ts';

/** Properties that are SAM's alone, or the stage's; all others are the API's own, by the same name. */
const sams = new Set(
  `AccessLogSettings Auth CorsConfiguration DefaultRouteSettings DefinitionBody DefinitionUri Description DisableExecuteApiEndpoint Domain
   FailOnWarnings Name PropagateTags RouteSettings StageName StageVariables Tags`.split(/\s+/),
);

const createdBy = { 'httpapi:createdBy': 'SAM' };

/** An HTTP API with its stage, which deploys by itself. */
export function expandHttpApi(expanding: Expanding, draft: ApiDraft): void {
  settleConditions(expanding, draft);
  const { source, id, body } = draft;
  const { properties } = source;
  const uri = given(properties.DefinitionUri);
  const editable = isDocument(body);
  const tags = isMap(properties.Tags) || properties.Tags === undefined ? { ...mapOf(properties.Tags), ...createdBy } : properties.Tags;
  if (editable) writeBody(expanding, source, body, tags);
  expanding.makeOwn(source, 'AWS::ApiGatewayV2::Api', {
    ...without(properties, sams),
    FailOnWarnings: given(properties.FailOnWarnings) ? properties.FailOnWarnings : undefined,
    Body: uri ? undefined : body,
    BodyS3Location: uri ? definitionLocation(properties.DefinitionUri) : undefined,
  });
  if (draft.implicit) expanding.origins.set(id, source.path);
  permitAuthorizers(expanding, source, (authorizer) => given(authorizer.EnableFunctionDefaultPermissions));
  httpApiDomain(expanding, source, editable && given(properties.Tags) ? tags : createdBy);
  const stage = stageId(id, properties.StageName);
  const routeSettings = { ...mapOf(properties.RouteSettings) };
  for (const [route, settings] of Object.entries(draft.routeSettings)) routeSettings[route] = { ...mapOf(routeSettings[route]), ...mapOf(settings) };
  expanding.make(source, stage, 'AWS::ApiGatewayV2::Stage', {
    ApiId: ref(id),
    StageName: given(properties.StageName) ? properties.StageName : '$default',
    StageVariables: properties.StageVariables,
    AccessLogSettings: properties.AccessLogSettings,
    DefaultRouteSettings: properties.DefaultRouteSettings,
    RouteSettings: isIntrinsic(properties.RouteSettings) ? properties.RouteSettings : given(routeSettings) ? routeSettings : undefined,
    Tags: editable ? tags : properties.Tags,
    AutoDeploy: true,
  });
  expanding.referable.set(`${id}.Stage`, stage);
}

function stageId(api: string, name: Raw): string {
  if (!given(name) || name === '$default') return `${api}ApiGatewayDefaultStage`;
  if (typeof name !== 'string') return `${api}Stage`;
  return isAlphanumeric(name) ? `${api}${name}Stage` : hashedId(`${api}Stage`, name);
}

function writeBody(expanding: Expanding, { properties }: Source, document: Draft, tags: Raw): void {
  if (given(properties.CorsConfiguration)) document['x-amazon-apigateway-cors'] = cors(document, expanding.settled(properties.CorsConfiguration));
  addHttpAuthorizers(document, mapOf(properties.Auth));
  for (const [name, value] of Object.entries(mapOf(tags))) addTag(document, name, value);
  if (properties.DisableExecuteApiEndpoint !== undefined) disableEndpoint(document, properties.DisableExecuteApiEndpoint, true);
  const info = mapOf(document.info);
  const title = given(properties.Name) ? { title: properties.Name } : {};
  const description = given(properties.Description) ? { description: properties.Description } : {};
  if (given(title) || given(description)) document.info = { ...info, ...title, ...description };
  // With warnings as errors, API Gateway wants the slash that it otherwise adds by itself.
  const paths = document.paths as Draft;
  if (given(properties.FailOnWarnings) && paths.$default !== undefined) {
    const { $default: route, ...others } = paths;
    document.paths = { ...others, '/$default': route };
  }
  applyDefaultAuthorizer(expanding, document, mapOf(properties.Auth));
}

/** `true` lets every origin in; a map is written in the spelling of OpenAPI. */
function cors(document: Draft, stated: Raw): RawMap {
  const before = mapOf(document['x-amazon-apigateway-cors']);
  if (stated === true || stated === 'true') return { ...before, allowOrigins: ['*'] };
  return { ...before, ...(lowered(stated) as RawMap) };
}

const corsNames = /^(AllowOrigins|AllowHeaders|AllowMethods|ExposeHeaders|MaxAge|AllowCredentials)$/;

function lowered(raw: Raw): Raw {
  if (Array.isArray(raw)) return raw.map(lowered);
  if (!isMap(raw)) return raw;
  const entries = Object.entries(raw).filter(([key, value]) => !(key === 'AllowCredentials' && value === false));
  return Object.fromEntries(entries.map(([key, value]) => [corsNames.test(key) ? key[0]?.toLowerCase() + key.slice(1) : key, lowered(value)]));
}

function addTag(document: Draft, name: string, value: Raw): void {
  const tags = listOf(document.tags);
  const tag = { name, 'x-amazon-apigateway-tag-value': value };
  const known = tags.some((one) => isMap(one) && one.name === name);
  document.tags = known ? tags.map((one) => (isMap(one) && one.name === name ? { ...one, ...tag } : one)) : [...tags, tag];
}

/** The API's authorizer for all routes that chose none. */
function applyDefaultAuthorizer(expanding: Expanding, document: Draft, auth: RawMap): void {
  const name = expanding.settled(auth.DefaultAuthorizer);
  if (typeof name !== 'string' || name === '') return;
  const scopes = mapOf(mapOf(auth.Authorizers)[name]).AuthorizationScopes ?? [];
  for (const path of Object.values(document.paths as Draft)) {
    for (const item of contents(path)) {
      for (const [method, raw] of Object.entries(item)) {
        if (method === 'parameters' || method.toLowerCase() === 'options') continue;
        for (const definition of contents(raw)) {
          if (isMap(definition[integrationKey]) && !given(definition.security)) definition.security = [{ [name]: scopes }];
        }
      }
    }
  }
}
