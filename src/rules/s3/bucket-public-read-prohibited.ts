import { each, finding, independently, rule, some } from '../../core/index.ts';
import { type PolicyDocument, policyOf, statementsOf } from '../../schema/index.ts';
import { statementPath } from './_bucket-names.ts';
import { accountNeed, isClosedByAccount, isPublic, publicAcls } from './_public.ts';

export default rule({
  id: 'S3_BUCKET_PUBLIC_READ_PROHIBITED',
  title: 'S3 buckets do not let everybody read them',
  severity: 'critical',
  types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  needs: [
    { type: 'AWS::S3::BucketPolicy', theirs: 'Bucket', fields: ['PolicyDocument'] },
    { type: 'AWS::S3::Bucket', ours: 'Bucket', fields: ['PublicAccessBlockConfiguration'] },
    accountNeed,
  ],
  why: 'Everything in the bucket can be fetched or listed by anyone on the internet who learns its name, and names are guessed by the thousand.',
  fix: 'Set all four settings of PublicAccessBlockConfiguration to true, leave AccessControl out, and name in the policy who may read instead of "*".',
  *check(properties, { resource, related }) {
    if (resource.type === 'AWS::S3::Bucket') {
      const bucket = properties as BucketSettings;
      yield* independently(
        function* () {
          if (!publicAcls.read.includes(bucket.AccessControl ?? 'Private')) return;
          if (bucket.PublicAccessBlockConfiguration?.IgnorePublicAcls === true) return;
          // ACLs that are disabled grant nothing.
          if (some(bucket.OwnershipControls?.Rules, (one) => one.ObjectOwnership === 'BucketOwnerEnforced')) return;
          if (isClosedByAccount({ resource, related }, 'IgnorePublicAcls')) return;
          yield finding('AccessControl', `the ACL ${bucket.AccessControl} lets everybody read or list the objects`, { expected: 'Private' });
        },
        function* () {
          const policies = related('AWS::S3::BucketPolicy');
          const open = ({ properties: policy }: (typeof policies.items)[number]) =>
            some(statementsOf(policyOf(policy, 'PolicyDocument')), (one) => isPublic(one, 'read'));
          if (bucket.PublicAccessBlockConfiguration?.RestrictPublicBuckets === true || !some(policies, open)) return;
          if (isClosedByAccount({ resource, related }, 'RestrictPublicBuckets')) return;
          yield finding(
            'PublicAccessBlockConfiguration.RestrictPublicBuckets',
            'its policy lets everybody read or list it, and public policies are not restricted',
            {
              expected: 'true',
              related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
            },
          );
        },
      );
      return;
    }
    const document = policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument');
    yield* each(statementsOf(document), function* (statement, index) {
      if (!isPublic(statement, 'read')) return;
      if (some(related('AWS::S3::Bucket'), (bucket) => bucket.properties.PublicAccessBlockConfiguration?.RestrictPublicBuckets === true)) return;
      if (isClosedByAccount({ resource, related }, 'RestrictPublicBuckets')) return;
      yield finding(statementPath(document, index), 'the statement lets everybody read or list what the bucket holds');
    });
  },
});

interface BucketSettings {
  readonly AccessControl?: string;
  readonly OwnershipControls?: { readonly Rules: readonly { readonly ObjectOwnership?: string }[] };
  readonly PublicAccessBlockConfiguration?: { readonly IgnorePublicAcls?: boolean; readonly RestrictPublicBuckets?: boolean };
}
