/** A tag, wherever the schema says no more than that. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/**
 * A string whose values the schema lists. It stays open to others: services accept new values before the schema names them, and
 * a template may hold a wrong one, which is what a rule is there to see.
 */
export type OneOf<Known extends string> = Known | (string & Record<never, never>);

/** Where a queue or a subscription sends what it could not deliver. The schema only says JSON. */
export interface RedrivePolicy {
  readonly deadLetterTargetArn?: string;
  readonly maxReceiveCount?: number | string;
}
