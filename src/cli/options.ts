import { nearest } from '../app/select.ts';

/** Bad usage: said in one line, exit code 2. */
export class UsageError extends Error {}

export interface Option {
  readonly type: 'text' | 'list' | 'switch';
  /** `FILE`: how the help names the value. */
  readonly value?: string;
  readonly about: string;
  readonly short?: string;
  readonly default?: string;
}

export type OptionTable = { readonly [name: string]: Option };

/** The arguments of a command, split into options and the rest. */
export class Parsed {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.positionals = positionals;
    this.#values = values;
  }

  text(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  /** Every value of an option that may be given more than once; commas separate as well. */
  list(name: string): readonly string[] {
    return (this.#values.get(name) ?? [])
      .flatMap((one) => one.split(','))
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }

  /** As `list`, without splitting at commas. */
  each(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** One of some words; anything else is bad usage. */
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    return word(`--${name}`, given, allowed);
  }

  someOf<T extends string>(name: string, allowed: readonly T[]): readonly T[] | undefined {
    return this.has(name) ? this.list(name).map((one) => word(`--${name}`, one, allowed)) : undefined;
  }
}

function word<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(given)) return given as T;
  const near = nearest(given, allowed);
  throw new UsageError(`${name} takes ${allowed.join(', ')}, not ${JSON.stringify(given)}${near ? `; did you mean ${near}?` : ''}`);
}

export function parse(command: string, options: OptionTable, args: readonly string[]): Parsed {
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  const shorts = new Map(Object.entries(options).flatMap(([name, option]) => (option.short ? [[option.short, name] as const] : [])));
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as string;
    if (arg === '--') {
      positionals.push(...args.slice(index + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      positionals.push(arg);
      continue;
    }
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const written = equals < 0 ? arg : arg.slice(0, equals);
    const name = written.startsWith('--') ? written.slice(2) : shorts.get(written.slice(1));
    const option = name === undefined || !Object.hasOwn(options, name) ? undefined : options[name];
    if (name === undefined || !option) {
      // Every other letter is near a single one.
      const near = written.startsWith('--') ? nearest(written.slice(2), Object.keys(options)) : undefined;
      throw new UsageError(`${command} has no option ${written}${near ? `; did you mean --${near}?` : ''} (bylaw ${command} --help lists them)`);
    }
    if (option.type === 'switch') {
      if (equals >= 0) throw new UsageError(`--${name} takes no value`);
      values.set(name, ['true']);
      continue;
    }
    const value = equals >= 0 ? arg.slice(equals + 1) : args[++index];
    if (value === undefined) throw new UsageError(`--${name} wants ${option.value ?? 'a value'}`);
    // Of a variable that is not set. Taken as not given, it would widen or narrow the run without a word.
    const nothing = option.type === 'list' ? /^[\s,]*$/ : /^\s*$/;
    if (nothing.test(value)) throw new UsageError(`--${name} wants ${option.value ?? 'a value'}, not ${JSON.stringify(value)}`);
    const known = values.get(name);
    if (known && option.type === 'text' && known[0] !== value)
      throw new UsageError(`--${name} is given twice, as ${JSON.stringify(known[0])} and as ${JSON.stringify(value)}: which is meant?`);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return new Parsed(positionals, values);
}
