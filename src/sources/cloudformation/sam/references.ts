import { intrinsicOf, isMap, type Raw, type RawMap } from '../scope.ts';
import { mapOf, unknown } from './parts.ts';

/** What a reference may lead to after the expansion that it did not before. */
export interface Referents {
  /** `MyFunction.Alias`, `MyApi.Stage`: the resource that was made. */
  readonly referable: ReadonlyMap<string, string>;
  /** Resources that are not expanded: whatever is asked of them is not known. */
  readonly leftOut: ReadonlySet<string>;
}

/** Rewrites the references to what SAM makes, or does not. Trees without any are handed back as they are. */
export function rewriteReferences(template: RawMap, referents: Referents): RawMap {
  if (referents.referable.size === 0 && referents.leftOut.size === 0) return template;
  const done = new Map<object, Raw>();
  const rewrite = (raw: Raw): Raw => {
    if (typeof raw !== 'object' || raw === null) return raw;
    const known = done.get(raw);
    if (known !== undefined) return known;
    const result = Array.isArray(raw) ? rewriteList(raw, rewrite) : rewriteMap(raw as RawMap, rewrite, referents);
    done.set(raw, result);
    return result;
  };
  return rewrite(template) as RawMap;
}

function rewriteList(raw: readonly Raw[], rewrite: (raw: Raw) => Raw): Raw {
  const list = raw.map(rewrite);
  return list.some((one, index) => one !== raw[index]) ? list : raw;
}

function rewriteMap(raw: RawMap, rewrite: (raw: Raw) => Raw, referents: Referents): Raw {
  if (leadsNowhere(raw, referents.leftOut)) return unknown;
  let copy: Record<string, Raw> | undefined;
  for (const [key, value] of Object.entries(raw)) {
    const next = intrinsic(key, rewrite(value), referents);
    if (next !== value) copy = { ...(copy ?? raw), [key]: next };
  }
  return copy ?? raw;
}

function leadsNowhere(raw: RawMap, leftOut: ReadonlySet<string>): boolean {
  if (leftOut.size === 0 || intrinsicOf(raw) === undefined) return false;
  const argument = raw.Ref ?? raw['Fn::GetAtt'];
  const target = Array.isArray(argument) ? argument[0] : argument;
  return typeof target === 'string' && leftOut.has(target.split('.')[0] as string);
}

function intrinsic(name: string, argument: Raw, { referable, leftOut }: Referents): Raw {
  if (name === 'Ref' && typeof argument === 'string') return referable.get(argument) ?? argument;
  if (name === 'Fn::GetAtt') return attribute(argument, referable);
  if (name !== 'Fn::Sub') return argument;
  const [text, values] = Array.isArray(argument) ? argument : [argument];
  if (typeof text !== 'string') return argument;
  const lost: Record<string, Raw> = {};
  const next = text.replace(/\$\{([A-Za-z0-9]+)((?:\.[A-Za-z0-9]+)*)\}/g, (whole, id: string, rest: string) => {
    const [, property = '', ...attributes] = rest.split('.');
    const made = referable.get(`${id}.${property}`);
    if (made !== undefined) return `\${${[made, ...attributes].join('.')}}`;
    if (!leftOut.has(id) || (isMap(values) && Object.hasOwn(values, id + rest))) return whole;
    lost[id] = unknown;
    return `\${${id}}`;
  });
  if (next === text) return argument;
  return Object.keys(lost).length > 0 ? [next, { ...mapOf(values), ...lost }] : Array.isArray(argument) ? [next, ...argument.slice(1)] : next;
}

/** `[F.Version, Version]`, `[F, Version.Version]` and `F.Version.Version` all name the same. */
function attribute(argument: Raw, referable: ReadonlyMap<string, string>): Raw {
  const steps = Array.isArray(argument) && argument.every((step) => typeof step === 'string') ? argument.join('.') : argument;
  if (typeof steps !== 'string') return argument;
  const [id, property, ...rest] = steps.split('.');
  const made = referable.get(`${id}.${property}`);
  return made === undefined || rest.length === 0 ? argument : [made, rest.join('.')];
}

export function isReference(raw: Raw): raw is { readonly Ref: string } {
  return isMap(raw) && typeof raw.Ref === 'string' && Object.keys(raw).length === 1;
}
