import { anyOf, finding, rule, some } from '../../core/index.ts';
import { isPublicGrant, policyOf, statementsOf } from '../../schema/index.ts';
import { isOwn } from './_trails.ts';

export default rule({
  id: 'CLOUDTRAIL_S3_BUCKET_PUBLIC_ACCESS_PROHIBITED',
  title: 'The bucket of a trail is not public',
  severity: 'critical',
  types: ['AWS::CloudTrail::Trail'],
  needs: [
    { type: 'AWS::S3::Bucket', ours: 'S3BucketName', fields: ['AccessControl', 'OwnershipControls', 'PublicAccessBlockConfiguration'] },
    { type: 'AWS::S3::BucketPolicy', ours: 'S3BucketName', theirs: 'Bucket', fields: ['Bucket', 'PolicyDocument'] },
    { type: 'AWS::S3::AccountPublicAccessBlock', fields: ['IgnorePublicAcls', 'RestrictPublicBuckets'] },
  ],
  why: 'The files name every user, role, address and resource of the account. Published, they are a map for whoever wants to break in.',
  fix: 'Set all four of PublicAccessBlockConfiguration on the bucket to true, and remove statements for everybody from its policy.',
  scope: isOwn,
  *check(_, { resource, related }) {
    const deployed = resource.state !== undefined;
    // The settings of an account hold for all of its buckets; no template has them.
    const isClosed = (setting: 'IgnorePublicAcls' | 'RestrictPublicBuckets') =>
      deployed &&
      some(related('AWS::S3::AccountPublicAccessBlock'), (one) => one.resource.account === resource.account && one.properties[setting] === true);
    const buckets = related('AWS::S3::Bucket');
    const isPublic = some(buckets, ({ properties: bucket }) => {
      // A bucket on which nothing is said has all four blocks on; one that is made public in the same breath does not get away with it.
      const block = bucket.PublicAccessBlockConfiguration;
      return anyOf(
        () =>
          /^(?:PublicRead|PublicReadWrite|PublicWrite|AuthenticatedRead)$/.test(bucket.AccessControl ?? '') &&
          block?.IgnorePublicAcls !== true &&
          !isClosed('IgnorePublicAcls') &&
          // ACLs that are disabled grant nothing.
          !some(bucket.OwnershipControls?.Rules, (one) => one.ObjectOwnership === 'BucketOwnerEnforced'),
        () =>
          block?.RestrictPublicBuckets !== true &&
          // It refuses a public policy, and does nothing about one that is there.
          (deployed || block?.BlockPublicPolicy !== true) &&
          !isClosed('RestrictPublicBuckets') &&
          some(related('AWS::S3::BucketPolicy'), ({ properties }) =>
            some(statementsOf(policyOf(properties, 'PolicyDocument')), (statement) => isPublicGrant(statement)),
          ),
      );
    });
    if (isPublic)
      yield finding('S3BucketName', 'the bucket of the trail is public', {
        related: buckets.items.map(({ resource }) => ({ resource, path: 'PublicAccessBlockConfiguration' })),
      });
  },
});
