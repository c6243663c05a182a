import { isMap, type Raw, type RawMap } from '../scope.ts';
import { anyMethod, methodsOf, operations, put } from './api-document.ts';
import { type Draft, listOf, same, sub } from './parts.ts';

const apiKey = { type: 'apiKey', name: 'x-api-key', in: 'header' };
const awsIam = { 'x-amazon-apigateway-authtype': 'awsSigv4', type: 'apiKey', name: 'Authorization', in: 'header' };

/** The authorizer and the need of an API key that one event asks for. `NONE` and `api_key_false` are marks against the defaults. */
export function secure(document: Draft, definition: Draft, auth: RawMap, authorizers: RawMap): void {
  const name = auth.Authorizer;
  if (typeof name === 'string' && name !== '') {
    const scopes = auth.AuthorizationScopes ?? (isMap(authorizers[name]) ? authorizers[name].AuthorizationScopes : undefined);
    const known = name !== 'NONE' && authorizers[name] !== undefined;
    definition.security = [...listOf(definition.security), { [name]: known && scopes !== undefined ? scopes : [] }];
    noteIam(document, definition);
  }
  if (auth.ApiKeyRequired === undefined || auth.ApiKeyRequired === null) return;
  const required = auth.ApiKeyRequired !== false && auth.ApiKeyRequired !== 'false';
  definition.security = [...listOf(definition.security), { [required ? 'api_key' : 'api_key_false']: [] }];
  if (required) putOnce(document, 'api_key', apiKey);
}

/** The API's authorizer for all operations that chose none. Preflight requests get it too, unless it is declined. */
export function defaultAuthorizer(document: Draft, name: string, authorizers: ReadonlyMap<string, Raw>, onPreflight: boolean): void {
  for (const { method, definition } of operations(document)) {
    if (method === 'options' && !onPreflight) continue;
    const stated = listOf(definition.security).filter(isMap);
    const chosen = stated.filter((one) => Object.keys(one).some((key) => key === 'AWS_IAM' || authorizers.has(key)));
    const others = stated.filter((one) => !chosen.includes(one));
    const declined = others.some((one) => 'NONE' in one);
    const kept = declined ? others.filter((one) => !('NONE' in one)) : others;
    const authorizer = declined ? [] : chosen.length > 0 ? chosen : [{ [name]: authorizers.get(name) ?? [] }];
    const security = [...kept, ...authorizer];
    if (security.length === 0) {
      // Only the mark was there: SAM leaves it, and nothing is asked of the caller.
      continue;
    }
    definition.security = security;
    noteIam(document, definition);
  }
}

export function defaultApiKey(document: Draft, onPreflight: boolean): void {
  putOnce(document, 'api_key', apiKey);
  for (const { method, definition } of operations(document)) {
    const stated = listOf(definition.security).filter(isMap);
    const others = stated.filter((one) => !('api_key' in one) && !('api_key_false' in one));
    const declined = stated.some((one) => 'api_key_false' in one);
    const keys = declined ? stated.filter((one) => 'api_key' in one) : [{ api_key: [] }];
    const security = method === 'options' && !onPreflight ? others : [...others, ...keys];
    if (!same(security, stated)) definition.security = security;
  }
}

function noteIam(document: Draft, definition: Draft): void {
  const [first] = listOf(definition.security);
  if (isMap(first) && 'AWS_IAM' in first) putOnce(document, 'AWS_IAM', awsIam);
}

function putOnce(document: Draft, name: string, value: Raw): void {
  if (!isMap(document.securityDefinitions) || !(name in document.securityDefinitions)) put(document, 'securityDefinitions', name, value);
}

/** Who may call a path, by account, address or network. */
export function addResourcePolicy(document: Draft, stated: RawMap, path: string, stage: Raw): void {
  const Resource = methodsOf(document, path).map((method) => {
    const verb = method === anyMethod || method.toLowerCase() === 'any' ? '*' : method.toUpperCase();
    return sub(`execute-api:/\${__Stage__}/${verb}${path.replace(/\{[a-zA-Z0-9._-]+\+?\}/g, '*')}`, { __Stage__: stage });
  });
  const statement = (Effect: string, Principal: Raw, Condition?: Raw): RawMap => ({
    Effect,
    Action: 'execute-api:Invoke',
    Resource,
    Principal,
    ...(Condition === undefined ? {} : { Condition }),
  });
  const add = (...statements: readonly RawMap[]) => addStatements(document, statements);
  const accounts = (list: Raw, effect: string) => listOf(list).length > 0 && add(statement(effect, { AWS: listOf(list) }));
  const barring = (condition: Raw) => add(statement('Allow', '*'), statement('Deny', '*', condition));
  accounts(stated.AwsAccountWhitelist, 'Allow');
  accounts(stated.AwsAccountBlacklist, 'Deny');
  if (listOf(stated.IpRangeWhitelist).length > 0) barring({ NotIpAddress: { 'aws:SourceIp': listOf(stated.IpRangeWhitelist) } });
  if (listOf(stated.IpRangeBlacklist).length > 0) barring({ IpAddress: { 'aws:SourceIp': listOf(stated.IpRangeBlacklist) } });
  for (const [list, operator] of [
    ['Blacklist', 'StringEquals'],
    ['Whitelist', 'StringNotEquals'],
  ] as const) {
    const networks = networksOf(stated, list);
    if (Object.keys(networks).length > 0) barring({ [operator]: networks });
  }
  document['x-amazon-apigateway-policy'] ??= {};
}

function networksOf(stated: RawMap, list: 'Blacklist' | 'Whitelist'): Draft {
  const listed = listOf(stated[`SourceVpc${list}`]);
  const vpcs = [...listed.filter((one) => String(one).startsWith('vpc-')), ...listOf(stated[`IntrinsicVpc${list}`])];
  const endpoints = [...listed.filter((one) => String(one).startsWith('vpce-')), ...listOf(stated[`IntrinsicVpce${list}`])];
  return { ...(vpcs.length > 0 ? { 'aws:SourceVpc': vpcs } : {}), ...(endpoints.length > 0 ? { 'aws:SourceVpce': endpoints } : {}) };
}

export function addStatements(document: Draft, statements: readonly Raw[]): void {
  const policy = isMap(document['x-amazon-apigateway-policy']) ? document['x-amazon-apigateway-policy'] : {};
  const present = [...listOf(policy.Statement)];
  for (const one of statements) if (!present.some((other) => same(one, other))) present.push(one);
  document['x-amazon-apigateway-policy'] = { ...policy, Version: '2012-10-17', Statement: present };
}
