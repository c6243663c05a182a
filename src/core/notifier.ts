import type { Counts, StoredResource, StoredVerdict } from './store.ts';
import type { Severity, VerdictKind } from './verdict.ts';

/**
 * The port of the notifiers. Who is to be told, of what, and what was told already is settled before (src/app): a notifier puts a
 * message into its channel's form and hands it over, or says in words why it could not.
 */
export interface Notifier {
  /** What the configuration calls the channel; the ledger of deliveries knows it by this name. */
  readonly name: string;
  readonly type: string;
  /** `findings`: the channel keeps findings itself, and wants every one that stands where others get a digest. */
  readonly takes: 'messages' | 'findings';
  /** Answers what the channel took. Throws `Undelivered` where trying again may help or somebody must look after the channel. */
  send(message: Message): Promise<Receipt>;
}

export interface Receipt {
  /** Single changes that the channel will not take, ever: they are said aloud, and not tried again. */
  readonly refused: readonly { readonly key: string; readonly reason: string }[];
}

/** A message that did not arrive, or not all of it. Its text never names the address, which is a secret. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';
  /** Keys of the changes that did arrive before it went wrong. */
  readonly arrived: readonly string[];

  constructor(message: string, arrived: readonly string[] = []) {
    super(message);
    this.arrived = arrived;
  }
}

/** `changed`: neither new nor mended: other findings than before, waived, no longer to be decided. `off`: its rule is not run any more. */
export type Happening = 'new' | 'returned' | 'changed' | 'mended' | 'gone' | 'off';

/** One verdict on one resource that changed in a run. Text of it is masked already. */
export interface Change {
  /** Run, rule, resource and what happened: the same however often it is told, so that a receiver can drop doubles. */
  readonly key: string;
  readonly what: Happening;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** `cis-5.0 2.1.1`. */
  readonly frameworks: readonly string[];
  /** What stands now: `pass` where it was mended, `not-applicable` where its resource or rule is gone. */
  readonly verdict: VerdictKind;
  /** What stood before, where something did. */
  readonly before?: VerdictKind;
  readonly resource: Pick<StoredResource, 'identity' | 'type' | 'id' | 'name' | 'arn' | 'partition' | 'account' | 'region'>;
  /** The verdict that this is about: the new one, or the one that ended. */
  readonly standing: Omit<StoredVerdict, 'resource'>;
}

/** Nothing stands any more: what was wrong is not said again. */
export function isOver({ verdict }: Pick<Change, 'verdict'>): boolean {
  return verdict === 'pass' || verdict === 'not-applicable';
}

/** Something that could not be seen in the run, and could in the one before. */
export interface Unseen {
  readonly key: string;
  readonly what: string;
  readonly reason: string;
}

export type Subject = 'changes' | 'digest' | 'trouble' | 'recovered' | 'test';

/** What a channel is told at once: at most one message a run. */
export interface Message {
  /** The same however often it is sent. */
  readonly id: string;
  readonly subject: Subject;
  /** In one line, what there is to know. */
  readonly title: string;
  /** Sentences below it. */
  readonly text: readonly string[];
  /** ISO time as of which it holds. */
  readonly at: string;
  readonly run?: number;
  /** The most severe first, then by rule, then by resource. In a digest, the worst of what stands. */
  readonly changes: readonly Change[];
  /** How many there are in all; a digest carries only the worst. */
  readonly total: number;
  readonly unseen: readonly Unseen[];
  /** Of the whole run. */
  readonly counts?: Counts;
  /** The command that shows all of it. */
  readonly command: string;
}
