import { isMap, type Raw, type RawMap } from '../scope.ts';
import { anyMethod, contents, isDocument, put } from './api-document.ts';
import { type Draft, given, isIntrinsic, listOf, mapOf, present } from './parts.ts';

/** Answers preflight requests on every path that has no answer of its own. */
export function addCors(document: Raw, stated: Raw): void {
  if (!given(stated) || !isDocument(document)) return;
  const cors: RawMap = isMap(stated) && !isIntrinsic(stated) ? stated : { AllowOrigin: stated };
  const done = new Set<string>();
  for (const [path, raw] of Object.entries(document.paths as Draft)) {
    const same = path === '/' ? path : path.replace(/\/+$/, '');
    if (done.has(same)) continue;
    done.add(same);
    for (const item of contents(raw)) item.options ??= preflight(cors, item);
  }
}

function preflight(cors: RawMap, item: Draft): Draft {
  const headers: readonly (readonly [string, Raw, string])[] = [
    ['Access-Control-Allow-Origin', cors.AllowOrigin ?? "'*'", 'string'],
    ['Access-Control-Allow-Headers', given(cors.AllowHeaders) ? cors.AllowHeaders : undefined, 'string'],
    ['Access-Control-Allow-Methods', given(cors.AllowMethods) ? cors.AllowMethods : `'${methods(item)}'`, 'string'],
    ['Access-Control-Max-Age', cors.MaxAge, 'integer'],
    ['Access-Control-Allow-Credentials', cors.AllowCredentials === true ? "'true'" : undefined, 'string'],
  ];
  const used = headers.filter(([, value]) => value !== undefined && value !== null);
  return {
    summary: 'CORS support',
    consumes: ['application/json'],
    produces: ['application/json'],
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': '{\n  "statusCode" : 200\n}\n' },
      responses: {
        default: {
          statusCode: '200',
          responseParameters: Object.fromEntries(used.map(([name, value]) => [`method.response.header.${name}`, value])),
          responseTemplates: { 'application/json': '{}\n' },
        },
      },
    },
    responses: {
      200: { description: 'Default response for CORS method', headers: Object.fromEntries(used.map(([name, , type]) => [name, { type }])) },
    },
  };
}

function methods(item: Draft): string {
  const names = anyMethod in item ? ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'] : [...Object.keys(item), 'options'];
  return [...new Set(names.map((name) => name.toUpperCase()))].sort().join(',');
}

/** The parts of a REST API's document that its properties state. */
export function describeRestApi(document: Raw, { GatewayResponses, BinaryMediaTypes, Models, DisableExecuteApiEndpoint }: RawMap): void {
  if (!isDocument(document)) return;
  for (const [name, response] of Object.entries(mapOf(GatewayResponses)))
    put(document, 'x-amazon-apigateway-gateway-responses', name, gatewayResponse(mapOf(response)));
  if (given(BinaryMediaTypes)) document['x-amazon-apigateway-binary-media-types'] = unescaped(BinaryMediaTypes);
  for (const [name, schema] of Object.entries(mapOf(Models))) put(document, 'definitions', name.toLowerCase(), schema);
  if (DisableExecuteApiEndpoint !== undefined && DisableExecuteApiEndpoint !== null)
    disableEndpoint(document, DisableExecuteApiEndpoint, document.openapi !== undefined);
}

/** In OpenAPI 3 the switch stands with the servers, in Swagger at the top. */
export function disableEndpoint(document: Draft, disabled: Raw, withServers: boolean): void {
  const key = 'x-amazon-apigateway-endpoint-configuration';
  const set = (holder: RawMap): Draft => ({ ...holder, [key]: { ...mapOf(holder[key]), disableExecuteApiEndpoint: disabled } });
  if (withServers) document.servers = (Array.isArray(document.servers) ? document.servers : [{}]).map((one) => (isMap(one) ? set(one) : one));
  else Object.assign(document, set(document));
}

function gatewayResponse({ ResponseParameters, ResponseTemplates, StatusCode }: RawMap): Draft {
  const kinds = { Headers: 'header.', Paths: 'path.', QueryStrings: 'querystring.' };
  const parameters = Object.entries(kinds).flatMap(([kind, prefix]) =>
    Object.entries(mapOf(mapOf(ResponseParameters)[kind])).map(([name, value]) => [`gatewayresponse.${prefix}${name}`, value] as const),
  );
  const statusCode = StatusCode === undefined || StatusCode === null ? undefined : isMap(StatusCode) ? StatusCode : String(StatusCode);
  return present({ responseParameters: Object.fromEntries(parameters), responseTemplates: ResponseTemplates ?? {}, statusCode });
}

/** Media types are written `image~1png`, as in a JSON pointer. */
function unescaped(types: Raw): Raw {
  return Array.isArray(types) ? listOf(types).map((one) => (typeof one === 'string' ? one.replaceAll('~1', '/') : one)) : types;
}

/** With `OpenApiVersion: 3…` the parts that Swagger keeps at the top move to where OpenAPI 3 has them. */
export function asOpenApi3(document: Raw, version: Raw): void {
  if (!isMap(document) || document.swagger !== undefined) return;
  if (!/^3(\.\d)(\.\d)?$/.test(String(version ?? document.openapi))) return;
  const draft = document as Draft;
  for (const [from, to] of [
    ['securityDefinitions', 'securitySchemes'],
    ['definitions', 'schemas'],
  ] as const) {
    if (!given(draft[from])) continue;
    draft.components = { ...mapOf(draft.components), [to]: draft[from] };
    delete draft[from];
  }
  for (const raw of Object.values(mapOf(draft.paths))) if (isMap(raw) && isMap(raw.options)) simplifyPreflight(raw.options as Draft);
}

function simplifyPreflight(options: Draft): void {
  delete options.produces;
  delete options.consumes;
  const answer = mapOf(mapOf(options.responses)['200']);
  if (!isMap(answer.headers)) return;
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, header]) => [name, isMap(header) && 'schema' in header ? header : { schema: header }]),
  );
  options.responses = { ...mapOf(options.responses), 200: { ...answer, headers } };
}
