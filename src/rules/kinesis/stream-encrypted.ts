import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'KINESIS_STREAM_ENCRYPTED',
  title: 'Kinesis streams are encrypted at rest',
  severity: 'medium',
  types: ['AWS::Kinesis::Stream'],
  why: 'A stream keeps its records for a day or longer, and without encryption no key stands between them and whoever gets at the storage.',
  fix: 'Set StreamEncryption with EncryptionType KMS and a KeyId (alias/aws/kinesis for the key of AWS).',
  *check(stream) {
    if (!isSet(stream, 'StreamEncryption')) yield finding('StreamEncryption', 'the stream is not encrypted', { expected: 'KMS, with a key' });
  },
});
