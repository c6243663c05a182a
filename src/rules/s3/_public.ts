import { allOf, isSet, type Related, type Relative, type Resource, some, texts } from '../../core/index.ts';
import { coversAction, isPublicGrant, type PolicyStatement } from '../../schema/index.ts';

/** Keys of S3 that tie a grant to somebody, beside those that do so everywhere. */
const tying = ['s3:DataAccessPointArn', 's3:DataAccessPointAccount', 's3:x-amz-server-side-encryption-aws-kms-key-id'];

export type Access = 'read' | 'write';

const examplesOf: { readonly [access in Access]: readonly string[] } = {
  read: ['s3:GetObject', 's3:GetObjectVersion', 's3:GetBucketAcl', 's3:ListBucket', 's3:ListBucketVersions'],
  write: ['s3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObjectAcl', 's3:PutBucketAcl', 's3:PutBucketPolicy', 's3:DeleteBucket'],
};
const names: { readonly [access in Access]: RegExp } = { read: /^s3:(get|list)/i, write: /^s3:(put|delete|abort|restore|replicate|create|update)/i };

/** Whether a statement lets everybody read, or write; what ties the grant to a fixed party makes it private. */
export function isPublic(statement: PolicyStatement, access: Access): boolean {
  return allOf(
    () => allows(statement, access),
    () => isPublicGrant(statement, tying),
  );
}

function allows(statement: PolicyStatement, access: Access): boolean {
  if (isSet(statement, 'NotAction')) return some(examplesOf[access], (action) => coversAction(statement, action));
  return (
    some(texts(statement, 'Action'), (action) => names[access].test(action.value)) || some(examplesOf[access], (one) => coversAction(statement, one))
  );
}

/** The canned ACLs that let everybody in; every holder of any AWS account is everybody, too. */
export const publicAcls: { readonly [access in Access]: readonly string[] } = {
  read: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'],
  // The last is no canned ACL: grants of a deployed bucket that let everybody write, but not read.
  write: ['PublicReadWrite', 'PublicWrite'],
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

interface Deployed {
  readonly resource: Resource;
  readonly related: (type: 'AWS::S3::AccountPublicAccessBlock') => Related<Relative<'AWS::S3::AccountPublicAccessBlock'>>;
}

/** The settings of an account hold for all of its buckets. No template has them, so what is not deployed yet is judged without. */
export const accountNeed = { type: 'AWS::S3::AccountPublicAccessBlock', fields: ['IgnorePublicAcls', 'RestrictPublicBuckets'] } as const;

export function isClosedByAccount({ resource, related }: Deployed, setting: (typeof accountNeed.fields)[number]): boolean {
  if (!isDeployed(resource)) return false;
  return some(related(accountNeed.type), (block) => block.resource.account === resource.account && block.properties[setting] === true);
}
