import { csv, finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTED',
  title: 'Firehose streams encrypt the records they hold',
  severity: 'medium',
  types: ['AWS::KinesisFirehose::DeliveryStream'],
  parameters: { kmsKeyArns: csv({ about: 'The ARNs of the KMS keys that are accepted; any, and that of AWS, if none is given.' }) },
  why: 'Firehose holds records until they are delivered, for hours if the destination is down. Without encryption no key stands between them and whoever gets at the storage.',
  fix: 'Set DeliveryStreamEncryptionConfigurationInput with KeyType AWS_OWNED_CMK, or CUSTOMER_MANAGED_CMK and a KeyARN.',
  scope(stream) {
    // What reads from another stream keeps no records of its own, and encryption cannot be turned on for it.
    const type = stream.DeliveryStreamType ?? 'DirectPut';
    return type === 'DirectPut' && !isSet(stream, 'KinesisStreamSourceConfiguration') && !isSet(stream, 'MSKSourceConfiguration')
      ? true
      : 'it reads from another stream, where its records stay';
  },
  *check({ DeliveryStreamEncryptionConfigurationInput: encryption }, { parameters: { kmsKeyArns: accepted = [] } }) {
    const path = 'DeliveryStreamEncryptionConfigurationInput';
    if (!isSet(encryption, 'KeyType'))
      yield finding(path, 'the records that Firehose holds are not encrypted', { expected: accepted.join(', ') || 'a key' });
    else if (accepted.length > 0 && !text(encryption, 'KeyARN')?.isOneOf(accepted))
      yield finding(`${path}.KeyARN`, 'the key is none of those that are accepted', { expected: accepted.join(', ') });
  },
});
