import { allOf, isSet, Reference, type Resource, some, type Text, texts } from '../../core/index.ts';
import { coversAction, type PolicyStatement, principalsOfKind, testsOf } from '../../schema/index.ts';

/** Keys that tie a grant to somebody or some place; `aws:Referer` and the like are told by the caller, and are none. */
const tying = new Set(
  [
    'aws:SourceIp aws:SourceArn aws:SourceVpc aws:SourceVpce aws:SourceOwner aws:SourceAccount aws:SourceOrgID aws:userid',
    'aws:PrincipalArn aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalOrgPaths',
    's3:DataAccessPointArn s3:DataAccessPointAccount s3:x-amz-server-side-encryption-aws-kms-key-id',
  ]
    .join(' ')
    .toLowerCase()
    .split(' '),
);

export type Access = 'read' | 'write';

const examplesOf: { readonly [access in Access]: readonly string[] } = {
  read: ['s3:GetObject', 's3:GetObjectVersion', 's3:GetBucketAcl', 's3:ListBucket', 's3:ListBucketVersions'],
  write: ['s3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObjectAcl', 's3:PutBucketAcl', 's3:PutBucketPolicy', 's3:DeleteBucket'],
};
const names: { readonly [access in Access]: RegExp } = { read: /^s3:(get|list)/i, write: /^s3:(put|delete|abort|restore|replicate|create|update)/i };

/** Whether a statement lets everybody read, or write; what ties the grant to a fixed party makes it private. */
export function isPublic(statement: PolicyStatement, access: Access): boolean {
  return allOf(
    () => statement.Effect === 'Allow',
    () => speaksToAnybody(statement),
    () => allows(statement, access),
    () => !some(testsOf(statement), ties),
  );
}

function allows(statement: PolicyStatement, access: Access): boolean {
  if (isSet(statement, 'NotAction')) return some(examplesOf[access], (action) => coversAction(statement, action));
  return (
    some(texts(statement, 'Action'), (action) => names[access].test(action.value)) || some(examplesOf[access], (one) => coversAction(statement, one))
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

/** The canned ACLs that let everybody in; every holder of any AWS account is everybody, too. */
export const publicAcls: { readonly [access in Access]: readonly string[] } = {
  read: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'],
  write: ['PublicReadWrite'],
};

/**
 * Whether absent settings of a bucket mean that nothing protects it. Since April 2023 a bucket that anybody makes (CloudFormation,
 * too) blocks all public access and has its ACLs disabled unless its template says otherwise: in a template, no
 * PublicAccessBlockConfiguration means all four settings on. A deployed bucket without one had it removed, or is older.
 * One exception stands in the rules that use this: a template that says nothing of the block and makes the bucket public by ACL or
 * policy in the same breath can only be refused (a new bucket) or make it public (an old one), so there the default is no excuse.
 */
export function isDeployed(resource: Resource): boolean {
  return resource.state !== undefined || resource.capturedAt !== undefined;
}
