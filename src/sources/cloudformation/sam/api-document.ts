import { isMap, type Raw } from '../scope.ts';
import { branches, type Draft, isNoValue } from './parts.ts';

/** API Gateway's extension for every method of a path. */
export const anyMethod = 'x-amazon-apigateway-any-method';
export const integrationKey = 'x-amazon-apigateway-integration';

/** Members of a path that are no methods. */
const notMethods = new Set(['summary', 'description', 'parameters', 'servers']);

export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly definition: Draft;
}

/** Whether it is a Swagger or OpenAPI 3 document that is written in the template, so that SAM edits it. */
export function isDocument(raw: Raw): raw is Draft {
  return isMap(raw) && isMap(raw.paths) && (Boolean(raw.swagger) || /^3(\.\d)(\.\d)?$/.test(String(raw.openapi)));
}

export function methodName(method: string): string {
  const lower = method.toLowerCase();
  return lower === 'any' ? anyMethod : lower;
}

/** The maps that stand in a place: one, or those on both sides of a condition. */
export function contents(raw: Raw): Draft[] {
  const sides = branches(raw);
  if (sides) return [sides[1], sides[2]].flatMap(contents);
  return isMap(raw) && !isNoValue(raw) ? [raw as Draft] : [];
}

/** The operations of a document that lead somewhere. */
export function operations(document: Draft, only?: string): Operation[] {
  const found: Operation[] = [];
  for (const [path, raw] of Object.entries(document.paths as Draft)) {
    if (only !== undefined && only !== path) continue;
    for (const item of contents(raw)) {
      for (const [method, definitions] of Object.entries(item)) {
        if (notMethods.has(method)) continue;
        for (const definition of contents(definitions))
          if (isMap(definition[integrationKey])) found.push({ path, method: methodName(method), definition });
      }
    }
  }
  return found;
}

export function operationsAt(document: Draft, path: string, method: string): Operation[] {
  return operations(document, path).filter((one) => one.method === methodName(method));
}

/** The methods that a path has, as they are written. */
export function methodsOf(document: Draft, path: string): string[] {
  return contents((document.paths as Draft)[path]).flatMap((item) => Object.keys(item));
}

/**
 * Puts an operation into a document, unless there is one with an integration already. Under a condition all of it hangs on
 * that condition.
 */
export function addOperation(
  document: Draft,
  path: string,
  method: string,
  condition: string | undefined,
  fill: (definition: Draft) => void,
): boolean {
  const name = methodName(method);
  const paths = document.paths as Draft;
  if (operationsAt(document, path, name).length > 0) return false;
  for (const item of contents(itemAt(paths, path))) {
    const definition: Draft = isMap(item[name]) ? { ...item[name] } : {};
    fill(definition);
    definition.responses ??= {};
    item[name] = condition === undefined ? definition : { 'Fn::If': [condition, definition, { Ref: 'AWS::NoValue' }] };
  }
  return true;
}

/** The item of a path, made where there is none. A path may have any name, `__proto__` too. */
export function itemAt(paths: Draft, path: string): Raw {
  if (!Object.hasOwn(paths, path) || !isMap(paths[path]))
    Object.defineProperty(paths, path, { value: {}, enumerable: true, writable: true, configurable: true });
  return paths[path];
}

/** Adds a member to a map within a document, making the map where there is none. */
export function put(document: Draft, section: string, name: string, value: Raw): void {
  document[section] = { ...(isMap(document[section]) ? document[section] : {}), [name]: value };
}

/** `{id}` and `{proxy+}` stand for anything in the ARN of a method. */
export function pathInArn(path: string): string {
  return untrailed(path).replace(/\{[a-zA-Z0-9._-]+\+?\}/g, '*');
}

/** API Gateway drops a slash at the end. */
export function untrailed(path: string): string {
  return path.replace(/^(.+)\/$/, '$1');
}
