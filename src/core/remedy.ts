import type { StoredFinding } from './store.ts';

/**
 * A remedy is what a rule knows of mending: what to ask AWS before, and a pure plan of what to call. It holds no client and calls
 * nothing by itself; src/remedies carries it out, verifies it and takes it back.
 */

/** The SDK's packages by name. Empty here: `src/remedies` fills it, so that core knows of no service and inputs are checked nevertheless. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Sdks {}

export type ServiceName = keyof Sdks & string;
/** `PutBucketPolicy`, for each command of a service. */
export type CommandName<S extends ServiceName> = Exclude<
  { [K in keyof Sdks[S]]: K extends `${infer Name}Command` ? Name : never }[keyof Sdks[S]],
  '$'
>;
// biome-ignore lint/suspicious/noExplicitAny: any command at all
type Any = any;
type Io<S extends ServiceName, N extends string> = `${N}Command` extends keyof Sdks[S]
  ? Sdks[S][`${N}Command`] extends abstract new (
      ...given: Any
    ) => {
      readonly input: infer Given;
      resolveMiddleware(stack: Any, configuration: Any, options: Any): (given: Any) => Promise<{ output: infer Told }>;
    }
    ? { readonly input: Given; readonly output: Told }
    : never
  : never;
export type InputOf<S extends ServiceName, N extends string> = Io<S, N>['input'];
export type OutputOf<S extends ServiceName, N extends string> = Io<S, N>['output'];

/** One call of AWS, as data. */
export interface Call {
  readonly service: string;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A call, its name and input checked against the SDK. */
export function call<S extends ServiceName, N extends CommandName<S>>(service: S, command: N, input: InputOf<S, N>): Call {
  return { service, command, input: input as Call['input'] };
}

/** Asks AWS; errors that are named in `none` mean that there is nothing. Never used for calls that write. */
export type Ask = <S extends ServiceName, N extends CommandName<S>>(
  service: S,
  command: N,
  input: InputOf<S, N>,
  none?: readonly string[],
) => Promise<OutputOf<S, N> | undefined>;

/** A call that changes something, with the calls that put back what was there. */
export interface Step extends Call {
  readonly undo: readonly Call[];
  /** The facts as they are once it is made, where more steps follow it: a run that is broken off between them can be taken back. */
  readonly leaves?: unknown;
}

/** What is to be mended, as it was just seen and judged. */
export interface Ailing {
  readonly rule: string;
  /** The parameters by which the rule judged. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly findings: readonly StoredFinding[];
  readonly type: string;
  readonly id: string;
  /** What people call it, where that is not its id: a user, an instance of a database. */
  readonly name?: string;
  readonly arn?: string;
  readonly partition: string;
  readonly account: string;
  /** Where it is called: the partition's home region for what has none. */
  readonly region: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** ISO time as of which it was judged. */
  readonly asOf: string;
}

/** What a remedy wants to be told: keys, buckets, tags. A value by region where it is a map. */
export interface RemedySettings {
  /** The bucket that receives access logs; by region, since it must stand where the logged bucket stands. */
  readonly logBucket?: string | Readonly<Record<string, string>>;
  readonly logPrefix?: string;
  /** The KMS key to encrypt with: an ARN or `alias/NAME`. */
  readonly kmsKey?: string | Readonly<Record<string, string>>;
  /** Values of tags that are missing. */
  readonly tags?: Readonly<Record<string, string>>;
  /** For how many days databases keep backups, unless the rule says. */
  readonly backupDays?: number;
}

/** What a plan comes to: the calls, and the facts as they will be after them. No steps: nothing is left to do. */
export interface Planned<Facts> {
  readonly steps: readonly Step[];
  readonly after: Facts;
  /** What will be there once it is taken back, where AWS does not let it be what it was. */
  readonly restored?: Facts;
  /** What somebody should know before it is done. */
  readonly warning?: string;
}

/** Why nothing can be planned, in words that a person can act on. */
export interface Refused {
  readonly refused: string;
}

export interface Remedy<Facts = unknown> {
  readonly rules: readonly string[];
  /** Of the types that the rules judge, those that it mends. */
  readonly types: readonly string[];
  /** What it does, as in a list: `turns on versioning`. */
  readonly does: string;
  /** Why it may hurt, or what cannot be taken back. */
  readonly caution?: string;
  /** What must be configured, of `RemedySettings`. */
  readonly wants?: readonly (keyof RemedySettings)[];
  /** IAM's actions to read, to mend and to take back. */
  readonly actions: { readonly read: readonly string[]; readonly write: readonly string[] };
  /** The properties that it changes, as far as the model has them: where one is not as it was judged, nothing is done. */
  readonly changes: readonly string[];
  /** What is there, as plain data and no more than the plan needs. Undefined: the resource is gone. */
  read(ailing: Ailing, ask: Ask): Promise<Facts | undefined>;
  plan(facts: Facts, ailing: Ailing, settings: RemedySettings): Planned<Facts> | Refused;
}

/** A remedy with its facts forgotten, as they are carried out. */
export function remedy<Facts>(definition: Remedy<Facts>): Remedy {
  return definition as unknown as Remedy;
}

/** A setting for where the resource is; undefined where none is given for its region. */
export function settingFor(setting: string | Readonly<Record<string, string>> | undefined, { region }: Pick<Ailing, 'region'>): string | undefined {
  return typeof setting === 'object' ? setting[region] : setting;
}

/** Whether two values are the same as data: whatever the order of keys, and however JSON in texts is laid out. */
export function sameData(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Data as one text; what is undefined is not there. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? 'null';
}

function ordered(value: unknown): unknown {
  if (typeof value === 'string') {
    const read = /^\s*[[{]/.test(value) ? parsed(value) : undefined;
    return read === undefined ? value : ordered(read);
  }
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, ordered(member)]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A text that only looks like JSON is a text.
    return undefined;
  }
}
