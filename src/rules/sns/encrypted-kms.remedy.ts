import { call, remedy, settingFor } from '../../core/remedy.ts';

interface Facts {
  readonly KmsMasterKeyId?: string;
}

export default remedy<Facts>({
  rules: ['SNS_ENCRYPTED_KMS'],
  types: ['AWS::SNS::Topic'],
  does: 'encrypts messages with kmsKey, or the key that AWS manages for SNS',
  caution: 'services that publish (CloudWatch, EventBridge, S3) cannot use the key that AWS manages: give a kmsKey whose policy lets them in',
  actions: { read: ['sns:GetTopicAttributes'], write: ['sns:SetTopicAttributes'] },
  changes: ['KmsMasterKeyId'],
  async read({ id }, ask) {
    const told = await ask('sns', 'GetTopicAttributes', { TopicArn: id }, ['NotFound', 'NotFoundException']);
    const key = told?.Attributes?.KmsMasterKeyId;
    return told && (key ? { KmsMasterKeyId: key } : {});
  },
  plan(facts, ailing, settings) {
    const allowed = ailing.parameters.kmsKeyIds as readonly string[] | undefined;
    const now = facts.KmsMasterKeyId;
    if (now !== undefined && (!allowed?.length || allowed.includes(now))) return { steps: [], after: facts };
    const key = settingFor(settings.kmsKey, ailing) ?? 'alias/aws/sns';
    if (allowed?.length && !allowed.includes(key))
      return { refused: `the rule allows certain keys alone: set kmsKey to one of ${allowed.join(', ')}` };
    // An empty text takes the key away.
    const set = (AttributeValue: string) =>
      call('sns', 'SetTopicAttributes', { TopicArn: ailing.id, AttributeName: 'KmsMasterKeyId', AttributeValue });
    return { steps: [{ ...set(key), undo: [set(now ?? '')] }], after: { KmsMasterKeyId: key } };
  },
});
