import { isMap, type Raw, type RawMap } from '../scope.ts';
import { isDocument, put } from './api-document.ts';
import type { Expanding, Source } from './expanding.ts';
import { arnHere, type Draft, given, listOf, mapOf, present, ref, sub } from './parts.ts';
import { addResourcePolicy, addStatements, defaultApiKey, defaultAuthorizer } from './rest-api-security.ts';

/** What `Auth` of a REST API says, written into its document. */
export function authorizeRestApi(expanding: Expanding, { properties }: Source, document: Raw): void {
  const auth = mapOf(properties.Auth);
  if (!given(auth) || !isDocument(document)) return;
  const authorizers = authorizersOf(auth);
  const scopes = new Map<string, Raw>();
  const usual = expanding.settled(auth.DefaultAuthorizer);
  if (usual === 'AWS_IAM') put(document, 'securityDefinitions', 'AWS_IAM', security('AWS_IAM', {}));
  for (const [name, authorizer] of authorizers) {
    put(document, 'securityDefinitions', name, security(name, authorizer));
    scopes.set(name, authorizer.AuthorizationScopes ?? []);
  }
  if (typeof usual === 'string' && usual !== '') defaultAuthorizer(document, usual, scopes, auth.AddDefaultAuthorizerToCorsPreflight !== false);
  if (given(auth.ApiKeyRequired)) defaultApiKey(document, auth.AddApiKeyRequiredToCorsPreflight !== false);
  const policy = auth.ResourcePolicy;
  if (!isMap(policy)) return;
  for (const path of Object.keys(document.paths as Draft)) addResourcePolicy(document, policy, path, properties.StageName);
  if (given(policy.CustomStatements)) addStatements(document, listOf(policy.CustomStatements));
}

/** Lets the API invoke the functions that authorize for it. */
export function permitAuthorizers(expanding: Expanding, source: Source, allowed: (authorizer: RawMap) => boolean): void {
  for (const [name, authorizer] of authorizersOf(mapOf(source.properties.Auth))) {
    if (!given(authorizer.FunctionArn) || !allowed(authorizer)) continue;
    expanding.make(source, `${source.id}${name}AuthorizerPermission`, 'AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName: authorizer.FunctionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: arnHere('execute-api', '${__ApiId__}/authorizers/*', { __ApiId__: ref(source.id) }),
    });
  }
}

export function authorizersOf(auth: RawMap): readonly (readonly [string, RawMap])[] {
  return Object.entries(mapOf(auth.Authorizers)).filter((entry): entry is [string, RawMap] => isMap(entry[1]));
}

function security(name: string, authorizer: RawMap): Draft {
  const iam = name === 'AWS_IAM' && !given(authorizer);
  const pools = given(authorizer.UserPoolArn);
  const payload = authorizer.FunctionPayloadType === 'REQUEST' ? 'request' : 'token';
  const identity = mapOf(authorizer.Identity);
  const unused = !iam && !pools && payload === 'request';
  return {
    type: 'apiKey',
    name: unused ? 'Unused' : given(identity.Header) ? identity.Header : 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': iam ? 'awsSigv4' : pools ? 'cognito_user_pools' : 'custom',
    ...(iam ? {} : { 'x-amazon-apigateway-authorizer': pools ? userPools(authorizer, identity) : lambda(authorizer, payload, identity) }),
  };
}

function userPools({ UserPoolArn }: RawMap, identity: RawMap): Draft {
  return present({ type: 'cognito_user_pools', providerARNs: listOf(UserPoolArn), identityValidationExpression: identity.ValidationExpression });
}

function lambda({ FunctionArn, FunctionInvokeRole }: RawMap, payload: string, identity: RawMap): Draft {
  const sources = payload === 'request' ? identitySources(identity).join(', ') : '';
  return present({
    type: payload,
    authorizerUri: authorizerUri(FunctionArn),
    authorizerResultTtlInSeconds: identity.ReauthorizeEvery,
    authorizerCredentials: given(FunctionInvokeRole) && FunctionInvokeRole !== 'NONE' ? FunctionInvokeRole : undefined,
    identitySource: sources === '' ? undefined : sources,
    identityValidationExpression: payload === 'token' ? identity.ValidationExpression : undefined,
  });
}

export function authorizerUri(functionArn: Raw): RawMap {
  const uri = 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations';
  return sub(uri, { __FunctionArn__: functionArn ?? '' });
}

function identitySources(identity: RawMap): readonly string[] {
  const prefixes = {
    Headers: 'method.request.header.',
    QueryStrings: 'method.request.querystring.',
    StageVariables: 'stageVariables.',
    Context: 'context.',
  };
  return Object.entries(prefixes).flatMap(([key, prefix]) => listOf(identity[key]).map((one) => prefix + String(one)));
}
