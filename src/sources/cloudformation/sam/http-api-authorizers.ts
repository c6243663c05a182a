import { isMap, type Raw, type RawMap } from '../scope.ts';
import { put } from './api-document.ts';
import { type Draft, given, listOf, mapOf, present } from './parts.ts';
import { authorizersOf, authorizerUri } from './rest-api-authorizers.ts';

/** The authorizers of an HTTP API, written into its document. */
export function addHttpAuthorizers(document: Draft, auth: RawMap): void {
  const components: Draft = { ...mapOf(document.components) };
  const add = (name: string, scheme: Raw) => put(components, 'securitySchemes', name, scheme);
  if (auth.EnableIamAuthorizer === true)
    add('AWS_IAM', { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' });
  for (const [name, authorizer] of authorizersOf(auth)) add(name, given(authorizer.JwtConfiguration) ? byToken(authorizer) : byFunction(authorizer));
  if (Object.keys(components).length > 0) document.components = components;
}

function byToken({ JwtConfiguration, IdentitySource }: RawMap): RawMap {
  const lowered = isMap(JwtConfiguration)
    ? Object.fromEntries(Object.entries(JwtConfiguration).map(([key, value]) => [key.toLowerCase(), value]))
    : JwtConfiguration;
  return { type: 'oauth2', 'x-amazon-apigateway-authorizer': present({ jwtConfiguration: lowered, identitySource: IdentitySource, type: 'jwt' }) };
}

function byFunction(authorizer: RawMap): RawMap {
  const { FunctionArn, FunctionInvokeRole, Identity, AuthorizerPayloadFormatVersion, EnableSimpleResponses } = authorizer;
  const identity = mapOf(Identity);
  const described = present({
    type: 'request',
    authorizerUri: authorizerUri(FunctionArn),
    authorizerCredentials: given(FunctionInvokeRole) && FunctionInvokeRole !== 'NONE' ? FunctionInvokeRole : undefined,
    authorizerResultTtlInSeconds: identity.ReauthorizeEvery,
    identitySource: given(Identity) ? sources(identity) : undefined,
    authorizerPayloadFormatVersion: AuthorizerPayloadFormatVersion,
    enableSimpleResponses: given(EnableSimpleResponses) ? EnableSimpleResponses : undefined,
  });
  return { type: 'apiKey', name: 'Unused', in: 'header', 'x-amazon-apigateway-authorizer': described };
}

function sources(identity: RawMap): readonly string[] {
  const prefixes = { Headers: '$request.header.', QueryStrings: '$request.querystring.', StageVariables: '$stageVariables.', Context: '$context.' };
  return Object.entries(prefixes).flatMap(([key, prefix]) => listOf(identity[key]).map((one) => prefix + String(one)));
}
