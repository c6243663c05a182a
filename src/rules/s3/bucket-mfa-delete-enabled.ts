import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'S3_BUCKET_MFA_DELETE_ENABLED',
  title: 'Deleting a version of an S3 object takes a second factor',
  severity: 'low',
  types: ['AWS::S3::Bucket'],
  // Only the root user can switch it on, no template can, and lifecycle rules do not go with it.
  recommended: false,
  why: 'A stolen access key is enough to delete every version for good. A second factor stops that.',
  fix: 'Enable VersioningConfiguration, then let the root user switch on MFA delete through the API (PutBucketVersioning); no template can do it.',
  scope: (bucket) => (isSet(bucket, 'LifecycleConfiguration') ? 'it has lifecycle rules, which MFA delete does not go with' : true),
  *check(bucket, { state }) {
    if (bucket.VersioningConfiguration?.Status !== 'Enabled')
      yield finding('VersioningConfiguration.Status', 'without versioning there is no MFA delete', { expected: 'Enabled' });
    else if (state.mfaDelete !== 'Enabled') yield finding('VersioningConfiguration', 'MFA delete is not enabled');
  },
});
