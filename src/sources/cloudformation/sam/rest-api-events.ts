import { isMap, type Raw, type RawMap } from '../scope.ts';
import { addOperation, contents, integrationKey, isDocument, itemAt, methodName, operationsAt, pathInArn } from './api-document.ts';
import { type ApiDraft, type ApiDrafts, apiId, apiReference } from './api-drafts.ts';
import { type FunctionEvent, permit, type SamEvent } from './event.ts';
import type { Expanding } from './expanding.ts';
import { arnHere, conditional, type Draft, given, mapOf, sub } from './parts.ts';
import { requestModel, requestParameters } from './rest-api-requests.ts';
import { addResourcePolicy, secure } from './rest-api-security.ts';

/** A route of a REST API: the permission, and the integration where the API's document is SAM's to write. */
export function restApiEvent(expanding: Expanding, event: FunctionEvent, apis: ApiDrafts): void {
  const { properties, source, target } = event;
  const [path, method] = [String(properties.Path ?? '/'), String(properties.Method ?? 'any')];
  const draft = apis.rest(event);
  const stage = draft ? stageSuffix(draft.source.properties.StageName) : stageOutside(expanding, properties.RestApiId);
  const inArn = method.toLowerCase() === 'any' ? '*' : method.toUpperCase();
  permit(expanding, event, {
    principal: 'apigateway.amazonaws.com',
    sourceArn: arnHere('execute-api', `\${__ApiId__}/\${__Stage__}/${inArn}${pathInArn(path)}`, {
      __ApiId__: apiReference(properties.RestApiId, 'ServerlessRestApi'),
      __Stage__: '*',
    }),
    suffix: stage,
  });
  if (!draft) return;
  draft.routes.push({ path, method, source });
  const streamed = properties.ResponseTransferMode === 'RESPONSE_STREAM';
  const call = streamed ? '2021-11-15' : '2015-03-31';
  const invocations = streamed ? 'response-streaming-invocations' : 'invocations';
  const uri = sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/${call}/functions/${target.shorthand}/${invocations}`);
  addRoute(draft, event, (condition) => ({
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: conditional(condition, uri),
    ...(streamed ? { responseTransferMode: 'STREAM' } : {}),
    ...callerCredentials(mapOf(properties.Auth), mapOf(draft.source.properties.Auth)),
    ...(given(properties.TimeoutInMillis) ? { timeoutInMillis: properties.TimeoutInMillis } : {}),
  }));
}

/** A route that starts a state machine by a role. */
export function stateMachineApiEvent(_: Expanding, event: SamEvent, role: RawMap, machine: string, apis: ApiDrafts): void {
  const draft = apis.rest(event);
  if (!draft) return;
  const { properties, source } = event;
  draft.routes.push({ path: String(properties.Path ?? '/'), method: String(properties.Method ?? 'any'), source });
  if (!draft.managed) return;
  const input = `$util.escapeJavaScript($input.json('$'))`;
  const unescaped = given(properties.UnescapeMappingTemplate) ? `${input}.replaceAll("\\\\'","'")` : input;
  const template = sub(`{"input": "${unescaped}", "stateMachineArn": "\${${machine}}"}`);
  addRoute(
    draft,
    event,
    (condition) => ({
      type: 'aws',
      httpMethod: 'POST',
      uri: conditional(condition, sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution')),
      responses: { 200: { statusCode: '200' }, 400: { statusCode: '400' } },
      credentials: role,
      requestTemplates: { 'application/json': template },
    }),
    { 200: { description: 'OK' }, 400: { description: 'Bad Request' } },
  );
}

function addRoute(draft: ApiDraft, event: SamEvent, integration: (condition: string | undefined) => Draft, responses?: RawMap): void {
  const { properties, source } = event;
  const [path, method] = [String(properties.Path ?? '/'), String(properties.Method ?? 'any')];
  const merging = given(draft.source.properties.MergeDefinitions);
  if (isDocument(draft.body) && (draft.managed || merging)) {
    const document: Draft = merging && !draft.managed ? { swagger: '2.0', paths: {} } : draft.body;
    const condition = typeof source.resource.Condition === 'string' ? source.resource.Condition : undefined;
    const added = addOperation(document, path, method, condition, (definition) => {
      definition[integrationKey] = integration(condition);
      if (responses) definition.responses ??= responses;
    });
    if (added) {
      for (const { definition } of operationsAt(document, path, method)) {
        authorize(document, draft, definition, properties.Auth);
        requestModel(document, definition, properties.RequestModel);
        requestParameters(definition, properties.RequestParameters);
      }
      if (document !== draft.body) mergeInto(draft.body, document, path, method);
    }
    protect(document, event, path, draft);
  } else if (isDocument(draft.body) && given(mapOf(properties.Auth).OverrideApiAuth)) {
    for (const { definition } of operationsAt(draft.body, path, method)) authorize(draft.body, draft, definition, properties.Auth);
    protect(draft.body, event, path, draft);
  }
}

function authorize(document: Draft, draft: ApiDraft, definition: Draft, auth: Raw): void {
  if (isMap(auth)) secure(document, definition, auth, mapOf(mapOf(draft.source.properties.Auth).Authorizers));
}

function protect(document: Draft, event: SamEvent, path: string, draft: ApiDraft): void {
  const policy = mapOf(event.properties.Auth).ResourcePolicy;
  if (isMap(policy)) addResourcePolicy(document, policy, path, stageSuffix(draft.source.properties.StageName));
}

/** What SAM makes wins over what the author wrote for the same method; everything else stays. */
function mergeInto(body: Draft, made: Draft, path: string, method: string): void {
  const paths = body.paths as Draft;
  const [generated] = contents((made.paths as Draft)[path]);
  const name = methodName(method);
  for (const item of contents(itemAt(paths, path))) item[name] = { ...mapOf(item[name]), ...mapOf(generated?.[name]) };
}

function stageSuffix(stage: Raw): string {
  return typeof stage === 'string' && stage !== '' ? stage : 'Stage';
}

/** Of an API that is not SAM's, or not in this template. */
function stageOutside(expanding: Expanding, stated: Raw): string {
  const id = apiId(stated);
  if (id === undefined) return 'AllStages';
  return stageSuffix(mapOf(mapOf(mapOf(expanding.template.Resources)[id]).Properties).StageName);
}

/** With IAM as authorizer, the function is invoked as the caller, unless a role is named or none is wanted. */
function callerCredentials(auth: RawMap, apiAuth: RawMap): Draft {
  if (auth.Authorizer !== 'AWS_IAM' && !(apiAuth.DefaultAuthorizer === 'AWS_IAM' && Object.keys(auth).length === 0)) return {};
  const stated = 'InvokeRole' in auth ? (auth.InvokeRole ?? 'NONE') : 'InvokeRole' in apiAuth ? (apiAuth.InvokeRole ?? 'NONE') : 'CALLER_CREDENTIALS';
  if (stated === 'NONE') return {};
  return { credentials: stated === 'CALLER_CREDENTIALS' ? sub('arn:${AWS::Partition}:iam::*:user/*') : stated };
}
