/** What IAM knows of how a user signs in, and whether it was done. Times are ISO text. */
export interface UserState {
  /** Absent where the user cannot sign in to the console. */
  readonly password?: {
    readonly changedAt?: string;
    /** Absent where it was never used. */
    readonly lastUsedAt?: string;
  };
  readonly hasMfaDevice: boolean;
  readonly accessKeys: readonly {
    readonly isActive: boolean;
    readonly madeAt?: string;
    /** Absent where it was never used. */
    readonly lastUsedAt?: string;
  }[];
  readonly [fact: string]: unknown;
}
