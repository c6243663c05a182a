import { isMap, type Raw } from '../scope.ts';
import { integrationKey, put } from './api-document.ts';
import { type Draft, given, listOf, mapOf, present } from './parts.ts';

/** The model that a request's body must follow, and whether API Gateway checks it. */
export function requestModel(document: Draft, definition: Draft, stated: Raw): void {
  const { Model, Required, ValidateBody, ValidateParameters } = mapOf(stated);
  if (typeof Model !== 'string' || Model === '') return;
  const name = Model.toLowerCase();
  if (document.swagger !== undefined) {
    const parameter = present({ in: 'body', name, schema: { $ref: `#/definitions/${name}` }, required: Required });
    definition.parameters = [...listOf(definition.parameters), parameter];
  } else {
    const schema = { $ref: `#/components/schemas/${name}` };
    definition.requestBody = present({ content: { 'application/json': { schema } }, required: Required });
  }
  if (ValidateBody === undefined && ValidateParameters === undefined) return;
  const [validateRequestBody, validateRequestParameters] = [ValidateBody === true, ValidateParameters === true];
  const validator = validatorName(validateRequestBody, validateRequestParameters);
  put(document, 'x-amazon-apigateway-request-validators', validator, { validateRequestBody, validateRequestParameters });
  definition['x-amazon-apigateway-request-validator'] = validator;
}

function validatorName(body: boolean, parameters: boolean): string {
  if (body) return parameters ? 'body-and-params' : 'body-only';
  return parameters ? 'params-only' : 'no-validation';
}

/** Query strings, headers and path parts that a request has, as `method.request.header.Name`. */
export function requestParameters(definition: Draft, stated: Raw): void {
  if (!Array.isArray(stated) || stated.length === 0) return;
  const parameters = [...listOf(definition.parameters)];
  const cached: string[] = [];
  for (const raw of stated) {
    const [key, settings] = isMap(raw) ? (Object.entries(raw)[0] ?? ['', {}]) : [String(raw), {}];
    const place = /^method\.request\.(querystring|path|header)\.(.+)$/.exec(key);
    if (!place) continue;
    const { Required, Caching } = mapOf(settings);
    parameters.push({ in: place[1] === 'querystring' ? 'query' : place[1], name: place[2], required: Required ?? false, type: 'string' });
    if (given(Caching)) cached.push(key);
  }
  definition.parameters = parameters;
  const integration = definition[integrationKey];
  if (cached.length > 0 && isMap(integration)) definition[integrationKey] = { ...integration, cacheKeyParameters: cached };
}
