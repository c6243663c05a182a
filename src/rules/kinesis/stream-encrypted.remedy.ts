import { call, remedy, settingFor } from '../../core/remedy.ts';

interface Facts {
  readonly EncryptionType: string;
  readonly KeyId?: string;
}

export default remedy<Facts>({
  rules: ['KINESIS_STREAM_ENCRYPTED'],
  types: ['AWS::Kinesis::Stream'],
  does: 'encrypts records with kmsKey, or the key that AWS manages for Kinesis',
  caution: 'producers and consumers need rights on a key of your own; records that are there stay as they are',
  actions: { read: ['kinesis:DescribeStreamSummary'], write: ['kinesis:StartStreamEncryption', 'kinesis:StopStreamEncryption'] },
  changes: ['StreamEncryption'],
  async read({ id }, ask) {
    const told = (await ask('kinesis', 'DescribeStreamSummary', { StreamName: id }, ['ResourceNotFoundException']))?.StreamDescriptionSummary;
    return told && { EncryptionType: told.EncryptionType ?? 'NONE', ...(told.KeyId ? { KeyId: told.KeyId } : {}) };
  },
  plan(facts, ailing, settings) {
    if (facts.EncryptionType === 'KMS') return { steps: [], after: facts };
    const by = { StreamName: ailing.id, EncryptionType: 'KMS' as const, KeyId: settingFor(settings.kmsKey, ailing) ?? 'alias/aws/kinesis' };
    return {
      steps: [{ ...call('kinesis', 'StartStreamEncryption', by), undo: [call('kinesis', 'StopStreamEncryption', by)] }],
      after: { EncryptionType: 'KMS', KeyId: by.KeyId },
    };
  },
});
