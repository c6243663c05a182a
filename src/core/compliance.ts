/** What AWS Config itself says of one resource by one of its rules. */
export interface ConfigEvaluation {
  /** The identifier of the managed rule: `S3_BUCKET_VERSIONING_ENABLED`. */
  readonly rule: string;
  /** The name of the rule in the account. */
  readonly configRule: string;
  /** AWS Config's name of the type. */
  readonly type: string;
  readonly id: string;
  readonly account?: string;
  readonly region?: string;
  readonly compliance: Compliance;
  readonly annotation?: string;
  /** ISO time. */
  readonly at?: string;
  /** The parameters that the account's rule was given. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A managed rule that an account runs in a region. */
export interface RuleThere {
  readonly rule: string;
  readonly configRule: string;
  readonly account?: string;
  readonly region?: string;
}

export const compliances = ['COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE', 'INSUFFICIENT_DATA'] as const;
export type Compliance = (typeof compliances)[number];
