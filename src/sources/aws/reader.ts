import type { CommandIO } from '@smithy/types';
import type { Value } from '../../core/value.ts';
import type { Described } from '../../shapes/described.ts';
import { type AnyTable, fromTable } from './table.ts';

export { assembled, detailsOf } from './table.ts';

/**
 * The contract of live readers. A reader tells of resources of a few types by calls to one service; a file in `readers/` exports
 * `readers: readonly Reader[]`. It only says what to call and what the answers mean (by functions of `src/shapes`); paging, limits,
 * retries, failures and permissions are the engine's. `readers/sqs.ts` is the example of a table, `readers/s3.ts` of the long form.
 *
 * What a reader must keep to:
 * - It calls what it names, nothing else, and nothing that writes. Other calls are refused when they are made.
 * - It lets failures through: what cannot be seen becomes unknown by itself, see `Api`. It never catches them to answer a default.
 * - What is not there is left out; what could not be seen is an `Unknown(reason, true)`. `part` makes these.
 */

/** Where a reader reads. A reader of `scope: 'account'` reads once, from the home region of the partition (`us-east-1` of `aws`). */
export interface Place {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

/** What a reader yields: a resource, and where it lives if the reader's scope does not say that. */
export interface Sighted extends Described {
  /** For readers of the whole account, whose resources have a region nevertheless (buckets), and for what one region tells of another. */
  readonly region?: string;
}

/** Properties and state by name, of one type. */
export interface Facts {
  readonly properties?: readonly string[];
  readonly state?: readonly string[];
}

/**
 * What commands are called for, where it is no more than a part of a resource: the names of its properties and state by type, or all
 * of a type that only this command tells of. Where no rule of a run looks at any of it, the command is not needed.
 */
export interface Details {
  readonly [command: string]: { readonly [type: string]: readonly string[] | 'all' };
}

interface ReaderFacts {
  /** `s3-buckets`: unique; people see it in the progress and in what could not be seen. */
  readonly name: string;
  /**
   * What it tells all of: where it ran to its end, the absence of a resource of these types is believed. Also types that only templates
   * have, for what it tells in another form (`AWS::SQS::QueueInlinePolicy` beside `AWS::SQS::QueuePolicy`): what is missing here is asked
   * of Cloud Control.
   */
  readonly types: readonly string[];
  /**
   * What it adds to resources that other readers (or the engine: `AWS::::Account`) tell of, by type. Descriptions of the same type, id
   * and region become one resource. Where the reader fails, these are unknown in all resources of the type, there and then.
   */
  readonly adds?: { readonly [type: string]: Facts };
  /** `region` (the default): once in each region. `account`: once for the account. */
  readonly scope?: 'region' | 'account';
}

/** A reader with its service's types forgotten, as the engine handles it. */
export interface Reader extends ReaderFacts {
  readonly scope: 'region' | 'account';
  readonly service: Service;
  /** Whether it reads a type that no other reader reads: one that cannot be read so is not to be read at all. */
  readonly lastResort?: true;
  /** The names of all commands that it may call. */
  readonly calls: readonly string[];
  readonly details?: Details;
  // biome-ignore lint/suspicious/noExplicitAny: the types of its service are its own matter
  read(api: Api<any, any>): AsyncIterable<Sighted>;
}

/** A service as readers call it. One for each SDK client; files that share one keep it in `readers/_SERVICE.ts`. */
export interface Service<Sdk = unknown> {
  /** The name of the SDK's package without `@aws-sdk/client-`. */
  readonly name: string;
  /** What stands before the colon in IAM's names of its actions, where that is not `name`. */
  readonly prefix?: string;
  /** IAM's actions for commands that are not called as the command is: `{ ListBuckets: ['s3:ListAllMyBuckets'] }`. */
  readonly actions?: { readonly [command: string]: readonly string[] };
  /** Names of errors that say: the resource was there when it was listed, and is gone now. It is left out then. */
  readonly gone?: readonly string[];
  /** The day on which AWS ended it: that it is not to be had any more is a gap, and no reason to call each scan incomplete. */
  readonly ended?: string;
  /** It puts the account before the name of its host, so that an endpoint must have a name. */
  readonly accountInHost?: true;
  /** Written out where it is used, so that a bundler sees it: `() => import('@aws-sdk/client-sqs')`. */
  load(): Promise<Sdk>;
  /** The class of its client: `SQSClient`. */
  readonly client: Extract<keyof Sdk, `${string}Client`>;
}

/** `ListQueues`, for each command of an SDK client. */
export type CommandName<Sdk> = Exclude<{ [K in keyof Sdk]: K extends `${infer Name}Command` ? Name : never }[keyof Sdk], '$'>;

// biome-ignore lint/suspicious/noExplicitAny: any command at all
type AnyInput = any;
type Io<Sdk, Name extends string> = `${Name}Command` extends keyof Sdk
  ? Sdk[`${Name}Command`] extends abstract new (
      ...given: AnyInput
    ) => CommandIO<infer Given, infer Answered>
    ? { readonly input: Given; readonly output: Answered }
    : never
  : never;

export type Input<Sdk, Name extends string> = Io<Sdk, Name>['input'];
export type Output<Sdk, Name extends string> = Io<Sdk, Name>['output'];

/** What one call adds to a resource. What it leaves out of `gives` is not there. */
export interface Part {
  readonly properties?: { readonly [property: string]: Value };
  readonly state?: { readonly [fact: string]: Value };
  /** Resources of their own that it tells of: a bucket's policy. */
  readonly also?: readonly Described[];
}

/** What a part is about. Where its call is denied or fails, all of this is unknown, and the rest of the resource is as it is. */
export interface PartFacts<Out> {
  readonly gives?: readonly string[];
  readonly givesState?: readonly string[];
  /** Types of `also`: where the call fails, resources of these types may be missing. */
  readonly tells?: readonly string[];
  /** Names of errors that mean: there is none (`NoSuchBucketPolicy`). Any other not-found makes the part unknown. */
  readonly none?: readonly string[];
  /** What the answer means; `undefined` comes where there is none. Answers nothing where there is nothing. */
  shape(out: Out | undefined): Part | undefined;
}

/** What a reader's `read` may do. Everything is counted, limited, retried and checked; calls run at the same time where they can. */
export interface Api<Sdk, Calls extends string> {
  readonly place: Place;
  /** One call. A failure ends what is being read: the item in `each`, otherwise the reader. */
  call<Name extends Calls>(command: Name, input: Input<Sdk, Name>): Promise<Output<Sdk, Name>>;
  /**
   * All pages, by the SDK's own paginator. `tokens` are for calls that the SDK has none for: the name of the token in the input and in
   * the answer (`['NextMarker', 'NextMarker']`). A call that could have more pages, and neither, is refused.
   */
  pages<Name extends Calls>(command: Name, input: Input<Sdk, Name>, tokens?: readonly [string, string]): AsyncIterable<Output<Sdk, Name>>;
  /** The items of all pages. */
  list<Name extends Calls, Item>(
    command: Name,
    input: Input<Sdk, Name>,
    items: (out: Output<Sdk, Name>) => readonly Item[] | undefined,
    tokens?: readonly [string, string],
  ): AsyncIterable<Item>;
  /** A call that tells a part of a resource: answers unknowns where it fails. Put together by `assembled`. */
  part<Name extends Calls>(command: Name, input: Input<Sdk, Name>, facts: PartFacts<Output<Sdk, Name>>): Promise<Part>;
  /**
   * Reads on from each item, many at the same time. An item that is gone meanwhile (any not-found) is left out. One that fails is
   * missing, and so the types of the reader have a gap; the others go on.
   */
  each<Item, Read>(items: AsyncIterable<Item> | Iterable<Item>, read: (item: Item) => Promise<Read>): AsyncIterable<Read>;
  /** Items in lists of at most `size`, for calls that take many ids at once. */
  batches<Item>(items: AsyncIterable<Item> | Iterable<Item>, size: number): AsyncIterable<readonly Item[]>;
  /** Whether resources of a region are looked at, for a reader of the whole account. A table asks it of what has a `region`. */
  wants(region: string): boolean;
  /** The same for another region of the account. */
  in(region: string): Api<Sdk, Calls>;
  /** Says that resources of some types may be missing, for what the reader itself knows it cannot see. */
  gap(types: readonly string[], reason: string): void;
}

/** The short form: list, describe each if need be, add parts, say what it is. */
export interface Table<Sdk, L extends CommandName<Sdk>, Listed, D extends CommandName<Sdk>, Item> extends ReaderFacts {
  readonly list: {
    readonly command: L;
    readonly input?: Input<Sdk, L> | ((place: Place) => Input<Sdk, L>);
    items(out: Output<Sdk, L>): readonly Listed[] | undefined;
    readonly tokens?: readonly [string, string];
  };
  /** Where the list tells only names: the call that tells the rest. Not found means gone; a failure is a gap in the types. */
  readonly describe?: {
    readonly command: D;
    input(listed: NoInfer<Listed>, place: Place): Input<Sdk, D>;
    item(out: Output<Sdk, D>, listed: NoInfer<Listed>): Item | undefined;
  };
  readonly parts?: readonly TablePart<Sdk, NoInfer<Item>>[];
  /** Where the item lives, of a reader of the whole account; its parts are called there. */
  region?(item: NoInfer<Item>): string | undefined;
  /** The resource, then others that the item tells of. Parts are added to the first. Nothing: it is none of ours. */
  resource(item: NoInfer<Item>, place: Place): Described | readonly Described[] | undefined;
}

export type TablePart<Sdk, Item> = {
  [Name in CommandName<Sdk>]: {
    readonly command: Name;
    input(item: Item, place: Place): Input<Sdk, Name>;
    /** Whether the part is there to be asked for: a FIFO queue's, an instance's of one engine. */
    when?(item: Item): boolean;
    readonly gives?: readonly string[];
    readonly givesState?: readonly string[];
    readonly tells?: readonly string[];
    readonly none?: readonly string[];
    shape(out: Output<Sdk, Name> | undefined, item: Item, place: Place): Part | undefined;
  };
}[CommandName<Sdk>];

/** The long form: any code between the calls, which are named. */
export interface Reading<Sdk, Calls extends CommandName<Sdk>> extends ReaderFacts {
  readonly calls: readonly Calls[];
  /** A command that it leaves out is needed by whoever needs the reader. */
  readonly details?: { readonly [Name in NoInfer<Calls>]?: Details[string] };
  read(api: Api<Sdk, Calls>): AsyncIterable<Sighted>;
}

export interface ServiceReaders<Sdk> {
  table<const L extends CommandName<Sdk>, Listed, const D extends CommandName<Sdk> = never, Item = Listed>(
    table: Table<Sdk, L, Listed, D, Item>,
  ): Reader;
  reader<const Calls extends CommandName<Sdk>>(reading: Reading<Sdk, Calls>): Reader;
}

export function service<Sdk>(definition: Service<Sdk>): ServiceReaders<Sdk> {
  const erased = definition as unknown as Service;
  return {
    reader: (reading) => ({ scope: 'region', ...reading, service: erased }) as Reader,
    table: (table) => fromTable(erased, table as unknown as AnyTable),
  };
}
