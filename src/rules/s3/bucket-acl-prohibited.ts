import { finding, rule, some } from '../../core/index.ts';

/** Canned ACLs that grant the owner what it has anyway. */
const harmless = ['Private', 'BucketOwnerRead', 'BucketOwnerFullControl'];

export default rule({
  id: 'S3_BUCKET_ACL_PROHIBITED',
  title: 'S3 buckets grant access by policies, not by ACLs',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  why: 'ACLs stand beside policies, are easily overlooked in a review, and know no conditions: access that nobody finds in the policy is there all the same.',
  fix: 'Leave AccessControl out, set OwnershipControls.Rules to ObjectOwnership BucketOwnerEnforced, and grant access in the bucket policy.',
  *check(bucket) {
    // Without AccessControl a bucket is private, and its ACLs are disabled since April 2023.
    const acl = bucket.AccessControl ?? 'Private';
    if (harmless.includes(acl)) return;
    if (some(bucket.OwnershipControls?.Rules, (one) => one.ObjectOwnership === 'BucketOwnerEnforced')) return;
    yield finding('AccessControl', `the ACL ${acl} grants access beside the bucket policy`, { expected: 'not set' });
  },
});
