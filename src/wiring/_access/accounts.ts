import { isSet, text } from '../../core/index.ts';
import { type PolicyStatement, principalsOfKind } from '../../schema/index.ts';

/** Whether a statement names accounts, roles or users, or everybody, and not services alone. Raises where nobody can tell. */
export function namesAccounts(statement: PolicyStatement): boolean {
  if (isSet(statement, 'NotPrincipal')) return true;
  const whole = text(statement, 'Principal');
  // Of what kind it is nobody knows.
  if (whole && !whole.known) return whole.value === '*';
  return principalsOfKind(statement, 'AWS').length > 0;
}
