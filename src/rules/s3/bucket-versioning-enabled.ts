import { finding, flag, rule } from '../../core/index.ts';

export default rule({
  id: 'S3_BUCKET_VERSIONING_ENABLED',
  title: 'S3 buckets keep versions of their objects',
  severity: 'low',
  types: ['AWS::S3::Bucket'],
  parameters: {
    isMfaDeleteEnabled: flag({ about: 'Whether deleting a version must ask for a second factor as well; CloudFormation cannot set that.' }),
  },
  why: 'Without versions an overwritten or deleted object is gone, whether by mistake, by a faulty program or by somebody who wants to be paid for it.',
  fix: 'Set VersioningConfiguration.Status to Enabled, and add a lifecycle rule that expires noncurrent versions.',
  *check(bucket, { parameters, state }) {
    if (bucket.VersioningConfiguration?.Status !== 'Enabled')
      yield finding('VersioningConfiguration.Status', 'versioning is not enabled', { expected: 'Enabled' });
    else if (parameters.isMfaDeleteEnabled !== undefined && (state.mfaDelete === 'Enabled') !== parameters.isMfaDeleteEnabled)
      yield finding('VersioningConfiguration', `MFA delete is ${parameters.isMfaDeleteEnabled ? 'not enabled' : 'enabled'}`);
  },
});
