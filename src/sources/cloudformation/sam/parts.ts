import { intrinsicOf, isMap, type Raw, type RawMap } from '../scope.ts';

/** A map under construction. What is read from the template is shared, never changed. */
export type Draft = { [key: string]: Raw };

/**
 * What only SAM can say: the place of uploaded code, a policy template that came after this was written. The reader takes
 * what a transform makes as not known.
 */
export const unknown: RawMap = { 'Fn::Transform': { Name: 'AWS::Serverless-2016-10-31' } };

export const noValue: RawMap = { Ref: 'AWS::NoValue' };

export function ref(id: string): RawMap {
  return { Ref: id };
}

export function getAtt(id: string, attribute: string): RawMap {
  return { 'Fn::GetAtt': [id, attribute] };
}

export function sub(text: string, values?: RawMap): RawMap {
  return { 'Fn::Sub': values === undefined ? text : [text, values] };
}

/** An ARN in the account and region of the stack. */
export function arnHere(service: string, resource: string, values?: RawMap): RawMap {
  return sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, values);
}

export function isNoValue(raw: Raw): boolean {
  return isMap(raw) && raw.Ref === 'AWS::NoValue';
}

export function isIntrinsic(raw: Raw): boolean {
  return isMap(raw) && intrinsicOf(raw) !== undefined;
}

export function conditional(condition: string | undefined, whenTrue: Raw, whenFalse: Raw = noValue): Raw {
  return condition === undefined ? whenTrue : { 'Fn::If': [condition, whenTrue, whenFalse] };
}

/** The condition and the two sides of an `Fn::If`. */
export function branches(raw: Raw): readonly [condition: string, whenTrue: Raw, whenFalse: Raw] | undefined {
  const sides = isMap(raw) && intrinsicOf(raw) === 'Fn::If' ? raw['Fn::If'] : undefined;
  return Array.isArray(sides) && sides.length === 3 && typeof sides[0] === 'string' ? [sides[0], sides[1], sides[2]] : undefined;
}

/** A value rewritten on each side of the conditions around it; `AWS::NoValue` stays what it is. */
export function eachSide(raw: Raw, rewrite: (raw: Raw) => Raw): Raw {
  if (isNoValue(raw)) return raw;
  const sides = branches(raw);
  return sides ? conditional(sides[0], eachSide(sides[1], rewrite), eachSide(sides[2], rewrite)) : rewrite(raw);
}

/** A member of a map that may stand behind conditions. */
export function member(raw: Raw, key: string): Raw {
  if (branches(raw)) return eachSide(raw, (side) => (isMap(side) ? (side[key] ?? noValue) : noValue));
  return isMap(raw) ? raw[key] : undefined;
}

/** Whether a property is given, as SAM takes it: empty ones count as absent. */
export function given(raw: Raw): boolean {
  if (raw === undefined || raw === null || raw === false || raw === '' || raw === 0) return false;
  if (Array.isArray(raw)) return raw.length > 0;
  return !isMap(raw) || (Object.keys(raw).length > 0 && !isNoValue(raw));
}

export function mapOf(raw: Raw): RawMap {
  return isMap(raw) ? raw : {};
}

export function listOf(raw: Raw): readonly Raw[] {
  if (Array.isArray(raw)) return raw;
  return raw === undefined || raw === null ? [] : [raw];
}

export function without(map: RawMap, left: ReadonlySet<string>): Draft {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !left.has(key)));
}

/** Without what is absent, at the top: neither `undefined` nor YAML's empty value reaches a template. */
export function present(map: Draft): Draft {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined && value !== null));
}

/** A copy that may be changed; YAML aliases share objects, copies do not. */
export function copyOf<T extends Raw>(raw: T): T {
  if (Array.isArray(raw)) return raw.map(copyOf) as unknown as T;
  return isMap(raw) ? (Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, copyOf(value)])) as unknown as T) : raw;
}

export function same(one: Raw, other: Raw): boolean {
  return stableJson(one) === stableJson(other);
}

/** JSON with sorted keys and no spaces: what SAM hashes for logical ids. */
export function stableJson(raw: Raw): string {
  if (Array.isArray(raw)) return `[${raw.map(stableJson).join(',')}]`;
  if (!isMap(raw)) return JSON.stringify(raw) ?? 'null';
  const members = Object.keys(raw)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${stableJson(raw[key])}`);
  return `{${members.join(',')}}`;
}

/** Whether a text stands anywhere in a tree. */
export function contains(raw: Raw, text: string): boolean {
  return stableJson(raw).includes(text);
}
