import { allOf, isSet, OwnName, Reference, some, type Text } from '../core/index.ts';
import { type PolicyTest, principalsOfKind, testsOf } from './policy.ts';
import type { PolicyDocument, PolicyStatement } from './policy-document.ts';

/** Keys that tie a grant to somebody or some place; `aws:Referer` and the like are told by the caller, and are none. */
const tyingEverywhere = [
  'aws:SourceIp aws:SourceArn aws:SourceVpc aws:SourceVpce aws:SourceOwner aws:SourceAccount aws:SourceOrgID aws:userid',
  'aws:PrincipalArn aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths',
].flatMap((line) => line.toLowerCase().split(' '));

const tyingOperator = /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/i;

/** Whether a statement allows everybody something; what ties the grant to a fixed party makes it private. */
export function isPublicGrant(statement: PolicyStatement, tyingHere: readonly string[] = []): boolean {
  const tying = new Set([...tyingEverywhere, ...tyingHere.map((key) => key.toLowerCase())]);
  return allOf(
    () => statement.Effect === 'Allow',
    () => speaksToAnybody(statement),
    () => !some(testsOf(statement), (test) => ties(test, tying)),
  );
}

/** Whether a statement speaks to everybody: `*`, `AWS: *`, or the root of any account. */
export function isForEverybody(statement: PolicyStatement): boolean {
  return some(
    principalsOfKind(statement, 'AWS'),
    (principal) => principal.equals('*') || (principal.known && /^arn:[^:]*:iam::\*:root$/.test(principal.value)),
  );
}

/** As `isForEverybody`, and any ARN that leaves the account open: enough for a grant to be public. */
function speaksToAnybody(statement: PolicyStatement): boolean {
  if (isSet(statement, 'NotPrincipal')) return true;
  return some(principalsOfKind(statement, 'AWS'), (principal) => !principal.reference && (principal.equals('*') || standsForAnything(principal)));
}

function ties({ operator, key, values }: PolicyTest, tying: ReadonlySet<string>): boolean {
  return tying.has(key) && tyingOperator.test(operator) && values.length > 0 && !some(values, standsForAnything);
}

/** What ties a grant to ourselves. */
const fixing = new Set(['AWS::AccountId', 'AWS::StackName', 'AWS::StackId']);

/** Whether a value stands for anything: a bare wildcard, a policy variable, any account, the whole internet. */
function standsForAnything(value: Text): boolean {
  if (value.parts.some((part) => typeof part === 'string' && part.includes('${'))) return true;
  // The name or the ARN of a resource of ours, or our own account, is fixed, whatever is written around it.
  if (value.parts.some((part) => part instanceof Reference || (part instanceof OwnName && fixing.has(part.name)))) return false;
  // A partition or a region narrows nothing: whichever it is, the rest decides.
  const narrowing = value.parts.every((part) => typeof part === 'string' || part instanceof OwnName);
  const whole = narrowing ? value.parts.map((part) => (typeof part === 'string' ? part : 'any')).join('') : value.value;
  if (/^[*?]*$/.test(whole) || /^(0\.0\.0\.0|::)\/0$/.test(whole)) return true;
  const [arn, , , , account, ...rest] = whole.split(':');
  if (arn !== 'arn') return false;
  return account === '' ? /^[*?]*$/.test(rest.join(':')) : /^[*?]*$/.test(account ?? '');
}

/** The path of a statement, whether the document has a list of them or one. */
export function statementPath(property: string, document: PolicyDocument | undefined, index: number): string {
  return Array.isArray(document?.Statement) ? `${property}.Statement[${index}]` : `${property}.Statement`;
}
