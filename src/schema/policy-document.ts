/** An IAM policy document as people write it: single values may stand for lists of one. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement?: PolicyStatement | readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect?: 'Allow' | 'Deny';
  readonly Principal?: PolicyPrincipal;
  readonly NotPrincipal?: PolicyPrincipal;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: PolicyCondition;
}

/** Everybody, or names by kind: `AWS`, `Service`, `Federated`, `CanonicalUser`. */
export type PolicyPrincipal = '*' | { readonly [kind: string]: string | readonly string[] };

/** Operator → key → what it is compared with. */
export interface PolicyCondition {
  readonly [operator: string]: { readonly [key: string]: string | boolean | number | readonly string[] };
}
