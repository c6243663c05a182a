import { CallFailure, type FailureKind, failureOf } from './failure.ts';
import { notAsked } from './spare.ts';
import { UndeclaredCall } from './undeclared-call.ts';
import type { Missing, Unit, UnitResult } from './unit.ts';

/** Cloud Control does not list the type, or only within a parent that it wants to be told. */
const notListed = /^(UnsupportedActionException|TypeNotFoundException|InvalidRequestException)$/;

/** A command that no rule needs, and that was denied so often and answered never, is not called any more. */
const mostDenials = 3;

/** An item that was there when it was listed, and is not any more. */
export class Gone extends Error {}

/** Whether no rule needs anything of it. */
export function isSpare({ reader, spare }: Unit): boolean {
  return spare !== undefined && reader.calls.every((command) => spare.commands.has(command));
}

/** Expired credentials, an end that somebody called for, a reader that does what it does not say: nothing else will go better. */
export function endsTheRun(thrown: unknown): boolean {
  if (thrown instanceof CallFailure) return thrown.kind === 'credentials';
  const { name } = thrown as Error;
  return name === 'AbortError' || name === 'TimeoutError' || thrown instanceof UndeclaredCall;
}

/** What could not be seen in a unit, each thing said once and counted. */
export class Notes {
  readonly #unit: Unit;
  readonly #gaps: Record<string, string> = {};
  readonly #counted = new Map<string, Missing & { times: number }>();
  readonly #left = new Set<string>();
  /** How often spare commands were denied, by region, and why; nothing once they were answered. */
  readonly #denied = new Map<string, { times: number; readonly reason: string } | undefined>();
  #failed: string | undefined;
  #unreadable: string | undefined;

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  gap(types: readonly string[], reason: string): void {
    for (const type of types) this.#gaps[type] ??= reason;
    if (!isSpare(this.#unit)) this.#count(types.join(', '), reason, this.#unit.place.region);
  }

  partFailed(command: string, { message, kind }: CallFailure, types: readonly string[], region: string): void {
    if (this.#unit.spare?.commands.has(command)) {
      this.partLeft(command, message, types);
      if (kind === 'denied') this.#wasDenied(`${region} ${command}`, message);
      return;
    }
    for (const type of types) this.#gaps[type] ??= message;
    this.#count(command, message, region, kind);
  }

  /** Why a command that no rule needs is not called: nobody wants it, or it was only ever denied. */
  leaves(command: string, region: string): string | undefined {
    const { spare } = this.#unit;
    if (!spare?.commands.has(command)) return undefined;
    if (!spare.asked) return notAsked;
    const denied = this.#denied.get(`${region} ${command}`);
    return denied && denied.times >= mostDenials ? denied.reason : undefined;
  }

  answered(command: string, region: string): void {
    if (this.#unit.spare?.commands.has(command)) this.#denied.set(`${region} ${command}`, undefined);
  }

  partLeft(command: string, reason: string, types: readonly string[]): void {
    this.#left.add(command);
    for (const type of types) this.#gaps[type] ??= reason;
  }

  readerLeft(reason = notAsked): void {
    const { types, calls } = this.#unit.reader;
    this.#failed = reason;
    for (const command of calls) this.partLeft(command, reason, types);
  }

  #wasDenied(key: string, reason: string): void {
    const known = this.#denied.get(key);
    if (known) known.times++;
    else if (!this.#denied.has(key)) this.#denied.set(key, { times: 1, reason });
  }

  itemFailed(thrown: unknown, region: string): void {
    if (endsTheRun(thrown)) throw thrown;
    if (thrown instanceof Gone || (thrown instanceof CallFailure && thrown.kind === 'gone')) return;
    const { types } = this.#unit.reader;
    const reason = this.#reasonOf(thrown);
    if (isSpare(this.#unit)) return this.readerLeft(reason);
    for (const type of types) this.#gaps[type] ??= reason;
    this.#count(types[0] ?? this.#unit.reader.name, reason, region, kindIn(thrown));
  }

  readerFailed(thrown: unknown): void {
    if (endsTheRun(thrown)) throw thrown;
    const { types, adds, name, lastResort, service } = this.#unit.reader;
    const reason = this.#reasonOf(thrown);
    if (isSpare(this.#unit)) return this.readerLeft(reason);
    this.#failed = reason;
    for (const type of types) this.#gaps[type] ??= reason;
    if (lastResort && thrown instanceof CallFailure && notListed.test(thrown.code)) {
      this.#unreadable = reason;
      return;
    }
    if (service.ended !== undefined && kindIn(thrown) === 'unsupported') {
      this.#unreadable = reason;
      return;
    }
    this.#count([...types, ...Object.keys(adds ?? {})].join(', ') || name, reason, this.#unit.place.region, kindIn(thrown));
  }

  told(): Pick<UnitResult, 'gaps' | 'failed' | 'unseen' | 'unreadable' | 'left'> {
    return {
      gaps: this.#gaps,
      ...(this.#failed === undefined ? {} : { failed: this.#failed }),
      ...(this.#unreadable === undefined ? {} : { unreadable: this.#unreadable }),
      unseen: [...this.#counted.values()],
      ...(this.#left.size === 0 ? {} : { left: [...this.#left].sort() }),
    };
  }

  #reasonOf(thrown: unknown): string {
    return thrown instanceof CallFailure ? thrown.message : failureOf(thrown, `to make sense of the answer to ${this.#unit.reader.name}`).message;
  }

  /** Counted by the reason up to its details: a thousand denied buckets are one line. */
  #count(what: string, reason: string, region: string, kind?: FailureKind): void {
    const key = `${region} ${what} ${reason.split(':')[0]}`;
    const known = this.#counted.get(key);
    if (known) known.times++;
    else this.#counted.set(key, { what, reason, region, times: 1, ...(kind === undefined ? {} : { kind }) });
  }
}

function kindIn(thrown: unknown): FailureKind | undefined {
  return thrown instanceof CallFailure ? thrown.kind : undefined;
}
