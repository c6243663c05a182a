import { csv, finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'SNS_ENCRYPTED_KMS',
  title: 'SNS topics encrypt messages with a key from KMS',
  severity: 'medium',
  types: ['AWS::SNS::Topic'],
  parameters: { kmsKeyIds: csv({ about: 'The keys (ids, ARNs or aliases) that may be used; any if it is not given.' }) },
  why: 'Messages wait in SNS until they are delivered. Without a key of KMS nothing asks for a second permission to read them, and nothing logs it.',
  fix: "Set KmsMasterKeyId to a key whose policy lets the publishing services in; AWS's own key alias/aws/sns shuts other services out.",
  *check(topic, { parameters: { kmsKeyIds } }) {
    if (!isSet(topic, 'KmsMasterKeyId')) yield finding('KmsMasterKeyId', 'messages are not encrypted with a key from KMS', { expected: 'a key' });
    else if (kmsKeyIds && !text(topic, 'KmsMasterKeyId')?.isOneOf(kmsKeyIds))
      yield finding('KmsMasterKeyId', 'the key is not one of those that may be used', { expected: kmsKeyIds.join(', ') });
  },
});
