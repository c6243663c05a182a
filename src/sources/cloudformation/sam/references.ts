import { isMap, type Raw, type RawMap } from '../scope.ts';

/**
 * Rewrites references to what SAM lets authors refer to (`MyFunction.Alias`, `MyApi.Stage`) into references to the resource
 * that was made. Trees without any are handed back as they are.
 */
export function rewriteReferences(template: RawMap, referable: ReadonlyMap<string, string>): RawMap {
  if (referable.size === 0) return template;
  const done = new Map<object, Raw>();
  const rewrite = (raw: Raw): Raw => {
    if (typeof raw !== 'object' || raw === null) return raw;
    const known = done.get(raw);
    if (known !== undefined) return known;
    const result = Array.isArray(raw) ? rewriteList(raw, rewrite) : rewriteMap(raw as RawMap, rewrite, referable);
    done.set(raw, result);
    return result;
  };
  return rewrite(template) as RawMap;
}

function rewriteList(raw: readonly Raw[], rewrite: (raw: Raw) => Raw): Raw {
  const list = raw.map(rewrite);
  return list.some((one, index) => one !== raw[index]) ? list : raw;
}

function rewriteMap(raw: RawMap, rewrite: (raw: Raw) => Raw, referable: ReadonlyMap<string, string>): Raw {
  let copy: Record<string, Raw> | undefined;
  for (const [key, value] of Object.entries(raw)) {
    const next = intrinsic(key, rewrite(value), referable);
    if (next !== value) copy = { ...(copy ?? raw), [key]: next };
  }
  return copy ?? raw;
}

function intrinsic(name: string, argument: Raw, referable: ReadonlyMap<string, string>): Raw {
  if (name === 'Ref' && typeof argument === 'string') return referable.get(argument) ?? argument;
  if (name === 'Fn::GetAtt') return attribute(argument, referable);
  if (name !== 'Fn::Sub') return argument;
  if (typeof argument === 'string') return substituted(argument, referable);
  if (!Array.isArray(argument) || typeof argument[0] !== 'string') return argument;
  const text = substituted(argument[0], referable);
  return text === argument[0] ? argument : [text, ...argument.slice(1)];
}

/** `[F.Version, Version]`, `[F, Version.Version]` and `F.Version.Version` all name the same. */
function attribute(argument: Raw, referable: ReadonlyMap<string, string>): Raw {
  const steps = Array.isArray(argument) && argument.every((step) => typeof step === 'string') ? argument.join('.') : argument;
  if (typeof steps !== 'string') return argument;
  const [id, property, ...rest] = steps.split('.');
  const made = referable.get(`${id}.${property}`);
  return made === undefined || rest.length === 0 ? argument : [made, rest.join('.')];
}

function substituted(text: string, referable: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{([A-Za-z0-9]+)\.([A-Za-z0-9]+)((?:\.[A-Za-z0-9]+)*)\}/g, (whole, id: string, property: string, rest: string) => {
    const made = referable.get(`${id}.${property}`);
    return made === undefined ? whole : `\${${made}${rest}}`;
  });
}

export function isReference(raw: Raw): raw is { readonly Ref: string } {
  return isMap(raw) && typeof raw.Ref === 'string' && Object.keys(raw).length === 1;
}
