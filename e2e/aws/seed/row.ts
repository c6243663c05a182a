/** Where rows are made: a region of an account, and as whom. */
export interface Place {
  readonly account: string;
  readonly region: string;
  /** What belongs to an account and to no region is made here, and only here. */
  readonly home: boolean;
  /** An SDK client for the place. */
  client<T>(Client: new (config: never) => T): T;
  arn(service: string, resource: string): string;
  /** A name that nothing in another place has. */
  unique(name: string): string;
  /** What an earlier row left under a name: an id that others need. */
  kept(name: string): string;
  keep(name: string, id: string | undefined): string;
}

/** A resource that is seeded, and what Bylaw has to say of it. */
export interface Row {
  readonly type: string;
  /** Only in the home region of an account, or only in the others: what belongs to the account as such, or cannot stand beside another. */
  readonly where?: 'home' | 'away';
  /** What it is, and what is wrong with it. */
  readonly what: string;
  /** Makes it, and answers the id or ARN by which a scan tells of it. */
  make(place: Place): Promise<string | undefined>;
  /** All rules that object to it. Every other rule that applies has to pass, or to say that it cannot know. */
  readonly fails: readonly string[];
  /** No rule of the run looks at it: it is there for others. */
  readonly unjudged?: true;
  /** Rules that it is made to satisfy: they have to pass, and not only to be silent. */
  readonly passes?: readonly string[];
}

/** What is there without anybody having made it, or comes with something that was made: all of a type that no row names. */
export interface Given {
  readonly type: string;
  readonly what: string;
  readonly fails: readonly string[];
  /** How many there are in all places. */
  readonly count: number;
}

/** A policy of one statement that allows. */
export function allow(Principal: unknown, Action: string | readonly string[], Resource: string | readonly string[], more: object = {}): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action, Resource, ...more }] });
}

/** Lets a service of AWS take a role. */
export function trust(service: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: `${service}.amazonaws.com` }, Action: 'sts:AssumeRole' }],
  });
}
