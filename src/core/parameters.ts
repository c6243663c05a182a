/** The parameters of a rule: AWS Config's types, with the defaults that AWS documents. */

export type ParameterType = 'int' | 'double' | 'string' | 'csv' | 'boolean';

export interface Parameter<T = unknown> {
  readonly type: ParameterType;
  /** What it means, as one sentence. */
  readonly about: string;
  readonly default?: T;
  /** The rule cannot run without it. */
  readonly required?: true;
  readonly allowed?: readonly T[];
}

export type Parameters = { readonly [name: string]: Parameter };

export type ParameterValues<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T>
    ? P[K] extends { readonly default: unknown } | { readonly required: true }
      ? T
      : T | undefined
    : never;
};

type Options<T> = { readonly about: string; readonly default?: T; readonly required?: true; readonly allowed?: readonly T[] };
type Made<T, O> = Parameter<T> &
  (O extends { default: unknown } ? { readonly default: T } : O extends { required: true } ? { readonly required: true } : unknown);

const make =
  <T>(type: ParameterType) =>
  <const O extends Options<T>>(options: O): Made<T, O> =>
    ({ type, ...options }) as unknown as Made<T, O>;

export const integer = make<number>('int');
export const decimal = make<number>('double');
export const string = make<string>('string');
/** A comma-separated list. */
export const csv = make<readonly string[]>('csv');
export const flag = make<boolean>('boolean');

export class ParameterError extends Error {}

/** Gives a parameter's value its type; `given` comes from the command line or a configuration file. */
export function readParameter(name: string, parameter: Parameter, given: unknown): unknown {
  const wrong = (wanted: string) => new ParameterError(`parameter ${name} wants ${wanted}, not ${JSON.stringify(given)}`);
  const value = convert(parameter.type, given, wrong);
  if (parameter.allowed && !(parameter.type === 'csv' ? (value as unknown[]) : [value]).every((one) => parameter.allowed?.flat().includes(one)))
    throw wrong(`one of ${parameter.allowed.join(', ')}`);
  return value;
}

function convert(type: ParameterType, given: unknown, wrong: (wanted: string) => ParameterError): unknown {
  switch (type) {
    case 'int':
    case 'double': {
      const number = typeof given === 'number' ? given : typeof given === 'string' && given.trim() !== '' ? Number(given) : Number.NaN;
      if (!Number.isFinite(number) || (type === 'int' && !Number.isSafeInteger(number))) throw wrong(type === 'int' ? 'a whole number' : 'a number');
      return number;
    }
    case 'boolean':
      if (typeof given === 'boolean') return given;
      if (/^(true|false)$/i.test(String(given))) return String(given).toLowerCase() === 'true';
      throw wrong('true or false');
    case 'csv': {
      const list = Array.isArray(given) ? given : typeof given === 'string' || typeof given === 'number' ? String(given).split(',') : undefined;
      if (!list) throw wrong('a comma-separated list');
      return list.map((one) => String(one).trim()).filter((one) => one !== '');
    }
    default:
      if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return String(given);
      throw wrong('a text');
  }
}
