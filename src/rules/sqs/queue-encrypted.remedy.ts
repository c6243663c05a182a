import { call, remedy, settingFor } from '../../core/remedy.ts';

interface Facts {
  readonly KmsMasterKeyId?: string;
  readonly SqsManagedSseEnabled: boolean;
}

export default remedy<Facts>({
  rules: ['SQS_QUEUE_ENCRYPTED'],
  types: ['AWS::SQS::Queue'],
  does: 'encrypts messages with kmsKey, or with the keys of SQS itself',
  actions: { read: ['sqs:GetQueueAttributes'], write: ['sqs:SetQueueAttributes'] },
  changes: ['KmsMasterKeyId', 'SqsManagedSseEnabled'],
  async read({ id }, ask) {
    const input = { QueueUrl: id, AttributeNames: ['KmsMasterKeyId' as const, 'SqsManagedSseEnabled' as const] };
    const told = await ask('sqs', 'GetQueueAttributes', input, ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue']);
    const key = told?.Attributes?.KmsMasterKeyId;
    return told && { ...(key ? { KmsMasterKeyId: key } : {}), SqsManagedSseEnabled: told.Attributes?.SqsManagedSseEnabled === 'true' };
  },
  plan(facts, ailing, settings) {
    if (facts.KmsMasterKeyId !== undefined || facts.SqsManagedSseEnabled) return { steps: [], after: facts };
    const key = settingFor(settings.kmsKey, ailing);
    const set = (Attributes: { KmsMasterKeyId?: string; SqsManagedSseEnabled?: string }) =>
      call('sqs', 'SetQueueAttributes', { QueueUrl: ailing.id, Attributes });
    // One excludes the other; an empty text takes the key away.
    if (key !== undefined)
      return { steps: [{ ...set({ KmsMasterKeyId: key }), undo: [set({ KmsMasterKeyId: '' })] }], after: { ...facts, KmsMasterKeyId: key } };
    const undo = [set({ SqsManagedSseEnabled: 'false' })];
    return { steps: [{ ...set({ SqsManagedSseEnabled: 'true' }), undo }], after: { SqsManagedSseEnabled: true } };
  },
});
