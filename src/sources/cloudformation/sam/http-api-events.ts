import { isMap, type RawMap } from '../scope.ts';
import { addOperation, anyMethod, integrationKey, isDocument, operationsAt, untrailed } from './api-document.ts';
import { type ApiDraft, type ApiDrafts, apiReference } from './api-drafts.ts';
import { type FunctionEvent, permit } from './event.ts';
import type { Expanding } from './expanding.ts';
import { arnHere, conditional, contains, type Draft, given, listOf, mapOf, sub } from './parts.ts';

/** Everything that no other route takes. */
const defaultPath = '$default';

/** A route of an HTTP API: the permission and the integration. Without a path and a method it is the default route. */
export function httpApiEvent(expanding: Expanding, event: FunctionEvent, apis: ApiDrafts): void {
  const { properties, source } = event;
  const unnamed = !given(properties.Path) && !given(properties.Method);
  const path = unnamed ? defaultPath : String(properties.Path ?? '/');
  const method = unnamed ? anyMethod : String(properties.Method ?? 'any');
  const draft = apis.http(event);
  if (path === defaultPath || !takenByDefault(draft, event)) allow(expanding, event, path, method);
  if (!draft) return;
  draft.routes.push({ path, method, source });
  if (isMap(properties.RouteSettings)) noteSettings(draft, event, path, method);
  if (isDocument(draft.body)) addRoute(draft, draft.body, event, path, method);
}

function allow(expanding: Expanding, event: FunctionEvent, path: string, method: string): void {
  const verb = method.toLowerCase() === 'any' || method.toLowerCase() === anyMethod ? '*' : method.toUpperCase();
  // Unlike with REST APIs, SAM leaves greedy parameters other than `{proxy+}` as they are.
  const route = path === defaultPath ? '' : untrailed(path).replace(/\{([a-zA-Z0-9._-]+|proxy\+)\}/g, '*');
  const resource = verb === '*' && route === '/$default' ? route : `/${verb}${route}`;
  permit(expanding, event, {
    principal: 'apigateway.amazonaws.com',
    sourceArn: arnHere('execute-api', `\${__ApiId__}/\${__Stage__}${resource}`, {
      __ApiId__: apiReference(event.properties.ApiId, 'ServerlessHttpApi'),
      __Stage__: '*',
    }),
  });
}

/** A function that has the default route may be invoked by every route already. */
function takenByDefault(draft: ApiDraft | undefined, { target }: FunctionEvent): boolean {
  if (!draft || !isDocument(draft.body) || !target.shorthand.endsWith('.Arn}')) return false;
  const routes = operationsAt(draft.body, defaultPath, anyMethod);
  return routes.length > 0 && routes.every(({ definition }) => contains(mapOf(definition[integrationKey]).uri, target.shorthand));
}

function addRoute(draft: ApiDraft, document: Draft, event: FunctionEvent, path: string, method: string): void {
  const { properties, source, target } = event;
  const condition = typeof source.resource.Condition === 'string' ? source.resource.Condition : undefined;
  const uri = sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/${target.shorthand}/invocations`);
  addOperation(document, path, method, condition, (definition) => {
    definition[integrationKey] = { type: 'aws_proxy', httpMethod: 'POST', payloadFormatVersion: '2.0', uri: conditional(condition, uri) };
    if (path === defaultPath && method === anyMethod) definition.isDefaultRoute = true;
  });
  for (const { definition } of operationsAt(document, path, method)) {
    const integration = definition[integrationKey] as RawMap;
    const changed: Draft = { ...integration };
    if (given(properties.TimeoutInMillis)) changed.timeoutInMillis = properties.TimeoutInMillis;
    if (given(properties.PayloadFormatVersion)) changed.payloadFormatVersion = properties.PayloadFormatVersion;
    definition[integrationKey] = changed;
    addPathParameters(definition, path);
    secure(definition, mapOf(properties.Auth), mapOf(draft.source.properties.Auth));
  }
}

function addPathParameters(definition: Draft, path: string): void {
  const names = [...path.matchAll(/\{(.*?)\}/g)].map((match) => match[1] as string);
  if (names.length === 0) return;
  const stated = listOf(definition.parameters).map((one) =>
    isMap(one) && names.includes(String(one.name)) ? { ...one, in: 'path', required: true } : one,
  );
  const added = names.filter((name) => !stated.some((one) => isMap(one) && one.name === name));
  definition.parameters = [...stated, ...added.map((name) => ({ name, in: 'path', required: true }))];
}

function secure(definition: Draft, auth: RawMap, apiAuth: RawMap): void {
  if (!given(auth)) return;
  const name = given(auth.Authorizer) ? auth.Authorizer : apiAuth.DefaultAuthorizer;
  if (typeof name !== 'string') return;
  const authorizer = mapOf(mapOf(apiAuth.Authorizers)[name]);
  const scopes = given(auth.AuthorizationScopes) ? auth.AuthorizationScopes : authorizer.AuthorizationScopes;
  const scoped = name !== 'NONE' && name !== 'AWS_IAM' && given(scopes);
  definition.security = [...listOf(definition.security), { [name]: scoped ? scopes : [] }];
}

function noteSettings(draft: ApiDraft, { properties, source }: FunctionEvent, path: string, method: string): void {
  const route = method === anyMethod ? path : `${method.toUpperCase()} ${path}`;
  const condition = typeof source.resource.Condition === 'string' ? source.resource.Condition : undefined;
  const settings = conditional(condition, properties.RouteSettings);
  draft.routeSettings[route] = { ...mapOf(draft.routeSettings[route]), ...mapOf(settings) };
}
