import { each, finding, independently, rule, some } from '../../core/index.ts';
import { type PolicyDocument, policyOf, statementsOf } from '../../schema/index.ts';
import { statementPath } from './_bucket-names.ts';
import { accountNeed, isClosedByAccount, isPublic, publicAcls } from './_public.ts';

export default rule({
  id: 'S3_BUCKET_PUBLIC_WRITE_PROHIBITED',
  title: 'S3 buckets do not let everybody write to them',
  severity: 'critical',
  types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  needs: [
    { type: 'AWS::S3::BucketPolicy', theirs: 'Bucket', fields: ['PolicyDocument'] },
    { type: 'AWS::S3::Bucket', ours: 'Bucket', fields: ['PublicAccessBlockConfiguration'] },
    accountNeed,
  ],
  why: 'Anyone on the internet can overwrite or delete what is stored, fill the bucket at your cost, or plant files that your programs and visitors trust.',
  fix: 'Set all four settings of PublicAccessBlockConfiguration to true, leave AccessControl out, and name in the policy who may write instead of "*".',
  *check(properties, { resource, related }) {
    if (resource.type === 'AWS::S3::Bucket') {
      const bucket = properties as BucketSettings;
      yield* independently(
        function* () {
          if (!publicAcls.write.includes(bucket.AccessControl ?? 'Private')) return;
          if (bucket.PublicAccessBlockConfiguration?.IgnorePublicAcls === true) return;
          // ACLs that are disabled grant nothing.
          if (some(bucket.OwnershipControls?.Rules, (one) => one.ObjectOwnership === 'BucketOwnerEnforced')) return;
          if (isClosedByAccount({ resource, related }, 'IgnorePublicAcls')) return;
          yield finding('AccessControl', `the ACL ${bucket.AccessControl} lets everybody change or delete the objects`, { expected: 'Private' });
        },
        function* () {
          const policies = related('AWS::S3::BucketPolicy');
          const open = ({ properties: policy }: (typeof policies.items)[number]) =>
            some(statementsOf(policyOf(policy, 'PolicyDocument')), (one) => isPublic(one, 'write'));
          if (bucket.PublicAccessBlockConfiguration?.RestrictPublicBuckets === true || !some(policies, open)) return;
          if (isClosedByAccount({ resource, related }, 'RestrictPublicBuckets')) return;
          yield finding(
            'PublicAccessBlockConfiguration.RestrictPublicBuckets',
            'its policy lets everybody change or delete it, and public policies are not restricted',
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
      if (!isPublic(statement, 'write')) return;
      if (some(related('AWS::S3::Bucket'), (bucket) => bucket.properties.PublicAccessBlockConfiguration?.RestrictPublicBuckets === true)) return;
      if (isClosedByAccount({ resource, related }, 'RestrictPublicBuckets')) return;
      yield finding(statementPath(document, index), 'the statement lets everybody change or delete what the bucket holds');
    });
  },
});

interface BucketSettings {
  readonly AccessControl?: string;
  readonly OwnershipControls?: { readonly Rules: readonly { readonly ObjectOwnership?: string }[] };
  readonly PublicAccessBlockConfiguration?: { readonly IgnorePublicAcls?: boolean; readonly RestrictPublicBuckets?: boolean };
}
