import { isSecretMember, isSecretPath, isUserData, maskText } from '../../core/secret.ts';
import { isContainer, Unknown, type Value, Veil } from '../../core/value.ts';
import { secretPaths } from '../../schema/secrets.ts';
import type { Sighted } from './reader.ts';

/**
 * Resources as text and back, for what an interrupted scan has read. Only unknowns stand among the values of what is deployed; an
 * object that has the mark of one by chance is marked itself.
 */
const mark = '$unknown';

export function encode(value: Value): unknown {
  if (value instanceof Unknown) return { [mark]: value.reason, maybeAbsent: value.maybeAbsent };
  if (value instanceof Veil) throw new Error('only what is unknown can be written down');
  if (value === undefined) return { [mark]: null };
  if (Array.isArray(value)) return value.map(encode);
  if (!isContainer(value)) return value;
  const entries = Object.entries(value as Record<string, Value>).map(([key, member]) => [key.startsWith('$') ? `$${key}` : key, encode(member)]);
  return Object.fromEntries(entries);
}

export function decode(written: unknown): Value {
  if (Array.isArray(written)) return written.map(decode);
  if (typeof written !== 'object' || written === null) return written as Value;
  if (mark in written) {
    const { [mark]: reason, maybeAbsent } = written as Record<string, unknown>;
    return reason === null ? undefined : new Unknown(String(reason), maybeAbsent === true);
  }
  return Object.fromEntries(Object.entries(written).map(([key, member]) => [key.startsWith('$$') ? key.slice(1) : key, decode(member)]));
}

/** Whether a resource holds what must not be written to a disk: by the shape of a value, by its name, or by the schema. */
export function holdsSecret({ type, properties, state }: Sighted): boolean {
  const marked = secretPaths(type);
  const look = (value: Value, path: readonly (string | number)[]): boolean => {
    if (typeof value === 'string') return maskText(value) !== value;
    if (Array.isArray(value)) return value.some((item) => look(item, path));
    if (!isContainer(value)) return false;
    return Object.entries(value as Record<string, Value>).some(([key, member]) => {
      const inner = [...path, key];
      const named = typeof member === 'string' && member !== '' && (isSecretMember(value, key) || isUserData(key) || isSecretPath(inner, marked));
      return named || look(member, inner);
    });
  };
  return look(properties, []) || look(state ?? {}, []);
}
