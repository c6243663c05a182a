import { listOf, type Resource, some, type Text, texts } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, patternMatches, policyOf, principalsOfKind, statementsOf } from '../../schema/index.ts';

/** The principals of other accounts that a statement names, or everybody. */
export function isOutsider(principal: Text, { account }: Resource): boolean {
  // Roles and users of our own templates belong to our account.
  if (principal.references.length > 0) return false;
  if (principal.value === '*') return true;
  const named = /^\d{12}$/.test(principal.value) ? principal.value : principal.value.split(':')[4];
  // An account that is written out is taken for another one as long as ours is not known: one's own is written AWS::AccountId.
  return named !== account;
}

export function grantsOutsiders(statement: PolicyStatement, resource: Resource): boolean {
  return statement.Effect === 'Allow' && some(principalsOfKind(statement, 'AWS'), (one) => isOutsider(one, resource));
}

/** Whether the actions that a statement names, and those that a pattern stands for, have one in common. */
export function sharesAction(statement: PolicyStatement, pattern: string): boolean {
  if (statement.NotAction !== undefined) return !some(texts(statement, 'NotAction'), (one) => patternMatches(one.value, pattern));
  return some(texts(statement, 'Action'), (one) => patternMatches(one.value, pattern) || patternMatches(pattern, one.value));
}

/** The statements of the policies of a bucket, or of a policy itself. */
export function statementsIn(policies: readonly { readonly properties: { readonly PolicyDocument: PolicyDocument } }[]): readonly PolicyStatement[] {
  return policies.flatMap(({ properties }) => listOf(statementsOf(policyOf(properties, 'PolicyDocument'))));
}
