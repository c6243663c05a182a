import { allOf, isSet, Reference, some, type Text } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, principalsOfKind, testsOf } from '../../schema/index.ts';

/** Keys that tie a grant to somebody or some place. */
const tying = new Set(
  [
    'aws:SourceIp aws:SourceArn aws:SourceVpc aws:SourceVpce aws:SourceOwner aws:SourceAccount aws:SourceOrgID aws:userid',
    'aws:PrincipalArn aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths kms:CallerAccount',
  ]
    .join(' ')
    .toLowerCase()
    .split(' '),
);

/** Whether a statement allows everybody something; what ties the grant to a fixed party makes it private. */
export function isPublic(statement: PolicyStatement): boolean {
  return allOf(
    () => statement.Effect === 'Allow',
    () => speaksToAnybody(statement),
    () => !some(testsOf(statement), ties),
  );
}

function speaksToAnybody(statement: PolicyStatement): boolean {
  if (isSet(statement, 'NotPrincipal')) return true;
  return some(principalsOfKind(statement, 'AWS'), (principal) => !principal.reference && (principal.equals('*') || isOpen(principal)));
}

function ties({ operator, key, values }: { readonly operator: string; readonly key: string; readonly values: readonly Text[] }): boolean {
  if (!tying.has(key) || !/^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/i.test(operator))
    return false;
  return values.length > 0 && !some(values, (value) => isOpen(value));
}

/** Whether a value stands for anything: a bare wildcard, a policy variable, any account, the whole internet. */
function isOpen(value: Text): boolean {
  if (value.parts.some((part) => typeof part === 'string' && part.includes('${'))) return true;
  // The name or the ARN of a resource of ours is fixed, whatever is written around it.
  if (value.parts.some((part) => part instanceof Reference)) return false;
  if (!value.known && /^arn:/.test(value.head) && /[^*?]$/.test(value.tail)) return false;
  const whole = value.value;
  if (/^[*?]*$/.test(whole) || /^(0\.0\.0\.0|::)\/0$/.test(whole)) return true;
  const [arn, , , , account, ...rest] = whole.split(':');
  if (arn !== 'arn') return false;
  return account === '' ? /^[*?]*$/.test(rest.join(':')) : /^[*?]*$/.test(account ?? '');
}

/** The path of a statement, whether the document has a list of them or one. */
export function statementPath(property: string, document: PolicyDocument | undefined, index: number): string {
  return Array.isArray(document?.Statement) ? `${property}.Statement[${index}]` : `${property}.Statement`;
}
