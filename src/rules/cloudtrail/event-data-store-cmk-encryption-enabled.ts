import { csv, finding, isSet, rule, text } from '../../core/index.ts';
import { isKeyOfAws, keyNeeds } from '../../schema/aws-keys.ts';

export default rule({
  id: 'EVENT_DATA_STORE_CMK_ENCRYPTION_ENABLED',
  title: 'Event data stores are encrypted with a KMS key of your own',
  severity: 'medium',
  types: ['AWS::CloudTrail::EventDataStore'],
  recommended: false,
  parameters: { kmsKeyArns: csv({ about: 'ARNs of keys, one of which must be used.' }) },
  needs: keyNeeds('KmsKeyId'),
  why: 'With a key of AWS nobody can say by a key policy who reads the events, or shut them off by disabling the key.',
  fix: 'Set KmsKeyId to a key of your own.',
  *check(store, { parameters, related, resource }) {
    if (!isSet(store, 'KmsKeyId') || isKeyOfAws({ resource, related })) yield finding('KmsKeyId', 'the store is encrypted with a key of AWS');
    else if (parameters.kmsKeyArns && !text(store, 'KmsKeyId')?.isOneOf(parameters.kmsKeyArns))
      yield finding('KmsKeyId', 'the key is not one of those wanted', { expected: parameters.kmsKeyArns.join(' or ') });
  },
});
