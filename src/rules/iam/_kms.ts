import { allOf, anyOf, each, type Found, finding, isSet, some, type Text, texts } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, patternMatches, statementPath, statementsOf } from '../../schema/index.ts';

/** Whether there is an action that both patterns hold. */
export function patternsMeet(one: string, other: string): boolean {
  if (one === '' || other === '') return /^\*?$/.test(one) && /^\*?$/.test(other);
  if (one[0] === '*')
    return patternsMeet(one.slice(1), other) || patternsMeet(one, other.slice(1)) || (other[0] === '*' && patternsMeet(one.slice(1), other.slice(1)));
  if (other[0] === '*') return patternsMeet(other, one);
  return (one[0] === other[0] || one[0] === '?' || other[0] === '?') && patternsMeet(one.slice(1), other.slice(1));
}

/** Whether a pattern of the Resource element covers all keys, at least those of a region. */
function coversAllKeys(resource: Text): boolean {
  if (resource.reference) return false;
  if (resource.known) return /^(?:(?:arn)?[:*]*\*|arn:[^:]*:(?:kms|\*):[^:]*:[^:]*:(?:key\/)?\*+)$/.test(resource.value);
  return anyOf(
    () => resource.equals('*'),
    () => resource.endsWith(':key/*') && resource.includes(':kms:'),
  );
}

function allows(statement: PolicyStatement, blocked: readonly string[]): boolean {
  return isSet(statement, 'NotAction')
    ? some(blocked, (one) => !some(texts(statement, 'NotAction'), (action) => patternMatches(action.value, one)))
    : some(texts(statement, 'Action'), (action) => blocked.some((one) => patternsMeet(action.value.toLowerCase(), one.toLowerCase())));
}

function onAllKeys(statement: PolicyStatement): boolean {
  return isSet(statement, 'NotResource')
    ? !some(texts(statement, 'NotResource'), (resource) => resource.equals('*') || resource.includes(':kms:'))
    : some(texts(statement, 'Resource'), coversAllKeys);
}

/** A finding for each statement that allows a blocked action on all keys. Conditions are not looked at, as in AWS's rule. */
export function* blockedActions(document: PolicyDocument | undefined, base: string, blocked: readonly string[]): Generator<Found> {
  yield* each(statementsOf(document), function* (statement, index) {
    const open = allOf(
      () => statement.Effect === 'Allow',
      () => allows(statement, blocked),
      () => onAllKeys(statement),
    );
    if (open)
      yield finding(`${statementPath(base, document, index)}.Resource`, `the statement allows ${blocked.join(' or ')} on every key`, {
        expected: 'the ARNs of the keys that are needed',
      });
  });
}
