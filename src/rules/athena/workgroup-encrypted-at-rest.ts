import { anyOf, finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'ATHENA_WORKGROUP_ENCRYPTED_AT_REST',
  title: 'Athena workgroups encrypt the results of queries',
  severity: 'medium',
  types: ['AWS::Athena::WorkGroup'],
  why: 'Results are copies of the data that was asked for, kept in a bucket of their own: without encryption of the workgroup, its protection is whatever that bucket happens to have.',
  fix: 'Set EncryptionOption under WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration to SSE_KMS, CSE_KMS or SSE_S3.',
  *check({ WorkGroupConfiguration: config, WorkGroupConfigurationUpdates: updates }) {
    const encrypts = anyOf(
      () => isSet(config?.ResultConfiguration?.EncryptionConfiguration, 'EncryptionOption'),
      // What Athena itself keeps is always encrypted.
      () => config?.ManagedQueryResultsConfiguration?.Enabled === true,
      () => isSet(updates?.ResultConfigurationUpdates?.EncryptionConfiguration, 'EncryptionOption'),
    );
    if (!encrypts)
      yield finding('WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration', 'the results of queries are not encrypted', {
        expected: 'SSE_KMS, CSE_KMS or SSE_S3',
      });
  },
});
