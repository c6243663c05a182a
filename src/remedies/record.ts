import type { Ailing, Call } from '../core/remedy.ts';
import type { RemedyStep } from '../core/store.ts';

/** Which resource a step was about, as far as it is needed to look at it again. */
export type Subject = Pick<Ailing, 'type' | 'id' | 'name' | 'arn' | 'partition' | 'account' | 'region'>;

/** What stands under `before` of a kept step: all that is needed to take it back, whatever becomes of the plan's code. */
export interface Before {
  readonly facts: unknown;
  readonly undo: readonly Call[];
  /** What is there once the step is made, as it was planned: all that is known of a step after which the run was broken off. */
  readonly leaves?: unknown;
  /** What is there once it is taken back, where that is not what was there. */
  readonly restored?: unknown;
  readonly subject: Subject;
  /** The step that this one took back. */
  readonly undoes?: number;
}

export function beforeOf(step: RemedyStep): Before {
  return step.before as Before;
}

export function subjectOf({ type, id, name, arn, partition, account, region }: Subject): Subject {
  return { type, id, ...(name === undefined ? {} : { name }), ...(arn === undefined ? {} : { arn }), partition, account, region };
}

/** As a ledger names it: `s3:PutBucketVersioning`. */
export function nameOf({ service, command }: Call): string {
  return `${service}:${command}`;
}

/** Data without classes, dates and what is undefined: what a ledger gives back is the same. */
export function plain<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}
