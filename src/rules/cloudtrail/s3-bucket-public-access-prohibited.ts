import { allOf, anyOf, finding, isSet, rule, some } from '../../core/index.ts';
import { isForEverybody, policyOf, statementsOf, testsOf } from '../../schema/index.ts';

const narrowing =
  /^aws:(?:sourcearn|sourceaccount|sourceorgid|sourceorgpaths|sourcevpce?|sourceip|vpcsourceip|principal(?:arn|account|orgid|orgpaths)|userid)$/;

export default rule({
  id: 'CLOUDTRAIL_S3_BUCKET_PUBLIC_ACCESS_PROHIBITED',
  title: 'The bucket of a trail is not public',
  severity: 'critical',
  types: ['AWS::CloudTrail::Trail'],
  needs: [
    { type: 'AWS::S3::Bucket', ours: 'S3BucketName', fields: ['AccessControl', 'PublicAccessBlockConfiguration'] },
    { type: 'AWS::S3::BucketPolicy', ours: 'S3BucketName', theirs: 'Bucket', fields: ['Bucket', 'PolicyDocument'] },
  ],
  why: 'The files name every user, role, address and resource of the account. Published, they are a map for whoever wants to break in.',
  fix: 'Set all four of PublicAccessBlockConfiguration on the bucket to true, and remove statements for everybody from its policy.',
  *check(_, { related }) {
    const buckets = related('AWS::S3::Bucket');
    const open = (statement: Parameters<typeof isForEverybody>[0]) =>
      allOf(
        () => statement.Effect === 'Allow',
        () => isForEverybody(statement),
        () => !some(testsOf(statement), (test) => narrowing.test(test.key)),
      );
    const isPublic = some(buckets, ({ properties: bucket }) => {
      // A bucket on which nothing is said has all four blocks on.
      if (!isSet(bucket, 'PublicAccessBlockConfiguration')) return false;
      const block = bucket.PublicAccessBlockConfiguration;
      return anyOf(
        () => block?.IgnorePublicAcls !== true && /^(?:PublicRead|PublicReadWrite|AuthenticatedRead)$/.test(bucket.AccessControl ?? ''),
        () =>
          block?.RestrictPublicBuckets !== true &&
          block?.BlockPublicPolicy !== true &&
          some(related('AWS::S3::BucketPolicy'), ({ properties }) => some(statementsOf(policyOf(properties, 'PolicyDocument')), open)),
      );
    });
    if (isPublic)
      yield finding('S3BucketName', 'the bucket of the trail is public', {
        related: buckets.items.map(({ resource }) => ({ resource, path: 'PublicAccessBlockConfiguration' })),
      });
  },
});
